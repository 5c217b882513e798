// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Signing in as a person meets it: what is typed, every failure in its own words, nothing typed
// lost, and a question before anything is risked.
#include "harness/programwindow.h"
#include "harness/world.h"
#include "session/session.h"
#include "session/signin.h"
#include "support/httppeer.h"
#include "support/namednetwork.h"

#include <QGuiApplication>
#include <QQuickStyle>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

void qml_register_types_Seseragi_Core();
void qml_register_types_Seseragi_Ui();

class WelcomePageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void takesEveryFormOfAddress_data();
    void takesEveryFormOfAddress();
    void takesPlainHttpOfThisMachine();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void forgetsAnErrorWhenItIsCorrected();
    void warnsOfATokenWithFullRights();
    void asksBeforeGoingToAnotherHost();
    void asksBeforeSendingReadably();
    void waitsForTheBrowser();
    void looksAround();
    void signsInAgainWithoutLosingTheAccount();
    void tellsWhereATokenIsMade();

private:
    void open(const QString &calledItself = {});
    void fill(const QString &server, const QString &token);
    void submit() { m_program->click(m_program->find(QAccessible::Button, signInLabel)); }
    QString alert() const;
    bool hasFocus(const QString &button) const;
    QByteArray token() { return m_world->instance.createToken(QStringLiteral("alice")); }

    const QString serverLabel = QStringLiteral("Server");
    const QString tokenLabel = QStringLiteral("Access token");
    const QString signInLabel = QStringLiteral("Sign in");
    support::ServerNames m_names;
    bool m_isOffline = false;
    std::unique_ptr<World> m_world;
    std::unique_ptr<ProgramWindow> m_program;
};

void WelcomePageTest::initTestCase()
{
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    QNetworkProxyFactory::setApplicationProxyFactory(new support::LoopbackOnly);
    qml_register_types_Seseragi_Core();
    qml_register_types_Seseragi_Ui();
}

void WelcomePageTest::init()
{
    // Servers called by other names than their own may show no pictures from their own address.
    QTest::failOnWarning(
        QRegularExpression(QStringLiteral("^(?!.*Pictures from there are not loaded).")));
    m_names.clear();
    m_isOffline = false;
    open();
}

void WelcomePageTest::cleanup()
{
    m_program.reset();
    m_world.reset();
}

/// \param calledItself what the instance says its own address is; empty: the true one.
void WelcomePageTest::open(const QString &calledItself)
{
    m_program.reset();
    World::Options options;
    options.instance.publicUri = calledItself;
    options.adjust = [this](SessionEnvironment &environment) {
        environment.createNetwork = [this](QObject *parent) {
            return new support::NamedNetwork(m_names, parent);
        };
        environment.isOffline = [this] { return m_isOffline; };
        environment.browserPollMs = 20;
        environment.watchNetwork = false;
    };
    m_world = std::make_unique<World>(options);
    m_world->instance.addUser(QStringLiteral("alice"));
    m_program = std::make_unique<ProgramWindow>(*m_world, QSize(860, 700));
    QVERIFY(m_program->isReady());
    QTRY_VERIFY_WITH_TIMEOUT(m_program->field(serverLabel), ProgramWindow::patienceMs);
}

/// As an input method or the clipboard brings it, so that every alphabet is possible.
void WelcomePageTest::fill(const QString &server, const QString &token)
{
    const std::pair<QString, QString> texts[] = {{serverLabel, server}, {tokenLabel, token}};
    for (const auto &[label, text] : texts) {
        QQuickItem *field = m_program->field(label);
        m_program->click(field);
        QTRY_VERIFY(field->hasActiveFocus());
        m_program->key(Qt::Key_A, Qt::ControlModifier);
        m_program->key(Qt::Key_Backspace);
        QInputMethodEvent commit;
        commit.setCommitString(text);
        QCoreApplication::sendEvent(field, &commit);
        QCOMPARE(m_program->typedIn(label), text);
    }
}

/// The name of the one alert there is.
QString WelcomePageTest::alert() const
{
    return m_program->names(QAccessible::AlertMessage).join(QLatin1Char('|'));
}

