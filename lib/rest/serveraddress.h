// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QUrl>

namespace rest {

/// What a person typed into a "Server" field, understood.
struct ServerAddress
{
    QUrl url; ///< scheme, host and port only; the host in punycode with QUrl::FullyEncoded
    QString username{}; ///< of @me@example.com; empty when none was typed
    /// http to a machine that is not this one: a token would travel readable. Ask before going
    /// there.
    bool isPlainHttp = false;
};

/// Reads `example.com`, `example.com:3000`, `https://example.com/anything`, `@me@example.com`,
/// `me@example.com`, IDN names, full-width letters and blanks around. https unless http was typed
/// or the host is this machine. Invalid, with a sentence to show, for anything else.
Result<ServerAddress> parseServerAddress(const QString &typed);

/// Whether both name the same host and port, whatever the scheme: http and https are the same
/// server to a person.
bool isSameServer(const QUrl &a, const QUrl &b);

} // namespace rest
