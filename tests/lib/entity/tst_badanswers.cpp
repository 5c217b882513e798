// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answertypes.h"
#include "support/badvalues.h"
#include "support/fixtures.h"
#include "support/testmain.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>

using support::answerTypes;

namespace {

/// An answer's name is its path below captures/rest, or, of those written by hand, complete/....
bool isComplete(const QString &file)
{
    return file.startsWith(QLatin1String("complete/"));
}

QJsonDocument recorded(const QString &file)
{
    return QJsonDocument::fromJson(
        support::fixture(isComplete(file) ? file : QStringLiteral("captures/rest/") + file));
}

support::DecodeAnswer decoderOf(const QString &file)
{
    return isComplete(file) ? support::completeTypes().value(file.section(u'/', 1))
                            : answerTypes().value(file);
}

/// Entries of a list, or one answer alone, and where they stand in the document.
struct Answer
{
    QList<QJsonValue> entries;
    bool isList = false;
    QString key; ///< of an object around the list
};

/// Entries of lists that were empty when they were recorded (rest.md 14).
QJsonArray madeUp(const QString &file)
{
    const QString id = QStringLiteral("id");
    const QJsonValue user = recorded(QStringLiteral("users.json")).array().first();
    QJsonObject entry{{id, QStringLiteral("9a")},
                      {QStringLiteral("createdAt"), QStringLiteral("2025-11-23T15:34:26.396Z")}};
    if (file == QLatin1String("mute.list.json")) {
        entry.insert(QStringLiteral("expiresAt"), QJsonValue::Null);
        entry.insert(QStringLiteral("muteeId"), user[id]);
        entry.insert(QStringLiteral("mutee"), user);
    } else if (file == QLatin1String("blocking.list.json")) {
        entry.insert(QStringLiteral("blockeeId"), user[id]);
        entry.insert(QStringLiteral("blockee"), user);
    } else if (file == QLatin1String("following.requests.list.json")) {
        entry.insert(QStringLiteral("follower"), user);
        entry.insert(QStringLiteral("followee"), user);
    } else if (file == QLatin1String("clips.list.json")) {
        entry.insert(QStringLiteral("name"), QStringLiteral("Clip"));
        entry.insert(QStringLiteral("user"), user);
        entry.insert(QStringLiteral("isPublic"), true);
        entry.insert(QStringLiteral("favoritedCount"), 1);
    } else {
        return recorded(QStringLiteral("notes.timeline.json")).array();
    }
    return {entry};
}

Answer answerIn(const QString &file)
{
    const QJsonDocument document = recorded(file);
    Answer answer;
    QJsonValue list;
    if (document.isArray()) {
        list = document.array().isEmpty() ? madeUp(file) : document.array();
    } else if (file == QLatin1String("emojis.json")) {
        answer.key = QStringLiteral("emojis");
        list = document.object().value(answer.key);
    } else {
        answer.entries = {document.object()};
        return answer;
    }
    answer.isList = true;
    const QJsonArray array = list.toArray();
    for (const QJsonValue &entry : array)
        answer.entries.append(entry);
    return answer;
}

/// The document with `entry` first and another of its kind on either side of the bad value.
QJsonValue documentWith(const Answer &answer, const QJsonValue &entry)
{
    if (!answer.isList)
        return entry;
    const QJsonArray list{entry, answer.entries.constFirst(), answer.entries.constLast()};
    if (answer.key.isEmpty())
        return list;
    return QJsonObject{{answer.key, list}};
}

QString shown(const QStringList &path)
{
    return path.isEmpty() ? QStringLiteral("(entry)") : path.join(u'.');
}

/// The fields without which an entry is none; where one of them cannot be used it is left out.
QStringList essentials(const QString &file)
{
    static const QHash<QString, QStringList> map = [] {
        QHash<QString, QStringList> fields;
        const auto add = [&fields](const char *files, const QStringList &names) {
            const QStringList list = QString::fromLatin1(files).split(u' ');
            for (const QString &name : list)
                fields.insert(name + QStringLiteral(".json"), names);
        };
        const QString entry = QStringLiteral("(entry)");
        add("meta meta.nodetail stats server-info admin.server-info notes.state drive "
            "i.favorites notes.reactions endpoints hashtags.trend hashtags.show "
            "users.lists.get-memberships chat.rooms.joining",
            {entry});
        add("complete/chatmembership complete/creatednote complete/driveusage complete/favorite "
            "complete/hashtag complete/hashtagtrend complete/listmembership complete/meta "
            "complete/notereaction complete/notestate complete/serverinfostats complete/stats "
            "complete/translation",
            {entry});
        add("emoji emojis complete/emoji", {entry, QStringLiteral("name")});
        return fields;
    }();
    return map.value(file, {QStringLiteral("(entry)"), QStringLiteral("id")});
}

} // namespace

