// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entity/note.h"
#include "model/timelinerows.h"
#include "rest/ratebudget.h"

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <functional>

class NoteStore;

/// A timeline, newest first: first page, older pages, live notes.
///
/// The rows are proved to be a stretch of the timeline without holes, but where a row says so (a
/// TimelineGap). A note of the stream extends what is proved only while the subscription that
/// brings it is unbroken; after a break the gap is closed by pages that go up from what is known,
/// and only a page that overlaps it, and an empty one or the newest page that overlaps it in turn,
/// prove that nothing is missing. At most `windowSize` rows are kept; what was let go is fetched
/// again where the reader comes, above and below.
class TimelineModel : public TimelineRows
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
    /// Rows above were let go: fetchNewer() where the reader comes to the top of those there are.
    Q_PROPERTY(bool hasNewer READ hasNewer NOTIFY hasNewerChanged)
    /// A view shows it: what is missing here is asked for before what others miss.
    Q_PROPERTY(bool isOnScreen READ isOnScreen WRITE setOnScreen NOTIFY isOnScreenChanged)

public:
    using Source = std::function<QFuture<Result<QList<entity::Note>>>(const entity::Page &page,
                                                                      rest::Urgency urgency)>;

    static constexpr int defaultWindow = 500;

    /// `store` outlives the model or lets it know. Nothing is asked for before load().
    TimelineModel(NoteStore *store, Source source, QObject *parent = nullptr);
    ~TimelineModel() override;

    bool holdNew() const { return m_holdNew; }
    void setHoldNew(bool holdNew);
    int newCount() const { return m_newCount; }
    /// Jumps to the newest: shows the waiting notes. Where notes are missing between them and the
    /// rows, the newest become the rows and the others are fetched again on scrolling.
    Q_INVOKABLE void showNew();
    bool hasNewer() const { return m_hole != nullptr; }
    bool isOnScreen() const { return m_isOnScreen; }
    void setOnScreen(bool isOnScreen);

    /// A note of the stream. Rows appear once per turn of the event loop, or some dozens at a time
    /// when more come in.
    void insertLive(const entity::NotePtr &note);
    /// A note written here, whether or not the stream brings it: it tells nothing of what else the
    /// stream brought.
    void insertOwn(const entity::NotePtr &note);
    /// Removes the note and pure renotes of it. Deletions the store tells of need no call.
    void remove(const QString &noteId);
    /// The stream is gone: notes may be missed from now on.
    void markStale();
    /// The stream is back (after the channel's ack): closes the gap since markStale(). Live notes
    /// wait until that is done or did not succeed at once; then they are shown above the gap's row.
    void catchUp();
    bool isStale() const { return m_isStale; }
    /// Those of the server's newest notes that should be here and are not: neither rows, nor
    /// waiting, nor where notes are said to be missing or were let go. Nothing while
    /// that cannot be told yet.
    QList<entity::Note> unaccounted(const QList<entity::Note> &newest) const;
    /// The stream seems to have missed these: as markStale(), from below the oldest of them.
    void markStaleBelow(const QList<entity::Note> &missing);
    /// A little before the newest note known: where to look again for what came late.
    entity::Page lateLook() const;

    /// What is missing, from the older or from the newer side. Nothing while it is being loaded.
    Q_INVOKABLE void loadGapFromBottom(TimelineGap *gap);
    Q_INVOKABLE void loadGapFromTop(TimelineGap *gap);

    /// Some of what was let go above the rows, which stay where they are.
    Q_INVOKABLE void fetchNewer();

    int windowSize() const { return m_windowSize; }
    void setWindowSize(int rows) { m_windowSize = rows; }

Q_SIGNALS:
    void holdNewChanged();
    void newCountChanged();
    void hasNewerChanged();
    void isOnScreenChanged();
    /// A break is made up for: nothing is missing but where a row says so.
    void caughtUp();

protected:
    void ask(const Question &question) override;
    void clearRows() override;
    qint64 nowMs() const override;
    void retire(TimelineGap *gap) override;

