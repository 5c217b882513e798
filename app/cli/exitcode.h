// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What seseragi-cli returns to the shell.
enum class ExitCode {
    Done = 0,
    Refused = 1, ///< the server said no; its error is on stderr as JSON
    Usage = 2,
    SignInRefused = 3,
    Network = 4,
};
