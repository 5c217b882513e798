// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rest {

/// Whether this computer has no way to any other one: the system says so, or nothing but the
/// loopback is up. False when in doubt.
bool isOffline();

} // namespace rest
