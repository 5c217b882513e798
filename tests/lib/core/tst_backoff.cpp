// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backoff.h"
#include "support/testmain.h"

#include <QRegularExpression>

class TestBackoff : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void ceilingsDoubleUpToTheCap()
    {
        Backoff backoff(500, 30000, [] { return 0.999999; });
        QList<int> waits;
        for (int i = 0; i < 9; ++i)
            waits.append(backoff.nextMs());
        QCOMPARE(waits, QList<int>({500, 1000, 2000, 4000, 8000, 16000, 30000, 30000, 30000}));
    }

    void drawsFromZeroToTheCeiling()
    {
        double drawn = 0;
        Backoff backoff(500, 30000, [&drawn] { return drawn; });
        QCOMPARE(backoff.nextMs(), 0);
        drawn = 0.5;
        QCOMPARE(backoff.nextMs(), 500);
        drawn = 0.25;
        QCOMPARE(backoff.nextMs(), 500);
    }

    void startsAgainAfterAReset()
    {
        Backoff backoff(500, 30000, [] { return 0.999999; });
        for (int i = 0; i < 5; ++i)
            backoff.nextMs();
        backoff.reset();
        QCOMPARE(backoff.ceilingMs(), 500);
        QCOMPARE(backoff.nextMs(), 500);
    }

    void ownGeneratorStaysInBounds()
    {
        Backoff backoff;
        bool differs = false;
        int before = -1;
        for (int i = 0; i < 200; ++i) {
            const int ceiling = backoff.ceilingMs();
            const int wait = backoff.nextMs();
            QVERIFY(wait >= 0 && wait <= ceiling);
            QVERIFY(ceiling <= 30000);
            differs = differs || (before >= 0 && wait != before);
            before = wait;
        }
        QVERIFY(differs);
    }

    void neverOverflows()
    {
        Backoff backoff(1, std::numeric_limits<int>::max(), [] { return 0.0; });
        for (int i = 0; i < 100; ++i) {
            backoff.nextMs();
            QVERIFY(backoff.ceilingMs() > 0);
        }
    }
};

SESERAGI_TEST_MAIN(TestBackoff)
#include "tst_backoff.moc"
