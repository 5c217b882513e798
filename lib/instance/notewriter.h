// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instance/notifier.h"

namespace instance {

/// Writes, deletes, reacts to and votes on notes, and tells everybody whom the real server tells.
class NoteWriter : public QObject
{
    Q_OBJECT
public:
    NoteWriter(World &world, Hub &hub, Faults &faults, Notifier &notifier);

    /// Creates without asking whether it is allowed; visibility is adjusted as the server does.
    /// \returns the id.
    QString create(const QString &userId, const QString &text, const NoteOptions &options);
    void remove(const QString &noteId);
    /// The key a reaction is stored under; what cannot be used becomes the heart (rest.md 4.1).
    QString reactionKey(const NoteData &note, const QString &reaction) const;
    /// Replaces an earlier one. False: the very same reaction is there already.
    bool react(const QString &userId, const QString &noteId, const QString &key,
               const QString &url = {});
    bool unreact(const QString &userId, const QString &noteId);
    void vote(const QString &userId, const QString &noteId, int choice);
    /// While on, REST shows the reactions of the moment it was switched on.
    void bufferReactions(bool isBuffered);

private:
    void extract(NoteData &note) const;
    void adjust(NoteData &note) const;
    void countTargets(const NoteData &note, int by);
    void tellPeople(const NoteData &note);
    void tellAntennas(const NoteData &note);
    void freezeReactions(NoteData &note);
    void endPollLater(const NoteData &note);

    World &m_world;
    Hub &m_hub;
    Faults &m_faults;
    Notifier &m_notifier;
    Packer m_packer;
};

} // namespace instance
