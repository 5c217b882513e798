// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/noteorder.h"
#include "model/timelinemodel.h"
#include "store/notestore.h"

#include <algorithm>

// How a timeline joins what it missed: after the stream was away, and above a far scrolled reader.

namespace {

constexpr int catchUpLimit = 50; ///< more than a page, so that it reaches the rows more often
constexpr int askAgainMs = 5'000;

} // namespace

void TimelineModel::markStale()
{
    if (m_isStale)
        return;
    m_isStale = true;
    m_staleEdge = newestId();
}

void TimelineModel::catchUp()
{
    m_catchUpTimer.stop();
    if (!m_store)
        return;
    if (state() == Failed || state() == NotAvailable) {
        m_isStale = false;
        load();
        return;
    }
    markStale();
    entity::Page page;
    page.limit = catchUpLimit;
    const qint64 askedAtMs = m_store->nowMs();
    const quint64 generation = ++m_catchUpGeneration;
    m_isCatchingUp = true;
    m_isCatchUpDropped = false;
    m_source(page).then(this,
                        [this, generation, askedAtMs](const Result<QList<entity::Note>> &result) {
                            if (generation != m_catchUpGeneration || !m_store)
                                return;
                            m_isCatchingUp = false;
                            if (result)
                                joinNewest(result.value(), askedAtMs);
                            else
                                askAgainLater(result.error());
                        });
}

void TimelineModel::askAgainLater(const Error &error)
{
    if (error.kind == Error::Kind::Authentication)
        return; // a dead token: whoever signs in again opens the stream again
    qint64 delayMs = askAgainMs;
    if (error.retryAtMs)
        delayMs = std::clamp<qint64>(*error.retryAtMs - m_store->nowMs(), askAgainMs, 600'000);
    m_catchUpTimer.start(std::chrono::milliseconds(delayMs));
}

void TimelineModel::joinNewest(const NoteList &notes, qint64 askedAtMs)
{
    QString oldestId;
    for (const entity::Note &note : notes) {
        if (oldestId.isEmpty() || note.id < oldestId)
            oldestId = note.id;
    }
    const bool isJoined = m_staleEdge.isEmpty() || notes.isEmpty() || oldestId <= m_staleEdge;
    if (!isJoined) {
        dropQueueUpTo(m_staleEdge);
        m_hasHole = !m_rows.empty();
    }
    const Notes unknown = ingestUnknown(notes, askedAtMs);
    for (const NoteHandle &note : unknown) {
        if (note->id() > m_staleEdge)
            ++m_waiting;
        enqueue(note);
    }
    m_isStale = false;
    m_staleEdge.clear();
    if (m_hasHole && !m_holdNew && state() != Loading)
        replaceRows();
    else
        flush();
}

void TimelineModel::dropQueueUpTo(const QString &noteId)
{
    while (!m_queue.empty() && m_queue.front()->id() <= noteId) {
        m_ids.remove(m_queue.front()->id());
        m_queue.pop_front();
    }
}

void TimelineModel::fetchNewer()
{
    if (m_isFetchingNewer || !m_store || m_rows.empty())
        return;
    m_isFetchingNewer = true;
    entity::Page page;
    page.sinceId = m_rows.front()->id();
    const qint64 askedAtMs = m_store->nowMs();
    const quint64 generation = m_newerGeneration;
    m_source(page).then(
        this, [this, page, generation, askedAtMs](const Result<QList<entity::Note>> &result) {
            if (generation != m_newerGeneration || !m_store)
                return;
            m_isFetchingNewer = false;
            if (result)
                takeNewer(result.value(), page, askedAtMs);
        });
}

void TimelineModel::takeNewer(const NoteList &notes, const entity::Page &page, qint64 askedAtMs)
{
    // Up to 2024.3 some servers answer with the newest instead of the next: that joins nothing
    // unless it is all there is.
    const bool isNewestFirst = notes.size() > 1 && notes.constFirst().id > notes.constLast().id;
    const bool isAll = notes.size() < page.limit;
    bool isReached = notes.isEmpty();
    for (const entity::Note &note : notes)
        isReached = isReached || m_ids.contains(note.id);
    const bool isJumpNeeded = isNewestFirst && !isAll && !isReached;

    Notes between;
    int added = 0;
    for (const NoteHandle &note : ingestUnknown(notes, askedAtMs)) {
        ++added;
        const bool isAboveQueue = !m_queue.empty() && isNewer(*note.get(), *m_queue.front().get());
        isReached = isReached || isAboveQueue;
        if (isJumpNeeded || isAboveQueue)
            enqueue(note);
        else
            between.push_back(note);
    }
    if (isJumpNeeded) {
        replaceRows();
        return;
    }
    insertSorted(std::move(between), false);
    trimBottom();
    if (isReached || added == 0) {
        m_hasHole = false;
        flush();
    } else if (!m_holdNew) {
        fetchNewer();
    }
}
