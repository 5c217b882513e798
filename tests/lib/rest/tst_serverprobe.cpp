// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/apinetwork.h"
#include "rest/serverprobe.h"
#include "support/await.h"
#include "support/fixtures.h"
#include "support/httppeer.h"
#include "support/testmain.h"

#include "entity/meta.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QSignalSpy>

using support::await;
using support::HttpPeer;
using support::HttpReply;

class TestServerProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void recognisesTheRecordedServer();
    void judges_data();
    void judges();
    void goesWithoutNodeInfo_data();
    void goesWithoutNodeInfo();
    void doesNotFollowNodeInfoElsewhere();
    void goesWithoutTheListOfEndpoints();
    void tellsWhenTheServerNamesAnotherHost();
    void followsARedirectAndSaysSo();
    void doesNotFollowARedirectIntoPlainHttp();
    void refusesPlainHttpUnlessAllowed();
    void recognisesOtherSoftware_data();
    void recognisesOtherSoftware();
    void passesTroubleOn_data();
    void passesTroubleOn();
    void tellsABadCertificate();
    void tellsThatNobodyListens();
    void timesOut();
    void givesUp();

private:
    void serve(const QByteArray &version, const QByteArray &software = "misskey",
               const QByteArray &based = {}, const QStringList &endpoints = {});
    Result<ServerInfo> probe() { return await(m_probe->probe({m_peer->url()})); }

    std::unique_ptr<HttpPeer> m_peer;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<ServerProbe> m_probe;
};

void TestServerProbe::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
    m_peer = std::make_unique<HttpPeer>();
    m_network.reset(rest::createApiNetwork(nullptr));
    m_probe = std::make_unique<ServerProbe>(m_network.get());
}

void TestServerProbe::cleanup()
{
    m_probe.reset();
    m_network.reset();
    m_peer.reset();
}

void TestServerProbe::serve(const QByteArray &version, const QByteArray &software,
                            const QByteArray &based, const QStringList &endpoints)
{
    const QByteArray origin = m_peer->url().toEncoded();
    m_peer->on("/api/meta",
               HttpReply{200, "{\"version\":\"" + version + "\",\"uri\":\"" + origin
                                  + "\",\"name\":\"Brook\",\"features\":{\"miauth\":true}"
                                  + (based.isEmpty() ? QByteArray()
                                                     : ",\"basedMisskeyVersion\":\"" + based + '"')
                                  + '}'});
    m_peer->on("/api/endpoints",
               HttpReply{200, QJsonDocument(QJsonArray::fromStringList(endpoints)).toJson()});
    m_peer->on("/.well-known/nodeinfo",
               HttpReply{200, "{\"links\":["
                              "{\"rel\":\"http://nodeinfo.diaspora.software/ns/schema/2.1\","
                              "\"href\":\""
                                  + origin
                                  + "/nodeinfo/2.1\"},"
                                    "{\"rel\":\"http://nodeinfo.diaspora.software/ns/schema/2.0\","
                                    "\"href\":\""
                                  + origin + "/nodeinfo/2.0\"}]}"});
    m_peer->on("/nodeinfo/2.1", HttpReply{200, "{\"version\":\"2.1\",\"software\":{\"name\":\""
                                                   + software + "\"}}"});
}

void TestServerProbe::recognisesTheRecordedServer()
{
    const auto recorded = [](const char *name) {
        return HttpReply{200, support::fixture(QLatin1String("captures/rest/") + QLatin1String(name)
                                               + QLatin1String(".json"))};
    };
    m_peer->on("/api/meta", recorded("meta"));
    m_peer->on("/api/endpoints", recorded("endpoints"));
    m_peer->on("/.well-known/nodeinfo", recorded("http.well-known-nodeinfo"));
    const auto info = probe();
    QVERIFY(info.isOk());
    QCOMPARE(info->url, m_peer->url());
    QCOMPARE(info->name, QStringLiteral("Real Misskey"));
    QCOMPARE(info->versionText, QStringLiteral("2025.11.1"));
    QCOMPARE(info->support, ServerSupport::Full);
    QVERIFY(info->sentence.isEmpty());
    QVERIFY(info->hasMiAuth);
    QVERIFY(info->capabilities.hasPartialBulk());
    QVERIFY(info->capabilities.hasGroupedNotifications());
    QVERIFY(!info->capabilities.needsTokenInQuery());
    QCOMPARE(info->meta->maxNoteTextLength, 3000);
    // It was recorded at another address, and still says so.
    QCOMPARE(info->canonicalUrl, QUrl(QStringLiteral("http://localhost:3000")));
    QVERIFY(info->namesAnotherHost);
    for (const auto &request : m_peer->requests())
        QVERIFY(!request.headers.contains("authorization"));
}

