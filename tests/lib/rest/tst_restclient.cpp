// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/useragent.h"
#include "rest/apinetwork.h"
#include "rest/restclient.h"
#include "support/await.h"
#include "support/httppeer.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QNetworkAccessManager>
#include <QSignalSpy>

using support::await;
using support::HttpPeer;
using support::HttpReply;
using support::HttpRequest;

class TestRestClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void postsJson();
    void sendsTheTokenAsAHeaderAndNowhereElse();
    void sendsTheTokenInTheBodyToOldServers();
    void leavesTheTokenOutOfAnonymousCalls();
    void refusesATokenThatWouldBreakTheHeader();
    void getsPublicDocumentsWithoutTheToken();
    void keepsNoCookies();
    void takesNothingForAnAnswer();
    void decodesBigAnswersElsewhereAndHandsThemOverHere();
    void timesOut();
    void keepsWaitingWhileBytesArrive();
    void abortsACancelledFuture();
    void abortsACancelledToken();
    void letsWhatIsUnderWayEndWhenConnectionsAreRenewed();
    void sendsWhatWaitsForItsTurnOverNewConnections();
    void keepsANetworkThatIsNotItsOwn();
    void abortsWhenItIsDestroyed();
    void abortsWhenTheNetworkIsDestroyed();
    void survivesBeingDestroyedByAContinuation();
    void stopsAtTheBodyLimit();
    void unfoldsCompressedAnswersUpToTheLimit();
    void believesAContentLengthBeyondTheLimit();
    void sendsAnUnrepeatableCallOnce();
    void followsARedirectOnTheSameServer();
    void doesNotFollowARedirectToAnotherServer();
    void givesUpARedirectLoop();

private:
    std::unique_ptr<HttpPeer> m_peer;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<RestClient> m_client;
};

void TestRestClient::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
    m_peer = std::make_unique<HttpPeer>();
    m_network.reset(rest::createApiNetwork(nullptr));
    m_client = std::make_unique<RestClient>(m_network.get(), m_peer->url());
    m_client->setToken("token-of-alice");
}

void TestRestClient::cleanup()
{
    m_client.reset();
    m_network.reset();
    m_peer.reset();
}

void TestRestClient::postsJson()
{
    m_peer->on("/api/notes/show", HttpReply{200, "{\"id\":\"9abc\"}"});
    const auto answer = await(m_client->postRaw(
        QStringLiteral("notes/show"),
        {{QStringLiteral("noteId"), QStringLiteral("9abc")}, {QStringLiteral("n"), 10}}));
    QVERIFY(answer.isOk());
    QCOMPARE(answer.value(), QByteArrayLiteral("{\"id\":\"9abc\"}"));
    const HttpRequest request = m_peer->lastRequest("/api/notes/show");
    QCOMPARE(request.method, QByteArrayLiteral("POST"));
    QCOMPARE(request.header("Content-Type"), QByteArrayLiteral("application/json"));
    QVERIFY(userAgent().startsWith("Seseragi/" SESERAGI_VERSION " (+https://"));
    QCOMPARE(request.header("User-Agent"), userAgent());
    QCOMPARE(request.body, QByteArrayLiteral("{\"n\":10,\"noteId\":\"9abc\"}"));
    QVERIFY(request.header("Accept-Encoding").contains("gzip"));

    m_peer->on("/api/ping", HttpReply{200, "{}"});
    QVERIFY(await(m_client->postRaw(QStringLiteral("ping"))).isOk());
    QCOMPARE(m_peer->lastRequest("/api/ping").body, QByteArrayLiteral("{}"));
}

