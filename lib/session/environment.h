// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rest/offline.h"
#include "rest/ratebudget.h"
#include "session/rereadpace.h"
#include "session/timelinecheck.h"
#include "streaming/streamoptions.h"

#include <functional>

class Clock;
class QNetworkAccessManager;
class QObject;
class SecretFilter;

/// What sessions need from the program around them. Everything in it outlives them.
struct SessionEnvironment
{
    Clock *clock = nullptr;
    /// A new manager for API calls, owned by the parent given: each account has its own, so that
    /// nothing of one (connections, caches) is shared with another.
    std::function<QNetworkAccessManager *(QObject *parent)> createNetwork;
    /// Keeps tokens out of the log; null: nobody does.
    SecretFilter *secretFilter = nullptr;
    StreamTimings timings; ///< of the streams
    CheckTimings checks;   ///< of timelines
    rest::Pace pace;       ///< of calls nobody asked for, per account
    bool watchNetwork =
        true;          ///< streams reconnect at once when the network or the machine comes back
    RereadPace reread; ///< when notes are read again
    int emojiPauseMs = 5 * 60'000; ///< the list of emoji is not asked for twice within it
    /// Whether this computer has no network at all, asked when a server did not answer.
    std::function<bool()> isOffline = &rest::isOffline;
    int browserPollMs = 2500; ///< how often to ask whether the browser's page was confirmed
};
