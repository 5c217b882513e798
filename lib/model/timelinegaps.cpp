// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/timelinemodel.h"
#include "store/notestore.h"

#include <algorithm>

// How a timeline closes its gaps.

namespace {

/// So many notes are fetched unasked.
constexpr int mostUnasked = 2'000;
/// Notes federate late and get ids of when they were written; equal moments sort by chance. So a
/// little before the break is read again, by which the page overlaps what is known, too.
constexpr qint64 marginMs = 3 * 60'000;
constexpr int marginNotes = 50;
/// What the stream brings when it is back was written since then, give or take a server's delay;
/// what is older came from far away and tells nothing of what else was written at its time.
constexpr qint64 lateMs = 30'000;

} // namespace

void TimelineModel::markStaleBelow(const NoteList &missing)
{
    const bool wasStale = m_isStale;
    markStale();
    const NoteExtent extent(missing);
    if (wasStale || extent.oldest.isOpen() || isNewer(extent.oldest, m_staleEdge))
        return;
    m_staleEdge = edgeBelow(extent.oldest);
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
    page.limit = gapPage;
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
    const NoteExtent page(notes);
    const NoteEdge after = gap->after();
    const bool isAll = after.isOpen();
    const bool isAsked = std::exchange(gap->isJoinedBelow, true);
    if (notes.isEmpty() && !isAll && !isAsked) {
        // It should have begun with what we know: this server does not answer such questions.
        findFromTop(gap);
        return;
    }
    const bool isApart = !isAll && !isAsked && !overlapsBelow(notes, gap);
    if (gap != m_catchUp && gap != m_hole && (isApart || page.isNewestFirst)) {
        // It may reach into what is missing further up, or above a break that is to be made up for
        // first. What is known above the gap leads down into nothing else.
        const NoteEdge above = gap->before().isOpen() ? edgeAbove(after) : gap->before();
        if (!above.isOpen() || m_isStale) {
            gap->isJoinedBelow = isAsked;
            gap->setBefore(above);
            if (above.isOpen())
                gap->setState(TimelineGap::Failed);
            else
                readDown(gap);
            return;
        }
    }
    const bool hasFresh = !page.newest.isOpen() && (isAll || isNewer(page.newest, after));
    const bool isEndMet = hasFresh && isMet(page.newest, gap);
    const int question = gap->question;
    Notes unknown = ingestUnknown(notes, askedAtMs);
    gap->loadedCount += int(unknown.size());

    if (hasFresh) {
        gap->setAfter(page.newest);
        moveGap(gap);
        // Above what was let go there is nothing else: what is below the page is looked for next.
        if ((!isApart && !page.isNewestFirst) || gap == m_hole)
            shrinkOthers(gap, after);
    }
    if (isApart && (gap == m_catchUp || gap == m_hole))
        leaveOutBetween(after, page.oldest); // what came late
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
    if (gap->isRetired || gap->question != question)
        return; // it was let go with the rows below, or begins anew, as what came needed its room

    // It is known up to now where nothing follows.
    const bool isEnd = isAll || page.isNewestFirst || (!hasFresh && isAsked);
    const bool isReached =
        hasFresh && !gap->before().isOpen() && !isNewer(gap->before(), page.newest);
    if (isEnd || isReached) {
        closeGap(gap, isEnd);
        if (isAll)
            continueBelow(oldestEdge().id); // there were no rows to have anything below them
    } else if (gap->loadedCount >= mostUnasked && gap != m_hole) {
        declare(gap, TimelineGap::TooLong);
    } else if (gap == m_hole && m_holdNew) {
        gap->setState(TimelineGap::TooLong); // until the reader is up here again
    } else if (isEndMet && gap->before().isOpen()) {
        readNewest(gap);
    } else {
        readUp(gap);
    }
}

/// Whether the subscription, which was there before the question, brought it as well; of a gap
/// among the rows, whether it is above it already.
bool TimelineModel::isMet(const NoteEdge &edge, const TimelineGap *gap) const
{
    return isKnown(edge.id) && (gap != m_catchUp || m_liveIds.contains(edge.id))
           && (gap != m_hole || isNewer(edge, topEdge()));
}

/// Where what the stream brought begins, or one that federated late: the newest page tells, where
/// it overlaps what is known now. Without this end a timeline that is quicker than its server's
/// answers would be asked for ever.
void TimelineModel::readNewest(TimelineGap *gap)
{
    entity::Page page;
    page.limit = gapPage;
    askFor(gap, page, &TimelineModel::takeNewest);
}

void TimelineModel::takeNewest(TimelineGap *gap, const NoteList &notes, qint64 askedAtMs)
{
    const NoteExtent page(notes);
    if (page.oldest.isOpen() || isNewer(page.oldest, gap->after())) {
        readUp(gap); // there is more than a page between
        return;
    }
    const NoteEdge after = gap->after();
    const int question = gap->question;
    Notes unknown = ingestUnknown(notes, askedAtMs);
    gap->loadedCount += int(unknown.size());
    if (isNewer(page.newest, after)) {
        gap->setAfter(page.newest);
        moveGap(gap);
        shrinkOthers(gap, after);
    }
    place(std::move(unknown), gap);
    if (!gap->isRetired && gap->question == question)
        closeGap(gap, true);
}

/// From the newest note down to the gap, as that is what every server can tell.
void TimelineModel::findFromTop(TimelineGap *gap)
{
    gap->isJoinedBelow = false;
    const bool isUpToNow = gap == m_hole || (gap != m_catchUp && gap->before().isOpen());
    if (m_isStale && isUpToNow)
        gap->setState(TimelineGap::Failed); // until it is known again what the newest are
    else if (gap == m_hole)
        replaceRows();
    else
        readDown(gap);
}

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

void TimelineModel::readDown(TimelineGap *gap)
{
    entity::Page page;
    page.limit = gapPage;
    page.untilId = gap->before().id;
    askFor(gap, page, &TimelineModel::takeDown);
}

void TimelineModel::takeDown(TimelineGap *gap, const NoteList &notes, qint64 askedAtMs)
{
    if (m_isStale && gap->before().isOpen() && gap != m_catchUp) {
        // It reaches above the break, which is to be made up for from below.
        readUp(gap);
        return;
    }
    const NoteExtent page(notes);
    const bool isNothing = notes.isEmpty() && gap->before().isOpen(); // in all of the timeline
    const bool isProgress =
        !notes.isEmpty() && (gap->before().isOpen() || isNewer(gap->before(), page.oldest));
    Notes unknown = ingestUnknown(notes, askedAtMs);
    gap->loadedCount += int(unknown.size());
    if (isProgress)
        gap->setBefore(page.oldest);
    place(std::move(unknown), gap);
    if (gap->isRetired)
        return; // let go with the rows below
    if (isNothing || (isProgress && !isNewer(page.oldest, gap->after())))
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

bool TimelineModel::overlapsBelow(const NoteList &notes, const TimelineGap *gap) const
{
    return std::any_of(notes.begin(), notes.end(), [this, gap](const entity::Note &note) {
        return isKnown(note.id) && !m_liveIds.contains(note.id)
               && !isNewer(edgeOf(note), gap->after());
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