private:
    using NoteList = QList<entity::Note>;

    bool canShow() const;
    rest::Urgency urgency() const;
    int takePage(const NoteList &notes, const Question &question, qint64 askedAtMs);
    Notes ingestUnknown(const NoteList &notes, qint64 askedAtMs);
    void wait(const NoteHandle &note);
    void scheduleFlush();
    void flush();
    void replaceRows();
    void trimTop();
    void trimBottom();
    void refreshNewCount();
    void close();

    // Gaps: timelinebreaks.cpp, timelinegaps.cpp, timelinepages.cpp, timelinewindow.cpp
    static constexpr int gapPage = 100; ///< notes asked for at once
    using TakeGapPage = void (TimelineModel::*)(TimelineGap *, const NoteList &, qint64);
    void askFor(TimelineGap *gap, const entity::Page &page, TakeGapPage take);
    /// Where to read again from so as to find what came late around `edge`: an id to be exceeded.
    QString marginBelow(const NoteEdge &edge) const;
    void readUp(TimelineGap *gap);
    void takeUp(TimelineGap *gap, const NoteList &notes, qint64 askedAtMs);
    void readDown(TimelineGap *gap);
    void takeDown(TimelineGap *gap, const NoteList &notes, qint64 askedAtMs);
    void readNewest(TimelineGap *gap);
    void takeNewest(TimelineGap *gap, const NoteList &notes, qint64 askedAtMs);
    void place(Notes notes, const TimelineGap *gap);
    bool overlapsBelow(const NoteList &notes, const TimelineGap *gap) const;
    void fail(TimelineGap *gap, const Error &error);
    void declare(TimelineGap *gap, TimelineGap::State state);
    void shrinkOthers(const TimelineGap *gap, const NoteEdge &from);
    void closeGap(TimelineGap *gap, bool isReadUpToNow);
    /// retire(), and its row with it.
    void takeOut(TimelineGap *gap);
    void retireAll();
    /// Between the rows and `newest`, notes are let go.
    void openHole(const NoteEdge &newest);
    bool isInHole(const NoteEdge &edge) const;
    TimelineGap *gapAround(const NoteEdge &edge) const;
    void forgetBreak();
    void showAll();
    bool isMet(const NoteEdge &edge, const TimelineGap *gap) const;
    void leaveOutLate(const NoteEdge &after);
    void leaveOutBetween(const NoteEdge &after, const NoteEdge &before);
    void showWaiting(const NoteEdge &upTo);
    void unwait(qsizetype count) { m_waiting = std::max(0, m_waiting - int(count)); }
    void sawTop();
    void findFromTop(TimelineGap *gap);
    void showGaps();
    void showCatchUp();
    void retryGaps();

    NoteStore *m_store;
    Source m_source;
    QSet<QString> m_liveIds;     ///< while a break is made up for: what the stream brought since
    QSet<QString> m_ownIds;      ///< written here, and not brought by the stream since
    QList<TimelineGap *> m_gaps; ///< those that are, or will be, rows
    TimelineGap *m_catchUp = nullptr; ///< being closed after a break
    TimelineGap *m_hole = nullptr;    ///< between the rows and what was let go above them
    QTimer m_retryTimer;
    QTimer m_gapTimer;    ///< until a catch-up under way is worth a row
    QElapsedTimer m_back; ///< since the stream came back, or the first page was asked for
    NoteEdge m_staleEdge; ///< the newest note known when the stream was lost
    NoteEdge m_seenEdge;  ///< the newest there has been among the rows
    NoteEdge m_queueCut;  ///< the newest for which there was no room before the first page
    int m_windowSize = defaultWindow;
    int m_waiting = 0; ///< notes not seen yet, also those the queue had no room for
    int m_newCount = 0;
    bool m_holdNew = false;
    bool m_isOnScreen = false;
    bool m_isStale = false;
    bool m_isCatchUpWanted = false; ///< as soon as the first page is there
    bool m_isFlushScheduled = false;
};
