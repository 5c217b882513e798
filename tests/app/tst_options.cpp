// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include "support/testmain.h"

class TestOptions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void readsTheWords_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<bool>("isDemo");
        QTest::addColumn<bool>("isSelfTest");
        QTest::addColumn<QString>("dataDir");
        QTest::newRow("nothing") << QStringList() << false << false << QString();
        QTest::newRow("all") << QStringList{QStringLiteral("--demo"), QStringLiteral("--self-test"),
                                            QStringLiteral("--data-dir"), QStringLiteral("/a b")}
                             << true << true << QStringLiteral("/a b");
        QTest::newRow("attached") << QStringList{QStringLiteral("--data-dir=/a=b")} << false
                                  << false << QStringLiteral("/a=b");
        QTest::newRow("the last one counts")
            << QStringList{QStringLiteral("--data-dir=/a"), QStringLiteral("--data-dir=/b")}
            << false << false << QStringLiteral("/b");
    }
    void readsTheWords()
    {
        QFETCH(QStringList, words);
        const Options options = Options::parse(words);
        QCOMPARE(options.error, QString());
        QTEST(options.isDemo, "isDemo");
        QTEST(options.isSelfTest, "isSelfTest");
        QTEST(options.dataDir, "dataDir");
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("named");
        QTest::newRow("unknown") << QStringList{QStringLiteral("--dance")}
                                 << QStringLiteral("--dance");
        QTest::newRow("a word") << QStringList{QStringLiteral("hello")} << QStringLiteral("hello");
        QTest::newRow("no folder")
            << QStringList{QStringLiteral("--data-dir")} << QStringLiteral("--data-dir");
        QTest::newRow("an empty folder")
            << QStringList{QStringLiteral("--data-dir=")} << QStringLiteral("--data-dir");
        QTest::newRow("the first of two")
            << QStringList{QStringLiteral("--one"), QStringLiteral("--two")}
            << QStringLiteral("--one");
    }
    void saysWhatIsWrong()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, named);
        QVERIFY2(Options::parse(words).error.contains(named),
                 qPrintable(Options::parse(words).error));
    }

    void aWrongWordHidesNothing()
    {
        const Options options =
            Options::parse({QStringLiteral("-platform"), QStringLiteral("offscreen"),
                            QStringLiteral("--data-dir=/a")});
        QCOMPARE(options.dataDir, QStringLiteral("/a"));
        QVERIFY(!options.error.isEmpty());
    }

    void theHelpNamesEveryOption()
    {
        for (const char *option :
             {"--demo", "--data-dir DIR", "--self-test", "--version", "--help"})
            QVERIFY2(Options::help().contains(QLatin1String(option)), option);
    }
};

SESERAGI_TEST_MAIN(TestOptions)
#include "tst_options.moc"
