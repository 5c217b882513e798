// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soak/targethistory.h"

#include <algorithm>

namespace soak {

void TargetHistory::add(const QString &noteId, const TargetCounts &counts, qint64 atMs)
{
    QList<Stretch> &stretches = m_notes[noteId];
    if (!stretches.isEmpty()) {
        if (stretches.constLast().counts == counts)
            return;
        stretches.last().untilMs = atMs;
    }
    stretches.append({counts});
}

bool TargetHistory::wasTrue(const QString &noteId, const TargetCounts &counts, qint64 sinceMs) const
{
    const auto found = m_notes.constFind(noteId);
    return found == m_notes.cend()
           || std::any_of(found->begin(), found->end(), [&](const Stretch &stretch) {
                  return stretch.counts == counts && stretch.untilMs >= sinceMs;
              });
}

} // namespace soak
