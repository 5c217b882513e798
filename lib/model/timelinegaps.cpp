// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/timelinemodel.h"
#include "store/notestore.h"

#include <algorithm>

// How a timeline closes its gaps: after the stream was away, and above a far scrolled reader.

namespace {

constexpr int pageLimit = 100;
/// So many notes are fetched unasked.
constexpr int mostUnasked = 2'000;
/// Notes federate late and get ids of when they were written; equal moments sort by chance. So a
/// little before the break is read again, by which the page overlaps what is known, too.
constexpr qint64 marginMs = 3 * 60'000;
constexpr int marginNotes = 50;

struct Extent
{
    explicit Extent(const QList<entity::Note> &notes)
    {
        for (const entity::Note &note : notes) {
            const NoteEdge edge = edgeOf(note);
            if (edge.isOpen())
                continue;
            if (newest.isOpen() || isNewer(edge, newest))
                newest = edge;
            if (oldest.isOpen() || isNewer(oldest, edge))
                oldest = edge;
        }
        // Up to 2024.3 some servers answer a sinceId with the newest notes instead of the next.
        isNewestFirst =
            notes.size() > 1 && isNewer(edgeOf(notes.constFirst()), edgeOf(notes.constLast()));
    }
    NoteEdge newest;
    NoteEdge oldest;
    bool isNewestFirst = false;
};

} // namespace

void TimelineModel::markStale()
{
    if (m_catchUp) {
        // What was asked after the break before this one proves nothing about this one. And what
        // came live between the two is joined to neither side: it is read again with the rest.
        m_staleEdge = m_catchUp->after();
        m_waiting = std::max(0, m_waiting - dropWaitingAbove(m_staleEdge));
        refreshNewCount();
        takeOut(m_catchUp);
    } else if (!m_isStale) {
        m_staleEdge = newestEdge();
    }
    m_isStale = true;
    m_liveIds.clear();
}

void TimelineModel::catchUp()
{
    if (!m_store)
        return;
    if (state() == Failed || state() == NotAvailable) {
        m_isStale = false;
        load();
        return;
    }
    markStale();
    if (state() == Loading) {
        m_isCatchUpWanted = true;
        return;
    }
    retryGaps();
    if (m_hole && waitingCount() == 0) {
        // Everything above the rows is fetched anyway when the reader comes, now up to the end.
        m_hole->setBefore({});
        m_isStale = false;
        if (!m_holdNew)
            readUp(m_hole);
        return;
    }
    m_catchUp = new TimelineGap(m_staleEdge, this);
    m_gapTimer.start(TimelineGap::rowAfterMs);
    readUp(m_catchUp);
}

void TimelineModel::showCatchUp()
{
    if (m_catchUp && !m_catchUp->isRow && !m_catchUp->after().isOpen() && !m_hole && rowCount() > 0)
        insertGap(m_catchUp);
}

QList<entity::Note> TimelineModel::unaccounted(const NoteList &newest) const
{
    NoteList missing;
    if (!m_store || m_isStale || (state() != Ready && state() != Empty))
        return missing;
    const NoteEdge oldest = oldestEdge();
    const NoteEdge top = topEdge();
    for (const entity::Note &note : newest) {
        const NoteEdge edge = edgeOf(note);
        if (edge.isOpen() || isKnown(note.id))
            continue;
        if (!oldest.isOpen() && isNewer(oldest, edge))
            continue; // fetched on scrolling
        const auto isIn = [&edge](const TimelineGap *gap) {
            return isNewer(edge, gap->after())
                   && (gap->before().isOpen() || !isNewer(edge, gap->before()));
        };
        const bool isLetGo = m_hole && isNewer(edge, top) && isIn(m_hole);
        if (!isLetGo && std::none_of(m_gaps.begin(), m_gaps.end(), isIn))
            missing.append(note);
    }
    return missing;
}

