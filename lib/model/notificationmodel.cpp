// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/notificationmodel.h"

#include "model/notificationitem.h"
#include "store/notestore.h"

#include <algorithm>
#include <limits>

namespace {

/// So many come before the first page and are told apart from those the server had counted. It
/// tells within 2 s that one is unread, so only the last ones matter.
constexpr int mostEarly = 100;
/// A live notification's note is packed when it happens: newer than any answer.
constexpr qint64 everMs = std::numeric_limits<qint64>::max();

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