/// One bad field never loses the page around it, nor the entry it is in.
class TestBadAnswers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void keepThePage_data()
    {
        QTest::addColumn<QString>("file");
        for (auto it = answerTypes().cbegin(); it != answerTypes().cend(); ++it)
            QTest::newRow(qPrintable(it.key())) << it.key();
        const QStringList complete = QDir(support::fixturePath(QStringLiteral("complete")))
                                         .entryList({QStringLiteral("*.json")}, QDir::Files);
        QVERIFY(complete.size() > support::completeTypes().size()); // frames.json is TestBadFields'
        for (auto it = support::completeTypes().cbegin(); it != support::completeTypes().cend();
             ++it) {
            const QString file = QStringLiteral("complete/") + it.key();
            QTest::newRow(qPrintable(file)) << file;
        }
    }
    void keepThePage()
    {
        QFETCH(QString, file);
        const auto decode = decoderOf(file);
        const Answer answer = answerIn(file);
        const QStringList prefix =
            !answer.isList ? QStringList()
                           : (answer.key.isEmpty() ? QStringList() : QStringList{answer.key})
                                 + QStringList{QStringLiteral("0")};
        const int others = answer.isList ? 2 : 0;
        QSet<QStringList> seen;
        QStringList lost;
        QSet<QString> leftOut;
        qsizetype tried = 0;
        // Each field once, in the first entry that has it.
        for (const QJsonValue &entry : answer.entries) {
            QList<QStringList> paths{{}};
            support::collectPaths(entry, {}, paths);
            const QJsonValue document = documentWith(answer, entry);
            for (const QStringList &path : std::as_const(paths)) {
                if (seen.contains(path))
                    continue;
                seen.insert(path);
                for (const QByteArray &value : support::badValues()) {
                    if (!answer.isList && path.isEmpty() && value.isEmpty())
                        continue; // no answer at all
                    ++tried;
                    const QByteArray json =
                        answer.isList || !path.isEmpty()
                            ? support::withBadValue(document, prefix + path, value)
                            : value;
                    const auto outcome = decode(json, nullptr);
                    const bool isWhole =
                        outcome.isOk && (!answer.isList || outcome.entries == others + 1);
                    if (isWhole)
                        continue;
                    if (!answer.isList || (outcome.isOk && outcome.entries == others))
                        leftOut.insert(shown(path));
                    else
                        lost.append(shown(path) + QStringLiteral(": ") + QString::fromUtf8(value));
                }
            }
        }
        QVERIFY(tried > 0);
        QVERIFY2(lost.isEmpty(), qPrintable(lost.join(u'\n')));
        QStringList names = leftOut.values();
        names.sort();
        QCOMPARE(names.join(u','), essentials(file).join(u','));
    }

    void leavesOutANoteWithoutAnId_data()
    {
        QTest::addColumn<QByteArray>("id");
        for (const char *id : {"\"\"", "null", "5", "true", "[]", "{}", "1e400"})
            QTest::newRow(id) << QByteArray(id);
        QTest::newRow("10 kB") << '"' + QByteArray(10'000, '9') + '"';
    }
    void leavesOutANoteWithoutAnId()
    {
        QFETCH(QByteArray, id);
        const auto notes = entity::decode<QList<entity::Note>>(
            "[{\"id\":\"9a\"},{\"id\":" + id + ",\"text\":\"x\"},{\"id\":\"9c\"}]");
        QVERIFY(notes.isOk());
        QCOMPARE(notes->size(), 2);
        QCOMPARE(notes->last().id, QStringLiteral("9c"));
    }
};

SESERAGI_TEST_MAIN(TestBadAnswers)
#include "tst_badanswers.moc"
