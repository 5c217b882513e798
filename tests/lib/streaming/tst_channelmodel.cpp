// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "streaming/channelmodel.h"

#include "streamfixture.h"
#include "streaming/channelparams.h"
#include "support/otherlanguage.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>

using support::bodyValue;
using support::streamOptions;
using support::StreamPeer;

namespace {

/// A client on a peer, its model under the strict tester.
struct Line
{
    explicit Line(StreamOptions options = {})
    {
        if (!peer.listen())
            qFatal("no port");
        if (options.server.isEmpty())
            options = streamOptions(peer.url());
        else
            options.server = peer.url();
        client = std::make_unique<StreamingClient>(options);
        tester = std::make_unique<QAbstractItemModelTester>(
            client->channels(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    }

    bool open()
    {
        client->open();
        return QTest::qWaitFor(
            [this] { return client->state() == StreamingClient::Open && peer.isConnected(); });
    }

    /// Drops the connection and waits for the next one.
    bool reopen()
    {
        const int before = peer.acceptedCount();
        peer.drop();
        return QTest::qWaitFor([this, before] {
            return peer.acceptedCount() > before && client->state() == StreamingClient::Open;
        });
    }

    QVariant at(int row, int role) const
    {
        return client->channels()->data(client->channels()->index(row), role);
    }

    StreamPeer peer;
    std::unique_ptr<StreamingClient> client;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

StreamOptions anonymousOptions()
{
    StreamOptions options = streamOptions(QUrl(QStringLiteral("http://127.0.0.1")));
    options.token.clear();
    return options;
}

} // namespace

class TestChannelModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void connectsMainFirstAndSendsNothingBefore()
    {
        Line line;
        line.client->connectChannel(ChannelKind::HomeTimeline,
                                    channelparams::timeline(true, false, true));
        line.client->connectChannel(ChannelKind::Main);
        Channel *local = line.client->connectChannel(QStringLiteral("localTimeline"));
        QCOMPARE(local->kind(), ChannelKind::LocalTimeline);
        QCOMPARE(local->state(), Channel::Waiting);
        QCOMPARE(line.client->framesSent(), 0);
        line.client->subNote(QStringLiteral("n1"));
        QVERIFY(line.open());
        QTRY_COMPARE(line.peer.messages().size(), 4);
        const QList<QJsonObject> sent = line.peer.messages();
        QCOMPARE(bodyValue(sent.at(0), "channel").toString(), QStringLiteral("main"));
        QCOMPARE(bodyValue(sent.at(1), "channel").toString(), QStringLiteral("homeTimeline"));
        QCOMPARE(bodyValue(sent.at(2), "channel").toString(), QStringLiteral("localTimeline"));
        QCOMPARE(bodyValue(sent.at(3), "id").toString(), QStringLiteral("n1"));
        QCOMPARE(line.peer.subscribed(), QStringList{QStringLiteral("n1")});
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(bodyValue(sent.at(i), "pong"), QJsonValue(true));
            QVERIFY(bodyValue(sent.at(i), "params").isObject());
            QVERIFY(bodyValue(sent.at(i), "id").isString());
        }
        QCOMPARE(bodyValue(sent.at(1), "params").toObject(),
                 channelparams::timeline(true, false, true));
    }

    void showsHowFarTheServerWentAlong()
    {
        Line line;
        line.peer.setAcknowledging(false);
        Channel *home = line.client->connectChannel(ChannelKind::HomeTimeline);
        QList<Channel::State> states;
        connect(home, &Channel::stateChanged, this, [&] { states.append(home->state()); });
        QVERIFY(line.open());
        QTRY_COMPARE(home->state(), Channel::NotAcked);
        QCOMPARE(states, QList<Channel::State>({Channel::Requested, Channel::NotAcked}));
        QCOMPARE(line.at(0, ChannelModel::StateRole).toInt(), int(Channel::NotAcked));
        QCOMPARE(home->stateText(), QStringLiteral("not streaming"));
        // Late, but there after all.
        line.peer.sendText(QStringLiteral("{\"type\":\"connected\",\"body\":{\"id\":\"%1\"}}")
                               .arg(home->wireId()));
        QTRY_COMPARE(home->state(), Channel::Acked);
        QCOMPARE(home->stateText(), QStringLiteral("streaming"));

        // An event says as much as an ack.
        Channel *local = line.client->connectChannel(ChannelKind::LocalTimeline);
        QTRY_COMPARE(local->state(), Channel::NotAcked);
        line.peer.sendChannelEvent(local->wireId(), QStringLiteral("note"), QJsonObject());
        QTRY_COMPARE(local->state(), Channel::Acked);
    }

