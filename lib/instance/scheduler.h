// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QList>
#include <QMap>
#include <QObject>
#include <QPointer>

#include <functional>

namespace instance {

/// What the instance does later. By default with real timers; with manual time only when a test
/// moves the clock, so that recorded traffic of a minute replays in a moment and in the same order.
class Scheduler : public QObject
{
    Q_OBJECT
public:
    /// \param clock not owned; null with manual time.
    Scheduler(const Clock *clock, qint64 manualStartMs)
        : m_clock(clock)
        , m_manualMs(manualStartMs)
    {
    }

    qint64 nowMs() const { return m_clock ? m_clock->nowMs() : m_manualMs; }
    /// Not called when the context is gone by then.
    void after(qint64 ms, QObject *context, std::function<void()> task);
    /// Every `ms`, for as long as the context lives; never when 0.
    void every(int ms, QObject *context, const std::function<void()> &task);
    /// Manual time only: runs what is due up to then, each task at its own time.
    void advanceTo(qint64 ms);
    /// When the next task is due; -1: none.
    qint64 nextDueMs() const { return m_tasks.isEmpty() ? -1 : m_tasks.firstKey(); }

private:
    struct Task
    {
        QPointer<QObject> context;
        std::function<void()> run;
    };
    const Clock *m_clock = nullptr;
    qint64 m_manualMs = 0;
    QMap<qint64, QList<Task>> m_tasks;
};

} // namespace instance
