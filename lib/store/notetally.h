// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entity/user.h"
#include "store/reactionledger.h"
#include "store/renoteledger.h"
#include "store/voteledger.h"

#include <QStringList>

#include <optional>

/// The reactions, votes and own renotes of a Note: made when something changes them or a view asks
/// for them.
struct NoteTally
{
    std::optional<ReactionLedger> reactions;
    std::optional<VoteLedger> votes;
    RenoteLedger renotes;
    QStringList changingUsers;     ///< who took a reaction back and may be about to give another
    entity::EmojiUrls eventEmojis; ///< URLs that events told: name@host or name@. to URL
    qint64 lastEventMs = 0;        ///< when counts last changed other than by an answer
};
