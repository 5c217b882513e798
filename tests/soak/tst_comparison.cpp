// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"
#include "entity/notechange.h"
#include "instance/localinstance.h"
#include "soak/comparison.h"
#include "soak/numbers.h"
#include "soak/truth.h"
#include "store/notestore.h"
#include "support/notes.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace soak;

Q_DECLARE_METATYPE(int soak::Numbers::*)

namespace {

/// "9 8 - 5": ids of one letter, a dash is a gap.
QList<ListedRow> rows(const char *words)
{
    QList<ListedRow> rows;
    const QStringList all = QString::fromLatin1(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : all)
        rows.append({word == QLatin1String("-") ? QString() : word});
    return rows;
}

ListTruth truth(const char *words, const QSet<QString> &empty = {})
{
    return {QString::fromLatin1(words).split(QLatin1Char(' '), Qt::SkipEmptyParts), empty, {}};
}

/// "lost/holes/duplicated/disordered/declared/gone"
QString found(const ListDifference &difference)
{
    return QStringList{
        difference.lost.join(QLatin1Char(' ')),       QString::number(difference.holes),
        difference.duplicated.join(QLatin1Char(' ')), difference.disordered.join(QLatin1Char(' ')),
        difference.declared.join(QLatin1Char(' ')),   difference.gone.join(QLatin1Char(' '))}
        .join(QLatin1Char('/'));
}

} // namespace

class ComparisonTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Listed only since what it answers, which was not for everybody, is gone.
    void aReplyThatWasStreamedToNobodyIsNotOwed()
    {
        LocalInstance instance;
        QVERIFY(instance.listen());
        const QString alice = QStringLiteral("alice");
        const QString bob = QStringLiteral("bob");
        for (const QString &name : {alice, bob, QStringLiteral("carol")})
            instance.addUser(name);
        instance.follow(alice, bob, true);
        NoteOptions closed;
        closed.visibility = QStringLiteral("followers");
        NoteOptions reply;
        reply.replyId = instance.createNote(QStringLiteral("carol"), QStringLiteral("?"), closed);
        const QString plain = instance.createNote(bob, QStringLiteral("for all"));
        const QString hidden = instance.createNote(bob, QStringLiteral("for carol"), reply);
        NoteOptions toAlice;
        toAlice.replyId = instance.createNote(alice, QStringLiteral("!"));
        const QString owed = instance.createNote(bob, QStringLiteral("for alice"), toAlice);
        Truth truth(instance.url(), instance.createToken(alice), instance.userId(alice));
        const QString home = QStringLiteral("notes/timeline");
        QVERIFY(!truth.read(home, plain).ids.contains(hidden));
        instance.deleteNote(reply.replyId);
        instance.deleteNote(toAlice.replyId);
        const ListTruth now = truth.read(home, plain);
        QCOMPARE(now.ids, (QStringList{owed, hidden, plain}));
        QCOMPARE(now.unowed, QSet<QString>{hidden});
    }

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void lists_data();
    void lists();
    void notes();
    void targets();
    void verdict_data();
    void verdict();
};

void ComparisonTest::lists_data()
{
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("listed");
    QTest::addColumn<QString>("difference");
    QTest::newRow("the same") << "9 8 7"
                              << "9 8 7"
                              << "/0////";
    QTest::newRow("nothing at all") << ""
                                    << ""
                                    << "/0////";
    QTest::newRow("missing at the top") << "7 6"
                                        << "9 8 7 6"
                                        << "9 8/1////";
    QTest::newRow("missing between") << "9 7 5"
                                     << "9 8 7 6 5"
                                     << "8 6/2////";
    QTest::newRow("next to each other") << "9 5"
                                        << "9 8 7 6 5"
                                        << "8 7 6/1////";
    QTest::newRow("all") << ""
                         << "9 8"
                         << "9 8/1////";
    QTest::newRow("a gap says so") << "9 - 6"
                                   << "9 8 7 6"
                                   << "/0///8 7/";
    QTest::newRow("a gap somewhere else") << "9 - 8 6"
                                          << "9 8 7 6"
                                          << "7/1////";
    QTest::newRow("a gap at the top") << "- 7 6"
                                      << "9 8 7 6"
                                      << "/0///9 8/";
    QTest::newRow("twice") << "9 8 8 7"
                           << "9 8 7"
                           << "/0/8///";
    QTest::newRow("twice, far apart") << "9 8 7 9"
                                      << "9 8 7"
                                      << "/0/9///";
    QTest::newRow("disordered") << "8 9 7"
                                << "9 8 7"
                                << "/0//9//";
    QTest::newRow("deleted") << "9 8 7"
                             << "9 7"
                             << "/0////8";
}

void ComparisonTest::lists()
{
    QFETCH(QString, shown);
    QFETCH(QString, listed);
    QFETCH(QString, difference);
    QCOMPARE(found(compareList(rows(shown.toLatin1()), truth(listed.toLatin1()))), difference);
    QCOMPARE(found(compareList(rows("9 7"), truth("9 8 7", {QStringLiteral("8")}))),
             QStringLiteral("/0////"));
}