bool WelcomePageTest::hasFocus(const QString &button) const
{
    QQuickItem *item = m_program->find(QAccessible::Button, button);
    return item && item->hasActiveFocus();
}

void WelcomePageTest::takesEveryFormOfAddress_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("host");
    QTest::newRow("a name") << "example.com"
                            << "example.com";
    QTest::newRow("an address") << "https://example.com/"
                                << "example.com";
    QTest::newRow("a handle") << "@me@example.com"
                              << "example.com";
    QTest::newRow("blanks around") << "  example.com "
                                   << "example.com";
    QTest::newRow("an international name")
        << QStringLiteral("例え.テスト") << "xn--r8jz45g.xn--zckzah";
    QTest::newRow("full width") << QStringLiteral("ｅｘａｍｐｌｅ．ｃｏｍ") << "example.com";
}

void WelcomePageTest::takesEveryFormOfAddress()
{
    QFETCH(QString, typed);
    QFETCH(QString, host);
    open(QStringLiteral("https://") + host);
    m_names.insert(host, m_world->instance.url());
    fill(typed, QString::fromLatin1(token()));
    submit();
    QTRY_COMPARE_WITH_TIMEOUT(m_world->sessions->count(), 1, ProgramWindow::patienceMs);
    QCOMPARE(m_world->sessions->current()->server().host(QUrl::FullyEncoded), host);
    QCOMPARE(m_world->sessions->current()->server().scheme(), QStringLiteral("https"));
    QTRY_VERIFY(!m_program->field(serverLabel)); // the page gives way to the account
}

void WelcomePageTest::takesPlainHttpOfThisMachine()
{
    fill(m_world->instance.url().toString(), QString::fromLatin1(token()));
    m_program->key(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_world->sessions->count(), 1, ProgramWindow::patienceMs);
}

void WelcomePageTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("advice");
    QTest::addColumn<QString>("wrongField");
    const QString here = QStringLiteral("127.0.0.1");
    QTest::newRow("no address") << "address"
                                << "This is not a server's address"
                                << "like example.com" << serverLabel;
    QTest::newRow("wrong host") << "host"
                                << "There is no server called nowhere.example"
                                << "Check the spelling" << serverLabel;
    QTest::newRow("nobody there") << "down" << here + QStringLiteral(" cannot be reached")
                                  << "Try again later" << QString();
    QTest::newRow("no Misskey there") << "site" << here + QStringLiteral(" is not a Misskey server")
                                      << "Check the address of your server" << serverLabel;
    QTest::newRow("another software")
        << "mastodon" << here + QStringLiteral(" is not a Misskey server")
        << "127.0.0.1 runs Mastodon, not Misskey." << serverLabel;
    QTest::newRow("wrong token") << "token"
                                 << "The server does not know this token"
                                 << "Copy it again" << tokenLabel;
    QTest::newRow("no read:account") << "scope"
                                     << "This token may not read your account"
                                     << "read:account" << tokenLabel;
    QTest::newRow("suspended") << "suspended"
                               << "This account is suspended"
                               << "ask them" << QString();
    QTest::newRow("offline") << "offline"
                             << "You are offline"
                             << "Connect it and try again" << QString();
    QTest::newRow("bad certificate")
        << "tls" << QStringLiteral("The connection to 127.0.0.1 is not safe") << "nothing was sent"
        << serverLabel;
    QTest::newRow("not a token") << "garbage"
                                 << "This is not an access token"
                                 << "Copy it again" << tokenLabel;
}

