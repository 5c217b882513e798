// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A note tells the social channel it was written into.
#include "harness/programwindow.h"
#include "harness/world.h"
#include "model/timelinemodel.h"
#include "session/session.h"

#include <QQuickItem>
#include <QQuickStyle>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

void qml_register_types_Seseragi_Core();
void qml_register_types_Seseragi_Ui();

class ChannelLineTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void tellsTheChannel();
};

void ChannelLineTest::initTestCase()
{
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    qml_register_types_Seseragi_Core();
    qml_register_types_Seseragi_Ui();
}

void ChannelLineTest::tellsTheChannel()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
    World world;
    world.desktop.setAppearance(false, true);
    const QString alice = QStringLiteral("alice");
    world.instance.addUser(alice);
    NoteOptions options;
    options.channelId = world.instance.createChannel(alice, QStringLiteral("Old <b>maps</b>"));
    world.instance.followChannel(alice, options.channelId);
    world.instance.createNote(alice, QStringLiteral("in it"), options);
    Session *session = world.signIn(alice);
    const TimelineModel *home = session->timeline(Session::Home);
    QTRY_COMPARE_WITH_TIMEOUT(home->rowCount(), 1, ProgramWindow::patienceMs);
    const Note *note = home->noteAt(0);
    QCOMPARE(note->channelUrl(),
             world.instance.url().toString() + QStringLiteral("/channels/") + options.channelId);

    ProgramWindow program(world, QSize(900, 700));
    QVERIFY(program.isReady());
    QTRY_VERIFY(program.has(QAccessible::Link, QStringLiteral("Channel: Old <b>maps</b>")));
    QVERIFY(note->accessibleText().endsWith(QStringLiteral("in the channel Old <b>maps</b>")));
    QSignalSpy opened(&world.desktop, &Desktop::openUrlRequested);
    program.click(program.find(QAccessible::Link, QStringLiteral("Channel: Old <b>maps</b>")));
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toUrl(), QUrl(note->channelUrl()));

    // The same by key.
    const auto isLit = [](const QQuickItem *item) {
        return item->property("highlighted").toBool();
    };
    const QString page = QStringLiteral("Page of the channel");
    program.key(Qt::Key_J);
    program.key(Qt::Key_Menu);
    QTRY_VERIFY(program.has(QAccessible::MenuItem, page));
    constexpr int most = 12; // entries of the menu
    for (int i = 0; i < most && !isLit(program.find(QAccessible::MenuItem, page)); ++i)
        program.key(Qt::Key_Down);
    QVERIFY(isLit(program.find(QAccessible::MenuItem, page)));
    program.key(Qt::Key_Return);
    QTRY_COMPARE(opened.size(), 2);
    QCOMPARE(opened.last().first().toUrl(), QUrl(note->channelUrl()));
}

QTEST_MAIN(ChannelLineTest)
#include "tst_channelline.moc"
