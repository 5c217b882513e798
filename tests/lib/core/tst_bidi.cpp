// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bidi.h"

#include "support/testmain.h"

class TestBidi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void isolates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("isolated");
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("plain") << QStringLiteral("bob") << QStringLiteral("\u2068bob\u2069");
        QTest::newRow("isolate within")
            << QStringLiteral("a\u2067b\u2069c") << QStringLiteral("\u2068a\u2067b\u2069c\u2069");
        QTest::newRow("left open") << QStringLiteral("a\u2066b\u2068c")
                                   << QStringLiteral("\u2068a\u2066b\u2068c\u2069\u2069\u2069");
        QTest::newRow("closed too often") << QStringLiteral("a\u2069b\u2066c\u2069\u2069d")
                                          << QStringLiteral("\u2068ab\u2066c\u2069d\u2069");
    }
    void isolates()
    {
        QFETCH(QString, text);
        QFETCH(QString, isolated);
        QCOMPARE(bidi::isolated(text), isolated);
    }

    void doesNotTurnTheSentence()
    {
        const QString name = QStringLiteral("\u0633\u0645\u064a\u0631");
        const QString rest = QStringLiteral(" follows you");
        QVERIFY((name + rest).isRightToLeft());
        QVERIFY(!(bidi::isolated(name) + rest).isRightToLeft());
    }
};

SESERAGI_TEST_MAIN(TestBidi)
#include "tst_bidi.moc"