void TestRestClient::sendsTheTokenAsAHeaderAndNowhereElse()
{
    m_peer->on("/api/i", HttpReply{200, "{}"});
    m_client->setToken(" token-of-alice\n");
    QVERIFY(await(m_client->postRaw(QStringLiteral("i"))).isOk());
    const HttpRequest request = m_peer->lastRequest("/api/i");
    QCOMPARE(request.header("Authorization"), QByteArrayLiteral("Bearer token-of-alice"));
    QVERIFY(!request.body.contains("token-of-alice"));
    QCOMPARE(request.target, QByteArrayLiteral("/api/i"));
}

void TestRestClient::sendsTheTokenInTheBodyToOldServers()
{
    m_peer->on("/api/i", HttpReply{200, "{}"});
    m_client->setTokenInBody(true);
    QVERIFY(await(m_client->postRaw(QStringLiteral("i"))).isOk());
    const HttpRequest request = m_peer->lastRequest("/api/i");
    QVERIFY(!request.headers.contains("authorization"));
    QCOMPARE(request.json().value(QStringLiteral("i")).toString(),
             QStringLiteral("token-of-alice"));
    QCOMPARE(request.target, QByteArrayLiteral("/api/i"));
}

void TestRestClient::leavesTheTokenOutOfAnonymousCalls()
{
    m_peer->on("/api/meta", HttpReply{200, "{}"});
    RequestOptions options;
    options.isAnonymous = true;
    for (const bool inBody : {false, true}) {
        m_client->setTokenInBody(inBody);
        QVERIFY(await(m_client->postRaw(QStringLiteral("meta"), {}, options)).isOk());
        const HttpRequest request = m_peer->lastRequest("/api/meta");
        QVERIFY(!request.headers.contains("authorization"));
        QCOMPARE(request.body, QByteArrayLiteral("{}"));
    }
}

void TestRestClient::refusesATokenThatWouldBreakTheHeader()
{
    m_client->setToken("token\r\nX-Evil: 1");
    const auto answer = await(m_client->postRaw(QStringLiteral("i")));
    QCOMPARE(answer.error().kind, Error::Kind::Invalid);
    QVERIFY(!answer.error().message.contains(QLatin1String("Evil")));
    QVERIFY(m_peer->requests().isEmpty());
    QVERIFY(RestClient::isPlausibleToken(" abcDEF123 \n"));
    QVERIFY(!RestClient::isPlausibleToken("två"));
    QVERIFY(!RestClient::isPlausibleToken(" "));
}

void TestRestClient::getsPublicDocumentsWithoutTheToken()
{
    m_peer->on("/.well-known/nodeinfo", HttpReply{200, "{\"links\":[]}"});
    const auto answer = await(m_client->getRaw(QStringLiteral("/.well-known/nodeinfo")));
    QCOMPARE(answer.value(), QByteArrayLiteral("{\"links\":[]}"));
    const HttpRequest request = m_peer->lastRequest("/.well-known/nodeinfo");
    QCOMPARE(request.method, QByteArrayLiteral("GET"));
    QVERIFY(!request.headers.contains("authorization"));
}

void TestRestClient::keepsNoCookies()
{
    HttpReply reply{200, "{}"};
    reply.headers = {{"Set-Cookie", "tracker=1; Path=/"}};
    m_peer->on("/api/ping", reply);
    QVERIFY(await(m_client->postRaw(QStringLiteral("ping"))).isOk());
    QVERIFY(await(m_client->postRaw(QStringLiteral("ping"))).isOk());
    QVERIFY(!m_peer->lastRequest("/api/ping").headers.contains("cookie"));
}

void TestRestClient::takesNothingForAnAnswer()
{
    m_peer->on("/api/notes/delete", HttpReply{204});
    QVERIFY(await(m_client->post<Done>(QStringLiteral("notes/delete"))).isOk());
    const auto nothing =
        await(m_client->post<std::optional<QStringList>>(QStringLiteral("notes/delete")));
    QVERIFY(nothing.isOk());
    QVERIFY(!nothing.value().has_value());
    const auto raw = await(m_client->postRaw(QStringLiteral("notes/delete")));
    QVERIFY(raw.isOk());
    QVERIFY(raw.value().isEmpty());
    // Where something has to be there it is an error, not an empty list.
    const auto list = await(m_client->post<QStringList>(QStringLiteral("notes/delete")));
    QCOMPARE(list.error().kind, Error::Kind::Malformed);

    m_peer->on("/api/endpoints", HttpReply{200, "[\"a\",\"b\"]"});
    const auto something =
        await(m_client->post<std::optional<QStringList>>(QStringLiteral("endpoints")));
    QVERIFY(something.value().has_value());
    QCOMPARE(something.value()->size(), 2);
}

