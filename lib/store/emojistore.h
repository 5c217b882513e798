// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entity/emoji.h"

#include <QHash>
#include <QObject>
#include <QtQml/qqmlregistration.h>

/// The server's own custom emoji (rest.md 14.6), kept true by the broadcast events. Of a server
/// that tells more than 50,000, or 64 MiB of them, the first ones.
class EmojiStore : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Emoji belong to a NoteStore")
    Q_PROPERTY(int count READ count NOTIFY changed)

public:
    explicit EmojiStore(QObject *parent = nullptr);

    /// The list is asked for: what broadcasts tell from now on is newer than it.
    void beginReplacing();
    /// The answer of `emojis`.
    void replace(const QList<entity::Emoji> &emojis);
    void add(const entity::Emoji &emoji);
    void update(const QList<entity::Emoji> &emojis);
    void remove(const QList<entity::Emoji> &emojis);

    int count() const { return int(m_emojis.size()); }
    bool contains(const QString &name) const { return m_emojis.contains(name); }
    const QHash<QString, entity::Emoji> &all() const { return m_emojis; }
    /// Null: unknown. Valid until the next change.
    const entity::Emoji *find(const QString &name) const;
    /// Empty: unknown.
    QString url(const QString &name) const;

Q_SIGNALS:
    void changed();

private:
    struct Broadcast
    {
        QList<entity::Emoji> emojis;
        bool isRemoved = false;
    };
    void insert(const QList<entity::Emoji> &emojis);
    void take(const QList<entity::Emoji> &emojis);
    void take(const QString &name);
    void remember(const Broadcast &broadcast);

    QHash<QString, entity::Emoji> m_emojis;
    QHash<QString, QString> m_names; ///< of the emojis that came with an id, by it
    qsizetype m_bytes = 0;           ///< what the emojis take, about
    QList<Broadcast> m_newer;        ///< than the list that is asked for
    qsizetype m_newerCount = 0;      ///< emojis in it, and those it has no room for
    qsizetype m_newerBytes = 0;
    bool m_isReplacing = false;
};