void TestServerProbe::judges_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<QByteArray>("software");
    QTest::addColumn<QByteArray>("based");
    QTest::addColumn<QStringList>("endpoints");
    QTest::addColumn<ServerSupport>("support");
    QTest::addColumn<QString>("named"); // in the sentence; empty: there is none
    using Support = ServerSupport;
    const QByteArray misskey = "misskey";
    const auto row = [](const char *name, const QByteArray &version, const QByteArray &software,
                        const QByteArray &based, const QStringList &endpoints, Support support,
                        const char *named) {
        QTest::newRow(name) << version << software << based << endpoints << support
                            << QString::fromLatin1(named);
    };
    row("current", "2025.11.1", misskey, {}, {}, Support::Full, "");
    row("first full one", "2023.12.1", misskey, {}, {}, Support::Full, "");
    row("release candidate", "2026.3.0-rc.1", misskey, {}, {}, Support::Full, "");
    row("MisskeyIO", "2025.4.1-mhq.13", misskey, {}, {}, Support::Full, "");
    row("newer MisskeyIO", "2025.11.1-io.0", misskey, {}, {}, Support::Full, "");
    row("CherryPick", "4.17.0", "cherrypick", "2025.10.2", {}, Support::Full, "");
    row("older CherryPick", "4.3.0", "cherrypick", "13.14.2", {}, Support::Usable,
        "CherryPick 4.3.0");
    row("CherryPick that hides its base", "4.5.0", "cherrypick", {},
        {QStringLiteral("emojis"), QStringLiteral("i/notifications-grouped")}, Support::Full, "");
    row("last not full one", "2023.12.0", misskey, {}, {}, Support::Usable, "Misskey 2023.12.0");
    row("first usable one", "13.14.0", misskey, {}, {}, Support::Usable, "Misskey 13.14.0");
    row("last unusable one", "13.13.2", misskey, {}, {}, Support::TooOld, "Misskey 13.13.2");
    row("12", "12.119.2", misskey, {}, {}, Support::TooOld, "Misskey 12.119.2");
    row("relative", "2025.4.3", "sharkey", {}, {}, Support::Usable, "Sharkey 2025.4.3");
    row("old relative", "1.0.5-rc", "firefish", {}, {}, Support::TooOld, "Firefish 1.0.5-rc");
    row("no number", "develop", misskey, {}, {QStringLiteral("emojis")}, Support::Usable,
        "Misskey develop");
}

void TestServerProbe::judges()
{
    QFETCH(QByteArray, version);
    QFETCH(QByteArray, software);
    QFETCH(QByteArray, based);
    QFETCH(QStringList, endpoints);
    QFETCH(QString, named);
    serve(version, software, based, endpoints);
    const auto info = probe();
    QVERIFY(info.isOk());
    QTEST(info->support, "support");
    QCOMPARE(info->versionText.toLatin1(), version);
    QCOMPARE(info->software.toLatin1(), software);
    QCOMPARE(info->sentence.isEmpty(), named.isEmpty());
    QVERIFY(info->sentence.contains(named));
    QVERIFY(!info->namesAnotherHost);
    QCOMPARE(info->canonicalUrl, m_peer->url());
}

void TestServerProbe::goesWithoutNodeInfo_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("federation is off") << 403;
    QTest::newRow("not there") << 404;
    QTest::newRow("broken") << 500;
}

void TestServerProbe::goesWithoutNodeInfo()
{
    QFETCH(int, status);
    serve("2025.11.1");
    m_peer->on("/.well-known/nodeinfo", HttpReply{status, "<html>", "text/html"});
    const auto info = probe();
    QVERIFY(info.isOk());
    QCOMPARE(info->support, ServerSupport::Full);
    QVERIFY(info->software.isEmpty());
}

void TestServerProbe::doesNotFollowNodeInfoElsewhere()
{
    HttpPeer other;
    serve("2025.11.1");
    m_peer->on("/.well-known/nodeinfo",
               HttpReply{200, "{\"links\":[{\"rel\":\"nodeinfo/2.0\",\"href\":\""
                                  + other.url().toEncoded() + "/nodeinfo/2.0\"}]}"});
    QVERIFY(probe().isOk());
    QVERIFY(other.requests().isEmpty());
}

