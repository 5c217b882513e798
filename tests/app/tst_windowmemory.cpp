// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowmemory.h"

#include "store/settings.h"

#include <QGuiApplication>
#include <QRegularExpression>
#include <QScreen>
#include <QTemporaryDir>
#include <QTest>
#include <QWindow>

class TestWindowMemory : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    QRect m_place; ///< well inside the screen

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->path());
        m_place =
            QRect(QGuiApplication::primaryScreen()->availableGeometry().topLeft() + QPoint(60, 70),
                  QSize(420, 330));
    }

    void opensWhereItWasLeft()
    {
        {
            QWindow window;
            const WindowMemory memory(&window, m_settings.get());
            window.show();
            QVERIFY(QTest::qWaitForWindowExposed(&window));
            window.setGeometry(m_place);
            // Once it has come to rest.
            QTRY_COMPARE(m_settings->windowGeometry(), m_place);
        }
        m_settings = std::make_unique<Settings>(m_folder->path()); // as after a new start
        QWindow window;
        const WindowMemory memory(&window, m_settings.get());
        QCOMPARE(window.geometry(), m_place);
        QVERIFY(!window.isVisible()); // showing it is not its business
    }

    void theFirstStartIsLeftAlone()
    {
        QWindow window;
        window.setGeometry(m_place);
        const WindowMemory memory(&window, m_settings.get());
        QCOMPARE(window.geometry(), m_place);
    }

    void remembersThatItWasMaximizedAndItsSizeBefore()
    {
        {
            QWindow window;
            WindowMemory memory(&window, m_settings.get());
            window.setGeometry(m_place);
            window.show();
            QVERIFY(QTest::qWaitForWindowExposed(&window));
            memory.keep();
            window.showMaximized();
            QTRY_VERIFY(window.windowStates().testFlag(Qt::WindowMaximized));
            memory.keep();
        }
        QVERIFY(m_settings->isWindowMaximized());
        QCOMPARE(m_settings->windowGeometry(), m_place);
        QWindow window;
        WindowMemory memory(&window, m_settings.get());
        QVERIFY(window.windowStates().testFlag(Qt::WindowMaximized));
        window.showNormal();
        memory.keep();
        QVERIFY(!m_settings->isWindowMaximized());
    }

    void aPlaceOutsideEveryScreenIsNotUsed()
    {
        const QRect gone(QPoint(90000, 90000), m_place.size());
        m_settings->setWindowGeometry(gone);
        QWindow window;
        const WindowMemory memory(&window, m_settings.get());
        QCOMPARE(window.size(), gone.size());
        QVERIFY(window.position() != gone.topLeft());
    }

    void minimizedAndFullScreenAreNotRemembered_data()
    {
        QTest::addColumn<Qt::WindowState>("state");
        QTest::newRow("minimized") << Qt::WindowMinimized;
        QTest::newRow("full screen") << Qt::WindowFullScreen;
    }
    void minimizedAndFullScreenAreNotRemembered()
    {
        QFETCH(Qt::WindowState, state);
        QWindow window;
        WindowMemory memory(&window, m_settings.get());
        window.setGeometry(m_place);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        memory.keep();
        window.setWindowStates(state);
        memory.keep();
        QCOMPARE(m_settings->windowGeometry(), m_place);
        QVERIFY(!m_settings->isWindowMaximized());
    }
};

QTEST_MAIN(TestWindowMemory)
#include "tst_windowmemory.moc"
