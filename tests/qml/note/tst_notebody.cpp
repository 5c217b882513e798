// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a folded note tells of itself.
#include "harness/programwindow.h"
#include "harness/world.h"
#include "model/timelinemodel.h"
#include "session/session.h"

#include <QQuickItem>
#include <QQuickStyle>
#include <QRegularExpression>
#include <QTest>

void qml_register_types_Seseragi_Core();
void qml_register_types_Seseragi_Ui();

class NoteBodyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void countsCharacters();
    void letsAPollGo();
};

void NoteBodyTest::initTestCase()
{
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    qml_register_types_Seseragi_Core();
    qml_register_types_Seseragi_Ui();
}

/// An emoji is one, as where notes are written: QString has two for it.
void NoteBodyTest::countsCharacters()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
    World world;
    world.desktop.setAppearance(false, true);
    const QString alice = QStringLiteral("alice");
    world.instance.addUser(alice);
    NoteOptions warned;
    warned.cw = QStringLiteral("sushi");
    world.instance.createNote(alice, QStringLiteral("🍣").repeated(3), warned);
    world.instance.createNote(alice, QStringLiteral("🍣").repeated(801));
    world.instance.createNote(alice, QStringLiteral("🍣").repeated(500));
    Session *session = world.signIn(alice);
    const TimelineModel *home = session->timeline(Session::Home);
    QTRY_COMPARE_WITH_TIMEOUT(home->rowCount(), 3, ProgramWindow::patienceMs);

    ProgramWindow program(world, QSize(900, 1600));
    QVERIFY(program.isReady());
    const auto offers = [&program](const char *button) {
        return program.has(QAccessible::Button, QString::fromLatin1(button));
    };
    QTRY_VERIFY(offers("Show: 3 character(s)"));
    QTRY_VERIFY(offers("Show all of it: 801 character(s)"));
    // Not so long that it is folded.
    QCOMPARE(program.names(QAccessible::Button).filter(QStringLiteral("Show all of it")).size(), 1);
}

/// A row that leaves has no note any more, and nothing to complain about.
void NoteBodyTest::letsAPollGo()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
    World world;
    world.desktop.setAppearance(false, true);
    const QString alice = QStringLiteral("alice");
    world.instance.addUser(alice);
    NoteOptions poll;
    poll.choices = {QStringLiteral("tea"), QStringLiteral("coffee")};
    world.instance.createNote(alice, QStringLiteral("stays"));
    const QString asking = world.instance.createNote(alice, QStringLiteral("which?"), poll);
    const TimelineModel *home = world.signIn(alice)->timeline(Session::Home);
    QTRY_COMPARE_WITH_TIMEOUT(home->rowCount(), 2, ProgramWindow::patienceMs);
    ProgramWindow program(world, QSize(900, 800));
    QVERIFY(program.isReady());
    const auto isShown = [&program] { return !program.names(QAccessible::RadioButton).isEmpty(); };
    QTRY_VERIFY(isShown());
    world.instance.deleteNote(asking);
    QTRY_COMPARE_WITH_TIMEOUT(home->rowCount(), 1, ProgramWindow::patienceMs);
    QTRY_VERIFY(!isShown());
}

QTEST_MAIN(NoteBodyTest)
#include "tst_notebody.moc"
