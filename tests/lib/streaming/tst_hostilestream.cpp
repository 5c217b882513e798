// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "streamfixture.h"
#include "streaming/streamingclient.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QtEndian>

using support::Certificate;
using support::streamOptions;
using support::StreamPeer;

namespace {

enum Opcode : quint8 {
    Continuation = 0x0,
    Text = 0x1,
    Binary = 0x2,
    Reserved = 0x3,
    Close = 0x8,
    Ping = 0x9,
    Last = 0x80,
};

/// The head of a WebSocket frame that claims so many bytes of payload.
QByteArray frameHead(int first, quint64 length, bool isMasked = false)
{
    QByteArray head(1, static_cast<char>(first));
    const int mask = isMasked ? 0x80 : 0;
    if (length < 126) {
        head += static_cast<char>(static_cast<int>(length) | mask);
    } else if (length < 65536) {
        head += static_cast<char>(126 | mask);
        head.resize(4);
        qToBigEndian<quint16>(static_cast<quint16>(length), head.data() + 2);
    } else {
        head += static_cast<char>(127 | mask);
        head.resize(10);
        qToBigEndian<quint64>(length, head.data() + 2);
    }
    return head;
}

QByteArray frame(int first, const QByteArray &payload)
{
    return frameHead(first, static_cast<quint64>(payload.size())) + payload;
}

constexpr auto largest = Connection::maxMessageBytes;

/// A client that is open at a peer which speaks raw bytes.
struct Line
{
    explicit Line(StreamPeer::Answer answer = StreamPeer::Answer::Deaf,
                  Certificate certificate = Certificate::None)
        : peer(certificate)
    {
        [this, answer] {
            QVERIFY(peer.listen());
            peer.answerWith(answer);
            StreamOptions options = streamOptions(peer.url());
            options.clock = &clock;
            options.timings.backoffFirstMs = 600'000; // it stays where it fell
            options.timings.backoffCapMs = 600'000;
            client = std::make_unique<StreamingClient>(options);
            QObject::connect(client.get(), &StreamingClient::rawFrameReceived, client.get(),
                             [this](const QByteArray &raw) { texts.append(raw); });
            client->open();
            QTRY_COMPARE(client->state(), StreamingClient::Open);
        }();
    }

    StreamPeer peer;
    support::StillClock clock;
    QList<QByteArray> texts;
    std::unique_ptr<StreamingClient> client;
};

} // namespace

