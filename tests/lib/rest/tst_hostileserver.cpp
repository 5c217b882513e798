// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/apinetwork.h"
#include "rest/notes.h"
#include "rest/restclient.h"
#include "support/await.h"
#include "support/fixtures.h"
#include "support/httppeer.h"
#include "support/testmain.h"

#include <QLibraryInfo>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QVersionNumber>

using support::await;
using support::Certificate;
using support::HttpPeer;
using support::HttpReply;

/// What a server may do over REST without any good intent: each ends in an error with a sentence.
class TestHostileServer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
        m_network.reset(rest::createApiNetwork(nullptr));
    }

    void givesUpABodyThatDripsForEver()
    {
        HttpPeer peer;
        peer.on("/api/i", HttpReply{.body = " ", .manner = HttpReply::Manner::Drip});
        RequestOptions options;
        options.timeoutMs = 60'000; // never silent for so long
        options.deadlineMs = 300;
        RestClient client(m_network.get(), peer.url());
        const auto answer = await(client.postRaw(QStringLiteral("i"), {}, options));
        QCOMPARE(answer.error().kind, Error::Kind::Timeout);
        QCOMPARE(answer.error().message, QStringLiteral("127.0.0.1 did not answer in time."));
        QTRY_COMPARE(peer.openConnections(), 0);
    }
    void countsRedirectsIntoTheDeadline()
    {
        // Each hop is quick enough by itself.
        HttpPeer peer;
        HttpReply away{.status = 307, .headers = {{"Location", "/api/slow"}}};
        peer.on("/api/i", away);
        peer.on("/api/slow", HttpReply{.body = " ", .manner = HttpReply::Manner::Drip});
        RequestOptions options;
        options.deadlineMs = 300;
        RestClient client(m_network.get(), peer.url());
        const auto answer = await(client.postRaw(QStringLiteral("i"), {}, options));
        QCOMPARE(answer.error().kind, Error::Kind::Timeout);
        QCOMPARE(peer.requestCount("/api/slow"), 1);
    }
    void waitsForASlowAnswerThatComesInTime()
    {
        QCOMPARE(RequestOptions().deadlineMs, 300'000);
        HttpPeer peer;
        peer.on("/api/i", HttpReply{200, "{}"});
        RequestOptions options;
        options.deadlineMs = 60'000;
        RestClient client(m_network.get(), peer.url());
        QCOMPARE(await(client.postRaw(QStringLiteral("i"), {}, options)).value(), QByteArray("{}"));
    }

    void stopsWhatHasNoEnd_data()
    {
        QTest::addColumn<HttpReply::Manner>("manner");
        QTest::newRow("body") << HttpReply::Manner::Endless;
        QTest::newRow("headers") << HttpReply::Manner::EndlessHead;
        QTest::newRow("header line") << HttpReply::Manner::EndlessLine;
    }
    void stopsWhatHasNoEnd()
    {
        QFETCH(HttpReply::Manner, manner);
        HttpPeer peer;
        peer.on("/api/i", HttpReply{.body = QByteArray(256 * 1024, 'x'), .manner = manner});
        RequestOptions options;
        options.timeoutMs = 1500;
        RestClient client(m_network.get(), peer.url());
        const auto answer = await(client.postRaw(QStringLiteral("i"), {}, options), 60'000);
        QVERIFY(!answer.isOk());
        QVERIFY(!answer.error().message.isEmpty());
        // Before Qt 6.5 its network thread does not hear that it should stop reading a head.
        const bool isBody = manner == HttpReply::Manner::Endless;
        if (isBody || QLibraryInfo::version() >= QVersionNumber(6, 5))
            QTRY_COMPARE(peer.openConnections(), 0);
        // What is on its way in buffers, the kernel's too, comes on top of the limit.
        QVERIFY2(peer.endlessBytes() < 2 * RestClient::maxBodyBytes,
                 qPrintable(QString::number(peer.endlessBytes())));
        peer.stop();
    }

    void defusesCompressionBombs_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<QByteArray>("body");
        const auto bomb = [](const char *suffix) {
            return support::fixture(QStringLiteral("bombs/x64m.") + QLatin1String(suffix));
        };
        QTest::newRow("gzip") << QByteArray("gzip") << bomb("gz");
        QTest::newRow("deflate") << QByteArray("deflate")
                                 << qCompress(QByteArray(64 * 1024 * 1024, 'x')).mid(4);
        QTest::newRow("brotli") << QByteArray("br") << bomb("br");
        QTest::newRow("zstd") << QByteArray("zstd") << bomb("zst");
    }
    void defusesCompressionBombs()
    {
        QFETCH(QByteArray, encoding);
        QFETCH(QByteArray, body);
        HttpPeer peer;
        peer.on("/api/emojis",
                HttpReply{.body = body, .headers = {{"Content-Encoding", encoding}}});
        RestClient client(m_network.get(), peer.url());
        const auto answer = await(client.postRaw(QStringLiteral("emojis")));
        const bool isUnpacked =
            peer.lastRequest("/api/emojis").header("Accept-Encoding").contains(encoding);
        if (!isUnpacked)
            QSKIP("this Qt does not ask for it");
        QCOMPARE(answer.error().kind, Error::Kind::TooLarge);
        QCOMPARE(answer.error().message, QStringLiteral("The server's answer is too large."));
    }

    /// 1 TiB of blanks, 16 MiB of it in each block as `zlib.createBrotliCompress` of Node writes
    /// them between two flushes: unpacking it would take the better part of an hour.
    void leavesABombWithoutAnEndUnpacked()
    {
        const QByteArray first = QByteArray::fromHex("cfffff7f002440e2b14072efff0d");
        const QByteArray more = QByteArray::fromHex("fcffff074002200e0b40f7fedf00");
        HttpPeer peer;
        peer.on("/api/emojis", HttpReply{.body = first + more.repeated(65'535) + '\3',
                                         .headers = {{"Content-Encoding", "br"}}});
        RestClient client(m_network.get(), peer.url());
        const auto answer = await(client.postRaw(QStringLiteral("emojis")));
        if (!peer.lastRequest("/api/emojis").header("Accept-Encoding").contains("br"))
            QSKIP("this Qt does not ask for it");
        // Qt gave it up, and does not tell whether for its size or for damage.
        QCOMPARE(answer.error().kind, Error::Kind::Malformed);
        QCOMPARE(answer.error().message, QStringLiteral("The server's answer cannot be read."));
        // What unfolds to just more than is taken, still is too large.
        peer.on("/api/emojis", HttpReply{.body = first + more.repeated(2) + '\3',
                                         .headers = {{"Content-Encoding", "br"}}});
        const auto large = await(client.postRaw(QStringLiteral("emojis")));
        QCOMPARE(large.error().kind, Error::Kind::TooLarge);
    }

    void neverFollowsOutOfTls_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {301, 302, 303, 307, 308})
            QTest::addRow("%d", status) << status;
    }
    void neverFollowsOutOfTls()
    {
        QFETCH(int, status);
        const support::TrustedAuthority trust;
        HttpPeer secure(Certificate::Trusted);
        HttpPeer plain;
        HttpPeer other(Certificate::Trusted);
        plain.on("/api/i", HttpReply{200, "{}"});
        other.on("/api/i", HttpReply{200, "{}"});
        RestClient client(m_network.get(), secure.url());
        client.setToken("token-of-alice");
        QUrl downgraded = secure.url();
        downgraded.setScheme(QStringLiteral("http"));
        for (const QUrl &target : {plain.url(), other.url(), downgraded}) {
            secure.on("/api/i",
                      HttpReply{.status = status,
                                .headers = {{"Location", target.toEncoded() + "/api/i"}}});
            const auto answer = await(client.postRaw(QStringLiteral("i")));
            QCOMPARE(answer.error().kind, Error::Kind::NotMisskey);
            QCOMPARE(answer.error().message,
                     QStringLiteral("The server sent us to another address, 127.0.0.1."));
        }
        QCOMPARE(secure.requestCount("/api/i"), 3);
        QCOMPARE(secure.lastRequest("/api/i").header("Authorization"),
                 QByteArray("Bearer token-of-alice"));
        QVERIFY(plain.requests().isEmpty());
        QVERIFY(other.requests().isEmpty());
    }

    void tellsWhatIsWrongWithACertificate_data() { support::addBadCertificates(); }
    void tellsWhatIsWrongWithACertificate()
    {
        QFETCH(Certificate, certificate);
        QFETCH(QString, reason);
        const support::TrustedAuthority trust;
        HttpPeer peer(certificate);
        peer.on("/api/meta", HttpReply{200, "{}"});
        RestClient client(m_network.get(), peer.url());
        client.setToken("token-of-alice");
        const auto answer = await(client.postRaw(QStringLiteral("meta")));
        QCOMPARE(answer.error().kind, Error::Kind::Tls);
        QCOMPARE(answer.error().message,
                 QStringLiteral("The connection to 127.0.0.1 is not secure, so nothing was sent: ")
                     + reason);
        QVERIFY(peer.requests().isEmpty());
    }

    /// A proxy sees every address the client would talk to.
    void sendsNoTokenInTheClear()
    {
        HttpPeer proxy;
        m_network->setProxy({QNetworkProxy::HttpCachingProxy, QStringLiteral("127.0.0.1"),
                             static_cast<quint16>(proxy.url().port())});
        RestClient client(m_network.get(), QUrl(QStringLiteral("http://misskey.example")));
        client.setToken("token-of-alice");
        for (const bool isInBody : {false, true}) {
            client.setTokenInBody(isInBody);
            const auto answer = await(client.postRaw(QStringLiteral("i")));
            QCOMPARE(answer.error().kind, Error::Kind::Invalid);
            QCOMPARE(answer.error().message,
                     QStringLiteral("The connection to this server is not encrypted, so the access "
                                    "token is not sent."));
        }
        QVERIFY(proxy.requests().isEmpty());
        // What holds no token goes out, which shows that this proxy would have seen it.
        RequestOptions options;
        options.isAnonymous = true;
        static_cast<void>(await(client.postRaw(QStringLiteral("meta"), {}, options)));
        QCOMPARE(proxy.requests().size(), 1);
        QVERIFY(!proxy.requests().constFirst().headers.contains("authorization"));
        QVERIFY(!proxy.requests().constFirst().body.contains("token"));
    }

    void readsAPageThatIsNestedDeeply_data()
    {
        QTest::addColumn<QByteArray>("deep");
        const auto nested = [](const QByteArray &open, const QByteArray &close) {
            constexpr int depth = 10'000;
            return open.repeated(depth) + "1" + close.repeated(depth);
        };
        QTest::newRow("arrays") << nested("[", "]");
        QTest::newRow("objects") << nested("{\"a\":", "}");
        QTest::newRow("renotes") << nested("{\"id\":\"9\",\"renote\":", "}");
        QTest::newRow("half") << QByteArray("[").repeated(10'000);
    }
    void readsAPageThatIsNestedDeeply()
    {
        QFETCH(QByteArray, deep);
        HttpPeer peer;
        RestClient client(m_network.get(), peer.url());
        for (const char *const name : {"surprise", "renote", "files", "reactions", "text"}) {
            const QByteArray member = name;
            const QByteArray page =
                "[{\"id\":\"9a\"},{\"id\":\"9b\",\"" + member + "\":" + deep + "},{\"id\":\"9c\"}]";
            peer.on("/api/notes/timeline", HttpReply{200, page});
            const auto notes =
                await(client.post<QList<entity::Note>>(QStringLiteral("notes/timeline")));
            if (deep.endsWith('[')) { // no JSON at all
                QCOMPARE(notes.error().kind, Error::Kind::Malformed);
                continue;
            }
            QVERIFY2(notes.isOk(), member.constData());
            QCOMPARE(notes->size(), 3);
            QCOMPARE(notes->last().id, QStringLiteral("9c"));
        }
        peer.on("/api/i", HttpReply{400, "{\"error\":{\"code\":\"X\",\"info\":" + deep + "}}"});
        QVERIFY(!await(client.postRaw(QStringLiteral("i"))).isOk());
        peer.on("/api/i", HttpReply{200, deep});
        QVERIFY(!await(client.post<QJsonValue>(QStringLiteral("i"))).isOk());
    }

private:
    std::unique_ptr<QNetworkAccessManager> m_network;
};

SESERAGI_TEST_MAIN(TestHostileServer)
#include "tst_hostileserver.moc"
