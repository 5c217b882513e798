// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/note.h"
#include "store/reactionledger.h"
#include "store/voteledger.h"

#include <optional>

/// What a Note makes only when a view asks for it, or when an event comes.
struct NoteView
{
    UserHandle author;
    NoteHandle renote;
    NoteHandle reply;
    QString styledText; ///< null: not made
    QString styledCw;   ///< null: not made
    QString timeText;   ///< empty: not asked for
    std::optional<ReactionLedger> reactions;
    std::optional<VoteLedger> votes;
    entity::EmojiUrls eventEmojis; ///< URLs that events told: name@host or name@. to URL
    qint64 lastEventMs = 0;        ///< when counts last changed other than by an answer
};
