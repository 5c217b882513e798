// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "streaming/frame.h"

#include "framefixture.h"
#include "streaming/frameencode.h"
#include "support/testmain.h"

#include <QRandomGenerator>

using support::captures;
using support::collectPaths;
using support::compact;
using support::everyChannel;
using support::inboundFrames;
using support::isTyped;
using support::nameOf;
using support::Recorded;
using support::replaced;

namespace {

using Counts = QMap<QString, int>;

/// The counts INDEX.txt gives for a file's inbound frames: names without ">>" and brackets.
Counts indexed(const QString &file)
{
    const QList<QByteArray> lines =
        support::fixture(QStringLiteral("captures/INDEX.txt")).split('\n');
    Counts counts;
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        if (!lines.at(i).startsWith(file.toUtf8() + ' '))
            continue;
        const QStringList entries =
            QString::fromUtf8(lines.at(i + 1)).trimmed().split(QStringLiteral(", "));
        for (const QString &entry : entries) {
            const auto times = entry.lastIndexOf(u'\u00d7');
            const QString name = entry.left(times);
            if (!name.startsWith(u'[') && !name.startsWith(QLatin1String(">>")))
                counts[name] = entry.mid(times + 1).toInt();
        }
    }
    return counts;
}

QByteArray channelFrame(const QByteArray &channel, const QByteArray &type, const QByteArray &body)
{
    return R"({"type":"channel","body":{"id":")" + channel + R"(","type":")" + type + R"(","body":)"
           + body + "}}";
}

QByteArray updateFrame(const QByteArray &type, const QByteArray &body)
{
    return R"({"type":"noteUpdated","body":{"id":"9n1","type":")" + type + R"(","body":)" + body
           + "}}";
}

template <typename T>
T payloadOf(const QByteArray &frame)
{
    const StreamEvent event = decodeFrame(frame, everyChannel());
    const auto *channel = std::get_if<ChannelEvent>(&event);
    const T *payload = channel ? std::get_if<T>(&channel->payload) : nullptr;
    if (!payload) {
        QTest::qFail(frame.constData(), __FILE__, __LINE__);
        return {};
    }
    return *payload;
}

template <typename T>
T changeOf(const QByteArray &frame)
{
    const StreamEvent event = decodeFrame(frame, {});
    const auto *updated = std::get_if<NoteUpdatedEvent>(&event);
    const T *change = updated ? std::get_if<T>(&updated->change) : nullptr;
    if (!change || updated->noteId != QLatin1String("9n1")) {
        QTest::qFail(frame.constData(), __FILE__, __LINE__);
        return {};
    }
    return *change;
}

/// A note with every field a note can have.
QJsonObject fullNote()
{
    return QJsonDocument::fromJson(support::fixture(QStringLiteral("note.full.json"))).object();
}

void answersAlike(const QByteArray &frame)
{
    const auto fresh = decodeFrame(frame, everyChannel()).index();
    FrameDecoder decoder;
    for (int i = 0; i < 3; ++i)
        QCOMPARE(decoder.decode(frame, everyChannel()).index(), fresh);
}

} // namespace