void WelcomePageTest::saysWhatIsWrong()
{
    QFETCH(QString, what);
    QFETCH(QString, title);
    QFETCH(QString, advice);
    QFETCH(QString, wrongField);
    LocalInstance &instance = m_world->instance;
    support::HttpPeer site;
    support::HttpPeer secure(support::Certificate::SelfSigned);
    site.on("/api/meta", support::HttpReply{.status = 404,
                                            .body = "<html>Hello</html>",
                                            .contentType = "text/html"});
    QString server = instance.url().toString();
    QString typedToken = QString::fromLatin1(token());
    if (what == QLatin1String("address")) {
        server = QStringLiteral("my server");
    } else if (what == QLatin1String("host") || what == QLatin1String("offline")) {
        server = QStringLiteral("nowhere.example");
        m_isOffline = what == QLatin1String("offline");
    } else if (what == QLatin1String("down")) {
        instance.closeListening();
    } else if (what == QLatin1String("site") || what == QLatin1String("mastodon")) {
        server = site.url().toString();
        if (what == QLatin1String("mastodon")) {
            site.on(
                "/.well-known/nodeinfo",
                support::HttpReply{
                    .body =
                        R"({"links":[{"rel":"http://nodeinfo.diaspora.software/ns/schema/2.0","href":")"
                        + site.url().toEncoded() + R"(/nodeinfo"}]})"});
            site.on("/nodeinfo", support::HttpReply{.body = R"({"software":{"name":"mastodon"}})"});
        }
    } else if (what == QLatin1String("token")) {
        typedToken = QString(32, QLatin1Char('x'));
    } else if (what == QLatin1String("scope")) {
        typedToken = QString::fromLatin1(
            instance.createToken(QStringLiteral("alice"), {QStringLiteral("write:notes")}));
    } else if (what == QLatin1String("suspended")) {
        instance.suspend(QStringLiteral("alice"));
    } else if (what == QLatin1String("tls")) {
        server = secure.url().toString();
    } else if (what == QLatin1String("garbage")) {
        typedToken = QStringLiteral("my token");
    }

    fill(server, typedToken);
    submit();
    QTRY_COMPARE_WITH_TIMEOUT(alert(), title, ProgramWindow::patienceMs);
    QVERIFY2(m_program->alertText(title).contains(advice), qPrintable(m_program->alertText(title)));
    QVERIFY(!m_program->alertText(title).contains(typedToken));
    QCOMPARE(m_program->typedIn(serverLabel), server);
    QCOMPARE(m_program->typedIn(tokenLabel), typedToken);
    for (const QString &label : {serverLabel, tokenLabel}) {
        QQuickItem *field = nullptr;
        m_program->walk([&](QQuickItem *item) {
            if (item->property("label").toString() == label)
                field = item;
        });
        QVERIFY(field);
        QCOMPARE(field->property("isWrong").toBool(), label == wrongField);
    }
    QCOMPARE(m_world->sessions->count(), 0);
    QVERIFY(secure.requests().isEmpty());
}

void WelcomePageTest::forgetsAnErrorWhenItIsCorrected()
{
    const auto place = [this] { return m_program->field(serverLabel)->mapToScene(QPointF()); };
    const QPointF before = place();
    fill(m_world->instance.url().toString(), QString(32, QLatin1Char('x')));
    submit();
    QTRY_COMPARE_WITH_TIMEOUT(alert(), QStringLiteral("The server does not know this token"),
                              ProgramWindow::patienceMs);
    // It goes to what is to be corrected, a turn after the sentence.
    QTRY_VERIFY(m_program->field(tokenLabel)->hasActiveFocus());
    m_program->window()->grabWindow();
    QCOMPARE(place(), before); // what is typed in does not jump
    fill(m_world->instance.url().toString(), QString::fromLatin1(token()));
    QCOMPARE(alert(), QString());
    submit();
    QTRY_COMPARE_WITH_TIMEOUT(m_world->sessions->count(), 1, ProgramWindow::patienceMs);
}

void WelcomePageTest::warnsOfATokenWithFullRights()
{
    const QString server = m_world->instance.url().toString();
    const QString native = QString::fromLatin1(m_world->instance.token(QStringLiteral("alice")));
    QCOMPARE(native.size(), 16);
    fill(server, native);
    submit();
    QTRY_COMPARE(alert(), QStringLiteral("Use a token with full rights?"));
    QTRY_VERIFY(hasFocus(QStringLiteral("Go back"))); // the safe answer
    QVERIFY(m_world->instance.requests().isEmpty());
    m_program->key(Qt::Key_Return);
    QTRY_COMPARE(alert(), QString());
    QCOMPARE(m_program->typedIn(serverLabel), server);
    QCOMPARE(m_program->typedIn(tokenLabel), native);
    QVERIFY(m_world->instance.requests().isEmpty());

    submit();
    QTRY_VERIFY(m_program->has(QAccessible::Button, QStringLiteral("Use it all the same")));
    m_program->click(m_program->find(QAccessible::Button, QStringLiteral("Use it all the same")));
    QTRY_COMPARE_WITH_TIMEOUT(m_world->sessions->count(), 1, ProgramWindow::patienceMs);
}

