// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// How patient a Rereader is, in ms.
struct RereadPace
{
    int doubtMs =
        2000;          ///< how long a doubtful note waits: stream and answer should not cross again
    int batchMs = 300; ///< notes that come on screen within so long are read together
    int freshMs = 30000; ///< so long after it was read a note is taken as it is
    /// Between the moment a fresh note was read and the one its capture began, events go past: so
    /// much later it is read once, to be sure. 0: not at all, for a request less.
    int settleMs = 2000;
    int retryMs = 1000; ///< before the first repetition of a failed request; it doubles
};
