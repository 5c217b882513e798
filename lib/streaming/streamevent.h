// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entity/emoji.h"
#include "entity/notechange.h"
#include "streaming/channelkind.h"
#include "streaming/channelpayload.h"

// What one frame from the server says (streaming.md 2.2): a closed variant of plain structs, made
// by FrameDecoder.

/// `connected`: a channel instance exists. On Misskey only a hint (streaming.md 3.1).
struct ConnectedEvent
{
    QString id; ///< of the instance
};

/// `channel`: an event of a channel instance.
struct ChannelEvent
{
    QString channelId; ///< of the instance
    ChannelKind kind = ChannelKind::Unknown;
    QString type; ///< the event's name on the wire
    ChannelPayload payload;
};

/// `noteUpdated`: something happened to a captured note.
struct NoteUpdatedEvent
{
    QString noteId;
    QString type; ///< reacted, unreacted, pollVoted, deleted or updated
    entity::NoteChange change;
};

struct EmojiAddedEvent
{
    entity::Emoji emoji;
};

struct EmojiUpdatedEvent
{
    QList<entity::Emoji> emojis;
};

/// Only the names are sure to be there.
struct EmojiDeletedEvent
{
    QList<entity::Emoji> emojis;
};

/// `announcementCreated`: for everybody.
struct AnnouncementCreatedEvent
{
    entity::Announcement announcement;
};

/// The bare text `pong` of servers up to 13.13.1.
struct PongText
{
};

/// A frame no table knows: another type, an unknown kind of noteUpdated (type
/// "noteUpdated/replied"), or text that is no protocol message at all (empty type).
struct UnknownEvent
{
    QString type;
    QByteArray json{}; ///< the frame's body as it came; empty: null, or none
};

using StreamEvent =
    std::variant<ChannelEvent, NoteUpdatedEvent, ConnectedEvent, EmojiAddedEvent, EmojiUpdatedEvent,
                 EmojiDeletedEvent, AnnouncementCreatedEvent, PongText, UnknownEvent>;
