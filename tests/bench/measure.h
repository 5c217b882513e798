// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

/// CPU seconds of this process so far, user and system.
double cpuSeconds();
/// Resident memory of this process in KiB; 0 where the system does not tell.
qint64 residentKiB();
