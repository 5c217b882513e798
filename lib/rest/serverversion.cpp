// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/serverversion.h"

#include <QRegularExpression>

ServerVersion ServerVersion::parse(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^\\s*v?(\\d{1,9})(?!\\d)(?:\\.(\\d{1,9}))?(?:\\.(\\d{1,9}))?[^-+]*(?:[-+](."
                       "*?))?\\s*$"),
        QRegularExpression::DotMatchesEverythingOption);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    ServerVersion version;
    version.major = match.captured(1).toInt();
    version.minor = match.captured(2).toInt();
    version.patch = match.captured(3).toInt();
    version.suffix = match.captured(4);
    return version;
}

QString ServerVersion::toString() const
{
    const QString triple =
        QStringLiteral("%1.%2.%3")
            .arg(QString::number(major), QString::number(minor), QString::number(patch));
    return suffix.isEmpty() ? triple : triple + QLatin1Char('-') + suffix;
}
