// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "streaming/streamingclient.h"
#include "support/streampeer.h"

#include <QJsonArray>

#include <memory>

namespace support {

/// A clock that stands still until it is moved.
class StillClock final : public Clock
{
public:
    qint64 nowMs() const override { return now; }
    qint64 steadyMs() const override { return now - putBy; }
    /// Puts it forward or, below zero, back: no time passes.
    void put(qint64 ms)
    {
        now += ms;
        putBy += ms;
    }
    qint64 now = 1'700'000'000'000;
    qint64 putBy = 0;
};

/// Options for tests: a token, short delays, waits as long as their ceiling, no eye on the
/// machine's network.
inline StreamOptions streamOptions(const QUrl &server)
{
    StreamOptions options;
    options.server = server;
    options.token = QByteArrayLiteral("token-of-alice");
    options.random = [] { return 0.999999; };
    options.watchNetwork = false;
    options.timings.handshakeMs = 5000;
    options.timings.backoffFirstMs = 20;
    options.timings.backoffCapMs = 80;
    options.timings.ackMs = 200;
    return options;
}

/// A body's field of a recorded message.
inline QJsonValue bodyValue(const QJsonObject &message, const char *key)
{
    return message.value(QLatin1String("body")).toObject().value(QLatin1String(key));
}

} // namespace support
