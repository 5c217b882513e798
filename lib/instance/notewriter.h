// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instance/notifier.h"

namespace instance {

/// Writes and deletes notes and votes on them, and tells everybody whom the real server tells.
class NoteWriter : public QObject
{
    Q_OBJECT
public:
    NoteWriter(World &world, Hub &hub, Notifier &notifier);

    /// Creates without asking whether it is allowed; visibility is adjusted as the server does.
    /// \returns the id.
    QString create(const QString &userId, const QString &text, const NoteOptions &options);
    void remove(const QString &noteId);
    void vote(const QString &userId, const QString &noteId, int choice);

private:
    void extract(NoteData &note) const;
    void adjust(NoteData &note) const;
    void countTargets(const NoteData &note, int by);
    void tellPeople(const NoteData &note);
    void tellAntennas(const NoteData &note);
    void endPollLater(const NoteData &note);

    World &m_world;
    Hub &m_hub;
    Notifier &m_notifier;
    Packer m_packer;
};

} // namespace instance
