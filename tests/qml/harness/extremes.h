// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instance/localinstance.h"

/// Writes the notes that break layouts, newest on top: 16 files, a thousand reactions, 3,000
/// characters, names without end, nobody's picture, right to left, deleted targets.
void writeExtremes(LocalInstance &instance);
