// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imageurl.h"
#include "support/testmain.h"

using namespace imageurl;

class TestImageUrl : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void mediaSourcesComeBackAsTheyWere_data()
    {
        QTest::addColumn<QString>("url");
        for (const char *url :
             {"https://far.example/a b.png?x=%2F&y=\"1\"#f", "https://xn--wgv71a.example/日本.webp",
              "http://127.0.0.1:3000/files/1?a=<b>&c='d'", "https://far.example/%25%00"})
            QTest::newRow(url) << QString::fromUtf8(url);
    }
    void mediaSourcesComeBackAsTheyWere()
    {
        QFETCH(QString, url);
        const QUrl server(QStringLiteral("https://my.example"));
        const QString source = mediaSource(server, url, MediaUse::Preview);
        // The engine takes the id out of a QUrl, decoding what it likes.
        const QString id = QUrl(source).toString(QUrl::RemoveScheme | QUrl::RemoveAuthority).mid(1);
        QCOMPARE(source, QStringLiteral("image://media/") + id);
        QCOMPARE(readMedia(id), MediaRequest({server, QUrl(url), MediaUse::Preview}));
        static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_/:-]+$"));
        QVERIFY(plain.match(source).hasMatch());
    }
    void onlyTheWebHasPictures()
    {
        const QUrl server(QStringLiteral("https://my.example"));
        for (const char *url : {"", "file:///etc/passwd", "data:image/png;base64,AA", "qrc:/a.png",
                                "javascript:1", "https://"})
            QCOMPARE(mediaSource(server, QString::fromUtf8(url), MediaUse::Full), QString());
        QCOMPARE(readMedia(
                     mediaSource(server, QStringLiteral("/static/a.png"), MediaUse::Avatar).mid(14))
                     ->url,
                 QUrl(QStringLiteral("https://my.example/static/a.png")));
    }
    void emojiSourcesComeBackAsTheyWere()
    {
        const QUrl server(QStringLiteral("https://my.example"));
        const QString url = QStringLiteral("https://far.example/ai.webp");
        const auto custom = readEmoji(customEmojiSource(server, url, QStringLiteral("ai")).mid(14));
        QCOMPARE(custom, EmojiRequest({QStringLiteral("ai"), server, QUrl(url), true, false}));
        const QString family = QStringLiteral("👨‍👩‍👧");
        const auto unicode = readEmoji(inTextSource(unicodeEmojiSource(family)).mid(14));
        QCOMPARE(unicode, EmojiRequest({family, {}, {}, false, true}));
        const auto unknown =
            readEmoji(customEmojiSource(server, {}, QStringLiteral("a/b")).mid(14));
        QCOMPARE(unknown, EmojiRequest({QStringLiteral("a/b"), {}, {}, true, false}));
    }
    void reactionsAreEmojiToo()
    {
        const QUrl server(QStringLiteral("https://my.example"));
        const QString url = QStringLiteral("https://my.example/ai.webp");
        QCOMPARE(reactionSource(server, QStringLiteral("❤"), {}),
                 QStringLiteral("image://emoji/u/2764"));
        QCOMPARE(reactionSource(server, QStringLiteral(":ai@.:"), url),
                 customEmojiSource(server, url, QStringLiteral("ai")));
        QCOMPARE(
            readEmoji(reactionSource(server, QStringLiteral(":ai@b.example:"), {}).mid(14))->text,
            QStringLiteral("ai"));
    }
    void nothingElseIsRead()
    {
        for (const char *id : {"", "u", "u/", "u/zz", "u/110000", "c/a", "x/y/z", "a/YQ/YQ",
                               "c/!/!/!", "n/!", "a//"}) {
            QVERIFY2(!readEmoji(QString::fromUtf8(id)), id);
            QVERIFY2(!readMedia(QString::fromUtf8(id)), id);
        }
        QCOMPARE(blurhashSource(QStringLiteral("short")), QString());
        QCOMPARE(blurhashSource(QString(4000, u'a')), QString());
        const QString hash = QStringLiteral("LEHV6nWB2yk8pyo0adR*.7kCMdnj");
        QCOMPARE(readBlurhash(blurhashSource(hash).mid(17)), hash);
    }
};

SESERAGI_TEST_MAIN(TestImageUrl)
#include "tst_imageurl.moc"