void TestRestClient::decodesBigAnswersElsewhereAndHandsThemOverHere()
{
    QByteArray body = "[\"first\"";
    while (body.size() < 1024 * 1024)
        body += ",\"some/endpoint/or/other\"";
    m_peer->on("/api/endpoints", HttpReply{200, body + ']'});
    const QThread *thread = nullptr;
    qsizetype size = 0;
    m_client->post<QStringList>(QStringLiteral("endpoints"))
        .then([&](const Result<QStringList> &names) { // without a context on purpose
            thread = QThread::currentThread();
            size = names ? names->size() : -1;
        });
    QTRY_VERIFY(thread);
    QCOMPARE(thread, QThread::currentThread());
    QVERIFY(size > 40000);
}

void TestRestClient::timesOut()
{
    m_peer->on("/api/i", HttpReply{.manner = HttpReply::Manner::Never});
    QSignalSpy closed(m_peer.get(), &HttpPeer::connectionClosed);
    QCOMPARE(RequestOptions().timeoutMs, 20'000); // as promised; this test is impatient
    RequestOptions options;
    options.timeoutMs = 50;
    const auto answer = await(m_client->postRaw(QStringLiteral("i"), {}, options));
    QCOMPARE(answer.error().kind, Error::Kind::Timeout);
    QVERIFY(answer.error().message.contains(QLatin1String("127.0.0.1")));
    QTRY_COMPARE(closed.size(), 1);
}

void TestRestClient::keepsWaitingWhileBytesArrive()
{
    // Longer altogether than the timeout, but never silent for as long: the limit on the body ends
    // it.
    m_peer->on("/api/emojis", HttpReply{.body = QByteArray(512 * 1024, ' '),
                                        .manner = HttpReply::Manner::Endless});
    RequestOptions options;
    options.timeoutMs = 2000;
    const auto answer = await(m_client->postRaw(QStringLiteral("emojis"), {}, options), 60000);
    QCOMPARE(answer.error().kind, Error::Kind::TooLarge);
}

void TestRestClient::abortsACancelledFuture()
{
    m_peer->on("/api/i", HttpReply{.manner = HttpReply::Manner::Never});
    QSignalSpy arrived(m_peer.get(), &HttpPeer::requestArrived);
    auto future = m_client->postRaw(QStringLiteral("i"));
    bool isCalled = false;
    future.then(this, [&](const Result<QByteArray> &) { isCalled = true; });
    QVERIFY(arrived.wait());
    future.cancel();
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.isCanceled());
    QTRY_COMPARE(m_peer->openConnections(), 0);
    QVERIFY(!isCalled);
}

void TestRestClient::abortsACancelledToken()
{
    m_peer->on("/api/i", HttpReply{.manner = HttpReply::Manner::Never});
    QSignalSpy arrived(m_peer.get(), &HttpPeer::requestArrived);
    RequestOptions options;
    const auto future = m_client->postRaw(QStringLiteral("i"), {}, options);
    const auto second = m_client->postRaw(QStringLiteral("i"), {}, options);
    QTRY_COMPARE(arrived.size(), 2);
    options.cancel.cancel();
    QCOMPARE(await(future).error().kind, Error::Kind::Cancelled);
    QCOMPARE(await(second).error().kind, Error::Kind::Cancelled);
    QTRY_COMPARE(m_peer->openConnections(), 0);
    const auto late = m_client->postRaw(QStringLiteral("i"), {}, options);
    QCOMPARE(await(late).error().kind, Error::Kind::Cancelled);
    QCOMPARE(m_peer->requests().size(), 2);
}

