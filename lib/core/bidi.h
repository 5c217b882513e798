// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

/// Texts of either direction within each other (Unicode's UAX #9).
namespace bidi {

/// What people wrote, to be put into a sentence of ours: in an isolate, so that a name written from
/// right to left turns neither the sentence nor the words beside it. Isolates in the text itself
/// are balanced, so that it cannot get out of its own. Works on markup as well; empty stays empty.
QString isolated(QStringView text);

} // namespace bidi
