// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "model/sentnote.h"
#include "store/note.h"

#include <QObject>
#include <QString>

class NoteStore;
class Rereader;
class RestClient;

/// What one does with somebody's note. Changes are seen at once and taken back, with a sentence,
/// when the server refuses. All but deleteNote() act on what is shown: for a pure renote the
/// renoted note.
class NoteActions : public QObject
{
    Q_OBJECT
public:
    /// All outlive it.
    NoteActions(RestClient *rest, NoteStore *notes, Rereader *rereader, QObject *parent = nullptr);

    /// Replaces an own reaction in the same request. A remote emoji is taken for this server's of
    /// the same name.
    void react(Note *note, const QString &reaction);
    void unreact(Note *note);
    void toggleReaction(Note *note, const QString &reaction);
    void vote(Note *note, int choice);
    /// Notes for everybody, and own ones for followers; not direct ones.
    bool canRenote(Note *note) const;
    bool canRenoteAs(Note *note, Note::Visibility visibility) const;
    /// When the answer is lost it looks for the renote before it says that there is none.
    void renote(Note *note, Note::Visibility visibility);
    void deleteNote(Note *note);

    /// For tests: how long to wait before looking for a lost renote, in ms, and how often.
    void setLookPace(int delayMs, int tries);

Q_SIGNALS:
    void failed(const QString &sentence);
    /// Every refusal, for whoever watches over the account.
    void refused(const Error &error);
    void noteCreated(const entity::NotePtr &note);

private:
    /// The note to act on, or null after saying why not.
    Note *target(Note *note);
    void sendReaction(Note *note, const QString &key);
    void lookForRenote(const SentNote &sent, const Error &error, int triesLeft);
    /// renote may be null.
    void finishRenote(const SentNote &sent, const entity::NotePtr &renote);
    void failRenote(const SentNote &sent, const QString &what, const Error &error);
    void countRenote(const SentNote &sent, bool isAccepted);
    void report(const QString &what, const Error &error);

    RestClient *m_rest;
    NoteStore *m_notes;
    /// Notes whose renote is on its way or looked for.
    struct Renoting
    {
        NoteHandle note; ///< so that it is there when the answer comes
        RenoteLedger::Ticket ticket = 0;
    };
    QHash<QString, Renoting> m_renoting;
    QSet<QString> m_createdIds; ///< own renotes of this run
    int m_lookDelayMs = 2000;
    int m_lookTries = 3;
    Rereader *m_rereader;
};