void ComparisonTest::notes()
{
    support::HandClock clock;
    NoteStore store(clock);
    entity::Note note = support::makeNote(1);
    note.reactions = {{QStringLiteral(":cat@.:"), 2}, {QStringLiteral("👍"), 1}};
    note.reactionCount = 3;
    note.poll.emplace();
    note.poll->choices = {{QStringLiteral("yes"), 4, false}, {QStringLiteral("no"), 0, true}};
    const NoteHandle live = store.ingest(note);

    const QJsonArray choices{
        QJsonObject{{QStringLiteral("votes"), 4}, {QStringLiteral("isVoted"), false}},
        QJsonObject{{QStringLiteral("votes"), 0}, {QStringLiteral("isVoted"), true}}};
    const QJsonObject same{
        {QStringLiteral("reactions"), QJsonObject{{QStringLiteral(":cat@.:"), 2},
                                                  {QStringLiteral("👍"), 1},
                                                  {QStringLiteral("😆"), 0}}},
        {QStringLiteral("poll"), QJsonObject{{QStringLiteral("choices"), choices}}}};
    QCOMPARE(compareNote(*live.get(), same), QString());

    QJsonObject other = same;
    other.insert(QStringLiteral("reactions"), QJsonObject{{QStringLiteral("👍"), 3}});
    QVERIFY(compareNote(*live.get(), other).contains(QLatin1String("reactions [")));
    other = same;
    other.insert(QStringLiteral("myReaction"), QStringLiteral("👍"));
    QVERIFY(compareNote(*live.get(), other).contains(QLatin1String("own reaction")));
    QVERIFY(isOwnReactionUntold(*live.get(), other));
    QVERIFY(!isOwnReactionUntold(*live.get(), same));
    other.insert(QStringLiteral("reactions"), QJsonObject{{QStringLiteral("👍"), 3}});
    QVERIFY(!isOwnReactionUntold(*live.get(), other));
    other = same;
    other.insert(QStringLiteral("poll"), QJsonObject());
    QVERIFY(compareNote(*live.get(), other).contains(QLatin1String("votes [4 0*] is []")));
    QVERIFY(compareNote(*live.get(), {}).contains(QLatin1String("deleted")));

    QVERIFY(targetsOf(*live.get()) == targetsOf(same));
    other.insert(QStringLiteral("renoteCount"), 1);
    QVERIFY(targetsOf(*live.get()) != targetsOf(other));
    other.insert(QStringLiteral("renoteCount"), 0);
    other.insert(QStringLiteral("repliesCount"), 1);
    QVERIFY(targetsOf(*live.get()) != targetsOf(other));
}

void ComparisonTest::targets()
{
    const QString id = QStringLiteral("a");
    TargetHistory history;
    QVERIFY(history.wasTrue(id, {7, 7}, 0)); // nobody knows it
    history.add(id, {0, 0}, 100);
    history.add(id, {1, 0}, 200);
    history.add(id, {1, 0}, 250);
    history.add(id, {1, 1}, 300);
    history.add(id, {0, 1}, 400);
    history.add(id, {1, 1}, 500);
    for (const TargetCounts counts : {TargetCounts{0, 0}, {1, 0}, {1, 1}, {0, 1}})
        QVERIFY(history.wasTrue(id, counts, 0));
    QVERIFY(!history.wasTrue(id, {0, 2}, 0)); // it never was
    QVERIFY(history.wasTrue(id, {1, 0}, 299));
    QVERIFY(!history.wasTrue(id, {1, 0}, 301)); // nor later
    QVERIFY(history.wasTrue(id, {0, 1}, 450));
    QVERIFY(!history.wasTrue(id, {0, 1}, 501));
    QVERIFY(history.wasTrue(id, {1, 1}, 10'000));
    history.forget(id);
    QVERIFY(history.wasTrue(id, {0, 2}, 0));
}

void ComparisonTest::verdict_data()
{
    QTest::addColumn<int Numbers::*>("number");
    QTest::newRow("lost") << &Numbers::lost;
    QTest::newRow("duplicated") << &Numbers::duplicated;
    QTest::newRow("wrong") << &Numbers::wrong;
    QTest::newRow("undeclared") << &Numbers::undeclared;
    QTest::newRow("not recovered") << &Numbers::notRecovered;
    QTest::newRow("captured and not on a row") << &Numbers::capturesAstray;
    QTest::newRow("not captured by the server") << &Numbers::capturesUnknown;
}

void ComparisonTest::verdict()
{
    QFETCH(int Numbers::*, number);
    Numbers numbers;
    QVERIFY(numbers.isClean());
    numbers.*number = 1;
    QVERIFY(!numbers.isClean());
}

SESERAGI_TEST_MAIN(ComparisonTest)
#include "tst_comparison.moc"
