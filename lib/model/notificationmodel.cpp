// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/notificationmodel.h"

#include "model/notificationitem.h"
#include "store/notestore.h"

#include <algorithm>
#include <limits>

namespace {

constexpr int windowSize = 300; ///< rows kept
/// Rows kept for a reader further down: a server keeps at most 500 (rest.md 6), and whoever stays
/// down there while many come in needs no more than these and as many as are read at once.
constexpr int heldWindowSize = 900;
constexpr int pageSize = 100; ///< as many as a server gives
/// So many come before the first page and are told apart from those the server had counted. It
/// tells within 2 s that one is unread, so only the last ones matter.
constexpr int mostEarly = 100;
/// A live notification's note is packed when it happens: newer than any answer.
constexpr qint64 everMs = std::numeric_limits<qint64>::max();

NoteEdge placeOf(const entity::Notification &notification)
{
    return {notification.id, notification.createdAtMs};
}

/// Open: the page is empty.
NoteEdge newestOf(const QList<entity::Notification> &page)
{
    NoteEdge newest;
    for (const entity::Notification &notification : page) {
        if (newest.isOpen() || notification.id > newest.id)
            newest = placeOf(notification);
    }
    return newest;
}

NoteEdge oldestOf(const QList<entity::Notification> &page)
{
    NoteEdge oldest;
    for (const entity::Notification &notification : page) {
        if (oldest.isOpen() || notification.id < oldest.id)
            oldest = placeOf(notification);
    }
    return oldest;
}

} // namespace

NotificationModel::NotificationModel(NoteStore *store, Source source, MarkRead markRead,
                                     QObject *parent)
    : NotificationRows(parent)
    , m_store(store)
    , m_source(std::move(source))
    , m_markRead(std::move(markRead))
{
    connect(store, &NoteStore::noteDeleted, this, &NotificationModel::noteDeleted);
    connect(store, &NoteStore::closing, this, &NotificationModel::close);
    m_retryTimer.setSingleShot(true);
    connect(&m_retryTimer, &QTimer::timeout, this, &NotificationModel::retryMissed);
    m_gapTimer.setSingleShot(true);
    m_gapTimer.setInterval(TimelineGap::rowAfterMs);
    connect(&m_gapTimer, &QTimer::timeout, this, [this] { showGap(TimelineGap::Loading); });
    connect(store, &NoteStore::retranslated, this, [this] {
        if (gap())
            Q_EMIT gap()->changed();
    });
    // Later: whoever else listens is to see the state first.
    connect(
        this, &PagedModel::stateChanged, this,
        [this] {
            if (state() != Loading && std::exchange(m_isCatchUpWanted, false))
                catchUp();
        },
        Qt::QueuedConnection);
}

NotificationModel::~NotificationModel() = default;

void NotificationModel::setUnreadCount(int count)
{
    m_unreadCount = std::max(0, count);
    m_isCountNew = true;
    markUnread(m_unreadCount);
    Q_EMIT unreadCountChanged();
}

void NotificationModel::markAllRead()
{
    if (m_unreadCount == 0)
        return;
    setUnreadCount(0);
    m_markRead();
}

void NotificationModel::setAllRead()
{
    if (m_unreadCount > 0)
        setUnreadCount(0);
}

void NotificationModel::setHoldOld(bool holdOld)
{
    if (m_holdOld == holdOld)
        return;
    m_holdOld = holdOld;
    Q_EMIT holdOldChanged();
    if (!holdOld)
        trim();
}

qint64 NotificationModel::nowMs() const
{
    return m_store->nowMs();
}

void NotificationModel::ask(const Question &question)
{
    if (!m_store)
        return;
    const qint64 askedAtMs = m_store->nowMs();
    const auto urgency = question.isUnasked ? rest::Urgency::Visible : rest::Urgency::Asked;
    await(m_source(question.page, urgency), question,
          [this, askedAtMs](const QList<entity::Notification> &notifications) {
              const int before = rowCount();
              const int added = insertPage(notifications, askedAtMs);
              markUnread(m_unreadCount, before);
              return added;
          });
}

