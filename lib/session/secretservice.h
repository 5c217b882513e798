// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Whether this computer surely has no keyring: on desktops with D-Bus, when there is no session
/// bus, or nothing on it that is a Secret Service or KWallet or could be started as one. Asks the
/// bus, so only after the keyring failed. False where it cannot be told.
bool isSecretServiceMissing();
