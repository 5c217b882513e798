// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/ratebudget.h"

#include <algorithm>

namespace rest {

RateBudget::RateBudget(const Pace &pace, QObject *parent)
    : QObject(parent)
    , m_pace(pace)
    , m_left(pace.burst)
    , m_nextRefill(pace.everyMs)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RateBudget::startNext);
}

void RateBudget::setPace(const Pace &pace)
{
    m_pace = pace;
    m_left = pace.burst;
    m_nextRefill.setRemainingTime(pace.everyMs);
    startNext();
}

void RateBudget::enter(const QString &endpoint, Urgency urgency, QObject *context,
                       std::function<void()> start)
{
    if (urgency == Urgency::Asked) {
        refill();
        m_left = std::max(0, m_left - 1);
        start();
        return;
    }
    Queue &queue = urgency == Urgency::Visible ? m_visible : m_hidden;
    queue.push_back({endpoint, context, std::move(start)});
    startNext();
}

void RateBudget::finished(Urgency urgency)
{
    if (urgency == Urgency::Asked)
        return;
    --m_running;
    if (urgency == Urgency::Hidden)
        --m_runningHidden;
    startNext();
}

void RateBudget::pause(const QString &endpoint, int ms)
{
    QDeadlineTimer &pause = m_pauses[endpoint];
    const QDeadlineTimer until(ms);
    if (until > pause)
        pause = until;
    planNext();
}

int RateBudget::waitingCount() const
{
    return int(m_visible.size() + m_hidden.size());
}

void RateBudget::refill()
{
    if (!m_nextRefill.hasExpired())
        return;
    const qint64 lateMs = -m_nextRefill.deadline() + QDeadlineTimer::current().deadline();
    const qint64 gained = 1 + lateMs / m_pace.everyMs;
    m_left = int(std::min<qint64>(m_pace.burst, m_left + gained));
    m_nextRefill.setRemainingTime(m_pace.everyMs - lateMs % m_pace.everyMs);
}

void RateBudget::startNext()
{
    m_pauses.removeIf(
        [](const QHash<QString, QDeadlineTimer>::iterator &it) { return it->hasExpired(); });
    refill();
    while (m_left > 0 && m_running < m_pace.atOnce
           && (startOne(Urgency::Visible) || startOne(Urgency::Hidden))) {}
    planNext();
}

bool RateBudget::startOne(Urgency urgency)
{
    const bool isHidden = urgency == Urgency::Hidden;
    // One place is kept: those that hang would hold up what is on the screen.
    if (isHidden && m_runningHidden >= std::max(1, m_pace.atOnce - 1))
        return false;
    Queue &queue = isHidden ? m_hidden : m_visible;
    for (auto it = queue.begin(); it != queue.end();) {
        if (!it->context) {
            it = queue.erase(it); // given up while it waited
        } else if (isPaused(it->endpoint)) {
            ++it;
        } else {
            const Waiting next = std::move(*it);
            queue.erase(it);
            --m_left;
            ++m_running;
            m_runningHidden += isHidden ? 1 : 0;
            next.start();
            return true;
        }
    }
    return false;
}

void RateBudget::planNext()
{
    m_timer.stop();
    if (waitingCount() == 0 || m_running >= m_pace.atOnce)
        return;
    qint64 ms = -1;
    const auto plan = [&ms](const QDeadlineTimer &timer) {
        const qint64 left = std::max<qint64>(timer.remainingTime(), 1);
        ms = ms < 0 ? left : std::min(ms, left);
    };
    if (m_left == 0)
        plan(m_nextRefill);
    for (const QDeadlineTimer &pause : std::as_const(m_pauses))
        plan(pause);
    if (ms >= 0)
        m_timer.start(int(ms));
}

} // namespace rest
