// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datafolder.h"

#include "support/testmain.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

class TestDataFolder : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;

    Options options() const
    {
        Options options;
        options.dataDir = m_folder->filePath(QStringLiteral("data"));
        return options;
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_CACHE_HOME", "/users/own");
    }

    void theUsualOneLeavesTheEnvironmentAlone()
    {
        const DataFolder folder{Options()};
        QVERIFY(folder.isUsual());
        QVERIFY(QFileInfo(folder.path()).isAbsolute());
        QCOMPARE(qgetenv("XDG_CACHE_HOME"), "/users/own");
    }

    void theDemoHasOneInside()
    {
        Options wanted = options();
        wanted.isDemo = true;
        const DataFolder folder(wanted);
        QCOMPARE(folder.path(), options().dataDir + QStringLiteral("/demo"));
        QVERIFY(folder.make());
        wanted.dataDir.clear();
        QVERIFY(!DataFolder(wanted).isUsual()); // so the keyring keeps them apart, too
    }

    void theSelfTestHasATemporaryOne()
    {
        Options wanted = options();
        wanted.isSelfTest = true;
        QString path;
        {
            const DataFolder folder(wanted);
            QVERIFY(folder.make());
            path = folder.path();
            QVERIFY(path.startsWith(options().dataDir + QLatin1Char('/')));
            QVERIFY(QFileInfo::exists(path));
        }
        QVERIFY(!QFileInfo::exists(path));
    }

    void anotherProgramGetsTheUsersEnvironment()
    {
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
        const DataFolder folder(options());
        const QByteArray own = QFile::encodeName(folder.cachePath());
        QCOMPARE(qgetenv("XDG_CACHE_HOME"), own);
        QByteArray seen;
        folder.startOther([&seen] { seen = qgetenv("XDG_CACHE_HOME"); });
        QCOMPARE(seen, "/users/own");
        QCOMPARE(qgetenv("XDG_CACHE_HOME"), own);
#else
        QSKIP("caches do not go by the environment here");
#endif
    }
};

SESERAGI_TEST_MAIN(TestDataFolder)
#include "tst_datafolder.moc"
