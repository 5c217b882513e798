// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/secretstore.h"
#include "support/fakekeychain.h"
#include "support/testmain.h"

#include <QSignalSpy>
#include <QTemporaryDir>

namespace {

const QString alice = QStringLiteral("a@example.com");

template <typename T>
Result<T> await(QFuture<Result<T>> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 10000))
        return Error{.kind = Error::Kind::Timeout};
    return future.result();
}

} // namespace

class TestSecretStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
        m_dir = std::make_unique<QTemporaryDir>();
        m_keychain = std::make_unique<support::FakeKeychain>();
        restart();
    }

    void keychainKeepsIt()
    {
        QVERIFY(await(m_store->store(alice, "secret", TokenStorage::Keychain)).isOk());
        QCOMPARE(m_keychain->entries.value(alice), "secret");
        restart();
        QCOMPARE(*await(m_store->token(alice, TokenStorage::Keychain)), "secret");
        m_store->forget(alice);
        QVERIFY(await(m_store->remove(alice, TokenStorage::Keychain)).isOk());
        QVERIFY(m_keychain->entries.isEmpty());
        const auto read = await(m_store->token(alice, TokenStorage::Keychain));
        QVERIFY(!read);
        QCOMPARE(read.error().code, QStringLiteral("NotFound"));
    }

    void failingKeychainKeepsItForThisRun_data()
    {
        QTest::addColumn<QString>("failure");
        for (const char *failure : {"Unavailable", "Denied", "Failed", "Timeout"})
            QTest::newRow(failure) << QString::fromLatin1(failure);
    }

    void failingKeychainKeepsItForThisRun()
    {
        QFETCH(QString, failure);
        m_keychain->failure = failure;
        const auto stored = await(m_store->store(alice, "secret", TokenStorage::Keychain));
        QVERIFY(!stored);
        QCOMPARE(stored.error().kind, Error::Kind::Storage);
        QCOMPARE(stored.error().code, failure);
        QCOMPARE(*await(m_store->token(alice, TokenStorage::Keychain)), "secret");
        restart();
        const auto read = await(m_store->token(alice, TokenStorage::Keychain));
        QVERIFY(!read);
        QCOMPARE(read.error().code, failure);
    }

    void hangingKeychainLeavesTheRestUsable()
    {
        m_keychain->entries.insert(alice, "secret");
        m_keychain->isHanging = true;
        auto read = m_store->token(alice, TokenStorage::Keychain);
        QVERIFY(!read.isFinished());
        QVERIFY(await(m_store->store(QStringLiteral("b"), "other", TokenStorage::ThisRun)).isOk());
        QCOMPARE(*await(m_store->token(QStringLiteral("b"), TokenStorage::ThisRun)), "other");
        m_keychain->release();
        QCOMPARE(*await(read), "secret");
    }

    void thisRunIsForgottenAtTheNext()
    {
        QVERIFY(await(m_store->store(alice, "secret", TokenStorage::ThisRun)).isOk());
        QVERIFY(m_keychain->entries.isEmpty());
        restart();
        QVERIFY(!await(m_store->token(alice, TokenStorage::ThisRun)));
    }

    void passphraseFileKeepsIt()
    {
        QVERIFY(!m_store->hasPassphraseFile());
        const auto locked = await(m_store->store(alice, "secret", TokenStorage::PassphraseFile));
        QVERIFY(!locked);
        QCOMPARE(locked.error().code, QStringLiteral("Locked"));

        QVERIFY(await(m_store->unlock(QStringLiteral("pass phrase"))).isOk());
        QVERIFY(m_store->isUnlocked());
        QVERIFY(await(m_store->store(alice, "secret", TokenStorage::PassphraseFile)).isOk());
        QVERIFY(m_store->hasPassphraseFile());

        restart();
        QVERIFY(m_store->hasPassphraseFile());
        QVERIFY(!m_store->isUnlocked());
        QCOMPARE(await(m_store->token(alice, TokenStorage::PassphraseFile)).error().code,
                 QStringLiteral("Locked"));
        const auto wrong = await(m_store->unlock(QStringLiteral("wrong")));
        QCOMPARE(wrong.error().code, QStringLiteral("WrongPassphrase"));
        QVERIFY(!m_store->isUnlocked());
        QVERIFY(await(m_store->unlock(QStringLiteral("pass phrase"))).isOk());
        QCOMPARE(*await(m_store->token(alice, TokenStorage::PassphraseFile)), "secret");
    }

    void passphraseStaysOutOfTheLogWhileItIsUsed()
    {
        const QString right = QStringLiteral("corréct horse");
        const QString wrong = QStringLiteral("battery staple");
        QVERIFY(await(m_store->unlock(right)).isOk());
        QVERIFY(await(m_store->store(alice, "secret", TokenStorage::PassphraseFile)).isOk());
        restart();
        const QString both = right + wrong;
        const auto first = m_store->unlock(wrong);
        const auto second = m_store->unlock(right);
        QCOMPARE(m_filter.scrubbed(both), QStringLiteral("[secret][secret]"));
        QVERIFY(!await(first));
        QVERIFY(await(second).isOk());
        QCOMPARE(m_filter.scrubbed(both), both);

        restart();
        m_store->unlock(right);
        QVERIFY(m_filter.scrubbed(both) != both);
        m_store.reset(); // while the key is made
        QCOMPARE(m_filter.scrubbed(both), both);
    }

private:
    void restart()
    {
        m_store = std::make_unique<SecretStore>(m_keychain.get(), m_dir->path(), &m_filter);
    }

    SecretFilter m_filter;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<support::FakeKeychain> m_keychain;
    std::unique_ptr<SecretStore> m_store;
};

SESERAGI_TEST_MAIN(TestSecretStore)
#include "tst_secretstore.moc"
