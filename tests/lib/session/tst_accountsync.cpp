// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entity/userdetailed.h"
#include "rest/apinetwork.h"
#include "rest/restclient.h"
#include "session/accountsync.h"
#include "support/httppeer.h"
#include "support/testmain.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>

using support::HttpReply;

/// What is read of a server, and when it is read again.
class TestAccountSync : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
        m_peer = std::make_unique<support::HttpPeer>();
        m_network.reset(rest::createApiNetwork(nullptr));
        m_client = std::make_unique<RestClient>(m_network.get(), m_peer->url());
        m_sync = std::make_unique<AccountSync>(m_client.get(), true);
        m_peer->on("/api/meta", meta("2025.11.1"));
        m_peer->on("/api/endpoints", HttpReply{200, "[\"meta\"]"});
        m_peer->on("/api/emojis", HttpReply{200, "{\"emojis\":[]}"});
    }

    void cleanup()
    {
        m_sync.reset();
        m_client.reset();
        m_network.reset();
        m_peer.reset();
    }

    void versionIsReadAfterEveryGap()
    {
        QSignalSpy metas(m_sync.get(), &AccountSync::metaLoaded);
        QSignalSpy endpoints(m_sync.get(), &AccountSync::endpointsLoaded);
        QSignalSpy emojis(m_sync.get(), &AccountSync::emojisLoaded);
        m_sync->start();
        QTRY_COMPARE(endpoints.size(), 1);
        QTRY_COMPARE(emojis.size(), 1);
        // The same server: one small question.
        m_sync->refresh();
        QTRY_COMPARE(metas.size(), 2);
        QCOMPARE(m_peer->requestCount("/api/endpoints"), 1);
        // It was upgraded, which takes a minute.
        m_peer->on("/api/meta", meta("2025.12.0"));
        m_peer->on("/api/endpoints", HttpReply{200, "[\"meta\",\"new/one\"]"});
        m_sync->refresh();
        QTRY_COMPARE(endpoints.size(), 2);
        QCOMPARE(endpoints.last().at(0).toStringList().last(), QStringLiteral("new/one"));
        QCOMPARE(endpoints.last().at(1).toString(), QStringLiteral("2025.12.0"));
        QCOMPARE(m_peer->requestCount("/api/emojis"), 1);
    }

    void emojisAreNotReadForEveryBreak()
    {
        QSignalSpy emojis(m_sync.get(), &AccountSync::emojisLoaded);
        m_sync->setEmojiPause(2000);
        m_sync->start();
        QTRY_COMPARE(emojis.size(), 1);
        for (int i = 0; i < 5; ++i)
            m_sync->doubtEmojis();
        QTest::qWait(100);
        QCOMPARE(m_peer->requestCount("/api/emojis"), 1);
        QTRY_COMPARE(emojis.size(), 2); // when the pause is over
        QTest::qWait(100);
        QCOMPARE(m_peer->requestCount("/api/emojis"), 2); // nothing is in doubt any more
        m_sync->setEmojiPause(1);
        m_sync->doubtEmojis();
        QTRY_COMPARE(emojis.size(), 3);
    }

    void aListOnItsWayIsNotGivenUpForABreak()
    {
        QSignalSpy emojis(m_sync.get(), &AccountSync::emojisLoaded);
        QSignalSpy metas(m_sync.get(), &AccountSync::metaLoaded);
        m_sync->setEmojiPause(1);
        m_peer->on("/api/emojis", HttpReply{.manner = HttpReply::Manner::Never});
        m_sync->start();
        QTRY_COMPARE(m_peer->requestCount("/api/emojis"), 1);
        QTRY_COMPARE(metas.size(), 1);
        m_sync->refresh();
        m_sync->doubtEmojis();
        QTRY_COMPARE(metas.size(), 2);
        QCOMPARE(m_peer->requestCount("/api/emojis"), 1);
    }

    void forkIsMeasuredByWhatItIsBuiltOn()
    {
        m_peer->on(
            "/api/meta",
            HttpReply{200, "{\"version\":\"4.14.0\",\"basedMisskeyVersion\":\"2024.10.1\"}"});
        ServerVersion misskey;
        connect(
            m_sync.get(), &AccountSync::endpointsLoaded, this,
            [&misskey](const QStringList &, const QString &version, const ServerVersion &based) {
                QCOMPARE(version, QStringLiteral("4.14.0"));
                misskey = based;
            });
        m_sync->start();
        QTRY_COMPARE(misskey.toString(), QStringLiteral("2024.10.1"));
    }

    void waitsAsLongAsTheServerAsks()
    {
        QSignalSpy refused(m_sync.get(), &AccountSync::refused);
        m_peer->on("/api/meta", HttpReply{502, "<html>", "text/html"});
        m_peer->on("/api/emojis", HttpReply{429,
                                            "{\"error\":{\"code\":\"RATE_LIMIT_EXCEEDED\"}}",
                                            "application/json",
                                            {{"Retry-After", "1800"}}});
        m_sync->start();
        QTRY_COMPARE(refused.size(), 2);
        // Whichever came first, the longer patience counts.
        QVERIFY(m_sync->retryInMs() > 1'000'000);
        // The server is back: what it asked to wait with waits all the same.
        m_peer->on("/api/meta", meta("2025.11.1"));
        QSignalSpy metaLoaded(m_sync.get(), &AccountSync::metaLoaded);
        m_sync->hurry();
        QTRY_COMPARE(metaLoaded.size(), 1);
        QCOMPARE(m_peer->requestCount("/api/emojis"), 1);
    }

    void asksForTheAccountNoEarlierThanTheServerSays()
    {
        AccountSync sync(m_client.get(), false);
        QSignalSpy refused(&sync, &AccountSync::refused);
        QSignalSpy metas(&sync, &AccountSync::metaLoaded);
        m_peer->on("/api/i", HttpReply{429,
                                       "{\"error\":{\"code\":\"RATE_LIMIT_EXCEEDED\"}}",
                                       "application/json",
                                       {{"Retry-After", "1800"}}});
        sync.start();
        QTRY_COMPARE(refused.size(), 1);
        QTRY_COMPARE(metas.size(), 1);
        // As after every break.
        sync.refreshMe();
        sync.refresh();
        QTRY_COMPARE(metas.size(), 2);
        sync.refreshMe();
        sync.doubtMe();
        sync.refresh();
        QTRY_COMPARE(metas.size(), 3);
        QCOMPARE(m_peer->requestCount("/api/i"), 1);
    }

    void questionsDoNotPileUpWhileTheyWait()
    {
        AccountSync sync(m_client.get(), false);
        QSignalSpy mes(&sync, &AccountSync::meLoaded);
        QSignalSpy refused(&sync, &AccountSync::refused);
        m_peer->on("/api/i", [this](const support::HttpRequest &) {
            if (m_peer->requestCount("/api/i") > 1)
                return HttpReply{200, "{\"id\":\"9abc\",\"username\":\"alice\"}"};
            return HttpReply{429,
                             "{\"error\":{\"code\":\"RATE_LIMIT_EXCEEDED\"}}",
                             "application/json",
                             {{"Retry-After", "1"}}};
        });
        sync.start();
        QTRY_COMPARE(refused.size(), 1);
        for (int i = 0; i < 5; ++i) {
            sync.refreshMe();
            sync.doubtMe(); // `main` tells of changes meanwhile
        }
        // The one that waited, and one for what changed meanwhile.
        QTRY_COMPARE(mes.size(), 1);
        QCOMPARE(m_peer->requestCount("/api/i"), 3);
        sync.refreshMe();
        QTRY_COMPARE(mes.size(), 2);
        QCOMPARE(m_peer->requestCount("/api/i"), 4);
    }

private:
    static HttpReply meta(const QByteArray &version)
    {
        return HttpReply{200, "{\"version\":\"" + version + "\"}"};
    }

    std::unique_ptr<support::HttpPeer> m_peer;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<RestClient> m_client;
    std::unique_ptr<AccountSync> m_sync;
};

SESERAGI_TEST_MAIN(TestAccountSync)
#include "tst_accountsync.moc"
