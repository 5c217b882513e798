// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/emojistore.h"

#include "support/testmain.h"

#include <QRegularExpression>
#include <QSignalSpy>

namespace {

entity::Emoji emoji(const QString &name, const QString &id = {})
{
    entity::Emoji made;
    made.name = name;
    made.id = id;
    return made;
}

QString numbered(int number)
{
    return QStringLiteral("e%1").arg(number);
}

QList<entity::Emoji> many(int count, const QString &prefix)
{
    QList<entity::Emoji> emojis;
    for (int i = 0; i < count; ++i)
        emojis.append(emoji(prefix + numbered(i), numbered(i)));
    return emojis;
}

} // namespace

class TestEmojiStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void followsARename()
    {
        const auto a = QStringLiteral("a");
        const auto b = QStringLiteral("b");
        const auto c = QStringLiteral("c");
        EmojiStore store;
        store.add(emoji(a, QStringLiteral("1")));
        store.add(emoji(b, QStringLiteral("1")));
        QVERIFY(!store.contains(a));
        QVERIFY(store.contains(b));
        store.add(emoji(a, QStringLiteral("1")));
        QVERIFY(!store.contains(b));
        // Another one by the same name takes its place, id and all.
        store.add(emoji(a, QStringLiteral("2")));
        store.add(emoji(c, QStringLiteral("1")));
        QCOMPARE(store.count(), 2);
        store.add(emoji(b, QStringLiteral("2")));
        QVERIFY(!store.contains(a));
        // An id that went with its emoji says nothing of a later one by the same name.
        store.remove({emoji(b)});
        store.add(emoji(b));
        store.add(emoji(a, QStringLiteral("2")));
        QVERIFY(store.contains(a));
        QVERIFY(store.contains(b));
        // Nor does one that came before a new list.
        store.replace({emoji(a), emoji(b)});
        store.add(emoji(c, QStringLiteral("2")));
        QCOMPARE(store.count(), 3);
    }

    /// All of them renamed at once: each is looked for among all the others.
    void renamesManyAtOnce()
    {
        constexpr int count = 50000;
        EmojiStore store;
        store.replace(many(count, QStringLiteral("a")));
        QCOMPARE(store.count(), count);
        store.update(many(count, QStringLiteral("b")));
        QCOMPARE(store.count(), count);
        QVERIFY(store.contains(QStringLiteral("be49999")));
        QVERIFY(!store.contains(QStringLiteral("ae0")));
    }

    void keepsNoEndlessNumber()
    {
        constexpr int most = 50000;
        EmojiStore store;
        store.replace(many(most + 10, QString()));
        QCOMPARE(store.count(), most);
        store.add(emoji(QStringLiteral("new"), QStringLiteral("new")));
        QCOMPARE(store.count(), most);
        // There is room for the change of one that is there, and for a new one once another went.
        entity::Emoji changed = emoji(numbered(5), numbered(5));
        changed.url = QStringLiteral("https://x.example/5.webp");
        store.update({changed});
        QCOMPARE(store.url(numbered(5)), changed.url);
        store.remove({emoji(numbered(7))});
        store.add(emoji(QStringLiteral("new"), QStringLiteral("new")));
        QVERIFY(store.contains(QStringLiteral("new")));
        QCOMPARE(store.count(), most);
    }

    void keepsNoEndlessBytes()
    {
        EmojiStore store;
        store.beginReplacing();
        const auto large = [](int number) {
            entity::Emoji made = emoji(numbered(number), numbered(number));
            made.aliases = {QString(1024 * 1024, u'x')};
            return made;
        };
        for (int i = 0; i < 100; ++i)
            store.add(large(i));
        const int kept = store.count();
        QVERIFY2(kept > 20 && kept < 32, qPrintable(QString::number(kept)));
        store.replace({});
        QVERIFY(store.count() <= kept);
        // What is gone takes no room.
        for (int i = 0; i < 100; ++i) {
            store.add(large(i));
            store.remove({emoji(numbered(i))});
        }
        store.replace({});
        for (int i = 0; i < 100; ++i) {
            store.add(large(0));
            store.add(large(1));
        }
        QCOMPARE(store.count(), 2);
    }
};

SESERAGI_TEST_MAIN(TestEmojiStore)
#include "tst_emojistore.moc"
