// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <algorithm>

/// How many characters a text has: Unicode code points, as the server counts, not QString's UTF-16
/// units, of which an emoji has two.
inline int codePointCount(QStringView text)
{
    const auto isSecondHalf = [](QChar unit) { return unit.isLowSurrogate(); };
    return int(text.size() - std::count_if(text.begin(), text.end(), isSecondHalf));
}
