// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <variant>

namespace entity {

// What a captured note's noteUpdated events say (streaming.md 8.2).

struct Reacted
{
    QString reaction;  ///< normalised key
    QString emojiName; ///< name@. or name@host; empty for unicode
    QString emojiUrl;
    QString userId;
};

struct Unreacted
{
    QString reaction;
    QString userId;
};

struct PollVoted
{
    int choice = 0;
    QString userId;
};

struct NoteDeleted
{
    qint64 deletedAtMs = 0;
};

/// An edit. Files and polls are not in the payload: read the note again.
struct NoteEdited
{
    std::optional<QString> text; ///< a null string clears it
    std::optional<QString> cw;
    qint64 updatedAtMs = 0;
    std::optional<bool> disableRightClick; ///< CherryPick
    std::optional<qint64> deleteAtMs;      ///< CherryPick: scheduled deletion; 0: none
};

using NoteChange = std::variant<Reacted, Unreacted, PollVoted, NoteDeleted, NoteEdited>;

} // namespace entity
