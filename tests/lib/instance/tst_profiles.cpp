// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/localinstance.h"

#include "lib/instance/instanceclient.h"
#include "support/testmain.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

/// The servers it can imitate (streaming.md 3, versions.md).
class TestProfiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void tellsItsVersionAndEndpoints_data()
    {
        QTest::addColumn<Profile>("profile");
        QTest::addColumn<QString>("version");
        QTest::addColumn<bool>("hasGrouped");
        QTest::addColumn<bool>("hasPartialBulk");
        QTest::newRow("current") << Profile::Current << u"2025.11.1"_s << true << true;
        QTest::newRow("13.14") << Profile::Old1314 << u"13.14.2"_s << false << false;
        QTest::newRow("MisskeyIO") << Profile::MisskeyIo << u"2025.4.1-mhq.13"_s << true << false;
        QTest::newRow("CherryPick") << Profile::CherryPick << u"4.17.0"_s << true << true;
    }
    void tellsItsVersionAndEndpoints()
    {
        QFETCH(Profile, profile);
        start(profile);
        HttpClient http(m_instance->url());
        const QJsonObject meta = http.post(u"meta"_s).object();
        QTEST(meta.value("version"_L1).toString(), "version");
        QCOMPARE(meta.contains("basedMisskeyVersion"_L1), profile == Profile::CherryPick);
        const QJsonArray endpoints = http.post(u"endpoints"_s).json().toArray();
        QTEST(endpoints.contains(u"i/notifications-grouped"_s), "hasGrouped");
        QTEST(endpoints.contains(u"notes/show-partial-bulk"_s), "hasPartialBulk");
        QVERIFY(endpoints.contains(u"notes/timeline"_s));
    }

    void answersOneRelationAsAnObjectOnOldServers()
    {
        for (const Profile profile : {Profile::Current, Profile::Old1314}) {
            start(profile);
            const QString bob = m_instance->addUser(u"bob"_s);
            HttpClient http(m_instance->url());
            const QByteArray token = m_instance->token(u"alice"_s);
            const QJsonValue one =
                http.post(u"users/relation"_s, {{u"userId"_s, bob}}, token).json();
            QCOMPARE(one.isArray(), profile == Profile::Current);
            const QJsonObject params{{u"userId"_s, QJsonArray{bob}}};
            QVERIFY(http.post(u"users/relation"_s, params, token).json().isArray());
        }
    }

    void acknowledgesAfterInitOnMisskeyIo()
    {
        for (const Profile profile : {Profile::Current, Profile::MisskeyIo}) {
            start(profile);
            StreamClient stream(m_instance->url(), m_instance->token(u"alice"_s));
            QTRY_VERIFY(stream.isOpen());
            stream.connectChannel(u"userList"_s, u"refused"_s, {{u"listId"_s, u"nosuch"_s}});
            stream.connectChannel(u"localTimeline"_s, u"after"_s);
            QTRY_VERIFY(stream.isAcknowledged(u"after"_s));
            QCOMPARE(stream.isAcknowledged(u"refused"_s), profile == Profile::Current);
        }
    }

    void replacesDuplicateIdsOnMisskeyIo()
    {
        for (const Profile profile : {Profile::Current, Profile::MisskeyIo}) {
            start(profile);
            StreamClient stream(m_instance->url(), m_instance->token(u"alice"_s));
            QTRY_VERIFY(stream.isOpen());
            stream.connectChannel(u"localTimeline"_s, u"same"_s);
            stream.connectChannel(u"globalTimeline"_s, u"same"_s);
            stream.connectChannel(u"localTimeline"_s, u"end"_s);
            QTRY_VERIFY(stream.isAcknowledged(u"end"_s));
            m_instance->createNote(u"alice"_s, u"how often?"_s);
            QTRY_COMPARE(stream.events(u"end"_s, u"note"_s).size(), 1);
            QCOMPARE(stream.events(u"same"_s, u"note"_s).size(),
                     profile == Profile::Current ? 2 : 1);
        }
    }

    void collapsesIdenticalNotesOnMisskeyIo()
    {
        start(Profile::MisskeyIo);
        HttpClient http(m_instance->url());
        const QByteArray token = m_instance->token(u"alice"_s);
        const QJsonObject params{{u"text"_s, u"again"_s}};
        const HttpAnswer first = http.post(u"notes/create"_s, params, token);
        QCOMPARE(http.post(u"notes/create"_s, params, token).object(), first.object());
        QCOMPARE(m_instance->noteCount(), 1);
        m_instance->delayRest(u"notes/create"_s, 400);
        const QJsonObject other{{u"text"_s, u"slow"_s}};
        QNetworkAccessManager network;
        QNetworkRequest request(QUrl(m_instance->url().toString() + u"/api/notes/create"_s));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        request.setRawHeader("Authorization", "Bearer " + token);
        std::unique_ptr<QNetworkReply> running(network.post(request, R"({"text":"slow"})"));
        QTRY_COMPARE(m_instance->noteCount(), 2);
        m_instance->delayRest(u"notes/create"_s, 0);
        const HttpAnswer processing = http.post(u"notes/create"_s, other, token);
        QCOMPARE(processing.status, 202);
        QCOMPARE(processing.errorCode(), u"PROCESSING"_s);
        QTRY_VERIFY(running->isFinished());
        QCOMPARE(http.post(u"notes/create"_s, other, token).status, 200);
    }

    void ignoresTheHeaderOfSocketsWhenTold()
    {
        start(Profile::Old1314);
        m_instance->ignoreAuthorizationHeader(true);
        StreamClient byHeader(m_instance->url(), m_instance->token(u"alice"_s));
        QTRY_COMPARE(m_instance->connectionCount(), 1);
        QCOMPARE(m_instance->connections().first().userId, QString());
        QWebSocket byQuery;
        byQuery.open(QUrl(u"ws://127.0.0.1:%1/streaming?i=%2"_s.arg(
            QString::number(m_instance->port()),
            QString::fromLatin1(m_instance->token(u"alice"_s)))));
        QTRY_COMPARE(m_instance->connectionCount(), 2);
        QCOMPARE(m_instance->connections().last().userId, m_instance->userId(u"alice"_s));
        QVERIFY(m_instance->connections().last().tokenInQuery);
    }

    void sharesTimelinesOnOldServers()
    {
        start(Profile::Old1314);
        StreamClient stream(m_instance->url(), m_instance->token(u"alice"_s));
        QTRY_VERIFY(stream.isOpen());
        stream.connectChannel(u"localTimeline"_s, u"one"_s);
        stream.connectChannel(u"localTimeline"_s, u"two"_s);
        stream.connectChannel(u"globalTimeline"_s, u"end"_s);
        QTRY_VERIFY(stream.isAcknowledged(u"end"_s));
        QVERIFY(!stream.isAcknowledged(u"two"_s));
    }

private:
    void start(Profile profile)
    {
        InstanceOptions options;
        options.profile = profile;
        m_instance = std::make_unique<LocalInstance>(options);
        QVERIFY(m_instance->listen());
        m_instance->addUser(u"alice"_s);
    }

    std::unique_ptr<LocalInstance> m_instance;
};

SESERAGI_TEST_MAIN(TestProfiles)
#include "tst_profiles.moc"
