// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What an account needs from its owner: each reason has its own words over the pages and its own
// way out, and the words go when the reason goes.
#include "harness/programwindow.h"
#include "harness/world.h"
#include "model/timelinemodel.h"
#include "session/session.h"
#include "session/signin.h"
#include "support/fakekeychain.h"

#include <QDir>
#include <QFile>
#include <QQuickStyle>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

void qml_register_types_Seseragi_Core();
void qml_register_types_Seseragi_Ui();

class SessionNoticesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void asksWhereToKeepAToken();
    void forgetsAPassphraseThatWasNotUsed();
    void asksToSignInAgain();
    void tellsThatTheAccountIsSuspended();
    void tellsWhereToRevokeTheLastToken();
    void asksBeforeATokenGoesIntoAnUrl();
    void sendsStrangersToTheSignIn();
    void tellsThatAccountsCannotBeSaved();
    void tellsThatAccountsCannotBeRead();

private:
    void open();
    Session *signIn();
    Session *lookAround();
    /// Every notice there is, from top to bottom.
    QStringList notices() const { return m_program->names(QAccessible::AlertMessage); }
    bool offers(const char *button) const
    {
        return m_program->has(QAccessible::Button, QString::fromUtf8(button));
    }
    /// A list that still asks for something would complain too.
    bool isSettled(Session &session) const
    {
        const TimelineModel *home = session.timeline(Session::Home);
        return QTest::qWaitFor(
            [&] {
                return World::isStreaming(session) && !home->isStale() && !home->hasMore()
                       && m_program->names(QAccessible::ListItem).size() == 1;
            },
            ProgramWindow::patienceMs);
    }
    void press(const char *button)
    {
        m_program->click(m_program->find(QAccessible::Button, QString::fromUtf8(button)));
    }

    const QString alice = QStringLiteral("alice");
    support::FakeKeychain m_keychain;
    std::unique_ptr<World> m_world;
    std::unique_ptr<ProgramWindow> m_program;
};

void SessionNoticesTest::initTestCase()
{
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    qml_register_types_Seseragi_Core();
    qml_register_types_Seseragi_Ui();
}

void SessionNoticesTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
    m_keychain.failure.clear();
    m_keychain.entries.clear();
    World::Options options;
    options.keychain = &m_keychain;
    options.adjust = [](SessionEnvironment &environment) {
        environment.timings.backoffFirstMs = 20;
        environment.timings.backoffCapMs = 100;
        environment.watchNetwork = false;
    };
    m_world = std::make_unique<World>(options);
    m_world->desktop.setAppearance(false, true);
    m_world->instance.addUser(alice);
    m_world->instance.createNote(alice, QStringLiteral("a note"));
}

void SessionNoticesTest::cleanup()
{
    m_program.reset();
    m_world.reset();
}

void SessionNoticesTest::open()
{
    m_program = std::make_unique<ProgramWindow>(*m_world, QSize(900, 700));
    QVERIFY(m_program->isReady());
}

/// As a person does, so that the account is kept; null: not signed in.
Session *SessionNoticesTest::signIn()
{
    SignIn *signIn = m_world->sessions->signIn();
    signIn->setServer(m_world->instance.url().toString());
    signIn->setToken(QString::fromLatin1(m_world->instance.createToken(alice)));
    signIn->start();
    const auto isIn = [this] {
        const Session *session = m_world->sessions->current();
        return session && session->state() == Session::Online;
    };
    return QTest::qWaitFor(isIn, ProgramWindow::patienceMs) ? m_world->sessions->current()
                                                            : nullptr;
}

Session *SessionNoticesTest::lookAround()
{
    m_world->sessions->signIn()->setServer(m_world->instance.url().toString());
    m_world->sessions->signIn()->lookAround();
    const auto isIn = [this] { return m_world->sessions->current() != nullptr; };
    return QTest::qWaitFor(isIn, ProgramWindow::patienceMs) ? m_world->sessions->current()
                                                            : nullptr;
}

void SessionNoticesTest::asksWhereToKeepAToken()
{
    m_keychain.failure = QStringLiteral("Denied");
    Session *session = signIn();
    QVERIFY(session);
    open();
    const QString sentence = QStringLiteral(
        "The access token is not stored: the keyring is locked, or access to it was refused.");
    QTRY_COMPARE(notices(), QStringList(sentence));
    press("Choose…");
    QTRY_VERIFY(offers("Keep for this run only"));
    m_keychain.failure.clear();
    press("Try again");
    QTRY_COMPARE(notices(), QStringList());
    QTRY_VERIFY(!offers("Choose…"));
    QCOMPARE(session->secretProblem(), Session::NoProblem);
    QCOMPARE(m_keychain.entries.size(), 1);
}