void TestRestClient::letsWhatIsUnderWayEndWhenConnectionsAreRenewed()
{
    m_peer->on("/api/ping", HttpReply{200, "{}"});
    m_peer->on("/api/i", HttpReply{.body = "{\"id\":\"9abc\"}", .manner = HttpReply::Manner::Held});
    m_peer->on("/api/notes/show", HttpReply{.manner = HttpReply::Manner::Never});
    QSignalSpy arrived(m_peer.get(), &HttpPeer::requestArrived);
    RestClient client(&rest::createApiNetwork, m_peer->url());
    RequestOptions asked;
    asked.timeoutMs = 1500; // soon, where the answer is lost
    RequestOptions visible;
    visible.urgency = rest::Urgency::Visible;
    const auto answer = client.postRaw(QStringLiteral("i"), {}, asked);
    const auto unasked = client.postRaw(QStringLiteral("notes/show"), {}, visible);
    QTRY_COMPARE(arrived.size(), 2);

    client.renewConnections();
    QCOMPARE(await(unasked).error().kind, Error::Kind::Network);
    QVERIFY(await(client.postRaw(QStringLiteral("ping"))).isOk());
    QCOMPARE(m_peer->lastRequest("/api/ping").connection, 2);
    client.renewConnections(); // it may happen again before the answer is there
    m_peer->sendHeld();
    const auto me = await(answer);
    QVERIFY2(me.isOk(), me.isOk() ? "" : qPrintable(me.error().message));
    QCOMPARE(me.value(), QByteArrayLiteral("{\"id\":\"9abc\"}"));
    // Nothing is left of what was retired.
    QTRY_COMPARE(m_peer->openConnections(), 0);
}

void TestRestClient::sendsWhatWaitsForItsTurnOverNewConnections()
{
    HttpReply away{.status = 307, .manner = HttpReply::Manner::Held};
    away.headers = {{"Location", "/api/moved/i"}};
    m_peer->on("/api/i", away);
    m_peer->on("/api/moved/i", HttpReply{200, "{}"});
    m_peer->on("/api/meta", HttpReply{.manner = HttpReply::Manner::Never});
    m_peer->on("/api/notes/show", HttpReply{200, "{}"});
    QSignalSpy arrived(m_peer.get(), &HttpPeer::requestArrived);
    RestClient client(&rest::createApiNetwork, m_peer->url());
    client.setPace({.atOnce = 1});
    RequestOptions visible;
    visible.urgency = rest::Urgency::Visible;
    const auto redirected = client.postRaw(QStringLiteral("i"));
    const auto lost = client.postRaw(QStringLiteral("meta"), {}, visible);
    const auto waiting = client.postRaw(QStringLiteral("notes/show"), {}, visible);
    QTRY_COMPARE(arrived.size(), 2);

    client.renewConnections();
    QCOMPARE(await(lost).error().kind, Error::Kind::Network);
    QVERIFY(await(waiting).isOk());
    QCOMPARE(m_peer->lastRequest("/api/notes/show").connection, 2);
    m_peer->sendHeld();
    QVERIFY(await(redirected).isOk());
    QCOMPARE(m_peer->lastRequest("/api/moved/i").connection, 2);
    QTRY_COMPARE(m_peer->openConnections(), 1);
}

void TestRestClient::keepsANetworkThatIsNotItsOwn()
{
    m_peer->on("/api/i", HttpReply{.body = "{}", .manner = HttpReply::Manner::Held});
    m_peer->on("/api/ping", HttpReply{200, "{}"});
    QSignalSpy arrived(m_peer.get(), &HttpPeer::requestArrived);
    const auto answer = m_client->postRaw(QStringLiteral("i"));
    QVERIFY(arrived.wait());
    m_client->renewConnections();
    m_peer->sendHeld();
    QVERIFY(await(answer).isOk());
    QVERIFY(await(m_client->postRaw(QStringLiteral("ping"))).isOk());
}

