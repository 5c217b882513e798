// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/localinstance.h"
#include "session/signin.h"
#include "session/signinfailure.h"
#include "support/httppeer.h"
#include "support/otherlanguage.h"
#include "support/programrig.h"
#include "support/testmain.h"

#include <QSignalSpy>

class TestSignIn : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
        m_instance = std::make_unique<LocalInstance>();
        QVERIFY(m_instance->listen());
        UserOptions alice;
        alice.name = QStringLiteral("Alice");
        m_instance->addUser(QStringLiteral("alice"), alice);
        m_signIn = std::make_unique<SignIn>(support::sessionEnvironment(&m_clock));
        m_signedIn = std::make_unique<QSignalSpy>(m_signIn.get(), &SignIn::signedIn);
    }

    void cleanup()
    {
        m_signedIn.reset();
        m_signIn.reset();
        m_instance.reset();
        m_token.clear();
    }

    void tokenSignsIn()
    {
        QSignalSpy steps(m_signIn.get(), &SignIn::stepChanged);
        type(m_instance->url().toString(), token());
        // Pasted tokens bring blanks along.
        m_signIn->setToken(QStringLiteral(" \t%1 \n").arg(m_signIn->token()));
        m_signIn->start();
        QVERIFY(m_signIn->isBusy());
        QVERIFY(!m_signIn->progressText().isEmpty());
        QTRY_COMPARE(m_signedIn->size(), 1);
        QVERIFY(!steps.isEmpty());

        const auto account = m_signedIn->first().at(0).value<Account>();
        QCOMPARE(account.server, m_instance->url());
        QCOMPARE(account.userId, m_instance->userId(QStringLiteral("alice")));
        QCOMPARE(account.username, QStringLiteral("alice"));
        QCOMPARE(account.name, QStringLiteral("Alice"));
        QVERIFY(account.capabilities.contains(QStringLiteral("notes/timeline")));
        QCOMPARE(account.serverVersion, QStringLiteral("2025.11.1"));
        // Nobody tells what a token that was pasted may do.
        QVERIFY(!account.scopes);
        QCOMPARE(m_signedIn->first().at(1).toByteArray(), token().toLatin1());
        QCOMPARE(m_signIn->step(), SignIn::Editing);
        QVERIFY(m_signIn->server().isEmpty());
        QVERIFY(m_signIn->token().isEmpty());
        QVERIFY(m_signIn->notice().isEmpty());
    }

    void missingFields()
    {
        m_signIn->start();
        QCOMPARE(m_signIn->errorField(), SignIn::ServerField);
        type(QStringLiteral("example.com"), QStringLiteral("  "));
        m_signIn->start();
        QCOMPARE(m_signIn->errorField(), SignIn::TokenField);
        QVERIFY(!m_signIn->errorText().isEmpty());
        m_signIn->clearError();
        QVERIFY(m_signIn->errorTitle().isEmpty());
    }

    void errorsFollowTheLanguage()
    {
        m_signIn->start();
        const QString missing = m_signIn->errorTitle();
        QVERIFY(!missing.isEmpty());
        {
            QSignalSpy errors(m_signIn.get(), &SignIn::errorChanged);
            const support::OtherLanguage other;
            m_signIn->retranslate();
            QCOMPARE(errors.size(), 1);
            QCOMPARE(m_signIn->errorTitle(), QStringLiteral("«%1»").arg(missing));
        }
        QCOMPARE(m_signIn->errorTitle(), missing);

        // What the layers below have put into words cannot be said again, so it goes.
        support::HttpPeer peer;
        type(peer.url().toString(), token());
        m_signIn->start();
        QTRY_COMPARE(m_signIn->step(), SignIn::Editing);
        QVERIFY2(m_signIn->errorText().contains(QLatin1Char('\n')),
                 qPrintable(m_signIn->errorText()));
        const support::OtherLanguage other;
        m_signIn->retranslate();
        QVERIFY2(m_signIn->errorText().startsWith(QStringLiteral("«"))
                     && m_signIn->errorText().endsWith(QStringLiteral("»")),
                 qPrintable(m_signIn->errorText()));
    }

    void impossibleInput_data()
    {
        QTest::addColumn<QString>("server");
        QTest::addColumn<QString>("token");
        QTest::addColumn<SignIn::Field>("field");
        QTest::newRow("no address") << "two words"
                                    << "abc" << SignIn::ServerField;
        QTest::newRow("another scheme") << "ftp://example.com"
                                        << "abc" << SignIn::ServerField;
        QTest::newRow("a sentence") << "example.com"
                                    << "my token" << SignIn::TokenField;
        QTest::newRow("line break") << "example.com"
                                    << "abc\ndef" << SignIn::TokenField;
        QTest::newRow("letters of an input method")
            << "example.com" << QStringLiteral("あいう") << SignIn::TokenField;
    }

    void impossibleInput()
    {
        QFETCH(QString, server);
        QFETCH(QString, token);
        type(server, token);
        m_signIn->start();
        QCOMPARE(m_signIn->step(), SignIn::Editing);
        QTEST(m_signIn->errorField(), "field");
        QVERIFY(!m_signIn->errorTitle().isEmpty());
        QCOMPARE(m_signIn->server(), server);
        QCOMPARE(m_signIn->token(), token);
    }

    void plainHttpIsAskedAbout()
    {
        type(QStringLiteral("http://seseragi.invalid"), token());
        m_signIn->lookAround();
        QCOMPARE(m_signIn->step(), SignIn::Confirming);
        QCOMPARE(m_signIn->question(), SignIn::PlainHttp);
        QVERIFY(!m_signIn->questionTitle().isEmpty());
        QVERIFY(m_signIn->questionText().contains(QStringLiteral("seseragi.invalid")));
        QVERIFY(!m_signIn->confirmLabel().isEmpty());
        m_signIn->cancel();
        QCOMPARE(m_signIn->step(), SignIn::Editing);
        QCOMPARE(m_signIn->question(), SignIn::NoQuestion);
        QCOMPARE(m_signIn->server(), QStringLiteral("http://seseragi.invalid"));
        QCOMPARE(m_signIn->token(), token());

        // Yes is for this attempt only, and goes on to what is wrong otherwise: there is no such
        // host.
        m_signIn->lookAround();
        m_signIn->confirm();
        QTRY_VERIFY(!m_signIn->errorTitle().isEmpty());
        QCOMPARE(m_signIn->step(), SignIn::Editing);
        m_signIn->lookAround();
        QCOMPARE(m_signIn->question(), SignIn::PlainHttp);
    }

    void noTokenGoesOverPlainHttp()
    {
        type(QStringLiteral("http://seseragi.invalid"), token());
        m_signIn->start();
        QCOMPARE(m_signIn->step(), SignIn::Editing);
        QCOMPARE(m_signIn->errorField(), SignIn::ServerField);
        QCOMPARE(m_signIn->errorTitle(), QStringLiteral("seseragi.invalid is not encrypted"));
        m_signIn->startBrowser();
        QCOMPARE(m_signIn->step(), SignIn::Editing);
        QCOMPARE(m_signIn->errorTitle(), QStringLiteral("seseragi.invalid is not encrypted"));
    }

    void fullRightsTokenIsWarnedAbout()
    {
        const QByteArray native = m_instance->token(QStringLiteral("alice"));
        QCOMPARE(native.size(), 16);
        type(m_instance->url().toString(), QString::fromLatin1(native));
        m_signIn->start();
        QCOMPARE(m_signIn->question(), SignIn::FullRightsToken);
        // Nothing was sent before the answer.
        QVERIFY(m_instance->requests().isEmpty());
        m_signIn->confirm();
        QTRY_COMPARE(m_signedIn->size(), 1);
    }

    void anotherHostIsAskedAboutBeforeTheTokenGoesThere()
    {
        InstanceOptions options;
        options.publicUri = m_instance->url().toString();
        LocalInstance front(options);
        QVERIFY(front.listen());
        type(front.url().toString(), token());
        m_signIn->start();
        QTRY_COMPARE(m_signIn->step(), SignIn::Confirming);
        QCOMPARE(m_signIn->question(), SignIn::OtherHost);
        QVERIFY(m_signIn->questionText().contains(m_instance->url().host()));
        m_signIn->confirm();
        QTRY_COMPARE(m_signedIn->size(), 1);
        QCOMPARE(m_signedIn->first().at(0).value<Account>().server, m_instance->url());
        for (const auto &request : front.requests()) {
            QVERIFY(!request.headers.contains("authorization"));
            QVERIFY(!request.body.contains(token().toLatin1()));
        }
    }

    void redirectingHostIsAskedAbout_data()
    {
        QTest::addColumn<bool>("isBrowser");
        QTest::newRow("token") << false;
        QTest::newRow("browser") << true;
    }

    void redirectingHostIsAskedAbout()
    {
        QFETCH(bool, isBrowser);
        // What is typed leads to a stranger, and the stranger says that it is what was typed.
        support::HttpPeer typed;
        InstanceOptions options;
        options.publicUri = typed.url().toString();
        LocalInstance stranger(options);
        QVERIFY(stranger.listen());
        stranger.addUser(QStringLiteral("mallory"));
        const QByteArray there = stranger.createToken(QStringLiteral("mallory"));
        const QByteArray target = stranger.url().toEncoded() + "/api/meta";
        typed.on("/api/meta", support::HttpReply{307, {}, "text/html", {{"Location", target}}});
        QSignalSpy opened(m_signIn.get(), &SignIn::openUrl);

        type(typed.url().toString(), QString::fromLatin1(there));
        if (isBrowser)
            m_signIn->startBrowser();
        else
            m_signIn->start();
        QTRY_COMPARE(m_signIn->step(), SignIn::Confirming);
        QCOMPARE(m_signIn->question(), SignIn::OtherHost);
        const QString host = QStringLiteral("127.0.0.1:%1").arg(stranger.port());
        QVERIFY(m_signIn->questionTitle().contains(host));
        QVERIFY(m_signIn->questionText().contains(host));
        QVERIFY(m_signIn->confirmLabel().contains(host));
        QVERIFY(opened.isEmpty());
        for (const auto &request : stranger.requests()) {
            QVERIFY(!request.headers.contains("authorization"));
            QVERIFY(!request.body.contains(there));
        }
        // Once is enough, although it goes on calling itself by the other name.
        m_signIn->confirm();
        if (isBrowser) {
            QTRY_COMPARE(opened.size(), 1);
            QCOMPARE(opened.first().first().toUrl().port(), int(stranger.port()));
        } else {
            QTRY_COMPARE(m_signedIn->size(), 1);
            QCOMPARE(m_signedIn->first().at(0).value<Account>().server, stranger.url());
        }
    }

    void serverErrors_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<SignIn::Field>("field");
        QTest::newRow("no Misskey there")
            << 404 << QByteArray("<!doctype html><title>Hello</title>") << SignIn::ServerField;
        QTest::newRow("a web server that takes no POST")
            << 501 << QByteArray("<!DOCTYPE HTML><title>Error response</title>")
            << SignIn::ServerField;
        QTest::newRow("something else in JSON")
            << 200 << QByteArray("[1, 2, 3]") << SignIn::ServerField;
        QTest::newRow("broken behind its proxy")
            << 502 << QByteArray("<html>Bad gateway</html>") << SignIn::NoField;
    }

    void serverErrors()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        m_instance->failNextRest(QStringLiteral("meta"), status, body, {}, 5);
        type(m_instance->url().toString(), token());
        m_signIn->start();
        QTRY_VERIFY(!m_signIn->errorTitle().isEmpty());
        QVERIFY(!m_signIn->errorText().isEmpty());
        QTEST(m_signIn->errorField(), "field");
        QCOMPARE(m_signIn->token(), token());
        QVERIFY(m_signedIn->isEmpty());
    }

    void nobodyListens()
    {
        m_instance->closeListening();
        type(m_instance->url().toString(), token());
        m_signIn->start();
        QTRY_VERIFY(!m_signIn->errorTitle().isEmpty());
        QVERIFY(m_signIn->errorTitle().contains(QStringLiteral("127.0.0.1")));
        QCOMPARE(m_signIn->server(), m_instance->url().toString());
    }

    void refusedTokens_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<SignIn::Field>("field");
        QTest::newRow("unknown") << "unknown" << SignIn::TokenField;
        QTest::newRow("revoked") << "revoked" << SignIn::TokenField;
        QTest::newRow("no read:account") << "scope" << SignIn::TokenField;
        QTest::newRow("suspended") << "suspended" << SignIn::NoField;
    }

    void refusedTokens()
    {
        QFETCH(QString, what);
        QByteArray token = m_instance->createToken(QStringLiteral("alice"));
        if (what == QLatin1String("unknown"))
            token = "AnotherTokenOfThirtyTwoCharacters";
        else if (what == QLatin1String("revoked"))
            m_instance->revokeToken(token);
        else if (what == QLatin1String("scope"))
            token =
                m_instance->createToken(QStringLiteral("alice"), {QStringLiteral("write:notes")});
        else
            m_instance->suspend(QStringLiteral("alice"));
        type(m_instance->url().toString(), QString::fromLatin1(token));
        m_signIn->start();
        QTRY_VERIFY(!m_signIn->errorTitle().isEmpty());
        QTEST(m_signIn->errorField(), "field");
        QCOMPARE(m_signIn->token(), QString::fromLatin1(token));
        QVERIFY(!m_signIn->errorText().contains(QString::fromLatin1(token)));
    }

    void everyFailureHasItsOwnWords()
    {
        QSet<QString> titles;
        QList<Error> errors;
        for (auto kind : {Error::Kind::Invalid, Error::Kind::HostNotFound, Error::Kind::Network,
                          Error::Kind::Timeout, Error::Kind::Tls, Error::Kind::NotMisskey,
                          Error::Kind::Authentication, Error::Kind::Permission,
                          Error::Kind::RateLimited, Error::Kind::Server})
            errors.append({.kind = kind});
        errors.append(
            {.kind = Error::Kind::Permission, .code = QStringLiteral("YOUR_ACCOUNT_SUSPENDED")});
        for (const Error &error : errors) {
            const auto failure = describeSignInFailure(error, QStringLiteral("example.com"));
            QVERIFY(!failure.text.isEmpty());
            titles.insert(failure.title);
        }
        QCOMPARE(titles.size(), errors.size());
    }

    void tooOldIsSaidHonestly()
    {
        InstanceOptions options;
        options.profile = Profile::Old1314;
        options.version = QStringLiteral("12.119.2");
        LocalInstance old(options);
        QVERIFY(old.listen());
        type(old.url().toString(), token());
        m_signIn->start();
        QTRY_VERIFY(!m_signIn->errorTitle().isEmpty());
        QVERIFY(!m_signIn->errorText().isEmpty());
        QVERIFY(old.requests(QStringLiteral("i")).isEmpty());
    }

    void oldButUsableInforms()
    {
        InstanceOptions options;
        options.profile = Profile::Old1314;
        LocalInstance old(options);
        QVERIFY(old.listen());
        old.addUser(QStringLiteral("bob"));
        type(old.url().toString(), QString::fromLatin1(old.createToken(QStringLiteral("bob"))));
        m_signIn->start();
        QTRY_COMPARE(m_signedIn->size(), 1);
        QVERIFY(!m_signIn->notice().isEmpty());
    }

    void serverThatDoesNotSeeTheHeader()
    {
        m_instance->failNextRest(QStringLiteral("i"), 401,
                                 R"({"error":{"message":"Credential required.",)"
                                 R"("code":"CREDENTIAL_REQUIRED","id":"x","kind":"client"}})");
        type(m_instance->url().toString(), token());
        m_signIn->start();
        QTRY_COMPARE(m_signedIn->size(), 1);
        QVERIFY(m_signedIn->first().at(0).value<Account>().ignoresHeader);
        const auto requests = m_instance->requests(QStringLiteral("i"));
        QCOMPARE(requests.size(), 2);
        QVERIFY(!requests.last().headers.contains("authorization"));
    }

    void lookAroundNeedsNoToken()
    {
        type(m_instance->url().toString(), {});
        m_signIn->lookAround();
        QTRY_COMPARE(m_signedIn->size(), 1);
        const auto account = m_signedIn->first().at(0).value<Account>();
        QVERIFY(account.isAnonymous());
        QVERIFY(m_signedIn->first().at(1).toByteArray().isEmpty());
    }

    void browserSignsIn()
    {
        QSignalSpy opened(m_signIn.get(), &SignIn::openUrl);
        type(m_instance->url().toString(), {});
        m_signIn->startBrowser();
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(m_signIn->step(), SignIn::WaitingForBrowser);
        const QUrl page = opened.first().first().toUrl();
        QCOMPARE(m_signIn->browserUrl(), page);
        m_signIn->reopenBrowser();
        QCOMPARE(opened.size(), 2);
        m_instance->allowMiAuth(page.path().section(QLatin1Char('/'), 2, 2),
                                QStringLiteral("alice"), m_signIn->permissions());
        QTRY_COMPARE(m_signedIn->size(), 1);
        QVERIFY(!m_signedIn->first().at(1).toByteArray().isEmpty());
        QCOMPARE(m_signedIn->first().at(0).value<Account>().scopes, m_signIn->permissions());
        QVERIFY(m_signIn->browserUrl().isEmpty());
    }

    void browserCanBeGivenUp()
    {
        QSignalSpy opened(m_signIn.get(), &SignIn::openUrl);
        type(m_instance->url().toString(), {});
        m_signIn->startBrowser();
        QTRY_COMPARE(opened.size(), 1);
        m_signIn->cancel();
        QCOMPARE(m_signIn->step(), SignIn::Editing);
        QVERIFY(m_signIn->errorTitle().isEmpty());
        QCOMPARE(m_signIn->server(), m_instance->url().toString());
        const QUrl page = opened.first().first().toUrl();
        m_instance->allowMiAuth(page.path().section(QLatin1Char('/'), 2, 2),
                                QStringLiteral("alice"));
        // A later attempt is not taken for the one given up.
        m_signIn->lookAround();
        QTRY_COMPARE(m_signedIn->size(), 1);
        QVERIFY(m_signedIn->first().at(0).value<Account>().isAnonymous());
    }

    void cancelledAttemptIsSilent()
    {
        m_instance->delayRest(30);
        type(m_instance->url().toString(), token());
        m_signIn->start();
        m_signIn->cancel();
        QCOMPARE(m_signIn->step(), SignIn::Editing);
        m_instance->delayRest(0);
        m_signIn->lookAround();
        QTRY_COMPARE(m_signedIn->size(), 1);
        QVERIFY(m_signedIn->first().at(0).value<Account>().isAnonymous());
        QVERIFY(m_signIn->errorTitle().isEmpty());
    }

    void permissionsAreExplained()
    {
        QStringList scopes;
        const QVariantList groups = m_signIn->permissionGroups();
        for (const QVariant &group : groups) {
            QVERIFY(!group.toMap().value(QStringLiteral("title")).toString().isEmpty());
            QVERIFY(!group.toMap().value(QStringLiteral("reason")).toString().isEmpty());
            scopes += group.toMap().value(QStringLiteral("scopes")).toStringList();
        }
        QCOMPARE(scopes, m_signIn->permissions());
    }

    void pagesOfTheTypedServer()
    {
        QVERIFY(m_signIn->tokenPageUrl().isEmpty());
        m_signIn->setServer(QStringLiteral("@me@Example.com"));
        QCOMPARE(m_signIn->tokenPageUrl(),
                 QUrl(QStringLiteral("https://example.com/settings/connect")));
        QCOMPARE(m_signIn->oldTokenPageUrl(),
                 QUrl(QStringLiteral("https://example.com/settings/api")));
        QVERIFY(m_signIn->permissions().contains(QStringLiteral("read:account")));
    }

private:
    QString token()
    {
        if (m_token.isEmpty())
            m_token = m_instance->createToken(QStringLiteral("alice"));
        return QString::fromLatin1(m_token);
    }

    void type(const QString &server, const QString &token)
    {
        m_signIn->setServer(server);
        m_signIn->setToken(token);
    }

    SystemClock m_clock;
    QByteArray m_token;
    std::unique_ptr<LocalInstance> m_instance;
    std::unique_ptr<SignIn> m_signIn;
    std::unique_ptr<QSignalSpy> m_signedIn;
};

SESERAGI_TEST_MAIN(TestSignIn)
#include "tst_signin.moc"
