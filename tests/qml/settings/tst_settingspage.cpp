// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The settings page as a person meets it.
#include "harness/programwindow.h"
#include "harness/world.h"

#include <QQuickStyle>
#include <QRegularExpression>
#include <QTest>

void qml_register_types_Seseragi_Core();
void qml_register_types_Seseragi_Ui();

class SettingsPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aRefusedPassphraseStaysToBeMended();
};

void SettingsPageTest::initTestCase()
{
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    qml_register_types_Seseragi_Core();
    qml_register_types_Seseragi_Ui();
}

void SettingsPageTest::aRefusedPassphraseStaysToBeMended()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
    World world;
    world.instance.addUser(QStringLiteral("alice"));
    world.desktop.setAppearance(false, true);
    world.signIn(QStringLiteral("alice"));
    ProgramWindow program(world, QSize(900, 1600));
    QVERIFY(program.isReady());
    program.go(QStringLiteral("settings"));
    const QString file = QStringLiteral("A file sealed with a passphrase");
    const QString label = QStringLiteral("Passphrase");
    QTRY_VERIFY(program.has(QAccessible::RadioButton, file));
    program.click(program.find(QAccessible::RadioButton, file));
    QTRY_VERIFY(program.field(label));

    program.type(QStringLiteral("short"));
    program.key(Qt::Key_Return);
    QTRY_VERIFY(world.sessions->passphraseError().contains(QStringLiteral("too short")));
    QTRY_VERIFY(program.has(QAccessible::AlertMessage, world.sessions->passphraseError()));
    QCOMPARE(program.typedIn(label), QStringLiteral("short"));
    QVERIFY(world.sessions->tokenStorage() != SessionManager::PassphraseFile);

    program.type(QStringLiteral(" and more"));
    program.key(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(world.sessions->tokenStorage(), SessionManager::PassphraseFile,
                              ProgramWindow::patienceMs);
    QTRY_VERIFY(!program.field(label));
    QVERIFY(world.sessions->passphraseError().isEmpty());
}

QTEST_MAIN(SettingsPageTest)
#include "tst_settingspage.moc"
