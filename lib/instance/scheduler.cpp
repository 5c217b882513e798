// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/scheduler.h"

#include <QTimer>

namespace instance {

void Scheduler::after(qint64 ms, QObject *context, std::function<void()> task)
{
    if (m_clock)
        QTimer::singleShot(int(ms), context, std::move(task));
    else
        m_tasks[m_manualMs + ms].append({context, std::move(task)});
}

void Scheduler::every(int ms, QObject *context, const std::function<void()> &task)
{
    if (ms <= 0)
        return;
    after(ms, context, [this, ms, context, task] {
        task();
        every(ms, context, task);
    });
}

void Scheduler::advanceTo(qint64 ms)
{
    while (!m_tasks.isEmpty() && m_tasks.firstKey() <= ms) {
        m_manualMs = qMax(m_manualMs, m_tasks.firstKey());
        const QList<Task> due = m_tasks.take(m_tasks.firstKey());
        for (const Task &task : due) {
            if (task.context)
                task.run();
        }
    }
    m_manualMs = qMax(m_manualMs, ms);
}

} // namespace instance
