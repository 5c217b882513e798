// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entity/notification.h"
#include "model/pagedmodel.h"
#include "model/timelinegap.h"

#include <deque>

class NoteStore;
class NotificationItem;

/// The rows of a list of notifications, newest first: notifications, none of them twice, and one
/// gap at most, right above what was known before it. What becomes a row is its heir's to say.
class NotificationRows : public PagedModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A base of notifications")

public:
    enum Role {
        NotificationRole = Qt::UserRole + 1, ///< NotificationItem, null: the gap
        GapRole,                             ///< TimelineGap, null: a notification
        IsGapRole,                           ///< bool
    };
    Q_ENUM(Role)

    explicit NotificationRows(QObject *parent = nullptr);
    ~NotificationRows() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    /// Null: no such row, or the gap.
    Q_INVOKABLE NotificationItem *itemAt(int row) const;
    /// Null: not among the rows.
    NotificationItem *find(const QString &id) const;

protected:
    /// Owned from now on.
    void insertItem(NotificationItem *item);
    /// Removes the row that this is a newer form of. False: what is there is as new.
    bool makeWay(const entity::Notification &notification);
    void removeRow(int row);
    void removeConcerning(const QString &noteId);
    /// Those up to this id, and the gap above them.
    void removeUpTo(const QString &id);
    /// Those above the gap that are no newer than this id.
    void removeAboveGapUpTo(const QString &id);
    /// Keeps the newest; \returns whether any went.
    bool trimTo(int count);
    void clearItems();
    /// The newest `count` notifications are unread, the others, from row `from` on, are not. Those
    /// below a gap that is kept stay as they are: how many are above nobody knows.
    void markUnread(int count, int from = 0);
    /// Open: there is none.
    NoteEdge newestEdge() const;
    QString oldestId() const;
    /// The row right above the gap: down to there nothing is missing. Open: there is none.
    NoteEdge edgeAboveGap() const;
    /// A little below the gap, so that a page from there on overlaps what is known.
    QString marginBelowGap() const;

    /// Null: there is none.
    TimelineGap *gap() const { return m_gap; }
    /// Right above what is as old as `after`; nothing where one is open already.
    void openGap(const NoteEdge &after);
    void closeGap();
    /// It is the reader's to have loaded, on its own: what is above it is known from the newest one
    /// down.
    bool isGapKept() const { return m_gap && m_isGapKept; }
    void setGapKept(bool isGapKept) { m_isGapKept = isGapKept; }

private:
    int gapRow() const;

    /// Newest first, owned; null: the gap.
    std::deque<NotificationItem *> m_rows;
    TimelineGap *m_gap = nullptr;
    bool m_isGapKept = false;
};