    void anyNumberOfInstancesEachWithItsOwnId()
    {
        Line line;
        Channel *all =
            line.client->connectChannel(ChannelKind::LocalTimeline, channelparams::timeline());
        Channel *files = line.client->connectChannel(ChannelKind::LocalTimeline,
                                                     channelparams::timeline(true, false, true));
        Channel *same =
            line.client->connectChannel(ChannelKind::LocalTimeline, channelparams::timeline());
        QVERIFY(all != files && all != same);
        QVERIFY(line.open());
        QTRY_COMPARE(same->state(), Channel::Acked);
        QCOMPARE((QSet<QString>{all->wireId(), files->wireId(), same->wireId()}).size(), 3);

        QList<Channel *> heard;
        connect(line.client.get(), &StreamingClient::channelEvent, this,
                [&heard](Channel *channel) { heard.append(channel); });
        line.peer.sendChannelEvent(files->wireId(), QStringLiteral("note"), QJsonObject());
        QTRY_COMPARE(heard, QList<Channel *>{files});
        QTRY_COMPARE(line.at(1, ChannelModel::EventCountRole).toLongLong(), 1);
        QCOMPARE(line.at(0, ChannelModel::EventCountRole).toLongLong(), 0);
        QVERIFY(line.at(1, ChannelModel::LastEventAtRole).toDateTime().isValid());
        QVERIFY(!line.at(0, ChannelModel::LastEventAtRole).toDateTime().isValid());
    }

    void disconnectsAndDropsWhatComesAfter()
    {
        Line line;
        Channel *home = line.client->connectChannel(ChannelKind::HomeTimeline);
        Channel *local = line.client->connectChannel(ChannelKind::LocalTimeline);
        QVERIFY(line.open());
        QTRY_COMPARE(local->state(), Channel::Acked);
        QSignalSpy events(line.client.get(), &StreamingClient::eventReceived);
        QSignalSpy channelEvents(line.client.get(), &StreamingClient::channelEvent);
        const QString gone = home->wireId();
        QPointer<Channel> handle = home;
        line.client->disconnectChannel(home);
        QCOMPARE(line.client->channels()->rowCount(), 1);
        QTRY_VERIFY(!handle);
        QTRY_COMPARE(line.peer.ids(QStringLiteral("disconnect")), QStringList{gone});
        line.peer.sendChannelEvent(gone, QStringLiteral("note"), QJsonObject());
        line.peer.sendChannelEvent(QStringLiteral("never"), QStringLiteral("note"), QJsonObject());
        line.peer.sendText(QStringLiteral("{\"type\":\"connected\",\"body\":{\"id\":\"never\"}}"));
        line.peer.sendChannelEvent(local->wireId(), QStringLiteral("note"), QJsonObject());
        QTRY_COMPARE(channelEvents.count(), 1);
        QCOMPARE(events.count(), 1);
    }

    void neverUsesAnIdTwice()
    {
        Line line;
        QVERIFY(line.open());
        QStringList used;
        for (int round = 0; round < 3; ++round) {
            for (int i = 0; i < 5; ++i) {
                Channel *home = line.client->connectChannel(ChannelKind::HomeTimeline);
                QVERIFY(!home->wireId().isEmpty());
                used.append(home->wireId());
                line.client->disconnectChannel(home);
            }
            QVERIFY(line.reopen());
        }
        QCOMPARE(QSet<QString>(used.begin(), used.end()).size(), 15);
    }

