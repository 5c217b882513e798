// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/notificationmodel.h"
#include "store/notestore.h"

#include <algorithm>
#include <utility>

// How notifications make up for a break, and load what was too much for that.

namespace {

constexpr int pageSize = 100; ///< as many as a server gives

} // namespace

void NotificationModel::catchUp()
{
    if (!m_store)
        return;
    if (state() == Loading) {
        m_isCatchUpWanted = true;
        return;
    }
    if (state() == Failed || state() == NotAvailable) {
        loadUnasked();
        return;
    }
    m_retryTimer.stop();
    m_isCountNew = false;
    if (isGapKept() && edgeAboveGap().isOpen())
        setGapKept(false); // it is what is missing now
    if (!m_missedSince)
        m_missedSince = newestEdge();
    if (gap()) {
        ++gap()->question; // read from the top, it may close
        gap()->setState(TimelineGap::Loading);
    } else if (!m_gapTimer.isActive()) {
        m_gapTimer.start();
    }
    m_missed.clear();
    m_missedAskedAtMs = m_store->nowMs();
    readMissed({});
}

void NotificationModel::readMissed(const QString &untilId)
{
    entity::Page page;
    page.limit = pageSize;
    page.untilId = untilId;
    m_source(page, rest::Urgency::Visible)
        .then(this, [this, untilId, asked = ++m_catchUpGeneration](
                        const Result<QList<entity::Notification>> &result) {
            if (asked != m_catchUpGeneration || !m_store)
                return;
            if (result) {
                m_failures = 0;
                takeMissed(result.value(), untilId);
                return;
            }
            showGap(TimelineGap::Failed);
            askAgainLater(result.error());
        });
}

void NotificationModel::takeMissed(const QList<entity::Notification> &page, const QString &untilId)
{
    const QString oldest = PageExtent(page).oldest.id;
    m_missed += page;
    const bool isEnd =
        oldest.isEmpty() || (!untilId.isEmpty() && oldest >= untilId); // nothing older
    const bool isMet = !isEnd && oldest <= m_missedSince->id;
    if (isMet || isEnd || m_missedSince->isOpen() || m_missed.size() >= windowSize)
        joinMissed(isMet);
    else
        readMissed(oldest);
}

void NotificationModel::joinMissed(bool isMet)
{
    const NoteEdge since = *std::exchange(m_missedSince, std::nullopt);
    const bool isTooMuch = !isMet && m_missed.size() >= windowSize;
    m_gapTimer.stop();
    if (isTooMuch && m_holdOld && !since.isOpen()) {
        keepGap(since);
        return;
    }
    // Where the server has no more, or the rows no room for it, older ones are fetched on
    // scrolling.
    if (!isMet)
        removeUpTo(since.id);
    const bool isKept = isGapKept() && PageExtent(m_missed).oldest.id > gap()->after().id;
    if (isKept)
        gap()->setState(TimelineGap::TooLong);
    else
        closeGap();
    insertMissed();
    if (!isMet)
        continueBelow(oldestId());
    trim();
    rowsChanged();
}

/// The reader is among what was known before: that stays, and what lies between is the reader's to
/// ask for.
void NotificationModel::keepGap(const NoteEdge &since)
{
    // Of an earlier break: what is above it does not reach up to what was read now.
    if (isGapKept())
        removeAboveGapUpTo(since.id);
    openGap(since);
    setGapKept(true);
    gap()->setState(TimelineGap::TooLong);
    const auto room = std::max(0, heldWindowSize - rowCount());
    std::sort(m_missed.begin(), m_missed.end(),
              [](const auto &one, const auto &other) { return one.id > other.id; });
    m_missed.resize(std::min<qsizetype>(room, m_missed.size()));
    insertMissed();
    rowsChanged();
}

void NotificationModel::insertMissed()
{
    insertPage(std::exchange(m_missed, {}), m_missedAskedAtMs);
    // A count from before knows nothing of what is new here: another one follows from `i`, or the
    // stream says what is unread.
    if (m_isCountNew)
        markUnread(m_unreadCount);
}

