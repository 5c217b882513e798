// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/timelinemodel.h"

// What a timeline keeps: rows are let go at the end where the reader is not, and read again where
// the reader comes.

/// By those that wait, as far as they are joined to the newest; what is below is read again by
/// whoever scrolls there.
void TimelineModel::replaceRows()
{
    const bool isOpen = !m_hole || m_hole->before().isOpen();
    if (isOpen)
        leaveOutLate(topEdge());
    if (const NoteEdge cut = std::exchange(m_queueCut, {}); !cut.isOpen())
        leaveOutBetween({}, cut);
    if (waitingCount() == 0) {
        load();
        return;
    }
    replaceByWaiting();
    retire(m_hole);
    m_waiting = 0;
    sawTop();
    showGaps();
    continueBelow(oldestEdge().id);
    setState(Ready);
    refreshNewCount();
    if (isOpen)
        Q_EMIT caughtUp();
}

/// Of those that wait, the ones up to there become rows.
void TimelineModel::showWaiting(const NoteEdge &upTo)
{
    Notes notes = takeWaitingUpTo(upTo);
    unwait(qsizetype(notes.size()));
    insertNotes(std::move(notes), !hasMore());
}

void TimelineModel::trimTop()
{
    // What is being read again belongs to the rows above: they go when it is there.
    if (rowCount() <= m_windowSize || (m_catchUp && m_catchUp->isRow))
        return;
    // What is missing above the rows is still missing when they are read again.
    while (TimelineGap *gap = gapAt(0))
        hideGap(gap);
    const NoteEdge newest = topEdge();
    if (rowCount() > m_windowSize) {
        letGo(0, rowCount() - m_windowSize - 1);
        openHole(newest);
    }
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
    while (last > 1 && gapAt(last - 1))
        --last;
    letGo(last, rowCount() - 1);
    continueBelow(oldestEdge().id);
}

void TimelineModel::openHole(const NoteEdge &newest)
{
    const NoteEdge top = topEdge();
    if (top.isOpen()) {
        // There are no rows yet to have one above.
        if (m_queueCut.isOpen() || isNewer(newest, m_queueCut))
            m_queueCut = newest;
        return;
    }
    const bool isReading = m_hole && m_hole->state() == TimelineGap::Loading && !m_holdNew;
    const bool isNew = !m_hole;
    if (isNew) {
        m_hole = new TimelineGap(top, this);
        m_hole->setBefore(newest);
    } else if (!m_hole->before().isOpen() && isNewer(newest, m_hole->before())) {
        m_hole->setBefore(newest);
    }
    m_hole->setAfter(top);
    m_hole->isJoinedBelow = false;
    ++m_hole->question;
    // What came late and waits: what is newer than the rows is fetched with the others there.
    showWaiting(top);
    if (!m_hole->before().isOpen()) {
        for (const NoteHandle &late : takeWaitingUpTo(m_hole->before()))
            disclaim(late->id());
    }
    if (isReading)
        readUp(m_hole);
    else
        m_hole->setState(TimelineGap::TooLong); // what was asked began elsewhere
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
