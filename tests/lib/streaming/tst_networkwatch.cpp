// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "streaming/networkwatch.h"

#include "core/clock.h"
#include "core/sleepclock.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QSignalSpy>

namespace {

/// The machine's clock, set forward at will, as after a sleep.
class SleepyClock final : public Clock
{
public:
    qint64 nowMs() const override
    {
        ++reads;
        return SystemClock().nowMs() + aheadMs;
    }
    mutable int reads = 0;
    qint64 aheadMs = 0;
};

} // namespace

class TestNetworkWatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void noticesASleepByTheMachinesCount()
    {
        SleepyClock clock;
        qint64 sleptMs = 4'000'000;
        int reads = 0;
        NetworkWatch watch(&clock, 20, [&] {
            ++reads;
            return std::optional<qint64>(sleptMs);
        });
        QSignalSpy returned(&watch, &NetworkWatch::networkReturned);
        QTRY_VERIFY(reads >= 3);
        QCOMPARE(returned.count(), 0);
        sleptMs += 2000; // too short for the wall clock to be sure
        QTRY_COMPARE(returned.count(), 1);
        // A clock that is set forward is no sleep where the machine counts.
        clock.aheadMs = 3'600'000;
        reads = 0;
        QTRY_VERIFY(reads >= 3);
        QCOMPARE(returned.count(), 1);
    }

    void theMachinesCountStandsStillWhileItIsAwake()
    {
        const auto before = suspendedMs();
        if (!before)
            QSKIP("This system does not count its sleep.");
        QTest::qWait(50);
        const auto after = suspendedMs();
        QVERIFY(after && *before >= 0);
        QVERIFY(*after - *before < 50);
    }

    void noticesASleepByTheWallClock()
    {
        SleepyClock clock;
        NetworkWatch watch(&clock, 20, [] { return std::optional<qint64>(); });
        QSignalSpy returned(&watch, &NetworkWatch::networkReturned);
        clock.reads = 0;
        QTRY_VERIFY(clock.reads >= 3);
        QCOMPARE(returned.count(), 0);
        clock.aheadMs = 60000;
        QTRY_COMPARE(returned.count(), 1);
        clock.reads = 0;
        QTRY_VERIFY(clock.reads >= 3);
        QCOMPARE(returned.count(), 1);
    }

    void isNotFooledByACorrectionOfTheClock()
    {
        SleepyClock clock;
        NetworkWatch watch(&clock, 20, [] { return std::optional<qint64>(); });
        QSignalSpy returned(&watch, &NetworkWatch::networkReturned);
        for (const qint64 ahead : {3000, -3600000}) {
            clock.aheadMs = ahead;
            clock.reads = 0;
            QTRY_VERIFY(clock.reads >= 3);
        }
        QCOMPARE(returned.count(), 0);
    }
};

SESERAGI_TEST_MAIN(TestNetworkWatch)
#include "tst_networkwatch.moc"
