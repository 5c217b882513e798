// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "describe.h"
#include "mfm/parser.h"
#include "support/testmain.h"

// The vectors of mfm.md section 9 for what is parsed so far; what is not stays as typed.
class TestParser : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void parses_data();
    void parses()
    {
        QFETCH(QString, input);
        QFETCH(QString, nodes);
        QCOMPARE(describe(mfm::parse(input)), nodes);
        QCOMPARE(mfm::parse(QString()), QList<mfm::Node>());
    }

    void parsesNamesSimply()
    {
        const QString name = QStringLiteral("**b** :ai: 😇 <plain>:x:</plain> @u #t https://a.b");
        QCOMPARE(describe(mfm::parseSimple(name)),
                 QStringLiteral("\"**b** \" emoji(ai) \" \" uni(1f607) "
                                "\" <plain>:x:</plain> @u #t https://a.b\""));
    }

    // Each would take minutes if it cost the square of its length.
    void staysLinear_data()
    {
        QTest::addColumn<QString>("unit");
        for (const char *unit : {"@a",         "#(",           "[",
                                 "[a](",       "?[",           "[[x](https://a.b",
                                 "<https://a", "https://a(",   "https://a[",
                                 "<plain>",    "\\(",          "`",
                                 "```\n",      ":a",           "a:",
                                 "👨‍",    "🏴󠁧󠁢", "[a](<https://",
                                 "\n```x\n",   "#「",          "@a@",
                                 "[`",         "[<plain>",     "[\\("})
            QTest::newRow(unit) << QString::fromUtf8(unit);
    }
    void staysLinear()
    {
        QFETCH(QString, unit);
        const QString input = unit.repeated(300'000 / unit.size());
        qsizetype length = 0;
        for (const mfm::Node &node : mfm::parse(input)) {
            if (const auto *text = std::get_if<mfm::Text>(&node.value))
                length += text->text.size();
        }
        QVERIFY(length <= input.size());
    }
};

