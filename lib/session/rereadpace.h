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
    int retryMs = 1000;  ///< before the first repetition of a failed request; it doubles
};