void TimelineModel::markStaleBelow(const NoteList &missing)
{
    const bool wasStale = m_isStale;
    markStale();
    const Extent extent(missing);
    if (wasStale || extent.oldest.isOpen() || isNewer(extent.oldest, m_staleEdge))
        return;
    m_staleEdge = edgeBelow(extent.oldest);
}

entity::Page TimelineModel::lateLook() const
{
    entity::Page page;
    page.limit = pageLimit;
    if (const NoteEdge newest = newestEdge(); !newest.isOpen())
        page.sinceId = marginBelow(newest);
    return page;
}

/// Not down into the next gap: what it brought from there would belong to neither side of it.
QString TimelineModel::marginBelow(const NoteEdge &edge) const
{
    NoteEdge floor;
    const auto raise = [&](const TimelineGap *gap) {
        if (gap && !gap->after().isOpen() && isNewer(edge, gap->after())
            && (floor.isOpen() || isNewer(gap->after(), floor)))
            floor = gap->after();
    };
    std::for_each(m_gaps.begin(), m_gaps.end(), raise);
    raise(m_hole);
    return idBefore(idBehind(edge, marginMs, marginNotes, floor));
}

void TimelineModel::readUp(TimelineGap *gap)
{
    entity::Page page;
    page.limit = pageLimit;
    const NoteEdge after = gap->after();
    if (!after.isOpen())
        page.sinceId = gap->isJoinedBelow ? after.id : marginBelow(after);
    askFor(gap, page, &TimelineModel::takeUp);
}

void TimelineModel::askFor(TimelineGap *gap, const entity::Page &page, TakeGapPage take)
{
    gap->setState(TimelineGap::Loading);
    const qint64 askedAtMs = m_store->nowMs();
    m_source(page, urgency())
        .then(gap, [this, gap, take, question = ++gap->question,
                    askedAtMs](const Result<QList<entity::Note>> &result) {
            if (gap->isRetired || gap->question != question || !m_store)
                return;
            if (!result) {
                fail(gap, result.error());
                return;
            }
            gap->failures = 0;
            (this->*take)(gap, result.value(), askedAtMs);
        });
}

void TimelineModel::takeUp(TimelineGap *gap, const NoteList &notes, qint64 askedAtMs)
{
    const Extent page(notes);
    const NoteEdge after = gap->after();
    const bool isAll = after.isOpen() || notes.isEmpty();
    const bool isAsked = std::exchange(gap->isJoinedBelow, true);
    const bool isApart = !isAll && !isAsked && !overlapsBelow(notes, gap);

    bool hasFresh = false;
    bool isAllMet = gap != m_hole;
    for (const entity::Note &note : notes) {
        if (!after.isOpen() && !isNewer(edgeOf(note), after))
            continue;
        hasFresh = true;
        isAllMet = isAllMet && (gap == m_catchUp ? m_liveIds.contains(note.id) : isKnown(note.id));
    }
    Notes unknown = ingestUnknown(notes, askedAtMs);
    gap->loadedCount += int(unknown.size());

    if (hasFresh) {
        gap->setAfter(page.newest);
        moveGap(gap);
        if (!isApart && !page.isNewestFirst)
            shrinkOthers(gap, after);
    }
    place(std::move(unknown), gap);
    if (isApart) {
        // It begins above what we know: from there down is a question of its own.
        auto *below = new TimelineGap(after, this);
        below->setBefore(page.oldest);
        m_gaps.append(below);
        if (gap == m_hole || gap->isRow)
            showGaps();
        readDown(below);
    }

    // It is known up to now where nothing follows, or only what the subscription, which was there
    // before the question, brought as well; of a gap among the rows, only what is above it
    // already. One such note alone may have federated late. Without this a timeline that is quicker
    // than its server's answers would be asked for ever.
    const bool isEnd = isAll || page.isNewestFirst || (hasFresh ? isAllMet : isAsked);
    const bool isMet = !gap->before().isOpen() && hasFresh && !isNewer(gap->before(), page.newest);
    if (isEnd || isMet)
        closeGap(gap, isEnd);
    else if (gap->loadedCount >= mostUnasked && gap != m_hole)
        declare(gap, TimelineGap::TooLong);
    else if (gap != m_hole || !m_holdNew)
        readUp(gap);
    else
        gap->setState(TimelineGap::TooLong); // until the reader is up here again
}

