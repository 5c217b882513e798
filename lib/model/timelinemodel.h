// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entity/note.h"
#include "model/pagedmodel.h"
#include "store/note.h"

#include <QSet>
#include <QTimer>

#include <deque>
#include <functional>

class NoteStore;

/// The notes of a timeline, newest first: first page, older pages, live notes. Holds order, not
/// content. The rows are always a stretch of the timeline without holes; at most `windowSize` are
/// kept, and what was let go can be fetched again.
class TimelineModel : public PagedModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Timelines come from a session")
    /// The reader is away from the top: new notes wait instead of moving what is being read. Set it
    /// false at the top: notes missing above the rows are fetched first, then the waiting ones are
    /// shown. Set by the model itself when reading far down lets go of the top.
    Q_PROPERTY(bool holdNew READ holdNew WRITE setHoldNew NOTIFY holdNewChanged)
    /// How many notes wait.
    Q_PROPERTY(int newCount READ newCount NOTIFY newCountChanged)

public:
    enum Role { NoteRole = Qt::UserRole + 1 };
    Q_ENUM(Role)
    using Source = std::function<QFuture<Result<QList<entity::Note>>>(const entity::Page &page)>;

    static constexpr int defaultWindow = 500;

    /// `store` outlives the model or lets it know. Nothing is asked for before load().
    TimelineModel(NoteStore *store, Source source, QObject *parent = nullptr);
    ~TimelineModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    /// Null: no such row. The row's own note, also of a pure renote.
    Q_INVOKABLE Note *noteAt(int row) const;

    bool holdNew() const { return m_holdNew; }
    void setHoldNew(bool holdNew);
    int newCount() const { return m_newCount; }
    /// Jumps to the newest: shows the waiting notes. Where notes are missing between them and the
    /// rows, the newest become the rows and the others are fetched again on scrolling.
    Q_INVOKABLE void showNew();

    /// A note of the stream. Rows appear once per turn of the event loop, or some dozens at a time
    /// when more come in.
    void insertLive(const entity::NotePtr &note);
    /// Removes the note and pure renotes of it. Deletions the store tells of need no call.
    void remove(const QString &noteId);
    /// The stream is gone: notes may be missed from now on.
    void markStale();
    /// The stream is back (after the channel's ack): reads the newest page and joins it to the
    /// rows. Live notes wait meanwhile. Where it does not reach the rows it replaces them, or waits
    /// while the reader is away from the top: there is never a hole. Asks again by itself after a
    /// failure.
    void catchUp();
    bool isStale() const { return m_isStale; }

    int windowSize() const { return m_windowSize; }
    void setWindowSize(int rows) { m_windowSize = rows; }

Q_SIGNALS:
    void holdNewChanged();
    void newCountChanged();

protected:
    void ask(const Question &question) override;
    void clearRows() override;
    qint64 nowMs() const override;

private:
    using Notes = std::deque<NoteHandle>;
    using NoteList = QList<entity::Note>;

    bool canShow() const;
    int takePage(const NoteList &notes, const Question &question, qint64 askedAtMs);
    Notes ingestUnknown(const NoteList &notes, qint64 askedAtMs);
    void insertSorted(Notes notes, bool isBelowAllowed);
    void enqueue(const NoteHandle &note);
    void scheduleFlush();
    void flush();
    void replaceRows();
    void dropQueueUpTo(const QString &noteId);
    void trimTop();
    void trimBottom();
    void fetchNewer();
    void takeNewer(const NoteList &notes, const entity::Page &page, qint64 askedAtMs);
    void joinNewest(const NoteList &notes, qint64 askedAtMs);
    void askAgainLater(const Error &error);
    QString newestId() const;
    void refreshNewCount();
    void close();

    NoteStore *m_store;
    Source m_source;
    Notes m_rows;        ///< newest first
    Notes m_queue;       ///< waiting, oldest first
    QSet<QString> m_ids; ///< of both
    QTimer m_catchUpTimer;
    QString m_staleEdge; ///< the newest note known when the stream was lost
    quint64 m_catchUpGeneration = 0;
    quint64 m_newerGeneration = 0;
    int m_windowSize = defaultWindow;
    int m_waiting = 0; ///< notes not seen yet, also those the queue had no room for
    int m_newCount = 0;
    bool m_holdNew = false;
    bool m_isStale = false;
    bool m_isCatchingUp = false;     ///< catchUp() waits for its answer
    bool m_isCatchUpDropped = false; ///< load() came between: nothing shows until it is asked again
    bool m_hasHole = false;          ///< notes are missing between the rows and the queue
    bool m_isFetchingNewer = false;
    bool m_isFlushScheduled = false;
};
