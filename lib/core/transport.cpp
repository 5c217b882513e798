// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport.h"

#include <QHostAddress>
#include <QUrl>

namespace transport {

bool isLoopback(const QUrl &url)
{
    const QString host = url.host(QUrl::FullyEncoded).toLower();
    if (host == QLatin1String("localhost") || host.endsWith(QLatin1String(".localhost")))
        return true;
    const QHostAddress address(host);
    return !address.isNull() && address.isLoopback();
}

bool mayCarryToken(const QUrl &url)
{
    return url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("wss")
           || isLoopback(url);
}

} // namespace transport
