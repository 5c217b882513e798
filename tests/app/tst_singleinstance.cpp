// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/singleinstance.h"

#include "platform/raisewindows.h"

#include <QDir>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWindow>

class TestSingleInstance : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;

    static void ignoreWhatThePlatformMisses()
    {
        if (QGuiApplication::platformName() == QLatin1String("offscreen"))
            QTest::ignoreMessage(QtWarningMsg, "This plugin does not support raise()");
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void theSecondAsksTheFirst_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("a folder") << QStringLiteral("data");
        QTest::newRow("blanks and other letters") << QStringLiteral("mes données 🌊");
        // No socket can have a path as long as this.
        QTest::newRow("a deep one") << QString(150, QLatin1Char('d'));
    }
    void theSecondAsksTheFirst()
    {
        QFETCH(QString, folder);
        const QString path = m_folder->filePath(folder);
        QVERIFY(QDir().mkpath(path));
        SingleInstance first(path);
        QSignalSpy raised(&first, &SingleInstance::raiseRequested);
        QCOMPARE(first.acquire(), SingleInstance::First);
        for (int i = 1; i <= 2; ++i) {
            SingleInstance second(path);
            QCOMPARE(second.acquire(), SingleInstance::Raised);
            QTRY_COMPARE(raised.size(), i);
        }
    }

    void otherFoldersAreOtherPrograms()
    {
        QVERIFY(QDir().mkpath(m_folder->filePath(QStringLiteral("a"))));
        QVERIFY(QDir().mkpath(m_folder->filePath(QStringLiteral("b"))));
        SingleInstance a(m_folder->filePath(QStringLiteral("a")));
        SingleInstance b(m_folder->filePath(QStringLiteral("b")));
        QCOMPARE(a.acquire(), SingleInstance::First);
        QCOMPARE(b.acquire(), SingleInstance::First);
    }

    void theNextOneIsFirstAgain()
    {
        {
            SingleInstance first(m_folder->path());
            QCOMPARE(first.acquire(), SingleInstance::First);
        }
        QCOMPARE(QDir(m_folder->path())
                     .entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot),
                 QStringList());
        SingleInstance next(m_folder->path());
        QCOMPARE(next.acquire(), SingleInstance::First);
    }

    void oneThatDoesNotListenIsSilent()
    {
        QLockFile lock(m_folder->filePath(QStringLiteral("lock")));
        QVERIFY(lock.tryLock());
        SingleInstance second(m_folder->path());
        QCOMPARE(second.acquire(), SingleInstance::Silent);
    }

    void raisesTheWindowAndOpensAMinimizedOne()
    {
        QWindow main;
        QWindow dialog;
        dialog.setTransientParent(&main);
        QWindow hidden;
        main.show();
        QVERIFY(QTest::qWaitForWindowExposed(&main));
        QWindow other; // stands for another program's
        other.setTransientParent(&hidden);
        other.show();
        other.requestActivate();
        QVERIFY(QTest::qWaitForWindowActive(&other));

        ignoreWhatThePlatformMisses();
        raiseWindows();
        QTRY_COMPARE(QGuiApplication::focusWindow(), &main);
        QVERIFY(!hidden.isVisible());
        QVERIFY(!dialog.isVisible());

        main.setWindowStates(Qt::WindowMinimized | Qt::WindowMaximized);
        ignoreWhatThePlatformMisses();
        raiseWindows();
        QCOMPARE(main.windowStates(), Qt::WindowStates(Qt::WindowMaximized));
    }
};

QTEST_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
