// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QNetworkInformation;

/// What the system knows of its network, with as much as it can tell; null: nothing. Whoever asks
/// first in a program decides what is loaded for all, so ask here. GUI thread.
QNetworkInformation *networkInformation();
