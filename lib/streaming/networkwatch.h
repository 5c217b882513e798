// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

class Clock;

/// Says when connections can no longer be trusted, and when it is worth trying again at once: the
/// network changed, or the machine woke up.
///
/// Reachability and medium are QNetworkInformation's, where the system has a backend for it. Sleep,
/// which Qt does not report, shows as the machine's own count of it (suspendedMs()), or where there
/// is none as the wall clock running ahead of the process's timers.
class NetworkWatch : public QObject
{
    Q_OBJECT
public:
    using Suspended = std::function<std::optional<qint64>()>;

    /// `clock` outlives this; `tickMs` is how often the clocks are compared; without `suspended`
    /// the machine is asked.
    explicit NetworkWatch(const Clock *clock, int tickMs = 10000, const Suspended &suspended = {},
                          QObject *parent = nullptr);

Q_SIGNALS:
    /// It is there, perhaps another one than before; or the machine woke up.
    void networkReturned();
    /// It is gone, so there is nothing to be tried: but what is open may be dead.
    void networkLost();

private:
    void watchNetwork();
    void compareClocks();

    const Clock *m_clock;
    const Suspended m_suspended;
    QTimer m_tick;
    QElapsedTimer m_monotonic;
    qint64 m_wallMs = 0;
    std::optional<qint64> m_suspendedMs;
};
