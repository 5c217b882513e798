// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/timelinegap.h"

#include <QDateTime>
#include <QLocale>

namespace {

/// The time, and the day where it is another one than today.
QString moment(qint64 ms)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(ms);
    const QLocale locale;
    if (at.date() == QDate::currentDate())
        return locale.toString(at.time(), QLocale::ShortFormat);
    return locale.toString(at, QLocale::ShortFormat);
}

} // namespace

TimelineGap::TimelineGap(const NoteEdge &after, QObject *parent)
    : QObject(parent)
    , m_after(after)
{
}

QString TimelineGap::text() const
{
    const QString after = moment(m_after.createdAtMs);
    const QString before = m_before.isOpen() ? QString() : moment(m_before.createdAtMs);
    const QString where =
        m_kind == Notifications ? tr("Notifications after %1 may be missing.").arg(after)
        : before.isEmpty()      ? tr("Notes after %1 may be missing.").arg(after)
                                : tr("Notes between %1 and %2 may be missing.").arg(after, before);
    switch (m_state) {
    case Loading:
        return tr("%1 Loading them…").arg(where);
    case TooLong:
        return tr("%1 There are many of them.").arg(where);
    case Failed:
        return tr("%1 They could not be loaded; another try follows.").arg(where);
    case NotKept:
        return tr("%1 The server no longer keeps them.").arg(where);
    }
    return where;
}

void TimelineGap::setAfter(const NoteEdge &after)
{
    m_after = after;
    Q_EMIT changed();
}

void TimelineGap::setBefore(const NoteEdge &before)
{
    m_before = before;
    Q_EMIT changed();
}

void TimelineGap::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT changed();
}
