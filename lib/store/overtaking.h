// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// Whether an answer asked for at `askedAtMs` may lack what happened at `atMs` (0: nothing did).
/// All in Unix ms; `nowMs`: of this moment. A time later than that was taken before the clock was
/// put back: an answer asked for now has whatever happened then, and one asked for then may lack
/// anything.
inline bool mayLack(qint64 askedAtMs, qint64 atMs, qint64 nowMs)
{
    if (askedAtMs > nowMs)
        return atMs > 0;
    return atMs >= askedAtMs && atMs <= nowMs;
}
