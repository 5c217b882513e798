// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fixtures.h"
#include "support/program.h"
#include "support/testmain.h"

#include <QDir>
#include <QDirIterator>
#include <QStandardPaths>
#include <QTemporaryDir>

using support::Program;

/// The desktop program from outside, as a process among others.
class TestProgram : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
        m_folder = std::make_unique<QTemporaryDir>();
        for (const char *name : {"home", "tmp"})
            QVERIFY(QDir(m_folder->path()).mkdir(QLatin1String(name)));
        m_environment = QProcessEnvironment::systemEnvironment();
        const auto variables = m_environment.keys();
        for (const QString &name : variables) {
            if (name.startsWith(QLatin1String("XDG_")))
                m_environment.remove(name);
        }
        set("HOME", folder("home"));
        set("TMPDIR", folder("tmp"));
        // No bus: what would be started over one writes where it likes.
        set("DBUS_SESSION_BUS_ADDRESS", QStringLiteral("unix:path=/nonexistent"));
        set("QT_LOGGING_RULES", QStringLiteral("seseragi.startup.info=true"));
    }

    void writesOnlyIntoItsFolder_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("demo") << QStringList{QStringLiteral("--demo")};
        QTest::newRow("nobody signed in") << QStringList();
    }
    void writesOnlyIntoItsFolder()
    {
        QFETCH(QStringList, arguments);
        Program program(seseragi(), withData(arguments), m_environment);
        QVERIFY2(program.waitForError("window shown"), program.errors());
        if (!arguments.isEmpty())
            QVERIFY2(program.waitForError("first note painted"), program.errors());
        QCOMPARE(written(), QStringList());
        QVERIFY(QFile::exists(folder("data")));
    }

    /// The graphics driver and Qt keep compiled shaders.
    void writesOnlyIntoItsFolderWithOpenGl()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("Xvfb")).isEmpty())
            QSKIP("there is no Xvfb");
        // It picks a free display and tells which.
        Program server(QStringLiteral("Xvfb"),
                       {QStringLiteral("-displayfd"), QStringLiteral("1"),
                        QStringLiteral("-screen"), QStringLiteral("0"),
                        QStringLiteral("1280x900x24"), QStringLiteral("-nolisten"),
                        QStringLiteral("tcp")},
                       QProcessEnvironment::systemEnvironment());
        QTRY_VERIFY_WITH_TIMEOUT(server.output().endsWith('\n'), Program::patienceMs);
        set("DISPLAY", QLatin1Char(':') + QString::fromLatin1(server.output().trimmed()));
        set("QT_QPA_PLATFORM", QStringLiteral("xcb"));
        m_environment.remove(QStringLiteral("QT_QUICK_BACKEND"));
        m_environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
        Program program(seseragi(), withData({QStringLiteral("--demo")}), m_environment);
        QVERIFY2(program.waitForError("first note painted"), program.errors());
        QCOMPARE(written(), QStringList());
    }

    void aSecondStartRaisesTheFirst()
    {
        Program first(seseragi(), withData({}), m_environment);
        QVERIFY2(first.waitForError("window shown"), first.errors());
        Program second(seseragi(), withData({}), m_environment);
        QVERIFY(second.waitForEnd());
        QCOMPARE(second.exitCode(), 0);
        QVERIFY(!second.errors().contains("window shown"));
        QVERIFY(first.waitForError("window raised"));
    }

    void theDemoOpensBesideTheProgram()
    {
        Program first(seseragi(), withData({}), m_environment);
        QVERIFY2(first.waitForError("window shown"), first.errors());
        Program demo(seseragi(), withData({QStringLiteral("--demo")}), m_environment);
        QVERIFY2(demo.waitForError("first note painted"), demo.errors());
        QVERIFY(first.isRunning());
        QCOMPARE(written(), QStringList());
    }

    void theSelfTestTestsWhileTheProgramRuns()
    {
        Program first(seseragi(), withData({}), m_environment);
        QVERIFY2(first.waitForError("window shown"), first.errors());
        Program test(seseragi(), withData({QStringLiteral("--self-test")}), m_environment);
        QVERIFY(test.waitForEnd());
        QCOMPARE(test.errors(), QByteArray());
        QCOMPARE(test.exitCode(), 0);
        QVERIFY(QRegularExpression(QStringLiteral("^[1-9][0-9]+ components made, 0 problems"))
                    .match(QString::fromUtf8(test.output()))
                    .hasMatch());
        QVERIFY(!first.errors().contains("window raised"));
        QCOMPARE(QDir(folder("data")).entryList({QStringLiteral("seseragi-*")}), QStringList());
        QCOMPARE(written(), QStringList());
    }

    void theSelfTestLeavesNothing()
    {
        Program test(seseragi(), {QStringLiteral("--self-test")}, m_environment);
        QVERIFY(test.waitForEnd());
        QCOMPARE(test.exitCode(), 0);
        QCOMPARE(written(), QStringList());
    }

    void wrongWordsAndFoldersEndIt()
    {
        Program wrong(seseragi(), {QStringLiteral("--dance")}, m_environment);
        QVERIFY(wrong.waitForEnd());
        QCOMPARE(wrong.exitCode(), 2);
        QVERIFY(wrong.errors().contains("--dance"));
        QFile file(folder("file"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        Program nowhere(seseragi(),
                        {QStringLiteral("--data-dir"), folder("file") + QStringLiteral("/data")},
                        m_environment);
        QVERIFY(nowhere.waitForEnd());
        QCOMPARE(nowhere.exitCode(), 1);
        QVERIFY(!nowhere.errors().isEmpty());
    }

private:
    static QString seseragi() { return support::binaryDir() + QStringLiteral("/bin/seseragi"); }
    QString folder(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    void set(const char *name, const QString &value)
    {
        m_environment.insert(QLatin1String(name), value);
    }
    QStringList withData(const QStringList &rest) const
    {
        return QStringList{QStringLiteral("--data-dir"), folder("data")} + rest;
    }
    static QStringList filesIn(const QString &folder)
    {
        QStringList files;
        QDirIterator each(folder,
                          QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                          QDirIterator::Subdirectories);
        while (each.hasNext())
            files.append(each.next());
        files.sort();
        return files;
    }
    /// What lies where the program must not write.
    QStringList written() const { return filesIn(folder("home")) + filesIn(folder("tmp")); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QProcessEnvironment m_environment;
};

SESERAGI_TEST_MAIN(TestProgram)
#include "tst_program.moc"
