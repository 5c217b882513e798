// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/noteorder.h"
#include "model/pagedmodel.h"
#include "model/timelinegap.h"
#include "store/note.h"

#include <QSet>

#include <deque>
#include <functional>

/// The rows of a timeline, newest first: notes, and gaps where notes may be missing; and behind
/// them the notes that wait to become rows. Holds order, not content, and no note twice. What
/// becomes a row, and when, is its heir's to say.
class TimelineRows : public PagedModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A base of timelines")

public:
    enum Role {
        NoteRole = Qt::UserRole + 1, ///< Note, null: a gap
        GapRole,                     ///< TimelineGap, null: a note
        IsGapRole,                   ///< bool
    };
    Q_ENUM(Role)

    explicit TimelineRows(QObject *parent = nullptr);
    ~TimelineRows() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    /// Null: no such row, or a gap. The row's own note, also of a pure renote.
    Q_INVOKABLE Note *noteAt(int row) const;

protected:
    using Notes = std::deque<NoteHandle>;
    static bool isBefore(const NoteHandle &a, const NoteHandle &b)
    {
        return isNewer(*b.get(), *a.get());
    }

    // Of rows and waiting notes
    /// False: it is a row, waits, or is about to become either.
    bool claim(const QString &noteId);
    void disclaim(const QString &noteId) { m_ids.remove(noteId); }
    bool isKnown(const QString &noteId) const { return m_ids.contains(noteId); }
    NoteEdge newestEdge() const;
    /// The newest known note that is older than `edge`; open: there is none.
    NoteEdge edgeBelow(const NoteEdge &edge) const;
    /// The oldest known note that is newer than `edge`; open: there is none.
    NoteEdge edgeAbove(const NoteEdge &edge) const;
    /// The oldest note of those from `edge` on that are at most `spanMs` older than it, at most
    /// `count` of them and newer than `floor`: where to read again from so as to overlap what is
    /// known.
    QString idBehind(const NoteEdge &edge, qint64 spanMs, int count, const NoteEdge &floor) const;
    /// The note and pure renotes of it. \returns how many waited.
    int removeNote(const QString &noteId);
    /// The note alone, which can be fetched again. \returns how many waited.
    int leaveOut(const QString &noteId);
    void clearAll();

    // Rows
    /// Claimed notes, oldest first. Those that belong below the last row are dropped unless
    /// `isBelowAllowed`: notes nobody fetched yet may be between.
    void insertNotes(Notes notes, bool isBelowAllowed);
    void letGo(int first, int last);
    /// The newest note of the rows, and the oldest; open: there is none.
    NoteEdge topEdge() const;
    NoteEdge oldestEdge() const;
    /// Null: a note, or no such row.
    TimelineGap *gapAt(int row) const;
    /// Above the note it comes after. False: that would be below every row.
    bool insertGap(TimelineGap *gap);
    /// Above the rows that are proved by now.
    void moveGap(TimelineGap *gap);
    /// Its row goes, the gap stays.
    void hideGap(TimelineGap *gap);
    int rowOf(const TimelineGap *gap) const;
    /// A gap is no row any more.
    virtual void retire(TimelineGap *gap) = 0;

    // Waiting notes
    int waitingCount() const { return int(m_queue.size()); }
    /// A claimed note.
    void enqueue(const NoteHandle &note);
    /// Open: nothing waits.
    NoteEdge oldestWaiting() const;
    NoteEdge dropOldestWaiting();
    /// They are fetched again. \returns how many they were.
    int dropWaiting(const std::function<bool(const NoteEdge &edge)> &isDropped);
    /// All of them, oldest first; they stay claimed.
    Notes takeWaiting();
    /// Those up to `edge`.
    Notes takeWaitingUpTo(const NoteEdge &edge);
    /// The waiting notes become the only rows; the gaps stay, and are no rows.
    void replaceByWaiting();

private:
    int removeWhere(const std::function<bool(const Note &note)> &isGone);

    struct Row
    {
        NoteHandle note;            ///< null: a gap
        TimelineGap *gap = nullptr; ///< null: a note
    };
    std::deque<Row> m_rows; ///< newest first
    Notes m_queue;          ///< oldest first
    QSet<QString> m_ids;    ///< claimed
};