void TestServerProbe::goesWithoutTheListOfEndpoints()
{
    serve("2025.11.1");
    m_peer->on("/api/endpoints",
               HttpReply{403, "{\"error\":{\"code\":\"PERMISSION_DENIED\",\"message\":\"No.\"}}"});
    const auto info = probe();
    QVERIFY(info.isOk());
    QCOMPARE(info->support, ServerSupport::Full);
    QVERIFY(!info->capabilities.hasPartialBulk());
}

void TestServerProbe::tellsWhenTheServerNamesAnotherHost()
{
    serve("2025.11.1");
    m_peer->on("/api/meta",
               HttpReply{200, "{\"version\":\"2025.11.1\",\"uri\":\"https://brook.example/\"}"});
    const auto info = probe();
    QVERIFY(info.isOk());
    QVERIFY(info->namesAnotherHost);
    QCOMPARE(info->canonicalUrl, QUrl(QStringLiteral("https://brook.example")));
    QCOMPARE(info->url, m_peer->url());

    // A server that names none is the one typed.
    m_peer->on("/api/meta", HttpReply{200, "{\"version\":\"2025.11.1\",\"uri\":\"\"}"});
    const auto nameless = probe();
    QVERIFY(!nameless->namesAnotherHost);
    QCOMPARE(nameless->canonicalUrl, m_peer->url());
    QCOMPARE(nameless->name, QStringLiteral("127.0.0.1"));
}

void TestServerProbe::followsARedirectAndSaysSo()
{
    HttpPeer front;
    HttpReply away{301};
    away.headers = {{"Location", m_peer->url().toEncoded() + "/api/meta"}};
    front.on("/api/meta", away);
    serve("2025.11.1");
    const auto info = await(m_probe->probe({front.url()}));
    QVERIFY(info.isOk());
    QCOMPARE(info->url, m_peer->url());
    QVERIFY(info->namesAnotherHost);

    // Round and round is no server.
    HttpReply back{301};
    back.headers = {{"Location", front.url().toEncoded() + "/api/meta"}};
    m_peer->on("/api/meta", back);
    QCOMPARE(await(m_probe->probe({front.url()})).error().kind, Error::Kind::NotMisskey);
}

void TestServerProbe::doesNotFollowARedirectIntoPlainHttp()
{
    HttpReply away{301};
    away.headers = {{"Location", "http://brook.example/api/meta"}};
    m_peer->on("/api/meta", away);
    const auto info = probe();
    QCOMPARE(info.error().kind, Error::Kind::Invalid);
    QVERIFY(info.error().message.contains(QLatin1String("brook.example")));
}

void TestServerProbe::refusesPlainHttpUnlessAllowed()
{
    const auto address = rest::parseServerAddress(QStringLiteral("http://no-such-host.invalid"));
    QVERIFY(address->isPlainHttp);
    QCOMPARE(await(m_probe->probe(*address)).error().kind, Error::Kind::Invalid);
    const auto kind = await(m_probe->probe(*address, true), 30000).error().kind;
    QVERIFY(kind == Error::Kind::HostNotFound || kind == Error::Kind::Network);
}

void TestServerProbe::recognisesOtherSoftware_data()
{
    QTest::addColumn<HttpReply>("meta");
    QTest::addColumn<QByteArray>("software");
    QTest::addColumn<QString>("sentence");
    const HttpReply page{404, "<!DOCTYPE html>", "text/html"};
    QTest::newRow("Mastodon") << HttpReply{404, "{\"error\":\"Not Found\"}"}
                              << QByteArray("mastodon")
                              << QStringLiteral("127.0.0.1 runs Mastodon, not Misskey.");
    QTest::newRow("Mastodon's page") << page << QByteArray("mastodon")
                                     << QStringLiteral("127.0.0.1 runs Mastodon, not Misskey.");
    const QString plain = QStringLiteral("127.0.0.1 answers, but it is not a Misskey server.");
    QTest::newRow("a web site") << page << QByteArray() << plain;
    QTest::newRow("a web site for everything")
        << HttpReply{200, "<!DOCTYPE html>", "text/html"} << QByteArray() << plain;
    QTest::newRow("no POST here") << HttpReply{405, {}} << QByteArray() << plain;
    QTest::newRow("no POST here, as a page")
        << HttpReply{405, "<html>", "text/html"} << QByteArray() << plain;
    // As python3 -m http.server.
    QTest::newRow("no POST at all")
        << HttpReply{501, "<!DOCTYPE HTML>", "text/html;charset=utf-8"} << QByteArray() << plain;
    QTest::newRow("some other JSON") << HttpReply{200, "{\"hello\":1}"} << QByteArray() << plain;
    QTest::newRow("a list") << HttpReply{200, "[1,2]"} << QByteArray() << plain;
    QTest::newRow("nothing") << HttpReply{204} << QByteArray() << plain;
    QTest::newRow("behind a password")
        << HttpReply{401, "<html>", "text/html"} << QByteArray() << plain;
}