    void replaysAfterALoss()
    {
        Line line;
        line.client->connectChannel(ChannelKind::HomeTimeline, channelparams::timeline());
        Channel *main = line.client->connectChannel(ChannelKind::Main);
        Channel *gone = line.client->connectChannel(ChannelKind::GlobalTimeline);
        QVERIFY(line.open());
        QTRY_COMPARE(gone->state(), Channel::Acked);
        const QString before = main->wireId();
        line.client->disconnectChannel(gone);
        QSignalSpy opened(line.client.get(), &StreamingClient::opened);
        bool wasRequested = false;
        connect(line.client.get(), &StreamingClient::opened, this,
                [&] { wasRequested = !main->wireId().isEmpty(); });
        QVERIFY(line.reopen());
        QTRY_COMPARE(main->state(), Channel::Acked);
        QVERIFY(wasRequested); // opened() comes after the replay
        const QList<QJsonObject> sent = line.peer.messages(QStringLiteral("connect"));
        QCOMPARE(sent.size(), 2);
        QCOMPARE(bodyValue(sent.at(0), "channel").toString(), QStringLiteral("main"));
        QCOMPARE(bodyValue(sent.at(1), "channel").toString(), QStringLiteral("homeTimeline"));
        QCOMPARE(bodyValue(sent.at(1), "params").toObject(), channelparams::timeline());
        QVERIFY(main->wireId() != before);
        QVERIFY(line.peer.messages(QStringLiteral("disconnect")).isEmpty());
    }

    void waitsWhileItIsLost()
    {
        Line line;
        Channel *home = line.client->connectChannel(ChannelKind::HomeTimeline);
        QVERIFY(line.open());
        QTRY_COMPARE(home->state(), Channel::Acked);
        line.peer.answerWith(StreamPeer::Answer::Status, 500);
        line.peer.drop();
        QTRY_COMPARE(home->state(), Channel::Waiting);
        QVERIFY(home->wireId().isEmpty());
        const qint64 sent = line.client->framesSent();
        line.client->sendToChannel(home, QStringLiteral("read"), QJsonValue());
        line.client->connectChannel(ChannelKind::Main);
        QCOMPARE(line.client->framesSent(), sent);
    }

    void sharedChannelsAreOneInstance_data()
    {
        QTest::addColumn<ChannelKind>("kind");
        QTest::addColumn<bool>("staysOnServer");
        QTest::newRow("main") << ChannelKind::Main << true;
        QTest::newRow("drive") << ChannelKind::Drive << true;
        QTest::newRow("admin") << ChannelKind::Admin << true;
        QTest::newRow("serverStats") << ChannelKind::ServerStats << false;
        QTest::newRow("queueStats") << ChannelKind::QueueStats << false;
        QTest::newRow("reversi") << ChannelKind::Reversi << false;
    }
    void sharedChannelsAreOneInstance()
    {
        QFETCH(ChannelKind, kind);
        QFETCH(bool, staysOnServer);
        Line line;
        Channel *first = line.client->connectChannel(kind);
        QCOMPARE(line.client->connectChannel(kind), first);
        QCOMPARE(line.client->channels()->rowCount(), 1);
        QVERIFY(line.open());
        QTRY_COMPARE(first->state(), Channel::Acked);
        QCOMPARE(line.client->connectChannel(kind), first);
        line.client->disconnectChannel(first);
        line.client->disconnectChannel(first);
        QCOMPARE(line.client->channels()->rowCount(), 1);
        const QString wireId = first->wireId();
        QSignalSpy events(line.client.get(), &StreamingClient::eventReceived);
        line.client->disconnectChannel(first); // the last of three
        QCOMPARE(line.client->channels()->rowCount(), 0);

        // The server goes on sending for some, and nobody is to hear it.
        line.peer.sendChannelEvent(wireId, QStringLiteral("readAllNotifications"), QJsonValue());
        line.peer.sendText(QStringLiteral("pong"));
        QTRY_COMPARE(events.count(), 1);

        Channel *again = line.client->connectChannel(kind);
        QTRY_COMPARE(again->state(), Channel::Acked);
        if (staysOnServer) {
            QCOMPARE(again->wireId(), wireId); // taken over, as the server never let go of it
            QCOMPARE(line.peer.messages(QStringLiteral("connect")).size(), 1);
            QVERIFY(line.peer.messages(QStringLiteral("disconnect")).isEmpty());
        } else {
            QVERIFY(again->wireId() != wireId);
            QCOMPARE(line.peer.messages(QStringLiteral("connect")).size(), 2);
            QCOMPARE(line.peer.ids(QStringLiteral("disconnect")), QStringList{wireId});
        }
        line.peer.sendChannelEvent(again->wireId(), QStringLiteral("readAllNotifications"),
                                   QJsonValue());
        QTRY_COMPARE(events.count(), staysOnServer ? 2 : 3); // the other one was acknowledged anew

        // A new socket knows nothing of the old one's leftovers.
        line.client->disconnectChannel(again);
        QVERIFY(line.reopen());
        QVERIFY(line.peer.messages().isEmpty());
    }