class TestFrame : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void typesEveryRecordedFrame_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString &file : captures())
            QTest::newRow(qPrintable(file)) << file;
    }
    void typesEveryRecordedFrame()
    {
        QFETCH(QString, file);
        FrameDecoder decoder;
        Counts counts;
        const QList<Recorded> frames = inboundFrames(file);
        for (const Recorded &recorded : frames) {
            StreamEvent event = decoder.decode(recorded.frame, recorded.channels);
            const auto *channel = std::get_if<ChannelEvent>(&event);
            if (channel && channel->kind == ChannelKind::Unknown) {
                // Its `connect` was not recorded. Nothing of it is lost, and with the channel it is
                // typed.
                QVERIFY(!std::get<UnknownPayload>(channel->payload).json.isEmpty()
                        || recorded.frame.endsWith("\"body\":null}}"));
                const QString id = channel->channelId;
                event = decoder.decode(recorded.frame, {{id, channel->type == QLatin1String("note")
                                                                 ? ChannelKind::HomeTimeline
                                                                 : ChannelKind::Main}});
                QVERIFY2(isTyped(event), recorded.frame.constData());
                std::get<ChannelEvent>(event).kind = ChannelKind::Unknown;
            }
            QVERIFY2(isTyped(event), recorded.frame.constData());
            ++counts[nameOf(event)];
            // The text as the socket hands it out is the same event.
            const StreamEvent ofText =
                decoder.decode(QString::fromUtf8(recorded.frame), recorded.channels);
            QCOMPARE(ofText.index(), event.index());
        }
        QCOMPARE(counts, indexed(file));
    }
    void knowsTheWholeIndex()
    {
        QCOMPARE(captures().size(), 18);
        int frames = 0;
        for (const QString &file : captures()) {
            const Counts counts = indexed(file);
            for (const int count : counts)
                frames += count;
        }
        QVERIFY(frames > 1500);
    }

    void readsANote()
    {
        const auto note =
            payloadOf<NoteReceived>(channelFrame("homeTimeline", "note", compact(fullNote()))).note;
        QVERIFY(note);
        QCOMPARE(note->id, QStringLiteral("9n1"));
        QCOMPARE(note->createdAtMs, 1735787045678);
        QCOMPARE(note->userId, QStringLiteral("9u1"));
        QCOMPARE(note->text, QStringLiteral("hello :wave:"));
        QVERIFY(!note->cw.isNull());
        QVERIFY(note->cw.isEmpty());
        QCOMPARE(note->visibility, entity::Visibility::Followers);
        QVERIFY(note->localOnly);
        QCOMPARE(note->reactionAcceptance, QStringLiteral("likeOnly"));
        QCOMPARE(note->renoteCount, 1);
        QCOMPARE(note->repliesCount, 2);
        QCOMPARE(note->reactionCount, 6);
        QCOMPARE(note->clippedCount, 4);
        QCOMPARE(note->replyId, QStringLiteral("9r1"));
        QVERIFY(!note->reply);
        QCOMPARE(note->renoteId, QStringLiteral("9r2"));
        QCOMPARE(note->renote->text, QStringLiteral("the note"));
        QVERIFY(note->renote->cw.isNull());
        QCOMPARE(note->fileIds.size(), 2);
        QCOMPARE(note->files.size(), 1);
        QCOMPARE(note->files.first().size, 5000000000);
        QCOMPARE(note->files.first().width, 300); // turned by its orientation
        QCOMPARE(note->files.first().height, 400);
        QCOMPARE(note->poll->choices.size(), 2);
        QVERIFY(note->poll->choices.first().isVoted);
        QCOMPARE(note->channel->name, QStringLiteral("Sea"));
        QVERIFY(note->hasMyReaction);
        QCOMPARE(note->myReaction, QStringLiteral(":blob@.:"));
        QCOMPARE(note->updatedAtMs, 1735830000000);
        QCOMPARE(note->deleteAtMs, 1735689600000);
        QCOMPARE(note->dimension, 2);
        QCOMPARE(note->emojis.value(QStringLiteral("wave")),
                 QStringLiteral("https://x.test/wave.webp"));
        const entity::User &user = *note->user;
        QCOMPARE(user.name, QStringLiteral("Aoi 🌊"));
        QCOMPARE(user.host, QStringLiteral("remote.example"));
        QCOMPARE(user.avatarDecorations.first().scale, 2.0);
        QCOMPARE(user.makeNotesFollowersOnlyBefore, std::optional<double>(-86400.0));
        QVERIFY(!user.makeNotesHiddenBefore);
        QCOMPARE(user.instance->name, QStringLiteral("Remote"));
        QCOMPARE(user.badgeRoles.first().displayOrder, 3);
        QVERIFY(user.isBot && user.isCat && user.isLocked && user.requireSigninToViewContents);
    }
    void normalisesReactionKeys()
    {
        const auto note =
            payloadOf<NoteReceived>(channelFrame("homeTimeline", "note", compact(fullNote()))).note;
        QMap<QString, int> counts;
        for (const entity::ReactionCount &reaction : note->reactions)
            counts.insert(reaction.key, reaction.count);
        const QMap<QString, int> expected = {{QStringLiteral("👍"), 3},
                                             {QStringLiteral(":blob@.:"), 2},
                                             {QStringLiteral(":far@remote.example:"), 1},
                                             {QStringLiteral("\u2764"), 1}};
        QCOMPARE(counts, expected);
    }
    void readsEmojisOfOldServers()
    {
        QJsonObject note = fullNote();
        note[QLatin1String("emojis")] = QJsonArray{
            QJsonObject{{QStringLiteral("name"), QStringLiteral("old")},
                        {QStringLiteral("url"), QStringLiteral("https://x.test/old.png")}}};
        const auto read =
            payloadOf<NoteReceived>(channelFrame("channel", "note", compact(note))).note;
        QCOMPARE(read->emojis.value(QStringLiteral("old")),
                 QStringLiteral("https://x.test/old.png"));
    }
    void sharesTheUsersItSaw()
    {
        FrameDecoder decoder;
        const QByteArray frame = channelFrame("homeTimeline", "note", compact(fullNote()));
        const auto first = decoder.decode(frame, everyChannel());
        const auto second = decoder.decode(frame, everyChannel());
        const auto user = [](const StreamEvent &event) {
            return std::get<NoteReceived>(std::get<ChannelEvent>(event).payload).note->user;
        };
        QCOMPARE(user(first).get(), user(second).get());
        QJsonObject note = fullNote();
        QJsonObject renamed = note[QLatin1String("user")].toObject();
        renamed[QLatin1String("name")] = QStringLiteral("Aoi");
        note[QLatin1String("user")] = renamed;
        const auto third =
            decoder.decode(channelFrame("homeTimeline", "note", compact(note)), everyChannel());
        QCOMPARE(user(third)->name, QStringLiteral("Aoi"));
        QCOMPARE(user(first)->name, QStringLiteral("Aoi 🌊"));
    }

    void keepsNoLargeUserForLater_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::newRow("of many bytes") << "\"avatarUrl\":\"" + QByteArray(17000, 'x') + '"';
        const QByteArray entries = "[" + QByteArray("{},").repeated(2000) + "{}]";
        QTest::newRow("of many entries")
            << "\"badgeRoles\":" + entries + ",\"avatarDecorations\":" + entries;
    }
    void keepsNoLargeUserForLater()
    {
        QFETCH(QByteArray, field);
        FrameDecoder decoder;
        const auto userOf = [&decoder](const QByteArray &json) {
            const StreamEvent event = decoder.decode(
                channelFrame("homeTimeline", "note", R"({"id":"9","user":)" + json + '}'),
                everyChannel());
            return std::get<NoteReceived>(std::get<ChannelEvent>(event).payload).note->user;
        };
        const QByteArray large = "{\"id\":\"u\",\"name\":\"Aoi\"," + field + '}';
        const auto before = userOf(large);
        QCOMPARE(before->name, QStringLiteral("Aoi"));
        const auto after = userOf(large);
        QCOMPARE(after->name, QStringLiteral("Aoi"));
        QVERIFY(before != after);
    }

    void cutsAnEditedTextWithoutAnEnd()
    {
        const auto edited = changeOf<entity::NoteEdited>(
            updateFrame("updated", R"({"text":")" + QByteArray(100'000, 'x') + R"("})"));
        QCOMPARE(edited.text, QString(65'536, u'x') + u'…');
    }

    /// Found by the fuzzer: what is no value led simdjson astray, by another way the second time.
    void answersAlikeWhateverItSawBefore_data()
    {
        QTest::addColumn<QByteArray>("note");
        QTest::newRow("a user's field without a value")
            << QByteArray(R"({"id":"a","user":{"id":"u","username":,"alice"},"text":"x"})");
        QTest::newRow("another damage after it")
            << QByteArray(R"({"id":"a","user":{"id":"u","username":,"alice"},"userId":"u"},)"
                          R"("user":{"id":"b","avatarU","localOnly":false})");
        QTest::newRow("a value for a key") << QByteArray(R"({"user":{"":"","":"":},"userId":"":})");
        QTest::newRow("a value for a key, and it goes on") << QByteArray(
            R"({"id":"a","user":{"badge":"b":[],"id":"u":"online","username"},)"
            R"("text":"x","reply":{"id":"c","user":{"name","id":"u"},"userId":"u"}})");
        QTest::newRow("an item that is none")
            << QByteArray(R"({"id":"a","user":{"id":"u","badgeRoles":[,1]},"text":"x"})");
        QTest::newRow("a field without a value") << QByteArray(R"({"id":"a","text":})");
    }
    void answersAlikeWhateverItSawBefore()
    {
        QFETCH(QByteArray, note);
        for (const QByteArray type : {"renote", "newChatMessage"}) {
            const QByteArray frame = channelFrame(
                "main", type,
                type == "renote" ? note : QByteArray(note).replace("user", "fromUser"));
            answersAlike(frame);
        }
        answersAlike(R"({"body":{"body":{"fromUser":{"":"","":"":},"fromUserId":"":},"id":"main",)"
                     R"("type":"newChatMessage"},"type":"channel"})");
    }

    void readsWhatHappensToNotes()
    {
        const auto unicode = changeOf<entity::Reacted>(
            updateFrame("reacted", R"({"reaction":"👍","emoji":null,"userId":"9u2"})"));
        QCOMPARE(unicode.reaction, QStringLiteral("👍"));
        QVERIFY(unicode.emojiUrl.isEmpty());
        QCOMPARE(unicode.userId, QStringLiteral("9u2"));
        const auto custom = changeOf<entity::Reacted>(updateFrame(
            "reacted",
            R"({"reaction":":b:","emoji":{"name":"b@.","url":"https:\/\/x.test\/b"},"userId":"9u2"})"));
        QCOMPARE(custom.reaction, QStringLiteral(":b@.:"));
        QCOMPARE(custom.emojiName, QStringLiteral("b@."));
        QCOMPARE(custom.emojiUrl, QStringLiteral("https://x.test/b"));
        const auto gone = changeOf<entity::Unreacted>(
            updateFrame("unreacted", R"({"reaction":":b@far.test:","userId":"9u2"})"));
        QCOMPARE(gone.reaction, QStringLiteral(":b@far.test:"));
        const auto voted =
            changeOf<entity::PollVoted>(updateFrame("pollVoted", R"({"choice":2,"userId":"9u2"})"));
        QCOMPARE(voted.choice, 2);
        const auto deleted = changeOf<entity::NoteDeleted>(
            updateFrame("deleted", R"({"deletedAt":"2025-01-01T00:01:00.000Z"})"));
        QCOMPARE(deleted.deletedAtMs, 1735689660000);
        const auto edited = changeOf<entity::NoteEdited>(updateFrame(
            "updated", R"({"cw":null,"text":"new","disableRightClick":true,"deleteAt":null})"));
        QCOMPARE(edited.text, std::optional<QString>(QStringLiteral("new")));
        QVERIFY(edited.cw && edited.cw->isNull());
        QCOMPARE(edited.disableRightClick, std::optional<bool>(true));
        QCOMPARE(edited.deleteAtMs, std::optional<qint64>(0));
        const auto textOnly =
            changeOf<entity::NoteEdited>(updateFrame("updated", R"({"text":"new"})"));
        QVERIFY(!textOnly.cw);
    }
    void keepsUnknownKindsOfUpdatesApart()
    {
        const StreamEvent event = decodeFrame(updateFrame("replied", "{}"), {});
        QCOMPARE(std::get<UnknownEvent>(event).type, QStringLiteral("noteUpdated/replied"));
        QCOMPARE(std::get<UnknownEvent>(event).json,
                 QByteArray(R"({"id":"9n1","type":"replied","body":{}})"));
    }

    void typesWhatTheCapturesLack_data()
    {
        QTest::addColumn<QByteArray>("channel");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        const QByteArray user = R"({"id":"9u1","username":"a"})";
        const auto row = [](const char *channel, const char *type, const QByteArray &body) {
            QTest::addRow("%s/%s", channel, type)
                << QByteArray(channel) << QByteArray(type) << body;
        };
        row("main", "unreadMention", R"("9n1")");
        row("main", "readAllUnreadMentions", "null");
        row("main", "unreadSpecifiedNote", R"("9n1")");
        row("main", "readAllUnreadSpecifiedNotes", "null");
        row("main", "unreadAntenna", R"({"id":"9a1","name":"x"})");
        row("main", "readAntenna", R"({"id":"9a1","name":"x"})");
        row("main", "readAllAntennas", "null");
        row("main", "readAllChannels", "null");
        row("main", "unreadChannel", R"("9n1")");
        row("main", "readNotifications", R"(["9x1","9x2"])");
        row("main", "messagingMessage", R"({"id":"9m1","text":"hi","userId":"9u1"})");
        row("main", "unreadMessagingMessage", R"({"id":"9m1","text":"hi","userId":"9u1"})");
        row("main", "readAllMessagingMessages", "null");
        row("main", "pageEvent",
            R"({"pageId":"9p1","event":"e","var":[1],"userId":"9u1","user":)" + user + '}');
        row("main", "notificationFlushed", "null");
        row("reversiGame", "reacted", R"({"userId":"9u1","reaction":"👍"})");
        row("reversiGame", "ended", R"({"winnerId":null,"game":{"id":"9g1"}})");
        row("channel", "typing", '[' + user + ']');
        row("bubbleTimeline", "note", R"({"id":"9n1"})");
        row("chatRoom", "react", R"({"messageId":"9m1","reaction":"👍","user":)" + user + '}');
    }
    void typesWhatTheCapturesLack()
    {
        QFETCH(QByteArray, channel);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        const StreamEvent event = decodeFrame(channelFrame(channel, type, body), everyChannel());
        QVERIFY(isTyped(event));
        QCOMPARE(std::get<ChannelEvent>(event).type, QString::fromUtf8(type));
    }
    void passesUnknownEventsThrough()
    {
        const QByteArray body = R"({"a":[1,{"b":null}],"c":"x"})";
        const auto payload =
            payloadOf<UnknownPayload>(channelFrame("homeTimeline", "newKind", body));
        QCOMPARE(payload.json, body);
        const StreamEvent other =
            decodeFrame(R"({"type":"somethingNew","body":{"x":1}})", everyChannel());
        QCOMPARE(std::get<UnknownEvent>(other).type, QStringLiteral("somethingNew"));
        QCOMPARE(std::get<UnknownEvent>(other).json, QByteArray(R"({"x":1})"));
        const StreamEvent stranger = decodeFrame(channelFrame("new", "note", R"({"id":"9"})"), {});
        QCOMPARE(std::get<ChannelEvent>(stranger).channelId, QStringLiteral("new"));
        QCOMPARE(std::get<ChannelEvent>(stranger).kind, ChannelKind::Unknown);
        QCOMPARE(std::get<UnknownPayload>(std::get<ChannelEvent>(stranger).payload).json,
                 QByteArray(R"({"id":"9"})"));
    }
    void keepsTheBodyOfAFrameThatIsNotWhatTheTableSays_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("a channel's without an id")
            << QByteArray("channel") << QByteArray(R"({"type":"note","body":{"id":"9"}})");
        QTest::newRow("a note's without an id")
            << QByteArray("noteUpdated") << QByteArray(R"({"type":"deleted","body":{}})");
        QTest::newRow("a note's with an empty id")
            << QByteArray("noteUpdated") << QByteArray(R"({"id":"","type":"deleted","body":{}})");
        QTest::newRow("a note's with an id of 10 kB")
            << QByteArray("noteUpdated")
            << "{\"id\":\"" + QByteArray(10000, '9')
                   + "\",\"type\":\"reacted\",\"body\":{\"reaction\":\"x\"}}";
        QTest::newRow("connected to nothing") << QByteArray("connected") << QByteArray("[1, 2]");
        QTest::newRow("no emoji") << QByteArray("emojiAdded") << QByteArray(R"({"emoji":5})");
        QTest::newRow("a number") << QByteArray("new") << QByteArray("5");
        QTest::newRow("a text") << QByteArray("new") << QByteArray(R"("小川\n")");
        QTest::newRow("null") << QByteArray("new") << QByteArray("null");
        QTest::newRow("none") << QByteArray("new") << QByteArray();
        // Nothing a program can hold.
        QTest::newRow("half a pair") << QByteArray("new") << QByteArray(R"({"a":"\ud83d"})");
        QTest::newRow("30 digits")
            << QByteArray("new") << QByteArray("[123456789012345678901234567890]");
    }
    void keepsTheBodyOfAFrameThatIsNotWhatTheTableSays()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        const QByteArray frame = body.isEmpty()
                                     ? "{\"type\":\"" + type + "\"}"
                                     : "{\"body\":" + body + ",\"type\":\"" + type + "\"}";
        const auto unknown = std::get<UnknownEvent>(decodeFrame(frame, {}));
        QVERIFY(unknown.type.startsWith(QString::fromLatin1(type)));
        QCOMPARE(unknown.json, body == "null" ? QByteArray() : body);
    }
    void keepsABodyThatIsNotWhatTheTableSays()
    {
        for (const QByteArray &body : {QByteArray("null"), QByteArray("5"), QByteArray("[]"),
                                       QByteArray("{}"), QByteArray(R"({"id":5})")}) {
            const auto payload = payloadOf<UnknownPayload>(channelFrame("main", "mention", body));
            QCOMPARE(payload.json, body == "null" ? QByteArray() : body);
        }
    }
    void takesNoIdThatCannotBeOne()
    {
        const QByteArray id = '"' + QByteArray(10000, '9') + '"';
        for (const auto &[channel, type] :
             {std::pair("main", "unreadMention"), std::pair("drive", "fileDeleted"),
              std::pair("drive", "folderDeleted"), std::pair("chatUser", "deleted")}) {
            for (const QByteArray &body : {id, QByteArray("\"\"")})
                QCOMPARE(payloadOf<UnknownPayload>(channelFrame(channel, type, body)).json, body);
        }
        const QByteArray note = "{\"id\":\"9n1\",\"userId\":" + id + ",\"replyId\":" + id
                                + ",\"renoteId\":" + id + ",\"channelId\":" + id
                                + ",\"replyUserId\":" + id + ",\"mentions\":[" + id
                                + ",\"9u2\",\"\"],\"fileIds\":[" + id + "]}";
        const auto read = payloadOf<NoteReceived>(channelFrame("homeTimeline", "note", note)).note;
        QVERIFY(read->userId.isEmpty());
        QVERIFY(read->replyId.isEmpty());
        QVERIFY(read->renoteId.isEmpty());
        QVERIFY(read->channelId.isEmpty());
        QVERIFY(read->replyUserId.isEmpty());
        QCOMPARE(read->mentions, QStringList{QStringLiteral("9u2")});
        QVERIFY(read->fileIds.isEmpty());
        const auto reacted = changeOf<entity::Reacted>(
            updateFrame("reacted", "{\"reaction\":\"x\",\"userId\":" + id + '}'));
        QVERIFY(reacted.userId.isEmpty());
        const auto message = payloadOf<ChatMessageReceived>(
            channelFrame("chatUser", "message",
                         "{\"id\":\"9m1\",\"fromUserId\":" + id + ",\"fileId\":" + id + '}'));
        QVERIFY(message.message->fromUserId.isEmpty());
        QVERIFY(message.message->fileId.isEmpty());
    }
    void acceptsKeysInAnyOrder()
    {
        const QByteArray frame =
            R"({"body":{"body":{"text":"x","id":"9n1"},"type":"note","id":"homeTimeline"},"type":"channel"})";
        QCOMPARE(payloadOf<NoteReceived>(frame).note->text, QStringLiteral("x"));
    }

    void survivesOneBadField_data()
    {
        QTest::addColumn<QByteArray>("value");
        for (const QByteArray &value : support::badValues())
            QTest::newRow(value.isEmpty() ? "missing" : value.constData()) << value;
    }
    void survivesOneBadField()
    {
        QFETCH(QByteArray, value);
        const QJsonObject note = fullNote();
        QList<QStringList> paths;
        collectPaths(note, {}, paths);
        QVERIFY(paths.size() > 90);
        FrameDecoder decoder;
        for (const QStringList &path : paths) {
            if (path == QStringList{QStringLiteral("id")})
                continue;
            const QJsonValue mark = value.isEmpty() ? QJsonValue(QJsonValue::Undefined)
                                                    : QJsonValue(QStringLiteral("~bad~"));
            QByteArray json = compact(replaced(note, path, mark).toObject());
            json.replace("\"~bad~\"", value);
            const StreamEvent event =
                decoder.decode(channelFrame("homeTimeline", "note", json), everyChannel());
            const auto *channel = std::get_if<ChannelEvent>(&event);
            const auto *received = channel ? std::get_if<NoteReceived>(&channel->payload) : nullptr;
            QVERIFY2(received, json.constData());
            QCOMPARE(received->note->id, QStringLiteral("9n1"));
            QVERIFY(received->note->user);
            // What is beside the bad field is still there.
            if (path.first() != QLatin1String("text"))
                QCOMPARE(received->note->text, QStringLiteral("hello :wave:"));
            if (path.first() != QLatin1String("dimension"))
                QCOMPARE(received->note->dimension, 2);
            if (path.first() != QLatin1String("user"))
                QCOMPARE(received->note->user->name, QStringLiteral("Aoi 🌊"));
        }
    }
    void replacesLoneSurrogates()
    {
        const auto note = payloadOf<NoteReceived>(
            channelFrame("homeTimeline", "note",
                         R"({"id":"9n1","text":"a\ud83d b\udc4d\ud83d\udc4d \u00e9\n"})"));
        QCOMPARE(note.note->text, QStringLiteral("a\ufffd b\ufffd👍 é\n"));
    }
    void readsControlCharactersAsQtDoes()
    {
        const auto note = payloadOf<NoteReceived>(
            channelFrame("homeTimeline", "note", "{\"id\":\"9n1\",\"text\":\"a\tb\"}"));
        QCOMPARE(note.note->text, QStringLiteral("a\tb"));
    }
    void leavesOutWhatNestsTooDeep()
    {
        QByteArray note = R"({"id":"9n1","text":"in"})";
        for (int i = 0; i < 400; ++i)
            note = R"({"id":"9n1","text":"out","renote":)" + note + "}";
        const auto received = payloadOf<NoteReceived>(channelFrame("homeTimeline", "note", note));
        QCOMPARE(received.note->text, QStringLiteral("out"));
        QVERIFY(received.note->renote);
        const StreamEvent event =
            decodeFrame(channelFrame("homeTimeline", "note",
                                     R"({"id":"9n1","poll":)" + QByteArray(5000, '[')
                                         + QByteArray(5000, ']') + "}"),
                        everyChannel());
        QVERIFY(std::holds_alternative<ChannelEvent>(event)
                || std::holds_alternative<UnknownEvent>(event));
    }

    void isNotHurtByGarbage_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"",
                                 " ",
                                 "h",
                                 "ping",
                                 "nul",
                                 "null",
                                 "5",
                                 "\"x\"",
                                 "[]",
                                 "{}",
                                 "{",
                                 "}",
                                 "{\"",
                                 "{\"type\"}",
                                 "{\"type\":}",
                                 "{\"type\":\"channel\"}",
                                 "{\"type\":5,\"body\":{}}",
                                 "{\"type\":\"channel\",\"body\":null}",
                                 "{\"type\":\"channel\",\"body\":{}}",
                                 "{\"type\":\"channel\",\"body\":[]}",
                                 "{\"type\":\"connected\",\"body\":{\"id\":5}}",
                                 "{\"type\":\"noteUpdated\",\"body\":{\"id\":\"x\"}}",
                                 "{\"type\":\"emojiAdded\",\"body\":{}}",
                                 "{]}",
                                 "{[}",
                                 "{\"type\":\"channel\",\"body\":{\"a\":{\"b\":[1}}",
                                 "{\"a\":{\"b\":[1}",
                                 "{\"type\":\"noteUpdated\",\"body\":{\"a\":{\"b\":[1}}",
                                 "<html></html>",
                                 "{\"type\":\"channel\",\"body\":{\"id\":{\"}}"})
            QTest::newRow(*text ? text : "empty") << QByteArray(text);
        QTest::newRow("binary") << QByteArray("\x00\xff\xfe\x01{}\x80", 7);
        QTest::newRow("not UTF-8") << QByteArray("{\"type\":\"\xff\xfe\",\"body\":{}}");
    }
    void isNotHurtByGarbage()
    {
        QFETCH(QByteArray, text);
        QVERIFY(std::holds_alternative<UnknownEvent>(decodeFrame(text, everyChannel())));
    }
    void knowsTheOldPong() { QVERIFY(std::holds_alternative<PongText>(decodeFrame("pong", {}))); }
    void isNotHurtByHalfAFrame()
    {
        const QByteArray frame = channelFrame("homeTimeline", "note", compact(fullNote()));
        FrameDecoder decoder;
        // The last two characters close the frame: without them the note is still whole.
        for (qsizetype size = 0; size < frame.size() - 2; ++size)
            QVERIFY(!isTyped(decoder.decode(frame.left(size), everyChannel())));
        QVERIFY(isTyped(decoder.decode(frame, everyChannel())));
    }
    void isNotHurtByNoise()
    {
        const QByteArray frame = channelFrame("homeTimeline", "note", compact(fullNote()));
        QRandomGenerator random(7);
        FrameDecoder decoder;
        for (int round = 0; round < 20000; ++round) {
            QByteArray noisy = frame;
            for (int i = 0; i < 3; ++i) {
                static const QByteArray marks = "{}[]\",:\\0-eE.ntu \x80\xff";
                noisy[random.bounded(static_cast<int>(noisy.size()))] =
                    marks.at(random.bounded(static_cast<int>(marks.size())));
            }
            decoder.decode(noisy, everyChannel());
        }
        QVERIFY(isTyped(decoder.decode(frame, everyChannel())));
    }

    void writesFramesTheServerTakes()
    {
        QCOMPARE(
            encodeConnect(QStringLiteral("main"), QStringLiteral("1"), {}),
            QStringLiteral(
                R"({"body":{"channel":"main","id":"1","params":{},"pong":true},"type":"connect"})"));
        QCOMPARE(encodeDisconnect(QStringLiteral("1")),
                 QStringLiteral(R"({"body":{"id":"1"},"type":"disconnect"})"));
        QCOMPARE(
            encodeChannelMessage(QStringLiteral("1"), QStringLiteral("read"),
                                 QJsonValue::Undefined),
            QStringLiteral(R"({"body":{"body":null,"id":"1","type":"read"},"type":"channel"})"));
        QCOMPARE(encodeSubNote(QStringLiteral("9")),
                 QStringLiteral(R"({"body":{"id":"9"},"type":"subNote"})"));
        QCOMPARE(encodeSubNote(QStringLiteral("9"), true),
                 QStringLiteral(R"({"body":{"id":"9"},"type":"sr"})"));
        QCOMPARE(encodeUnsubNote(QStringLiteral("9")),
                 QStringLiteral(R"({"body":{"id":"9"},"type":"unsubNote"})"));
        QCOMPARE(encodeReadNotification(),
                 QStringLiteral(R"({"body":{},"type":"readNotification"})"));
    }
    void knowsEveryChannel()
    {
        for (const ChannelTraits &info : allChannels()) {
            QCOMPARE(&channelInfo(info.kind), &info);
            QCOMPARE(channelKind(channelName(info.kind)), info.kind);
        }
        QCOMPARE(channelKind(u"nope"), ChannelKind::Unknown);
        QVERIFY(channelName(ChannelKind::Unknown).isEmpty());
    }
};

SESERAGI_TEST_MAIN(TestFrame)
#include "tst_frame.moc"
