// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/notificationrows.h"
#include "rest/ratebudget.h"

#include <QTimer>

#include <functional>
#include <optional>

/// An account's notifications, newest first: pages and live ones. Counts what is unread; only the
/// newest rows are kept, older ones are fetched again on scrolling.
class NotificationModel : public NotificationRows
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Notifications come from a session")
    Q_PROPERTY(int unreadCount READ unreadCount NOTIFY unreadCountChanged)
    /// The reader is away from the top: what comes in above lets go of no rows that may be looked
    /// at. Set it false at the top: then only the newest are kept.
    Q_PROPERTY(bool holdOld READ holdOld WRITE setHoldOld NOTIFY holdOldChanged)

public:
    using Source = std::function<QFuture<Result<QList<entity::Notification>>>(
        const entity::Page &page, rest::Urgency urgency)>;
    /// Tells the server that everything is read.
    using MarkRead = std::function<void()>;

    /// `store` outlives the model. Nothing is asked for before load().
    NotificationModel(NoteStore *store, Source source, MarkRead markRead,
                      QObject *parent = nullptr);
    ~NotificationModel() override;

    int unreadCount() const { return m_unreadCount; }
    /// What the server counts (`i`): the newest that many rows are unread.
    void setUnreadCount(int count);
    /// Reads all of them: here at once, on the server through MarkRead. Nothing when none is
    /// unread.
    Q_INVOKABLE void markAllRead();
    /// Another client read them (`readAllNotifications`).
    void setAllRead();

    bool holdOld() const { return m_holdOld; }
    void setHoldOld(bool holdOld);

    /// A live one (`notification` of main; `unreadNotification` of the same marks it unread). A
    /// grouped or repeated id replaces its row.
    void insertLive(const entity::Notification &notification, bool isUnread);
    /// The server forgot all of them (`notificationFlushed`).
    void flush();
    /// When `main` streams (again): reads from the newest down to what is known and then shows all
    /// of it at once. So much that the rows have no room for it replaces them, or, where the reader
    /// is further down, leaves a gap above them, which is the reader's to have loaded. Where it
    /// takes long or fails, a gap says so, too, and it is asked again. After the first page, which
    /// may be older, where that is on its way.
    void catchUp();
    /// Has what the gap stands for loaded, the older ones first. Nothing while it loads.
    Q_INVOKABLE void loadGapFromBottom();
    /// The newer ones first.
    Q_INVOKABLE void loadGapFromTop();
    /// What was missed is being read, or waits to be.
    bool isCatchingUp() const { return m_missedSince.has_value() || m_isCatchUpWanted; }

Q_SIGNALS:
    void unreadCountChanged();
    void holdOldChanged();
    /// The stream and an answer crossed: ask the server for the count again.
    void unreadCountDoubted();

protected:
    void ask(const Question &question) override;
    void clearRows() override;
    qint64 nowMs() const override;

private:
    static constexpr int windowSize = 300; ///< rows kept
    /// Rows kept for a reader further down: a server keeps at most 500 (rest.md 6), and whoever
    /// stays down there while many come in needs no more than these and as many as are read at
    /// once.
    static constexpr int heldWindowSize = 900;

    int insertPage(const QList<entity::Notification> &notifications, qint64 askedAtMs);
    bool insert(const entity::Notification &notification, bool isUnread, qint64 askedAtMs);
    void rememberEarly(const QString &id);
    void forgetEarly();
    void readMissed(const QString &untilId);
    void takeMissed(const QList<entity::Notification> &page, const QString &untilId);
    void joinMissed(bool isMet);
    void keepGap(const NoteEdge &since);
    void insertMissed();
    using TakeGapPage = void (NotificationModel::*)(const QList<entity::Notification> &page,
                                                    qint64 askedAtMs);
    void readGapUp();
    void readGapDown();
    void askForGap(const entity::Page &page, TakeGapPage take);
    void takeGapUp(const QList<entity::Notification> &page, qint64 askedAtMs);
    void takeGapDown(const QList<entity::Notification> &page, qint64 askedAtMs);
    void goOnWithGap(int added, void (NotificationModel::*read)());
    void gapPageIsIn();
    void retryMissed();
    void askAgainLater(const Error &error);
    void showGap(TimelineGap::State state);
    void noteDeleted(const QString &noteId);
    void trim();
    void close();

    NoteStore *m_store;
    Source m_source;
    MarkRead m_markRead;
    QStringList m_early;       ///< came last before the first page, and are not known to be unread
    bool m_isEarlyCut = false; ///< there were more of them
    int m_unreadCount = 0;
    quint64 m_catchUpGeneration = 0;
    /// While a break is made up for: the newest one known before it, open where there was none.
    /// What came live since proves nothing about those between.
    std::optional<NoteEdge> m_missedSince;
    QList<entity::Notification> m_missed; ///< read so far, not shown
    qint64 m_missedAskedAtMs = 0;
    int m_failures = 0; ///< in a row
    QTimer m_retryTimer;
    QTimer m_gapTimer;         ///< until a catch-up under way is worth a row
    bool m_isCountNew = false; ///< told since the last catch-up was asked for
    bool m_holdOld = false;
    bool m_isCatchUpWanted = false; ///< as soon as the first page is there or refused
};
