// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answertypes.h"
#include "entity/decode.h"
#include "support/fixtures.h"
#include "support/testmain.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

using namespace entity;
using support::answerTypes;

/// The keys nobody reads, on purpose.
const QMap<QString, QString> &deliberatelyIgnored()
{
    const QString registration = QStringLiteral("accounts are made in the browser");
    const QString web = QStringLiteral("only the web client's pages use it");
    static const QMap<QString, QString> keys = {
        {QStringLiteral("Meta.emailRequiredForSignup"), registration},
        {QStringLiteral("Meta.enableHcaptcha"), registration},
        {QStringLiteral("Meta.hcaptchaSiteKey"), registration},
        {QStringLiteral("Meta.enableMcaptcha"), registration},
        {QStringLiteral("Meta.mcaptchaSiteKey"), registration},
        {QStringLiteral("Meta.mcaptchaInstanceUrl"), registration},
        {QStringLiteral("Meta.enableRecaptcha"), registration},
        {QStringLiteral("Meta.recaptchaSiteKey"), registration},
        {QStringLiteral("Meta.enableTurnstile"), registration},
        {QStringLiteral("Meta.turnstileSiteKey"), registration},
        {QStringLiteral("Meta.enableTestcaptcha"), registration},
        {QStringLiteral("Features.emailRequiredForSignup"), registration},
        {QStringLiteral("Features.hcaptcha"), registration},
        {QStringLiteral("Features.recaptcha"), registration},
        {QStringLiteral("Features.turnstile"), registration},
        {QStringLiteral("Meta.swPublickey"), web},
        {QStringLiteral("Meta.enableServiceWorker"), web},
        {QStringLiteral("Meta.googleAnalyticsMeasurementId"), web},
        {QStringLiteral("Meta.sentryForFrontend"), web},
        {QStringLiteral("Meta.clientOptions"), web},
        {QStringLiteral("Meta.providesTarball"), web},
        {QStringLiteral("Note.reactionAndUserPairCache"), QStringLiteral("internal to the server")},
    };
    return keys;
}

/// Lists of users hold the viewer's own record with all of it: those keys are read from `i`.
bool isReadFromMe(const QString &key)
{
    const QString prefix = QStringLiteral("UserDetailed.");
    if (!key.startsWith(prefix))
        return false;
    IgnoredKeys ignored;
    const QByteArray name = key.mid(prefix.size()).toUtf8();
    return decode<Me>("{\"id\":\"9\",\"" + name + "\":null}", &ignored).isOk() && ignored.isEmpty();
}

QByteArray rest(const QString &file)
{
    return support::fixture(QStringLiteral("captures/rest/") + file);
}

} // namespace

