// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entity/user.h"

namespace entity {

/// A collection of notes (rest.md 14.8).
struct Clip
{
    QString id;
    qint64 createdAtMs = 0;
    qint64 lastClippedAtMs = 0;
    QString userId;
    UserPtr user;
    QString name;
    QString description;
    bool isPublic = false;
    int favoritedCount = 0;
    bool isFavorited = false;
    int notesCount = 0;
};

} // namespace entity
