// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QNetworkReply;

namespace rest {

/// Ends a transfer nobody waits for any more and destroys its reply, both in the next turn of the
/// event loop: it may be called from a signal of the reply itself. Disconnect its signals first.
/// Destroys what has finished, too. Null is nothing.
void abandon(QNetworkReply *reply);

} // namespace rest
