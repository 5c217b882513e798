// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <limits>

namespace soak {

/// How often a note was renoted and answered.
struct TargetCounts
{
    int renotes = 0;
    int replies = 0;
    bool operator==(const TargetCounts &) const = default;
};

/// Since when notes had which of these counts. No event tells of them, so a client shows what was
/// true when it last read the note: this judges whether it was. Times in ms by any one clock.
class TargetHistory
{
public:
    /// The note has these counts from now on.
    void add(const QString &noteId, const TargetCounts &counts, qint64 atMs);
    /// It is gone.
    void forget(const QString &noteId) { m_notes.remove(noteId); }
    /// Whether it had these counts at some moment from `sinceMs` on. True for a note that was never
    /// added.
    bool wasTrue(const QString &noteId, const TargetCounts &counts, qint64 sinceMs) const;

private:
    struct Stretch
    {
        TargetCounts counts;
        qint64 untilMs = std::numeric_limits<qint64>::max();
    };
    QHash<QString, QList<Stretch>> m_notes; ///< oldest first
};

} // namespace soak
