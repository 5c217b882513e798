// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entity/user.h"
#include "store/held.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

class NoteStore;

/// A badge beside a name.
class BadgeRole
{
    Q_GADGET
    QML_VALUE_TYPE(badgeRole)
    Q_PROPERTY(QString name MEMBER name CONSTANT)
    Q_PROPERTY(QString iconSource MEMBER iconSource CONSTANT)

public:
    QString name;
    QString iconSource;
};

/// Somebody, live: exists once per id and account, and follows the newest that any note or
/// notification says of them. Owned by the NoteStore, kept by UserHandle.
class User : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Users come from a NoteStore")
    Q_PROPERTY(QString id READ id CONSTANT)
    Q_PROPERTY(QString username READ username NOTIFY changed)
    /// Empty: an account of this server.
    Q_PROPERTY(QString host READ host NOTIFY changed)
    /// `@username`, with `@host` for remote people.
    Q_PROPERTY(QString handle READ handle NOTIFY changed)
    /// The name without markup: emoji codes stay codes.
    Q_PROPERTY(QString displayName READ displayName NOTIFY changed)
    /// The name for Text.StyledText.
    Q_PROPERTY(QString styledName READ styledName NOTIFY styledNameChanged)
    /// The names for a sentence: isolated, so that their direction is not that of the sentence. The
    /// first is a plainName(), the second for Text.StyledText.
    Q_PROPERTY(QString nameInSentence READ nameInSentence NOTIFY changed)
    Q_PROPERTY(QString styledNameInSentence READ styledNameInSentence NOTIFY styledNameChanged)
    Q_PROPERTY(QString avatarUrl READ avatarUrl NOTIFY changed)
    Q_PROPERTY(QString avatarBlurhash READ avatarBlurhash NOTIFY changed)
    /// Sources for an Image; empty where there is nothing to show.
    Q_PROPERTY(QString avatarSource READ avatarSource NOTIFY changed)
    Q_PROPERTY(QString avatarBlurhashSource READ avatarBlurhashSource NOTIFY changed)
    Q_PROPERTY(bool isBot READ isBot NOTIFY changed)
    Q_PROPERTY(bool isCat READ isCat NOTIFY changed)
    Q_PROPERTY(QList<BadgeRole> badgeRoles READ badgeRoles NOTIFY changed)
    /// The name of the server of a remote person; empty for local people and where unknown.
    Q_PROPERTY(QString instanceName READ instanceName NOTIFY changed)
    /// The page of this person on the account's own server.
    Q_PROPERTY(QString pageUrl READ pageUrl NOTIFY changed)

public:
    User(NoteStore *store, const entity::UserPtr &data);

    const entity::User &data() const { return *m_data; }
    QString id() const { return m_data->id; }
    QString username() const { return m_data->username; }
    QString host() const { return m_data->host; }
    QString handle() const;
    QString displayName() const;
    QString styledName() const;
    /// The display name for plain texts: without the codes of custom emoji where something else
    /// remains of it.
    QString plainName() const;
    QString nameInSentence() const;
    QString styledNameInSentence() const;
    QString avatarUrl() const { return m_data->avatarUrl; }
    QString avatarBlurhash() const { return m_data->avatarBlurhash; }
    QString avatarSource() const;
    QString avatarBlurhashSource() const;
    bool isBot() const { return m_data->isBot; }
    bool isCat() const { return m_data->isCat; }
    QList<BadgeRole> badgeRoles() const;
    QString instanceName() const;
    QString pageUrl() const;

Q_SIGNALS:
    void changed();
    void styledNameChanged();

private:
    friend class NoteStore;
    friend class Held<User>;

    void retain() { ++m_holders; }
    void release();
    void update(const entity::UserPtr &data);
    void restyle();

    NoteStore *m_store;
    entity::UserPtr m_data;
    mutable QString m_styledName;
    int m_holders = 0;
    bool m_isListed = false;
};

using UserHandle = Held<User>;
