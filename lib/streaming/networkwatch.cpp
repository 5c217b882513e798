// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "streaming/networkwatch.h"

#include "core/clock.h"

#include <QNetworkInformation>

namespace {

// More than a correction of the clock is likely to be; a wrong guess costs one ping.
constexpr qint64 sleptMs = 15000;

} // namespace

NetworkWatch::NetworkWatch(const Clock *clock, int tickMs, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_wallMs(clock->nowMs())
{
    watchReachability();
    m_monotonic.start();
    connect(&m_tick, &QTimer::timeout, this, &NetworkWatch::compareClocks);
    m_tick.start(tickMs);
}

void NetworkWatch::watchReachability()
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    const auto *network = QNetworkInformation::instance();
    if (!network)
        return;
    using Reachability = QNetworkInformation::Reachability;
    connect(network, &QNetworkInformation::reachabilityChanged, this, [this](Reachability now) {
        if (now == Reachability::Online || now == Reachability::Site)
            Q_EMIT networkReturned();
    });
}

void NetworkWatch::compareClocks()
{
    // Whether the process's own timers ran on in the sleep differs between systems, hence both
    // comparisons.
    const qint64 wallMs = m_clock->nowMs();
    const qint64 wallPassed = wallMs - m_wallMs;
    const qint64 expected = qMin<qint64>(m_monotonic.restart(), m_tick.interval());
    m_wallMs = wallMs;
    if (wallPassed - expected > sleptMs)
        Q_EMIT networkReturned();
}
