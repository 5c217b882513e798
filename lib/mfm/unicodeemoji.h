// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace mfm {

/// How many UTF-16 units of `text`, from `position` on, are one Unicode emoji (mfm.md 5.6): a
/// keycap, a flag, or up to four pictographs joined by U+200D, each with its skin tone or U+FE0F. 0
/// when none starts there. A pictograph followed by U+FE0E is text, and (C), (R), TM and the pawn
/// are only emoji with U+FE0F.
qsizetype unicodeEmojiLength(QStringView text, qsizetype position);

} // namespace mfm
