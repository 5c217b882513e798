// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/timelinemodel.h"
#include "store/notestore.h"

#include <algorithm>

// The gaps of a timeline: where their notes go, how they end, and what shows them.

namespace {

/// What the stream brings when it is back was written since then, give or take a server's delay;
/// what is older came from far away and tells nothing of what else was written at its time.
constexpr qint64 lateMs = 30'000;

} // namespace

/// A page may reach into what another gap said was missing further up, or beyond.
void TimelineModel::shrinkOthers(const TimelineGap *gap, const NoteEdge &from)
{
    const NoteEdge upTo = gap->after();
    const auto reaches = [&from, &upTo](const NoteEdge &edge) {
        return !edge.isOpen() && !isNewer(from, edge) && isNewer(upTo, edge);
    };
    if (m_isStale && reaches(m_staleEdge))
        m_staleEdge = upTo;
    auto gaps = m_gaps;
    gaps << m_catchUp;
    for (TimelineGap *other : std::as_const(gaps)) {
        if (!other || other == gap || !reaches(other->after()))
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
    // Above what was let go are those that wait, or nobody knows what.
    const NoteEdge end = gap == m_hole && gap->before().isOpen() ? gap->after() : NoteEdge();
    Notes toRows;
    Notes toQueue;
    for (NoteHandle &note : notes) {
        const NoteEdge edge = edgeOf(*note.get());
        const bool isInside = !top.isOpen() && isNewer(top, edge);
        if (isInside || !end.isOpen() || (gap == m_hole && isInHole(edge)))
            toRows.push_back(std::move(note));
        else if (isInHole(edge))
            disclaim(edge.id); // it is fetched again with the others there
        else
            toQueue.push_back(std::move(note));
    }
    if (gap == m_hole) {
        unwait(std::count_if(toRows.begin(), toRows.end(), [this](const NoteHandle &note) {
            return isNewer(edgeOf(*note.get()), m_seenEdge); // it was counted when it came
        }));
    }
    if (!end.isOpen()) {
        const Notes waiting = takeWaitingUpTo(end);
        unwait(qsizetype(waiting.size()));
        Notes fetched = std::exchange(toRows, {});
        std::merge(fetched.begin(), fetched.end(), waiting.begin(), waiting.end(),
                   std::back_inserter(toRows), isBefore);
    }
    insertNotes(std::move(toRows), !hasMore());
    sawTop();
    for (const NoteHandle &note : toQueue) {
        ++m_waiting;
        wait(note);
    }
    if (gap == m_hole || !m_holdNew)
        trimBottom();
    scheduleFlush();
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
        // What was written here before the break was noticed may have others missing on both sides:
        // it is part of the gap.
        for (const QString &id : std::as_const(m_ownIds))
            unwait(leaveOut(id));
        if (gap->before().isOpen())
            leaveOutLate(gap->after());
        else
            leaveOutBetween(gap->after(), gap->before());
        forgetBreak();
        showAll();
        Q_EMIT caughtUp();
    }
}

void TimelineModel::forgetBreak()
{
    m_isStale = false;
    m_staleEdge = {};
    m_liveIds.clear();
    m_ownIds.clear();
}

/// What waits; the rows give way to it where more came than can wait.
void TimelineModel::showAll()
{
    if (m_hole && !m_holdNew && !m_isStale && state() != Loading
        && m_hole->state() != TimelineGap::Loading)
        replaceRows();
    else
        flush();
}

void TimelineModel::closeGap(TimelineGap *gap, bool isReadUpToNow)
{
    const bool isCaughtUp = gap == m_catchUp || (gap == m_hole && isReadUpToNow);
    if (gap == m_catchUp) {
        forgetBreak();
    } else if (gap == m_hole && isReadUpToNow) {
        // So whatever was missing above the rows is there.
        const auto gaps = m_gaps;
        for (TimelineGap *above : gaps) {
            if (!above->isRow && !isNewer(gap->after(), above->after()))
                retire(above);
        }
    }
    const bool isBreakOver = gap == m_catchUp;
    takeOut(gap);
    showAll();
    if (isBreakOver)
        retryGaps();
    if (isCaughtUp)
        Q_EMIT caughtUp();
}

void TimelineModel::takeOut(TimelineGap *gap)
{
    hideGap(gap);
    retire(gap);
}

/// Of what the stream brought above `after` since it is back: what is too old for that, which is
/// fetched with the others of its time.
void TimelineModel::leaveOutLate(const NoteEdge &after)
{
    const qint64 backMs = newestEdge().createdAtMs - m_back.elapsed() - lateMs;
    unwait(dropWaiting([&after, backMs](const NoteEdge &edge) {
        return (after.isOpen() || isNewer(edge, after)) && edge.createdAtMs < backMs;
    }));
}

void TimelineModel::leaveOutBetween(const NoteEdge &after, const NoteEdge &before)
{
    unwait(dropWaiting([&after, &before](const NoteEdge &edge) {
        return (after.isOpen() || isNewer(edge, after)) && isNewer(before, edge);
    }));
}

void TimelineModel::retire(TimelineGap *gap)
{
    if (!gap)
        return;
    gap->isRetired = true;
    m_gaps.removeOne(gap);
    if (m_catchUp == gap)
        m_catchUp = nullptr;
    if (m_hole == gap) {
        m_hole = nullptr;
        Q_EMIT hasNewerChanged();
    }
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

/// Where a row says that notes are missing, one that federated late is among these: among the rows
/// it would part the gap, of which nobody knew the upper half any more.
TimelineGap *TimelineModel::gapAround(const NoteEdge &edge) const
{
    for (TimelineGap *gap : m_gaps) {
        if (gap->state() == TimelineGap::NotKept || !isNewer(edge, gap->after()))
            continue;
        const NoteEdge end = gap->before().isOpen() ? edgeAbove(gap->after()) : gap->before();
        if (isNewer(end, edge))
            return gap;
    }
    return nullptr;
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
