// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/renoteledger.h"
#include "support/testmain.h"

class TestRenoteLedger : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void countsAtOnceAndRollsBack()
    {
        RenoteLedger renotes;
        const auto first = renotes.begin(1);
        const auto second = renotes.begin(1);
        QCOMPARE(renotes.offset(), 2);
        renotes.finish(first, false, 1000);
        QCOMPARE(renotes.offset(), 1);
        renotes.finish(second, true, 1000);
        QCOMPARE(renotes.offset(), 1);
        const auto less = renotes.begin(-1);
        QCOMPARE(renotes.offset(), 0);
        renotes.finish(less, false, 1000);
        QCOMPARE(renotes.offset(), 1);
        renotes.finish(less, true, 1000); // is over
        QCOMPARE(renotes.offset(), 1);
    }

    void settlesByReadsThatMustHaveIt()
    {
        RenoteLedger renotes;
        QVERIFY(renotes.settle(500));
        const auto ticket = renotes.begin(1);
        QVERIFY(!renotes.settle(900)); // on its way
        renotes.finish(ticket, true, 10'000);
        QVERIFY(!renotes.settle(9'999));  // asked before it was accepted
        QVERIFY(!renotes.settle(10'100)); // the server may still be counting
        QCOMPARE(renotes.offset(), 1);
        QVERIFY(renotes.settle(12'000));
        QCOMPARE(renotes.offset(), 0);
        QVERIFY(renotes.isEmpty());
    }

    void doesNotSettleWhileAnotherIsOnItsWay()
    {
        RenoteLedger renotes;
        renotes.finish(renotes.begin(1), true, 10'000);
        const auto less = renotes.begin(-1);
        QVERIFY(!renotes.settle(20'000));
        QCOMPARE(renotes.offset(), 0);
        renotes.finish(less, false, 20'000);
        QVERIFY(renotes.settle(20'001));
    }
};

SESERAGI_TEST_MAIN(TestRenoteLedger)
#include "tst_renoteledger.moc"
