// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "streaming/networkwatch.h"

#include "core/clock.h"
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

    void noticesASleep()
    {
        SleepyClock clock;
        NetworkWatch watch(&clock, 20);
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
        NetworkWatch watch(&clock, 20);
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
