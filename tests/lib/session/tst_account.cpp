// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/account.h"
#include "support/testmain.h"

class TestAccount : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void identity_data()
    {
        QTest::addColumn<QUrl>("server");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("handle");
        QTest::newRow("plain") << QUrl(QStringLiteral("https://example.com")) << "9a@example.com"
                               << "@alice@example.com";
        QTest::newRow("upper case")
            << QUrl(QStringLiteral("https://Example.COM")) << "9a@example.com"
            << "@alice@example.com";
        QTest::newRow("usual port")
            << QUrl(QStringLiteral("https://example.com:443")) << "9a@example.com"
            << "@alice@example.com";
        QTest::newRow("port") << QUrl(QStringLiteral("http://127.0.0.1:3000"))
                              << "9a@127.0.0.1:3000"
                              << "@alice@127.0.0.1:3000";
        QTest::newRow("IDN") << QUrl(QStringLiteral("https://みすきー.jp")) << "9a@xn--w8jxa7itv.jp"
                             << QStringLiteral("@alice@みすきー.jp");
    }

    void identity()
    {
        QFETCH(QUrl, server);
        Account account;
        account.server = server;
        account.userId = QStringLiteral("9a");
        account.username = QStringLiteral("alice");
        QTEST(account.id(), "id");
        QTEST(account.handle(), "handle");
    }

    void anonymousIsTheServer()
    {
        Account account;
        account.server = QUrl(QStringLiteral("https://example.com"));
        QVERIFY(account.isAnonymous());
        QCOMPARE(account.id(), QStringLiteral("@example.com"));
        QCOMPARE(account.handle(), QStringLiteral("example.com"));
    }

    void jsonBothWays()
    {
        Account account;
        account.server = QUrl(QStringLiteral("https://example.com"));
        account.userId = QStringLiteral("9a");
        account.username = QStringLiteral("alice");
        account.name = QStringLiteral("Alice :blobcat:");
        account.avatarUrl = QStringLiteral("https://example.com/a.webp");
        account.tokenStorage = TokenStorage::PassphraseFile;
        account.allowsTokenInUrl = true;
        account.serverName = QStringLiteral("Example");
        account.serverVersion = QStringLiteral("2025.11.1");
        account.capabilities = {QStringLiteral("i"), QStringLiteral("meta")};
        account.scopes = {QStringLiteral("read:account"), QStringLiteral("write:notes")};

        const auto read = Account::fromJson(account.toJson());
        QVERIFY(read.isOk());
        QCOMPARE(read->toJson(), account.toJson());
        QCOMPARE(read->id(), account.id());
        QCOMPARE(read->tokenStorage, TokenStorage::PassphraseFile);
        QCOMPARE(read->capabilities, account.capabilities);
        QCOMPARE(read->scopes, account.scopes);
    }

    void unknownScopesAreNotNone()
    {
        Account account;
        account.server = QUrl(QStringLiteral("https://example.com"));
        QVERIFY(!Account::fromJson(account.toJson())->scopes);
        account.scopes.emplace();
        QCOMPARE(Account::fromJson(account.toJson())->scopes, QStringList());
    }

    void badServerIsRefused_data()
    {
        QTest::addColumn<QString>("server");
        QTest::newRow("none") << QString();
        QTest::newRow("no host") << QStringLiteral("https://");
        QTest::newRow("file") << QStringLiteral("file:///etc/passwd");
        QTest::newRow("javascript") << QStringLiteral("javascript:alert(1)");
    }

    void badServerIsRefused()
    {
        QFETCH(QString, server);
        const auto read = Account::fromJson({{QStringLiteral("server"), server}});
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Malformed);
    }
};

SESERAGI_TEST_MAIN(TestAccount)
#include "tst_account.moc"
