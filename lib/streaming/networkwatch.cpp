// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "streaming/networkwatch.h"

#include "core/clock.h"
#include "core/networkinformation.h"
#include "core/sleepclock.h"

#include <QNetworkInformation>

#include <utility>

namespace {

// More than a correction of the clock is likely to be; a wrong guess costs one ping.
constexpr qint64 aheadMs = 15000;
// The count of sleep moves by nothing else. Other sides forget a connection later than that.
constexpr qint64 sleptMs = 1000;

} // namespace

NetworkWatch::NetworkWatch(const Clock *clock, int tickMs, const Suspended &suspended,
                           QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_suspended(suspended ? suspended : &suspendedMs)
    , m_wallMs(clock->nowMs())
    , m_suspendedMs(m_suspended())
{
    watchNetwork();
    m_monotonic.start();
    connect(&m_tick, &QTimer::timeout, this, &NetworkWatch::compareClocks);
    m_tick.start(tickMs);
}

void NetworkWatch::watchNetwork()
{
    const QNetworkInformation *network = networkInformation();
    if (!network)
        return;
    using Reachability = QNetworkInformation::Reachability;
    connect(network, &QNetworkInformation::reachabilityChanged, this, [this](Reachability now) {
        if (now == Reachability::Disconnected)
            Q_EMIT networkLost();
        else
            Q_EMIT networkReturned();
    });
    connect(network, &QNetworkInformation::transportMediumChanged, this,
            &NetworkWatch::networkReturned);
}

void NetworkWatch::compareClocks()
{
    const qint64 wallMs = m_clock->nowMs();
    const qint64 wallPassed = wallMs - std::exchange(m_wallMs, wallMs);
    // Whether the process's own timers ran on in the sleep differs between systems, hence both
    // comparisons.
    const qint64 expected = qMin<qint64>(m_monotonic.restart(), m_tick.interval());
    const std::optional<qint64> suspended = m_suspended();
    const std::optional<qint64> before = std::exchange(m_suspendedMs, suspended);
    const bool hasSlept =
        suspended && before ? *suspended - *before > sleptMs : wallPassed - expected > aheadMs;
    if (hasSlept)
        Q_EMIT networkReturned();
}
