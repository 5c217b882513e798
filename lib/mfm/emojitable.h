// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>

namespace mfm {

/// Code points from `first` to `last`, both included.
struct CodeRange
{
    char32_t first;
    char32_t last;
};

/// What Unicode calls an emoji, from U+0080 on, in ascending order.
extern const std::array<CodeRange, 148> emojiRanges;
/// Those a skin tone may follow.
extern const std::array<CodeRange, 40> modifierBaseRanges;
/// For the first letter of a flag, the second ones: bit 0 is A.
extern const std::array<quint32, 26> flagMasks;

} // namespace mfm
