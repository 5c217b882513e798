// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "streaming/streamingclient.h"

#include "core/logging.h"
#include "streamfixture.h"
#include "streaming/channelparams.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QSignalSpy>

using support::streamOptions;
using support::StreamPeer;

namespace {

QStringList loggedTexts;

void keepLog(QtMsgType, const QMessageLogContext &, const QString &text)
{
    loggedTexts.append(text);
}

} // namespace

class TestStreamingClient : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void opensAndCloses()
    {
        StreamPeer peer;
        QVERIFY(peer.listen());
        StreamingClient client(streamOptions(peer.url()));
        QSignalSpy opened(&client, &StreamingClient::opened);
        QSignalSpy lost(&client, &StreamingClient::lost);
        QCOMPARE(client.state(), StreamingClient::Closed);
        client.open();
        QCOMPARE(client.state(), StreamingClient::Connecting);
        client.open(); // already at it
        QTRY_COMPARE(client.state(), StreamingClient::Open);
        QCOMPARE(opened.count(), 1);
        client.open();
        QCOMPARE(client.state(), StreamingClient::Open);
        client.close();
        QCOMPARE(client.state(), StreamingClient::Closed);
        QTRY_VERIFY(!peer.isConnected());
        QCOMPARE(peer.closeCode(), QWebSocketProtocol::CloseCodeNormal);
        QCOMPARE(lost.count(), 0);
        QCOMPARE(peer.handshakes().size(), 1);
        client.open();
        QTRY_COMPARE(client.state(), StreamingClient::Open);
        QCOMPARE(peer.handshakes().size(), 2);
    }

    void stopsWhenRefused_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("401") << 401;
        QTest::newRow("403") << 403;
    }
    void stopsWhenRefused()
    {
        QFETCH(int, status);
        StreamPeer peer;
        QVERIFY(peer.listen());
        peer.answerWith(StreamPeer::Answer::Status, status);
        StreamingClient client(streamOptions(peer.url()));
        QSignalSpy refused(&client, &StreamingClient::refused);
        QSignalSpy unclear(&client, &StreamingClient::handshakeUnclear);
        client.open();
        QTRY_COMPARE(refused.count(), 1);
        QCOMPARE(refused.constFirst().constFirst().toInt(), status);
        QCOMPARE(client.state(), StreamingClient::Refused);
        QVERIFY(!client.reason().isEmpty());
        QCOMPARE(client.retryAtMs(), 0);
        client.reconnectNow(); // nothing to reconnect: only open() tries again
        QCOMPARE(client.state(), StreamingClient::Refused);
        // Another client runs through several retries meanwhile; this one makes none.
        StreamPeer busy;
        QVERIFY(busy.listen());
        busy.answerWith(StreamPeer::Answer::Status, 500);
        StreamingClient other(streamOptions(busy.url()));
        other.open();
        QTRY_VERIFY(busy.handshakes().size() >= 4);
        QCOMPARE(peer.handshakes().size(), 1);
        QCOMPARE(refused.count(), 1);
        QCOMPARE(unclear.count(), 0);
        // A new token is a new try.
        peer.answerWith(StreamPeer::Answer::Accept);
        client.setToken(QByteArrayLiteral("another-token"));
        client.open();
        QTRY_COMPARE(client.state(), StreamingClient::Open);
        QVERIFY(peer.handshakes().constLast().contains("Authorization: Bearer another-token"));
    }

    void retriesEverythingElse_data()
    {
        QTest::addColumn<StreamPeer::Answer>("answer");
        QTest::addColumn<int>("status");
        for (const int status : {302, 404, 429, 500, 502, 503})
            QTest::addRow("%d", status) << StreamPeer::Answer::Status << status;
        QTest::newRow("silent") << StreamPeer::Answer::Nothing << 0;
        QTest::newRow("ended") << StreamPeer::Answer::End << 0;
    }
    void retriesEverythingElse()
    {
        QFETCH(StreamPeer::Answer, answer);
        QFETCH(int, status);
        StreamPeer peer;
        QVERIFY(peer.listen());
        peer.answerWith(answer, status);
        StreamOptions options = streamOptions(peer.url());
        if (answer == StreamPeer::Answer::Nothing)
            options.timings.handshakeMs = 300; // enough for the one that succeeds, on any machine
        StreamingClient client(options);
        QSignalSpy refused(&client, &StreamingClient::refused);
        QSignalSpy lost(&client, &StreamingClient::lost);
        client.open();
        QTRY_COMPARE(client.state(), StreamingClient::Waiting);
        QVERIFY(!client.reason().isEmpty());
        QVERIFY(client.retryAtMs() > 0);
        QTRY_VERIFY(peer.handshakes().size() >= 3);
        peer.answerWith(StreamPeer::Answer::Accept);
        QTRY_COMPARE(client.state(), StreamingClient::Open);
        QVERIFY(client.reason().isEmpty());
        QCOMPARE(client.retryAtMs(), 0);
        QCOMPARE(refused.count(), 0);
        QCOMPARE(lost.count(), 0); // it was never open before
    }

    void retriesWhereNobodyListens()
    {
        StreamPeer peer;
        QVERIFY(peer.listen());
        StreamingClient client(streamOptions(peer.url()));
        peer.stopListening();
        client.open();
        QTRY_COMPARE(client.state(), StreamingClient::Waiting);
        QVERIFY(peer.listen());
        QTRY_COMPARE(client.state(), StreamingClient::Open);
    }

    void oneAttemptHasOneOutcome()
    {
        StreamPeer peer;
        QVERIFY(peer.listen());
        peer.answerWith(StreamPeer::Answer::Status, 500);
        StreamOptions options = streamOptions(peer.url());
        StreamingClient client(options);
        QList<StreamingClient::State> states;
        connect(&client, &StreamingClient::stateChanged, this,
                [&] { states.append(client.state()); });
        client.open();
        QTRY_VERIFY(peer.handshakes().size() >= 5);
        client.close();
        for (int i = 0; i + 2 < states.size(); i += 2) {
            QCOMPARE(states.at(i), StreamingClient::Connecting);
            QCOMPARE(states.at(i + 1), StreamingClient::Waiting);
        }
    }

    /// Tests are impatient: this is how long people wait.
    void hasTheTimesOfThePromise()
    {
        const StreamTimings timings;
        QCOMPARE(timings.silenceMs, 20'000);
        QCOMPARE(timings.pongMs, 15'000);
        QCOMPARE(timings.backoffFirstMs, 500);
        QCOMPARE(timings.backoffCapMs, 30'000);
        QCOMPARE(timings.stableMs, 30'000);
        QCOMPARE(StreamOptions().timings.ackMs, 10'000);
    }

    void waitsGrowAndStartAgainOnlyAfterStability_data()
    {
        QTest::addColumn<int>("openMs");
        QTest::addColumn<int>("putMs");
        QTest::addColumn<int>("waitAfterLoss");
        QTest::newRow("stable") << 30000 << 0 << 20;
        QTest::newRow("lost too soon") << 29999 << 0 << 80;
        QTest::newRow("stable, the clock put back") << 30000 << -3'600'000 << 20;
        QTest::newRow("lost too soon, the clock put forward") << 29999 << 3'600'000 << 80;
    }
    void waitsGrowAndStartAgainOnlyAfterStability()
    {
        QFETCH(int, openMs);
        QFETCH(int, putMs);
        QFETCH(int, waitAfterLoss);
        StreamPeer peer;
        QVERIFY(peer.listen());
        support::StillClock clock;
        StreamOptions options = streamOptions(peer.url());
        options.clock = &clock;
        StreamingClient client(options);
        QList<qint64> waits;
        connect(&client, &StreamingClient::stateChanged, this, [&] {
            if (client.state() == StreamingClient::Waiting)
                waits.append(client.retryAtMs() - clock.now);
        });
        peer.answerWith(StreamPeer::Answer::Status, 500);
        client.open();
        QTRY_VERIFY(waits.size() >= 4);
        QCOMPARE(waits.mid(0, 4), QList<qint64>({20, 40, 80, 80}));
        peer.answerWith(StreamPeer::Answer::Accept);
        QTRY_COMPARE(client.state(), StreamingClient::Open);
        QTRY_VERIFY(peer.isConnected());
        clock.now += openMs;
        clock.put(putMs);
        waits.clear();
        peer.drop();
        QTRY_COMPARE(waits, QList<qint64>{waitAfterLoss});
    }

    void spreadsTheWaits()
    {
        StreamPeer peer;
        QVERIFY(peer.listen());
        peer.answerWith(StreamPeer::Answer::Status, 500);
        support::StillClock clock;
        StreamOptions options = streamOptions(peer.url());
        options.clock = &clock;
        options.random = [] { return 0.5; };
        StreamingClient client(options);
        // Each wait is noted as it begins: a look from outside may find a later one.
        QList<qint64> waits;
        connect(&client, &StreamingClient::stateChanged, this, [&] {
            if (client.state() == StreamingClient::Waiting)
                waits.append(client.retryAtMs() - clock.now);
        });
        client.open();
        QTRY_VERIFY(waits.size() >= 2);
        QCOMPARE(waits.mid(0, 2), QList<qint64>({10, 20}));
    }

    void asksWhenAHandshakeIsUnclear_data()
    {
        QTest::addColumn<StreamPeer::Answer>("answer");
        QTest::newRow("unreadable") << StreamPeer::Answer::Status;
        QTest::newRow("silent") << StreamPeer::Answer::Nothing; // a bad token on 13.12
    }
    void asksWhenAHandshakeIsUnclear()
    {
        QFETCH(StreamPeer::Answer, answer);
        StreamPeer peer;
        QVERIFY(peer.listen());
        peer.answerWith(answer, 400, "Sec-WebSocket-Version: 13, 8\r\n");
        StreamOptions options = streamOptions(peer.url());
        options.timings.handshakeMs = 60;
        StreamingClient client(options);
        QSignalSpy unclear(&client, &StreamingClient::handshakeUnclear);
        client.open();
        QTRY_VERIFY(unclear.count() >= 2); // it goes on trying
        client.refuse(401);                // the session found out
        QCOMPARE(client.state(), StreamingClient::Refused);

        StreamOptions anonymous = options;
        anonymous.token.clear();
        StreamingClient nobody(anonymous);
        QSignalSpy nothingToAsk(&nobody, &StreamingClient::handshakeUnclear);
        const auto before = peer.handshakes().size();
        nobody.open();
        QTRY_VERIFY(peer.handshakes().size() >= before + 2);
        QCOMPARE(nothingToAsk.count(), 0);
    }

    void comesBackAfterALoss()
    {
        StreamPeer peer;
        QVERIFY(peer.listen());
        StreamingClient client(streamOptions(peer.url()));
        QSignalSpy opened(&client, &StreamingClient::opened);
        QSignalSpy lost(&client, &StreamingClient::lost);
        client.open();
        QTRY_COMPARE(opened.count(), 1);
        QTRY_VERIFY(peer.isConnected());
        peer.drop();
        QTRY_COMPARE(lost.count(), 1);
        QTRY_COMPARE(opened.count(), 2);
        QCOMPARE(lost.count(), 1);
    }

    void noticesADeadLink()
    {
        StreamPeer peer;
        QVERIFY(peer.listen());
        peer.answerWith(StreamPeer::Answer::Deaf);
        StreamOptions options = streamOptions(peer.url());
        options.timings.silenceMs = 40;
        options.timings.pongMs = 60;
        StreamingClient client(options);
        QSignalSpy lost(&client, &StreamingClient::lost);
        client.open();
        QTRY_VERIFY(lost.count() >= 1);
        QTRY_VERIFY(peer.handshakes().size() >= 2); // and it tries again
    }

    void doesNotWaitWhenTheNetworkReturns()
    {
        StreamPeer peer;
        QVERIFY(peer.listen());
        peer.answerWith(StreamPeer::Answer::Status, 500);
        StreamOptions options = streamOptions(peer.url());
        options.timings.backoffFirstMs = 600000;
        options.timings.backoffCapMs = 600000;
        StreamingClient client(options);
        client.reconnectNow(); // nobody wants it open
        QCOMPARE(client.state(), StreamingClient::Closed);
        client.open();
        QTRY_COMPARE(client.state(), StreamingClient::Waiting);
        peer.answerWith(StreamPeer::Answer::Accept);
        client.reconnectNow();
        QTRY_COMPARE(client.state(), StreamingClient::Open);
        client.reconnectNow(); // only asks for a sign of life
        QCOMPARE(client.state(), StreamingClient::Open);
        QCOMPARE(peer.handshakes().size(), 2);
    }

    void beginsAnAttemptAnewWhenTheNetworkReturns_data()
    {
        QTest::addColumn<int>("passedMs");
        QTest::addColumn<int>("putMs");
        QTest::newRow("a second later") << 1 << 0;
        QTest::newRow("after a sleep the steady clock did not count") << 0 << 3'600'000;
    }
    void beginsAnAttemptAnewWhenTheNetworkReturns()
    {
        QFETCH(int, passedMs);
        QFETCH(int, putMs);
        StreamPeer peer;
        QVERIFY(peer.listen());
        peer.answerWith(StreamPeer::Answer::Nothing);
        support::StillClock clock;
        StreamOptions options = streamOptions(peer.url());
        options.clock = &clock;
        options.timings.handshakeMs = 600'000;
        StreamingClient client(options);
        client.open();
        QTRY_COMPARE(peer.handshakes().size(), 1);
        peer.answerWith(StreamPeer::Answer::Accept);
        client.reconnectNow(); // it has hardly begun
        clock.now += 999;
        client.reconnectNow();
        // Another client gets through meanwhile.
        StreamingClient other(streamOptions(peer.url()));
        other.open();
        QTRY_COMPARE(other.state(), StreamingClient::Open);
        QCOMPARE(client.state(), StreamingClient::Connecting);
        QCOMPARE(peer.handshakes().size(), 2);
        clock.now += passedMs;
        clock.put(putMs);
        client.reconnectNow();
        client.reconnectNow();
        QTRY_COMPARE(client.state(), StreamingClient::Open);
        QCOMPARE(peer.handshakes().size(), 3);
    }

    void aRefusedFurtherSocketLeavesTheFirstAlone_data() { stopsWhenRefused_data(); }
    void aRefusedFurtherSocketLeavesTheFirstAlone()
    {
        QFETCH(int, status);
        StreamPeer peer;
        QVERIFY(peer.listen());
        StreamingClient client(streamOptions(peer.url()));
        QSignalSpy refused(&client, &StreamingClient::refused);
        QSignalSpy lost(&client, &StreamingClient::lost);
        Channel *first = client.connectChannel(ChannelKind::Main);
        client.open();
        QTRY_COMPARE(first->state(), Channel::Acked);
        peer.answerWith(StreamPeer::Answer::Status, status);
        Channel *last = nullptr;
        for (int i = 0; i < 40; ++i)
            last = client.connectChannel(
                ChannelKind::Hashtag, channelparams::hashtag({{QStringLiteral("tag%1").arg(i)}}));
        QCOMPARE(last->socket(), 1);
        QTRY_VERIFY(peer.handshakes().size() >= 4); // it is tried again and again
        QCOMPARE(client.state(), StreamingClient::Open);
        QCOMPARE(first->state(), Channel::Acked);
        QVERIFY(peer.isConnected());
        QCOMPARE(refused.count(), 0);
        QCOMPARE(lost.count(), 0);
        peer.answerWith(StreamPeer::Answer::Accept);
        QTRY_COMPARE(last->state(), Channel::Acked);
    }

    void probesAnOpenLinkWhenTheNetworkReturns()
    {
        StreamPeer peer;
        QVERIFY(peer.listen());
        peer.answerWith(StreamPeer::Answer::Deaf);
        StreamOptions options = streamOptions(peer.url());
        options.timings.pongMs = 60;
        StreamingClient client(options);
        QSignalSpy lost(&client, &StreamingClient::lost);
        client.open();
        QTRY_COMPARE(client.state(), StreamingClient::Open);
        client.reconnectNow();
        QTRY_COMPARE(lost.count(), 1);
    }

    void toleratesWhatIsNoMessage()
    {
        StreamPeer peer;
        QVERIFY(peer.listen());
        StreamingClient client(streamOptions(peer.url()));
        QList<StreamEvent> events;
        connect(&client, &StreamingClient::eventReceived, this,
                [&events](const StreamEvent &event) { events.append(event); });
        client.open();
        QTRY_COMPARE(client.state(), StreamingClient::Open);
        QTRY_VERIFY(peer.isConnected());
        const QStringList odd{QStringLiteral("pong"),
                              QStringLiteral("{"),
                              QStringLiteral("[]"),
                              QStringLiteral("null"),
                              QString(),
                              QStringLiteral("{\"type\":5}"),
                              QStringLiteral("{\"type\":\"channel\",\"body\":null}"),
                              QStringLiteral("{\"type\":\"noteUpdated\",\"body\":[]}")};
        for (const QString &text : odd)
            peer.sendText(text);
        peer.sendText(
            QStringLiteral("{\"type\":\"noteUpdated\",\"body\":{\"id\":\"n\",\"type\":"
                           "\"unreacted\",\"body\":{\"reaction\":\"❤\",\"userId\":\"u\"}}}"));
        QTRY_VERIFY(!events.isEmpty()
                    && std::holds_alternative<NoteUpdatedEvent>(events.constLast()));
        QCOMPARE(std::get<NoteUpdatedEvent>(events.constLast()).noteId, QStringLiteral("n"));
        QVERIFY(std::holds_alternative<PongText>(events.constFirst()));
        QCOMPARE(client.state(), StreamingClient::Open);
    }

    void logsWhatIsUnknownOnce()
    {
        StreamPeer peer;
        QVERIFY(peer.listen());
        StreamingClient client(streamOptions(peer.url()));
        Channel *channel = client.connectChannel(ChannelKind::GlobalTimeline);
        client.open();
        QTRY_COMPARE(channel->state(), Channel::Acked);
        // Without any rule: whoever runs the program sees it.
        loggedTexts.clear();
        const auto before = qInstallMessageHandler(keepLog);
        for (int i = 0; i < 3; ++i) {
            client.connectChannel(QStringLiteral("strange"), {{QStringLiteral("number"), i}});
            peer.sendText(QStringLiteral("{\"type\":\"fromTheFuture\",\"body\":{}}"));
            peer.sendChannelEvent(channel->wireId(), QStringLiteral("sparkled"), 1);
        }
        const bool arrived = QTest::qWaitFor([&] { return client.framesReceived() >= 7; });
        qInstallMessageHandler(before);
        QVERIFY(arrived);
        QCOMPARE(loggedTexts.filter(QStringLiteral("strange")).size(), 1);
        QCOMPARE(loggedTexts.filter(QStringLiteral("fromTheFuture")).size(), 1);
        QCOMPARE(loggedTexts.filter(QStringLiteral("globalTimeline/sparkled")).size(), 1);
    }

    void handsOutFramesAsTheyCame()
    {
        StreamPeer peer;
        QVERIFY(peer.listen());
        StreamingClient client(streamOptions(peer.url()));
        client.open();
        QTRY_COMPARE(client.state(), StreamingClient::Open);
        QTRY_VERIFY(peer.isConnected());
        QSignalSpy raw(&client, &StreamingClient::rawFrameReceived);
        const QString text = QStringLiteral("{\"type\":\"x\", \"body\":\"小川 🏞\"}");
        peer.sendText(text);
        QTRY_COMPARE(raw.count(), 1);
        QCOMPARE(raw.constFirst().constFirst().toByteArray(), text.toUtf8());
    }

    void mayBeClosedFromAnyHandler()
    {
        StreamPeer peer;
        QVERIFY(peer.listen());
        StreamingClient client(streamOptions(peer.url()));
        connect(&client, &StreamingClient::eventReceived, &client, &StreamingClient::close);
        QSignalSpy events(&client, &StreamingClient::eventReceived);
        client.open();
        QTRY_COMPARE(client.state(), StreamingClient::Open);
        QTRY_VERIFY(peer.isConnected());
        for (int i = 0; i < 5; ++i)
            peer.sendText(QStringLiteral("{\"type\":\"x\",\"body\":{}}"));
        QTRY_COMPARE(client.state(), StreamingClient::Closed);
        QTRY_VERIFY(!peer.isConnected());
        QCOMPARE(events.count(), 1);
    }

    void mayDieAtAnyTime()
    {
        StreamPeer peer;
        QVERIFY(peer.listen());
        {
            StreamingClient client(streamOptions(peer.url()));
            client.open();
        }
        {
            StreamingClient client(streamOptions(peer.url()));
            client.connectChannel(ChannelKind::Main);
            client.subNote(QStringLiteral("n"));
            client.open();
            QTRY_COMPARE(client.state(), StreamingClient::Open);
        }
        QTRY_VERIFY(!peer.isConnected());
    }

    void marksNotificationsRead()
    {
        StreamPeer peer;
        QVERIFY(peer.listen());
        StreamingClient client(streamOptions(peer.url()));
        client.readNotifications(); // not open: nothing, also not later
        client.open();
        QTRY_COMPARE(client.state(), StreamingClient::Open);
        client.readNotifications();
        QTRY_COMPARE(peer.messages().size(), 1);
        QCOMPARE(peer.messages(QStringLiteral("readNotification"))
                     .constFirst()
                     .value(QLatin1String("body")),
                 QJsonValue(QJsonObject()));
    }

    void neverTellsTheToken_data()
    {
        QTest::addColumn<bool>("inQuery");
        QTest::newRow("header") << false;
        QTest::newRow("query") << true;
    }
    void neverTellsTheToken()
    {
        QFETCH(bool, inQuery);
        StreamPeer peer;
        QVERIFY(peer.listen());
        StreamOptions options = streamOptions(peer.url());
        options.tokenInQuery = inQuery;
        QStringList told;
        QLoggingCategory::setFilterRules(QStringLiteral("*=true"));
        loggedTexts.clear();
        const auto before = qInstallMessageHandler(keepLog);
        const QList<std::pair<StreamPeer::Answer, int>> answers{
            {StreamPeer::Answer::Status, 401}, {StreamPeer::Answer::Status, 502},
            {StreamPeer::Answer::Nothing, 0},  {StreamPeer::Answer::End, 0},
            {StreamPeer::Answer::Deaf, 0},     {StreamPeer::Answer::Accept, 0},
        };
        bool allTold = true;
        for (const auto &[answer, status] : answers) {
            peer.answerWith(answer, status);
            StreamOptions impatient = options;
            if (answer == StreamPeer::Answer::Nothing)
                impatient.timings.handshakeMs = 60;
            if (answer == StreamPeer::Answer::Deaf) {
                impatient.timings.silenceMs = 40;
                impatient.timings.pongMs = 40;
            }
            StreamingClient client(impatient);
            connect(&client, &StreamingClient::stateChanged, this,
                    [&] { told.append(client.reason()); });
            client.open();
            if (answer == StreamPeer::Answer::Accept) {
                allTold = allTold && QTest::qWaitFor([&] { return peer.isConnected(); });
                peer.drop();
            }
            allTold = allTold && QTest::qWaitFor([&] { return !client.reason().isEmpty(); });
        }
        peer.stopListening();
        StreamingClient client(options);
        connect(&client, &StreamingClient::stateChanged, this,
                [&] { told.append(client.reason()); });
        client.open();
        allTold = allTold && QTest::qWaitFor([&] { return !client.reason().isEmpty(); });
        qInstallMessageHandler(before);
        QLoggingCategory::setFilterRules(QString());
        QVERIFY(allTold);
        QVERIFY(!told.isEmpty());
        const QStringList all = told + loggedTexts;
        for (const QString &text : all)
            QVERIFY2(!text.contains(QLatin1String("token-of")), qPrintable(text));
        for (const QString &text : std::as_const(told))
            QVERIFY2(!text.contains(QLatin1String("127.0.0.1")), qPrintable(text));
    }
};

SESERAGI_TEST_MAIN(TestStreamingClient)
#include "tst_streamingclient.moc"
