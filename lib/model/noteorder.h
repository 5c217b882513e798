// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/note.h"

/// Whether `a` comes before `b` in a timeline. Ids of one format sort by time; where a server
/// changed its format they do not compare, and the dates decide (versions.md, 4).
inline bool isNewer(const Note &a, const Note &b)
{
    if (a.id().size() != b.id().size() && a.createdAtMs() != b.createdAtMs())
        return a.createdAtMs() > b.createdAtMs();
    return a.id() > b.id();
}