/// A refused one stays to be mended; once the sheet is closed nobody sees it any more.
void SessionNoticesTest::forgetsAPassphraseThatWasNotUsed()
{
    m_keychain.failure = QStringLiteral("Denied");
    QVERIFY(signIn());
    open();
    const QString label = QStringLiteral("Passphrase");
    const auto openSheet = [&] {
        QTRY_VERIFY(offers("Choose…"));
        press("Choose…");
        QTRY_VERIFY(offers("Store in a sealed file…"));
        press("Store in a sealed file…");
        QTRY_VERIFY(m_program->field(label) && m_program->field(label)->hasActiveFocus());
    };
    openSheet();
    QCOMPARE(m_program->typedIn(label), QString());
    m_program->type(QStringLiteral("short"));
    press("Show what is typed");
    press("Seal");
    QTRY_VERIFY(!m_world->sessions->passphraseError().isEmpty());
    QCOMPARE(m_program->typedIn(label), QStringLiteral("short"));
    m_program->key(Qt::Key_Escape);
    QTRY_VERIFY(!m_program->field(label));
    openSheet();
    QCOMPARE(m_program->typedIn(label), QString());
    QVERIFY(offers("Show what is typed"));
}

void SessionNoticesTest::asksToSignInAgain()
{
    Session *session = signIn();
    QVERIFY(session);
    open();
    QVERIFY(isSettled(*session));
    QCOMPARE(notices(), QStringList());
    m_world->instance.revokeToken(session->token());
    m_world->instance.dropConnections();
    const QString sentence =
        QStringLiteral("The server no longer accepts this sign-in. Sign in again.");
    QTRY_COMPARE_WITH_TIMEOUT(notices(), QStringList(sentence), ProgramWindow::patienceMs);
    QVERIFY(m_program->alertText(sentence).contains(QStringLiteral("are kept")));
    press("Sign in again");
    QTRY_VERIFY(m_program->field(QStringLiteral("Access token")));
    QCOMPARE(m_program->typedIn(QStringLiteral("Server")), m_world->instance.url().toString());
    QCOMPARE(signIn(), session);
    QTRY_VERIFY(!m_program->field(QStringLiteral("Access token")));
    QTRY_COMPARE(notices(), QStringList());
    QVERIFY(!offers("Sign in again"));
}

