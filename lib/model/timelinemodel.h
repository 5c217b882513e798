// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entity/note.h"
#include "model/pagedmodel.h"
#include "store/note.h"

#include <QTimer>

#include <deque>
#include <functional>
#include <vector>

class NoteStore;

/// The notes of a timeline, newest first: first page, older pages, live notes. Holds order, not
/// content. The rows are always a stretch of the timeline without holes; at most `windowSize` are
/// kept, and what is let go at the bottom can be fetched again.
class TimelineModel : public PagedModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Timelines come from a session")
    /// The reader is away from the top: new notes wait instead of moving what is being read.
    /// Setting it false shows them.
    Q_PROPERTY(bool holdNew READ holdNew WRITE setHoldNew NOTIFY holdNewChanged)
    /// How many notes wait.
    Q_PROPERTY(int newCount READ newCount NOTIFY newCountChanged)

public:
    enum Role { NoteRole = Qt::UserRole + 1 };
    Q_ENUM(Role)
    using Source = std::function<QFuture<Result<QList<entity::Note>>>(const entity::Page &page)>;

    static constexpr int defaultWindow = 500;

    /// `store` outlives the model. Nothing is asked for before load().
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
    /// Shows the waiting notes. With more of them than the window holds, the rows become the newest
    /// ones and the older ones are fetched again on scrolling.
    Q_INVOKABLE void showNew();

    /// A note of the stream. Rows appear once per turn of the event loop.
    void insertLive(const entity::NotePtr &note);
    /// Removes the note and pure renotes of it. Deletions known to the store need no call.
    void remove(const QString &noteId);
    /// The stream is gone: notes may be missed from now on.
    void markStale();
    /// The stream is back (after the channel's ack): reads the newest page and joins it to the
    /// rows. Live notes wait meanwhile. Where it does not reach the rows, it replaces them, so that
    /// there is never a hole; older ones are fetched again on scrolling.
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

private:
    using Rows = std::deque<NoteHandle>;

    void takePage(const QList<entity::Note> &notes);
    void joinNewest(const QList<entity::Note> &notes);
    void catchUpLater(const Error &error);
    /// Puts sorted notes where they belong, in as few insertions as possible.
    void insertSorted(std::vector<NoteHandle> notes);
    void enqueue(const NoteHandle &note);
    void scheduleFlush();
    void flush();
    void replaceRows();
    void trimBottom(int keep);
    void trimQueue();
    void setNewCount(int count);
    bool isKnown(const QString &noteId) const;

    NoteStore *m_store;
    Source m_source;
    Rows m_rows;                     ///< newest first
    std::vector<NoteHandle> m_queue; ///< waiting, oldest first
    QTimer m_catchUpTimer;
    int m_windowSize = defaultWindow;
    int m_newCount = 0;
    quint64 m_catchUpGeneration = 0;
    bool m_holdNew = false;
    bool m_isStale = false;
    bool m_hasHole = false; ///< between the rows and the queue notes are missing
    bool m_isFlushScheduled = false;
};
