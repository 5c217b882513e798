// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"

#include <QFuture>

#include <optional>

class SecretFilter;

/// Whom to talk to, and as whom.
struct Credentials
{
    QUrl server;
    QByteArray token;                    ///< empty: nobody is signed in
    bool isTokenInBody = false;          ///< for a server that ignores the header
    bool isTokenInQuery = false;         ///< the same for its stream, as the user agreed
    std::optional<QStringList> scopes{}; ///< what the token may do, where that is known

    /// From the options: the file, stdin (its first line is taken off), or the desktop program's
    /// account and where that keeps its token. Errors are Invalid for what the caller can change,
    /// Storage where the token cannot be read. The filter outlives the application.
    static QFuture<Result<Credentials>> find(const Arguments &arguments,
                                             SecretFilter *secretFilter);
};
