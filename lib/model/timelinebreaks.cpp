// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/timelinemodel.h"
#include "store/notestore.h"

#include <algorithm>

// What a timeline knows while the stream is away and after it, and what it should know.

void TimelineModel::markStale()
{
    if (m_catchUp) {
        // What was asked after the break before this one proves nothing about this one. And what
        // came live between the two is joined to neither side: it is read again with the rest.
        m_staleEdge = m_catchUp->after();
        unwait(dropWaiting([this](const NoteEdge &edge) {
            return m_staleEdge.isOpen() || isNewer(edge, m_staleEdge);
        }));
        refreshNewCount();
        takeOut(m_catchUp);
    } else if (!m_isStale) {
        m_staleEdge = newestEdge();
        // What was written here is known whether or not the stream was there.
        while (m_ownIds.contains(m_staleEdge.id))
            m_staleEdge = edgeBelow(m_staleEdge);
        // What is known up to a gap reaches further where its newest is gone.
        for (const TimelineGap *gap : std::as_const(m_gaps)) {
            if (m_staleEdge.isOpen() || isNewer(gap->after(), m_staleEdge))
                m_staleEdge = gap->after();
        }
    }
    m_isStale = true;
    m_liveIds.clear();
}

void TimelineModel::markStaleBelow(const NoteList &missing)
{
    const bool wasStale = m_isStale;
    markStale();
    const PageExtent extent(missing);
    if (wasStale || extent.oldest.isOpen() || isNewer(extent.oldest, m_staleEdge))
        return;
    m_staleEdge = edgeBelow(extent.oldest);
}

void TimelineModel::catchUp()
{
    if (!m_store)
        return;
    if (state() == Failed || state() == NotAvailable) {
        m_isStale = false;
        loadUnasked();
        return;
    }
    markStale();
    if (state() == Loading) {
        m_isCatchUpWanted = true;
        return;
    }
    m_back.start();
    if (m_hole && waitingCount() == 0) {
        // Everything above the rows is fetched anyway when the reader comes, now up to the end.
        m_hole->setBefore({});
        m_isStale = false;
        retryGaps();
        if (!m_holdNew)
            readUp(m_hole);
        return;
    }
    retryGaps();
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
    const NoteEdge known = newestEdge();
    for (const entity::Note &note : newest) {
        const NoteEdge edge = edgeOf(note);
        if (edge.isOpen() || isKnown(note.id) || note.isEmptyRenote())
            continue;
        if (!oldest.isOpen() && isNewer(oldest, edge))
            continue; // fetched on scrolling
        // A gap that is open above ends where something is known above it.
        const auto isIn = [&edge, &known](const TimelineGap *gap) {
            const NoteEdge &before =
                gap->before().isOpen() && isNewer(known, gap->after()) ? known : gap->before();
            return isNewer(edge, gap->after()) && (before.isOpen() || !isNewer(edge, before));
        };
        const bool isLetGo = m_hole && isNewer(edge, top) && isIn(m_hole);
        if (!isLetGo && std::none_of(m_gaps.begin(), m_gaps.end(), isIn))
            missing.append(note);
    }
    return missing;
}

entity::Page TimelineModel::lateLook() const
{
    entity::Page page;
    page.limit = gapPage;
    if (const NoteEdge newest = newestEdge(); !newest.isOpen())
        page.sinceId = marginBelow(newest);
    return page;
}
