// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tuple>

/// A Misskey version as an ordered triple: 13.14.2, 2025.11.1. What follows a - or + (-rc.1, -io.3,
/// -mhq.13) is kept as text and does not count (versions.md).
struct ServerVersion
{
    int major = 0;
    int minor = 0;
    int patch = 0;
    QString suffix{}; ///< without the - or +

    /// Missing parts are 0; all 0 where the text does not start with a number.
    static ServerVersion parse(const QString &text);
    bool isNull() const { return major == 0 && minor == 0 && patch == 0; }
    QString toString() const;

    bool isAtLeast(int otherMajor, int otherMinor, int otherPatch = 0) const
    {
        return std::tie(major, minor, patch) >= std::tie(otherMajor, otherMinor, otherPatch);
    }
};
