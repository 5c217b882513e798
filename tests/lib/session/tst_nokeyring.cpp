// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/systemkeychain.h"
#include "support/await.h"
#include "support/testmain.h"

/// A desktop without a session bus, so without a keyring.
class TestNoKeyring : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        // Before anything connects to it: a connection is kept for the whole process.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        qunsetenv("DISPLAY");
    }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
#if !defined(Q_OS_UNIX) || defined(Q_OS_MACOS)
        QSKIP("the keyring of this system is part of it");
#endif
    }

    void isToldFromAKeyringThatFails()
    {
        SystemKeychain keychain(QStringLiteral("seseragi-test-none"), 20000);
        const auto read = support::await(keychain.read(QStringLiteral("9a@example.com")), 30000);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Storage);
        QCOMPARE(read.error().code, QStringLiteral("Unavailable"));
        const auto written =
            support::await(keychain.write(QStringLiteral("9a@example.com"), "secret"), 30000);
        QCOMPARE(written.error().code, QStringLiteral("Unavailable"));
    }
};

SESERAGI_TEST_MAIN(TestNoKeyring)
#include "tst_nokeyring.moc"
