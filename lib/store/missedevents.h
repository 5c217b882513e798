// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

/// What was told lately of notes that were not live, or are not any more: an answer that was asked
/// for earlier knows nothing of it, and must not bring back what is gone.
///
/// Remembers the last thousand notes and more, far longer than an answer takes.
class MissedEvents
{
public:
    /// An event of a note that nobody has. `atMs`: Unix ms, as everywhere here.
    void add(const QString &noteId, qint64 atMs);
    /// A note is gone, live or not.
    void addDeletion(const QString &noteId, qint64 atMs);

    /// Whether an answer asked for at `askedAtMs` may lack an event. `nowMs`: of this moment, here
    /// and below, in case the clock was put back.
    bool isLacking(const QString &noteId, qint64 askedAtMs, qint64 nowMs) const;
    /// Whether a note that came with an answer asked for at `askedAtMs`, or, with the highest
    /// number, over the stream, is gone.
    bool isGone(const QString &noteId, qint64 askedAtMs, qint64 nowMs) const;

private:
    struct Missed
    {
        qint64 atMs = 0;
        qint64 goneAtMs = 0; ///< 0: it is not
    };
    Missed &slot(const QString &noteId);
    Missed find(const QString &noteId) const;

    QHash<QString, Missed> m_newer;
    QHash<QString, Missed> m_older;
};
