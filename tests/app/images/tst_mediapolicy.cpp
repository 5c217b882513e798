// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/mediapolicy.h"
#include "support/testmain.h"

using imageurl::MediaRequest;
using imageurl::MediaUse;

class TestMediaPolicy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void resolves_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<int>("use");
        QTest::addColumn<QString>("fetched");
        const int full = static_cast<int>(MediaUse::Full);
        QTest::newRow("own file") << "https://my.example/files/a?b=c" << full
                                  << "https://my.example/files/a?b=c";
        QTest::newRow("default port")
            << "https://my.example:443/files/a" << full << "https://my.example:443/files/a";
        QTest::newRow("the proxy") << "https://cdn.example/p/avatar.webp?url=x" << full
                                   << "https://cdn.example/p/avatar.webp?url=x";
        QTest::newRow("a stranger")
            << "https://far.example/a b?x=1&y=é#z" << full
            << "https://cdn.example/p/image.webp?url=https%3A%2F%2Ffar.example%2Fa%2520b"
               "%3Fx%3D1%26y%3D%25C3%25A9";
        QTest::newRow("an avatar")
            << "https://far.example/a" << static_cast<int>(MediaUse::Avatar)
            << "https://cdn.example/p/image.webp?url=https%3A%2F%2Ffar.example%2Fa&avatar=1";
        QTest::newRow("an emoji")
            << "https://far.example/a" << static_cast<int>(MediaUse::Emoji)
            << "https://cdn.example/p/image.webp?url=https%3A%2F%2Ffar.example%2Fa&emoji=1";
        QTest::newRow("a preview")
            << "https://far.example/a" << static_cast<int>(MediaUse::Preview)
            << "https://cdn.example/p/image.webp?url=https%3A%2F%2Ffar.example%2Fa&preview=1";
        QTest::newRow("in the clear")
            << "http://my.example/a" << full
            << "https://cdn.example/p/image.webp?url=http%3A%2F%2Fmy.example%2Fa";
        QTest::newRow("another port")
            << "https://my.example:444/a" << full
            << "https://cdn.example/p/image.webp?url=https%3A%2F%2Fmy.example%3A444%2Fa";
        QTest::newRow("a similar host")
            << "https://my.example.evil.example/a" << full
            << "https://cdn.example/p/image.webp?url=https%3A%2F%2Fmy.example.evil.example%2Fa";
        QTest::newRow("with a password")
            << "https://u:p@my.example/a" << full << "https://my.example/a";
        QTest::newRow("a file") << "file:///etc/passwd" << full << "";
        QTest::newRow("data") << "data:image/png;base64,AA" << full << "";
    }
    void resolves()
    {
        QFETCH(QString, url);
        QFETCH(int, use);
        QFETCH(QString, fetched);
        MediaPolicy policy;
        const QUrl server(QStringLiteral("https://my.example"));
        policy.registerServer(server, QUrl(QStringLiteral("https://cdn.example/p")));
        const auto result = policy.resolve({server, QUrl(url), static_cast<MediaUse>(use)});
        QCOMPARE(result ? QString::fromLatin1(result->toEncoded()) : QString(), fetched);
    }
    void usesTheServersOwnProxyUntilItNamesOne()
    {
        MediaPolicy policy;
        const QUrl server(QStringLiteral("https://my.example"));
        const MediaRequest request{server, QUrl(QStringLiteral("https://far.example/a")),
                                   MediaUse::Full};
        QVERIFY(!policy.resolve(request));
        policy.registerServer(server);
        QCOMPARE(policy.resolve(request)->path(), QStringLiteral("/proxy/image.webp"));
        policy.registerServer(server, QUrl(QStringLiteral("http://cdn.example/p")));
        QCOMPARE(policy.resolve(request)->host(), QStringLiteral("my.example"));
        policy.registerServer(server, QUrl(QStringLiteral("https://cdn.example/p/")));
        QCOMPARE(policy.resolve(request)->path(), QStringLiteral("/p/image.webp"));
        // One account's proxy is none of the others' business.
        const QUrl other(QStringLiteral("https://other.example"));
        policy.registerServer(other);
        QCOMPARE(
            policy
                .resolve({other, QUrl(QStringLiteral("https://cdn.example/p/x")), MediaUse::Full})
                ->host(),
            QStringLiteral("other.example"));
    }
};

SESERAGI_TEST_MAIN(TestMediaPolicy)
#include "tst_mediapolicy.moc"
