// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reactionchoices.h"

#include "core/imageurl.h"
#include "store/emojistore.h"
#include "support/notes.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

class TestReactionChoices : public QObject
{
    Q_OBJECT
    support::HandClock m_clock;

    static entity::Emoji emoji(const QString &name, const QStringList &aliases = {})
    {
        entity::Emoji emoji;
        emoji.name = name;
        emoji.aliases = aliases;
        emoji.url = QStringLiteral("https://example.com/%1.png").arg(name);
        return emoji;
    }
    static QStringList keys(const ReactionChoices &choices)
    {
        QStringList keys;
        for (int row = 0; row < choices.count(); ++row)
            keys.append(choices.index(row).data(ReactionChoices::KeyRole).toString());
        return keys;
    }
    /// The custom ones among them.
    static QStringList custom(const ReactionChoices &choices)
    {
        return keys(choices).filter(QStringLiteral(":"));
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void offersUnicodeWithoutAServer()
    {
        ReactionChoices choices;
        const QAbstractItemModelTester tester(&choices);
        QVERIFY(choices.count() > 10);
        QVERIFY(custom(choices).isEmpty());
        QCOMPARE(keys(choices).first(), QStringLiteral("👍"));
        QVERIFY(!choices.index(0).data(ReactionChoices::SourceRole).toString().isEmpty());
    }

    void addsTheServersOwnAndFollowsThem()
    {
        NoteStore store(m_clock);
        store.emojis()->replace({emoji(QStringLiteral("zebra")), emoji(QStringLiteral("ant"))});
        ReactionChoices choices;
        const QAbstractItemModelTester tester(&choices);
        const int common = choices.count();
        choices.setNotes(&store);
        QCOMPARE(choices.count(), common + 2);
        QCOMPARE(custom(choices),
                 (QStringList{QStringLiteral(":ant:"), QStringLiteral(":zebra:")}));
        QCOMPARE(choices.index(common).data(ReactionChoices::SourceRole).toString(),
                 imageurl::customEmojiSource(store.server(),
                                             QStringLiteral("https://example.com/ant.png"),
                                             QStringLiteral("ant")));

        QSignalSpy counted(&choices, &ReactionChoices::countChanged);
        store.emojis()->add(emoji(QStringLiteral("bee")));
        QCOMPARE(counted.size(), 1);
        QCOMPARE(custom(choices), (QStringList{QStringLiteral(":ant:"), QStringLiteral(":bee:"),
                                               QStringLiteral(":zebra:")}));
        store.emojis()->remove({emoji(QStringLiteral("ant"))});
        QCOMPARE(custom(choices),
                 (QStringList{QStringLiteral(":bee:"), QStringLiteral(":zebra:")}));

        choices.setNotes(nullptr);
        QCOMPARE(choices.count(), common);
        counted.clear();
        store.emojis()->add(emoji(QStringLiteral("cow")));
        QCOMPARE(counted.size(), 0);
    }

    void filters()
    {
        NoteStore store(m_clock);
        store.emojis()->replace({emoji(QStringLiteral("a_blob")), emoji(QStringLiteral("blobcat")),
                                 emoji(QStringLiteral("cat"), {QStringLiteral("Blobby")}),
                                 emoji(QStringLiteral("dog"))});
        ReactionChoices choices;
        const QAbstractItemModelTester tester(&choices);
        choices.setNotes(&store);
        QSignalSpy filtered(&choices, &ReactionChoices::filterChanged);
        // By name or alias, whatever the case; what begins with it comes first.
        choices.setFilter(QStringLiteral(" :BLOB: "));
        const QStringList found{QStringLiteral(":blobcat:"), QStringLiteral(":a_blob:"),
                                QStringLiteral(":cat:")};
        QCOMPARE(keys(choices), found);
        choices.setFilter(QStringLiteral(" :BLOB: "));
        QCOMPARE(filtered.size(), 1);
        choices.setFilter(QStringLiteral("unicorn"));
        QCOMPARE(choices.count(), 0);
        choices.setFilter(QString());
        QCOMPARE(custom(choices).size(), 4);
    }

    void showsNoMoreThanItsLimit()
    {
        NoteStore store(m_clock);
        QList<entity::Emoji> many;
        for (int i = 0; i < ReactionChoices::limit * 2; ++i)
            many.append(emoji(QStringLiteral("e%1").arg(i)));
        store.emojis()->replace(many);
        ReactionChoices choices;
        const QAbstractItemModelTester tester(&choices);
        choices.setNotes(&store);
        QCOMPARE(choices.count(), ReactionChoices::limit);
        choices.setFilter(QStringLiteral("e599"));
        QCOMPARE(keys(choices), QStringList{QStringLiteral(":e599:")});
    }

    void survivesItsStore()
    {
        auto store = std::make_unique<NoteStore>(m_clock);
        store->emojis()->replace({emoji(QStringLiteral("ant"))});
        ReactionChoices choices;
        const QAbstractItemModelTester tester(&choices);
        choices.setNotes(store.get());
        store.reset();
        choices.setFilter(QStringLiteral("ant"));
        QCOMPARE(choices.count(), 0);
    }
};

SESERAGI_TEST_MAIN(TestReactionChoices)
#include "tst_reactionchoices.moc"
