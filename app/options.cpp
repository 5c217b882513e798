// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

Options Options::parse(const QStringList &words)
{
    Options options;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (word == QLatin1String("--demo")) {
            options.isDemo = true;
        } else if (word == QLatin1String("--self-test")) {
            options.isSelfTest = true;
        } else if (word == QLatin1String("--data-dir") && i + 1 < words.size()) {
            options.dataDir = words.at(++i);
        } else if (word.startsWith(QLatin1String("--data-dir="))) {
            options.dataDir = word.section(QLatin1Char('='), 1);
        } else {
            options.error = QStringLiteral("unknown argument: %1").arg(word);
            break;
        }
    }
    return options;
}

QString Options::help()
{
    return QStringLiteral(
        "seseragi [OPTIONS]\n"
        "\n"
        "  --demo          open on the built-in local instance, no account needed\n"
        "  --data-dir DIR  keep everything there: accounts, settings, caches; keyring entries "
        "carry it\n"
        "  --self-test     make every part of the interface once and exit\n"
        "  --version\n"
        "  --help\n");
}
