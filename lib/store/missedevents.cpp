// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/missedevents.h"

#include "store/overtaking.h"

#include <limits>
#include <utility>

namespace {

constexpr qsizetype generation = 1000;

} // namespace

void MissedEvents::add(const QString &noteId, qint64 atMs)
{
    slot(noteId).atMs = atMs;
}

void MissedEvents::addDeletion(const QString &noteId, qint64 atMs)
{
    slot(noteId).goneAtMs = atMs;
}

bool MissedEvents::isLacking(const QString &noteId, qint64 askedAtMs, qint64 nowMs) const
{
    return mayLack(askedAtMs, find(noteId).atMs, nowMs);
}

bool MissedEvents::isGone(const QString &noteId, qint64 askedAtMs, qint64 nowMs) const
{
    const qint64 goneAtMs = find(noteId).goneAtMs;
    // Streams of one server overtake each other, and no note is written twice. An answer may know
    // better: what this account may not see is told like what is gone.
    return goneAtMs > 0
           && (mayLack(askedAtMs, goneAtMs, nowMs)
               || askedAtMs == std::numeric_limits<qint64>::max());
}

MissedEvents::Missed &MissedEvents::slot(const QString &noteId)
{
    const Missed known = find(noteId);
    if (m_newer.size() >= generation && !m_newer.contains(noteId))
        m_older = std::exchange(m_newer, {});
    return m_newer[noteId] = known;
}

MissedEvents::Missed MissedEvents::find(const QString &noteId) const
{
    const auto newer = m_newer.constFind(noteId);
    return newer != m_newer.cend() ? *newer : m_older.value(noteId);
}
