// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/renoteledger.h"

#include <algorithm>

namespace {

/// Servers count a renote after they have answered.
constexpr qint64 countingMs = 1000;

} // namespace

RenoteLedger::Ticket RenoteLedger::begin(int by)
{
    m_requests.append({m_nextTicket, by, 0});
    return m_nextTicket++;
}

void RenoteLedger::finish(Ticket ticket, bool isAccepted, qint64 nowMs)
{
    const auto it =
        std::find_if(m_requests.begin(), m_requests.end(),
                     [ticket](const Request &request) { return request.ticket == ticket; });
    if (it == m_requests.end())
        return;
    if (isAccepted)
        it->acceptedAtMs = nowMs;
    else
        m_requests.erase(it);
}

bool RenoteLedger::settle(qint64 askedAtMs)
{
    const auto isIn = [askedAtMs](const Request &request) {
        return request.acceptedAtMs > 0 && request.acceptedAtMs + countingMs < askedAtMs;
    };
    if (!std::all_of(m_requests.cbegin(), m_requests.cend(), isIn))
        return false;
    m_requests.clear();
    return true;
}

void RenoteLedger::setLatest(qint64 nowMs)
{
    for (Request &request : m_requests)
        request.acceptedAtMs = std::min(request.acceptedAtMs, nowMs);
}

int RenoteLedger::offset() const
{
    int offset = 0;
    for (const Request &request : m_requests)
        offset += request.by;
    return offset;
}