    void knowsTheLimitOfOneSocket()
    {
        Line line;
        QList<Channel *> channels;
        for (int i = 0; i < 34; ++i)
            channels.append(line.client->connectChannel(ChannelKind::LocalTimeline));
        QVERIFY(line.open());
        QTRY_COMPARE(line.peer.messages(QStringLiteral("connect")).size(), 32);
        QCOMPARE(channels.at(32)->state(), Channel::Unavailable);
        QVERIFY2(channels.at(33)->reason().contains(QLatin1String("32")),
                 qPrintable(channels.at(33)->reason()));
        QCOMPARE(line.at(33, ChannelModel::ReasonRole).toString(),
                 channels.at(33)->reason());
        line.client->disconnectChannel(channels.at(3));
        QTRY_COMPARE(channels.at(32)->state(), Channel::Acked);
        QVERIFY(channels.at(32)->reason().isEmpty());
        QCOMPARE(channels.at(33)->state(), Channel::Unavailable);
        QVERIFY(line.reopen());
        QTRY_COMPARE(line.peer.messages(QStringLiteral("connect")).size(), 32);
    }

    void saysWhyAnonymousCannotHaveOne()
    {
        Line line(anonymousOptions());
        QStringList unavailable;
        for (const ChannelTraits &info : allChannels()) {
            QJsonObject params;
            const QString required = QString::fromLatin1(info.requiredParam);
            if (required == QLatin1String("q"))
                params = channelparams::hashtag({{QStringLiteral("qt")}});
            else if (!required.isEmpty())
                params.insert(required, QStringLiteral("x"));
            Channel *channel = line.client->connectChannel(info.kind, params);
            if (channel->state() == Channel::Unavailable) {
                unavailable.append(channel->name());
                QVERIFY(!channel->reason().isEmpty());
            }
        }
        unavailable.sort();
        QCOMPARE(unavailable, (QStringList{QStringLiteral("admin"), QStringLiteral("antenna"),
                                           QStringLiteral("bubbleTimeline"),
                                           QStringLiteral("chatRoom"), QStringLiteral("chatUser"),
                                           QStringLiteral("drive"), QStringLiteral("homeTimeline"),
                                           QStringLiteral("hybridTimeline"), QStringLiteral("main"),
                                           QStringLiteral("reversi"), QStringLiteral("userList")}));
        QVERIFY(line.open());
        QTRY_COMPARE(line.peer.messages(QStringLiteral("connect")).size(),
                     allChannels().size() - unavailable.size());
        // Signing in makes them available on the next socket.
        line.client->setToken(QByteArrayLiteral("token-of-alice"));
        QVERIFY(line.reopen());
        QTRY_COMPARE(line.peer.messages(QStringLiteral("connect")).size(), allChannels().size());
    }

    void saysWhichPermissionIsMissing()
    {
        StreamOptions options = streamOptions(QUrl(QStringLiteral("http://127.0.0.1")));
        options.scopes = QStringList{QStringLiteral("read:account")};
        Line line(options);
        QVERIFY(line.open());
        Channel *chat = line.client->connectChannel(ChannelKind::ChatUser,
                                                    channelparams::chatUser(QStringLiteral("u")));
        QCOMPARE(chat->state(), Channel::Unavailable);
        QVERIFY2(chat->reason().contains(QLatin1String("read:chat")),
                 qPrintable(chat->reason()));
        Channel *admin = line.client->connectChannel(ChannelKind::Admin);
        QCOMPARE(admin->state(), Channel::Unavailable);
        QVERIFY(admin->reason().contains(QLatin1String("read:admin:stream")));
        Channel *home = line.client->connectChannel(ChannelKind::HomeTimeline);
        QTRY_COMPARE(home->state(), Channel::Acked);
        QCOMPARE(line.peer.messages().size(), 1);
    }