void SessionNoticesTest::tellsThatTheAccountIsSuspended()
{
    Session *session = m_world->signIn(alice);
    open();
    QVERIFY(isSettled(*session));
    m_world->instance.suspend(alice);
    m_world->instance.dropConnections();
    const QString sentence = QStringLiteral("The server has suspended this account.");
    QTRY_COMPARE_WITH_TIMEOUT(notices(), QStringList(sentence), ProgramWindow::patienceMs);
    // It is, still. The words go while it is looked at, so the answer is waited for.
    const auto asked = m_world->instance.requests(QStringLiteral("i")).size();
    press("Look again");
    QTRY_VERIFY_WITH_TIMEOUT(m_world->instance.requests(QStringLiteral("i")).size() > asked,
                             ProgramWindow::patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(session->state(), Session::Suspended, ProgramWindow::patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(notices(), QStringList(sentence), ProgramWindow::patienceMs);
    m_world->instance.suspend(alice, false);
    press("Look again");
    QTRY_COMPARE_WITH_TIMEOUT(session->state(), Session::Online, ProgramWindow::patienceMs);
    QTRY_COMPARE(notices(), QStringList());
}

/// Nobody is there any more over whose pages it could be said.
void SessionNoticesTest::tellsWhereToRevokeTheLastToken()
{
    Session *session = signIn();
    QVERIFY(session);
    open();
    m_world->sessions->signOut(session);
    QTRY_VERIFY(m_program->field(QStringLiteral("Server")));
    QTRY_VERIFY(m_program->has(QAccessible::AlertMessage,
                               QStringLiteral("Signed out. The token is forgotten here.")));
    QSignalSpy opened(&m_world->desktop, &Desktop::openUrlRequested);
    press("Revoke it");
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toUrl(), m_world->sessions->revokeUrl());
}

void SessionNoticesTest::asksBeforeATokenGoesIntoAnUrl()
{
    m_world->instance.ignoreAuthorizationHeader(true);
    Session *session = m_world->signIn(alice);
    open();
    const QString sentence =
        QStringLiteral("Live updates from this old server need the token inside an address.");
    QTRY_COMPARE_WITH_TIMEOUT(notices(), QStringList(sentence), ProgramWindow::patienceMs);
    QVERIFY(m_program->alertText(sentence).contains(QStringLiteral("the server's logs")));
    QTRY_COMPARE(m_world->instance.connectionCount(), 0);
    press("Allow it");
    QTRY_COMPARE_WITH_TIMEOUT(session->state(), Session::Online, ProgramWindow::patienceMs);
    QTRY_COMPARE(notices(), QStringList());
    QVERIFY(!offers("Allow it"));
}

/// A server that lets only its own people in.
void SessionNoticesTest::sendsStrangersToTheSignIn()
{
    m_world->instance.refuseHandshakes(401);
    Session *session = lookAround();
    QVERIFY(session);
    open();
    QTRY_COMPARE_WITH_TIMEOUT(session->stream()->state(), StreamingClient::Refused,
                              ProgramWindow::patienceMs);
    QTRY_COMPARE(notices(), QStringList(session->stateText()));
    QVERIFY(notices().first().endsWith(QStringLiteral("Sign in with an account of this server.")));
    press("Sign in");
    QTRY_COMPARE(m_program->typedIn(QStringLiteral("Server")), m_world->instance.url().toString());
    m_program->window()->setProperty("isSigningIn", false);
    QTRY_COMPARE(notices(), QStringList(session->stateText()));

    m_world->instance.refuseHandshakes(0);
    session->reconnectNow();
    QTRY_COMPARE_WITH_TIMEOUT(session->state(), Session::Online, ProgramWindow::patienceMs);
    QTRY_COMPARE(notices(), QStringList());
}

/// What keeps the list from being written is told until it is written after all.
void SessionNoticesTest::tellsThatAccountsCannotBeSaved()
{
    const QString list = m_world->dataDir() + QStringLiteral("/accounts.json");
    QVERIFY(QDir().mkpath(list + QStringLiteral("/in the way")));
    Session *session = signIn();
    QVERIFY(session);
    open();
    QTRY_COMPARE(notices().size(), 1);
    QVERIFY2(
        notices().first().startsWith(QStringLiteral("The list of accounts could not be saved: ")),
        qPrintable(notices().first()));
    // It works all the same.
    QCOMPARE(m_world->sessions->count(), 1);
    QTRY_COMPARE(m_program->names(QAccessible::ListItem).size(), 1);

    QVERIFY(QDir(list).removeRecursively());
    m_world->instance.updateUser(alice, {{QStringLiteral("name"), QStringLiteral("Alice II")}});
    QTRY_COMPARE(session->displayName(), QStringLiteral("Alice II"));
    QTRY_COMPARE(notices(), QStringList());
    const auto kept = AccountFile(m_world->dataDir()).load();
    QVERIFY(kept.isOk());
    QCOMPARE(kept->size(), 1);
    QCOMPARE(kept->first().id(), session->accountId());
    QCOMPARE(kept->first().name, QStringLiteral("Alice II"));
}

/// Without an account there are no pages to say it over.
void SessionNoticesTest::tellsThatAccountsCannotBeRead()
{
    QFile list(m_world->dataDir() + QStringLiteral("/accounts.json"));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write("not a list");
    list.close();
    m_world->sessions->load();
    open();
    QTRY_VERIFY(m_program->field(QStringLiteral("Server")));
    QCOMPARE(notices(), QStringList(m_world->sessions->storageError()));
    QVERIFY(notices().first().startsWith(
        QStringLiteral("The list of accounts could not be read and was put aside as ")));
    QVERIFY(notices().first().contains(list.fileName() + QStringLiteral(".broken: ")));
    // Once, wherever it is read.
    QVERIFY(signIn());
    QTRY_COMPARE(notices(), QStringList(m_world->sessions->storageError()));
    m_program->key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(m_program->field(QStringLiteral("Server")));
    QCOMPARE(notices(), QStringList());
}

QTEST_MAIN(SessionNoticesTest)
#include "tst_sessionnotices.moc"
