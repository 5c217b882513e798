// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/faultplan.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cmath>

namespace support {

namespace {

constexpr double leastS = 0.2;
constexpr double mostS = 60;

bool waitsOnTimers(FaultKind kind)
{
    return kind == FaultKind::Stall || kind == FaultKind::HalfOpen;
}

int durationMs(FaultKind kind, double evenly)
{
    const double seconds = waitsOnTimers(kind) ? leastS * std::pow(mostS / leastS, evenly)
                                               : leastS / (1 - evenly * (1 - leastS / mostS));
    return int(std::lround(seconds * 1000));
}

} // namespace

int Fault::wallMs(double speed) const
{
    return waitsOnTimers(kind) ? std::max(int(leastS * 1000), int(durationMs / speed)) : durationMs;
}

QList<Fault> makeFaultPlan(int count, quint32 seed)
{
    QRandomGenerator random(seed);
    QList<Fault> plan;
    for (int i = 0; i < count; ++i) {
        Fault fault;
        fault.kind = allFaultKinds[size_t(i) % allFaultKinds.size()];
        // Not generateDouble() and bounded(double): how they use the bits is Qt's own affair.
        fault.durationMs = durationMs(fault.kind, random.generate() / 4294967296.0);
        fault.seed = random.generate();
        plan.append(fault);
    }
    // Not std::shuffle: each library has its own order.
    for (int i = count - 1; i > 0; --i)
        plan.swapItemsAt(i, int(random.generate() % quint32(i + 1)));
    for (int i = 0; i < count; ++i)
        plan[i].number = i + 1;
    return plan;
}

} // namespace support
