// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/notificationmodel.h"

#include "model/notificationitem.h"
#include "store/notestore.h"

#include <algorithm>
#include <limits>

namespace {

constexpr int windowSize = 300; ///< rows kept; a server keeps at most 500 (rest.md 6)
/// A live notification's note is packed when it happens: newer than any answer.
constexpr qint64 everMs = std::numeric_limits<qint64>::max();

} // namespace

NotificationModel::NotificationModel(NoteStore *store, Source source, MarkRead markRead,
                                     QObject *parent)
    : PagedModel(parent)
    , m_store(store)
    , m_source(std::move(source))
    , m_markRead(std::move(markRead))
{
    connect(store, &NoteStore::noteDeleted, this, &NotificationModel::noteDeleted);
    connect(store, &NoteStore::closing, this, &NotificationModel::close);
    m_retryTimer.setSingleShot(true);
    connect(&m_retryTimer, &QTimer::timeout, this, &NotificationModel::catchUp);
    // Later: whoever else listens is to see the state first.
    connect(
        this, &PagedModel::stateChanged, this,
        [this] {
            if (state() != Loading && std::exchange(m_isCatchUpWanted, false))
                catchUp();
        },
        Qt::QueuedConnection);
}

NotificationModel::~NotificationModel()
{
    qDeleteAll(m_rows);
}

int NotificationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant NotificationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    NotificationItem *item = m_rows[size_t(index.row())];
    if (role == NotificationRole)
        return QVariant::fromValue(item);
    return role == Qt::DisplayRole ? item->text() : QVariant();
}

QHash<int, QByteArray> NotificationModel::roleNames() const
{
    return {{NotificationRole, "notification"}};
}

NotificationItem *NotificationModel::itemAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[size_t(row)] : nullptr;
}

void NotificationModel::setUnreadCount(int count)
{
    m_unreadCount = std::max(0, count);
    m_isCountNew = true;
    markUnread(0);
    Q_EMIT unreadCountChanged();
}

void NotificationModel::markUnread(int from)
{
    for (int row = from; row < rowCount(); ++row)
        m_rows[size_t(row)]->setUnread(row < m_unreadCount);
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

qint64 NotificationModel::nowMs() const
{
    return m_store->nowMs();
}

void NotificationModel::ask(const Question &question)
{
    if (!m_store)
        return;
    const qint64 askedAtMs = m_store->nowMs();
    await(m_source(question.page, rest::Urgency::Asked), question,
          [this, askedAtMs](const QList<entity::Notification> &notifications) {
              const int before = rowCount();
              const int added = insertPage(notifications, askedAtMs);
              markUnread(before);
              return added;
          });
}

int NotificationModel::insertPage(const QList<entity::Notification> &notifications,
                                  qint64 askedAtMs)
{
    m_early.clear();
    int added = 0;
    for (const entity::Notification &notification : notifications) {
        if (insert(notification, false, askedAtMs) >= 0)
            ++added;
    }
    return added;
}

int NotificationModel::insert(const entity::Notification &notification, bool isUnread,
                              qint64 askedAtMs)
{
    if (notification.id.isEmpty())
        return -1;
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (!m_rows[size_t(row)]->isReplacedBy(notification))
            continue;
        if (m_rows[size_t(row)]->id() >= notification.id)
            return -1;
        removeAt(row);
    }
    const auto place = std::partition_point(
        m_rows.begin(), m_rows.end(),
        [&notification](const NotificationItem *item) { return item->id() > notification.id; });
    const int row = int(place - m_rows.begin());
    beginInsertRows({}, row, row);
    m_rows.insert(place, new NotificationItem(m_store, notification, isUnread, askedAtMs, this));
    endInsertRows();
    return row;
}

void NotificationModel::insertLive(const entity::Notification &notification, bool isUnread)
{
    if (!m_store)
        return;
    const bool isListed = state() == Ready || state() == Empty;
    if (!isListed) {
        // Before the first page there is nothing to join it to: the page may hold it, or have been
        // made before.
        m_isCatchUpWanted = state() == Loading;
        if (!isUnread) {
            m_early.insert(notification.id);
            return;
        }
        // Two seconds old, and from before the stream opened: `i` has counted it.
        if (!m_early.remove(notification.id))
            return;
    }
    if (isListed && insert(notification, isUnread, everMs) < 0) {
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

NotificationItem *NotificationModel::find(const QString &id) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(),
                     [&id](const NotificationItem *item) { return item->id() == id; });
    return found == m_rows.end() ? nullptr : *found;
}

void NotificationModel::flush()
{
    setAllRead();
    if (state() == Ready || state() == Empty)
        load();
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
        load();
        return;
    }
    m_retryTimer.stop();
    m_isCountNew = false;
    if (!m_missedSince)
        m_missedSince = m_rows.empty() ? QString() : m_rows.front()->id();
    m_missed.clear();
    m_missedAskedAtMs = m_store->nowMs();
    readMissed({});
}

void NotificationModel::readMissed(const QString &untilId)
{
    entity::Page page;
    page.limit = 100;
    page.untilId = untilId;
    m_source(page, rest::Urgency::Visible)
        .then(this, [this, untilId, asked = ++m_catchUpGeneration](
                        const Result<QList<entity::Notification>> &result) {
            if (asked != m_catchUpGeneration || !m_store)
                return;
            if (result)
                takeMissed(result.value(), untilId);
            else if (result.error().kind != Error::Kind::Authentication)
                m_retryTimer.start(askAgainAfter(result.error(), m_store->nowMs()));
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
    const bool isMet = !isEnd && oldest <= *m_missedSince;
    if (isMet || isEnd || m_missedSince->isEmpty() || m_missed.size() >= windowSize)
        joinMissed(isMet);
    else
        readMissed(oldest);
}

void NotificationModel::joinMissed(bool isMet)
{
    const QString since = *std::exchange(m_missedSince, std::nullopt);
    if (!isMet) {
        // The server has no more, or the rows no room for it: older ones are fetched on scrolling.
        for (int row = rowCount() - 1; row >= 0; --row) {
            if (m_rows[size_t(row)]->id() <= since)
                removeAt(row);
        }
    }
    insertPage(std::exchange(m_missed, {}), m_missedAskedAtMs);
    if (!isMet)
        continueBelow(m_rows.empty() ? QString() : m_rows.back()->id());
    trim();
    // A count from before knows nothing of what is new here: another one follows from `i`, or the
    // stream says what is unread.
    if (m_isCountNew)
        markUnread(0);
    rowsChanged();
}

void NotificationModel::removeAt(int row)
{
    NotificationItem *item = m_rows[size_t(row)];
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
    item->deleteLater();
}

void NotificationModel::noteDeleted(const QString &noteId)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (m_rows[size_t(row)]->concerns(noteId))
            removeAt(row);
    }
    rowsChanged();
}

void NotificationModel::trim()
{
    const bool isTooLong = rowCount() > windowSize;
    while (rowCount() > windowSize)
        removeAt(rowCount() - 1);
    if (isTooLong)
        continueBelow(m_rows.back()->id());
}

void NotificationModel::clearRows()
{
    ++m_catchUpGeneration;
    m_retryTimer.stop();
    m_missedSince.reset();
    m_early.clear();
    beginResetModel();
    for (NotificationItem *item : std::exchange(m_rows, {}))
        item->deleteLater();
    endResetModel();
}

void NotificationModel::close()
{
    beginResetModel();
    qDeleteAll(std::exchange(m_rows, {}));
    endResetModel();
    ++m_catchUpGeneration;
    m_retryTimer.stop();
    abandon();
    m_store = nullptr;
}
