// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mfm/node.h"

#include <QStringView>

namespace mfm {

/// Parses a note's text, CW or a bio: mentions, hashtags, addresses, links, custom and Unicode
/// emoji (mfm.md 5). Every other construct stays literal, and nothing is recognised inside
/// `<plain>` and code. Never fails; linear in the length.
QList<Node> parse(QStringView text);

/// Parses a name, a poll choice or a field's name: custom and Unicode emoji only (mfm.md 1).
QList<Node> parseSimple(QStringView text);

} // namespace mfm
