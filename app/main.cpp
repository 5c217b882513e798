// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"
#include "core/secretfilter.h"
#include "datafolder.h"
#include "options.h"
#include "platform/fonts.h"

#include <QGuiApplication>
#include <QNetworkProxyFactory>
#include <QQuickStyle>

#include <cstdio>

namespace {

QStringList wordsOf(int argc, char *argv[])
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    return words;
}

/// --help and --version need no display, so they are answered before Qt looks for one.
bool answered(int argc, char *argv[])
{
    for (int i = 1; i < argc; ++i) {
        const QByteArrayView word(argv[i]);
        if (word == "--help" || word == "--version") {
            std::fputs(word == "--help" ? qUtf8Printable(Options::help())
                                        : "seseragi " SESERAGI_VERSION "\n",
                       stdout);
            return true;
        }
    }
    return false;
}

} // namespace

int main(int argc, char *argv[])
{
    if (answered(argc, argv))
        return 0;
    // Before anything can log.
    SecretFilter secretFilter;
    QCoreApplication::setApplicationName(QStringLiteral("seseragi"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SESERAGI_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Seseragi"));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.seseragi.Seseragi"));
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    const DataFolder folder(Options::parse(wordsOf(argc, argv)));
    QGuiApplication app(argc, argv);
    setUpFonts();

    const Options options = Options::parse(QCoreApplication::arguments().mid(1));
    if (!options.error.isEmpty()) {
        std::fprintf(stderr, "seseragi: %s\nTry seseragi --help.\n", qUtf8Printable(options.error));
        return 2;
    }
    Application application(options, &folder, &secretFilter);
    if (!application.prepare()) {
        if (application.problem().isEmpty())
            return 0; // the program runs already, and has been asked to show itself
        std::fprintf(stderr, "seseragi: %s\n", qUtf8Printable(application.problem()));
        return 1;
    }
    if (options.isSelfTest) {
        const SelfTestReport report = application.selfTest();
        for (const QString &line : report.problems)
            std::fprintf(stderr, "%s\n", qUtf8Printable(line));
        std::printf("%d components made, %d problems\n", report.components,
                    int(report.problems.size()));
        return report.problems.isEmpty() ? 0 : 1;
    }
    return application.show() ? QGuiApplication::exec() : 1;
}