/// A page may reach into what another gap said was missing further up, or beyond.
void TimelineModel::shrinkOthers(const TimelineGap *gap, const NoteEdge &from)
{
    const NoteEdge upTo = gap->after();
    const auto gaps = m_gaps;
    for (TimelineGap *other : gaps) {
        if (other == gap || other->after().isOpen() || isNewer(from, other->after())
            || !isNewer(upTo, other->after()))
            continue;
        ++other->question; // what was asked of it begins too low
        other->setAfter(upTo);
        if (!other->before().isOpen() && !isNewer(other->before(), upTo)) {
            takeOut(other);
        } else {
            moveGap(other);
            if (other->state() == TimelineGap::Loading)
                readUp(other);
        }
    }
}

void TimelineModel::readDown(TimelineGap *gap)
{
    entity::Page page;
    page.limit = pageLimit;
    page.untilId = gap->before().id;
    askFor(gap, page, &TimelineModel::takeDown);
}

void TimelineModel::takeDown(TimelineGap *gap, const NoteList &notes, qint64 askedAtMs)
{
    const Extent page(notes);
    const bool isProgress =
        !notes.isEmpty() && (gap->before().isOpen() || isNewer(gap->before(), page.oldest));
    Notes unknown = ingestUnknown(notes, askedAtMs);
    gap->loadedCount += int(unknown.size());
    if (isProgress)
        gap->setBefore(page.oldest);
    place(std::move(unknown), gap);
    if (isProgress && !isNewer(page.oldest, gap->after()))
        closeGap(gap, false);
    else if (!isProgress)
        declare(gap, TimelineGap::NotKept);
    else if (gap->loadedCount >= mostUnasked)
        declare(gap, TimelineGap::TooLong);
    else
        readDown(gap);
}

void TimelineModel::loadGapFromBottom(TimelineGap *gap)
{
    if (!gap || gap->isRetired || gap->state() == TimelineGap::Loading)
        return;
    gap->loadedCount = 0;
    readUp(gap);
}

void TimelineModel::loadGapFromTop(TimelineGap *gap)
{
    if (!gap || gap->isRetired || gap->state() == TimelineGap::Loading)
        return;
    gap->loadedCount = 0;
    // Where it ends is not known yet while it is open: then from the newest note there is.
    readDown(gap);
}

void TimelineModel::place(Notes notes, const TimelineGap *gap)
{
    const NoteEdge top = topEdge();
    Notes toRows;
    for (NoteHandle &note : notes) {
        const NoteEdge edge = edgeOf(*note.get());
        const bool isInside = !top.isOpen() && isNewer(top, edge);
        const bool isBelowQueue = waitingCount() == 0 || isNewer(oldestWaiting(), edge);
        if (isInside || (gap == m_hole && isBelowQueue)) {
            toRows.push_back(std::move(note));
        } else {
            ++m_waiting;
            wait(note);
        }
    }
    insertNotes(std::move(toRows), !hasMore());
    if (gap == m_hole || !m_holdNew)
        trimBottom();
    scheduleFlush();
}

bool TimelineModel::overlapsBelow(const NoteList &notes, const TimelineGap *gap) const
{
    return std::any_of(notes.begin(), notes.end(), [this, gap](const entity::Note &note) {
        return isKnown(note.id) && !isNewer(edgeOf(note), gap->after());
    });
}

