// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entity/reaction.h"
#include "support/testmain.h"

class TestReaction : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void normalises_data()
    {
        QTest::addColumn<QString>("reaction");
        QTest::addColumn<QString>("key");
        const auto row = [](const char *name, const QString &reaction, const QString &key) {
            QTest::newRow(name) << reaction << key;
        };
        row("local", QStringLiteral(":blob_cat:"), QStringLiteral(":blob_cat@.:"));
        row("local already", QStringLiteral(":blob@.:"), QStringLiteral(":blob@.:"));
        row("remote", QStringLiteral(":blob@x.test:"), QStringLiteral(":blob@x.test:"));
        row("no name", QStringLiteral(":a-b:"), QStringLiteral(":a-b:"));
        row("colons", QStringLiteral("::"), QStringLiteral("::"));
        row("unicode", QStringLiteral("👍"), QStringLiteral("👍"));
        row("with a selector", QStringLiteral("\u2764\ufe0f"), QStringLiteral("\u2764"));
        row("joined", QStringLiteral("\u2764\ufe0f\u200d\U0001f525"),
            QStringLiteral("\u2764\ufe0f\u200d\U0001f525"));
        row("empty", QString(), QString());
    }
    void normalises()
    {
        QFETCH(QString, reaction);
        QFETCH(QString, key);
        QCOMPARE(entity::normaliseReaction(reaction), key);
    }
    void takesKeysApart()
    {
        QVERIFY(entity::isCustomReaction(u":a@.:"));
        QVERIFY(!entity::isCustomReaction(u"👍"));
        QCOMPARE(entity::customEmojiName(u":a@x.test:"), QStringLiteral("a"));
        QCOMPARE(entity::customEmojiHost(u":a@x.test:"), QStringLiteral("x.test"));
        QCOMPARE(entity::customEmojiName(u":a@.:"), QStringLiteral("a"));
        QVERIFY(entity::customEmojiHost(u":a@.:").isEmpty());
        QVERIFY(entity::customEmojiHost(u":a:").isEmpty());
        QVERIFY(entity::customEmojiName(u"👍").isEmpty());
    }
};

SESERAGI_TEST_MAIN(TestReaction)
#include "tst_reaction.moc"
