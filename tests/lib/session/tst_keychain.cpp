// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/systemkeychain.h"
#include "support/testmain.h"

#include <QUuid>

namespace {

const QString key = QStringLiteral("9a@example.com");

template <typename T>
Result<T> await(QFuture<Result<T>> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20000))
        return Error{.kind = Error::Kind::Timeout};
    return future.result();
}

} // namespace

/// Against the machine's own keyring, where one answers (see the README for a headless one).
class TestKeychain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_service = QStringLiteral("seseragi-test-") + QUuid::createUuid().toString(QUuid::Id128);
        SystemKeychain keychain(m_service, 5000);
        const auto read = await(keychain.read(key));
        m_isThere = !read && read.error().code == QLatin1String("NotFound");
    }

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void servicesOfDataDirectoriesDiffer()
    {
        const QString usual = SystemKeychain::serviceFor(QStringLiteral("/home/me/.data"), true);
        QCOMPARE(usual, QStringLiteral("seseragi"));
        const QString one = SystemKeychain::serviceFor(QStringLiteral("/tmp/one"), false);
        QVERIFY(one.startsWith(QStringLiteral("seseragi-")));
        QCOMPARE(SystemKeychain::serviceFor(QStringLiteral("/tmp/x/../one/"), false), one);
        QVERIFY(SystemKeychain::serviceFor(QStringLiteral("/tmp/two"), false) != one);
    }

    void everyCallAnswers()
    {
        // Keyring or not: a value or an Error of Storage, never silence.
        SystemKeychain keychain(m_service, 5000);
        const auto read = await(keychain.read(key));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Storage);
        QVERIFY(!read.error().code.isEmpty());
    }

    void storesReadsAndForgets()
    {
        if (!m_isThere)
            QSKIP("no keyring (Secret Service) answers on this machine");
        SystemKeychain keychain(m_service);
        QVERIFY(await(keychain.write(key, "0123456789abcdef")).isOk());
        QCOMPARE(*await(keychain.read(key)), "0123456789abcdef");
        QVERIFY(await(keychain.write(key, "replaced")).isOk());
        QCOMPARE(*await(keychain.read(key)), "replaced");
        SystemKeychain other(m_service + QStringLiteral("-other"));
        QCOMPARE(await(other.read(key)).error().code, QStringLiteral("NotFound"));
        QVERIFY(await(keychain.remove(key)).isOk());
        QCOMPARE(await(keychain.read(key)).error().code, QStringLiteral("NotFound"));
        QVERIFY(await(keychain.remove(key)).isOk());
    }

private:
    QString m_service;
    bool m_isThere = false;
};

SESERAGI_TEST_MAIN(TestKeychain)
#include "tst_keychain.moc"
