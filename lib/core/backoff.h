// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

/// How long to wait before trying again: exponential, with full jitter, so that many clients of a
/// restarted server do not return in step (streaming.md 14.3).
///
/// The n-th wait is drawn evenly from 0 up to a ceiling that starts at `firstMs` and doubles up to
/// `capMs`.
class Backoff
{
public:
    /// Evenly distributed in [0, 1).
    using Random = std::function<double()>;

    /// Without `random` the process's own generator is used.
    explicit Backoff(int firstMs = 500, int capMs = 30000, Random random = {});

    /// The next wait in milliseconds; the ceiling grows with every call.
    int nextMs();
    /// The ceiling nextMs() will draw under.
    int ceilingMs() const { return m_ceilingMs; }
    /// Starts again at the first ceiling.
    void reset();

private:
    int m_firstMs;
    int m_capMs;
    int m_ceilingMs;
    Random m_random;
};
