// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Several accounts in one window: each has its own pages, and they go with it without a complaint.
#include "harness/programwindow.h"
#include "harness/world.h"
#include "instance/demo.h"
#include "model/timelinemodel.h"
#include "session/session.h"

#include <QPointer>
#include <QQuickStyle>
#include <QRegularExpression>
#include <QTest>

void qml_register_types_Seseragi_Core();
void qml_register_types_Seseragi_Ui();

class AccountPagesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void goWithTheirAccount();
    void showTheEmojiOfAName();
    void strangersHaveNoNotifications();
    void theDemoIsOneAccount();
};

void AccountPagesTest::initTestCase()
{
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    qml_register_types_Seseragi_Core();
    qml_register_types_Seseragi_Ui();
}

void AccountPagesTest::goWithTheirAccount()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
    World world;
    world.desktop.setAppearance(false, true);
    Demo demo(&world.instance);
    demo.seed();
    Session *first = world.signIn(QStringLiteral("bob"));
    const QPointer<Session> second = world.signIn(Demo::visitor());
    for (Session *session : {first, second.data()}) {
        TimelineModel *timeline = session->timeline(Session::Home);
        QTRY_COMPARE_WITH_TIMEOUT(session->state(), Session::Online, ProgramWindow::patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(timeline->rowCount() > 0, ProgramWindow::patienceMs);
    }
    ProgramWindow program(world, QSize(900, 700));
    QVERIFY(program.isReady());
    for (int i = 0; i < 2; ++i) {
        program.key(Qt::Key_A);
        for (const char *place : {"notifications", "timelines", "settings"}) {
            program.go(QString::fromLatin1(place));
            program.window()->grabWindow();
        }
    }
    program.key(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    const QString yes = QStringLiteral("Sign out");
    QTRY_VERIFY(program.has(QAccessible::Button, yes));
    program.key(Qt::Key_Tab);
    QTRY_VERIFY(program.find(QAccessible::Button, yes)->hasActiveFocus());
    program.key(Qt::Key_Return);
    QTRY_COMPARE(world.sessions->count(), 1);
    QCOMPARE(world.sessions->current(), first);
    QTRY_VERIFY(!second);
    program.window()->grabWindow();
}

void AccountPagesTest::showTheEmojiOfAName()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
    World world;
    Demo demo(&world.instance);
    demo.seed();
    // Somebody without notes, whose name is seen nowhere else.
    const QString name = QStringLiteral("Quiet :blobsmile:");
    UserOptions options;
    options.name = name;
    world.instance.addUser(QStringLiteral("quiet"), options);
    const Session *session = world.signIn(QStringLiteral("quiet"));
    QTRY_VERIFY_WITH_TIMEOUT(session->styledName().contains(QStringLiteral("<img")),
                             ProgramWindow::patienceMs);
    ProgramWindow program(world, QSize(1300, 700));
    QVERIFY(program.isReady());

    const auto shown = [&program](const QString &text) {
        int count = 0;
        program.walk([&](QQuickItem *item) {
            if (item->property("text").toString() == text)
                ++count;
        });
        return count;
    };
    QCOMPARE(shown(session->styledName()), 1); // below the picture in the rail
    for (const char *place : {"settings", "connection"}) {
        program.go(QString::fromLatin1(place));
        QTRY_COMPARE(shown(session->styledName()), 2);
        QVERIFY(program.has(QAccessible::StaticText, name)); // a screen reader hears the codes
        QCOMPARE(shown(name), 0);
    }
}

/// Neither by key nor by coming from an account that has some.
void AccountPagesTest::strangersHaveNoNotifications()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
    World world;
    world.instance.addUser(QStringLiteral("alice"));
    Account stranger;
    stranger.server = world.instance.url();
    Session *anonymous = world.sessions->addTemporary(stranger, {});
    ProgramWindow program(world, QSize(700, 600));
    QVERIFY(program.isReady());
    const auto isReading = [&program] {
        return program.window()->property("place") == QLatin1String("timelines")
               && program.has(QAccessible::PageTab, QStringLiteral("Local"));
    };
    QTRY_VERIFY_WITH_TIMEOUT(isReading(), ProgramWindow::patienceMs);
    program.key(Qt::Key_G);
    QVERIFY(isReading());
    Session *session = world.signIn(QStringLiteral("alice"));
    QCOMPARE(world.sessions->current(), session);
    program.key(Qt::Key_G);
    QTRY_COMPARE(program.window()->property("place").toString(), QStringLiteral("notifications"));
    world.sessions->setCurrent(anonymous);
    QTRY_VERIFY(isReading());
}

/// However often it is asked for.
void AccountPagesTest::theDemoIsOneAccount()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
    World world;
    world.instance.addUser(QStringLiteral("alice"));
    world.instance.addUser(QStringLiteral("visitor"));
    world.signIn(QStringLiteral("alice"));
    ProgramWindow program(world, QSize(700, 600));
    QVERIFY(program.isReady());
    const auto isWelcome = [&program] { return program.field(QStringLiteral("Server")); };
    Session *demo = nullptr;
    for (int i = 0; i < 2; ++i) {
        program.key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(isWelcome());
        Session *started = world.signIn(QStringLiteral("visitor")); // as the program does
        QTRY_VERIFY(!isWelcome());
        QVERIFY(!demo || demo == started);
        demo = started;
        QCOMPARE(world.sessions->count(), 2);
        QCOMPARE(world.sessions->current(), demo);
    }
}

QTEST_MAIN(AccountPagesTest)
#include "tst_accountpages.moc"
