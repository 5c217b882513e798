// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/localinstance.h"
#include "support/otherlanguage.h"
#include "support/programrig.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>

namespace {

const QString alice = QStringLiteral("alice");
const QString bob = QStringLiteral("bob");

} // namespace

/// The accounts of a program through its lives: signed in, restarted, without a keyring, signed
/// out.
class TestSessionManager : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
        m_instance = std::make_unique<LocalInstance>();
        QVERIFY(m_instance->listen());
        m_instance->addUser(alice);
        m_instance->addUser(bob);
        m_rig = std::make_unique<support::ProgramRig>();
    }

    void cleanup()
    {
        m_rig.reset();
        m_instance.reset();
    }

    void signedInAccountsComeBack()
    {
        {
            QAbstractItemModelTester tester(manager(),
                                            QAbstractItemModelTester::FailureReportingMode::Fatal);
            Session *first = signIn(alice);
            QCOMPARE(manager()->current(), first);
            Session *second = signIn(bob);
            QCOMPARE(manager()->current(), second);
            QCOMPARE(manager()->count(), 2);
            QCOMPARE(manager()
                         ->data(manager()->index(0), SessionManager::SessionRole)
                         .value<Session *>(),
                     first);
            QCOMPARE(m_rig->keychain.entries.size(), 2);
            manager()->setCurrent(first);
        }
        m_rig->restart();
        QCOMPARE(manager()->count(), 2);
        QCOMPARE(manager()->current()->username(), alice);
        for (int row = 0; row < 2; ++row)
            QTRY_COMPARE(manager()->at(row)->state(), Session::Online);
        QCOMPARE(manager()->at(1)->username(), bob);
    }

    void switchingKeepsEveryStream()
    {
        LocalInstance other;
        QVERIFY(other.listen());
        other.addUser(QStringLiteral("carol"));
        Session *first = signIn(alice);
        TimelineModel *home = first->timeline(Session::Home);
        Session *second = signIn(QStringLiteral("carol"), other);
        QTRY_COMPARE(m_instance->connectionCount(), 1);
        QTRY_COMPARE(other.connectionCount(), 1);
        QTRY_VERIFY(hasChannel(QStringLiteral("homeTimeline")));
        QCOMPARE(manager()->current(), second);
        m_instance->createNote(alice, QStringLiteral("while the other account is shown"));
        QTRY_COMPARE(home->rowCount(), 1);
        manager()->setCurrent(first);
        QCOMPARE(first->timeline(Session::Home)->rowCount(), 1); // there already
    }

    void signOutForgets()
    {
        Session *first = signIn(alice);
        Session *second = signIn(bob);
        QPointer<Session> gone = second;
        manager()->signOut(second);
        QCOMPARE(manager()->count(), 1);
        QCOMPARE(manager()->current(), first);
        QTRY_COMPARE(m_rig->keychain.entries.size(), 1);
        QCOMPARE(manager()->revokeUrl(),
                 QUrl(m_instance->url().toString() + QStringLiteral("/settings/apps")));
        QTRY_VERIFY(gone.isNull());
        QTRY_COMPARE(m_instance->connectionCount(), 1);
        manager()->signOut(first);
        QCOMPARE(manager()->current(), nullptr);
        m_rig->restart();
        QCOMPARE(manager()->count(), 0);
        QVERIFY(m_rig->settings->currentAccount().isEmpty());
    }

    void signingInAgainKeepsTheAccount()
    {
        Session *session = signIn(alice);
        QByteArray token = m_rig->keychain.entries.first();
        m_instance->revokeToken(token);
        session->start(token);
        QTRY_COMPARE(session->state(), Session::NeedsSignIn);
        QCOMPARE(manager()->count(), 1);

        QSignalSpy wanted(manager(), &SessionManager::signInWanted);
        manager()->signInAgain(session);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(manager()->signIn()->server(), m_instance->url().toString());
        token = m_instance->createToken(alice);
        manager()->signIn()->setToken(QString::fromLatin1(token));
        manager()->signIn()->start();
        QTRY_COMPARE(session->state(), Session::Online);
        QCOMPARE(manager()->count(), 1);
        QTRY_COMPARE(m_rig->keychain.entries.first(), token);
    }

    void anonymousIsListedToo()
    {
        manager()->signIn()->setServer(m_instance->url().toString());
        manager()->signIn()->lookAround();
        QTRY_COMPARE(manager()->count(), 1);
        QTRY_COMPARE(manager()->current()->state(), Session::Online);
        QVERIFY(m_rig->keychain.entries.isEmpty());
        m_rig->restart();
        QCOMPARE(manager()->count(), 1);
        QTRY_COMPARE(manager()->current()->state(), Session::Online);
        manager()->signOut(manager()->current());
        QVERIFY(manager()->revokeUrl().isEmpty());
    }

    void temporaryAccountsLeaveNoTrace()
    {
        Account account;
        account.server = m_instance->url();
        account.userId = m_instance->userId(alice);
        account.username = alice;
        Session *session = manager()->addTemporary(account, m_instance->createToken(alice));
        QCOMPARE(manager()->current(), session);
        QTRY_COMPARE(session->state(), Session::Online);
        QVERIFY(m_rig->keychain.entries.isEmpty());
        m_rig->restart();
        QCOMPARE(manager()->count(), 0);
        QVERIFY(m_rig->settings->currentAccount().isEmpty());
    }

    void wordsFollowTheLanguage()
    {
        m_rig->keychain.failure = QStringLiteral("Denied");
        Session *session = signIn(alice);
        QTRY_COMPARE(session->state(), Session::Online);
        QTRY_COMPARE(session->secretProblem(), Session::CannotStore);
        const QString problem = session->secretProblemText();
        manager()->unlock(QString());
        QTRY_VERIFY(!manager()->passphraseError().isEmpty());
        m_instance->createNote(alice, QStringLiteral("a note"));
        TimelineModel *home = session->timeline(Session::Home);
        QTRY_COMPARE(home->rowCount(), 1);
        const Note *note = home->noteAt(0);
        QCOMPARE(note->timeText(), QStringLiteral("now"));
        QSignalSpy states(session, &Session::stateTextChanged);
        QSignalSpy problems(session, &Session::secretProblemChanged);
        QSignalSpy passphrases(manager(), &SessionManager::passphraseChanged);
        QSignalSpy times(note, &Note::timeTextChanged);

        const support::OtherLanguage other;
        manager()->retranslate();
        QVERIFY(!states.isEmpty());
        QCOMPARE(problems.size(), 1);
        QCOMPARE(passphrases.size(), 1);
        QCOMPARE(times.size(), 1);
        QCOMPARE(session->stateText(), QStringLiteral("«Online»"));
        QCOMPARE(session->secretProblemText(), QStringLiteral("«%1»").arg(problem));
        QVERIFY(manager()->passphraseError().startsWith(QStringLiteral("«")));
        QCOMPARE(note->timeText(), QStringLiteral("«now»"));
    }

    void errorsFollowTheLanguage()
    {
        m_rig->stop();
        QVERIFY(QDir(m_rig->dir.path()).mkdir(QStringLiteral("accounts.json")));
        m_rig->start();
        constexpr int always = 1000;
        for (const char *endpoint : {"notes/timeline", "i/notifications"})
            m_instance->failNextRest(QLatin1String(endpoint), 502, "<html>", {}, always);
        m_instance->failNextRest(
            QStringLiteral("notes/create"), 400,
            R"({"error":{"message":"No.","code":"CANNOT_CREATE","id":"x","kind":"client"}})");
        m_instance->setPolicy(alice, QStringLiteral("gtlAvailable"), false);
        Session *session = signIn(alice);
        TimelineModel *home = session->timeline(Session::Home);
        NotificationModel *notifications = session->notifications();
        std::unique_ptr<Composer> composer(session->composer());
        composer->setText(QStringLiteral("a note"));
        composer->send();
        QTRY_COMPARE(home->state(), TimelineModel::Failed);
        QTRY_COMPARE(notifications->state(), NotificationModel::Failed);
        QTRY_VERIFY(!composer->errorText().isEmpty());
        QTRY_VERIFY(!session->isTimelineAvailable(Session::Global));
        QVERIFY(!manager()->storageError().isEmpty());

        QSignalSpy homeSpy(home, &TimelineModel::errorTextChanged);
        QSignalSpy notificationsSpy(notifications, &NotificationModel::errorTextChanged);
        QSignalSpy composerSpy(composer.get(), &Composer::errorTextChanged);
        QSignalSpy reasonsSpy(session, &Session::timelinesChanged);
        QSignalSpy storageSpy(manager(), &SessionManager::storageErrorChanged);
        const support::OtherLanguage other;
        manager()->retranslate();
        for (const QSignalSpy *spy :
             {&homeSpy, &notificationsSpy, &composerSpy, &reasonsSpy, &storageSpy})
            QCOMPARE(spy->size(), 1);
        for (const QString &sentence :
             {home->errorText(), notifications->errorText(), composer->errorText(),
              session->timelineUnavailableReason(Session::Global), manager()->storageError()})
            QVERIFY2(sentence.startsWith(QStringLiteral("«")), qPrintable(sentence));
    }

    /// Kept by a program that knew less of an account: the rest is found out and kept.
    void accountOfAnOlderListIsCompleted()
    {
        signIn(alice);
        QTRY_COMPARE(m_rig->keychain.entries.size(), 1);
        m_rig->stop();
        const QJsonObject account{
            {QStringLiteral("server"), m_instance->url().toString()},
            {QStringLiteral("userId"), m_instance->userId(alice)},
            {QStringLiteral("serverVersion"), QStringLiteral("2025.11.1")},
        };
        QFile file(m_rig->dir.filePath(QStringLiteral("accounts.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(QJsonObject{{QStringLiteral("version"), 1},
                                             {QStringLiteral("accounts"), QJsonArray{account}}})
                       .toJson());
        file.close();

        m_rig->start();
        QCOMPARE(manager()->count(), 1);
        QTRY_COMPARE(manager()->at(0)->state(), Session::Online); // the keyring is the usual place
        QVERIFY(manager()->storageError().isEmpty());
        const auto isComplete = [](const Account &account) {
            return account.username == alice && !account.serverName.isEmpty()
                   && account.capabilities.contains(QStringLiteral("notes/show-partial-bulk"));
        };
        QTRY_VERIFY(isComplete(manager()->at(0)->account()));
        QVERIFY(!manager()->at(0)->account().scopes); // nobody said what the token may do
        m_rig->stop();
        const auto kept = AccountFile(m_rig->dir.path()).load();
        QVERIFY(kept.isOk());
        QCOMPARE(kept->size(), 1);
        QVERIFY(isComplete(kept->first()));
    }

    void brokenAccountListIsToldAndKept()
    {
        m_rig->stop();
        QFile file(m_rig->dir.filePath(QStringLiteral("accounts.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("not JSON");
        file.close();
        m_rig->start();
        QVERIFY(!manager()->storageError().isEmpty());
        signIn(alice);
        QVERIFY(QFile::exists(m_rig->dir.filePath(QStringLiteral("accounts.json.broken"))));
        m_rig->restart();
        QCOMPARE(manager()->count(), 1);
    }

private:
    SessionManager *manager() const { return m_rig->manager.get(); }

    Session *signIn(const QString &user) { return signIn(user, *m_instance); }
    Session *signIn(const QString &user, LocalInstance &instance)
    {
        return m_rig->signIn(instance, user);
    }

    bool hasChannel(const QString &name) const
    {
        const auto channels = m_instance->channels();
        return std::any_of(channels.begin(), channels.end(),
                           [&](const ChannelInfo &channel) { return channel.channel == name; });
    }

    std::unique_ptr<LocalInstance> m_instance;
    std::unique_ptr<support::ProgramRig> m_rig;
};

SESERAGI_TEST_MAIN(TestSessionManager)
#include "tst_sessionmanager.moc"
