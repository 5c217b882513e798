// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "framefixture.h"
#include "support/testmain.h"

#include <QRegularExpression>

using support::captures;
using support::collectPaths;
using support::inboundFrames;
using support::isTyped;
using support::nameOf;
using support::Recorded;
using support::withBadValue;

namespace {

/// The fields without which an event is none of its kind: where one of them cannot be used, the
/// frame goes past untyped. What it is about mostly has an id; an event that is only its body needs
/// no field of it; some need no body either.
QStringList essentials(const QString &kind)
{
    static const QHash<QString, QStringList> exceptions = [] {
        QHash<QString, QStringList> fields;
        const auto add = [&fields](const QStringList &kinds, const QStringList &names) {
            for (const QString &name : kinds)
                fields.insert(name, names);
        };
        add({QStringLiteral("main/myTokenRegenerated"), QStringLiteral("main/notificationFlushed"),
             QStringLiteral("main/readAllAnnouncements"),
             QStringLiteral("main/readAllNotifications"), QStringLiteral("noteUpdated/deleted")},
            {});
        const QString body = QStringLiteral("(body)");
        add({QStringLiteral("admin/newAbuseUserReport"),
             QStringLiteral("chatRoom/deleted"),
             QStringLiteral("chatRoom/react"),
             QStringLiteral("chatRoom/unreact"),
             QStringLiteral("chatUser/deleted"),
             QStringLiteral("chatUser/react"),
             QStringLiteral("chatUser/unreact"),
             QStringLiteral("drive/fileDeleted"),
             QStringLiteral("drive/folderDeleted"),
             QStringLiteral("main/pageEvent"),
             QStringLiteral("main/registryUpdated"),
             QStringLiteral("main/signin"),
             QStringLiteral("main/urlUploadFinished"),
             QStringLiteral("noteUpdated/updated"),
             QStringLiteral("queueStats/stats"),
             QStringLiteral("queueStats/statsLog"),
             QStringLiteral("reversiGame/canceled"),
             QStringLiteral("reversiGame/changeReadyStates"),
             QStringLiteral("reversiGame/ended"),
             QStringLiteral("reversiGame/log"),
             QStringLiteral("reversiGame/reacted"),
             QStringLiteral("reversiGame/updateSettings"),
             QStringLiteral("serverStats/stats"),
             QStringLiteral("serverStats/statsLog")},
            {body});
        add({QStringLiteral("announcementCreated"), QStringLiteral("main/announcementCreated")},
            {body, QStringLiteral("announcement"), QStringLiteral("announcement.id")});
        add({QStringLiteral("emojiAdded")},
            {body, QStringLiteral("emoji"), QStringLiteral("emoji.name")});
        add({QStringLiteral("emojiDeleted"), QStringLiteral("emojiUpdated")},
            {body, QStringLiteral("emojis")});
        add({QStringLiteral("noteUpdated/pollVoted")}, {body, QStringLiteral("choice")});
        add({QStringLiteral("noteUpdated/reacted"), QStringLiteral("noteUpdated/unreacted")},
            {body, QStringLiteral("reaction")});
        add({QStringLiteral("reversi/invited")},
            {body, QStringLiteral("user"), QStringLiteral("user.id")});
        add({QStringLiteral("reversi/matched"), QStringLiteral("reversiGame/started")},
            {body, QStringLiteral("game"), QStringLiteral("game.id")});
        return fields;
    }();
    return exceptions.value(kind, {QStringLiteral("(body)"), QStringLiteral("id")});
}

/// Every recorded kind of event but the notes of timelines, which TestFrame has, by its name.
QMap<QString, Recorded> oneOfEachKind()
{
    QMap<QString, Recorded> kinds;
    FrameDecoder decoder;
    const QStringList files = captures();
    for (const QString &file : files) {
        const QList<Recorded> frames = inboundFrames(file);
        for (const Recorded &recorded : frames) {
            const StreamEvent event = decoder.decode(recorded.frame, recorded.channels);
            const auto *channel = std::get_if<ChannelEvent>(&event);
            if (channel && std::holds_alternative<NoteReceived>(channel->payload))
                continue;
            if (isTyped(event) && !kinds.contains(nameOf(event)))
                kinds.insert(nameOf(event), recorded);
        }
    }
    return kinds;
}

/// Where the event's own body is in a frame.
QStringList bodyPath(const StreamEvent &event)
{
    const bool isEnveloped = std::holds_alternative<ChannelEvent>(event)
                             || std::holds_alternative<NoteUpdatedEvent>(event);
    return QStringList(isEnveloped ? 2 : 1, QStringLiteral("body"));
}

bool isSameKind(const StreamEvent &a, const StreamEvent &b)
{
    if (a.index() != b.index())
        return false;
    if (const auto *channel = std::get_if<ChannelEvent>(&a)) {
        const auto &other = std::get<ChannelEvent>(b);
        return channel->payload.index() == other.payload.index()
               && channel->channelId == other.channelId && channel->kind == other.kind
               && channel->type == other.type;
    }
    if (const auto *updated = std::get_if<NoteUpdatedEvent>(&a)) {
        const auto &other = std::get<NoteUpdatedEvent>(b);
        return updated->change.index() == other.change.index() && updated->noteId == other.noteId
               && updated->type == other.type;
    }
    return true;
}

/// What it was is still known, though not what it says.
bool isPassedOn(const StreamEvent &event, const StreamEvent &whole)
{
    if (const auto *channel = std::get_if<ChannelEvent>(&event)) {
        const auto *other = std::get_if<ChannelEvent>(&whole);
        return other && std::holds_alternative<UnknownPayload>(channel->payload)
               && channel->channelId == other->channelId && channel->type == other->type;
    }
    const auto *unknown = std::get_if<UnknownEvent>(&event);
    return unknown && unknown->type == nameOf(whole);
}

template <typename T>
T payloadOf(const StreamEvent &event)
{
    const auto *channel = std::get_if<ChannelEvent>(&event);
    const T *payload = channel ? std::get_if<T>(&channel->payload) : nullptr;
    [&] { QVERIFY(payload); }();
    return payload ? *payload : T();
}

} // namespace

