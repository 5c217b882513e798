// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/reactionledger.h"
#include "support/testmain.h"

namespace {

const auto heart = QStringLiteral("\u2764");
const auto party = QStringLiteral("\U0001f389");
const auto blob = QStringLiteral(":blob@.:");

QString shown(const ReactionLedger &ledger)
{
    QStringList parts;
    for (const entity::ReactionCount &count : ledger.counts())
        parts.append(count.key + QString::number(count.count));
    return parts.join(QLatin1Char(' ')) + QLatin1Char('|') + ledger.mine();
}

} // namespace

class TestReactionLedger : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void countsOthers()
    {
        ReactionLedger ledger;
        ledger.add(heart);
        ledger.add(heart);
        ledger.add(party);
        ledger.remove(heart);
        QCOMPARE(shown(ledger), heart + QStringLiteral("1 ") + party + QStringLiteral("1|"));
        ledger.remove(heart);
        ledger.remove(heart);
        QCOMPARE(shown(ledger), party + QStringLiteral("1|"));
    }

    void normalisesWhatTheServerSays()
    {
        ReactionLedger ledger;
        ledger.reset({{QStringLiteral(":blob:"), 1}, {blob, 2}, {heart, 5}},
                     QStringLiteral(":blob:"));
        QCOMPARE(shown(ledger), heart + QStringLiteral("5 ") + blob + QStringLiteral("3|") + blob);
    }

    void keepsPlacesWhenReadAgain()
    {
        ReactionLedger ledger;
        ledger.reset({{heart, 5}, {party, 2}}, {});
        ledger.reset({{party, 9}, {heart, 5}}, {});
        QCOMPARE(shown(ledger), heart + QStringLiteral("5 ") + party + QStringLiteral("9|"));
    }

    /// Every order in which the request's answer (ok, no), and its echoes (-: unreacted of the old
    /// one, +: reacted) may come: nothing wrong is ever shown on the way.
    void countsTheOwnOnce_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QStringList>("steps");
        const QStringList none;
        const auto ok = QStringLiteral("ok");
        const auto plus = QStringLiteral("+");
        const auto minus = QStringLiteral("-");
        QTest::newRow("react, never echoed") << QString() << party << QStringList{ok};
        QTest::newRow("react, answer first") << QString() << party << QStringList{ok, plus};
        QTest::newRow("react, echo first") << QString() << party << QStringList{plus, ok};
        QTest::newRow("change, never echoed") << heart << party << QStringList{ok};
        QTest::newRow("change, answer first") << heart << party << QStringList{ok, minus, plus};
        QTest::newRow("change, answer between") << heart << party << QStringList{minus, ok, plus};
        QTest::newRow("change, echo first") << heart << party << QStringList{minus, plus, ok};
        QTest::newRow("unreact, never echoed") << heart << QString() << QStringList{ok};
        QTest::newRow("unreact, answer first") << heart << QString() << QStringList{ok, minus};
        QTest::newRow("unreact, echo first") << heart << QString() << QStringList{minus, ok};
    }
    void countsTheOwnOnce()
    {
        QFETCH(QString, before);
        QFETCH(QString, wanted);
        QFETCH(QStringList, steps);
        ReactionLedger ledger;
        ledger.reset({{heart, 3}, {party, 2}}, before);
        const ReactionLedger::Ticket ticket = ledger.begin(wanted);
        const int hearts = 3 - (before == heart ? 1 : 0) + (wanted == heart ? 1 : 0);
        const int parties = 2 + (wanted == party ? 1 : 0);
        const QString expected = QStringLiteral("%1%2 %3%4|%5")
                                     .arg(heart)
                                     .arg(hearts)
                                     .arg(party)
                                     .arg(parties)
                                     .arg(wanted);
        QCOMPARE(shown(ledger), expected);
        for (const QString &step : steps) {
            if (step == QLatin1String("ok"))
                ledger.finish(ticket, true);
            else if (step == QLatin1String("+"))
                ledger.addMine(wanted);
            else
                ledger.removeMine(before);
            QCOMPARE(shown(ledger), expected);
        }
        QCOMPARE(ledger.total(), hearts + parties);
    }

    void rollsBackWhatIsRefused()
    {
        ReactionLedger ledger;
        ledger.reset({{heart, 3}}, heart);
        const ReactionLedger::Ticket ticket = ledger.begin(party);
        QCOMPARE(shown(ledger),
                 heart + QStringLiteral("2 ") + party + QStringLiteral("1|") + party);
        ledger.add(heart);
        ledger.finish(ticket, false);
        QCOMPARE(shown(ledger), heart + QStringLiteral("4|") + heart);
    }

    void takesTheServersReplacement()
    {
        const QString unknown = QStringLiteral(":nosuch@.:");
        for (const bool isEchoFirst : {true, false}) {
            ReactionLedger ledger;
            const ReactionLedger::Ticket ticket = ledger.begin(unknown);
            if (isEchoFirst) {
                ledger.addMine(heart);
                ledger.finish(ticket, true);
            } else {
                ledger.finish(ticket, true);
                ledger.addMine(heart);
            }
            QCOMPARE(shown(ledger), heart + QStringLiteral("1|") + heart);
        }
    }

    void survivesAQuickToggle()
    {
        ReactionLedger ledger;
        const ReactionLedger::Ticket on = ledger.begin(party);
        const ReactionLedger::Ticket off = ledger.begin({});
        QCOMPARE(shown(ledger), QStringLiteral("|"));
        ledger.finish(on, true);
        QCOMPARE(shown(ledger), QStringLiteral("|"));
        ledger.finish(off, true);
        ledger.addMine(party);
        QCOMPARE(shown(ledger), QStringLiteral("|"));
        ledger.removeMine(party);
        QCOMPARE(shown(ledger), QStringLiteral("|"));
    }

    void followsAnotherClientOfTheAccount()
    {
        ReactionLedger ledger;
        ledger.finish(ledger.begin(party), true); // its echo never came: the note was not captured
        ledger.removeMine(party);
        QCOMPARE(shown(ledger), QStringLiteral("|"));
        ledger.addMine(heart);
        QCOMPARE(shown(ledger), heart + QStringLiteral("1|") + heart);
        ledger.addMine(heart);
        QCOMPARE(shown(ledger), heart + QStringLiteral("1|") + heart);
    }

    void keepsARequestWhileReadAgain()
    {
        ReactionLedger ledger;
        const ReactionLedger::Ticket ticket = ledger.begin(party);
        ledger.reset({{party, 4}}, party); // already with ours
        QCOMPARE(shown(ledger), party + QStringLiteral("4|") + party);
        ledger.finish(ticket, true);
        ledger.addMine(party);
        QCOMPARE(shown(ledger), party + QStringLiteral("4|") + party);
    }
};

SESERAGI_TEST_MAIN(TestReactionLedger)
#include "tst_reactionledger.moc"
