// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "streaming/handshakeerror.h"

#include <QRegularExpression>

HandshakeError readHandshakeError(const QString &errorString)
{
    const bool wasAnswered = errorString.contains(QLatin1String("processHandshake"))
                             || errorString.startsWith(QLatin1String("Handshake:"))
                             || errorString.contains(QLatin1String("Accept-Key"));
    if (!wasAnswered)
        return {};
    static const QRegularExpression status(
        QStringLiteral("(?<![0-9])([1-5][0-9]{2})\\s*[(\\x{FF08}]"));
    if (const auto match = status.match(errorString); match.hasMatch())
        return {true, match.capturedView(1).toInt()};
    if (errorString.contains(QLatin1String("WWW-Authenticate"))
        || errorString.contains(QLatin1String("Host requires authentication")))
        return {true, httpUnauthorized};
    return {true, 0};
}
