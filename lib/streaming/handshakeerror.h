// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The statuses that refuse for good: the token, and a suspended account.
constexpr int httpUnauthorized = 401;
constexpr int httpForbidden = 403;

/// What a failed WebSocket handshake says about the server's answer.
struct HandshakeError
{
    bool wasAnswered = false; ///< a server was reached and answered with something else than 101
    int httpStatus = 0;       ///< of that answer; 0: cannot be read
};

/// Reads the server's answer out of QWebSocket::errorString(), the only place where Qt tells the
/// HTTP status.
///
/// Qt 6.4 and 6.5 write "... Unhandled http status code: 401 (Unauthorized)."; from 6.6 on a 401
/// reads "Host requires authentication" or names the WWW-Authenticate challenge. In a translation
/// the function's name, the number and the parenthesis stay. Anything else that comes from the
/// handshake is answered but unreadable.
HandshakeError readHandshakeError(const QString &errorString);
