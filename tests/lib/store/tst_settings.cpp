// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/settings.h"
#include "support/testmain.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

class TestSettings : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_dir;

    QString path() const { return m_dir->filePath(QStringLiteral("settings.ini")); }
    void write(const QByteArray &content) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
        m_dir = std::make_unique<QTemporaryDir>();
    }

    void hasDefaults()
    {
        const Settings settings(m_dir->path());
        QCOMPARE(settings.theme(), Settings::System);
        QCOMPARE(settings.textSize(), 14);
        QCOMPARE(settings.tokenStorage(), QStringLiteral("keychain"));
        QVERIFY(settings.windowGeometry().isNull());
    }

    void keepsWhatWasChosen()
    {
        const QString account = QStringLiteral("example.test/9abc");
        {
            Settings settings(m_dir->path());
            QSignalSpy theme(&settings, &Settings::themeChanged);
            settings.setTheme(Settings::Dark);
            settings.setTheme(Settings::Dark);
            QCOMPARE(theme.count(), 1);
            settings.setTextSize(99);
            settings.setLanguage(QStringLiteral("ja"));
            settings.setWindowGeometry(QRect(10, 20, 800, 600));
            settings.setCurrentAccount(account);
            settings.setTimelineTab(account, 2);
            settings.setTokenStorage(QStringLiteral("file"));
        }
        Settings settings(m_dir->path());
        QCOMPARE(settings.theme(), Settings::Dark);
        settings.setTheme(Settings::HighContrast);
        QCOMPARE(settings.theme(), Settings::HighContrast);
        QCOMPARE(settings.textSize(), settings.maxTextSize());
        QCOMPARE(settings.language(), QStringLiteral("ja"));
        QCOMPARE(settings.windowGeometry(), QRect(10, 20, 800, 600));
        QCOMPARE(settings.timelineTab(account), 2);
        QCOMPARE(settings.tokenStorage(), QStringLiteral("file"));
        settings.forgetAccount(account);
        QCOMPARE(settings.currentAccount(), QString());
        QCOMPARE(settings.timelineTab(account), 0);
    }

    void survivesNonsense()
    {
        write("[appearance]\ntheme=loud\ntextSize=huge\n[window]\ngeometry=@Rect(oops)\n"
              "[accounts]\ntokenStorage=paper\n");
        const Settings settings(m_dir->path());
        QCOMPARE(settings.theme(), Settings::System);
        QCOMPARE(settings.textSize(), 14);
        QVERIFY(settings.windowGeometry().isNull());
        QCOMPARE(settings.tokenStorage(), QStringLiteral("keychain"));
    }

    void putsABrokenFileAside()
    {
        write(QByteArray("\x00\xff\x13garbage\nno equals sign\n[unclosed\n", 36));
        {
            Settings settings(m_dir->path());
            QCOMPARE(settings.textSize(), 14);
            settings.setTextSize(16);
        }
        const Settings settings(m_dir->path());
        QCOMPARE(settings.textSize(), 16);
        QVERIFY(QFile::exists(path() + QStringLiteral(".broken")));
    }
};

SESERAGI_TEST_MAIN(TestSettings)
#include "tst_settings.moc"
