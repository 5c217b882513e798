// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entity/note.h"

namespace entity {

// What the endpoints about notes answer besides notes.

/// `notes/create`: null createdNote on MisskeyIO's scheduled notes.
struct CreatedNote
{
    NotePtr createdNote;
};

/// A row of `notes/reactions`.
struct NoteReaction
{
    QString id;
    qint64 createdAtMs = 0;
    UserPtr user;
    QString type; ///< normalised reaction key
};

/// `notes/state`.
struct NoteState
{
    bool isFavorited = false;
    bool isMutedThread = false;
    bool isWatching = false; ///< 12.x
    bool isMutedNote = false;
};

/// A row of `notes/show-partial-bulk`.
struct PartialNote
{
    QString id;
    QList<ReactionCount> reactions;
    EmojiUrls reactionEmojis;
};

/// A row of `i/favorites`.
struct Favorite
{
    QString id;
    qint64 createdAtMs = 0;
    QString noteId;
    NotePtr note; ///< null: deleted
};

/// `notes/translate`.
struct Translation
{
    QString sourceLang;
    QString text;
};

} // namespace entity
