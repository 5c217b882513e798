// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/apinetwork.h"
#include "rest/miauth.h"
#include "rest/permissions.h"
#include "support/await.h"
#include "support/httppeer.h"
#include "support/testmain.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QUrlQuery>
#include <QUuid>

using support::await;
using support::HttpPeer;
using support::HttpReply;
using support::HttpRequest;

class TestMiAuth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void leadsToTheServersPage();
    void asksUntilThereIsAToken();
    void asksAtOnceWhenToldTo();
    void goesOnThroughTrouble_data();
    void goesOnThroughTrouble();
    void waitsAsLongAsTheServerAsks();
    void stopsWhereThereIsNoMiAuth();
    void refusesAYesWithoutAToken();
    void givesUpInTime();
    void isCancelled();
    void isDestroyed();
    void asksForEveryScopeButThoseOfAdministrators();
    void knowsThePagesForTokens();

private:
    QByteArray checkPath() const
    {
        return "/api/miauth/" + m_auth->session().toLatin1() + "/check";
    }

    std::unique_ptr<HttpPeer> m_peer;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<RestClient> m_client;
    std::unique_ptr<MiAuth> m_auth;
};

namespace {

const HttpReply notYet{200, "{\"ok\":false}"};
const HttpReply confirmed{200,
                          "{\"ok\":true,\"token\":\"token-of-alice\",\"user\":{\"id\":\"9u\"}}"};

} // namespace

void TestMiAuth::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
    m_peer = std::make_unique<HttpPeer>();
    m_network.reset(rest::createApiNetwork(nullptr));
    m_client = std::make_unique<RestClient>(m_network.get(), m_peer->url());
    m_auth = std::make_unique<MiAuth>(m_client.get());
    m_auth->setPace(5, 60000);
}

void TestMiAuth::cleanup()
{
    m_auth.reset();
    m_client.reset();
    m_network.reset();
    m_peer.reset();
}

void TestMiAuth::leadsToTheServersPage()
{
    const QUrl url = m_auth->browserUrl();
    QCOMPARE(url.scheme(), m_peer->url().scheme());
    QCOMPARE(url.authority(), m_peer->url().authority());
    QCOMPARE(url.path(), QLatin1String("/miauth/") + m_auth->session());
    QCOMPARE(QUuid(m_auth->session()).version(), QUuid::Random);
    const QUrlQuery query(url);
    QCOMPARE(query.queryItemValue(QStringLiteral("name")), QStringLiteral("Seseragi"));
    QCOMPARE(query.queryItemValue(QStringLiteral("permission"), QUrl::FullyDecoded)
                 .split(QLatin1Char(',')),
             rest::requestedScopes());
    const QByteArray encoded = url.toEncoded();
    QVERIFY(encoded.contains("permission=read%3Aaccount%2Cwrite%3Aaccount%2C"));
    QVERIFY(!encoded.contains("callback"));
    QVERIFY(MiAuth(m_client.get()).session() != m_auth->session());
}

void TestMiAuth::asksUntilThereIsAToken()
{
    int asked = 0;
    m_peer->on(checkPath(), [&](const HttpRequest &) { return ++asked < 4 ? notYet : confirmed; });
    m_client->setToken("somebody-elses-token");
    const auto token = await(m_auth->wait());
    QVERIFY(token.isOk());
    QCOMPARE(token.value(), QByteArrayLiteral("token-of-alice"));
    QCOMPARE(asked, 4);
    const HttpRequest request = m_peer->lastRequest(checkPath());
    QCOMPARE(request.method, QByteArrayLiteral("POST"));
    QCOMPARE(request.body, QByteArrayLiteral("{}"));
    QCOMPARE(request.header("Content-Type"), QByteArrayLiteral("application/json"));
    QVERIFY(!request.headers.contains("authorization"));
    m_auth->checkNow(); // the token was handed out: there is nothing left to ask
    // The same server answers something else several times meanwhile.
    m_peer->on("/api/ping", HttpReply{.body = "{}"});
    for (int i = 0; i < 3; ++i)
        QVERIFY(await(m_client->postRaw(QStringLiteral("ping"))).isOk());
    QCOMPARE(asked, 4);
}

void TestMiAuth::asksAtOnceWhenToldTo()
{
    m_auth->setPace(60000, 60000);
    m_peer->on(checkPath(), confirmed);
    const auto future = m_auth->wait();
    m_auth->checkNow();
    m_auth->checkNow(); // while one question is under way
    QCOMPARE(await(future).value(), QByteArrayLiteral("token-of-alice"));
    QCOMPARE(m_peer->requestCount(checkPath()), 1);
}

void TestMiAuth::goesOnThroughTrouble_data()
{
    QTest::addColumn<HttpReply>("trouble");
    QTest::newRow("hangs up") << HttpReply{.manner = HttpReply::Manner::HangUp};
    QTest::newRow("gateway") << HttpReply{502, "<html>", "text/html"};
    QTest::newRow("gateway timeout") << HttpReply{504, "<html>", "text/html"};
    QTest::newRow("limited") << HttpReply{429, "{\"error\":{\"code\":\"RATE_LIMIT_EXCEEDED\"}}"};
}