void WelcomePageTest::asksBeforeGoingToAnotherHost()
{
    InstanceOptions options;
    options.publicUri = QStringLiteral("https://real.example");
    LocalInstance real(options);
    QVERIFY(real.listen());
    real.addUser(QStringLiteral("alice"));
    open(options.publicUri);
    m_names.insert(QStringLiteral("front.example"), m_world->instance.url());
    m_names.insert(QStringLiteral("real.example"), real.url());
    const QByteArray typedToken = real.createToken(QStringLiteral("alice"));
    fill(QStringLiteral("front.example"), QString::fromLatin1(typedToken));
    submit();
    const QString question = QStringLiteral("Is real.example your server?");
    QTRY_COMPARE_WITH_TIMEOUT(alert(), question, ProgramWindow::patienceMs);
    QVERIFY(m_program->alertText(question).contains(QStringLiteral("front.example")));
    QTRY_VERIFY(hasFocus(QStringLiteral("Go back")));
    m_program->key(Qt::Key_Escape);
    QTRY_COMPARE(alert(), QString());
    QCOMPARE(m_program->typedIn(tokenLabel), QString::fromLatin1(typedToken));

    submit();
    const QString yes = QStringLiteral("Go on with real.example");
    QTRY_VERIFY_WITH_TIMEOUT(m_program->has(QAccessible::Button, yes), ProgramWindow::patienceMs);
    m_program->click(m_program->find(QAccessible::Button, yes));
    QTRY_COMPARE_WITH_TIMEOUT(m_world->sessions->count(), 1, ProgramWindow::patienceMs);
    QCOMPARE(m_world->sessions->current()->host(), QStringLiteral("real.example"));
    for (const auto &request : m_world->instance.requests()) {
        QVERIFY(!request.headers.contains("authorization"));
        QVERIFY(!request.body.contains(typedToken));
    }
}

void WelcomePageTest::asksBeforeSendingReadably()
{
    open(QStringLiteral("http://plain.example"));
    m_names.insert(QStringLiteral("plain.example"), m_world->instance.url());
    const QString typedToken = QString::fromLatin1(token());
    fill(QStringLiteral("http://plain.example"), typedToken);
    submit();
    QTRY_COMPARE(alert(), QStringLiteral("plain.example is not encrypted"));
    QVERIFY(m_world->instance.requests().isEmpty());
    QCOMPARE(m_program->typedIn(serverLabel), QStringLiteral("http://plain.example"));
    QCOMPARE(m_program->typedIn(tokenLabel), typedToken);
    // Without a token it may be looked at.
    const auto lookAround = [this] {
        m_program->click(
            m_program->find(QAccessible::Button, QStringLiteral("Look around without signing in")));
    };
    lookAround();
    QTRY_COMPARE(alert(), QStringLiteral("Connect without encryption?"));
    QTRY_VERIFY(hasFocus(QStringLiteral("Go back")));
    QVERIFY(m_world->instance.requests().isEmpty());
    m_program->click(m_program->find(QAccessible::Button, QStringLiteral("Go back")));
    QTRY_COMPARE(alert(), QString());
    QCOMPARE(m_program->typedIn(serverLabel), QStringLiteral("http://plain.example"));
    lookAround();
    const QString yes = QStringLiteral("Connect without encryption");
    QTRY_VERIFY(m_program->has(QAccessible::Button, yes));
    m_program->click(m_program->find(QAccessible::Button, yes));
    QTRY_COMPARE_WITH_TIMEOUT(m_world->sessions->count(), 1, ProgramWindow::patienceMs);
    for (const auto &request : m_world->instance.requests()) {
        QVERIFY(!request.headers.contains("authorization"));
        QVERIFY(!request.body.contains(typedToken.toUtf8()));
    }
}

