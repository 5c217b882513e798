// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entity/drivefile.h"
#include "entity/user.h"

#include <QStringList>

namespace entity {

enum class Visibility { Public, Home, Followers, Specified, Unknown };

struct PollChoice
{
    QString text;
    int votes = 0;
    bool isVoted = false;
};

struct Poll
{
    QList<PollChoice> choices;
    qint64 expiresAtMs = 0; ///< Unix ms; 0: never
    bool multiple = false;
};

/// The social channel a note was written into (rest.md 14.1).
struct NoteChannel
{
    QString id;
    QString name;
    QString color;
    QString userId;
    bool isSensitive = false;
    bool allowRenoteToExternal = true;
};

struct ReactionCount
{
    QString key; ///< unicode, :name@.: or :name@host:; empty: all beyond mostReactionKinds
    int count = 0;
};

struct Note;
using NotePtr = std::shared_ptr<const Note>;

/// A note as the wire sends it (rest.md 14.1). Every field beyond id may be missing on forks and
/// old servers.
struct Note
{
    QString id;
    qint64 createdAtMs = 0; ///< Unix ms
    QString userId;
    UserPtr user; ///< never null after decoding
    QString text; ///< null (isNull) where the note has none
    QString cw;   ///< null: no CW; empty but not null still folds
    Visibility visibility = Visibility::Public;
    bool localOnly = false;
    bool isHidden = false; ///< withheld by the server: text, cw and files are missing
    bool hasPoll = false;
    QString reactionAcceptance; ///< empty: everything
    QString replyId;
    QString renoteId;
    NotePtr reply;  ///< null with an id set: deleted
    NotePtr renote; ///< null with an id set: deleted
    QStringList visibleUserIds;
    QStringList mentions;
    QStringList tags;
    QStringList fileIds;
    QList<DriveFile> files;
    std::optional<Poll> poll;
    QString channelId;
    std::optional<NoteChannel> channel;
    QList<ReactionCount> reactions; ///< in the server's order, zeros left out
    EmojiUrls reactionEmojis;       ///< remote custom emoji in reactions: name@host to URL
    int reactionCount = -1;         ///< -1: not sent, take the sum
    QString myReaction;             ///< empty: none
    bool hasMyReaction = false;     ///< the key was there: the answer was packed for the viewer
    int renoteCount = 0;
    int repliesCount = 0;
    int clippedCount = 0;
    EmojiUrls emojis; ///< custom emoji of a remote author's text
    QString uri;
    QString url;
    qint64 deletedAtMs = 0;
    qint64 updatedAtMs = 0;         ///< CherryPick: last edit
    bool disableRightClick = false; ///< CherryPick
    qint64 deleteAtMs = 0;          ///< CherryPick: scheduled deletion
    QByteArray updatedAtHistory;    ///< CherryPick: JSON; empty: none
    QByteArray event;               ///< CherryPick: JSON of the event a note announces; empty: none
    QByteArray deliveryTargets;     ///< CherryPick: JSON; empty: none
    bool hasDeliveryTargets = false; ///< CherryPick
    int dimension = 0;               ///< MisskeyIO
    QString replyUserId;             ///< MisskeyIO

    /// Only a renote: no text, CW, reply, poll or files of its own (streaming.md 4).
    bool isPureRenote() const
    {
        return !renoteId.isEmpty() && text.isNull() && cw.isNull() && replyId.isEmpty() && !hasPoll
               && !poll && fileIds.isEmpty();
    }
    /// What it renoted was deleted: servers list it still (from 2025.8 on), and there is nothing to
    /// show.
    bool isEmptyRenote() const { return isPureRenote() && !renote; }
};

} // namespace entity