int NotificationModel::insertPage(const QList<entity::Notification> &notifications,
                                  qint64 askedAtMs)
{
    forgetEarly();
    int added = 0;
    for (const entity::Notification &notification : notifications) {
        if (insert(notification, false, askedAtMs))
            ++added;
    }
    return added;
}

bool NotificationModel::insert(const entity::Notification &notification, bool isUnread,
                               qint64 askedAtMs)
{
    if (notification.id.isEmpty() || !makeWay(notification))
        return false;
    insertItem(new NotificationItem(m_store, notification, isUnread, askedAtMs, this));
    return true;
}

void NotificationModel::insertLive(const entity::Notification &notification, bool isUnread)
{
    if (!m_store)
        return;
    const bool isListed = state() == Ready || state() == Empty;
    if (!isListed) {
        // Before the first page there is nothing to join it to: the page may hold it, or have been
        // made before.
        m_isCatchUpWanted = m_isCatchUpWanted || state() == Loading || state() == Failed;
        if (!isUnread) {
            rememberEarly(notification.id);
            return;
        }
        if (!m_early.removeOne(notification.id)) {
            // Two seconds old, and from before the stream opened: `i` has counted it. Or so many
            // came since that nobody can tell.
            if (m_isEarlyCut)
                Q_EMIT unreadCountDoubted();
            return;
        }
    }
    if (isListed && !insert(notification, isUnread, everMs)) {
        // `unreadNotification` follows `notification`: the row is there, and now known to be
        // unread.
        NotificationItem *item = isUnread ? find(notification.id) : nullptr;
        if (!item)
            return;
        if (item->isUnread()) {
            // Marked by its place: whether the count it came from knew of it, nobody can tell.
            Q_EMIT unreadCountDoubted();
            return;
        }
        item->setUnread(true);
    }
    if (isUnread) {
        ++m_unreadCount;
        Q_EMIT unreadCountChanged();
    }
    trim();
    rowsChanged();
}

void NotificationModel::rememberEarly(const QString &id)
{
    m_early.removeOne(id);
    m_early.append(id);
    if (m_early.size() > mostEarly) {
        m_early.removeFirst();
        m_isEarlyCut = true;
    }
}

void NotificationModel::forgetEarly()
{
    m_early.clear();
    m_isEarlyCut = false;
}

void NotificationModel::flush()
{
    setAllRead();
    if (state() == Ready || state() == Empty)
        loadUnasked();
}

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
    QString oldest = untilId;
    for (const entity::Notification &notification : page) {
        if (oldest.isEmpty() || notification.id < oldest)
            oldest = notification.id;
    }
    m_missed += page;
    const bool isEnd = oldest == untilId; // nothing older
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
    const bool isKept = isGapKept() && oldestOf(m_missed).id > gap()->after().id;
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
    const NoteEdge newest = newestOf(page);
    const NoteEdge above = edgeAboveGap();
    const bool hasFresh = newest.id > gap()->after().id;
    // Some servers answer a sinceId with the newest ones instead of the next.
    const bool isNewestFirst = page.size() > 1 && page.first().id > page.last().id;
    if (isNewestFirst || (!hasFresh && !above.isOpen())) {
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
    const NoteEdge oldest = oldestOf(page);
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

void NotificationModel::noteDeleted(const QString &noteId)
{
    removeConcerning(noteId);
    rowsChanged();
}

void NotificationModel::trim()
{
    if (trimTo(m_holdOld ? heldWindowSize : windowSize))
        continueBelow(oldestId());
}

void NotificationModel::clearRows()
{
    ++m_catchUpGeneration;
    m_retryTimer.stop();
    m_gapTimer.stop();
    m_missedSince.reset();
    forgetEarly();
    clearItems();
}

void NotificationModel::close()
{
    clearRows();
    abandon();
    m_store = nullptr;
}
