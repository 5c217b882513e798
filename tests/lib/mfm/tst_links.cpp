// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mfm/links.h"
#include "mfm/parser.h"
#include "support/testmain.h"

namespace {

/// "label -> address" of what can be followed.
QStringList links(const char *text, const char *authorHost = "")
{
    QStringList found;
    const auto targets =
        mfm::linksIn(mfm::parse(QString::fromUtf8(text)),
                     QUrl(QStringLiteral("https://my.example")), QString::fromUtf8(authorHost));
    for (const mfm::LinkTarget &target : targets)
        found.append(target.label + QStringLiteral(" -> ")
                     + QString::fromLatin1(target.url.toEncoded()));
    return found;
}

} // namespace

class TestLinks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void listsEveryKindInOrder()
    {
        QCOMPARE(links("hey @bob, #tag and https://a.example/%E6%97%85 [here](https://b.example/)"),
                 (QStringList{QStringLiteral("@bob -> https://my.example/@bob"),
                              QStringLiteral("#tag -> https://my.example/tags/tag"),
                              QString::fromUtf8("https://a.example/旅 -> "
                                                "https://a.example/%E6%97%85"),
                              QStringLiteral("\u2068here\u2069 (b.example) -> "
                                             "https://b.example/")}));
    }
    void listsAnAddressOnce()
    {
        QCOMPARE(links("@bob @bob https://a.example/ [again](https://a.example/)").size(), 2);
    }
    void readsAMentionAsItsAuthorDoes()
    {
        QCOMPARE(links("@bob @eve@my.example", "far.example"),
                 (QStringList{QStringLiteral("@bob@far.example -> "
                                             "https://my.example/@bob@far.example"),
                              QStringLiteral("@eve -> https://my.example/@eve")}));
    }
    void listsNothingElse()
    {
        QCOMPARE(links("no links, a :emoji: and javascript:alert(1)"), QStringList());
    }
};

SESERAGI_TEST_MAIN(TestLinks)
#include "tst_links.moc"
