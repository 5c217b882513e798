// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fixtures.h"
#include "support/testmain.h"

#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace {

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

using Directions = QHash<QString, QSet<QString>>;

/// The table of the README: folder -> folders of lib it may include.
Directions directions()
{
    static const QRegularExpression row(QStringLiteral("^\\| `((?:lib/)?\\w+)` \\|([^|]*)\\|$"),
                                        QRegularExpression::MultilineOption);
    static const QRegularExpression name(QStringLiteral("`(\\w+)`"));
    Directions table;
    auto rows = row.globalMatch(read(support::sourceDir() + QStringLiteral("/README.md")));
    while (rows.hasNext()) {
        const auto match = rows.next();
        QSet<QString> &allowed = table[match.captured(1)];
        auto names = name.globalMatch(match.captured(2));
        while (names.hasNext())
            allowed.insert(names.next().captured(1));
    }
    return table;
}

QStringList sources(const QString &folder, const QStringList &patterns)
{
    QStringList paths;
    QDirIterator files(folder, patterns, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        paths.append(files.next());
    paths.sort();
    return paths;
}

/// Which of the includes of one source are against the table.
QStringList violations(const QString &source, const QString &own, const QSet<QString> &allowed,
                       const QSet<QString> &folders)
{
    static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s+[\"<](\\w+)/"),
                                            QRegularExpression::MultilineOption);
    QStringList found;
    auto includes = include.globalMatch(source);
    while (includes.hasNext()) {
        const QString folder = includes.next().captured(1);
        if (folders.contains(folder) && folder != own && !allowed.contains(folder))
            found.append(folder);
    }
    return found;
}

} // namespace

/// Keeps the arrows between the folders pointing one way, by the table in the README.
class TestLayering : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void initTestCase()
    {
        m_directions = directions();
        for (auto it = m_directions.cbegin(); it != m_directions.cend(); ++it) {
            if (it.key().startsWith(QLatin1String("lib/")))
                m_folders.insert(it.key().mid(4));
        }
        QCOMPARE(m_folders.size(), 9);
    }

    void everyFolderOfLibIsInTheTable()
    {
        const QDir lib(support::sourceDir() + QStringLiteral("/lib"));
        const auto folders = lib.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString &folder : folders)
            QVERIFY2(m_folders.contains(folder), qPrintable(folder));
    }

    void includesGoOneWay()
    {
        int checked = 0;
        for (auto it = m_directions.cbegin(); it != m_directions.cend(); ++it) {
            const QString own = it.key().section(QLatin1Char('/'), -1);
            const auto paths = sources(support::sourceDir() + QLatin1Char('/') + it.key(),
                                       {QStringLiteral("*.h"), QStringLiteral("*.cpp")});
            for (const QString &path : paths) {
                ++checked;
                const auto found = violations(read(path), own, it.value(), m_folders);
                QVERIFY2(found.isEmpty(),
                         qPrintable(path + QStringLiteral(" includes ") + found.join(u' ')));
            }
        }
        QVERIFY(checked > 50);
    }

    void libraryNeverIncludesGuiOrQuick()
    {
        static const QRegularExpression gui(QStringLiteral(
            "#\\s*include\\s+<(QGui\\w+|QQuick\\w+|QImage|QPixmap|QColor|QFont|QPainter|QIcon|"
            "QClipboard|QDesktopServices|QWindow|QtGui/.*|QtQuick/.*)>"));
        const auto paths = sources(support::sourceDir() + QStringLiteral("/lib"),
                                   {QStringLiteral("*.h"), QStringLiteral("*.cpp")});
        for (const QString &path : paths)
            QVERIFY2(!gui.match(read(path)).hasMatch(), qPrintable(path));
    }

    void interfaceImportsQtQuickAndTheCoreOnly()
    {
        static const QRegularExpression import(QStringLiteral("^import\\s+(\\S+)"),
                                               QRegularExpression::MultilineOption);
        const auto paths =
            sources(support::sourceDir() + QStringLiteral("/qml"), {QStringLiteral("*.qml")});
        QVERIFY(!paths.isEmpty());
        for (const QString &path : paths) {
            auto imports = import.globalMatch(read(path));
            while (imports.hasNext()) {
                const QString module = imports.next().captured(1);
                const bool isAllowed = module == QLatin1String("Seseragi.Core")
                                       || module == QLatin1String("QtQml")
                                       || module.startsWith(QLatin1String("QtQml."))
                                       || module == QLatin1String("QtQuick")
                                       || module.startsWith(QLatin1String("QtQuick."))
                                       || module == QLatin1String("Qt.labs.qmlmodels");
                QVERIFY2(isAllowed, qPrintable(path + QStringLiteral(" imports ") + module));
            }
        }
    }

    void aViolationIsFound()
    {
        const QString source =
            QStringLiteral("#include \"core/result.h\"\n#include \"store/note.h\"\n");
        QCOMPARE(violations(source, QStringLiteral("rest"), {QStringLiteral("core")}, m_folders),
                 QStringList{QStringLiteral("store")});
    }

private:
    Directions m_directions;
    QSet<QString> m_folders;
};

SESERAGI_TEST_MAIN(TestLayering)
#include "tst_layering.moc"
