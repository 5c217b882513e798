// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/localinstance.h"
#include "model/notificationitem.h"
#include "rest/notifications.h"
#include "session/session.h"
#include "support/httppeer.h"
#include "support/programrig.h"
#include "support/testmain.h"

namespace {

const QString alice = QStringLiteral("alice");
const QString bob = QStringLiteral("bob");

} // namespace

/// An account whose server is away at first, upgraded meanwhile, or closed to strangers.
class TestSessionServer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
        InstanceOptions options;
        options.unreadDelayMs = 10 * 60'000; // what comes late must not stand in for what is missed
        m_instance = std::make_unique<LocalInstance>(options);
        QVERIFY(m_instance->listen());
        m_instance->addUser(alice);
        m_instance->addUser(bob);
        m_token = m_instance->createToken(alice);
        m_account = {};
        m_account.server = m_instance->url();
        m_account.userId = m_instance->userId(alice);
    }

    void cleanup()
    {
        m_session.reset();
        m_instance.reset();
    }

    void notificationsBetweenTheFirstPageAndTheStream()
    {
        makeSession();
        m_instance->stallStreaming(true);
        m_session->start(m_token);
        const auto isListed = [this] {
            const auto state = m_session->notifications()->state();
            return state == NotificationModel::Ready || state == NotificationModel::Empty;
        };
        QTRY_VERIFY(isListed());
        QVERIFY(!hasReaction());
        makeReaction();
        m_instance->stallStreaming(false);
        QTRY_VERIFY(hasReaction());
    }

    void notificationsReadElsewhereBeforeTheStreamIsThere()
    {
        makeSession();
        makeReaction();
        m_instance->stallStreaming(true);
        m_session->start(m_token);
        QTRY_VERIFY(m_session->unreadCount() > 0);
        rest::markAllNotificationsRead(*m_session->rest());
        QTRY_COMPARE(m_instance->unreadNotifications(alice), 0);
        QVERIFY(m_session->unreadCount() > 0);
        m_instance->stallStreaming(false);
        QTRY_COMPARE(m_session->unreadCount(), 0);
    }

    void notificationsOfAServerThatWasAway()
    {
        makeSession();
        makeReaction();
        m_instance->closeListening();
        m_session->start(m_token);
        QTRY_COMPARE(m_session->notifications()->state(), NotificationModel::Failed);
        QVERIFY(m_instance->resumeListening());
        QTRY_VERIFY(hasReaction());
        QCOMPARE(m_session->notifications()->state(), NotificationModel::Ready);
        // So does the rest of what could not be read, without its own long wait.
        QTRY_COMPARE(m_session->username(), alice);
        QTRY_COMPARE(m_session->account().serverVersion, QStringLiteral("2025.11.1"));
    }

    /// Nobody presses anything, and no break of the stream makes it ask again.
    void timelineThatFailedOnce()
    {
        m_instance->createNote(alice, QStringLiteral("from before"));
        makeSession();
        start();
        TimelineModel *home = m_session->timeline(Session::Home);
        QTRY_COMPARE(home->rowCount(), 1);
        QTRY_VERIFY(!home->isStale());
        m_instance->failNextRest(QStringLiteral("notes/timeline"), 502, "<html>Bad gateway</html>");
        home->load();
        QTRY_COMPARE(home->state(), TimelineModel::Failed);
        m_instance->createNote(alice, QStringLiteral("live"));
        QTRY_COMPARE_WITH_TIMEOUT(home->rowCount(), 2, 20'000);
        QCOMPARE(home->state(), TimelineModel::Ready);
        QCOMPARE(m_session->stream()->state(), StreamingClient::Open);
    }

    void notificationsOfAGap_data()
    {
        QTest::addColumn<bool>("isAcked");
        QTest::newRow("main streams again") << true;
        // Then nobody tells of what is new, so the newest page is the least to be had.
        QTest::newRow("main is never acknowledged again") << false;
    }

    void notificationsOfAGap()
    {
        QFETCH(bool, isAcked);
        makeSession();
        start();
        const ChannelModel *channels = m_session->stream()->channels();
        const auto mainState = [channels] {
            return channels->index(0).data(ChannelModel::StateRole).value<Channel::State>();
        };
        QCOMPARE(channels->rowCount(), 1);
        QTRY_COMPARE(mainState(), Channel::Acked);
        makeReaction();
        QTRY_COMPARE(m_session->notifications()->rowCount(), 1);

        m_instance->closeListening();
        m_instance->dropConnections();
        QTRY_VERIFY(mainState() == Channel::Waiting);
        makeReaction();
        m_instance->withholdAcks(!isAcked);
        QVERIFY(m_instance->resumeListening());
        QTRY_COMPARE(mainState(), isAcked ? Channel::Acked : Channel::NotAcked);
        QTRY_COMPARE(m_session->notifications()->rowCount(), 2);
        QCOMPARE(m_instance->unreadNotifications(alice), 2);
        QTRY_COMPARE(m_session->unreadCount(), 2);
    }

    void upgradeIsNoticedAfterAReconnect()
    {
        makeSession();
        start();
        QTRY_COMPARE(m_session->account().serverVersion, QStringLiteral("2025.11.1"));
        tellVersion("2025.12.0");
        m_instance->dropConnections();
        QTRY_COMPARE(m_session->account().serverVersion, QStringLiteral("2025.12.0"));
    }

    void tokenLeavesTheUrlAfterAnUpgrade()
    {
        rememberOldServer();
        makeSession();
        m_session->start(m_token);
        QTRY_VERIFY(!m_session->account().ignoresHeader);
        QVERIFY(!m_session->account().allowsTokenInUrl);
        QTRY_COMPARE(m_session->state(), Session::Online);
        QTRY_COMPARE(m_instance->connectionCount(), 1);
        QVERIFY(!m_instance->connections().first().tokenInQuery);
        QVERIFY(!m_session->needsTokenInUrl());
        const auto seesHeader = [this] {
            const auto asked = m_instance->requests(QStringLiteral("i"));
            return !asked.isEmpty() && asked.last().headers.contains("authorization");
        };
        QTRY_VERIFY(seesHeader());
    }

    void serverThatStaysOldKeepsTheTokenInTheUrl()
    {
        rememberOldServer();
        tellVersion("13.13.0");
        makeSession();
        start();
        QTRY_COMPARE(m_session->account().serverVersion, QStringLiteral("13.13.0"));
        QVERIFY(m_session->account().ignoresHeader);
        QVERIFY(m_session->account().allowsTokenInUrl);
        QVERIFY(m_instance->connections().first().tokenInQuery);
    }

    void headerThatIsLostElsewhereAsksOnce()
    {
        rememberOldServer();
        makeSession();
        int upgrades = 0;
        connect(m_session.get(), &Session::accountChanged, this,
                [this, &upgrades, was = true]() mutable {
                    const bool ignores = m_session->account().ignoresHeader;
                    if (std::exchange(was, ignores) == ignores || ignores)
                        return;
                    ++upgrades;
                    // Twice: the stream that opens meanwhile has it read again, and then nobody
                    // waits for the first answer any more.
                    m_instance->failNextRest(
                        QStringLiteral("i"), 401,
                        R"({"error":{"message":"Credential required.",)"
                        R"("code":"CREDENTIAL_REQUIRED","id":"x","kind":"client"}})",
                        {}, 2);
                });
        m_session->start(m_token);
        QTRY_VERIFY(m_session->needsTokenInUrl());
        QTRY_COMPARE(m_session->username(), alice); // read with the token in the body
        QCOMPARE(upgrades, 1);
        QVERIFY(m_session->needsTokenInUrl());
    }

    void scopesTellWhyAChannelIsNotThere()
    {
        m_account.scopes = {QStringLiteral("read:account")};
        makeSession();
        start();
        Channel *admin = m_session->stream()->connectChannel(ChannelKind::Admin);
        QCOMPARE(admin->state(), Channel::Unavailable);
        QVERIFY(!admin->reason().isEmpty());
        Channel *drive = m_session->stream()->connectChannel(ChannelKind::Drive);
        QTRY_COMPARE(drive->state(), Channel::Acked);
    }

    void strangersAreToldWhatToDo()
    {
        m_account.userId.clear();
        makeSession();
        m_instance->refuseHandshakes(401);
        m_session->start({});
        QTRY_COMPARE(m_session->stream()->state(), StreamingClient::Refused);
        QCOMPARE(m_session->state(), Session::Offline);
        const QString reason = m_session->stream()->reason();
        QVERIFY(!reason.isEmpty());
        QVERIFY(m_session->stateText().startsWith(reason));
        QVERIFY(m_session->stateText().size() > reason.size());
    }

    void waitingSaysWhy()
    {
        makeSession();
        m_instance->closeListening();
        m_session->start(m_token);
        const auto saysWhy = [this] {
            const QString reason = m_session->stream()->reason();
            return !reason.isEmpty() && m_session->stateText().startsWith(reason);
        };
        QTRY_VERIFY(saysWhy());
    }

    /// A proxy that lets no stream through and limits what is asked for.
    void asksWhyNoEarlierThanTheServerSays()
    {
        support::HttpPeer proxy;
        proxy.on("/streaming", support::HttpReply{.manner = support::HttpReply::Manner::Never});
        proxy.on("/api/i", support::HttpReply{.status = 429,
                                              .body = "slow down",
                                              .headers = {{"Retry-After", "3600"}}});
        m_account.server = proxy.url();
        SessionEnvironment environment = support::sessionEnvironment(&m_clock);
        environment.timings.handshakeMs = 20;
        makeSession(environment);
        QSignalSpy unclear(m_session->stream(), &StreamingClient::handshakeUnclear);
        m_session->start(m_token);
        QTRY_VERIFY(unclear.count() >= 6);
        // Once to read the account, and once to ask why.
        QCOMPARE(proxy.requestCount("/api/i"), 2);
        m_session.reset();
    }

    void refusedHandshakesWithoutAReasonAreTriedAgain()
    {
        m_instance->refuseHandshakes(401);
        m_instance->failNextRest(QStringLiteral("i"), 429, "slow down", {{"Retry-After", "3600"}},
                                 1'000'000);
        makeSession();
        QSignalSpy refused(m_session->stream(), &StreamingClient::refused);
        m_session->start(m_token);
        for (int attempt = 1; attempt <= 3; ++attempt) {
            if (attempt > 1)
                m_session->reconnectNow();
            QTRY_COMPARE(refused.count(), attempt);
            QTRY_COMPARE(m_session->state(), Session::Offline);
            QTRY_VERIFY(m_session->retryAtMs() > 0);
        }
        QCOMPARE(m_instance->requests(QStringLiteral("i")).size(), 2);
        m_instance->refuseHandshakes(0);
        m_session->reconnectNow();
        QTRY_COMPARE(m_session->state(), Session::Online);
    }

    void whatIsOnTheScreenIsReadFirst()
    {
        SessionEnvironment environment = support::sessionEnvironment(&m_clock);
        environment.pace = {.burst = 1, .everyMs = 50};
        makeSession(environment);
        m_session->timeline(Session::Home);
        m_session->timeline(Session::Social);
        m_session->timeline(Session::Local)->setOnScreen(true);
        m_session->start(m_token);
        const auto asked = [this](const char *endpoint) {
            return m_instance->requests(QLatin1String(endpoint)).size();
        };
        QTRY_COMPARE(asked("notes/local-timeline"), 1);
        QCOMPARE(asked("notes/timeline"), 0);
        QCOMPARE(asked("notes/hybrid-timeline"), 0);
        QTRY_COMPARE(m_session->timeline(Session::Home)->state(), TimelineModel::Empty);
        QTRY_COMPARE(m_session->timeline(Session::Social)->state(), TimelineModel::Empty);
    }

private:
    void makeSession() { makeSession(support::sessionEnvironment(&m_clock)); }
    void makeSession(const SessionEnvironment &environment)
    {
        m_session = std::make_unique<Session>(m_account, environment);
    }

    void start()
    {
        m_session->start(m_token);
        QTRY_COMPARE(m_session->state(), Session::Online);
    }

    /// What makes a notification for the account.
    void makeReaction()
    {
        const QString mine = m_instance->createNote(alice, QStringLiteral("mine"));
        m_instance->react(bob, mine, QStringLiteral("👍"));
    }

    bool hasReaction() const
    {
        for (int row = 0; row < m_session->notifications()->rowCount(); ++row) {
            if (m_session->notifications()->itemAt(row)->kind() == QLatin1String("reaction"))
                return true;
        }
        return false;
    }

    /// As kept from the time when the server was one that ignores the header.
    void rememberOldServer()
    {
        m_account.ignoresHeader = true;
        m_account.allowsTokenInUrl = true;
        m_account.serverVersion = QStringLiteral("13.12.2");
        m_account.capabilities = {QStringLiteral("meta")};
    }

    void tellVersion(const QByteArray &version)
    {
        m_instance->rewriteAnswers(QStringLiteral("meta"), [version](const QByteArray &answer) {
            return QByteArray(answer).replace("2025.11.1", version);
        });
    }

    SystemClock m_clock;
    QByteArray m_token;
    Account m_account;
    std::unique_ptr<LocalInstance> m_instance;
    std::unique_ptr<Session> m_session;
};

SESERAGI_TEST_MAIN(TestSessionServer)
#include "tst_sessionserver.moc"
