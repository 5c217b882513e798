// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/timelinemodel.h"
#include "store/notestore.h"

#include <algorithm>

// What a timeline asks for where notes are missing, and what the answers prove.

namespace {

/// So many notes are fetched unasked.
constexpr int mostUnasked = 2'000;
/// Notes federate late and get ids of when they were written; equal moments sort by chance. So a
/// little before the break is read again, by which the page overlaps what is known, too.
constexpr qint64 marginMs = 3 * 60'000;
constexpr int marginNotes = 50;

} // namespace

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
    const PageExtent page(notes);
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

bool TimelineModel::overlapsBelow(const NoteList &notes, const TimelineGap *gap) const
{
    return std::any_of(notes.begin(), notes.end(), [this, gap](const entity::Note &note) {
        return isKnown(note.id) && !m_liveIds.contains(note.id)
               && !isNewer(edgeOf(note), gap->after());
    });
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
    const PageExtent page(notes);
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
    const PageExtent page(notes);
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
