// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/answer.h"
#include "rest/apinetwork.h"
#include "rest/restclient.h"
#include "support/await.h"
#include "support/fixtures.h"
#include "support/httppeer.h"
#include "support/testmain.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QThread>

using support::await;
using support::HttpPeer;
using support::HttpReply;

namespace {

struct FixedClock final : Clock
{
    qint64 now = 1'800'000'000'000;
    qint64 nowMs() const override { return now; }
};

const QByteArray rateLimited =
    "{\"error\":{\"message\":\"Rate limit exceeded. Please try again later.\","
    "\"code\":\"RATE_LIMIT_EXCEEDED\",\"id\":\"d5826d14-3982-4d2e-8011-b9e9f02499ef\","
    "\"kind\":\"client\",\"info\":{\"remaining\":0,\"reset\":1800000040,"
    "\"resetMs\":1800000039500,\"total\":10}}}";

QByteArray errorBody(const QByteArray &code, const QByteArray &kind = "client")
{
    return "{\"error\":{\"message\":\"Said by the server.\",\"code\":\"" + code
           + "\",\"id\":\"1384574d-a912-4b81-8601-c7b1c4085df1\",\"kind\":\"" + kind + "\"}}";
}

} // namespace

class TestRestFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void readsRecordedErrors_data();
    void readsRecordedErrors();
    void tellsErrorsApart_data();
    void tellsErrorsApart();
    void knowsWhenToRetry_data();
    void knowsWhenToRetry();
    void tellsADeadToken();
    void doesNotBlameANewTokenForAnOldAnswer();
    void keepsTheTokenOutOfErrors();
    void tellsNetworkErrorsApart_data();
    void tellsNetworkErrorsApart();
    void tellsThatNobodyListens();
    void tellsThatTheNameIsUnknown();
    void tellsThatTheConnectionBroke_data();
    void tellsThatTheConnectionBroke();
    void tellsABadCertificate();
    void tellsMalformedAnswers();
    void isGivenUpBetweenRefusalAndEnd();
    void isGivenUpWhileARefusalIsOnItsWay();

private:
    Result<QByteArray> call(const HttpReply &reply);

    FixedClock m_clock;
    std::unique_ptr<HttpPeer> m_peer;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<RestClient> m_client;
};

void TestRestFailures::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
    m_peer = std::make_unique<HttpPeer>();
    m_network.reset(rest::createApiNetwork(nullptr));
    m_client = std::make_unique<RestClient>(m_network.get(), m_peer->url());
    m_client->setClock(&m_clock);
    m_client->setToken("token-of-alice");
}

void TestRestFailures::cleanup()
{
    m_client.reset();
    m_network.reset();
    m_peer.reset();
}

Result<QByteArray> TestRestFailures::call(const HttpReply &reply)
{
    m_peer->on("/api/thing", reply);
    return await(m_client->postRaw(QStringLiteral("thing")));
}

void TestRestFailures::readsRecordedErrors_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("challenge");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("message");
    using Kind = Error::Kind;
    const auto row = [](const char *name, int status, const QByteArray &challenge, Kind kind,
                        const QString &code, const QString &message) {
        QTest::newRow(name) << status << challenge << kind << code << message;
    };
    const QByteArray bearer = "Bearer realm=\"Misskey\"";
    row("bad-token", 401,
        bearer + ", error=\"invalid_token\", error_description=\"Authentication failed.\"",
        Kind::Authentication, QStringLiteral("AUTHENTICATION_FAILED"),
        QStringLiteral("Authentication failed. Please ensure your token is correct."));
    row("no-token", 401, bearer, Kind::Authentication, QStringLiteral("CREDENTIAL_REQUIRED"),
        QStringLiteral("Credential required."));
    row("no-such-note", 400, bearer + ", error=\"invalid_request\"", Kind::Server,
        QStringLiteral("NO_SUCH_NOTE"), QStringLiteral("No such note."));
    row("invalid-param", 400, bearer + ", error=\"invalid_request\"", Kind::Server,
        QStringLiteral("INVALID_PARAM"), QStringLiteral("Invalid param."));
    row("empty-note", 400, bearer + ", error=\"invalid_request\"", Kind::Server,
        QStringLiteral("INVALID_PARAM"), QStringLiteral("Invalid param."));
    row("no-such-endpoint", 404, {}, Kind::Server, {},
        QStringLiteral("Route POST:/api/no/such/endpoint not found"));
    row("permission", 403, {}, Kind::Permission, QStringLiteral("ROLE_PERMISSION_DENIED"),
        QStringLiteral("You are not assigned to an administrator role."));
    row("app-token-no-permission", 403, {}, Kind::Permission,
        QStringLiteral("ROLE_PERMISSION_DENIED"),
        QStringLiteral("You are not assigned to an administrator role."));
}

