// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/desktop.h"

#include "support/testmain.h"

#include <QRegularExpression>
#include <QSignalSpy>

class DesktopTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void opensOnlyTheWeb_data();
    void opensOnlyTheWeb();
    void tellsAppearanceOnce();
};

void DesktopTest::opensOnlyTheWeb_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isOpened");
    QTest::newRow("https") << QStringLiteral("https://example.com/a?b#c") << true;
    QTest::newRow("http") << QStringLiteral("http://example.com") << true;
    QTest::newRow("upper case") << QStringLiteral("HTTPS://EXAMPLE.COM/") << true;
    QTest::newRow("file") << QStringLiteral("file:///etc/passwd") << false;
    QTest::newRow("javascript") << QStringLiteral("javascript:alert(1)") << false;
    QTest::newRow("other program") << QStringLiteral("steam://run/1") << false;
    QTest::newRow("no host") << QStringLiteral("https:///path") << false;
    QTest::newRow("relative") << QStringLiteral("/notes/1") << false;
    QTest::newRow("empty") << QString() << false;
}

void DesktopTest::opensOnlyTheWeb()
{
    QFETCH(QString, url);
    QFETCH(bool, isOpened);
    Desktop desktop;
    QSignalSpy opened(&desktop, &Desktop::openUrlRequested);
    QCOMPARE(desktop.openUrl(QUrl(url)), isOpened);
    QCOMPARE(opened.count(), isOpened ? 1 : 0);
}

void DesktopTest::tellsAppearanceOnce()
{
    Desktop desktop;
    QSignalSpy changed(&desktop, &Desktop::changed);
    desktop.setAppearance(true, false);
    desktop.setAppearance(true, false);
    QCOMPARE(changed.count(), 1);
    QVERIFY(desktop.isDark());
    QVERIFY(!desktop.isReducedMotion());
}

SESERAGI_TEST_MAIN(DesktopTest)
#include "tst_desktop.moc"
