// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

namespace entity {
struct PartialNote;
}
class NoteStore;
class RestClient;

/// Reads notes again of which events were missed: others' reactions, votes and deletions cannot be
/// replayed (streaming.md 14.3). An answer says how things were when the server wrote it, and
/// events go on meanwhile: where one came after a note was asked for, nobody knows whether the
/// answer counts it, so the event stays and the note is asked for once more.
class Rereader : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it.
    Rereader(RestClient *rest, NoteStore *notes, QObject *parent = nullptr);

    /// All there is of one note; marks it deleted when the server has it no more.
    void reread(const QString &noteId);
    /// Reactions, votes and existence of many. `hasPartial`: the server offers
    /// notes/show-partial-bulk, which answers the reactions of up to 100 notes at once.
    void rereadAll(const QStringList &noteIds, bool hasPartial);

private:
    void askWhole(const QString &noteId, int round);
    void askPartial(const QStringList &noteIds, int round);
    void takePartial(const QStringList &noteIds, const QList<entity::PartialNote> &answer,
                     qint64 askedAtMs, int round);

    RestClient *m_rest;
    NoteStore *m_notes;
};