void TestMiAuth::goesOnThroughTrouble()
{
    QFETCH(HttpReply, trouble);
    int asked = 0;
    m_peer->on(checkPath(), [&](const HttpRequest &) { return ++asked < 3 ? trouble : confirmed; });
    QCOMPARE(await(m_auth->wait()).value(), QByteArrayLiteral("token-of-alice"));
    QCOMPARE(asked, 3);
}

void TestMiAuth::waitsAsLongAsTheServerAsks()
{
    const HttpReply limited{429,
                            "{\"error\":{\"code\":\"RATE_LIMIT_EXCEEDED\"}}",
                            "application/json",
                            {{"Retry-After", "1800"}}};
    m_peer->on(checkPath(), limited);
    const auto future = m_auth->wait();
    QTRY_VERIFY(m_auth->nextCheckInMs() > 1'000'000);
    // A look at our window does not change what the server said.
    m_auth->checkNow();
    QVERIFY(m_auth->nextCheckInMs() > 1'000'000);
    QCOMPARE(m_peer->requestCount(checkPath()), 1);
    m_auth->cancel();
    QVERIFY(future.isFinished());
}

void TestMiAuth::stopsWhereThereIsNoMiAuth()
{
    const auto answer = await(m_auth->wait());
    QCOMPARE(answer.error().kind, Error::Kind::Server);
    QCOMPARE(answer.error().httpStatus, 404);
}

void TestMiAuth::refusesAYesWithoutAToken()
{
    m_peer->on(checkPath(), HttpReply{200, "{\"ok\":true,\"token\":\"\"}"});
    QCOMPARE(await(m_auth->wait()).error().kind, Error::Kind::Malformed);
}

void TestMiAuth::givesUpInTime()
{
    m_auth->setPace(5, 60);
    m_peer->on(checkPath(), notYet);
    const auto answer = await(m_auth->wait());
    QCOMPARE(answer.error().kind, Error::Kind::Timeout);
    QVERIFY(!answer.error().message.isEmpty());
}

void TestMiAuth::isCancelled()
{
    m_peer->on(checkPath(), HttpReply{.manner = HttpReply::Manner::Never});
    QSignalSpy arrived(m_peer.get(), &HttpPeer::requestArrived);
    const auto future = m_auth->wait();
    QVERIFY(arrived.wait());
    m_auth->cancel();
    QCOMPARE(await(future).error().kind, Error::Kind::Cancelled);
    QTRY_COMPARE(m_peer->openConnections(), 0);
}

void TestMiAuth::isDestroyed()
{
    m_peer->on(checkPath(), HttpReply{.manner = HttpReply::Manner::Never});
    QSignalSpy arrived(m_peer.get(), &HttpPeer::requestArrived);
    const auto future = m_auth->wait();
    QVERIFY(arrived.wait());
    m_auth.reset();
    QCOMPARE(await(future).error().kind, Error::Kind::Cancelled);
    QTRY_COMPARE(m_peer->openConnections(), 0);
}

void TestMiAuth::asksForEveryScopeButThoseOfAdministrators()
{
    QStringList scopes = rest::requestedScopes();
    QCOMPARE(scopes.size(), 42);
    for (const QString &scope : std::as_const(scopes)) {
        QVERIFY(scope.startsWith(QLatin1String("read:"))
                || scope.startsWith(QLatin1String("write:")));
        QVERIFY(!scope.contains(QLatin1String("admin")));
        QVERIFY(!scope.contains(QLatin1String("messaging")));
    }
    QCOMPARE(scopes.removeDuplicates(), 0);
    QVERIFY(scopes.contains(QStringLiteral("write:votes")));
    QVERIFY(scopes.contains(QStringLiteral("read:federation")));
    QVERIFY(!scopes.contains(QStringLiteral("write:federation")));
    const auto groups = rest::permissionGroups();
    for (const auto &group : groups) {
        QVERIFY(!group.title.isEmpty());
        QVERIFY(!group.reason.isEmpty());
        QVERIFY(!group.scopes.isEmpty());
    }
}

void TestMiAuth::knowsThePagesForTokens()
{
    const QUrl server(QStringLiteral("https://example.com"));
    const QUrl connections(QStringLiteral("https://example.com/settings/connect"));
    const QUrl api(QStringLiteral("https://example.com/settings/api"));
    const auto urls = [&](const char *version) {
        return rest::tokenPageUrls(server, ServerVersion::parse(QString::fromLatin1(version)));
    };
    QCOMPARE(urls("2025.3.0"), QList<QUrl>({connections, api}));
    QCOMPARE(urls("2025.2.1"), QList<QUrl>({api, connections}));
    QCOMPARE(urls(""), QList<QUrl>({connections, api}));
    QCOMPARE(rest::tokenRevocationUrl(server),
             QUrl(QStringLiteral("https://example.com/settings/apps")));
}

SESERAGI_TEST_MAIN(TestMiAuth)
#include "tst_miauth.moc"