void TestRestFailures::readsRecordedErrors()
{
    QFETCH(int, status);
    QFETCH(QByteArray, challenge);
    const QString file =
        QStringLiteral("captures/rest/error.%1.json").arg(QLatin1String(QTest::currentDataTag()));
    HttpReply reply{status, support::fixture(file)};
    if (!challenge.isEmpty())
        reply.headers = {{"WWW-Authenticate", challenge}};
    const auto answer = call(reply);
    QVERIFY(!answer.isOk());
    const Error error = answer.error();
    QTEST(error.kind, "kind");
    QTEST(error.code, "code");
    QTEST(error.message, "message");
    QCOMPARE(error.httpStatus, status);
    QCOMPARE(error.id.isEmpty(), error.code.isEmpty());
    if (QByteArray(QTest::currentDataTag()) == "invalid-param") {
        QCOMPARE(error.info.value(QStringLiteral("reason")).toString(),
                 QStringLiteral("must be string"));
    }
}

void TestRestFailures::tellsErrorsApart_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<Error::Kind>("kind");
    using Kind = Error::Kind;
    const QByteArray json = "application/json; charset=utf-8";
    const QByteArray html = "text/html; charset=utf-8";
    const auto row = [](const char *name, int status, const QByteArray &body,
                        const QByteArray &type,
                        Kind kind) { QTest::newRow(name) << status << body << type << kind; };
    row("scope missing", 403, errorBody("PERMISSION_DENIED", "permission"), json, Kind::Permission);
    row("scope missing, before 13.14", 400, errorBody("PERMISSION_DENIED"), json, Kind::Permission);
    row("suspended", 403, errorBody("YOUR_ACCOUNT_SUSPENDED", "permission"), json,
        Kind::Permission);
    row("moved", 403, errorBody("YOUR_ACCOUNT_MOVED", "permission"), json, Kind::Permission);
    row("native only", 400, errorBody("ACCESS_DENIED"), json, Kind::Permission);
    row("wrong token, before 13.14", 403, errorBody("AUTHENTICATION_FAILED"), json,
        Kind::Authentication);
    row("being processed", 202, errorBody("PROCESSING"), json, Kind::Processing);
    row("old unknown endpoint", 404, errorBody("NO_SUCH_ENDPOINT"), json, Kind::Server);
    row("internal", 500, errorBody("INTERNAL_ERROR", "server"), json, Kind::Server);
    row("too large", 413, {}, json, Kind::TooLarge);
    row("too large, from a proxy", 413, "<html>nginx</html>", html, Kind::TooLarge);
    row("not allowed", 405, {}, json, Kind::Server);
    row("no multipart", 400, {}, json, Kind::Server);
    row("proxy: bad gateway", 502, "<html>502</html>", html, Kind::Server);
    row("proxy: unavailable", 503, "<html>503</html>", html, Kind::Server);
    row("proxy: gateway timeout", 504, "<html>504</html>", html, Kind::Timeout);
    row("proxy: origin timeout", 524, "error code: 524", "text/plain", Kind::Timeout);
    row("proxy: its own password", 401, "<html>401</html>", html, Kind::NotMisskey);
    row("a web site", 404, "<!DOCTYPE html><p>Not here", html, Kind::NotMisskey);
    row("a web site for everything", 200, "<!DOCTYPE html><p>Welcome", html, Kind::NotMisskey);
    row("HTML called JSON", 200, "  <!DOCTYPE html>", json, Kind::NotMisskey);
    row("a string for an error", 403, "{\"error\":\"This action is not allowed\"}", json,
        Kind::Server);
}

void TestRestFailures::tellsErrorsApart()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, contentType);
    const auto answer = call(HttpReply{status, body, contentType});
    QVERIFY(!answer.isOk());
    QTEST(answer.error().kind, "kind");
    QCOMPARE(answer.error().httpStatus, status);
    QVERIFY(!answer.error().message.isEmpty());
    QVERIFY(!answer.error().message.contains(QLatin1Char('<')));
    // Only an error object carries a code.
    QCOMPARE(!answer.error().code.isEmpty(), body.contains("\"code\""));
}

