// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "streaming/channelmodel.h"

#include "instance/localinstance.h"
#include "streamfixture.h"
#include "streaming/channelparams.h"
#include "support/otherlanguage.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>

#include <algorithm>

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
        QCOMPARE(states, QList<Channel::State>({Channel::Requested, Channel::Waiting,
                                                Channel::Requested, Channel::NotAcked}));
        QCOMPARE(line.at(0, ChannelModel::StateRole).toInt(), int(Channel::NotAcked));
        QCOMPARE(home->stateText(), QStringLiteral("refused"));
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

    void sharesWhatIsTheSameAndNothingElse()
    {
        Line line;
        Channel *all =
            line.client->connectChannel(ChannelKind::LocalTimeline, channelparams::timeline());
        Channel *files = line.client->connectChannel(ChannelKind::LocalTimeline,
                                                     channelparams::timeline(true, false, true));
        QCOMPARE(line.client->connectChannel(ChannelKind::LocalTimeline, channelparams::timeline()),
                 all);
        QVERIFY(all != files);
        QCOMPARE(all->userCount(), 2);
        QCOMPARE(line.at(0, ChannelModel::UserCountRole).toInt(), 2);
        QCOMPARE(line.at(1, ChannelModel::UserCountRole).toInt(), 1);
        QVERIFY(line.open());
        QTRY_COMPARE(files->state(), Channel::Acked);
        QCOMPARE(line.peer.messages(QStringLiteral("connect")).size(), 2);
        QVERIFY(all->wireId() != files->wireId());

        QList<Channel *> heard;
        connect(line.client.get(), &StreamingClient::channelEvent, this,
                [&heard](Channel *channel) { heard.append(channel); });
        line.peer.sendChannelEvent(files->wireId(), QStringLiteral("note"), QJsonObject());
        QTRY_COMPARE(heard, QList<Channel *>{files});
        QTRY_COMPARE(line.at(1, ChannelModel::EventCountRole).toLongLong(), 1);
        QCOMPARE(line.at(0, ChannelModel::EventCountRole).toLongLong(), 0);
        QVERIFY(line.at(1, ChannelModel::LastEventAtRole).toDateTime().isValid());
        QVERIFY(!line.at(0, ChannelModel::LastEventAtRole).toDateTime().isValid());

        line.client->disconnectChannel(all);
        QCOMPARE(line.client->channels()->rowCount(), 2);
        QCOMPARE(all->userCount(), 1);
        const QString wireId = all->wireId();
        line.client->disconnectChannel(all);
        QCOMPARE(line.client->channels()->rowCount(), 1);
        QTRY_COMPARE(line.peer.ids(QStringLiteral("disconnect")), QStringList{wireId});
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

        // One that was refused is taken over with the reason.
        line.peer.setAcknowledging(false);
        Channel *refused = line.client->connectChannel(kind);
        QTRY_COMPARE(refused->state(), Channel::NotAcked);
        const QString reason = refused->reason();
        QVERIFY(!reason.isEmpty());
        line.client->disconnectChannel(refused);
        Channel *heir = line.client->connectChannel(kind);
        QTRY_COMPARE(heir->state(), Channel::NotAcked);
        QCOMPARE(heir->reason(), reason);
    }

    void opensFurtherSocketsBeforeTheLimit()
    {
        LocalInstance instance;
        QVERIFY(instance.listen());
        instance.addUser(QStringLiteral("alice"));
        StreamOptions options = streamOptions(instance.url());
        options.token = instance.createToken(QStringLiteral("alice"));
        options.timings.ackMs = 5000;
        StreamingClient client(options);
        QAbstractItemModelTester tester(client.channels(),
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
        QList<Channel *> channels;
        const auto add = [&](int number) {
            channels.append(client.connectChannel(
                ChannelKind::Hashtag,
                channelparams::hashtag({{QStringLiteral("tag%1").arg(number)}})));
        };
        for (int i = 0; i < 40; ++i)
            add(i);
        client.subNote(QStringLiteral("n1"));
        client.open();
        const auto allAcked = [&] {
            return std::all_of(channels.begin(), channels.end(), [](const Channel *channel) {
                return channel->state() == Channel::Acked;
            });
        };
        QTRY_VERIFY(allAcked());
        QCOMPARE(instance.connectionCount(), 2);
        QCOMPARE(channels.at(0)->socket(), 0);
        QCOMPARE(channels.at(39)->socket(), 1);
        QCOMPARE(
            client.channels()->data(client.channels()->index(39), ChannelModel::SocketRole).toInt(),
            1);
        // What is allowed once has its place on the first, however full it is; so have captures.
        Channel *main = client.connectChannel(ChannelKind::Main);
        Channel *drive = client.connectChannel(ChannelKind::Drive);
        channels << main << drive;
        QTRY_VERIFY(allAcked());
        QCOMPARE(main->socket(), 0);
        QCOMPARE(drive->socket(), 0);
        QTRY_COMPARE(instance.captures().size(), 1);
        const auto sizes = [&] {
            QList<qsizetype> sizes;
            const auto connections = instance.connections();
            for (const ConnectionInfo &connection : connections)
                sizes.append(connection.channels.size());
            std::sort(sizes.begin(), sizes.end());
            return sizes;
        };
        QCOMPARE(sizes(), (QList<qsizetype>{14, 28}));

        // A note is heard once, and so is what is broadcast to every socket.
        QSignalSpy events(&client, &StreamingClient::channelEvent);
        QStringList broadcasts;
        connect(&client, &StreamingClient::eventReceived, this, [&](const StreamEvent &event) {
            if (const auto *added = std::get_if<EmojiAddedEvent>(&event))
                broadcasts.append(added->emoji.name);
        });
        QSignalSpy raw(&client, &StreamingClient::rawFrameReceived);
        instance.addEmoji(QStringLiteral("blob"));
        instance.createNote(QStringLiteral("alice"), QStringLiteral("#tag39"));
        QTRY_COMPARE(events.count(), 1);
        QTRY_COMPARE(broadcasts, QStringList{QStringLiteral("blob")});
        QCOMPARE(raw.count(), 2);
        client.sendToChannel(channels.at(39), QStringLiteral("read"), QJsonValue());
        QTRY_VERIFY(instance.receivedFrames().constLast().text.contains(QLatin1String("\"read\"")));
        QVERIFY(instance.receivedFrames().constLast().connection
                != instance.receivedFrames().constFirst().connection);

        // One that is lost takes its own channels along, and comes back by itself.
        instance.dropConnections();
        QTRY_VERIFY(!allAcked());
        QTRY_VERIFY(allAcked());
        QTRY_COMPARE(sizes(), (QList<qsizetype>{14, 28}));

        while (channels.size() > 20)
            client.disconnectChannel(channels.takeAt(10));
        for (Channel *channel : channels.mid(0, 18)) {
            if (channel->socket() == 1) {
                client.disconnectChannel(channel);
                channels.removeOne(channel);
            }
        }
        QTRY_COMPARE(instance.connectionCount(), 1); // nobody needs the second
        QVERIFY(allAcked());
    }

    void opensNoMoreThanFourSockets()
    {
        Line line;
        QList<Channel *> channels;
        for (int i = 0; i < 123; ++i)
            channels.append(line.client->connectChannel(
                ChannelKind::Hashtag, channelparams::hashtag({{QStringLiteral("tag%1").arg(i)}})));
        QCOMPARE(line.client->channels()->socketCount(), 4);
        QCOMPARE(channels.at(121)->state(), Channel::Waiting);
        QCOMPARE(channels.at(122)->state(), Channel::Unavailable);
        QVERIFY2(channels.at(122)->reason().contains(QLatin1String("122")),
                 qPrintable(channels.at(122)->reason()));
        QCOMPARE(line.at(122, ChannelModel::ReasonRole).toString(), channels.at(122)->reason());
        line.client->disconnectChannel(channels.at(3));
        QCOMPARE(channels.at(122)->state(), Channel::Waiting);
        QCOMPARE(channels.at(122)->socket(), 0);
        QVERIFY(channels.at(122)->reason().isEmpty());
    }

    void asksTwiceBeforeItIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QJsonObject>("params");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const QJsonObject &params, const char *reason) {
            QTest::newRow(name) << QString::fromLatin1(name) << params
                                << QString::fromLatin1(reason);
        };
        row("sparkles", {}, "does not know this channel");
        row("antenna", {{QStringLiteral("antennaId"), QStringLiteral("a")}}, "may be gone");
        row("homeTimeline", {}, "read:account");
        row("localTimeline", {}, "switched this timeline off");
        row("serverStats", {}, "may not offer");
    }
    void asksTwiceBeforeItIsRefused()
    {
        QFETCH(QString, name);
        QFETCH(QJsonObject, params);
        QFETCH(QString, reason);
        Line line;
        line.peer.setAcknowledging(false);
        Channel *channel = line.client->connectChannel(name, params);
        QVERIFY(line.open());
        QTRY_COMPARE(channel->state(), Channel::NotAcked);
        const QList<QJsonObject> asked = line.peer.messages(QStringLiteral("connect"));
        QCOMPARE(asked.size(), 2);
        const QString before = bodyValue(asked.at(0), "id").toString();
        QVERIFY(before != channel->wireId());
        QCOMPARE(bodyValue(asked.at(1), "id").toString(), channel->wireId());
        QCOMPARE(line.peer.ids(QStringLiteral("disconnect")), QStringList{before});
        QCOMPARE(channel->stateText(), QStringLiteral("refused"));
        QVERIFY2(channel->reason().contains(reason), qPrintable(channel->reason()));
        QCOMPARE(line.at(0, ChannelModel::ReasonRole).toString(), channel->reason());
        // On the next socket it is asked for again, twice.
        QVERIFY(line.reopen());
        QTRY_COMPARE(line.peer.messages(QStringLiteral("connect")).size(), 2);
        QTRY_COMPARE(channel->state(), Channel::NotAcked);
        line.peer.setAcknowledging(true);
        QVERIFY(line.reopen());
        QTRY_COMPARE(channel->state(), Channel::Acked);
        QVERIFY(channel->reason().isEmpty());
    }

    void asksForARefusedOneAgainAndKeepsItsReason()
    {
        Line line;
        line.peer.setAcknowledging(false);
        Channel *home = line.client->connectChannel(ChannelKind::HomeTimeline);
        QVERIFY(line.open());
        line.client->retryRefusedChannels(); // not refused: it is being asked for
        QTRY_COMPARE(home->state(), Channel::NotAcked);
        QCOMPARE(line.peer.messages(QStringLiteral("connect")).size(), 2);
        const QString before = home->wireId();
        const QString reason = home->reason();
        line.client->retryRefusedChannels();
        QTRY_COMPARE(line.peer.messages(QStringLiteral("connect")).size(), 3);
        QCOMPARE(line.peer.ids(QStringLiteral("disconnect")).constLast(), before);
        QCOMPARE(home->state(), Channel::NotAcked);
        QCOMPARE(home->reason(), reason);
        QCOMPARE(home->renewalCount(), 0);
        line.peer.sendText(QStringLiteral("{\"type\":\"connected\",\"body\":{\"id\":\"%1\"}}")
                               .arg(home->wireId()));
        QTRY_COMPARE(home->state(), Channel::Acked);
        QVERIFY(home->reason().isEmpty());
    }

    void takesASilentOneUpAnew()
    {
        Line line;
        Channel *home = line.client->connectChannel(ChannelKind::HomeTimeline);
        line.client->renewChannel(home); // not on the wire: nothing to take up
        QCOMPARE(home->renewalCount(), 0);
        QVERIFY(line.open());
        QTRY_COMPARE(home->state(), Channel::Acked);
        const QString before = home->wireId();
        QList<Channel::State> states;
        connect(home, &Channel::stateChanged, this, [&] { states.append(home->state()); });
        line.client->renewChannel(home);
        QTRY_COMPARE(home->state(), Channel::Acked);
        QCOMPARE(states,
                 QList<Channel::State>({Channel::Waiting, Channel::Requested, Channel::Acked}));
        QVERIFY(home->wireId() != before);
        QCOMPARE(line.peer.ids(QStringLiteral("disconnect")), QStringList{before});
        QCOMPARE(home->renewalCount(), 1);
        QCOMPARE(line.at(0, ChannelModel::RenewalCountRole).toInt(), 1);
        QSignalSpy events(line.client.get(), &StreamingClient::channelEvent);
        line.peer.sendChannelEvent(before, QStringLiteral("note"), QJsonObject());
        line.peer.sendChannelEvent(home->wireId(), QStringLiteral("note"), QJsonObject());
        QTRY_COMPARE(events.count(), 1); // what the old one still sends is nobody's
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
        QVERIFY2(chat->reason().contains(QLatin1String("read:chat")), qPrintable(chat->reason()));
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
        QCOMPARE(line.client->channels()->roleNames().size(), 12);
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
            held.append(line.client->connectChannel(
                ChannelKind::Hashtag, channelparams::hashtag({{QStringLiteral("tag%1").arg(i)}})));
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
