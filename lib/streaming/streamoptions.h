// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backoff.h"

#include <QByteArray>
#include <QStringList>
#include <QUrl>

#include <optional>

class Clock;

/// Every delay of the streaming client in milliseconds; streaming.md 9 and 14.3 give the values.
struct StreamTimings
{
    int handshakeMs = 20000;  ///< from the first packet of an attempt to its answer
    int backoffFirstMs = 500; ///< the first ceiling of the wait before the next attempt
    int backoffCapMs = 30000; ///< the last one
    int stableMs = 30000;     ///< open for so long: the next loss starts at the first ceiling again
    int ackMs = 10000;        ///< no `connected` for so long: not streaming
    int captureFlushMs = 50;  ///< captures are netted for so long
    int silenceMs = 20000;    ///< nothing came for so long: ping
    int pongMs = 15000;       ///< and nothing for so long after it: dead
    int proofMs = 5000;       ///< the same after a sleep or a change of network
    int heartbeatMs = 60000;  ///< the text "h"
};

/// What a StreamingClient is made for: one account, or none, on one server.
struct StreamOptions
{
    QUrl server;      ///< https://example.com, or http:// for a plain one
    QByteArray token; ///< empty: anonymous
    bool tokenInQuery =
        false; ///< ?i= for servers without the header (before 13.14); only after the user agreed
    std::optional<QStringList>
        scopes;           ///< what the token may do; without: not known, so the server decides
    QByteArray userAgent; ///< without: this program's own
    StreamTimings timings;
    Backoff::Random random;       ///< of the waits; without: the process's own
    const Clock *clock = nullptr; ///< outlives the client; without: the machine's own
    bool watchNetwork = true;     ///< reconnect at once when the network or the machine comes back
};