/// What a server may do over the stream without any good intent: each ends in a clear state.
class TestHostileStream : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void takesAMessageOfTheLargestSize()
    {
        Line line;
        line.peer.sendUnframed(frame(Text | Last, QByteArray(largest, 'x')));
        QTRY_COMPARE(line.texts.size(), 1);
        QCOMPARE(line.texts.constFirst().size(), largest);
        QCOMPARE(line.client->state(), StreamingClient::Open);
    }
    void takesAMessageOfTheLargestSizeOverTls()
    {
        const support::TrustedAuthority trust;
        StreamPeer peer(Certificate::Trusted);
        QVERIFY(peer.listen());
        StreamingClient client(streamOptions(peer.url()));
        QSignalSpy raw(&client, &StreamingClient::rawFrameReceived);
        client.open();
        QTRY_COMPARE(client.state(), StreamingClient::Open);
        QVERIFY(peer.handshakes().constFirst().contains("Bearer token-of-alice"));
        QTRY_VERIFY(peer.isConnected());
        peer.sendText(QString(largest, u'x'));
        QTRY_COMPARE(raw.size(), 1);
        QCOMPARE(client.state(), StreamingClient::Open);
    }

    void endsWhatCannotBeTaken_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("more"); // again and again, until the client has had enough
        QTest::addColumn<QString>("reason");
        const auto tooLarge =
            QStringLiteral("A message was too large, so the connection was closed.");
        const auto broken =
            QStringLiteral("What came over the connection cannot be read, so it was closed.");
        QTest::newRow("a frame over 4 MiB")
            << frameHead(Text | Last, largest + 1) << QByteArray() << tooLarge;
        QTest::newRow("a frame of 2^62 bytes")
            << frameHead(Text | Last, quint64(1) << 62) << QByteArray() << tooLarge;
        QTest::newRow("a binary frame over 4 MiB")
            << frameHead(Binary | Last, largest + 1) << QByteArray() << tooLarge;
        QTest::newRow("fragments without an end")
            << frame(Text, "x") << frame(Continuation, QByteArray(64 * 1024, 'x')) << tooLarge;
        QTest::newRow("binary fragments without an end")
            << frame(Binary, "x") << frame(Continuation, QByteArray(64 * 1024, 'x')) << tooLarge;
        QTest::newRow("empty fragments without an end")
            << frame(Text, "x") << frame(Continuation, {}).repeated(1000) << broken;
        QTest::newRow("fragments beside pings")
            << frame(Text, "x")
            << (frame(Continuation, {}) + frame(Ping | Last, "?")).repeated(1000) << broken;
        QTest::newRow("invalid UTF-8")
            << frame(Text | Last, "{\"type\":\"\xff\xfe\"}") << QByteArray() << broken;
        QTest::newRow("a lone surrogate as UTF-8")
            << frame(Text | Last, "{\"type\":\"\xed\xa0\x80\"}") << QByteArray() << broken;
        QTest::newRow("a reserved opcode") << frame(Reserved | Last, "x") << QByteArray() << broken;
        QTest::newRow("a continuation of nothing")
            << frame(Continuation | Last, "x") << QByteArray() << broken;
        QTest::newRow("a new message within a message")
            << frame(Text, "x") + frame(Text | Last, "y") << QByteArray() << broken;
        QTest::newRow("a fragmented ping") << frame(Ping, "x") << QByteArray() << broken;
        QTest::newRow("no WebSocket at all")
            << QByteArray("HTTP/1.1 200 OK\r\n\r\n") << QByteArray() << broken;
    }
    void endsWhatCannotBeTaken()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, more);
        QFETCH(QString, reason);
        Line line;
        QSignalSpy lost(line.client.get(), &StreamingClient::lost);
        line.clock.now += 3'600'000; // stable for long
        line.peer.sendUnframed(bytes);
        const auto isOver = [&] {
            if (line.client->state() == StreamingClient::Open && !more.isEmpty())
                line.peer.sendUnframed(more);
            return line.client->state() != StreamingClient::Open;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isOver(), 20000);
        QCOMPARE(line.client->state(), StreamingClient::Waiting);
        QCOMPARE(line.client->reason(), reason);
        QCOMPARE(lost.size(), 1); // timelines close their gaps as after any break
        QVERIFY(line.texts.isEmpty());
    }

    void endsWhenAnswersToPingsAreNotRead_data()
    {
        QTest::addColumn<Certificate>("certificate");
        QTest::newRow("plain") << Certificate::None;
        QTest::newRow("TLS") << Certificate::Trusted;
    }
    void endsWhenAnswersToPingsAreNotRead()
    {
        QFETCH(Certificate, certificate);
        const support::TrustedAuthority trust;
        Line line(StreamPeer::Answer::Stuck, certificate);
        const QByteArray pings =
            frame(Ping | Last, QByteArray(125, '?')).repeated(8000) + frame(Text | Last, "{}");
        // Some of it fits into the system's own buffers.
        constexpr int most = 64;
        int rounds = 0;
        const auto isOver = [&] {
            if (line.client->state() == StreamingClient::Open && rounds < most
                && line.texts.size() == rounds) {
                line.peer.sendUnframed(pings);
                ++rounds;
            }
            return line.client->state() != StreamingClient::Open;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isOver(), 20000);
        QCOMPARE(line.client->state(), StreamingClient::Waiting);
        QCOMPARE(line.client->reason(),
                 QStringLiteral("What came over the connection cannot be read, so it was closed."));
    }

    /// Stable for long or not, each time: a server that does it again is asked less and less often.
    void waitsLongerForAServerThatDoesItAgain()
    {
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
        QSignalSpy opened(&client, &StreamingClient::opened);
        client.open();
        for (int round = 1; round <= 4; ++round) {
            QTRY_COMPARE(opened.size(), round);
            QTRY_COMPARE(peer.acceptedCount(), round);
            QTRY_VERIFY(peer.isConnected());
            clock.now += 3'600'000;
            peer.sendUnframed(frameHead(Text | Last, largest + 1));
            QTRY_COMPARE(waits.size(), round);
        }
        QCOMPARE(waits, (QList<qint64>{20, 40, 80, 80}));
    }

    void passesOverBinaryMessages()
    {
        Line line;
        line.peer.sendUnframed(frame(Binary | Last, "\x00\xff\x01"));
        line.peer.sendUnframed(frame(Text | Last, "{}"));
        QTRY_COMPARE(line.texts, QList<QByteArray>{"{}"});
        QCOMPARE(line.client->state(), StreamingClient::Open);
    }
    void takesAMessageInFragments()
    {
        Line line;
        line.peer.sendUnframed(frame(Text, "{\"a\""));
        for (int i = 0; i < 3000; ++i)
            line.peer.sendUnframed(frame(Continuation, " "));
        line.peer.sendUnframed(frame(Continuation | Last, ":1}"));
        QTRY_COMPARE(line.texts.size(), 1);
        QVERIFY(line.texts.constFirst().endsWith(" :1}"));
        QCOMPARE(line.client->state(), StreamingClient::Open);
    }
    void survivesMaskedFrames()
    {
        // A server must not mask. Qt takes the mask off; it must not matter.
        Line line;
        QByteArray payload = "{}";
        const QByteArray mask = "\x11\x22\x33\x44";
        for (qsizetype i = 0; i < payload.size(); ++i)
            payload[i] = static_cast<char>(payload[i] ^ mask[i % 4]);
        line.peer.sendUnframed(frameHead(Text | Last, 2, true) + mask + payload);
        QTRY_VERIFY(!line.texts.isEmpty() || line.client->state() == StreamingClient::Waiting);
        if (!line.texts.isEmpty())
            QCOMPARE(line.texts.constFirst(), QByteArray("{}"));
    }

    void goesOnAfterFramesNobodyCanRead()
    {
        const auto nested = [](const QByteArray &open, const QByteArray &close) {
            constexpr int depth = 10'000;
            return open.repeated(depth) + "1" + close.repeated(depth);
        };
        const QList<QByteArray> bodies{
            nested("[", "]"),
            nested("{\"a\":", "}"),
            nested("{\"renote\":", "}"),
            nested("{\"id\":\"9\",\"reply\":", "}"),
            QByteArray("[").repeated(10'000),
            "1e400",
            "-1e400",
            "123456789012345678901234567890",
            "\"\\ud83d\"",
            "\"\\udc4d\"",
            "{\"id\":\"\\ud83d\",\"text\":\"\\udc4d\\ud83d\"}",
        };
        Line line(StreamPeer::Answer::Accept);
        Channel *channel = line.client->connectChannel(ChannelKind::HomeTimeline);
        QTRY_VERIFY(!line.peer.ids(QStringLiteral("connect")).isEmpty());
        QStringList notes;
        connect(line.client.get(), &StreamingClient::channelEvent, this,
                [&](Channel *, const ChannelEvent &event) {
                    if (const auto *received = std::get_if<NoteReceived>(&event.payload))
                        notes.append(received->note->id);
                });
        const QByteArray head =
            "{\"type\":\"channel\",\"body\":{\"id\":\"" + channel->wireId().toUtf8() + "\",";
        for (const QByteArray &body : bodies) {
            for (const QByteArray &bad :
                 {body, "{\"type\":" + body + "}", "{\"type\":\"channel\",\"body\":" + body + "}",
                  "{\"type\":\"noteUpdated\",\"body\":" + body + "}",
                  head + "\"type\":\"note\",\"body\":" + body + "}}",
                  head + "\"type\":\"surprise\",\"body\":" + body + "}}"})
                line.peer.sendText(QString::fromUtf8(bad));
            line.peer.sendText(
                QString::fromUtf8(head + "\"type\":\"note\",\"body\":{\"id\":\"9end\"}}}"));
        }
        QTRY_COMPARE(notes.count(QStringLiteral("9end")), bodies.size());
        QCOMPARE(line.client->state(), StreamingClient::Open);
    }

    void boundsAHandshakeWithoutAnEnd()
    {
        StreamPeer peer;
        QVERIFY(peer.listen());
        peer.answerWith(StreamPeer::Answer::Endless);
        StreamOptions options = streamOptions(peer.url());
        options.timings.handshakeMs = 1500;
        options.timings.backoffFirstMs = 600'000;
        options.timings.backoffCapMs = 600'000;
        StreamingClient client(options);
        client.open();
        QTRY_COMPARE(client.state(), StreamingClient::Waiting);
        QCOMPARE(client.reason(), QStringLiteral("The server does not answer."));
        // What the kernel's own buffers hold comes on top of ours.
        QVERIFY2(peer.endlessBytes() < 32 * 1024 * 1024,
                 qPrintable(QString::number(peer.endlessBytes())));
    }

    void tellsWhatIsWrongWithACertificate_data() { support::addBadCertificates(); }
    void tellsWhatIsWrongWithACertificate()
    {
        QFETCH(Certificate, certificate);
        const support::TrustedAuthority trust;
        StreamPeer peer(certificate);
        QVERIFY(peer.listen());
        StreamOptions options = streamOptions(peer.url());
        options.timings.backoffFirstMs = 600'000;
        options.timings.backoffCapMs = 600'000;
        StreamingClient client(options);
        client.open();
        QTRY_COMPARE(client.state(), StreamingClient::Waiting);
        QTEST(client.reason(), "reason");
        QVERIFY(peer.handshakes().isEmpty()); // and so no token
    }

    void sendsNoTokenInTheClear()
    {
        StreamOptions options = streamOptions(QUrl(QStringLiteral("http://192.0.2.1")));
        StreamingClient client(options);
        QSignalSpy refused(&client, &StreamingClient::refused);
        client.open();
        QTRY_COMPARE(client.state(), StreamingClient::Refused);
        QVERIFY2(client.reason().contains(QStringLiteral("not encrypted")),
                 qPrintable(client.reason()));
        QCOMPARE(refused.size(), 0); // the token is as good as it was
    }
};

SESERAGI_TEST_MAIN(TestHostileStream)
#include "tst_hostilestream.moc"
