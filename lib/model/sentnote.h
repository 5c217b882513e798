// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "entity/note.h"
#include "rest/notes.h"

#include <QSet>

/// A note that was sent: how to find it among the own newest ones when its answer was lost
/// (rest.md 4.2: there is no key to send it by once).
struct SentNote
{
    rest::NoteDraft draft{};
    qint64 sentAtMs = 0;      ///< Unix ms by this machine's clock
    QSet<QString> knownIds{}; ///< own notes that were there before

    /// Whether this is it, as far as one can tell.
    bool isArrived(const entity::Note &note) const;
    /// Whether the note may exist although the request ended like this.
    static bool isOutcomeUnknown(const Error &error);
};
