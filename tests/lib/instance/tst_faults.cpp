// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/localinstance.h"

#include "lib/instance/instanceclient.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

/// What a test can make go wrong.
class TestFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        m_instance = std::make_unique<LocalInstance>();
        QVERIFY(m_instance->listen());
        m_instance->addUser(u"alice"_s);
        m_instance->addUser(u"bob"_s);
        m_http = std::make_unique<HttpClient>(m_instance->url());
    }
    void cleanup()
    {
        m_http.reset();
        m_instance.reset();
    }

    void dropsWithoutACloseFrame()
    {
        QTcpSocket socket;
        QByteArray answer;
        shakeHands(socket, m_instance->port());
        connect(&socket, &QTcpSocket::readyRead, &socket, [&] { answer += socket.readAll(); });
        QTRY_VERIFY(answer.endsWith("\r\n\r\n"));
        QTRY_COMPARE(m_instance->connectionCount(), 1);
        const QByteArray handshake = answer;
        m_instance->dropConnections();
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(answer, handshake);
        QTRY_COMPARE(m_instance->connectionCount(), 0);
    }

    void closesWithACode()
    {
        StreamClient stream(m_instance->url(), token());
        QTRY_VERIFY(stream.isOpen());
        QTRY_COMPARE(m_instance->connectionCount(), 1);
        m_instance->closeConnections(1001);
        QTRY_VERIFY(!stream.isOpen());
        QCOMPARE(stream.socket().closeCode(), QWebSocketProtocol::CloseCodeGoingAway);
    }

    void goesSilentAndComesBack()
    {
        StreamClient stream(m_instance->url(), token());
        QTRY_VERIFY(stream.isOpen());
        stream.connectChannel(u"localTimeline"_s, u"l"_s);
        QTRY_VERIFY(stream.isAcknowledged(u"l"_s));
        QSignalSpy pongs(&stream.socket(), &QWebSocket::pong);
        m_instance->stallConnections(true);
        stream.socket().ping();
        m_instance->createNote(u"bob"_s, u"unheard"_s);
        StreamClient late(m_instance->url(), token());
        letTheLoopTurn();
        QCOMPARE(pongs.size(), 0);
        QCOMPARE(stream.events(u"l"_s, u"note"_s).size(), 0);
        QVERIFY(stream.isOpen());
        QVERIFY(!late.isOpen());
        m_instance->stallConnections(false);
        QTRY_COMPARE(stream.events(u"l"_s, u"note"_s).size(), 1);
        QTRY_COMPARE(pongs.size(), 1);
        QTRY_VERIFY(late.isOpen());
    }

    void stopsListeningAndTakesItsPortAgain()
    {
        const quint16 port = m_instance->port();
        m_instance->closeListening();
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, port);
        QVERIFY(!socket.waitForConnected(1000));
        QVERIFY(m_instance->resumeListening());
        QCOMPARE(m_instance->port(), port);
        QCOMPARE(m_http->post(u"ping"_s).status, 200);
    }

    void answersWhatItIsToldOnce()
    {
        m_instance->failNextRest(u"i"_s, 502, "<html>Bad gateway</html>");
        QCOMPARE(m_http->post(u"ping"_s).status, 200);
        const HttpAnswer failed = m_http->post(u"i"_s, {}, token());
        QCOMPARE(failed.status, 502);
        QCOMPARE(failed.body, "<html>Bad gateway</html>");
        QCOMPARE(m_http->post(u"i"_s, {}, token()).status, 200);
    }

    void losesAnAnswerAfterTheDeed()
    {
        m_instance->loseNextAnswer(u"notes/create"_s);
        const HttpAnswer lost = m_http->post(u"notes/create"_s, {{u"text"_s, u"x"_s}}, token());
        // Qt reports a closed connection or, by timing, a body that ended early: nothing came.
        QVERIFY(lost.body.isEmpty());
        QCOMPARE(m_instance->noteCount(), 1);
    }

    void delaysOneEndpoint()
    {
        m_instance->delayRest(u"i"_s, 60000);
        HttpClient other(m_instance->url());
        QCOMPARE(other.post(u"ping"_s).status, 200);
        QNetworkAccessManager network;
        QNetworkRequest request(QUrl(m_instance->url().toString() + u"/api/i"_s));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        std::unique_ptr<QNetworkReply> reply(network.post(request, "{}"));
        QTRY_COMPARE(m_instance->requests(u"i"_s).size(), 1);
        letTheLoopTurn();
        QVERIFY(!reply->isFinished());
    }

    void limitsRates()
    {
        m_instance->setRateLimit(u"notes/delete"_s, 2, 60000);
        const QJsonObject params{{u"noteId"_s, u"none"_s}};
        m_http->post(u"notes/delete"_s, params, token());
        m_http->post(u"notes/delete"_s, params, token());
        const HttpAnswer limited = m_http->post(u"notes/delete"_s, params, token());
        QCOMPARE(limited.status, 429);
        QCOMPARE(limited.errorCode(), u"RATE_LIMIT_EXCEEDED"_s);
        const int retryAfter = limited.headers.value("retry-after").toInt();
        QVERIFY2(retryAfter > 0 && retryAfter <= 60, "Retry-After is in seconds");
        const QJsonObject info =
            limited.object().value("error"_L1).toObject().value("info"_L1).toObject();
        QVERIFY(info.value("resetMs"_L1).toDouble() > info.value("reset"_L1).toDouble());
    }

    void letsRestLagBehindTheStream()
    {
        const QString note = m_instance->createNote(u"bob"_s, u"buffered"_s);
        StreamClient stream(m_instance->url(), token());
        QTRY_VERIFY(stream.isOpen());
        stream.send(u"s"_s, {{u"id"_s, note}});
        QTRY_COMPARE(m_instance->captures().value(note), 1);
        m_instance->bufferReactions(true);
        m_instance->react(u"alice"_s, note, u"👍"_s);
        QTRY_COMPARE(stream.noteUpdates(note).size(), 1);
        const auto reactions = [&] {
            return m_http->post(u"notes/show"_s, {{u"noteId"_s, note}})
                .object()
                .value("reactions"_L1)
                .toObject();
        };
        QVERIFY(reactions().isEmpty());
        m_instance->bufferReactions(false);
        QCOMPARE(reactions().value(u"👍"_s).toInt(), 1);
    }

    void shortensPagesThatAreNotTheEnd()
    {
        for (int i = 0; i < 10; ++i)
            m_instance->createNote(u"bob"_s, QString::number(i));
        m_instance->shortenPages(3);
        const QJsonArray page =
            m_http->post(u"notes/local-timeline"_s, {{u"limit"_s, 5}}).json().toArray();
        QCOMPARE(page.size(), 2);
        const QJsonObject params{{u"limit"_s, 5},
                                 {u"untilId"_s, page.last().toObject().value("id"_L1)}};
        QVERIFY(!m_http->post(u"notes/local-timeline"_s, params).json().toArray().isEmpty());
    }

    void withholdsAcks()
    {
        m_instance->withholdAcks(true);
        StreamClient stream(m_instance->url(), token());
        QTRY_VERIFY(stream.isOpen());
        stream.connectChannel(u"localTimeline"_s, u"l"_s);
        QTRY_COMPARE(m_instance->channels().size(), 1);
        m_instance->createNote(u"bob"_s, u"still heard"_s);
        QTRY_COMPARE(stream.events(u"l"_s, u"note"_s).size(), 1);
        QVERIFY(!stream.isAcknowledged(u"l"_s));
    }

    void cutsSocketsThatDoNotAnswerPings()
    {
        InstanceOptions options;
        options.pingIntervalMs = 30;
        LocalInstance impatient(options);
        QVERIFY(impatient.listen());
        QTcpSocket mute; // a client that never says anything after its handshake
        shakeHands(mute, impatient.port());
        QSignalSpy opened(&impatient, &LocalInstance::connectionOpened);
        QTRY_COMPARE(opened.size(), 1);
        QTRY_COMPARE(impatient.connectionCount(), 0);
        QTRY_COMPARE(mute.state(), QAbstractSocket::UnconnectedState);
    }

    void sendsRawFramesAndRewritesAnswers()
    {
        StreamClient stream(m_instance->url(), token());
        QTRY_VERIFY(stream.isOpen());
        QTRY_COMPARE(m_instance->connectionCount(), 1);
        m_instance->sendRaw(uR"({"type":"nobodyKnowsThis","body":null})"_s);
        QTRY_COMPARE(stream.frames().size(), 1);
        m_instance->rewriteAnswers(u"ping"_s, [](const QByteArray &) { return QByteArray("{]"); });
        QCOMPARE(m_http->post(u"ping"_s).body, "{]");
        m_instance->rewriteAnswers(u"ping"_s, nullptr);
        QVERIFY(m_http->post(u"ping"_s).object().contains("pong"_L1));
    }

private:
    /// Another server answers several times meanwhile: what the tested one had to say would have
    /// come.
    static void letTheLoopTurn()
    {
        LocalInstance other;
        QVERIFY(other.listen());
        HttpClient http(other.url());
        for (int i = 0; i < 5; ++i)
            QCOMPARE(http.post(u"ping"_s).status, 200);
    }

    static void shakeHands(QTcpSocket &socket, quint16 port)
    {
        socket.connectToHost(QHostAddress::LocalHost, port);
        QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
        socket.write("GET /streaming HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\n"
                     "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                     "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
    }

    QByteArray token() const { return m_instance->token(u"alice"_s); }

    std::unique_ptr<LocalInstance> m_instance;
    std::unique_ptr<HttpClient> m_http;
};

SESERAGI_TEST_MAIN(TestFaults)
#include "tst_faults.moc"
