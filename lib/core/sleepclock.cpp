// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sleepclock.h"

#if defined(Q_OS_LINUX) || defined(Q_OS_ANDROID)
#include <time.h>
#elif defined(Q_OS_DARWIN)
#include <mach/mach_time.h>
#elif defined(Q_OS_WIN)
#include <qt_windows.h>
#endif

// Each system has a clock that goes on in sleep, and one that does not.

#if defined(Q_OS_LINUX) || defined(Q_OS_ANDROID)

std::optional<qint64> suspendedMs()
{
    const auto readMs = [](clockid_t clock) -> std::optional<qint64> {
        timespec time{};
        if (clock_gettime(clock, &time) != 0)
            return std::nullopt;
        return qint64(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000;
    };
    // The other one first: whatever passes between the two readings only makes it look longer.
    const auto awakeMs = readMs(CLOCK_MONOTONIC);
    const auto bootMs = readMs(CLOCK_BOOTTIME);
    if (!awakeMs || !bootMs)
        return std::nullopt;
    return *bootMs - *awakeMs;
}

#elif defined(Q_OS_DARWIN)

std::optional<qint64> suspendedMs()
{
    mach_timebase_info_data_t base{};
    if (mach_timebase_info(&base) != KERN_SUCCESS || base.denom == 0)
        return std::nullopt;
    const quint64 awake = mach_absolute_time();
    const quint64 ticks = mach_continuous_time() - awake;
    return qint64(double(ticks) * base.numer / base.denom / 1e6);
}

#elif defined(Q_OS_WIN)

std::optional<qint64> suspendedMs()
{
    ULONGLONG awake = 0; // in units of 100 ns
    if (!QueryUnbiasedInterruptTime(&awake))
        return std::nullopt;
    // As QueryInterruptTime, which needs another library, to some 16 ms.
    return qint64(GetTickCount64()) - qint64(awake / 10'000);
}

#else

std::optional<qint64> suspendedMs()
{
    return std::nullopt;
}

#endif
