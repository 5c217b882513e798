// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QVariantMap>

class QQmlEngine;

struct SelfTestReport
{
    QStringList problems; ///< a line each; empty: all is well
    int components = 0;
};

/// Makes every component in a folder once, with the given objects for required properties of those
/// names and 0 for the others, which are numbers, words and flags of a row. Whatever the engine or
/// our own log warns about meanwhile is a problem.
SelfTestReport selfTest(QQmlEngine &engine, const QString &folder, const QVariantMap &objects);
