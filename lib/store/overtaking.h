// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// Whether an answer asked for at `askedAtMs` may lack what happened at `atMs` (0: nothing did);
/// all in Unix ms, `nowMs` by the clock of both. Where that was put back since, what it made of
/// before is still to come: what happened then is in every answer asked for now, and of one asked
/// for then nobody can tell.
inline bool mayLack(qint64 askedAtMs, qint64 atMs, qint64 nowMs)
{
    if (askedAtMs > nowMs)
        return atMs > 0;
    return atMs >= askedAtMs && atMs <= nowMs;
}