void TestRestClient::abortsWhenItIsDestroyed()
{
    m_peer->on("/api/i", HttpReply{.manner = HttpReply::Manner::Never});
    QSignalSpy arrived(m_peer.get(), &HttpPeer::requestArrived);
    const auto future = m_client->postRaw(QStringLiteral("i"));
    auto dying = std::make_unique<QObject>();
    bool isDyingCalled = false;
    auto chained =
        m_client->postRaw(QStringLiteral("i")).then(dying.get(), [&](const Result<QByteArray> &) {
            isDyingCalled = true;
        });
    QTRY_COMPARE(arrived.size(), 2);
    m_client.reset();
    QVERIFY(!future.isFinished()); // not in the middle of a destructor
    dying.reset();
    QCOMPARE(await(future).error().kind, Error::Kind::Cancelled);
    QTRY_COMPARE(m_peer->openConnections(), 0);
    QTRY_VERIFY(chained.isFinished());
    QVERIFY(!isDyingCalled);
}

void TestRestClient::abortsWhenTheNetworkIsDestroyed()
{
    m_peer->on("/api/i", HttpReply{.manner = HttpReply::Manner::Never});
    QSignalSpy arrived(m_peer.get(), &HttpPeer::requestArrived);
    const auto future = m_client->postRaw(QStringLiteral("i"));
    QVERIFY(arrived.wait());
    m_network.reset();
    QCOMPARE(await(future).error().kind, Error::Kind::Cancelled);
    QCOMPARE(await(m_client->postRaw(QStringLiteral("i"))).error().kind, Error::Kind::Cancelled);
}

void TestRestClient::survivesBeingDestroyedByAContinuation()
{
    m_peer->on("/api/i",
               HttpReply{401,
                         "{\"error\":{\"message\":\"No.\",\"code\":\"AUTHENTICATION_FAILED\","
                         "\"id\":\"b0a7f5f8-dc2f-4171-b91f-de88ad238e14\",\"kind\":\"client\"}}"});
    bool isCalled = false;
    m_client->postRaw(QStringLiteral("i")).then(this, [&](const Result<QByteArray> &) {
        m_client.reset();
        isCalled = true;
    });
    QTRY_VERIFY(isCalled);
}

void TestRestClient::stopsAtTheBodyLimit()
{
    m_peer->on("/api/emojis", HttpReply{.body = QByteArray(1024 * 1024, 'x'),
                                        .manner = HttpReply::Manner::Endless});
    const auto answer = await(m_client->postRaw(QStringLiteral("emojis")), 60000);
    QCOMPARE(answer.error().kind, Error::Kind::TooLarge);
    QTRY_COMPARE(m_peer->openConnections(), 0);
    QVERIFY(m_peer->endlessBytes() >= RestClient::maxBodyBytes);
}

void TestRestClient::unfoldsCompressedAnswersUpToTheLimit()
{
    const auto compressed = [](const QByteArray &body) {
        HttpReply reply{200, qCompress(body).mid(4)}; // without Qt's own header it is a zlib stream
        reply.headers = {{"Content-Encoding", "deflate"}};
        return reply;
    };
    m_peer->on("/api/emojis", compressed("{\"emojis\":[]}"));
    QCOMPARE(await(m_client->postRaw(QStringLiteral("emojis"))).value(),
             QByteArrayLiteral("{\"emojis\":[]}"));

    HttpReply broken = compressed("{\"emojis\":[]}");
    broken.body[4] = '!';
    broken.body[5] = '!';
    m_peer->on("/api/emojis", broken);
    const auto unreadable = await(m_client->postRaw(QStringLiteral("emojis")));
    QCOMPARE(unreadable.error().kind, Error::Kind::Malformed);

    // A bomb: some 40 KiB on the wire.
    m_peer->on("/api/emojis", compressed(QByteArray(RestClient::maxBodyBytes + 1, 'x')));
    const auto bomb = await(m_client->postRaw(QStringLiteral("emojis")));
    QCOMPARE(bomb.error().kind, Error::Kind::TooLarge);
}

