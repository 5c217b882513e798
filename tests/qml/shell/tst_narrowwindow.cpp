// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The narrowest windows people use, with usual and with large text: nothing sticks out.
#include "harness/programwindow.h"
#include "harness/world.h"
#include "instance/demo.h"
#include "model/timelinemodel.h"
#include "session/session.h"
#include "store/settings.h"

#include <QQuickStyle>
#include <QRegularExpression>
#include <QTest>

void qml_register_types_Seseragi_Core();
void qml_register_types_Seseragi_Ui();

class NarrowWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void nothingSticksOut_data();
    void nothingSticksOut();
    void noticesStandInTheMiddle();

private:
    QStringList sticksOut(const ProgramWindow &program, qreal margin) const;
};

void NarrowWindowTest::initTestCase()
{
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    qml_register_types_Seseragi_Core();
    qml_register_types_Seseragi_Ui();
}

void NarrowWindowTest::nothingSticksOut_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<int>("textSize");
    for (const char *page : {"welcome", "timelines", "composer", "notifications", "settings",
                             "connection", "signout"}) {
        for (const int textSize : {14, 18, 22})
            QTest::newRow(
                qPrintable(QStringLiteral("%1, %2 px").arg(QLatin1String(page)).arg(textSize)))
                << QString::fromLatin1(page) << textSize;
    }
}

/// Texts and buttons that do not fit into the window less the margin, or into the sheet they are
/// on.
QStringList NarrowWindowTest::sticksOut(const ProgramWindow &program, qreal margin) const
{
    QStringList found;
    program.walk([&](QQuickItem *item) {
        const bool isText = item->inherits("QQuickText");
        if (!isText && !item->inherits("QQuickAbstractButton")
            && !item->inherits("QQuickTextInput"))
            return;
        const QQuickItem *room = program.window()->contentItem();
        qreal inset = margin;
        for (const QQuickItem *up = item; up; up = up->parentItem()) {
            if (!up->inherits("QQuickPopupItem"))
                continue;
            room = up;
            inset = 0;
        }
        const QRectF rect = item->mapRectToItem(room, item->boundingRect());
        // A text without a width of its own is as wide as it wants to be.
        const qreal width =
            isText ? std::max(rect.width(), item->property("contentWidth").toReal()) : rect.width();
        if (rect.left() >= inset - 1 && rect.left() + width <= room->width() - inset + 1)
            return;
        found.append(QStringLiteral("%1 \"%2\" from %3 to %4 of %5")
                         .arg(QString::fromLatin1(item->metaObject()->className()),
                              item->property("text").toString())
                         .arg(rect.left())
                         .arg(rect.left() + width)
                         .arg(room->width()));
    });
    return found;
}

void NarrowWindowTest::nothingSticksOut()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
    QFETCH(QString, page);
    QFETCH(int, textSize);
    World world;
    world.desktop.setAppearance(false, true);
    world.settings->setTextSize(textSize);
    Demo demo(&world.instance);
    demo.seed();
    const bool isWelcome = page == QLatin1String("welcome");
    if (!isWelcome) {
        Session *session = world.signIn(Demo::visitor());
        TimelineModel *timeline = session->timeline(Session::Home);
        QTRY_COMPARE_WITH_TIMEOUT(session->state(), Session::Online, ProgramWindow::patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(timeline->rowCount() > 0, ProgramWindow::patienceMs);
    }
    ProgramWindow program(world, QSize(360, 740));
    QVERIFY(program.isReady());
    if (page == QLatin1String("composer")) {
        program.key(Qt::Key_N);
        QTRY_VERIFY(program.has(QAccessible::EditableText, QStringLiteral("Text of the note")));
    } else if (page == QLatin1String("signout")) {
        program.key(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(program.has(QAccessible::Button, QStringLiteral("Sign out")));
    } else if (!isWelcome) {
        program.go(page);
    }
    program.window()->grabWindow();
    QStringList found;
    const auto fits = [&] {
        found = sticksOut(program, isWelcome ? 12 : 0);
        return found.isEmpty();
    };
    QTRY_VERIFY2(fits(), qPrintable(found.join(QLatin1Char('\n'))));
}

void NarrowWindowTest::noticesStandInTheMiddle()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
    World world;
    world.instance.addUser(QStringLiteral("alice"));
    Session *session = world.signIn(QStringLiteral("alice"));
    QTRY_COMPARE_WITH_TIMEOUT(session->state(), Session::Online, ProgramWindow::patienceMs);
    ProgramWindow program(world, QSize(360, 740));
    QVERIFY(program.isReady());
    const QString sentence = QStringLiteral("The keyring is locked.");
    session->setSecretProblem(Session::CannotStore, [sentence] { return sentence; });
    QTRY_VERIFY(program.find(QAccessible::AlertMessage, sentence));
    program.window()->grabWindow();
    const QQuickItem *banner = program.find(QAccessible::AlertMessage, sentence);
    QCOMPARE(banner->mapToScene(QPointF()).x(), 12.0);
    QCOMPARE(banner->mapToScene(QPointF(banner->width(), 0)).x(), 348.0);
    QVERIFY(banner->mapToScene(QPointF()).y() >= 12);
}

QTEST_MAIN(NarrowWindowTest)
#include "tst_narrowwindow.moc"
