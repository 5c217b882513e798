// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

Options Options::parse(const QStringList &words)
{
    Options options;
    const auto fail = [&options](const QString &sentence) {
        if (options.error.isEmpty())
            options.error = sentence;
    };
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (word == QLatin1String("--demo")) {
            options.isDemo = true;
        } else if (word == QLatin1String("--self-test")) {
            options.isSelfTest = true;
        } else if (word == QLatin1String("--data-dir")
                   || word.startsWith(QLatin1String("--data-dir="))) {
            const bool isAttached = word.contains(QLatin1Char('='));
            options.dataDir = isAttached ? word.section(QLatin1Char('='), 1) : words.value(++i);
            if (options.dataDir.isEmpty())
                fail(QStringLiteral("--data-dir needs a folder"));
        } else {
            fail(QStringLiteral("unknown argument: %1").arg(word));
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
        "  --self-test     make every part of the interface once, in a temporary folder, and exit\n"
        "  --version\n"
        "  --help\n");
}