    void passesAnUnknownChannelThrough()
    {
        Line line(anonymousOptions());
        QVERIFY(line.open());
        const QJsonObject params{{QStringLiteral("withRenotes"), QStringLiteral("odd")}};
        Channel *channel = line.client->connectChannel(QStringLiteral("sparkles"), params);
        QCOMPARE(channel->kind(), ChannelKind::Unknown);
        QTRY_COMPARE(channel->state(), Channel::Acked);
        const QJsonObject sent = line.peer.messages().constFirst();
        QCOMPARE(bodyValue(sent, "channel").toString(), QStringLiteral("sparkles"));
        QCOMPARE(bodyValue(sent, "params").toObject(), params);
        QByteArray json;
        connect(line.client.get(), &StreamingClient::channelEvent, this,
                [&json](Channel *, const ChannelEvent &event) {
                    if (const auto *unknown = std::get_if<UnknownPayload>(&event.payload))
                        json = unknown->json;
                });
        line.peer.sendChannelEvent(channel->wireId(), QStringLiteral("glitter"), 7);
        QTRY_COMPARE(json.trimmed(), QByteArray("7"));
    }

    void sendsIntoAChannel()
    {
        Line line;
        Channel *game = line.client->connectChannel(
            ChannelKind::ReversiGame, channelparams::reversiGame(QStringLiteral("g")));
        QVERIFY(line.open());
        QTRY_COMPARE(game->state(), Channel::Acked);
        line.client->sendToChannel(game, QStringLiteral("ready"), true);
        line.client->sendToChannel(game, QStringLiteral("read"), QJsonValue());
        line.client->sendToChannel(nullptr, QStringLiteral("read"), QJsonValue());
        QTRY_COMPARE(line.peer.messages(QStringLiteral("channel")).size(), 2);
        const QList<QJsonObject> sent = line.peer.messages(QStringLiteral("channel"));
        QCOMPARE(bodyValue(sent.at(0), "id").toString(), game->wireId());
        QCOMPARE(bodyValue(sent.at(0), "type").toString(), QStringLiteral("ready"));
        QCOMPARE(bodyValue(sent.at(0), "body"), QJsonValue(true));
        QVERIFY(bodyValue(sent.at(1), "body").isNull()); // there, as null
    }

    void refusesParamsTheServerWouldIgnore_data()
    {
        QTest::addColumn<ChannelKind>("kind");
        QTest::addColumn<QJsonObject>("params");
        QTest::addColumn<bool>("isRight");
        const auto row = [](const char *name, ChannelKind kind, const QJsonObject &params,
                            bool isRight) { QTest::newRow(name) << kind << params << isRight; };
        const QString q = QStringLiteral("q");
        const QString id = QStringLiteral("x");
        using Kind = ChannelKind;
        row("timeline", Kind::HomeTimeline, channelparams::timeline(), true);
        row("no params", Kind::HomeTimeline, {}, true);
        row("a string for a flag", Kind::HomeTimeline,
            {{QStringLiteral("withFiles"), QStringLiteral("false")}}, false);
        row("one we do not know", Kind::HomeTimeline, {{QStringLiteral("withSparkles"), 3}}, true);
        row("minimize", Kind::HomeTimeline, {{QStringLiteral("minimize"), 1}}, false);
        row("dimension", Kind::HomeTimeline, {{QStringLiteral("dimension"), 2}}, true);
        row("bubble", Kind::BubbleTimeline, channelparams::bubbleTimeline(), true);
        row("list", Kind::UserList, channelparams::userList(id), true);
        row("no list", Kind::UserList, {}, false);
        row("empty list id", Kind::UserList, channelparams::userList(QString()), false);
        row("numeric list id", Kind::UserList, {{QStringLiteral("listId"), 5}}, false);
        row("hashtags", Kind::Hashtag, channelparams::hashtag({{id, q}, {q}}), true);
        row("no query", Kind::Hashtag, {}, false);
        row("empty query", Kind::Hashtag, channelparams::hashtag({}), false);
        row("an inner list that matches all", Kind::Hashtag, channelparams::hashtag({{id}, {}}),
            false);
        row("a plain word", Kind::Hashtag, {{q, id}}, false);
        row("role", Kind::RoleTimeline, channelparams::roleTimeline(id), true);
        row("no role", Kind::RoleTimeline, {}, false);
        row("antenna", Kind::Antenna, channelparams::antenna(id), true);
        row("no antenna", Kind::Antenna, {}, false);
        row("social channel", Kind::Channel, channelparams::channel(id), true);
        row("no social channel", Kind::Channel, {}, false);
        row("chat", Kind::ChatUser, channelparams::chatUser(id), true);
        row("no partner", Kind::ChatUser, {}, false);
        row("room", Kind::ChatRoom, channelparams::chatRoom(id), true);
        row("no room", Kind::ChatRoom, {}, false);
        row("game", Kind::ReversiGame, channelparams::reversiGame(id), true);
        row("no game", Kind::ReversiGame, {}, false);
    }
    void refusesParamsTheServerWouldIgnore()
    {
        QFETCH(ChannelKind, kind);
        QFETCH(QJsonObject, params);
        QFETCH(bool, isRight);
        Line line;
        QVERIFY(line.open());
        Channel *channel = line.client->connectChannel(kind, params);
        QCOMPARE(channel->state() != Channel::Unavailable, isRight);
        QCOMPARE(channel->reason().isEmpty(), isRight);
        if (isRight)
            QTRY_COMPARE(line.peer.messages().size(), 1);
        else
            QCOMPARE(line.client->framesSent(), 0);
    }

