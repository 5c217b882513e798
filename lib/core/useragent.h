// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// What this program calls itself wherever it speaks HTTP: name, version and where to read about
/// it, as "Seseragi/1.2.3 (+https://...)".
QByteArray userAgent();
