// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mfm/node.h"

#include <QList>
#include <QString>

namespace mfm {

/// The text for a screen reader, a tooltip or the clipboard: emoji codes as `:name:`, links by
/// their label.
QString toPlainText(const QList<Node> &nodes);

} // namespace mfm