void TestRestFailures::knowsWhenToRetry_data()
{
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<qint64>("atMs"); // 0: unknown
    const qint64 now = FixedClock().now;
    const QByteArray bare = errorBody("RATE_LIMIT_EXCEEDED");
    QTest::newRow("header") << QByteArray("30") << bare << now + 31000;
    QTest::newRow("header before info") << QByteArray("30") << rateLimited << now + 31000;
    QTest::newRow("header as a date")
        << QByteArray("Fri, 15 Jan 2027 08:01:00 GMT") << bare << now + 61000;
    QTest::newRow("info") << QByteArray() << rateLimited << qint64(1800000040500);
    QTest::newRow("info in seconds") << QByteArray()
                                     << QByteArray(rateLimited)
                                            .replace(",\"resetMs\":1800000039500", "")
                                            .replace("\"resetMs\":1800000039500,", "")
                                     << qint64(1800000041000);
    QTest::newRow("old server") << QByteArray() << bare << qint64(0);
    QTest::newRow("proxy") << QByteArray("5") << QByteArray("<html>slow down</html>") << now + 6000;
    QTest::newRow("nonsense") << QByteArray("-3") << bare << qint64(0);
    QTest::newRow("never") << QByteArray("99999999999") << bare << qint64(0);
}

void TestRestFailures::knowsWhenToRetry()
{
    QFETCH(QByteArray, retryAfter);
    QFETCH(QByteArray, body);
    QFETCH(qint64, atMs);
    HttpReply reply{429, body};
    if (!retryAfter.isEmpty())
        reply.headers = {{"Retry-After", retryAfter}};
    const auto answer = call(reply);
    QCOMPARE(answer.error().kind, Error::Kind::RateLimited);
    QCOMPARE(answer.error().retryAtMs.value_or(0), atMs);
}

void TestRestFailures::tellsADeadToken()
{
    QSignalSpy dead(m_client.get(), &RestClient::authenticationFailed);
    QVERIFY(!call(HttpReply{400, errorBody("NO_SUCH_NOTE")}));
    QVERIFY(!call(HttpReply{403, errorBody("PERMISSION_DENIED", "permission")}));
    QVERIFY(!call(HttpReply{401, "<html>the proxy's own</html>", "text/html"}));
    QCOMPARE(dead.size(), 0);
    QVERIFY(!call(HttpReply{401, errorBody("AUTHENTICATION_FAILED")}));
    QCOMPARE(dead.size(), 1);
    RequestOptions options;
    options.isAnonymous = true;
    QVERIFY(!await(m_client->postRaw(QStringLiteral("thing"), {}, options)));
    QCOMPARE(dead.size(), 1);
}

void TestRestFailures::doesNotBlameANewTokenForAnOldAnswer()
{
    QSignalSpy dead(m_client.get(), &RestClient::authenticationFailed);
    m_peer->on("/api/thing", HttpReply{401, errorBody("AUTHENTICATION_FAILED")});
    const auto old = m_client->postRaw(QStringLiteral("thing"));
    m_client->setToken("another-token");
    QCOMPARE(await(old).error().kind, Error::Kind::Authentication);
    QCOMPARE(dead.size(), 0);
}

void TestRestFailures::keepsTheTokenOutOfErrors()
{
    const auto answer = call(HttpReply{
        400, "{\"error\":{\"message\":\"What is token-of-alice?\",\"code\":\"INVALID_PARAM\","
             "\"info\":{\"param\":\"token-of-alice\",\"deep\":{\"i\":\"token-of-alice\"}}}}"});
    const Error error = answer.error();
    QCOMPARE(error.message, QStringLiteral("What is ***?"));
    QVERIFY(!QJsonDocument(error.info).toJson().contains("token-of-alice"));
}

void TestRestFailures::tellsNetworkErrorsApart_data()
{
    QTest::addColumn<QNetworkReply::NetworkError>("given");
    QTest::addColumn<bool>("isOffline");
    QTest::addColumn<Error::Kind>("kind");
    using Reply = QNetworkReply;
    using Kind = Error::Kind;
    QTest::newRow("dns") << Reply::HostNotFoundError << false << Kind::HostNotFound;
    QTest::newRow("offline") << Reply::HostNotFoundError << true << Kind::Network;
    QTest::newRow("refused") << Reply::ConnectionRefusedError << false << Kind::Network;
    QTest::newRow("closed") << Reply::RemoteHostClosedError << false << Kind::Network;
    QTest::newRow("timeout") << Reply::TimeoutError << false << Kind::Timeout;
    QTest::newRow("tls") << Reply::SslHandshakeFailedError << false << Kind::Tls;
    QTest::newRow("proxy") << Reply::ProxyNotFoundError << false << Kind::Network;
    QTest::newRow("other") << Reply::UnknownNetworkError << false << Kind::Network;
}