void NotificationModel::loadGapFromBottom()
{
    if (!gap() || gap()->state() == TimelineGap::Loading || !m_store)
        return;
    if (isGapKept() && m_missedSince) {
        catchUp(); // what was missed later is above it
        return;
    }
    if (!isGapKept()) {
        // What came live since has nothing missing above it.
        ++m_catchUpGeneration;
        m_missedSince.reset();
        setGapKept(true);
    }
    gap()->loadedCount = 0;
    readGapUp();
}

void NotificationModel::loadGapFromTop()
{
    if (!gap() || gap()->state() == TimelineGap::Loading || !m_store)
        return;
    gap()->loadedCount = 0;
    if (isGapKept() && !m_missedSince)
        readGapDown();
    else
        catchUp();
}

void NotificationModel::readGapUp()
{
    entity::Page page;
    page.limit = pageSize;
    page.sinceId = marginBelowGap();
    askForGap(page, &NotificationModel::takeGapUp);
}

void NotificationModel::readGapDown()
{
    entity::Page page;
    page.limit = pageSize;
    page.untilId = edgeAboveGap().id;
    askForGap(page, &NotificationModel::takeGapDown);
}

void NotificationModel::askForGap(const entity::Page &page, TakeGapPage take)
{
    m_retryTimer.stop();
    gap()->setState(TimelineGap::Loading);
    m_source(page, rest::Urgency::Visible)
        .then(gap(),
              [this, take, asked = gap(), question = ++gap()->question,
               askedAtMs = m_store->nowMs()](const Result<QList<entity::Notification>> &result) {
                  if (!m_store || gap() != asked || asked->question != question)
                      return;
                  if (result) {
                      m_failures = 0;
                      (this->*take)(result.value(), askedAtMs);
                      return;
                  }
                  asked->setState(TimelineGap::Failed);
                  askAgainLater(result.error());
              });
}

void NotificationModel::takeGapUp(const QList<entity::Notification> &page, qint64 askedAtMs)
{
    const PageExtent extent(page);
    const NoteEdge newest = extent.newest;
    const NoteEdge above = edgeAboveGap();
    const bool hasFresh = newest.id > gap()->after().id;
    if (extent.isNewestFirst || (!hasFresh && !above.isOpen())) {
        readGapDown();
        return;
    }
    if (!hasFresh || (!above.isOpen() && newest.id >= above.id)) {
        closeGap();
        insertPage(page, askedAtMs);
        gapPageIsIn();
        return;
    }
    gap()->setAfter(newest);
    goOnWithGap(insertPage(page, askedAtMs), &NotificationModel::readGapUp);
}

void NotificationModel::takeGapDown(const QList<entity::Notification> &page, qint64 askedAtMs)
{
    const NoteEdge above = edgeAboveGap();
    const NoteEdge oldest = PageExtent(page).oldest;
    if (page.isEmpty() || (!above.isOpen() && oldest.id >= above.id)) {
        gap()->setState(TimelineGap::NotKept);
        return;
    }
    if (oldest.id > gap()->after().id) {
        goOnWithGap(insertPage(page, askedAtMs), &NotificationModel::readGapDown);
        return;
    }
    closeGap();
    insertPage(page, askedAtMs);
    gapPageIsIn();
}

/// Nobody waits for hundreds more who asked for one hundred.
void NotificationModel::goOnWithGap(int added, void (NotificationModel::*read)())
{
    gap()->loadedCount += added;
    gapPageIsIn();
    if (!gap())
        return; // let go with the rows below
    if (gap()->loadedCount >= windowSize)
        gap()->setState(TimelineGap::TooLong);
    else
        (this->*read)();
}

void NotificationModel::gapPageIsIn()
{
    if (m_isCountNew)
        markUnread(m_unreadCount);
    trim();
    rowsChanged();
}

void NotificationModel::retryMissed()
{
    if (isGapKept() && !m_missedSince)
        readGapUp();
    else
        catchUp();
}

void NotificationModel::askAgainLater(const Error &error)
{
    if (error.kind != Error::Kind::Authentication)
        m_retryTimer.start(askAgainAfter(error, ++m_failures, m_store->nowMs()));
}

void NotificationModel::showGap(TimelineGap::State state)
{
    m_gapTimer.stop();
    if (!m_missedSince)
        return;
    openGap(*m_missedSince);
    if (gap())
        gap()->setState(state);
}
