// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

/// Moments in words, in the language and time zone of the user. QML formats no dates.
class RelativeTime
{
    Q_DECLARE_TR_FUNCTIONS(RelativeTime)

public:
    /// "now", "5 min", "3 h", "2 d", then a date. Unix ms; a moment in the future is "now".
    static QString age(qint64 thenMs, qint64 nowMs);
    /// The full date and time.
    static QString full(qint64 thenMs);
    /// How long something is still open: "3 h left"; "Ended" when it is over.
    static QString remaining(qint64 untilMs, qint64 nowMs);
};
