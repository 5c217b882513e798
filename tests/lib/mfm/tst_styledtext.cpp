// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imageurl.h"
#include "mfm/parser.h"
#include "mfm/styledtext.h"
#include "support/testmain.h"

namespace {

const QUrl server(QStringLiteral("https://my.example"));

QString aiOnly(const QString &name)
{
    return name == QLatin1String("ai") ? QStringLiteral("https://my.example/ai.webp") : QString();
}

mfm::TextStyle bare()
{
    mfm::TextStyle style;
    style.server = server;
    return style;
}

QString styled(const char *text, const char *authorHost = "")
{
    return mfm::toStyledText(mfm::parse(QString::fromUtf8(text)), bare(), aiOnly,
                             QString::fromUtf8(authorHost));
}

QString line(const char *text)
{
    return mfm::toStyledLine(mfm::parseSimple(QString::fromUtf8(text)), bare(), aiOnly);
}

QString anchor(const char *url, const char *label)
{
    return QStringLiteral("<a href=\"%1\">%2</a>")
        .arg(QString::fromUtf8(url), QString::fromUtf8(label));
}

} // namespace

class TestStyledText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void keepsMarkupOfOthersAsText()
    {
        QCOMPARE(styled("<img src=\"https://evil.example/x\"> <b>&amp;</b>"),
                 QStringLiteral("&lt;img src=\"")
                     + anchor("https://evil.example/x", "https://evil.example/x")
                     + QStringLiteral("\"&gt; &lt;b&gt;&amp;amp;&lt;/b&gt;"));
        QCOMPARE(line("<a href='x'>a</a>\0"), QStringLiteral("&lt;a href='x'&gt;a&lt;/a&gt;"));
    }
    // What is typed cannot open a tag or leave an attribute, whatever is parsed out of it.
    void nothingTypedBecomesATag_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"#tag\"onclick", "#<b>", "#a&lt;b", "<https://a.b/\"><img src=x>",
              "[<b>](https://a.b/&\"<>)", "[x](<https://a.b/\"'&amp;c>)", "@user@host\"><b>",
              "<https://a.b/\n<b>", ":<b>:", "<https://<b>", "<https://a\"b/>",
              "https://a.b/%3Cb%3E%22", "[\"<i>](<https://a.b/>)"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void nothingTypedBecomesATag()
    {
        QFETCH(QString, text);
        QString out = mfm::toStyledText(mfm::parse(text), bare(), aiOnly, QStringLiteral("h\"<b>"));
        static const QRegularExpression ours(QStringLiteral(
            "<a href=\"https?://[^\"<> ]*\">|</a>|<br>|<img src=\"[^\"<> ]*\"[^<>]*>"));
        out.remove(ours);
        QVERIFY2(!out.contains(u'<') && !out.contains(u'>'), qPrintable(out));
    }
    void linksPeopleAndTags()
    {
        QCOMPARE(styled("@user"), anchor("https://my.example/@user", "@user"));
        QCOMPARE(styled("@user", "far.example"),
                 anchor("https://my.example/@user@far.example", "@user@far.example"));
        QCOMPARE(styled("@user@My.Example", "far.example"),
                 anchor("https://my.example/@user", "@user"));
        QCOMPARE(styled("#日本"), anchor("https://my.example/tags/%E6%97%A5%E6%9C%AC", "#日本"));
        // A tag is one piece of a path whatever is in it.
        QCOMPARE(styled("#a%2Fb&c"), anchor("https://my.example/tags/a%252Fb%26c", "#a%2Fb&amp;c"));
    }
    void linksTheWebOnly()
    {
        QCOMPARE(styled("https://a.b/c?x=1&y=2"),
                 anchor("https://a.b/c?x=1&y=2", "https://a.b/c?x=1&amp;y=2"));
        QCOMPARE(styled("[label](https://a.b)"), anchor("https://a.b", "label"));
        QCOMPARE(styled("<javascript:alert(1)>"), QStringLiteral("&lt;javascript:alert(1)&gt;"));
        QCOMPARE(styled("https://%"), QStringLiteral("https://%"));
        // Decoded to be read, but never so that it reads as something else.
        QCOMPARE(styled("https://a.b/%E6%97%A5"),
                 anchor("https://a.b/%E6%97%A5", "https://a.b/日"));
        QCOMPARE(styled("https://a.b/%E2%80%AEx"),
                 anchor("https://a.b/%E2%80%AEx", "https://a.b/%E2%80%AEx"));
        QCOMPARE(styled("https://a.b/%20%FF"), anchor("https://a.b/%20%FF", "https://a.b/%20%FF"));
    }
    void drawsEmojiAsPictures()
    {
        QCOMPARE(styled("😇"), QStringLiteral("<img src=\"image://emoji/u/1f607/t\" width=\"20\" "
                                             "height=\"20\" align=\"middle\">"));
        const QString ai =
            imageurl::customEmojiSource(server, aiOnly(QStringLiteral("ai")), QStringLiteral("ai"));
        QCOMPARE(
            styled(":ai: :nope:"),
            QStringLiteral("<img src=\"%1/t\" height=\"20\" align=\"middle\"> :nope:").arg(ai));
    }
    void colours()
    {
        mfm::TextStyle style = bare();
        style.mentionColor = QStringLiteral("#112233");
        QCOMPARE(mfm::toStyledText(mfm::parse(u"@u https://a.b"), style, {}, {}),
                 QStringLiteral(
                     "<a href=\"https://my.example/@u\"><font color=\"#112233\">@u</font></a> ")
                     + anchor("https://a.b", "https://a.b"));
    }
    void keepsLinesAndBlanks()
    {
        QCOMPARE(styled("a\nb\r\nc\rd"), QStringLiteral("a<br>b<br>c<br>d"));
        QCOMPARE(styled("a  b   c\n d"), QStringLiteral("a &nbsp;b &nbsp; c<br>&nbsp;d"));
        QCOMPARE(styled("a\u3000b\tc\u00a0d"),
                 QStringLiteral("a&nbsp;&nbsp;&nbsp; b&nbsp;&nbsp;&nbsp; c&nbsp;d"));
        QCOMPARE(line("a\nb"), QStringLiteral("a b"));
        QCOMPARE(styled("a\u0001\u0007b"), QStringLiteral("ab"));
    }
    void keepsDirectionsApart()
    {
        // Each line on its own, and addresses whole.
        QCOMPARE(styled("שלום @u\nabc!"), QStringLiteral("\u200f\u2068שלום ")
                                              + anchor("https://my.example/@u", "\u2066@u\u2069")
                                              + QStringLiteral("\u2069<br>\u2068abc!\u2069"));
        // An override ends with its line.
        QCOMPARE(styled("a\u202eb\nc"), QStringLiteral("a\u202eb\u202c<br>c"));
        QCOMPARE(styled("a\u2067b\u2069\nc"), QStringLiteral("a\u2067b\u2069<br>c"));
    }
    void speaksPlainly()
    {
        QCOMPARE(mfm::toPlainText(mfm::parse(u"[l :ai:](https://a.b) @u@h #t 😇 https://c.d\nx")),
                 QStringLiteral("l :ai: @u@h #t 😇 https://c.d\nx"));
    }
};

SESERAGI_TEST_MAIN(TestStyledText)
#include "tst_styledtext.moc"
