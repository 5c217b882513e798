// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entity/notification.h"
#include "model/pagedmodel.h"
#include "rest/ratebudget.h"

#include <QSet>
#include <QTimer>

#include <deque>
#include <functional>
#include <optional>

class NoteStore;
class NotificationItem;

/// An account's notifications, newest first: pages and live ones. Counts what is unread; only the
/// newest rows are kept, older ones are fetched again on scrolling.
class NotificationModel : public PagedModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Notifications come from a session")
    Q_PROPERTY(int unreadCount READ unreadCount NOTIFY unreadCountChanged)

public:
    enum Role { NotificationRole = Qt::UserRole + 1 };
    Q_ENUM(Role)
    using Source = std::function<QFuture<Result<QList<entity::Notification>>>(
        const entity::Page &page, rest::Urgency urgency)>;
    /// Tells the server that everything is read.
    using MarkRead = std::function<void()>;

    /// `store` outlives the model. Nothing is asked for before load().
    NotificationModel(NoteStore *store, Source source, MarkRead markRead,
                      QObject *parent = nullptr);
    ~NotificationModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    /// Null: no such row.
    Q_INVOKABLE NotificationItem *itemAt(int row) const;

    int unreadCount() const { return m_unreadCount; }
    /// What the server counts (`i`): the newest that many rows are unread.
    void setUnreadCount(int count);
    /// Reads all of them: here at once, on the server through MarkRead. Nothing when none is
    /// unread.
    Q_INVOKABLE void markAllRead();
    /// Another client read them (`readAllNotifications`).
    void setAllRead();

    /// Null: not among the rows.
    NotificationItem *find(const QString &id) const;
    /// A live one (`notification` of main; `unreadNotification` of the same marks it unread). A
    /// grouped or repeated id replaces its row.
    void insertLive(const entity::Notification &notification, bool isUnread);
    /// The server forgot all of them (`notificationFlushed`).
    void flush();
    /// When `main` streams (again): reads from the newest down to what is known and then shows all
    /// of it at once; so much that the rows have no room for it replaces them. Failed, it is asked
    /// again. After the first page, which may be older, where that is on its way.
    void catchUp();
    /// What was missed is being read, or waits to be.
    bool isCatchingUp() const { return m_missedSince.has_value() || m_isCatchUpWanted; }

Q_SIGNALS:
    void unreadCountChanged();
    /// The stream and an answer crossed: ask the server for the count again.
    void unreadCountDoubted();

protected:
    void ask(const Question &question) override;
    void clearRows() override;
    qint64 nowMs() const override;

private:
    int insertPage(const QList<entity::Notification> &notifications, qint64 askedAtMs);
    void markUnread(int from);
    int insert(const entity::Notification &notification, bool isUnread, qint64 askedAtMs);
    void readMissed(const QString &untilId);
    void takeMissed(const QList<entity::Notification> &page, const QString &untilId);
    void joinMissed(bool isMet);
    void removeAt(int row);
    void noteDeleted(const QString &noteId);
    void trim();
    void close();

    NoteStore *m_store;
    Source m_source;
    MarkRead m_markRead;
    std::deque<NotificationItem *> m_rows; ///< newest first, owned
    QSet<QString> m_early; ///< ids that came live before the first page, not known to be unread
    int m_unreadCount = 0;
    quint64 m_catchUpGeneration = 0;
    /// While a break is made up for: the newest one known before it, empty where there was none.
    /// What came live since proves nothing about those between.
    std::optional<QString> m_missedSince;
    QList<entity::Notification> m_missed; ///< read so far, not shown
    qint64 m_missedAskedAtMs = 0;
    QTimer m_retryTimer;
    bool m_isCountNew = false;      ///< told since the last catch-up was asked for
    bool m_isCatchUpWanted = false; ///< as soon as the first page is there or refused
};