void WelcomePageTest::waitsForTheBrowser()
{
    QSignalSpy opened(&m_world->desktop, &Desktop::openUrlRequested);
    fill(m_world->instance.url().toString(), {});
    m_program->click(
        m_program->find(QAccessible::Button, QStringLiteral("Sign in with the browser")));
    QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, ProgramWindow::patienceMs);
    QTRY_VERIFY(m_program->has(QAccessible::Button, QStringLiteral("Open the page again")));
    QVERIFY(m_program->has(QAccessible::Button, QStringLiteral("Cancel")));
    const QUrl page = opened.first().first().toUrl();
    m_world->instance.allowMiAuth(page.path().section(QLatin1Char('/'), 2, 2),
                                  QStringLiteral("alice"),
                                  m_world->sessions->signIn()->permissions());
    QTRY_COMPARE_WITH_TIMEOUT(m_world->sessions->count(), 1, ProgramWindow::patienceMs);
}

void WelcomePageTest::looksAround()
{
    QQuickItem *look =
        m_program->find(QAccessible::Button, QStringLiteral("Look around without signing in"));
    QVERIFY(look);
    QVERIFY(!look->isEnabled()); // where?
    fill(m_world->instance.url().toString(), {});
    QTRY_VERIFY(look->isEnabled());
    m_program->click(look);
    QTRY_COMPARE_WITH_TIMEOUT(m_world->sessions->count(), 1, ProgramWindow::patienceMs);
    QVERIFY(m_world->sessions->current()->isAnonymous());
}

void WelcomePageTest::signsInAgainWithoutLosingTheAccount()
{
    const QByteArray first = token();
    fill(m_world->instance.url().toString(), QString::fromLatin1(first));
    submit();
    QTRY_COMPARE_WITH_TIMEOUT(m_world->sessions->count(), 1, ProgramWindow::patienceMs);
    Session *session = m_world->sessions->current();
    QTRY_COMPARE_WITH_TIMEOUT(session->state(), Session::Online, ProgramWindow::patienceMs);
    m_world->instance.revokeToken(first);
    m_world->instance.dropConnections();
    const QString again = QStringLiteral("Sign in again");
    QTRY_VERIFY_WITH_TIMEOUT(m_program->has(QAccessible::Button, again), ProgramWindow::patienceMs);
    m_program->click(m_program->find(QAccessible::Button, again));
    QTRY_VERIFY(m_program->field(tokenLabel));
    QTRY_VERIFY(m_program->field(tokenLabel)->hasActiveFocus()); // all that is missing
    fill(m_world->instance.url().toString(), QString::fromLatin1(token()));
    submit();
    QTRY_COMPARE_WITH_TIMEOUT(session->state(), Session::Online, ProgramWindow::patienceMs);
    QCOMPARE(m_world->sessions->count(), 1);
    QCOMPARE(m_world->sessions->current(), session);
}

void WelcomePageTest::tellsWhereATokenIsMade()
{
    QSignalSpy opened(&m_world->desktop, &Desktop::openUrlRequested);
    const QString make = QStringLiteral("Make a token on the server's page");
    fill(QStringLiteral("@me@example.com"), {});
    m_program->click(m_program->find(QAccessible::Link, make));
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().toUrl(),
             QUrl(QStringLiteral("https://example.com/settings/connect")));
    m_program->click(m_program->find(QAccessible::Link, QStringLiteral("Which permissions?")));
    QTRY_VERIFY(m_program->has(QAccessible::List, QStringLiteral("Permissions")));
    const QStringList groups = m_program->names(QAccessible::ListItem);
    QVERIFY(groups.size() >= 5);
    QSignalSpy copied(&m_world->desktop, &Desktop::copyTextRequested);
    // It may lie below what the window shows; the keyboard reaches it there too.
    m_program->find(QAccessible::Link, QStringLiteral("Copy their names"))
        ->forceActiveFocus(Qt::TabFocusReason);
    m_program->key(Qt::Key_Return);
    QCOMPARE(copied.count(), 1);
    QVERIFY(copied.first().first().toString().contains(QStringLiteral("read:account")));
}

QTEST_MAIN(WelcomePageTest)
#include "tst_welcomepage.moc"