/// One bad field never loses the frame around it.
class TestBadFields : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void keepTheKind_data()
    {
        QTest::addColumn<QByteArray>("frame");
        QTest::addColumn<ChannelNames>("channels");
        const auto kinds = oneOfEachKind();
        QVERIFY2(kinds.size() > 90, qPrintable(QString::number(kinds.size())));
        for (auto it = kinds.begin(); it != kinds.end(); ++it)
            QTest::newRow(qPrintable(it.key())) << it->frame << it->channels;
        // Those with every key that is known, whether or not it was recorded.
        const QJsonArray complete =
            QJsonDocument::fromJson(support::fixture(QStringLiteral("complete/frames.json")))
                .array();
        QVERIFY(!complete.isEmpty());
        for (const QJsonValue &frame : complete) {
            const QJsonValue body = frame[QLatin1String("body")];
            QTest::addRow("complete: %s %s %s", qPrintable(frame[QLatin1String("type")].toString()),
                          qPrintable(body[QLatin1String("id")].toString()),
                          qPrintable(body[QLatin1String("type")].toString()))
                << support::compact(frame) << support::everyChannel();
        }
    }
    void keepTheKind()
    {
        QFETCH(QByteArray, frame);
        QFETCH(ChannelNames, channels);
        FrameDecoder decoder;
        const StreamEvent whole = decoder.decode(frame, channels);
        QVERIFY(isTyped(whole));
        const QJsonObject object = QJsonDocument::fromJson(frame).object();
        const QStringList at = bodyPath(whole);
        QJsonValue body = object;
        for (const QString &key : at)
            body = body[key];
        QList<QStringList> paths{{}};
        collectPaths(body, {}, paths);
        QStringList lost;
        QSet<QString> passedOn;
        for (const QStringList &path : std::as_const(paths)) {
            const QString name = path.isEmpty() ? QStringLiteral("(body)") : path.join(u'.');
            for (const QByteArray &value : support::badValues()) {
                const StreamEvent event =
                    decoder.decode(withBadValue(object, at + path, value), channels);
                if (isSameKind(event, whole))
                    continue;
                if (isPassedOn(event, whole))
                    passedOn.insert(name);
                else
                    lost.append(name + QStringLiteral(": ") + QString::fromUtf8(value));
            }
        }
        QVERIFY2(lost.isEmpty(), qPrintable(lost.join(u'\n')));
        QStringList untyped = passedOn.values();
        untyped.sort();
        QCOMPARE(untyped.join(u','), essentials(nameOf(whole)).join(u','));
    }

    void keepWhatIsBesideIt()
    {
        const auto decoded = [](const QByteArray &channel, const QByteArray &type,
                                const QByteArray &body) {
            return decodeFrame(R"({"type":"channel","body":{"id":")" + channel + R"(","type":")"
                                   + type + R"(","body":)" + body + "}}",
                               support::everyChannel());
        };
        for (const QByteArray &value : support::badValues()) {
            if (value.isEmpty())
                continue;
            const auto notification = payloadOf<NotificationReceived>(
                decoded("main", "notification",
                        R"({"id":"9n","type":"reaction","userId":"9u","note":)" + value
                            + R"(,"reaction":"👍"})"));
            QCOMPARE(notification.notification.id, QStringLiteral("9n"));
            QCOMPARE(notification.notification.reaction, QStringLiteral("👍"));
            const auto file = payloadOf<DriveFileUpdated>(
                decoded("drive", "fileUpdated",
                        R"({"id":"9f","properties":)" + value + R"(,"name":"a.png"})"));
            QCOMPARE(file.file.id, QStringLiteral("9f"));
            QCOMPARE(file.file.name, QStringLiteral("a.png"));
            const auto message = payloadOf<ChatMessageReceived>(decoded(
                "chatUser", "message", R"({"id":"9m","reactions":)" + value + R"(,"text":"hi"})"));
            QCOMPARE(message.message->id, QStringLiteral("9m"));
            QCOMPARE(message.message->text, QStringLiteral("hi"));
            const auto ended = payloadOf<ReversiEnded>(
                decoded("reversiGame", "ended", R"({"game":)" + value + R"(,"winnerId":"9u"})"));
            QCOMPARE(ended.winnerId, QStringLiteral("9u"));
        }
    }
};

SESERAGI_TEST_MAIN(TestBadFields)
#include "tst_badfields.moc"
