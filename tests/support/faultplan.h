// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/faultkind.h"

#include <QList>

namespace support {

/// One fault to come.
struct Fault
{
    int number = 0; ///< from 1
    FaultKind kind = FaultKind::Cut;
    int durationMs = 0; ///< as it is where client timers are not divided: 200 to 60,000
    quint32 seed = 0;   ///< of what is random inside it

    /// An outage of less than three seconds.
    bool isShort() const { return durationMs < 3000; }
    /// How long it takes where client timers are divided by `speed`. What a client only notices, or
    /// does not, by such a timer is divided with them; the other ones are as long as ever.
    int wallMs(double speed) const;
};

/// `count` faults in an order and of durations that follow from `seed` alone.
/// Of each kind there are count / 9, give or take one.
///
/// Durations: most outages are short. d = 0.2 s / (1 - u (1 - 0.2 / 60)) for an even u gives a
/// median of 0.4 s, a mean of 1.14 s and 6 % that last 3 s or more. Stall and HalfOpen are even in
/// their logarithm instead (median 3.5 s, 9 % are longer than the 35 s after which a client that
/// hears nothing gives up): the mean, 10.5 s, is divided by the speed.
///
/// The budget: 1,000 faults, two at a time, one for each account, are 500 rounds. The longer of two
/// lasts 1.9 s on average; recovery, rest and comparison may take 4 s more, and it is 50 minutes.
QList<Fault> makeFaultPlan(int count, quint32 seed);

} // namespace support
