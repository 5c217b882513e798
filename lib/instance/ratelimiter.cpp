// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/ratelimiter.h"

using namespace Qt::StringLiterals;

namespace instance {

void RateLimiter::set(const QString &endpoint, const RateLimit &limit)
{
    m_replaced.insert(endpoint, limit);
    m_attempts.clear();
}

std::optional<ApiError> RateLimiter::count(const QString &endpoint, const RateLimit &own,
                                           const QString &caller, qint64 nowMs)
{
    const auto replaced = m_replaced.constFind(endpoint);
    const bool isReplaced = replaced != m_replaced.constEnd();
    const RateLimit &limit = isReplaced ? *replaced : own;
    if (!(m_isEnforced || isReplaced) || (limit.max <= 0 && limit.minIntervalMs <= 0))
        return std::nullopt;
    QList<qint64> &attempts = m_attempts[endpoint + u' ' + caller];
    const qint64 keptMs = qMax(limit.durationMs, limit.minIntervalMs);
    while (!attempts.isEmpty() && attempts.first() <= nowMs - keptMs)
        attempts.removeFirst();
    qint64 resetMs = 0;
    if (limit.max > 0 && attempts.size() >= limit.max)
        resetMs = attempts.first() + limit.durationMs;
    if (limit.minIntervalMs > 0 && !attempts.isEmpty()
        && attempts.last() > nowMs - limit.minIntervalMs)
        resetMs = qMax(resetMs, attempts.last() + limit.minIntervalMs);
    attempts.append(nowMs);
    while (limit.max > 0 && attempts.size() > limit.max)
        attempts.removeFirst();
    if (resetMs == 0)
        return std::nullopt;
    ApiError error{429,
                   u"RATE_LIMIT_EXCEEDED"_s,
                   u"d5826d14-3982-4d2e-8011-b9e9f02499ef"_s,
                   u"Rate limit exceeded. Please try again later."_s,
                   u"client"_s,
                   {}};
    error.info = {{u"remaining"_s, 0},
                  {u"reset"_s, double((resetMs + 999) / 1000)},
                  {u"resetMs"_s, double(resetMs)},
                  {u"total"_s, limit.max}};
    return error;
}

} // namespace instance