void TestParser::parses_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("nodes");
    struct Vector
    {
        const char *input;
        const char *nodes;
    };
    static constexpr Vector vectors[] = {
        // Mentions
        {"@user", "mention(user)"},
        {"a@user", "\"a@user\""},
        {"あ@user", "\"あ\" mention(user)"},
        {"@user@host.tld", "mention(user,host.tld)"},
        {"@user@host.tld.", "mention(user,host.tld) \".\""},
        {"@user-", "mention(user) \"-\""},
        {"@user-@host", "\"@user-@host\""},
        {"@-user", "\"@-user\""},
        {"@user@-host", "\"@user@-host\""},
        {"@a.b", "mention(a.b)"},
        {"@a.b@c.d", "mention(a.b,c.d)"},
        {"@user@", "mention(user) \"@\""},
        {"@u@h.t@x", "mention(u,h.t) \"@x\""},
        {"@user@host/path", "mention(user,host) \"/path\""},
        {"@u#t", "mention(u) \"#t\""},
        {"@user:ai:", "mention(user) emoji(ai)"},
        {"mailto:a@b.c", "\"mailto:a@b.c\""},
        {"@User@HOST", "mention(User,HOST)"},
        {"@user@.", "\"@user@.\""},
        {"@", "\"@\""},
        // Hashtags
        {"#tag", "tag(tag)"},
        {"a#tag", "\"a#tag\""},
        {"あ#tag", "\"あ\" tag(tag)"},
        {"##x", "\"#\" tag(x)"},
        {"#123", "\"#123\""},
        {"#1a", "tag(1a)"},
        {"#a#b", "tag(a) \"#b\""},
        {"#a.b", "tag(a) \".b\""},
        {"#a,b", "tag(a) \",b\""},
        {"#tag-x", "tag(tag-x)"},
        {"#a:b", "tag(a) \":b\""},
        {"#tag(x)", "tag(tag(x))"},
        {"#tag)", "tag(tag) \")\""},
        {"#tag(x", "tag(tag) \"(x\""},
        {"#[a]", "tag([a])"},
        {"#a「b」c", "tag(a「b」c)"},
        {"#@user", "tag(@user)"},
        {"#it's", "tag(it) \"'s\""},
        {"#タグ。です", "tag(タグ。です)"},
        {"#ai:x:", "tag(ai) emoji(x)"},
        {"#あ\u3000い", "tag(あ) \"\u3000い\""},
        // Emoji
        {":ai:", "emoji(ai)"},
        {"abc:ai:", "\"abc\" emoji(ai)"},
        {"a:ai:b", "\"a:ai:b\""},
        {":ai:b", "\":ai:b\""},
        {"あ:ai:あ", "\"あ\" emoji(ai) \"あ\""},
        {":ai::bi:", "emoji(ai) emoji(bi)"},
        {"12:34:56", "\"12:34:56\""},
        {"10:12:", "\"10\" emoji(12)"},
        {":+1:", "emoji(+1)"},
        {":ai@misskey.io:", "\":ai@misskey.io:\""},
        {"::", "\"::\""},
        {"a😇b", "\"a\" uni(1f607) \"b\""},
        {"❤", "uni(2764)"},
        {"❤️", "uni(2764 fe0f)"},
        {"❤\uFE0E", "\"❤\uFE0E\""},
        {"\uFE0F", "\"\uFE0F\""},
        {"©", "\"©\""},
        {"©️", "uni(a9 fe0f)"},
        {"™®", "\"™®\""},
        {"1️⃣", "uni(31 fe0f 20e3)"},
        {"#⃣", "uni(23 20e3)"},
        {"1 # *", "\"1 # *\""},
        {"🇯🇵", "uni(1f1ef 1f1f5)"},
        {"🇯🇵🇫🇷", "uni(1f1ef 1f1f5) uni(1f1eb 1f1f7)"},
        {"👨‍👩‍👧", "uni(1f468 200d 1f469 200d 1f467)"},
        {"👍🏽", "uni(1f44d 1f3fd)"},
        {"🏳️‍🌈", "uni(1f3f3 fe0f 200d 1f308)"},
        {"👩🏽‍❤️‍💋‍👨🏿",
         "uni(1f469 1f3fd 200d 2764 fe0f 200d 1f48b 200d 1f468 1f3ff)"},
        {"🏴󠁧󠁢󠁳󠁣󠁴󠁿", "uni(1f3f4 e0067 e0062 e0073 e0063 e0074 e007f)"},
        {"🫩", "uni(1fae9)"},
        {"☺⚠㊗", "uni(263a) uni(26a0) uni(3297)"},
        // Addresses and links
        {"https://a.b/c", "url(https://a.b/c)"},
        {"https://a.b/c.", "url(https://a.b/c) \".\""},
        {"https://a.b/c!", "url(https://a.b/c!)"},
        {"(https://a.b/c)", "\"(\" url(https://a.b/c) \")\""},
        {"(https://a.b/(c))", "\"(\" url(https://a.b/(c)) \")\""},
        {"https://a.b/[x]", "url(https://a.b/[x])"},
        {"https://a.b/日本", "url(https://a.b/) \"日本\""},
        {"<https://a.b/日本>", "url(https://a.b/日本,br)"},
        {"<https://a.b c>", "\"<\" url(https://a.b) \" c>\""},
        {"xhttps://a.b", "\"x\" url(https://a.b)"},
        {"HTTPS://A.B", "\"HTTPS://A.B\""},
        {"https://", "\"https://\""},
        {"https://.,", "\"https://.,\""},
        {"http://a.b:8080/x", "url(http://a.b:8080/x)"},
        {"https://a.b/~u;v", "url(https://a.b/~u) \";v\""},
        {"[x](https://a.b)", "link(https://a.b)[\"x\"]"},
        {"?[x](https://a.b)", "link?(https://a.b)[\"x\"]"},
        {"![x](https://a.b)", "\"!\" link(https://a.b)[\"x\"]"},
        {"[x](<https://a.b/(c>)", "link(https://a.b/(c)[\"x\"]"},
        {"[x](/rel)", "\"[x](/rel)\""},
        {"[x](javascript:alert(1))", "\"[x](javascript:alert(1))\""},
        {"[x](https://.)", "\"[x](https://.)\""},
        {"[x] (https://a.b)", "\"[x] (\" url(https://a.b) \")\""},
        {"[](https://a.b)", "\"[](\" url(https://a.b) \")\""},
        {"[a\nb](https://a.b)", "\"[a\\nb](\" url(https://a.b) \")\""},
        {"[[x]](https://a.b)", "\"[[x]](\" url(https://a.b) \")\""},
        {"[@u #t https://x.y](https://a.b)", "link(https://a.b)[\"@u #t https://x.y\"]"},
        {"[x :ai:](nope)", "\"[x \" emoji(ai) \"](nope)\""},
        {"[:ai: 😇](https://a.b)", "link(https://a.b)[emoji(ai) \" \" uni(1f607)]"},
        {"[<https://a.b> c](<https://d e", "\"[\" url(https://a.b,br) \" c](<\" url(https://d) "
                                           "\" e\""},
        // Nothing is looked for in there, and everything else is as typed
        {"<plain>@u :ai:</plain> @v", "\"<plain>@u :ai:</plain> \" mention(v)"},
        {"<plain></plain>:ai:", "\"<plain></plain>\" emoji(ai)"},
        {"`@u` @v", "\"`@u` \" mention(v)"},
        {"`a\n@u`", "\"`a\\n\" mention(u) \"`\""},
        {"```\n@u\n```\n@v", "\"```\\n@u\\n```\\n\" mention(v)"},
        {"```\n\n```\n@v", "\"```\\n\\n```\\n\" mention(v)"},
        {"\\(@u\\) @v", "\"\\(@u\\) \" mention(v)"},
        {"**b** ~~s~~\n> q", "\"**b** ~~s~~\\n> q\""},
        {"a\r\nb", "\"a\\r\\nb\""},
    };
    for (const Vector &vector : vectors)
        QTest::newRow(vector.input)
            << QString::fromUtf8(vector.input) << QString::fromUtf8(vector.nodes);
}

SESERAGI_TEST_MAIN(TestParser)
#include "tst_parser.moc"
