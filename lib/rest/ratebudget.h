// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <deque>
#include <functional>

namespace rest {

/// On whose behalf a call is made, and so how long it may wait.
enum class Urgency {
    Asked,   ///< somebody waits for it: never held back
    Visible, ///< unasked, for what is on the screen
    Hidden,  ///< unasked, for what is not
};

/// How many calls one account makes unasked.
struct Pace
{
    int burst = 60;     ///< so many at once, after a rest
    int everyMs = 1000; ///< then one more per so many ms
    int atOnce = 4;     ///< under way together: connections stay free for what is asked for
};

/// What one account may ask of its server, all its columns together (rest.md 1.2). Calls that
/// nobody asked for wait here for their turn, what is on the screen first; calls that somebody did
/// ask for pass, and count. One place of those under way together is kept from the hidden ones,
/// which may hang. An endpoint that answered 429 is left alone by the unasked until the time the
/// server named: rejected calls would prolong the lock.
class RateBudget : public QObject
{
    Q_OBJECT
public:
    explicit RateBudget(const Pace &pace = {}, QObject *parent = nullptr);

    void setPace(const Pace &pace);
    /// Calls `start` in its turn, at the earliest at once, unless `context` dies before. For each
    /// one that was started finished() is to be called.
    void enter(const QString &endpoint, Urgency urgency, QObject *context,
               std::function<void()> start);
    void finished(Urgency urgency);
    /// Unasked calls of it wait so long.
    void pause(const QString &endpoint, int ms);
    /// Unasked calls that wait for their turn.
    int waitingCount() const;

private:
    struct Waiting
    {
        QString endpoint;
        QPointer<QObject> context;
        std::function<void()> start;
    };
    using Queue = std::deque<Waiting>;

    void refill();
    void startNext();
    bool startOne(Urgency urgency);
    void planNext();
    bool isPaused(const QString &endpoint) const { return m_pauses.contains(endpoint); }

    Pace m_pace;
    int m_left;
    int m_running = 0;       ///< unasked ones
    int m_runningHidden = 0; ///< among them
    QDeadlineTimer m_nextRefill;
    Queue m_visible;
    Queue m_hidden;
    QHash<QString, QDeadlineTimer> m_pauses;
    QTimer m_timer;
};

} // namespace rest
