// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The limits on what pictures may cost. A test shrinks them.
struct MediaOptions
{
    QString cacheDir; ///< where the disk cache lives; empty: none
    qint64 diskBytes = qint64(256) << 20;
    qint64 memoryBytes = qint64(64) << 20; ///< decoded pictures kept
    qint64 fileBytes = qint64(32) << 20;   ///< a larger file is given up
    qint64 pixels = 64'000'000;            ///< a larger picture is not decoded
    /// Before the first retry, and twice as long before each one after it: there is one where the
    /// server is in trouble, and some where nobody is there, as networks come back.
    int retryMs = 1000;
    int timeoutMs = 30000;    ///< without any progress
    int deadlineMs = 300'000; ///< altogether: a file that drips in would be waited for for ever
};
