// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/timelinemodel.h"

#include "store/notestore.h"

#include <algorithm>

namespace {

/// A socket may bring thousands of notes in one turn of the event loop. Rows that come in such
/// small helpings let go of the oldest as soon, and memory is used again while it is still warm.
constexpr int batchSize = 64;

} // namespace

TimelineModel::TimelineModel(NoteStore *store, Source source, QObject *parent)
    : TimelineRows(parent)
    , m_store(store)
    , m_source(std::move(source))
{
    m_retryTimer.setSingleShot(true);
    connect(&m_retryTimer, &QTimer::timeout, this, &TimelineModel::retryGaps);
    m_gapTimer.setSingleShot(true);
    connect(&m_gapTimer, &QTimer::timeout, this, &TimelineModel::showCatchUp);
    connect(store, &NoteStore::noteDeleted, this, &TimelineModel::remove);
    connect(store, &NoteStore::closing, this, &TimelineModel::close);
    connect(store, &NoteStore::retranslated, this, [this] {
        for (TimelineGap *gap : std::as_const(m_gaps))
            Q_EMIT gap->changed();
        if (m_catchUp)
            Q_EMIT m_catchUp->changed();
    });
}

TimelineModel::~TimelineModel() = default;

void TimelineModel::setHoldNew(bool holdNew)
{
    if (m_holdNew == holdNew)
        return;
    m_holdNew = holdNew;
    Q_EMIT holdNewChanged();
    if (!holdNew && m_hole)
        readUp(m_hole);
    else
        flush();
}

void TimelineModel::showNew()
{
    if (m_holdNew) {
        m_holdNew = false;
        Q_EMIT holdNewChanged();
    }
    if (m_hole && !m_isStale)
        replaceRows();
    else
        flush();
}

void TimelineModel::setOnScreen(bool isOnScreen)
{
    if (m_isOnScreen == isOnScreen)
        return;
    m_isOnScreen = isOnScreen;
    Q_EMIT isOnScreenChanged();
}

rest::Urgency TimelineModel::urgency() const
{
    return m_isOnScreen ? rest::Urgency::Visible : rest::Urgency::Hidden;
}

bool TimelineModel::canShow() const
{
    return (state() == Ready || state() == Empty) && !m_holdNew && !m_isStale && !m_hole;
}

qint64 TimelineModel::nowMs() const
{
    return m_store->nowMs();
}

void TimelineModel::ask(const Question &question)
{
    if (!m_store)
        return;
    const qint64 askedAtMs = m_store->nowMs();
    await(m_source(question.page, question.isUnasked ? urgency() : rest::Urgency::Asked), question,
          [this, question, askedAtMs](const NoteList &notes) {
              return takePage(notes, question, askedAtMs);
          });
}

int TimelineModel::takePage(const NoteList &notes, const Question &question, qint64 askedAtMs)
{
    Notes unknown = ingestUnknown(notes, askedAtMs);
    const int added = int(unknown.size());
    if (!question.page.isFirst()) {
        insertNotes(std::move(unknown), true);
        trimTop();
        return added;
    }
    const PageExtent page(notes);
    if (!m_isStale && !m_queueCut.isOpen()) {
        // More came in while it loaded than can wait: the page is too old to join them.
        for (const NoteHandle &note : unknown)
            disclaim(note->id());
        replaceRows();
    } else {
        // What came late and belongs below the page comes with older ones; what is newer than it,
        // after a break, is joined by catchUp(), which proves that nothing is missing between.
        leaveOutBetween({}, page.oldest);
        Notes waiting = m_isStale ? takeWaitingUpTo(page.newest) : takeWaiting();
        unwait(qsizetype(waiting.size()));
        insertNotes(std::move(unknown), true);
        insertNotes(std::move(waiting), true);
    }
    m_queueCut = {};
    if (m_isStale) {
        m_staleEdge = topEdge();
        if (std::exchange(m_isCatchUpWanted, false))
            QMetaObject::invokeMethod(this, &TimelineModel::catchUp, Qt::QueuedConnection);
    }
    sawTop();
    scheduleFlush();
    return added;
}

