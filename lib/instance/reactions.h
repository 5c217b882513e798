// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instance/notifier.h"

namespace instance {

/// Reactions to notes: one of each person, and what the stream and the author hear of it.
class Reactions
{
public:
    Reactions(World &world, Hub &hub, Faults &faults, Notifier &notifier);

    /// The key a reaction is stored under; what cannot be used becomes the heart (rest.md 4.1).
    QString keyOf(const NoteData &note, const QString &reaction) const;
    /// Replaces an earlier one. False: the very same reaction is there already.
    bool put(const QString &userId, const QString &noteId, const QString &key,
             const QString &url = {});
    bool takeBack(const QString &userId, const QString &noteId);
    /// While on, REST shows the reactions of the moment it was switched on.
    void setBuffered(bool isBuffered);

private:
    void freeze(NoteData &note);

    World &m_world;
    Hub &m_hub;
    Faults &m_faults;
    Notifier &m_notifier;
    Packer m_packer;
};

} // namespace instance