void TestServerProbe::recognisesOtherSoftware()
{
    QFETCH(HttpReply, meta);
    QFETCH(QByteArray, software);
    if (!software.isEmpty())
        serve("4.2.0", software);
    m_peer->on("/api/meta", meta);
    const auto info = probe();
    QVERIFY(!info.isOk());
    QCOMPARE(info.error().kind, Error::Kind::NotMisskey);
    QTEST(info.error().message, "sentence");
}

void TestServerProbe::passesTroubleOn_data()
{
    QTest::addColumn<HttpReply>("meta");
    QTest::addColumn<HttpReply>("endpoints");
    QTest::addColumn<Error::Kind>("kind");
    using Kind = Error::Kind;
    const HttpReply good{200, "{\"version\":\"2025.11.1\"}"};
    const HttpReply gateway{502, "<html>", "text/html"};
    const HttpReply limited{429, "{\"error\":{\"code\":\"RATE_LIMIT_EXCEEDED\"}}"};
    const HttpReply hangUp{.manner = HttpReply::Manner::HangUp};
    QTest::newRow("out of order") << gateway << good << Kind::Server;
    QTest::newRow("limited") << limited << good << Kind::RateLimited;
    QTest::newRow("hangs up") << hangUp << good << Kind::Network;
    QTest::newRow("breaks down on the way") << good << gateway << Kind::Server;
    QTest::newRow("hangs up on the way") << good << hangUp << Kind::Network;
}

void TestServerProbe::passesTroubleOn()
{
    QFETCH(HttpReply, meta);
    QFETCH(HttpReply, endpoints);
    m_peer->on("/api/meta", meta);
    m_peer->on("/api/endpoints", endpoints);
    const auto info = probe();
    QVERIFY(!info.isOk());
    QTEST(info.error().kind, "kind");
    QVERIFY(!info.error().message.isEmpty() || info.error().kind == Error::Kind::RateLimited);
}

void TestServerProbe::tellsABadCertificate()
{
    HttpPeer tls(support::Certificate::SelfSigned);
    QCOMPARE(await(m_probe->probe({tls.url()})).error().kind, Error::Kind::Tls);
    QVERIFY(tls.requests().isEmpty());
}

void TestServerProbe::tellsThatNobodyListens()
{
    m_peer->stop();
    QCOMPARE(probe().error().kind, Error::Kind::Network);
}

void TestServerProbe::timesOut()
{
    m_peer->on("/api/meta", HttpReply{.manner = HttpReply::Manner::Never});
    m_probe->setTimeoutMs(50);
    QCOMPARE(probe().error().kind, Error::Kind::Timeout);
}

void TestServerProbe::givesUp()
{
    m_peer->on("/api/meta", HttpReply{.manner = HttpReply::Manner::Never});
    QSignalSpy arrived(m_peer.get(), &HttpPeer::requestArrived);
    const auto cancelled = m_probe->probe({m_peer->url()});
    QVERIFY(arrived.wait());
    m_probe->cancel();
    QCOMPARE(await(cancelled).error().kind, Error::Kind::Cancelled);
    QTRY_COMPARE(m_peer->openConnections(), 0);

    auto future = m_probe->probe({m_peer->url()});
    QVERIFY(arrived.wait());
    future.cancel();
    QTRY_COMPARE(m_peer->openConnections(), 0);

    const auto orphaned = m_probe->probe({m_peer->url()});
    QVERIFY(arrived.wait());
    m_probe.reset();
    QCOMPARE(await(orphaned).error().kind, Error::Kind::Cancelled);
    QTRY_COMPARE(m_peer->openConnections(), 0);
}

SESERAGI_TEST_MAIN(TestServerProbe)
#include "tst_serverprobe.moc"
