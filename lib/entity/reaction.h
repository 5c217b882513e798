// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace entity {

// Reaction keys (streaming.md 8.2): a unicode emoji, `:name@.:` (this server's) or `:name@host:`.

/// How many kinds of reactions of one note are told apart. Seen in the wild are some dozens; a
/// server that sends a hundred thousand must not fill the memory, nor a row with chips.
inline constexpr int mostReactionKinds = 200;
/// How many custom emoji one note or name may bring along: more than anybody can show.
inline constexpr qsizetype mostEmojis = 1000;

/// The key under which a reaction counts: `:name:` becomes `:name@.:`; a unicode emoji loses U+FE0F
/// unless it holds U+200D.
QString normaliseReaction(const QString &reaction);
/// Whether the key names a custom emoji.
bool isCustomReaction(QStringView key);
/// The emoji's name without colons and host; empty for unicode.
QString customEmojiName(QStringView key);
/// The host of a remote custom emoji; empty for local ones and unicode.
QString customEmojiHost(QStringView key);

} // namespace entity
