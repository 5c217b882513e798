// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fixtures.h"
#include "support/testmain.h"

#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>

namespace {

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The rows of the README's table of promises, without its head.
QStringList promises()
{
    const QString readme = read(support::sourceDir() + QStringLiteral("/README.md"));
    const QString section = readme.section(QStringLiteral("\n## What Seseragi promises\n"), 1)
                                .section(QStringLiteral("\n## "), 0, 0);
    QStringList rows;
    const QStringList lines = section.split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith(u'|'))
            rows.append(line);
    }
    return rows.mid(2);
}

/// The source of every test, by its name.
QHash<QString, QString> tests()
{
    QHash<QString, QString> sources;
    QDirIterator files(support::sourceDir() + QStringLiteral("/tests"), {QStringLiteral("tst_*")},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        sources.insert(files.fileInfo().baseName(), read(files.filePath()));
    }
    return sources;
}

} // namespace

/// Every promise of the README names the tests that prove it, and they are there.
class TestPromises : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void haveTheirProof()
    {
        static const QRegularExpression proof(QStringLiteral("`(tst_\\w+)(?:::(\\w+))?`"));
        const QStringList rows = promises();
        QVERIFY2(rows.size() >= 20, qPrintable(QString::number(rows.size())));
        const auto sources = tests();
        for (const QString &row : rows) {
            auto proofs = proof.globalMatch(row);
            QVERIFY2(proofs.hasNext(), qPrintable(row));
            while (proofs.hasNext()) {
                const auto match = proofs.next();
                const QString test = match.captured(1);
                const QString function = match.captured(2);
                QVERIFY2(sources.contains(test), qPrintable(test));
                const QRegularExpression definition(
                    QStringLiteral("\\bvoid (?:\\w+::)?%1\\(").arg(function));
                QVERIFY2(function.isEmpty() || definition.match(sources.value(test)).hasMatch(),
                         qPrintable(match.captured(0)));
            }
        }
    }
};

SESERAGI_TEST_MAIN(TestPromises)
#include "tst_promises.moc"
