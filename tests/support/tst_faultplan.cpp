// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/faultplan.h"
#include "support/testmain.h"

#include <QHash>

using namespace support;

class FaultPlanTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void everyKindOftenEnough();
    void durationsAreInRangeAndMostlyShort();
    void followsFromItsSeed();
    void whatWaitsOnTimersIsDivided();
};

void FaultPlanTest::everyKindOftenEnough()
{
    for (const quint32 seed : {1u, 2u, 77u}) {
        QHash<FaultKind, int> counts;
        const QList<Fault> plan = makeFaultPlan(1000, seed);
        QCOMPARE(plan.size(), 1000);
        for (int i = 0; i < plan.size(); ++i) {
            ++counts[plan[i].kind];
            QCOMPARE(plan[i].number, i + 1);
        }
        for (const FaultKind kind : allFaultKinds)
            QVERIFY2(counts.value(kind) >= 50, faultName(kind));
    }
}

void FaultPlanTest::durationsAreInRangeAndMostlyShort()
{
    int shortOnes = 0;
    double wallS = 0;
    const QList<Fault> plan = makeFaultPlan(1000, 3);
    for (const Fault &fault : plan) {
        QVERIFY(fault.durationMs >= 200);
        QVERIFY(fault.durationMs <= 60000);
        shortOnes += fault.isShort();
        wallS += fault.wallMs(10) / 1000.0;
    }
    QVERIFY(shortOnes > 700);
    QVERIFY(shortOnes < 950); // there are long ones, too
    QVERIFY(wallS < 1500);
}

void FaultPlanTest::followsFromItsSeed()
{
    const auto words = [](quint32 seed) {
        QStringList words;
        const QList<Fault> plan = makeFaultPlan(50, seed);
        for (const Fault &fault : plan)
            words.append(QStringLiteral("%1 %2 %3")
                             .arg(QLatin1String(faultName(fault.kind)))
                             .arg(fault.durationMs)
                             .arg(fault.seed));
        return words;
    };
    QCOMPARE(words(5), words(5));
    QVERIFY(words(5) != words(6));
}

void FaultPlanTest::whatWaitsOnTimersIsDivided()
{
    Fault fault{1, FaultKind::Stall, 40000, 0};
    QCOMPARE(fault.wallMs(1), 40000);
    QCOMPARE(fault.wallMs(10), 4000);
    fault.durationMs = 300;
    QCOMPARE(fault.wallMs(10), 200);
    fault.kind = FaultKind::Refuse;
    QCOMPARE(fault.wallMs(10), 300);
}

SESERAGI_TEST_MAIN(FaultPlanTest)
#include "tst_faultplan.moc"
