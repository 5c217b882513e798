// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/localinstance.h"
#include "support/programrig.h"
#include "support/testmain.h"

#include <QFile>

namespace {

const QString alice = QStringLiteral("alice");
const QString bob = QStringLiteral("bob");
/// A key made of a passphrase takes its time.
constexpr int patienceMs = 20'000;

} // namespace

/// Where tokens are, over the runs of a program: in a keyring that fails, nowhere, in a sealed
/// file.
class TestTokenKeeper : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
        m_instance = std::make_unique<LocalInstance>();
        QVERIFY(m_instance->listen());
        for (const QString &user : {alice, bob, QStringLiteral("carol")})
            m_instance->addUser(user);
        m_rig = std::make_unique<support::ProgramRig>();
    }

    void cleanup()
    {
        m_rig.reset();
        m_instance.reset();
    }

    void storingFails_data()
    {
        QTest::addColumn<QString>("failure");
        for (const char *failure : {"Unavailable", "Denied", "Failed", "Timeout"})
            QTest::newRow(failure) << QString::fromLatin1(failure);
    }

    void storingFails()
    {
        QFETCH(QString, failure);
        m_rig->keychain.failure = failure;
        Session *session = signIn(alice);
        QTRY_COMPARE(session->secretProblem(), Session::CannotStore);
        QVERIFY(!session->secretProblemText().isEmpty());
        QCOMPARE(session->state(), Session::Online); // it works all the same

        manager()->retrySecret(session);
        QTest::qWait(0);
        QCOMPARE(session->secretProblem(), Session::CannotStore);
        m_rig->keychain.failure.clear();
        manager()->retrySecret(session);
        QTRY_COMPARE(session->secretProblem(), Session::NoProblem);
        QCOMPARE(m_rig->keychain.entries.size(), 1);
    }

    void keptForThisRunOnly()
    {
        m_rig->keychain.failure = QStringLiteral("Unavailable");
        Session *session = signIn(alice);
        QTRY_COMPARE(session->secretProblem(), Session::CannotStore);
        manager()->keepForThisRun(session);
        QTRY_COMPARE(session->secretProblem(), Session::NoProblem);
        m_rig->restart();
        QCOMPARE(manager()->count(), 1);
        session = manager()->at(0);
        QTRY_COMPARE(session->state(), Session::NeedsSecret);
        QCOMPARE(session->secretProblem(), Session::CannotRead);
        QVERIFY(!session->secretProblemText().isEmpty());
    }

    void keptInAFile()
    {
        m_rig->keychain.failure = QStringLiteral("Unavailable");
        Session *session = signIn(alice);
        QTRY_COMPARE(session->secretProblem(), Session::CannotStore);
        manager()->keepInFile(session, QString());
        QTRY_VERIFY(!manager()->passphraseError().isEmpty());
        QCOMPARE(session->secretProblem(), Session::CannotStore);
        manager()->keepInFile(session, QStringLiteral("short"));
        QTRY_VERIFY(manager()->passphraseError().contains(QLatin1String("too short")));
        QCOMPARE(session->secretProblem(), Session::CannotStore);
        manager()->keepInFile(session, QStringLiteral("correct horse"));
        QTRY_COMPARE_WITH_TIMEOUT(session->secretProblem(), Session::NoProblem, patienceMs);
        QVERIFY(manager()->hasPassphraseFile());
        QVERIFY(!manager()->needsPassphrase());
        QVERIFY(manager()->passphraseError().isEmpty());

        m_rig->restart();
        session = manager()->at(0);
        QTRY_COMPARE(session->secretProblem(), Session::NeedsPassphrase);
        QCOMPARE(session->state(), Session::NeedsSecret);
        QVERIFY(manager()->needsPassphrase());
        manager()->unlock(QStringLiteral("wrong"));
        QTRY_VERIFY_WITH_TIMEOUT(!manager()->passphraseError().isEmpty(), patienceMs);
        QCOMPARE(session->state(), Session::NeedsSecret);
        manager()->unlock(QStringLiteral("correct horse"));
        QTRY_COMPARE_WITH_TIMEOUT(session->state(), Session::Online, patienceMs);
        QCOMPARE(session->secretProblem(), Session::NoProblem);
    }

    void readingFails()
    {
        signIn(alice);
        QTRY_COMPARE(m_rig->keychain.entries.size(), 1);
        m_rig->keychain.failure = QStringLiteral("Denied");
        m_rig->restart();
        Session *session = manager()->at(0);
        QVERIFY(session);
        QTRY_COMPARE(session->secretProblem(), Session::CannotRead);
        QCOMPARE(session->state(), Session::NeedsSecret);

        // For this run only: the token is asked for, the keyring is left alone and tried again next
        // time.
        QSignalSpy wanted(manager(), &SessionManager::signInWanted);
        manager()->keepForThisRun(session);
        QCOMPARE(wanted.size(), 1);
        manager()->signIn()->setToken(QString::fromLatin1(m_instance->createToken(alice)));
        manager()->signIn()->start();
        QTRY_COMPARE(session->state(), Session::Online);
        QTRY_COMPARE(session->secretProblem(), Session::NoProblem);

        m_rig->keychain.failure.clear();
        m_rig->restart();
        session = manager()->at(0);
        QTRY_COMPARE(session->state(), Session::Online);
        QCOMPARE(session->secretProblem(), Session::NoProblem);
        manager()->signOut(session);
        QCOMPARE(manager()->count(), 0);
        QVERIFY(m_rig->keychain.entries.isEmpty());
    }

    void readingIsTriedAgain()
    {
        signIn(alice);
        QTRY_COMPARE(m_rig->keychain.entries.size(), 1);
        m_rig->keychain.failure = QStringLiteral("Timeout");
        m_rig->restart();
        QTRY_COMPARE(manager()->at(0)->secretProblem(), Session::CannotRead);
        m_rig->keychain.failure.clear();
        manager()->retrySecret(manager()->at(0));
        QTRY_COMPARE(manager()->at(0)->state(), Session::Online);
        QCOMPARE(manager()->at(0)->secretProblem(), Session::NoProblem);
    }

    void hangingKeyringLeavesTheProgramUsable()
    {
        signIn(alice);
        QTRY_COMPARE(m_rig->keychain.entries.size(), 1);
        m_rig->keychain.isHanging = true;
        m_rig->restart();
        QCOMPARE(manager()->count(), 1);
        QCOMPARE(manager()->at(0)->state(), Session::Connecting);
        // Another account can be used meanwhile.
        manager()->signIn()->setServer(m_instance->url().toString());
        manager()->signIn()->lookAround();
        QTRY_COMPARE(manager()->count(), 2);
        QTRY_COMPARE(manager()->at(1)->state(), Session::Online);
        m_rig->keychain.release();
        QTRY_COMPARE(manager()->at(0)->state(), Session::Online);
    }

    void tokensMoveAtOnce()
    {
        Session *session = signIn(alice);
        QTRY_COMPARE(m_rig->keychain.entries.size(), 1);
        manager()->setTokenStorage(SessionManager::ThisRun);
        QTRY_COMPARE(m_rig->keychain.entries.size(), 0);
        QCOMPARE(manager()->tokenStorage(), SessionManager::ThisRun);
        manager()->setTokenStorage(SessionManager::Keyring);
        QTRY_COMPARE(m_rig->keychain.entries.size(), 1);
        QCOMPARE(session->account().tokenStorage, TokenStorage::Keychain);
    }

    /// The prompt of a keyring may be answered when nobody waits for it any more.
    void aNewerTokenIsNotOvertaken_data()
    {
        QTest::addColumn<QString>("failure");
        QTest::newRow("the old one is there") << QString();
        QTest::newRow("it did not answer in time") << QStringLiteral("Timeout");
    }

    void aNewerTokenIsNotOvertaken()
    {
        QFETCH(QString, failure);
        signIn(alice);
        QTRY_COMPARE(m_rig->keychain.entries.size(), 1);
        const QByteArray before = m_rig->keychain.entries.first();
        m_rig->keychain.isHanging = true;
        m_rig->restart();
        Session *session = signIn(alice);
        QCOMPARE(manager()->count(), 1);
        const QByteArray token = session->token();
        QVERIFY(token != before);
        m_rig->keychain.failure = failure;
        m_rig->keychain.release();
        QTest::qWait(0);
        QCOMPARE(session->token(), token);
        QCOMPARE(session->state(), Session::Online);
        QCOMPARE(session->secretProblem(),
                 failure.isEmpty() ? Session::NoProblem : Session::CannotStore);
        if (failure.isEmpty())
            QCOMPARE(m_rig->keychain.entries.first(), token);
    }

    /// It would wait there for whoever opens the keyring next.
    void whatAKeyringDidNotLetGoOfIsRemovedLater()
    {
        signIn(alice);
        signIn(bob);
        QTRY_COMPARE(m_rig->keychain.entries.size(), 2);
        m_rig->keychain.failure = QStringLiteral("Denied");
        manager()->setTokenStorage(SessionManager::ThisRun);
        QTRY_COMPARE(manager()->at(0)->account().tokenStorage, TokenStorage::ThisRun);
        QVERIFY(manager()->storageError().isEmpty());
        manager()->signOut(manager()->at(1));
        QTRY_VERIFY(manager()->storageError().contains(QStringLiteral("@bob")));
        m_rig->restart();
        QCOMPARE(m_rig->keychain.entries.size(), 2);
        m_rig->keychain.failure.clear();
        m_rig->restart();
        QTRY_VERIFY(m_rig->keychain.entries.isEmpty());
        QVERIFY(m_rig->settings->leftoverTokens().isEmpty());
    }

    void whatIsWantedAgainIsNoLeftover()
    {
        Session *session = signIn(alice);
        QTRY_COMPARE(m_rig->keychain.entries.size(), 1);
        m_rig->keychain.failure = QStringLiteral("Denied");
        manager()->setTokenStorage(SessionManager::ThisRun);
        QTRY_COMPARE(session->account().tokenStorage, TokenStorage::ThisRun);
        m_rig->keychain.failure.clear();
        manager()->setTokenStorage(SessionManager::Keyring);
        QTRY_COMPARE(session->account().tokenStorage, TokenStorage::Keychain);
        m_rig->restart();
        QTRY_COMPARE(manager()->at(0)->state(), Session::Online);
        QCOMPARE(m_rig->keychain.entries.size(), 1);
    }

    /// An account that could not be read may be mended in its list; its token must still be there.
    void openingTheFileDropsOnlyWhoSignedOut()
    {
        const QString passphrase = QStringLiteral("correct horse");
        signIn(alice);
        signIn(bob);
        manager()->setTokenStorage(SessionManager::PassphraseFile, passphrase);
        QTRY_VERIFY_WITH_TIMEOUT(
            manager()->at(1)->account().tokenStorage == TokenStorage::PassphraseFile, patienceMs);
        const QString aliceId = manager()->at(0)->accountId();
        const QString bobId = manager()->at(1)->accountId();

        // While it is locked, alice signs out and bob's entry is damaged.
        m_rig->restart();
        manager()->signOut(manager()->at(0));
        m_rig->stop();
        QFile list(m_rig->dir.filePath(QStringLiteral("accounts.json")));
        QVERIFY(list.open(QIODevice::ReadWrite));
        const QByteArray damaged = list.readAll().replace("\"server\"", "\"xerver\"");
        list.resize(0);
        list.seek(0);
        list.write(damaged);
        list.close();
        m_rig->start();
        QCOMPARE(manager()->count(), 0);
        QVERIFY(!manager()->storageError().isEmpty());

        signIn(QStringLiteral("carol"));
        QTRY_COMPARE(manager()->at(0)->secretProblem(), Session::NeedsPassphrase);
        manager()->unlock(passphrase);
        QTRY_COMPARE_WITH_TIMEOUT(manager()->at(0)->secretProblem(), Session::NoProblem,
                                  patienceMs);
        const auto isThere = [&](const QString &id) {
            const auto token = m_rig->secrets->token(id, TokenStorage::PassphraseFile);
            return token.isFinished() && token.result().isOk();
        };
        QVERIFY(!isThere(aliceId));
        QVERIFY(isThere(bobId));
    }

private:
    SessionManager *manager() const { return m_rig->manager.get(); }
    Session *signIn(const QString &user) { return m_rig->signIn(*m_instance, user); }

    std::unique_ptr<LocalInstance> m_instance;
    std::unique_ptr<support::ProgramRig> m_rig;
};

SESERAGI_TEST_MAIN(TestTokenKeeper)
#include "tst_tokenkeeper.moc"