    void tellsItsRoles()
    {
        Line line;
        Channel *list = line.client->connectChannel(
            ChannelKind::UserList, channelparams::userList(QStringLiteral("l1"), true, false));
        QCOMPARE(line.at(0, ChannelModel::ChannelRole).value<Channel *>(), list);
        QCOMPARE(line.at(0, ChannelModel::NameRole).toString(), QStringLiteral("userList"));
        QCOMPARE(line.at(0, ChannelModel::ParamsTextRole).toString(),
                 QStringLiteral("{\"listId\":\"l1\",\"withFiles\":false,\"withRenotes\":true}"));
        QCOMPARE(line.at(0, ChannelModel::StateTextRole).toString(),
                 QStringLiteral("waiting for the connection"));
        QVERIFY(line.at(0, ChannelModel::WireIdRole).toString().isEmpty());
        QCOMPARE(line.client->channels()->roleNames().size(), 9);
    }

    void wordsFollowTheLanguage()
    {
        Line line(anonymousOptions());
        Channel *local = line.client->connectChannel(ChannelKind::LocalTimeline);
        Channel *home = line.client->connectChannel(ChannelKind::HomeTimeline);
        const QString reason = home->reason();
        QVERIFY(!reason.isEmpty());
        QSignalSpy changes(line.client->channels(), &ChannelModel::dataChanged);
        QSignalSpy localWords(local, &Channel::wordsChanged);
        QSignalSpy homeStates(home, &Channel::stateChanged);
        const support::OtherLanguage other;
        line.client->retranslate();
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.at(0).at(0).toModelIndex().row(), 0);
        QCOMPARE(changes.at(0).at(1).toModelIndex().row(), 1);
        QCOMPARE(line.at(0, ChannelModel::StateTextRole).toString(),
                 QStringLiteral("«waiting for the connection»"));
        QCOMPARE(line.at(1, ChannelModel::ReasonRole).toString(),
                 QStringLiteral("«%1»").arg(reason));
        QCOMPARE(localWords.size(), 1);
        QCOMPARE(homeStates.size(), 0); // nothing but words
    }

    void isStrictWhileRowsComeAndGo()
    {
        Line line;
        QVERIFY(line.open());
        QList<Channel *> held;
        for (int i = 0; i < 60; ++i) {
            held.append(line.client->connectChannel(ChannelKind::GlobalTimeline));
            if (i % 3 == 2)
                line.client->disconnectChannel(held.takeAt(i % held.size()));
            if (i % 20 == 19)
                QVERIFY(line.reopen());
        }
        QCOMPARE(line.client->channels()->rowCount(), held.size());
        while (!held.isEmpty())
            line.client->disconnectChannel(held.takeFirst());
        QCOMPARE(line.client->channels()->rowCount(), 0);
    }
};

SESERAGI_TEST_MAIN(TestChannelModel)
#include "tst_channelmodel.moc"