TimelineModel::Notes TimelineModel::ingestUnknown(const NoteList &notes, qint64 askedAtMs)
{
    Notes unknown;
    for (const entity::Note &note : notes) {
        if (note.id.isEmpty() || note.isEmptyRenote())
            continue;
        NoteHandle live = m_store->ingest(note, NoteStore::Packed::ForViewer, askedAtMs);
        if (!live->isDeleted() && claim(note.id))
            unknown.push_back(live);
    }
    std::sort(unknown.begin(), unknown.end(), isBefore);
    return unknown;
}

void TimelineModel::insertLive(const entity::NotePtr &note)
{
    if (!m_store || note->id.isEmpty())
        return;
    const NoteHandle live = m_store->ingest(note, NoteStore::Packed::ForNobody);
    m_ownIds.remove(note->id);
    if (live->isDeleted() || isKnown(note->id))
        return;
    if (m_isStale)
        m_liveIds.insert(note->id);
    const NoteEdge edge = edgeOf(*note);
    if (TimelineGap *gap = isInHole(edge) ? m_hole : gapAround(edge)) {
        if (gap == m_hole && isNewer(edge, m_seenEdge)) {
            ++m_waiting;
            refreshNewCount();
        }
        // It is fetched with the others there; a page that is under way may not have it.
        if (gap->state() == TimelineGap::Loading)
            readUp(gap);
        return;
    }
    claim(note->id);
    ++m_waiting;
    wait(live);
    // What is above the rows is not here, so one whose place is among them waits for nothing.
    if (m_hole)
        showWaiting(topEdge());
    scheduleFlush();
}

void TimelineModel::insertOwn(const entity::NotePtr &note)
{
    // After a break it comes with what else was missed.
    if (m_isStale || isKnown(note->id))
        return;
    insertLive(note);
    m_ownIds.insert(note->id);
}

void TimelineModel::wait(const NoteHandle &note)
{
    enqueue(note);
    const bool isShown = canShow();
    if (waitingCount() <= (isShown ? std::min(batchSize, m_windowSize) : m_windowSize))
        return;
    if (isShown) {
        flush();
        return;
    }
    if (const NoteEdge top = topEdge(); !top.isOpen())
        showWaiting(top); // those that came late
    // What shows them later has room for the newest only.
    if (waitingCount() > m_windowSize)
        openHole(dropOldestWaiting());
}

void TimelineModel::scheduleFlush()
{
    if (m_isFlushScheduled)
        return;
    m_isFlushScheduled = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isFlushScheduled = false;
            flush();
        },
        Qt::QueuedConnection);
}

void TimelineModel::flush()
{
    if (canShow()) {
        // Below the last row there may be notes nobody fetched yet: what belongs there comes along.
        insertNotes(takeWaiting(), !hasMore() || rowCount() == 0);
        m_waiting = 0;
        sawTop();
        showGaps();
        trimBottom();
        rowsChanged();
    }
    refreshNewCount();
}

void TimelineModel::remove(const QString &noteId)
{
    unwait(removeNote(noteId));
    rowsChanged();
    refreshNewCount();
}

void TimelineModel::clearRows()
{
    clearAll();
    m_waiting = 0;
    m_seenEdge = {};
    m_staleEdge = {};
    m_liveIds.clear();
    m_ownIds.clear();
    m_queueCut = {};
    m_back.start();
    m_isCatchUpWanted = m_isCatchUpWanted || m_catchUp;
    retireAll();
    refreshNewCount();
}

void TimelineModel::sawTop()
{
    if (const NoteEdge top = topEdge();
        !top.isOpen() && (m_seenEdge.isOpen() || isNewer(top, m_seenEdge)))
        m_seenEdge = top;
}

void TimelineModel::refreshNewCount()
{
    const int count = m_holdNew || m_hole ? m_waiting : 0;
    if (count == m_newCount)
        return;
    m_newCount = count;
    Q_EMIT newCountChanged();
}

void TimelineModel::close()
{
    m_retryTimer.stop();
    m_gapTimer.stop();
    clearRows();
    abandon();
    m_store = nullptr;
}
