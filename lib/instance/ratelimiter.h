// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instance/apianswer.h"

#include <QHash>
#include <QList>

namespace instance {

/// How often somebody may call an endpoint (rest.md 1.2).
struct RateLimit
{
    int max = 0; ///< calls per durationMs; 0: any number
    int durationMs = 0;
    int minIntervalMs = 0; ///< between two calls
};

/// Counts calls per endpoint and caller. Refused ones count as well, as on the real server.
class RateLimiter
{
public:
    /// \param isEnforced whether the real server's own limits apply.
    explicit RateLimiter(bool isEnforced)
        : m_isEnforced(isEnforced)
    {
    }

    /// Replaces the limit of an endpoint; it applies in any case.
    void set(const QString &endpoint, const RateLimit &limit);
    /// Counts a call; an error when it is one too many.
    std::optional<ApiError> count(const QString &endpoint, const RateLimit &own,
                                  const QString &caller, qint64 nowMs);

private:
    bool m_isEnforced;
    QHash<QString, RateLimit> m_replaced;
    QHash<QString, QList<qint64>> m_attempts; ///< Unix ms, by endpoint and caller
};

} // namespace instance
