// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/useragent.h"
#include "streaming/connection.h"
#include "support/streampeer.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QSignalSpy>

using support::StreamPeer;

class TestConnection : public QObject
{
    Q_OBJECT

    static StreamOptions options(const StreamPeer &peer)
    {
        StreamOptions options;
        options.server = peer.url();
        options.token = QByteArrayLiteral("token-of-alice");
        return options;
    }

    /// Counts outcomes, and remembers the last.
    struct Outcome
    {
        explicit Outcome(Connection &connection)
        {
            QObject::connect(&connection, &Connection::opened, &connection, [this] { ++opened; });
            QObject::connect(&connection, &Connection::ended, &connection,
                             [this](const Connection::End &last) {
                                 ++ended;
                                 end = last;
                             });
        }
        int opened = 0;
        int ended = 0;
        Connection::End end;
    };

    /// Lets everything that is still under way arrive: a second outcome would come now.
    static void settle()
    {
        StreamPeer other;
        QVERIFY(other.listen());
        for (int i = 0; i < 3; ++i) {
            Connection connection(options(other), nullptr);
            QSignalSpy opened(&connection, &Connection::opened);
            connection.open();
            QTRY_COMPARE(opened.count(), 1);
        }
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void sendsTheTokenAsAHeader()
    {
        StreamPeer peer;
        QVERIFY(peer.listen());
        Connection connection(options(peer), nullptr);
        Outcome outcome(connection);
        connection.open();
        QTRY_COMPARE(outcome.opened, 1);
        const QByteArray handshake = peer.handshakes().constFirst();
        QVERIFY2(handshake.startsWith("GET /streaming HTTP/1.1\r\n"), handshake.constData());
        QVERIFY2(handshake.contains("\r\nAuthorization: Bearer token-of-alice"),
                 handshake.constData());
        QVERIFY2(handshake.contains("\r\nUser-Agent: " + userAgent() + "\r\n"),
                 handshake.constData());
    }

    void sendsTheTokenInTheQueryOnlyWhenToldTo()
    {
        StreamPeer peer;
        QVERIFY(peer.listen());
        StreamOptions old = options(peer);
        old.token = QByteArrayLiteral("a+b&c=d");
        old.tokenInQuery = true;
        Connection connection(old, nullptr);
        Outcome outcome(connection);
        connection.open();
        QTRY_COMPARE(outcome.opened, 1);
        const QByteArray handshake = peer.handshakes().constFirst();
        QVERIFY2(handshake.startsWith("GET /streaming?i=a%2Bb%26c%3Dd HTTP/1.1\r\n"),
                 handshake.constData());
        QVERIFY(!handshake.contains("Authorization"));
    }

    void anonymousSendsNeither()
    {
        StreamPeer peer;
        QVERIFY(peer.listen());
        StreamOptions anonymous = options(peer);
        anonymous.token.clear();
        anonymous.tokenInQuery = true;
        Connection connection(anonymous, nullptr);
        Outcome outcome(connection);
        connection.open();
        QTRY_COMPARE(outcome.opened, 1);
        const QByteArray handshake = peer.handshakes().constFirst();
        QVERIFY2(handshake.startsWith("GET /streaming HTTP/1.1\r\n"), handshake.constData());
        QVERIFY(!handshake.contains("Authorization"));
    }

    void dropsWhatAServersUrlMayCarry()
    {
        StreamPeer peer;
        QVERIFY(peer.listen());
        StreamOptions odd = options(peer);
        odd.server.setPath(QStringLiteral("/web/"));
        odd.server.setQuery(QStringLiteral("i=other"));
        odd.server.setUserInfo(QStringLiteral("me:in-the-url"));
        Connection connection(odd, nullptr);
        Outcome outcome(connection);
        connection.open();
        QTRY_COMPARE(outcome.opened, 1);
        const QByteArray handshake = peer.handshakes().constFirst();
        QVERIFY2(handshake.startsWith("GET /streaming HTTP/1.1\r\n"), handshake.constData());
        // A "-" never stands in the handshake's random key, which is base64.
        QVERIFY2(!handshake.contains("in-the-url"), handshake.constData());
        QVERIFY2(!handshake.contains(QByteArray("me:in-the-url").toBase64()),
                 handshake.constData());
    }

    void failsOnce_data()
    {
        QTest::addColumn<StreamPeer::Answer>("answer");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<Connection::End::Kind>("kind");
        using End = Connection::End;
        for (const int status : {401, 403, 404, 429, 500, 502})
            QTest::addRow("%d", status)
                << StreamPeer::Answer::Status << status << QByteArray() << End::Answered;
        QTest::newRow("400 that Qt does not tell")
            << StreamPeer::Answer::Status << 400 << QByteArray("Sec-WebSocket-Version: 13, 8\r\n")
            << End::Unclear;
        QTest::newRow("a wrong key")
            << StreamPeer::Answer::Status << 101
            << QByteArray("Upgrade: websocket\r\nConnection: Upgrade\r\n"
                          "Sec-WebSocket-Accept: AAAAAAAAAAAAAAAAAAAAAAAAAAA=\r\n")
            << End::Unclear;
        QTest::newRow("silent") << StreamPeer::Answer::Nothing << 0 << QByteArray()
                                << End::TimedOut;
        QTest::newRow("ended") << StreamPeer::Answer::End << 0 << QByteArray() << End::NotReached;
    }
    void failsOnce()
    {
        QFETCH(StreamPeer::Answer, answer);
        QFETCH(int, status);
        QFETCH(QByteArray, headers);
        StreamPeer peer;
        QVERIFY(peer.listen());
        peer.answerWith(answer, status, headers);
        StreamOptions patient = options(peer);
        if (answer == StreamPeer::Answer::Nothing)
            patient.timings.handshakeMs = 100;
        Connection connection(patient, nullptr);
        Outcome outcome(connection);
        connection.open();
        QTRY_COMPARE(outcome.ended, 1);
        QTEST(outcome.end.kind, "kind");
        if (outcome.end.kind == Connection::End::Answered)
            QCOMPARE(outcome.end.httpStatus, status);
        settle();
        QCOMPARE(outcome.ended, 1);
        QCOMPARE(outcome.opened, 0);
        QCOMPARE(peer.handshakes().size(), 1);
    }

    void failsOnceWhereNobodyListens()
    {
        StreamPeer peer;
        QVERIFY(peer.listen());
        const StreamOptions gone = options(peer);
        peer.stopListening();
        Connection connection(gone, nullptr);
        Outcome outcome(connection);
        connection.open();
        QTRY_COMPARE(outcome.ended, 1);
        QCOMPARE(outcome.end.kind, Connection::End::NotReached);
        QCOMPARE(outcome.end.error, QAbstractSocket::ConnectionRefusedError);
        settle();
        QCOMPARE(outcome.ended, 1);
    }

    void endsOnceWhenLost()
    {
        StreamPeer peer;
        QVERIFY(peer.listen());
        Connection connection(options(peer), nullptr);
        Outcome outcome(connection);
        connection.open();
        QTRY_COMPARE(outcome.opened, 1);
        QTRY_VERIFY(peer.isConnected());
        peer.drop();
        QTRY_COMPARE(outcome.ended, 1);
        QCOMPARE(outcome.end.kind, Connection::End::Lost);
        settle();
        QCOMPARE(outcome.ended, 1);
    }

    void closesWithACloseFrameAndSaysNothingMore()
    {
        StreamPeer peer;
        QVERIFY(peer.listen());
        QPointer<Connection> connection = new Connection(options(peer), this);
        Outcome outcome(*connection);
        connection->open();
        QTRY_COMPARE(outcome.opened, 1);
        connection->close();
        QTRY_VERIFY(!peer.isConnected());
        QCOMPARE(peer.closeCode(), QWebSocketProtocol::CloseCodeNormal);
        QTRY_VERIFY(!connection);
        QCOMPARE(outcome.ended, 0);
    }

    void closesWhileConnecting()
    {
        StreamPeer peer;
        QVERIFY(peer.listen());
        peer.answerWith(StreamPeer::Answer::Nothing);
        QPointer<Connection> connection = new Connection(options(peer), this);
        Outcome outcome(*connection);
        connection->open();
        QTRY_COMPARE(peer.handshakes().size(), 1);
        connection->close();
        QTRY_VERIFY(!connection);
        QCOMPARE(outcome.ended, 0);
    }

    void pingsAfterSilenceAndThenGivesUp()
    {
        StreamPeer peer;
        QVERIFY(peer.listen());
        peer.answerWith(StreamPeer::Answer::Deaf);
        StreamOptions quick = options(peer);
        quick.timings.silenceMs = 80;
        quick.timings.pongMs = 120;
        Connection connection(quick, nullptr);
        Outcome outcome(connection);
        QByteArray asked;
        connect(&connection, &Connection::ended, this, [&] { asked = peer.deafBytes(); });
        connection.open();
        QTRY_COMPARE(outcome.opened, 1);
        QTRY_COMPARE(outcome.ended, 1);
        constexpr char ping = '\x89';
        QVERIFY(asked.startsWith(ping));
        QCOMPARE(outcome.end.kind, Connection::End::Silent);
    }

    void staysWhereThePingIsAnswered()
    {
        StreamPeer peer;
        QVERIFY(peer.listen());
        StreamOptions quick = options(peer);
        quick.timings.silenceMs = 30;
        quick.timings.pongMs = 60000;
        quick.timings.heartbeatMs = 200;
        Connection connection(quick, nullptr);
        Outcome outcome(connection);
        connection.open();
        // Three heartbeats are many silences: each of them ended by a pong.
        QTRY_COMPARE(peer.received().filter(QStringLiteral("h")).size(), 3);
        QCOMPARE(outcome.ended, 0);
        QVERIFY(connection.isOpen());
    }

    void anyFrameEndsTheSilence()
    {
        StreamPeer peer;
        QVERIFY(peer.listen());
        peer.answerWith(StreamPeer::Answer::Deaf);
        StreamOptions quick = options(peer);
        quick.timings.silenceMs = 40;
        quick.timings.pongMs = 60000;
        Connection connection(quick, nullptr);
        Outcome outcome(connection);
        QStringList texts;
        connect(&connection, &Connection::textReceived, this,
                [&texts](const QString &text) { texts.append(text); });
        connection.open();
        QTRY_VERIFY(!peer.deafBytes().isEmpty());
        const auto pinged = peer.deafBytes().size();
        peer.sendUnframed(QByteArrayLiteral("\x81\x02hi"));
        QTRY_COMPARE(texts, QStringList{QStringLiteral("hi")});
        // The frame counted as the sign of life, so after another silence it asks again.
        QTRY_VERIFY(peer.deafBytes().size() > pinged);
        QCOMPARE(outcome.ended, 0);
    }

    void partsOfMessagesAreSignsOfLife_data()
    {
        QTest::addColumn<QByteArray>("frame");
        QTest::newRow("a fragment") << QByteArrayLiteral("\x01\x02hi");
        QTest::newRow("a binary fragment") << QByteArrayLiteral("\x02\x02hi");
        QTest::newRow("a binary message") << QByteArrayLiteral("\x82\x02hi");
    }
    void partsOfMessagesAreSignsOfLife()
    {
        QFETCH(QByteArray, frame);
        StreamPeer peer;
        QVERIFY(peer.listen());
        peer.answerWith(StreamPeer::Answer::Deaf);
        StreamOptions quick = options(peer);
        quick.timings.silenceMs = 40;
        quick.timings.pongMs = 60000;
        Connection connection(quick, nullptr);
        Outcome outcome(connection);
        connection.open();
        QTRY_VERIFY(!peer.deafBytes().isEmpty());
        const auto pinged = peer.deafBytes().size();
        peer.sendUnframed(frame);
        // It asks again after another silence, so the one before has ended.
        QTRY_VERIFY(peer.deafBytes().size() > pinged);
        QCOMPARE(outcome.ended, 0);
    }

    void sendsTheHeartbeatOfOldServers()
    {
        StreamPeer peer;
        QVERIFY(peer.listen());
        StreamOptions quick = options(peer);
        quick.timings.heartbeatMs = 30;
        Connection connection(quick, nullptr);
        connection.open();
        QTRY_VERIFY(peer.received().size() >= 2);
        QCOMPARE(peer.received().constFirst(), QStringLiteral("h"));
    }

    void probesWhenAsked()
    {
        StreamPeer peer;
        QVERIFY(peer.listen());
        peer.answerWith(StreamPeer::Answer::Deaf);
        StreamOptions slow = options(peer);
        slow.timings.silenceMs = 600000;
        slow.timings.pongMs = 100;
        Connection connection(slow, nullptr);
        Outcome outcome(connection);
        connection.probe(); // not open: nothing
        connection.open();
        QTRY_COMPARE(outcome.opened, 1);
        connection.probe();
        QTRY_COMPARE(outcome.ended, 1);
        QCOMPARE(outcome.end.kind, Connection::End::Silent);
    }

    void isLessPatientWithAProbeThanWithSilence()
    {
        StreamPeer peer;
        QVERIFY(peer.listen());
        peer.answerWith(StreamPeer::Answer::Deaf);
        StreamOptions slow = options(peer);
        slow.timings.silenceMs = 20;
        slow.timings.pongMs = 600000;
        slow.timings.proofMs = 200;
        Connection connection(slow, nullptr);
        Outcome outcome(connection);
        connection.open();
        QTRY_VERIFY(!peer.deafBytes().isEmpty()); // it waits for a pong, for very long
        connection.probe();
        // What came before a sleep, and is read only now, proves nothing.
        peer.sendUnframed(QByteArrayLiteral("\x81\x02hi"));
        QTRY_COMPARE(outcome.ended, 1);
        QCOMPARE(outcome.end.kind, Connection::End::Silent);
    }

    void aPongIsProof()
    {
        StreamPeer peer;
        QVERIFY(peer.listen());
        StreamOptions slow = options(peer);
        slow.timings.silenceMs = 600000;
        slow.timings.proofMs = 1500;
        Connection connection(slow, nullptr);
        Outcome outcome(connection);
        connection.open();
        QTRY_COMPARE(outcome.opened, 1);
        connection.probe();
        QTest::qWait(2 * slow.timings.proofMs);
        QCOMPARE(outcome.ended, 0);
        QVERIFY(connection.isOpen());
    }

    void sendsNothingUnlessOpen()
    {
        StreamPeer peer;
        QVERIFY(peer.listen());
        Connection connection(options(peer), nullptr);
        Outcome outcome(connection);
        connection.send(QStringLiteral("too early"));
        connection.open();
        connection.send(QStringLiteral("still too early"));
        QTRY_COMPARE(outcome.opened, 1);
        connection.send(QStringLiteral("now"));
        QTRY_COMPARE(peer.received(), QStringList{QStringLiteral("now")});
    }
};

SESERAGI_TEST_MAIN(TestConnection)
#include "tst_connection.moc"
