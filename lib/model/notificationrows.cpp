// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/notificationrows.h"

#include "model/notificationitem.h"

#include <algorithm>
#include <utility>

namespace {

/// A server asks by the moment of an id, and several come in one.
constexpr int marginRows = 5;

NoteEdge placeOf(const NotificationItem &item)
{
    return {item.id(), item.createdAt().toMSecsSinceEpoch()};
}

} // namespace

NotificationRows::NotificationRows(QObject *parent)
    : PagedModel(parent)
{
}

NotificationRows::~NotificationRows()
{
    qDeleteAll(m_rows);
}

int NotificationRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant NotificationRows::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    NotificationItem *item = m_rows[size_t(index.row())];
    switch (role) {
    case NotificationRole:
        return QVariant::fromValue(item);
    case GapRole:
        return QVariant::fromValue(item ? nullptr : m_gap);
    case IsGapRole:
        return item == nullptr;
    case Qt::DisplayRole:
        return item ? item->text() : m_gap->text();
    }
    return {};
}

QHash<int, QByteArray> NotificationRows::roleNames() const
{
    return {{NotificationRole, "notification"}, {GapRole, "gap"}, {IsGapRole, "isGap"}};
}

NotificationItem *NotificationRows::itemAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[size_t(row)] : nullptr;
}

NotificationItem *NotificationRows::find(const QString &id) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(),
                     [&id](const NotificationItem *item) { return item && item->id() == id; });
    return found == m_rows.end() ? nullptr : *found;
}

bool NotificationRows::makeWay(const entity::Notification &notification)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        const NotificationItem *item = itemAt(row);
        if (!item || !item->isReplacedBy(notification))
            continue;
        if (item->id() >= notification.id)
            return false;
        removeRow(row);
    }
    return true;
}

void NotificationRows::insertItem(NotificationItem *item)
{
    const auto isAbove = [&](const NotificationItem *other) {
        return (other ? other->id() : m_gap->after().id) > item->id();
    };
    auto place = std::partition_point(m_rows.begin(), m_rows.end(), isAbove);
    if (place != m_rows.end() && !*place && item->id() <= m_gap->after().id)
        ++place; // known before the gap
    const int row = int(place - m_rows.begin());
    beginInsertRows({}, row, row);
    m_rows.insert(place, item);
    endInsertRows();
}

void NotificationRows::removeRow(int row)
{
    NotificationItem *item = m_rows[size_t(row)];
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
    if (item)
        item->deleteLater();
    else
        std::exchange(m_gap, nullptr)->deleteLater();
}

void NotificationRows::removeConcerning(const QString &noteId)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        const NotificationItem *item = itemAt(row);
        if (item && item->concerns(noteId))
            removeRow(row);
    }
}

void NotificationRows::removeUpTo(const QString &id)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        const NotificationItem *item = itemAt(row);
        if (!item || item->id() <= id)
            removeRow(row);
    }
}

void NotificationRows::removeAboveGapUpTo(const QString &id)
{
    for (int row = gapRow() - 1; row >= 0; --row) {
        if (itemAt(row)->id() <= id)
            removeRow(row);
    }
}

bool NotificationRows::trimTo(int count)
{
    const int before = rowCount();
    // Below a gap at the end everything is fetched again anyway.
    while (rowCount() > count || (!m_rows.empty() && !m_rows.back()))
        removeRow(rowCount() - 1);
    return rowCount() < before;
}

void NotificationRows::clearItems()
{
    beginResetModel();
    for (NotificationItem *item : std::exchange(m_rows, {})) {
        if (item)
            item->deleteLater();
    }
    if (m_gap)
        std::exchange(m_gap, nullptr)->deleteLater();
    endResetModel();
}

void NotificationRows::markUnread(int count, int from)
{
    int number = 0;
    for (int row = 0; row < rowCount(); ++row) {
        NotificationItem *item = itemAt(row);
        if (!item && isGapKept() && count > 0)
            return;
        if (!item)
            continue;
        if (row >= from)
            item->setUnread(number < count);
        ++number;
    }
}

NoteEdge NotificationRows::newestEdge() const
{
    for (const NotificationItem *item : m_rows) {
        if (item)
            return placeOf(*item);
    }
    return {};
}

NoteEdge NotificationRows::edgeAboveGap() const
{
    const NotificationItem *item = itemAt(gapRow() - 1);
    return item ? placeOf(*item) : NoteEdge();
}

QString NotificationRows::marginBelowGap() const
{
    const NotificationItem *item = itemAt(std::min(gapRow() + marginRows, rowCount() - 1));
    return item ? item->id() : m_gap->after().id;
}

QString NotificationRows::oldestId() const
{
    for (auto item = m_rows.rbegin(); item != m_rows.rend(); ++item) {
        if (*item)
            return (*item)->id();
    }
    return {};
}

void NotificationRows::openGap(const NoteEdge &after)
{
    if (m_gap || after.isOpen())
        return;
    const auto place =
        std::partition_point(m_rows.begin(), m_rows.end(), [&after](const NotificationItem *item) {
            return item->id() > after.id;
        });
    const int row = int(place - m_rows.begin());
    m_gap = new TimelineGap(after, this);
    m_gap->setKind(TimelineGap::Notifications);
    m_isGapKept = false;
    beginInsertRows({}, row, row);
    m_rows.insert(place, nullptr);
    endInsertRows();
}

void NotificationRows::closeGap()
{
    if (m_gap)
        removeRow(gapRow());
}

int NotificationRows::gapRow() const
{
    return int(std::find(m_rows.begin(), m_rows.end(), nullptr) - m_rows.begin());
}
