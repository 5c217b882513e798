// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/notificationitem.h"

#include "core/imageurl.h"
#include "entity/reaction.h"
#include "model/notificationtext.h"
#include "store/emojistore.h"
#include "store/notestore.h"
#include "store/relativetime.h"

NotificationItem::NotificationItem(NoteStore *store, const entity::Notification &data,
                                   bool isUnread, qint64 askedAtMs, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_data(data)
    , m_isUnread(isUnread)
{
    entity::UserPtr user = data.user;
    if (!user && !data.reactions.isEmpty())
        user = data.reactions.constFirst().user;
    if (!user && !data.users.isEmpty())
        user = data.users.constFirst();
    m_user = store->ingestUser(user);
    if (data.note)
        m_note = store->ingest(data.note, NoteStore::Packed::ForViewer, askedAtMs);
    if (m_user)
        connect(m_user.get(), &User::changed, this, &NotificationItem::textChanged);
    connect(store, &NoteStore::minutePassed, this, &NotificationItem::timeTextChanged);
    connect(store, &NoteStore::retranslated, this, &NotificationItem::textChanged);
    connect(store, &NoteStore::retranslated, this, &NotificationItem::timeTextChanged);
    // A removed row outlives its removal by a turn of the event loop, perhaps the store.
    connect(store, &NoteStore::closing, this, [this] {
        m_note.reset();
        m_user.reset();
    });
}

QString NotificationItem::text() const
{
    const QString key = reaction();
    const QString name = entity::customEmojiName(key);
    return NotificationText::sentence(m_data, m_user ? m_user->plainName() : QString(),
                                      name.isEmpty() ? key
                                                     : QLatin1Char(':') + name + QLatin1Char(':'));
}

QString NotificationItem::detail() const
{
    return NotificationText::detail(m_data);
}

QString NotificationItem::icon() const
{
    return NotificationText::icon(m_data.type);
}

int NotificationItem::userCount() const
{
    if (!m_data.reactions.isEmpty())
        return int(m_data.reactions.size());
    return m_data.users.isEmpty() ? int(bool(m_user)) : int(m_data.users.size());
}

Note *NotificationItem::note() const
{
    return m_note ? m_note->shown() : nullptr;
}

QString NotificationItem::renoteId() const
{
    return m_note && m_note->isPureRenote() && m_data.users.isEmpty() ? m_note->id() : QString();
}

QString NotificationItem::reaction() const
{
    const QString key = m_data.reaction.isEmpty() && !m_data.reactions.isEmpty()
                            ? m_data.reactions.constFirst().reaction
                            : m_data.reaction;
    return entity::normaliseReaction(key);
}

QString NotificationItem::reactionSource() const
{
    const QString key = reaction();
    if (key.isEmpty())
        return {};
    const QString name = entity::customEmojiName(key);
    const QString host = entity::customEmojiHost(key);
    QString url;
    if (!name.isEmpty() && host.isEmpty())
        url = m_store->emojis()->url(name);
    else if (!name.isEmpty() && m_data.note)
        url = m_data.note->reactionEmojis.value(name + QLatin1Char('@') + host);
    return imageurl::reactionSource(m_store->server(), key, url);
}

QDateTime NotificationItem::createdAt() const
{
    return QDateTime::fromMSecsSinceEpoch(m_data.createdAtMs);
}

QString NotificationItem::timeText() const
{
    m_store->wantMinutes();
    return RelativeTime::age(m_data.createdAtMs, m_store->nowMs());
}

QString NotificationItem::fullTimeText() const
{
    return RelativeTime::full(m_data.createdAtMs);
}

void NotificationItem::setUnread(bool isUnread)
{
    if (m_isUnread == isUnread)
        return;
    m_isUnread = isUnread;
    Q_EMIT isUnreadChanged();
}

bool NotificationItem::concerns(const QString &noteId) const
{
    // A renote outlives what it renotes (since 2025.8), and so does its notification.
    return m_note && m_note->id() == noteId;
}

bool NotificationItem::isReplacedBy(const entity::Notification &other) const
{
    if (m_data.id == other.id)
        return true;
    // A group gets another id whenever it grows: it is the same while it is about the same note.
    return m_data.type == other.type && m_data.type.endsWith(QLatin1String(":grouped"))
           && m_data.note && other.note && m_data.note->id == other.note->id;
}
