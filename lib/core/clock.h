// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// The time, as something a test can replace. Owned by the composition root; outlives its users.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Unix milliseconds.
    virtual qint64 nowMs() const = 0;
    /// Milliseconds since some moment, for how long something took: nobody puts it back or forward.
    /// Whether it counts the machine's sleep differs between systems.
    virtual qint64 steadyMs() const;
};

/// The machine's own clock.
class SystemClock final : public Clock
{
public:
    qint64 nowMs() const override;
};
