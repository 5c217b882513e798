// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entity/note.h"
#include "entity/notechange.h"
#include "mfm/styledtext.h"
#include "store/missedevents.h"
#include "store/note.h"
#include "store/user.h"

#include <QHash>
#include <QList>
#include <QMultiHash>
#include <QObject>
#include <QSet>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <limits>

namespace entity {
struct PartialNote;
}
class Clock;
class EmojiStore;

/// The notes and people of one account, each as one live object. Takes values and never fetches.
/// Notes nobody holds are destroyed, so memory is bounded by what models keep. One thread.
class NoteStore : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Stores belong to sessions")

public:
    /// Whom a note was packed for. Streamed notes are packed once for nobody (streaming.md 4.1):
    /// what they leave out of the viewer's own reaction and votes is kept as it is known.
    enum class Packed { ForViewer, ForNobody };

    /// `clock` outlives the store.
    explicit NoteStore(const Clock &clock, QObject *parent = nullptr);
    /// Emits closing(); every handle is gone afterwards.
    ~NoteStore() override;

    /// The live note of this id, made or brought up to date. A renoted or replied-to note that is
    /// already live is brought up to date too. Never null; one that was deleted since it was asked
    /// for is made as deleted.
    /// `askedAtMs`: when a REST answer was asked for (nowMs()): where events told more since then,
    /// its reactions and votes are left out.
    NoteHandle ingest(const entity::NotePtr &note, Packed packed = Packed::ForViewer,
                      qint64 askedAtMs = std::numeric_limits<qint64>::max());
    NoteHandle ingest(const entity::Note &note, Packed packed = Packed::ForViewer,
                      qint64 askedAtMs = std::numeric_limits<qint64>::max());
    /// The live person of this id, made or brought up to date; null for null.
    UserHandle ingestUser(const entity::UserPtr &user);
    /// A live one as it is, which is newer than what came along with a note some time ago.
    UserHandle author(const entity::UserPtr &user);

    /// Null: not live. The caller does not own it.
    Q_INVOKABLE Note *find(const QString &id) const;
    /// Applies an event of a captured note; false when it is not live.
    bool apply(const QString &noteId, const entity::NoteChange &change);
    /// Counts of a note that is read again (notes/show-partial-bulk); the own reaction stays. True:
    /// something else is to be shown now.
    bool refreshReactions(const entity::PartialNote &note, qint64 askedAtMs);
    /// A note, live or not, is gone for another reason than an event: deleted by us, or
    /// NO_SUCH_NOTE.
    void markDeleted(const QString &noteId);

    /// The account's user id; empty: anonymous. Set before notes come in.
    void setMe(const QString &userId) { m_me = userId; }
    const QString &me() const { return m_me; }
    /// What texts look like, and the server; every styled text follows.
    void setTextStyle(const mfm::TextStyle &style);
    const mfm::TextStyle &textStyle() const { return m_style; }
    const QUrl &server() const { return m_style.server; }
    EmojiStore *emojis() const { return m_emojis; }
    /// The own notes that are live now.
    QSet<QString> ownNoteIds() const;
    qint64 nowMs() const;
    /// The language changed: every text made here for people is announced anew.
    void retranslate();
    /// Somebody shows an age: minutePassed() is wanted from now on.
    void wantMinutes();

    int noteCount() const { return int(m_notes.size()); }
    int userCount() const { return int(m_users.size()); }

Q_SIGNALS:
    /// The store is about to end: let go of every handle.
    void closing();
    /// At once, while the note is still live.
    void noteDeleted(const QString &noteId);
    /// Text and CW are in place; files and poll are not in the event: read the note again.
    void noteEdited(const QString &noteId);
    /// Events and an answer about this note's reactions or votes crossed, so one may be counted
    /// twice or not at all: read it again when it is calm.
    void countsDoubted(const QString &noteId);
    /// About once a minute while ages are shown: words for moments may have changed.
    void minutePassed();
    /// Words made here and by those who listen are to be read again.
    void retranslated();

private:
    friend class Note;
    friend class User;

    Note *ingestNote(const entity::NotePtr &note, const Note::Packing &packing);
    void ingestRelated(const entity::Note &note, const Note::Packing &packing);
    /// `knownAtMs`: when it was read along with the note it belongs to.
    Note *related(const entity::NotePtr &note, bool isFull, qint64 knownAtMs);
    void addRelative(Note *note);
    void removeRelative(Note *note);
    void noteChanged(Note *note);
    /// Its reactions are between two events: it is told of a moment later.
    void noteChanging(Note *note);
    void settleChanging();
    void noteReleased(Note *note);
    void userReleased(User *user);
    void scheduleTurn();
    void endTurn();
    void destroyReleased(QList<Note *> &notes);
    void sweep();
    void restyle();
    void tick();

    const Clock &m_clock;
    EmojiStore *m_emojis;
    mfm::TextStyle m_style;
    QString m_me;
    QHash<QString, Note *> m_notes;
    QMultiHash<QString, Note *> m_relatives; ///< a note's id to what renotes it and replies to it
    QHash<QString, User *> m_users;
    MissedEvents m_missed;
    QList<Note *> m_changed;
    QSet<Note *> m_changing; ///< since the last tick of the timer
    QSet<Note *> m_settling; ///< since the one before
    QTimer m_changingTimer;
    QList<Note *> m_idleNotes;      ///< released, no view ever asked for anything
    QList<Note *> m_lingeringNotes; ///< released, a view may still hold them for a moment
    QList<Note *> m_leavingNotes;   ///< the same, destroyed at the next sweep
    QList<User *> m_lingeringUsers;
    QList<User *> m_leavingUsers;
    QTimer m_sweepTimer;
    QTimer m_tickTimer;
    bool m_isTurnScheduled = false;
    bool m_isRestyleWanted = false;
};
