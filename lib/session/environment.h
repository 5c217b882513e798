// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class Clock;
class QNetworkAccessManager;
class QObject;

/// What sessions need from the program around them. Everything in it outlives them.
struct SessionEnvironment
{
    Clock *clock = nullptr;
    /// A new manager owned by the parent given: one per account, so that nothing of one
    /// (connections, caches) is shared with another.
    std::function<QNetworkAccessManager *(QObject *parent)> createNetwork;
};
