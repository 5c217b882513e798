// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

class Clock;

/// Says when it is worth trying the network again at once: it came back, or the machine woke up.
///
/// Reachability is QNetworkInformation's, where the system has a backend for it. Sleep, which Qt
/// does not report, shows as the wall clock running ahead of the process's own timers.
class NetworkWatch : public QObject
{
    Q_OBJECT
public:
    /// `clock` outlives this; `tickMs` is how often the clocks are compared.
    explicit NetworkWatch(const Clock *clock, int tickMs = 10000, QObject *parent = nullptr);

Q_SIGNALS:
    void networkReturned();

private:
    void watchReachability();
    void compareClocks();

    const Clock *m_clock;
    QTimer m_tick;
    QElapsedTimer m_monotonic;
    qint64 m_wallMs = 0;
};
