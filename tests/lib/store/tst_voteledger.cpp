// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/voteledger.h"
#include "support/testmain.h"

class TestVoteLedger : public QObject
{
    Q_OBJECT
    static VoteLedger ledger()
    {
        VoteLedger votes;
        votes.reset({{QStringLiteral("tea"), 1, false}, {QStringLiteral("coffee"), 0, false}},
                    false);
        return votes;
    }
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void countsTheOwnOnce_data()
    {
        QTest::addColumn<QStringList>("steps");
        const auto ok = QStringLiteral("ok");
        const auto echo = QStringLiteral("echo");
        QTest::newRow("answer") << QStringList{ok};
        QTest::newRow("answer, echo") << QStringList{ok, echo};
        QTest::newRow("echo, answer") << QStringList{echo, ok};
        QTest::newRow("echo alone: another client") << QStringList{echo};
    }
    void countsTheOwnOnce()
    {
        QFETCH(QStringList, steps);
        VoteLedger votes = ledger();
        QVERIFY(votes.begin(0));
        QCOMPARE(votes.choices()[0].votes, 2);
        QVERIFY(votes.choices()[0].isVoted);
        QVERIFY(!votes.begin(0));
        for (const QString &step : steps) {
            if (step == QLatin1String("ok"))
                votes.finish(0, true);
            else
                votes.addMine(0);
            QCOMPARE(votes.choices()[0].votes, 2);
            QVERIFY(votes.choices()[0].isVoted);
        }
    }

    void rollsBackWhatIsRefused()
    {
        VoteLedger votes = ledger();
        QVERIFY(votes.begin(1));
        votes.add(1);
        votes.finish(1, false);
        QCOMPARE(votes.choices()[1].votes, 1);
        QVERIFY(!votes.choices()[1].isVoted);
    }

    void keepsOwnVotesOfStreamedNotes()
    {
        VoteLedger votes = ledger();
        votes.addMine(0);
        votes.reset({{QStringLiteral("tea"), 7, false}, {QStringLiteral("coffee"), 2, false}},
                    true);
        QCOMPARE(votes.choices()[0].votes, 7);
        QVERIFY(votes.choices()[0].isVoted);
    }

    void ignoresChoicesThatAreNotThere()
    {
        VoteLedger votes = ledger();
        votes.add(7);
        votes.addMine(-1);
        QVERIFY(!votes.begin(2));
        QCOMPARE(votes.choices().size(), 2);
    }
};

SESERAGI_TEST_MAIN(TestVoteLedger)
#include "tst_voteledger.moc"
