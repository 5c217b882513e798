// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entity/notification.h"
#include "store/note.h"
#include "store/user.h"

#include <QDateTime>
#include <QObject>
#include <QtQml/qqmlregistration.h>

class NoteStore;

/// One notification in words (rest.md 14.4), with its note and user. Owned by the
/// NotificationModel.
class NotificationItem : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Rows of a NotificationModel")
    Q_PROPERTY(QString id READ id CONSTANT)
    /// The server's word for its kind, e.g. "reaction".
    Q_PROPERTY(QString kind READ kind CONSTANT)
    /// A complete sentence with names.
    Q_PROPERTY(QString text READ text NOTIFY textChanged)
    /// What was said along: a message, an app's text; empty mostly.
    Q_PROPERTY(QString detail READ detail CONSTANT)
    /// The name of an icon of ours: at, arrow-back-up, repeat, quote, mood-plus, ...
    Q_PROPERTY(QString icon READ icon CONSTANT)
    /// Null: nobody in particular.
    Q_PROPERTY(User *user READ user CONSTANT)
    /// How many people a grouped one is about; 1 or 0 otherwise.
    Q_PROPERTY(int userCount READ userCount CONSTANT)
    /// What it is about: for a renote the renoted note, for a reaction the own note. Null: nothing.
    Q_PROPERTY(Note *note READ note CONSTANT)
    /// For a renote: the renote itself, with which this is gone. Empty: it is none, or a group of
    /// them, which outlives each.
    Q_PROPERTY(QString renoteId READ renoteId CONSTANT)
    Q_PROPERTY(QString reaction READ reaction CONSTANT)
    /// The source of the reaction's picture for an Image; empty: none.
    Q_PROPERTY(QString reactionSource READ reactionSource CONSTANT)
    Q_PROPERTY(QDateTime createdAt READ createdAt CONSTANT)
    Q_PROPERTY(QString timeText READ timeText NOTIFY timeTextChanged)
    Q_PROPERTY(QString fullTimeText READ fullTimeText NOTIFY timeTextChanged)
    Q_PROPERTY(bool isUnread READ isUnread NOTIFY isUnreadChanged)

public:
    /// `askedAtMs`: when the answer with it was asked for, as NoteStore::ingest takes it.
    NotificationItem(NoteStore *store, const entity::Notification &data, bool isUnread,
                     qint64 askedAtMs, QObject *parent = nullptr);

    const QString &id() const { return m_data.id; }
    const QString &kind() const { return m_data.type; }
    QString text() const;
    QString detail() const;
    QString icon() const;
    User *user() const { return m_user.get(); }
    int userCount() const;
    Note *note() const;
    QString renoteId() const;
    QString reaction() const;
    QString reactionSource() const;
    QDateTime createdAt() const;
    QString timeText() const;
    QString fullTimeText() const;
    bool isUnread() const { return m_isUnread; }
    void setUnread(bool isUnread);
    /// Whether it is about this note, and gone with it. A renote's notification is about the
    /// renote.
    bool concerns(const QString &noteId) const;
    /// Whether the other one takes this row: the same id, or the same group grown.
    bool isReplacedBy(const entity::Notification &other) const;

Q_SIGNALS:
    void textChanged();
    void timeTextChanged();
    void isUnreadChanged();

private:
    NoteStore *m_store;
    entity::Notification m_data;
    UserHandle m_user;
    NoteHandle m_note;
    bool m_isUnread;
};
