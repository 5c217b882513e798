// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "soak/lane.h"
#include "soak/soakwindow.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <functional>
#include <memory>

namespace soak {

/// The client under faults: a round is one fault for each account at the same time; then both
/// recover, the servers rest, everything shown is compared, and life goes on. Meanwhile a reader
/// turns the pages of both accounts.
class Soak
{
public:
    struct Options
    {
        int faults = 60;
        quint32 seed = 1;
        double speed = 1;
        bool isVerbose = false; ///< say each fault
    };
    /// The servers outlive it.
    Soak(const Options &options, const QList<SoakServer *> &servers);
    ~Soak();

    /// \returns the program's exit code: 0 only where nothing was lost, duplicated, wrong or
    /// undeclared.
    int run();

private:
    bool waitFor(const std::function<bool()> &isDone, int mostMs);
    /// Lets time pass; the reader turns pages meanwhile.
    void live(int ms);
    void readOn();
    void turnPage();
    bool start();
    void round(const QList<support::Fault> &faults);
    void compare();
    void sampleBelow();
    /// The window shows its account.
    bool isLookedAt(const Lane *lane) const;
    QList<Lane *> lanes() const;

    const Options m_options;
    const QList<SoakServer *> m_servers;
    SoakWindow m_window;
    const int m_mostRestMs;
    Numbers m_numbers;
    std::vector<std::unique_ptr<Lane>> m_lanes;
    QRandomGenerator m_random;
    QElapsedTimer m_sincePage;
    QElapsedTimer m_sinceMove;
    int m_place = 0;  ///< account and page that are looked at
    int m_scroll = 0; ///< pages down
};

} // namespace soak
