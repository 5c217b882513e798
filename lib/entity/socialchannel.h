// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entity/note.h"

namespace entity {

/// One of Misskey's channels, where people write about a topic (rest.md 14.8). Not a streaming
/// channel.
struct SocialChannel
{
    QString id;
    qint64 createdAtMs = 0;
    qint64 lastNotedAtMs = 0;
    QString name;
    QString description;
    QString userId;
    QString bannerUrl;
    QString bannerId;
    QStringList pinnedNoteIds;
    QList<Note> pinnedNotes;
    QString color;
    bool isArchived = false;
    int usersCount = 0;
    int notesCount = 0;
    bool isSensitive = false;
    bool allowRenoteToExternal = true;
    bool isFollowing = false;
    bool isFavorited = false;
    bool isMuting = false;
    bool hasUnreadNote = false;
};

} // namespace entity
