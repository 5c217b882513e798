// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/faultplan.h"

#include <QList>

#include <array>

namespace soak {

/// What a soak counts.
struct Numbers
{
    int faults = 0;
    std::array<int, support::allFaultKinds.size()> ofKind{};
    qint64 notesSent = 0;
    qint64 notesShown = 0; ///< times a note became a row
    int lost = 0;
    int duplicated = 0;
    int wrong = 0;
    int undeclared = 0;
    int gapsProved = 0;   ///< closed with proof that nothing is missing
    int gapsDeclared = 0; ///< gap rows that appeared
    qint64 notesCompared = 0;
    qint64 countsCompared = 0;
    qint64 targetsOld = 0; ///< renote or reply counts of when the note was last read, not of now
    int ownUntold = 0;     ///< own reactions from elsewhere that changed no count, out of sight
    qint64 gone = 0;       ///< rows of notes that were deleted while out of sight
    qint64 capturesHeld = 0;
    qint64 rowsHeld = 0;           ///< notes of the rows at the same moments
    int capturesAstray = 0;        ///< held and not on a row, or the other way round
    int capturesUnknown = 0;       ///< held, and the server captures them not
    QList<qint64> shortRecoveries; ///< ms, after outages of less than three seconds
    QList<qint64> longRecoveries;
    int notRecovered = 0;

    bool hasTrueCaptures() const { return capturesAstray == 0 && capturesUnknown == 0; }
    bool isClean() const
    {
        return lost == 0 && duplicated == 0 && wrong == 0 && undeclared == 0 && notRecovered == 0
               && hasTrueCaptures();
    }
    /// To stdout, the line with the four numbers last. `speed` and `wallMs` are said along.
    void print(double speed, qint64 wallMs) const;
};

} // namespace soak