void TestRestClient::believesAContentLengthBeyondTheLimit()
{
    HttpReply reply{200, "{}"};
    reply.headers = {{"Content-Length", "33554433"}};
    m_peer->on("/api/emojis", reply);
    const auto answer = await(m_client->postRaw(QStringLiteral("emojis")));
    QCOMPARE(answer.error().kind, Error::Kind::TooLarge);
}

void TestRestClient::sendsAnUnrepeatableCallOnce()
{
    m_peer->on("/api/ping", HttpReply{200, "{}"});
    m_peer->on("/api/notes/create", HttpReply{.manner = HttpReply::Manner::HangUp});
    RequestOptions options;
    options.isRepeatable = false;
    // Over a fresh connection and over one that was kept.
    for (int round = 1; round <= 2; ++round) {
        const auto answer =
            await(m_client->postRaw(QStringLiteral("notes/create"),
                                    {{QStringLiteral("text"), QStringLiteral("hi")}}, options));
        QCOMPARE(answer.error().kind, Error::Kind::Network);
        QCOMPARE(m_peer->requestCount("/api/notes/create"), round);
        QCOMPARE(m_peer->lastRequest("/api/notes/create").body,
                 QByteArrayLiteral("{\"text\":\"hi\"}"));
        QVERIFY(await(m_client->postRaw(QStringLiteral("ping"))).isOk());
    }
}

void TestRestClient::followsARedirectOnTheSameServer()
{
    HttpReply away{308};
    away.headers = {{"Location", "/api/moved/i"}};
    m_peer->on("/api/i", away);
    m_peer->on("/api/moved/i", HttpReply{200, "{\"id\":\"9abc\"}"});
    const auto answer =
        await(m_client->postRaw(QStringLiteral("i"), {{QStringLiteral("a"), true}}));
    QCOMPARE(answer.value(), QByteArrayLiteral("{\"id\":\"9abc\"}"));
    const HttpRequest request = m_peer->lastRequest("/api/moved/i");
    QCOMPARE(request.method, QByteArrayLiteral("POST"));
    QCOMPARE(request.body, QByteArrayLiteral("{\"a\":true}"));
    QCOMPARE(request.header("Authorization"), QByteArrayLiteral("Bearer token-of-alice"));
}

void TestRestClient::doesNotFollowARedirectToAnotherServer()
{
    HttpPeer other;
    other.on("/api/i", HttpReply{200, "{}"});
    for (const int status : {301, 302, 303, 307, 308}) {
        HttpReply away{status};
        away.headers = {{"Location", other.url().toEncoded() + "/api/i?secret=1"}};
        m_peer->on("/api/i", away);
        const auto answer = await(m_client->postRaw(QStringLiteral("i")));
        QCOMPARE(answer.error().kind, Error::Kind::NotMisskey);
        QCOMPARE(answer.error().info.value(QStringLiteral("location")).toString(),
                 other.url().toString());
    }
    QVERIFY(other.requests().isEmpty());
}

void TestRestClient::givesUpARedirectLoop()
{
    HttpReply away{307};
    away.headers = {{"Location", "/api/i"}};
    m_peer->on("/api/i", away);
    QCOMPARE(await(m_client->postRaw(QStringLiteral("i"))).error().kind, Error::Kind::NotMisskey);
    QCOMPARE(m_peer->requests().size(), 4);
}

SESERAGI_TEST_MAIN(TestRestClient)
#include "tst_restclient.moc"
