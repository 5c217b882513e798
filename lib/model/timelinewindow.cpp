// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/timelinemodel.h"

// What a timeline keeps: rows are let go at the end where the reader is not, and read again where
// the reader comes.

void TimelineModel::replaceRows()
{
    if (waitingCount() == 0) {
        load();
        return;
    }
    replaceByWaiting();
    retire(m_hole);
    m_waiting = 0;
    showGaps();
    continueBelow(oldestEdge().id);
    setState(Ready);
    refreshNewCount();
}

void TimelineModel::trimTop()
{
    const int excess = rowCount() - m_windowSize;
    // What is being read again belongs to the rows above: they go when it is there.
    if (excess <= 0 || (m_catchUp && m_catchUp->isRow))
        return;
    // Above a gap there is something else that is not here.
    const NoteEdge newest = isGapAt(0) ? NoteEdge() : topEdge();
    letGo(0, excess - 1);
    openHole(newest);
    // Whoever reads so far down is not at the top, whatever the view said.
    if (!m_holdNew) {
        m_holdNew = true;
        Q_EMIT holdNewChanged();
    }
    refreshNewCount();
}

void TimelineModel::trimBottom()
{
    if (rowCount() <= m_windowSize)
        return;
    // What is below a gap is fetched again without one.
    int last = m_windowSize;
    while (last > 1 && isGapAt(last - 1))
        --last;
    letGo(last, rowCount() - 1);
    continueBelow(oldestEdge().id);
}

void TimelineModel::openHole(const NoteEdge &newest)
{
    const NoteEdge top = topEdge();
    if (top.isOpen()) {
        m_isQueueCut = true; // there are no rows yet to have one above
        return;
    }
    const bool isReading = m_hole && m_hole->state() == TimelineGap::Loading && !m_holdNew;
    const bool isNew = !m_hole;
    if (isNew) {
        m_hole = new TimelineGap(top, this);
        m_hole->setState(TimelineGap::TooLong);
        m_hole->setBefore(newest);
    } else if (!m_hole->before().isOpen()
               && (newest.isOpen() || isNewer(newest, m_hole->before()))) {
        m_hole->setBefore(newest);
    }
    m_hole->setAfter(top);
    m_hole->isJoinedBelow = false;
    ++m_hole->question;
    if (isReading)
        readUp(m_hole);
    if (isNew)
        Q_EMIT hasNewerChanged();
}

void TimelineModel::fetchNewer()
{
    if (m_hole && m_hole->state() != TimelineGap::Loading && !m_isStale)
        readUp(m_hole);
}

bool TimelineModel::isInHole(const NoteEdge &edge) const
{
    return m_hole && !m_hole->before().isOpen() && !isNewer(edge, m_hole->before())
           && isNewer(edge, topEdge());
}
