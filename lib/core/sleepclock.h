// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

/// How long this machine has slept since it was started, in ms, as of an unnamed moment: only
/// differences say something. Without: the system does not tell.
std::optional<qint64> suspendedMs();
