// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/serveraddress.h"
#include "support/testmain.h"

class TestServerAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void understands_data();
    void understands();
    void refuses_data();
    void refuses();
    void comparesServers_data();
    void comparesServers();
};

void TestServerAddress::understands_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("username");
    QTest::addColumn<bool>("isPlainHttp");
    const auto row = [](const char *typed, const char *url, const char *username = "",
                        bool isPlainHttp = false) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromLatin1(url)
                             << QString::fromUtf8(username) << isPlainHttp;
    };
    row("example.com", "https://example.com");
    row("  example.com\n", "https://example.com");
    row("Example.COM", "https://example.com");
    row("example.com.", "https://example.com");
    row("example.com.:3000", "https://example.com:3000"); // the fuzzer found it
    row("example.com/", "https://example.com");
    row("example.com.:3000", "https://example.com:3000"); // the fuzzer found it
    row("example.com:3000", "https://example.com:3000");
    row("example.com:443", "https://example.com");
    row("https://example.com/", "https://example.com");
    row("HTTPS://example.com/@me?tab=notes#top", "https://example.com");
    row("https://user:password@example.com/", "https://example.com");
    row("http://example.com", "http://example.com", "", true);
    row("http://example.com:80/", "http://example.com", "", true);
    row("http://192.168.1.5:3000", "http://192.168.1.5:3000", "", true);
    row("@me@example.com", "https://example.com", "me");
    row("me@example.com", "https://example.com", "me");
    row("@me@example.com:3000", "https://example.com:3000", "me");
    // IDN, also as an input method writes it.
    row("みすきー.example", "https://xn--w8jxa7itv.example");
    row("BÜCHER.example", "https://xn--bcher-kva.example");
    row("xn--bcher-kva.example", "https://xn--bcher-kva.example");
    row("ｅｘａｍｐｌｅ．ｃｏｍ", "https://example.com");
    row("example。com", "https://example.com");
    row("＠me＠example.com", "https://example.com", "me");
    row("\u200bexample.com", "https://example.com");
    // This machine: http is no danger, and what development servers speak.
    row("localhost:3000", "http://localhost:3000");
    row("http://localhost:3000/", "http://localhost:3000");
    row("https://localhost", "https://localhost");
    row("127.0.0.1:8080", "http://127.0.0.1:8080");
    row("misskey.localhost", "http://misskey.localhost");
    row("[::1]:3000", "http://[::1]:3000");
    row("::1", "http://[::1]");
    row("192.0.2.7", "https://192.0.2.7");
}

void TestServerAddress::understands()
{
    QFETCH(QString, typed);
    const auto address = rest::parseServerAddress(typed);
    QVERIFY(address.isOk());
    QTEST(address->url.toString(QUrl::FullyEncoded), "url");
    QTEST(address->username, "username");
    QTEST(address->isPlainHttp, "isPlainHttp");
}

void TestServerAddress::refuses_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed :
         {"", "   ", "@me", "@", "@me@", "https://", "ftp://example.com", "javascript:alert(1)",
          "example com", "exam%70le.com", "example.com:0", "example.com:99999", "example.com:x",
          "exa<mple.com", "[::1", "...", "-"}) {
        QTest::newRow(*typed ? typed : "nothing") << QString::fromUtf8(typed);
    }
}

void TestServerAddress::refuses()
{
    QFETCH(QString, typed);
    const auto address = rest::parseServerAddress(typed);
    QVERIFY2(!address.isOk(), address.isOk() ? qPrintable(address->url.toString()) : "");
    QCOMPARE(address.error().kind, Error::Kind::Invalid);
    QVERIFY(!address.error().message.isEmpty());
}

void TestServerAddress::comparesServers_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("isSame");
    const auto row = [](const char *a, const char *b, bool isSame) {
        QTest::addRow("%s and %s", a, b) << QString::fromUtf8(a) << QString::fromUtf8(b) << isSame;
    };
    row("https://example.com", "https://EXAMPLE.com/about", true);
    row("https://example.com", "https://example.com:443", true);
    row("https://example.com", "http://example.com", true);
    row("https://bücher.example", "https://xn--bcher-kva.example", true);
    row("https://example.com", "https://www.example.com", false);
    row("https://example.com", "https://example.com:3000", false);
    row("http://localhost:3000", "http://127.0.0.1:3000", false);
    row("http://localhost:3000", "http://localhost:3001", false);
    row("https://example.com", "https://example.com.evil.example", false);
}

void TestServerAddress::comparesServers()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(bool, isSame);
    QCOMPARE(rest::isSameServer(QUrl(a), QUrl(b)), isSame);
    QCOMPARE(rest::isSameServer(QUrl(b), QUrl(a)), isSame);
}

SESERAGI_TEST_MAIN(TestServerAddress)
#include "tst_serveraddress.moc"