class TestDecode : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void readsEveryRecordedAnswer_data()
    {
        QTest::addColumn<QString>("file");
        const QStringList files = QDir(support::fixturePath(QStringLiteral("captures/rest")))
                                      .entryList({QStringLiteral("*.json")}, QDir::Files);
        QVERIFY(files.size() > 80);
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << file;
    }
    void readsEveryRecordedAnswer()
    {
        QFETCH(QString, file);
        const QByteArray json = rest(file);
        QVERIFY(decode<QJsonValue>(json).isOk());
        const auto type = answerTypes().constFind(file);
        if (type == answerTypes().cend())
            return;
        IgnoredKeys ignored;
        const support::AnswerOutcome outcome = (*type)(json, &ignored);
        QVERIFY(outcome.isOk);
        if (outcome.entries >= 0) {
            QJsonValue list = decode<QJsonValue>(json).value();
            if (list.isObject())
                list = list.toObject().begin().value();
            QCOMPARE(outcome.entries, list.toArray().size());
        }
        QStringList unread;
        for (const QString &key : std::as_const(ignored)) {
            if (!deliberatelyIgnored().contains(key) && !isReadFromMe(key))
                unread.append(key);
        }
        QVERIFY2(unread.isEmpty(), qPrintable(QStringLiteral("nobody reads ") + unread.join(u' ')));
    }
    void ignoresNothingThatIsNotThere()
    {
        IgnoredKeys ignored;
        for (auto it = answerTypes().cbegin(); it != answerTypes().cend(); ++it)
            (*it)(rest(it.key()), &ignored);
        for (auto it = deliberatelyIgnored().cbegin(); it != deliberatelyIgnored().cend(); ++it) {
            if (it.key()
                != QLatin1String("Note.reactionAndUserPairCache")) // only streamed notes have it
                QVERIFY2(ignored.contains(it.key()), qPrintable(it.key()));
        }
    }
    void accountsForEveryFieldOfForks()
    {
        IgnoredKeys ignored;
        for (auto it = support::completeTypes().cbegin(); it != support::completeTypes().cend();
             ++it)
            QVERIFY((*it)(support::fixture(QStringLiteral("complete/") + it.key()), &ignored).isOk);
        ignored -= {QStringLiteral("Invitation.id")}; // nobody asks for an invitation by its id
        QVERIFY(decode<Note>(support::fixture(QStringLiteral("note.full.json")), &ignored).isOk());
        QVERIFY2(ignored.isEmpty(), qPrintable(QStringList(ignored.values()).join(u' ')));
        QVERIFY(decode<Note>(R"({"id":"9","surprise":1})", &ignored).isOk());
        QCOMPARE(ignored, IgnoredKeys{QStringLiteral("Note.surprise")});
    }

    void readsMe()
    {
        const auto me = decode<Me>(rest(QStringLiteral("i.json")));
        QVERIFY(me.isOk());
        QCOMPARE(me->username, QStringLiteral("alice"));
        QCOMPARE(me->name, QStringLiteral("Alice アリス"));
        QVERIFY(me->policies.canSearchNotes);
        QCOMPARE(me->policies.chatAvailability, QStringLiteral("available"));
        QVERIFY(me->policies.names.contains(QStringLiteral("watermarkAvailable")));
        QCOMPARE(me->policies.rateLimitFactor, 0.0);
        QCOMPARE(me->unreadNotificationsCount, 17);
        QVERIFY(me->hasUnreadNotification);
        QCOMPARE(me->pinnedNotes.size(), 1);
        QVERIFY(!me->isFollowing);
        QCOMPARE(me->unreadAnnouncements.size(), 1);
    }
    void mergesMeFieldByField()
    {
        Me me = decode<Me>(rest(QStringLiteral("i.json"))).value();
        QVERIFY(merge(
            me, R"({"id":"atwzqfrwqjmt0002","name":null,"description":"new","pinnedNoteIds":[]})"));
        QVERIFY(me.name.isNull());
        QCOMPARE(me.description, QStringLiteral("new"));
        QVERIFY(me.pinnedNoteIds.isEmpty());
        QCOMPARE(me.pinnedNotes.size(), 1);
        QCOMPARE(me.unreadNotificationsCount, 17);
        QVERIFY(!merge(me, "[]"));
        QCOMPARE(me.username, QStringLiteral("alice"));
    }
    void readsMeta()
    {
        const auto meta = decode<Meta>(rest(QStringLiteral("meta.json")));
        QVERIFY(meta.isOk());
        QCOMPARE(meta->version, QStringLiteral("2025.11.1"));
        QCOMPARE(meta->maxNoteTextLength, 3000);
        QCOMPARE(meta->mediaProxy, QStringLiteral("http://localhost:3000/proxy"));
        QVERIFY(meta->hasFeatures);
        QVERIFY(meta->features.miauth);
        QVERIFY(!decode<Meta>(rest(QStringLiteral("meta.nodetail.json")))->hasFeatures);
    }
    void readsWordMutes()
    {
        const auto me = decode<Me>(R"({"id":"9","mutedWords":[["a","b"],"/x+/i",[""],5,null]})");
        QVERIFY(me.isOk());
        QCOMPARE(me->mutedWords.size(), 3);
        QCOMPARE(me->mutedWords.at(0).words,
                 QStringList({QStringLiteral("a"), QStringLiteral("b")}));
        QCOMPARE(me->mutedWords.at(1).pattern, QStringLiteral("/x+/i"));
    }
    void readsEmojisOfOldMeta()
    {
        const auto meta = decode<Meta>(
            R"({"version":"12.119.0","emojis":[{"name":"a","url":"https:\/\/x.test"}]})");
        QVERIFY(meta.isOk());
        QCOMPARE(meta->emojis.first().name, QStringLiteral("a"));
    }
    void readsEveryKindOfNotification()
    {
        const auto list = decode<QList<Notification>>(
            R"([)"
            R"({"id":"1","type":"reaction","reaction":":a:","userId":"9","user":{"id":"9","username":"x"}},)"
            R"({"id":"2","type":"roleAssigned","role":{"id":"r","name":"Staff"}},)"
            R"({"id":"3","type":"chatRoomInvitationReceived","invitation":{"roomId":"7","room":{"id":"7","name":"R"}}},)"
            R"({"id":"4","type":"groupInvited","invitation":{"id":"1","group":{"name":"G"}}},)"
            R"({"id":"5","type":"fromTheFuture","extra":[1,2]},)"
            R"({"type":"without an id"}, 5, null)"
            R"(])");
        QVERIFY(list.isOk());
        QCOMPARE(list->size(), 5);
        QCOMPARE(list->at(0).reaction, QStringLiteral(":a@.:"));
        QCOMPARE(list->at(1).roleName, QStringLiteral("Staff"));
        QCOMPARE(list->at(2).invitationRoomName, QStringLiteral("R"));
        QCOMPARE(list->at(3).groupName, QStringLiteral("G"));
        QCOMPARE(list->at(4).type, QStringLiteral("fromTheFuture"));
    }

    void takesAnEmptyBodyWhereItMayBe()
    {
        QVERIFY(decode<Done>({}).isOk());
        QVERIFY(decode<Done>("{\"anything\":1}").isOk());
        QVERIFY(decode<QJsonValue>({})->isNull());
        const auto nothing = decode<std::optional<Note>>({});
        QVERIFY(nothing.isOk());
        QVERIFY(!nothing.value());
        const auto something = decode<std::optional<Note>>(R"({"id":"9n1"})");
        QVERIFY(something.isOk());
        QCOMPARE(something.value()->id, QStringLiteral("9n1"));
    }
    void refusesAnotherShape_data()
    {
        QTest::addColumn<QByteArray>("json");
        for (const char *json : {"", "null", "5", "\"x\"", "[]", "{}", "{\"id\":5}",
                                 "{\"id\":\"x\"", "<html>", "{\"error\":{}}"})
            QTest::newRow(*json ? json : "empty") << QByteArray(json);
    }
    void refusesAnotherShape()
    {
        QFETCH(QByteArray, json);
        const auto note = decode<Note>(json);
        QVERIFY(!note.isOk());
        QCOMPARE(note.error().kind, Error::Kind::Malformed);
        QVERIFY(!decode<QList<Note>>("{\"id\":\"x\"}").isOk());
    }
    void leavesOutWhatIsNoNote()
    {
        const auto notes =
            decode<QList<Note>>(R"([{"id":"1"},null,{"id":7},"x",[],{"id":"2","text":1e400}])");
        QVERIFY(notes.isOk());
        QCOMPARE(notes->size(), 2);
        QCOMPARE(notes->at(1).id, QStringLiteral("2"));
    }
    void endsAListThatDoesNot()
    {
        const auto listOf = [](const QByteArray &entry, qsizetype count) {
            QByteArray list = (entry + ',').repeated(count);
            list.back() = ']';
            return '[' + list;
        };
        const auto notes = decode<QList<Note>>(listOf(R"({"id":"aaaa"})", 60'000));
        QVERIFY(notes.isOk());
        QCOMPARE(notes->size(), 50'000);
        const QByteArray aliases = listOf("\"alias\"", 10);
        const auto emojis = decode<QList<Emoji>>(
            "{\"emojis\":"
            + listOf("{\"name\":\"blob\",\"url\":\"x\",\"aliases\":" + aliases + '}', 30'000)
            + '}');
        QVERIFY(emojis.isOk());
        QCOMPARE(emojis->size(), 30'000);
        QCOMPARE(emojis->constLast().aliases.size(), 10);
        // Lists within a list are no way around it.
        const QByteArray members = listOf("\"u\"", 50000);
        const auto lists =
            decode<QList<UserList>>(listOf("{\"id\":\"aaaa\",\"userIds\":" + members + '}', 80));
        QVERIFY(lists.isOk());
        qsizetype bytes = 0;
        for (const UserList &list : *lists)
            bytes += list.userIds.size() * qsizetype(sizeof(QString));
        QVERIFY(bytes > 0);
        QVERIFY2(bytes <= 64 * 1024 * 1024, qPrintable(QString::number(bytes)));
        const QByteArray files = listOf(R"({"id":"f"})", 20'000);
        const auto gallery =
            decode<QList<Note>>(listOf("{\"id\":\"aaaa\",\"files\":" + files + '}', 50));
        QVERIFY(gallery.isOk());
        bytes = 0;
        for (const Note &note : *gallery)
            bytes += note.files.size() * qsizetype(sizeof(DriveFile));
        QVERIFY(bytes > 0);
        QVERIFY2(bytes <= 64 * 1024 * 1024, qPrintable(QString::number(bytes)));
    }
    /// Each of them becomes a thing to see.
    void endsTheListsOfANote()
    {
        const auto listOf = [](const QByteArray &entry) {
            QByteArray list = (entry + ',').repeated(2000);
            list.back() = ']';
            return '[' + list;
        };
        const QByteArray user =
            "\"badgeRoles\":" + listOf("{}") + ",\"avatarDecorations\":" + listOf("{}");
        const auto note = decode<Note>(
            "{\"id\":\"9\",\"files\":" + listOf(R"({"id":"f"})") + ",\"fileIds\":" + listOf("\"f\"")
            + ",\"tags\":" + listOf("\"t\"") + ",\"mentions\":" + listOf("\"u\"")
            + ",\"visibleUserIds\":" + listOf("\"u\"") + ",\"poll\":{\"choices\":" + listOf("{}")
            + "},\"user\":{\"id\":\"u\"," + user + "}}");
        QVERIFY(note.isOk());
        QCOMPARE(note->files.size(), 64);
        QCOMPARE(note->fileIds.size(), 64);
        QCOMPARE(note->tags.size(), 64);
        QCOMPARE(note->mentions.size(), 1000);
        QCOMPARE(note->visibleUserIds.size(), 1000);
        QCOMPARE(note->poll->choices.size(), 128);
        QCOMPARE(note->user->badgeRoles.size(), 64);
        QCOMPARE(note->user->avatarDecorations.size(), 64);
        const auto person = decode<UserDetailed>(
            "{\"id\":\"u\",\"fields\":" + listOf("{}") + ",\"roles\":" + listOf("{}")
            + ",\"verifiedLinks\":" + listOf("\"x\"") + ",\"alsoKnownAs\":" + listOf("\"x\"")
            + ",\"pinnedNoteIds\":" + listOf("\"n\"")
            + ",\"pinnedNotes\":" + listOf(R"({"id":"n"})") + '}');
        QVERIFY(person.isOk());
        QCOMPARE(person->fields.size(), 64);
        QCOMPARE(person->verifiedLinks.size(), 64);
        QCOMPARE(person->roles.size(), 128);
        QCOMPARE(person->alsoKnownAs.size(), 128);
        QCOMPARE(person->pinnedNotes.size(), 128);
        QCOMPARE(person->pinnedNoteIds.size(), 1000);
        const auto message =
            decode<ChatMessage>("{\"id\":\"m\",\"reactions\":" + listOf("{}") + '}');
        QCOMPARE(message->reactions.size(), 128);
        const auto group = decode<Notification>("{\"id\":\"n\",\"reactions\":" + listOf("{}")
                                                + ",\"users\":" + listOf(R"({"id":"u"})") + '}');
        QCOMPARE(group->reactions.size(), 1000);
        QCOMPARE(group->users.size(), 1000);
        const auto emoji = decode<Emoji>("{\"name\":\"a\",\"aliases\":" + listOf("\"b\"") + '}');
        QCOMPARE(emoji->aliases.size(), 1000);
    }
    void cutsTextsWithoutAnEnd()
    {
        const QByteArray wave = "\xf0\x9f\x8c\x8a"; // two UTF-16 units
        const auto note = decode<Note>(
            R"({"id":"9","text":")" + QByteArray(100'000, 'x') + R"(","cw":"y)"
            + wave.repeated(50'000) + R"(","user":{"id":"u","username":")" + QByteArray(5'000, 'a')
            + R"(","name":")" + wave.repeated(5'000) + R"("}})");
        QVERIFY(note.isOk());
        QCOMPARE(note->text, QString(65'536, u'x') + u'…');
        QCOMPARE(note->cw.size(), 65'536); // not within the last emoji
        QVERIFY(note->cw.endsWith(QStringLiteral("🌊…")));
        QCOMPARE(note->user->username, QString(1'024, u'a') + u'…');
        QCOMPARE(note->user->name, QStringLiteral("🌊").repeated(512) + u'…');
        const auto whole =
            decode<Note>(R"({"id":"9","text":")" + QByteArray(65'536, 'x') + R"(","cw":null})");
        QCOMPARE(whole->text, QString(65'536, u'x'));
        QVERIFY(whole->cw.isNull());
        const auto me = decode<Me>(R"({"id":"u","name":")" + QByteArray(5'000, 'a') + R"("})");
        QCOMPARE(me->name.size(), 1'025);
    }
    /// Where half of it is none, nothing is better.
    void leavesOutWordsAndAddressesWithoutAnEnd()
    {
        const auto field = [](const char *key, qsizetype size) {
            return QByteArray(",\"") + key + "\":\"" + QByteArray(size, 'x') + '"';
        };
        const auto noteOf = [&](qsizetype word, qsizetype url, qsizetype emojiUrl,
                                qsizetype reaction) {
            const QByteArray x = QByteArray(word, 'x');
            const QByteArray emojis =
                "{\"" + x + "\":\"u\",\"b\":\"" + QByteArray(emojiUrl, 'x') + "\",\"c\":\"u\"}";
            const QByteArray file = "{\"id\":\"f\"" + field("type", word) + field("md5", word)
                                    + field("blurhash", word) + field("url", url)
                                    + field("thumbnailUrl", url)
                                    + ",\"properties\":{\"avgColor\":\"" + x + "\"}}";
            const QByteArray user = "{\"id\":\"u\"" + field("host", word) + field("avatarUrl", url)
                                    + field("avatarBlurhash", word) + field("onlineStatus", word)
                                    + ",\"badgeRoles\":[{\"name\":\"r\"" + field("iconUrl", url)
                                    + "}],\"avatarDecorations\":[{\"id\":\"d\"" + field("url", url)
                                    + "}],\"instance\":{\"name\":\"i\"" + field("themeColor", word)
                                    + field("iconUrl", url) + field("faviconUrl", url) + "}}";
            return decode<Note>("{\"id\":\"9\"" + field("uri", url) + field("url", url)
                                + field("reactionAcceptance", word) + ",\"tags\":[\"" + x
                                + "\",\"t\"],\"files\":[" + file + "],\"user\":" + user
                                + ",\"emojis\":" + emojis + ",\"reactionEmojis\":" + emojis
                                + ",\"channel\":{\"id\":\"c\"" + field("color", word)
                                + "},\"reactions\":{\"" + QByteArray(reaction, 'x')
                                + "\":1,\"a\":2}" + field("myReaction", reaction) + '}')
                .value();
        };
        const auto sizes = [](const Note &note) {
            const DriveFile &file = note.files.constFirst();
            const User &user = *note.user;
            return QList<qsizetype>{note.uri.size(),
                                    note.url.size(),
                                    file.url.size(),
                                    file.thumbnailUrl.size(),
                                    user.avatarUrl.size(),
                                    user.badgeRoles.constFirst().iconUrl.size(),
                                    user.avatarDecorations.constFirst().url.size(),
                                    user.instance->iconUrl.size(),
                                    user.instance->faviconUrl.size(),
                                    note.reactionAcceptance.size(),
                                    file.type.size(),
                                    file.md5.size(),
                                    file.blurhash.size(),
                                    file.avgColor.size(),
                                    user.host.size(),
                                    user.avatarBlurhash.size(),
                                    user.onlineStatus.size(),
                                    user.instance->themeColor.size(),
                                    note.channel->color.size()};
        };
        const Note whole = noteOf(512, 4096, 1024, 300);
        QCOMPARE(sizes(whole), QList<qsizetype>(9, 4096) + QList<qsizetype>(10, 512));
        QCOMPARE(whole.tags.size(), 2);
        QCOMPARE(whole.emojis.size(), 3);
        QCOMPARE(whole.reactionEmojis.size(), 3);
        QCOMPARE(whole.reactions.size(), 2);
        QCOMPARE(whole.myReaction.size(), 300);
        const Note cut = noteOf(513, 4097, 1025, 301);
        QCOMPARE(sizes(cut), QList<qsizetype>(19, 0));
        QCOMPARE(cut.tags, QStringList{QStringLiteral("t")});
        QCOMPARE(cut.emojis.keys(), QStringList{QStringLiteral("c")});
        QCOMPARE(cut.reactionEmojis.keys(), QStringList{QStringLiteral("c")});
        QCOMPARE(cut.reactions.size(), 1);
        QVERIFY(cut.myReaction.isNull());
        const QByteArray history = "{\"id\":\"9\",\"updatedAtHistory\":[\"" + QByteArray(70000, 'x')
                                   + "\"],\"event\":{\"a\":\"" + QByteArray(70000, 'x')
                                   + "\"},\"deliveryTargets\":{\"a\":1}}";
        const auto kept = decode<Note>(history);
        QVERIFY(kept->updatedAtHistory.isNull());
        QVERIFY(kept->event.isNull());
        QCOMPARE(kept->deliveryTargets, QByteArray("{\"a\":1}"));
    }
    void cutsEveryName()
    {
        const QByteArray x(100000, 'x');
        const auto note = decode<Note>(
            "{\"id\":\"9\",\"channel\":{\"name\":\"" + x + "\"},\"poll\":{\"choices\":[{\"text\":\""
            + x + "\"}]},\"files\":[{\"id\":\"f\",\"name\":\"" + x + "\",\"comment\":\"" + x
            + "\"}],\"user\":{\"id\":\"u\",\"badgeRoles\":[{\"name\":\"" + x
            + "\"}],\"instance\":{\"name\":\"" + x + "\",\"softwareName\":\"" + x
            + "\",\"softwareVersion\":\"" + x + "\"}}}");
        QVERIFY(note.isOk());
        const QString name = QString(1024, u'x') + u'…';
        const QString text = QString(65536, u'x') + u'…';
        QCOMPARE(note->channel->name, name);
        QCOMPARE(note->poll->choices.constFirst().text, name);
        QCOMPARE(note->files.constFirst().name, name);
        QCOMPARE(note->files.constFirst().comment, text);
        QVERIFY(note->user->badgeRoles.isEmpty()); // one of 400 kB is left out
        const auto user = decode<UserDetailed>(
            "{\"id\":\"u\",\"badgeRoles\":[{\"name\":\"" + x + "\"}],\"instance\":{\"name\":\"" + x
            + "\",\"softwareName\":\"" + x + "\",\"softwareVersion\":\"" + x
            + "\"},\"description\":\"" + x + "\",\"fields\":[{\"name\":\"" + x + "\",\"value\":\""
            + x + "\"}],\"location\":\"" + x + "\",\"memo\":\"" + x + "\"}");
        QCOMPARE(user->badgeRoles.constFirst().name, name);
        QCOMPARE(user->instance->name, name);
        QCOMPARE(user->instance->softwareName, name);
        QCOMPARE(user->instance->softwareVersion, name);
        QCOMPARE(user->description, text);
        QCOMPARE(user->fields.constFirst().name, name);
        QCOMPARE(user->fields.constFirst().value, text);
        QCOMPARE(user->location, name);
        QCOMPARE(user->memo, text);
        QCOMPARE(decode<ChatMessage>("{\"id\":\"m\",\"text\":\"" + x + "\"}")->text, text);
        const auto announcement =
            decode<Announcement>("{\"id\":\"a\",\"title\":\"" + x + "\",\"text\":\"" + x + "\"}");
        QCOMPARE(announcement->title, name);
        QCOMPARE(announcement->text, text);
        const auto rules = decode<Meta>("{\"serverRules\":[\"" + x + "\"],\"defaultDarkTheme\":\""
                                        + x + "\",\"description\":\"" + x + "\"}");
        QCOMPARE(rules->serverRules, QStringList{text});
        QVERIFY(rules->defaultDarkTheme.isNull());
        QCOMPARE(rules->description, text);
    }
    /// As much text as two notes may have is enough for a note with all that is inside of it.
    void boundsANoteAsAWhole()
    {
        const QByteArray comment(60000, 'c');
        QByteArray files;
        for (int i = 0; i < 20; ++i)
            files += "{\"id\":\"f\",\"comment\":\"" + comment + "\"},";
        files.chop(1);
        const QByteArray large =
            R"({"id":"9","text":"hi","user":{"id":"u","name":"Aoi"},"files":[)" + files;
        const auto notes = decode<QList<Note>>('[' + large + "]}," + large + "],\"renote\":" + large
                                               + "]}},{\"id\":\"7\",\"text\":\"last\"}]");
        QVERIFY(notes.isOk());
        QCOMPARE(notes->size(), 3);
        const auto comments = [](const Note &note) {
            qsizetype size = 0;
            for (const DriveFile &file : note.files)
                size += file.comment.size();
            return size;
        };
        for (const Note &note : {notes->at(0), notes->at(1)}) {
            QCOMPARE(note.text, QStringLiteral("hi"));
            QCOMPARE(note.user->name, QStringLiteral("Aoi"));
            QCOMPARE(comments(note), 4 * 60000);
        }
        QCOMPARE(notes->at(1).renote->text, QStringLiteral("hi"));
        QCOMPARE(comments(*notes->at(1).renote), 0);
        QCOMPARE(notes->at(2).text, QStringLiteral("last"));
        const auto notification = decode<Notification>("{\"id\":\"n\",\"body\":\"" + comment
                                                       + "\",\"note\":" + large + "]}}");
        QCOMPARE(comments(*notification->note), 3 * 60000);
    }
    void readsABareAnswer()
    {
        QCOMPARE(decode<QJsonValue>("\"text\"").value(), QJsonValue(QStringLiteral("text")));
        QCOMPARE(decode<QJsonValue>("5").value(), QJsonValue(5));
        QVERIFY(!decode<QJsonValue>("1,2").isOk());
    }
    void readsWhatNotesCreateAnswers()
    {
        const auto created = decode<CreatedNote>(R"({"createdNote":{"id":"9n1","text":"x"}})");
        QVERIFY(created.isOk());
        QCOMPARE(created->createdNote->text, QStringLiteral("x"));
        QVERIFY(!decode<CreatedNote>("{}")->createdNote);
    }
    void readsTimes_data()
    {
        QTest::addColumn<QByteArray>("time");
        QTest::newRow("milliseconds") << QByteArray("2025-11-23T15:34:26.396Z");
        QTest::newRow("seconds") << QByteArray("2025-11-23T15:34:26Z");
        QTest::newRow("offset") << QByteArray("2024-02-29T23:59:59.999+09:00");
        QTest::newRow("west") << QByteArray("2000-03-01T00:00:00.000-05:30");
        QTest::newRow("before 1970") << QByteArray("1969-12-31T23:59:59.000Z");
        QTest::newRow("long ago") << QByteArray("1900-01-01T00:00:00.000Z");
        QTest::newRow("far away") << QByteArray("9999-12-31T23:59:59.999Z");
        QTest::newRow("nonsense") << QByteArray("yesterday");
        QTest::newRow("no zone") << QByteArray("2025-11-23T15:34:26");
    }
    void readsTimes()
    {
        QFETCH(QByteArray, time);
        const auto note = decode<Note>(R"({"id":"9","createdAt":")" + time + R"("})");
        const QDateTime expected =
            QDateTime::fromString(QString::fromLatin1(time), Qt::ISODateWithMs);
        const bool isZoned = expected.isValid() && expected.timeSpec() != Qt::LocalTime;
        QCOMPARE(note->createdAtMs, isZoned ? expected.toMSecsSinceEpoch() : 0);
    }
};

SESERAGI_TEST_MAIN(TestDecode)
#include "tst_decode.moc"
