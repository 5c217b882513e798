// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/capabilities.h"
#include "support/testmain.h"

class TestServerVersion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void parses_data();
    void parses();
    void compares();
    void listsCapabilities();
    void knowsWhoIgnoresTheHeader_data();
    void knowsWhoIgnoresTheHeader();
};

void TestServerVersion::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("triple");
    QTest::addColumn<QString>("suffix");
    const auto row = [](const char *text, const char *triple, const char *suffix = "") {
        QTest::newRow(*text ? text : "empty")
            << QString::fromLatin1(text) << QString::fromLatin1(triple)
            << QString::fromLatin1(suffix);
    };
    row("2025.11.1", "2025.11.1");
    row("13.14.2", "13.14.2");
    row("2025.4.1-mhq.13", "2025.4.1", "mhq.13");
    row("2025.11.1-io.0", "2025.11.1", "io.0");
    row("2024.10.1-taiyme.0", "2024.10.1", "taiyme.0");
    row("2025.2.0-alpha.0", "2025.2.0", "alpha.0");
    row("2026.3.0-rc.1+build-7", "2026.3.0", "rc.1+build-7");
    row("v12.119.2", "12.119.2");
    row("13.12", "13.12.0");
    row("20240516", "20240516.0.0");
    row("develop", "0.0.0");
    row("", "0.0.0");
    row("99999999999999999999.1.1", "0.0.0");
}

void TestServerVersion::parses()
{
    QFETCH(QString, text);
    QFETCH(QString, triple);
    QFETCH(QString, suffix);
    const auto version = ServerVersion::parse(text);
    QCOMPARE(version.suffix, suffix);
    QCOMPARE(version.toString(), suffix.isEmpty() ? triple : triple + QLatin1Char('-') + suffix);
    QCOMPARE(version.isNull(), triple == QLatin1String("0.0.0"));
}

void TestServerVersion::compares()
{
    const auto version = ServerVersion::parse(QStringLiteral("2023.12.1-beta.3"));
    QVERIFY(version.isAtLeast(2023, 12, 1));
    QVERIFY(version.isAtLeast(2023, 9));
    QVERIFY(version.isAtLeast(13, 14)); // the numbering changed in 2023
    QVERIFY(!version.isAtLeast(2023, 12, 2));
    QVERIFY(!version.isAtLeast(2024, 1));
}

void TestServerVersion::listsCapabilities()
{
    const QSet<QString> endpoints = {QStringLiteral("emojis"),
                                     QStringLiteral("i/notifications-grouped"),
                                     QStringLiteral("notes/show-partial-bulk"),
                                     QStringLiteral("chat/history"),
                                     QStringLiteral("notes/drafts/list"),
                                     QStringLiteral("reversi/match"),
                                     QStringLiteral("channels/mute/create")};
    const Capabilities current(endpoints, ServerVersion::parse(QStringLiteral("2025.11.1")));
    QVERIFY(current.has(QStringLiteral("emojis")));
    QVERIFY(current.hasEmojiList());
    QVERIFY(current.hasGroupedNotifications());
    QVERIFY(current.hasPartialBulk());
    QVERIFY(current.hasChat());
    QVERIFY(current.hasDrafts());
    QVERIFY(current.hasReversi());
    QVERIFY(current.hasChannelMute());
    QVERIFY(!current.hasNoteEditing());
    QVERIFY(!current.hasBubbleTimeline());
    QVERIFY(!current.hasUserGroups());

    const Capabilities cherryPick({QStringLiteral("notes/update"),
                                   QStringLiteral("notes/bubble-timeline"),
                                   QStringLiteral("users/groups/joined")},
                                  {});
    QVERIFY(cherryPick.hasNoteEditing());
    QVERIFY(cherryPick.hasBubbleTimeline());
    QVERIFY(cherryPick.hasUserGroups());
    QVERIFY(!cherryPick.hasChat());
}

void TestServerVersion::knowsWhoIgnoresTheHeader_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<bool>("needsQuery");
    QTest::newRow("12") << QStringLiteral("12.119.2") << true;
    QTest::newRow("13.13") << QStringLiteral("13.13.2") << true;
    QTest::newRow("13.14") << QStringLiteral("13.14.0") << false;
    QTest::newRow("now") << QStringLiteral("2025.11.1") << false;
    // Not to be told: nobody's token is put into an URL on a guess.
    QTest::newRow("unknown") << QStringLiteral("develop") << false;
}

void TestServerVersion::knowsWhoIgnoresTheHeader()
{
    QFETCH(QString, version);
    QFETCH(bool, needsQuery);
    QCOMPARE(Capabilities({}, ServerVersion::parse(version)).needsTokenInQuery(), needsQuery);
}

SESERAGI_TEST_MAIN(TestServerVersion)
#include "tst_serverversion.moc"