void TimelineModel::fail(TimelineGap *gap, const Error &error)
{
    if (error.kind != Error::Kind::Authentication) {
        const auto delay = askAgainAfter(error, ++gap->failures, m_store->nowMs());
        if (!m_retryTimer.isActive() || m_retryTimer.remainingTimeAsDuration() > delay)
            m_retryTimer.start(delay);
    } else if (gap == m_catchUp) {
        return; // a dead token: whoever signs in again opens the stream again
    }
    if (gap == m_catchUp && gap->after().isOpen())
        gap->setState(TimelineGap::Failed); // there is no row to put it above
    else
        declare(gap, TimelineGap::Failed);
}

void TimelineModel::declare(TimelineGap *gap, TimelineGap::State state)
{
    gap->setState(state);
    if (gap == m_catchUp) {
        m_catchUp = nullptr;
        m_gaps.append(gap);
        m_isStale = false;
        m_staleEdge = {};
        m_liveIds.clear();
        flush();
        Q_EMIT caughtUp();
    }
}

void TimelineModel::closeGap(TimelineGap *gap, bool isReadUpToNow)
{
    const bool isCaughtUp = gap == m_catchUp;
    if (isCaughtUp) {
        m_isStale = false;
        m_staleEdge = {};
        m_liveIds.clear();
    } else if (gap == m_hole && isReadUpToNow) {
        // So whatever was missing above the rows is there.
        const auto gaps = m_gaps;
        for (TimelineGap *above : gaps) {
            if (!above->isRow)
                retire(above);
        }
    }
    takeOut(gap);
    if (m_hole && !m_holdNew && !m_isStale && state() != Loading
        && m_hole->state() != TimelineGap::Loading)
        replaceRows();
    else
        flush();
    if (isCaughtUp)
        Q_EMIT caughtUp();
}

void TimelineModel::takeOut(TimelineGap *gap)
{
    if (gap->isRow)
        letGo(rowOf(gap), rowOf(gap));
    else
        retire(gap);
}

void TimelineModel::retire(TimelineGap *gap)
{
    if (!gap)
        return;
    gap->isRetired = true;
    m_gaps.removeOne(gap);
    if (m_catchUp == gap)
        m_catchUp = nullptr;
    if (m_hole == gap)
        m_hole = nullptr;
    gap->deleteLater();
}

void TimelineModel::retireAll()
{
    const auto gaps = m_gaps;
    for (TimelineGap *gap : gaps)
        retire(gap);
    retire(m_catchUp);
    retire(m_hole);
}

void TimelineModel::openHole(const NoteEdge &newest)
{
    const NoteEdge top = topEdge();
    if (top.isOpen())
        return; // there are no rows yet to have one above
    const bool isReading = m_hole && m_hole->state() == TimelineGap::Loading && !m_holdNew;
    if (!m_hole) {
        m_hole = new TimelineGap(top, this);
        m_hole->setState(TimelineGap::TooLong);
        m_hole->setBefore(newest);
    } else if (!m_hole->before().isOpen() && isNewer(newest, m_hole->before())) {
        m_hole->setBefore(newest);
    }
    m_hole->setAfter(top);
    m_hole->isJoinedBelow = false;
    ++m_hole->question;
    if (isReading)
        readUp(m_hole);
}

bool TimelineModel::isInHole(const NoteEdge &edge) const
{
    return m_hole && !m_hole->before().isOpen() && !isNewer(edge, m_hole->before())
           && isNewer(edge, topEdge());
}

void TimelineModel::showGaps()
{
    const auto gaps = m_gaps;
    for (TimelineGap *gap : gaps) {
        if (!gap->isRow && !insertGap(gap))
            retire(gap); // below the rows: fetched again without a gap
    }
}

void TimelineModel::retryGaps()
{
    m_retryTimer.stop();
    if (!m_store)
        return;
    auto gaps = m_gaps;
    gaps << m_catchUp << (m_holdNew ? nullptr : m_hole);
    for (TimelineGap *gap : std::as_const(gaps)) {
        if (gap && gap->state() == TimelineGap::Failed)
            readUp(gap);
    }
}