void TestRestFailures::tellsNetworkErrorsApart()
{
    QFETCH(QNetworkReply::NetworkError, given);
    QFETCH(bool, isOffline);
    const Error error =
        rest::transferError(given, QStringLiteral("example.com"), QString(), isOffline);
    QTEST(error.kind, "kind");
    QCOMPARE(error.message.contains(QLatin1String("example.com")), !isOffline);
}

void TestRestFailures::tellsThatNobodyListens()
{
    m_peer->stop();
    const auto answer = await(m_client->postRaw(QStringLiteral("thing")));
    QCOMPARE(answer.error().kind, Error::Kind::Network);
    QCOMPARE(answer.error().httpStatus, 0);
}

void TestRestFailures::tellsThatTheNameIsUnknown()
{
    RestClient client(m_network.get(), QUrl(QStringLiteral("https://no-such-host.invalid")));
    const auto answer = await(client.postRaw(QStringLiteral("meta")), 30000);
    // A build machine without any network says so instead.
    const auto kind = answer.error().kind;
    QVERIFY(kind == Error::Kind::HostNotFound || kind == Error::Kind::Network);
}

void TestRestFailures::tellsThatTheConnectionBroke_data()
{
    QTest::addColumn<HttpReply::Manner>("manner");
    QTest::newRow("no answer") << HttpReply::Manner::HangUp;
    QTest::newRow("half an answer") << HttpReply::Manner::Truncated;
}

void TestRestFailures::tellsThatTheConnectionBroke()
{
    QFETCH(HttpReply::Manner, manner);
    const auto answer = call(HttpReply{.body = "[]", .manner = manner});
    QCOMPARE(answer.error().kind, Error::Kind::Network);
}

void TestRestFailures::tellsABadCertificate()
{
    HttpPeer tls(support::Certificate::SelfSigned);
    tls.on("/api/meta", HttpReply{200, "{}"});
    RestClient client(m_network.get(), tls.url());
    client.setToken("token-of-alice");
    const auto answer = await(client.postRaw(QStringLiteral("meta")));
    QCOMPARE(answer.error().kind, Error::Kind::Tls);
    QVERIFY(answer.error().message.contains(QLatin1String("127.0.0.1")));
    QVERIFY(tls.requests().isEmpty());
}

void TestRestFailures::tellsMalformedAnswers()
{
    m_peer->on("/api/endpoints", HttpReply{200, "{\"not\":\"a list\"}"});
    const auto answer = await(m_client->post<QStringList>(QStringLiteral("endpoints")));
    QCOMPARE(answer.error().kind, Error::Kind::Malformed);
}

void TestRestFailures::isGivenUpBetweenRefusalAndEnd()
{
    m_peer->on("/api/thing", HttpReply{401, errorBody("AUTHENTICATION_FAILED")});
    RequestOptions options;
    const auto future = m_client->postRaw(QStringLiteral("thing"), {}, options);
    auto *reply = m_network->findChild<QNetworkReply *>();
    QVERIFY(reply);
    // Qt tells the refusal first and the end of the reply in a later turn of the event loop, where
    // another call's refusal may have ended this one meanwhile.
    bool wasGivenUp = false;
    connect(reply, &QNetworkReply::errorOccurred, this, [&] {
        options.cancel.cancel();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::FutureCallOut);
        wasGivenUp = future.isFinished();
    });
    QCOMPARE(await(future).error().kind, Error::Kind::Cancelled);
    QVERIFY(wasGivenUp);
}

void TestRestFailures::isGivenUpWhileARefusalIsOnItsWay()
{
    // Qt's thread reports the refusal when it likes; that report waits in the event queue while the
    // call is given up, whose own event is let past it. How far the thread got differs each time.
    m_peer->stop();
    for (int i = 0; i < 400; ++i) {
        RequestOptions options;
        const auto future = m_client->postRaw(QStringLiteral("thing"), {}, options);
        for (int turn = 0; turn < i % 4; ++turn)
            QCoreApplication::processEvents();
        for (int slice = 0; slice < i % 20; ++slice)
            QThread::usleep(20);
        options.cancel.cancel();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::FutureCallOut);
        const auto kind = await(future).error().kind;
        QVERIFY(kind == Error::Kind::Cancelled || kind == Error::Kind::Network);
    }
}

SESERAGI_TEST_MAIN(TestRestFailures)
#include "tst_restfailures.moc"
