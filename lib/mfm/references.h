// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace mfm {

/// What a rule of mfm.md 5.1 made of its characters. `isLiteral`: they are consumed, as text.
struct MentionMatch
{
    qsizetype length = 0;
    QStringView username;
    QStringView host;
    bool isLiteral = false;
};

/// `@user` or `@user@host` at `position` (mfm.md 5.1).
std::optional<MentionMatch> matchMention(QStringView text, qsizetype position);

/// The length of `#tag` at `position` with the `#`, 0 for none (mfm.md 5.2).
qsizetype hashtagLength(QStringView text, qsizetype position);

/// The length of `:name:` at `position` with the colons, 0 for none (mfm.md 5.3).
qsizetype emojiCodeLength(QStringView text, qsizetype position);

/// The length of a bare address at `position`, 0 for none (mfm.md 5.4).
qsizetype urlLength(QStringView text, qsizetype position);

/// The length of `http://` or `https://` at `position`, lower case as MFM wants it; 0 for neither.
qsizetype webSchemeLength(QStringView text, qsizetype position);

bool isAsciiAlphanumeric(QChar character);

/// MFM's space: U+0020, U+3000 and TAB, but no newline.
bool isMfmSpace(QChar character);

bool isNewline(QChar character);

} // namespace mfm
