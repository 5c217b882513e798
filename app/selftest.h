// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariantMap>

class QQmlEngine;

/// Makes every component of the module Seseragi.Ui once, with the given objects for required
/// properties of those names and 0 for the others, which are numbers, words and flags of a row.
/// Returns what went wrong, a line each; empty when all is well.
QStringList selfTest(QQmlEngine &engine, const QVariantMap &objects);
