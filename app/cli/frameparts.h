// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

/// A frame of the stream taken apart, its innermost body left as the server wrote it, on one line.
struct FrameParts
{
    QString type;
    QString id;        ///< of `connected`, `channel` and `noteUpdated`
    QString innerType; ///< of `channel` and `noteUpdated`
    QByteArray body;   ///< JSON; "null" where there is none

    /// Nothing where the text is no JSON object. Values no program can hold (half a surrogate pair,
    /// 1e400, a number of 30 digits) are JSON all the same.
    static std::optional<FrameParts> of(const QByteArray &utf8);
};
