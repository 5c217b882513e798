// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/emojistore.h"

EmojiStore::EmojiStore(QObject *parent)
    : QObject(parent)
{
}

void EmojiStore::replace(const QList<entity::Emoji> &emojis)
{
    m_emojis.clear();
    m_emojis.reserve(emojis.size());
    for (const entity::Emoji &emoji : emojis)
        m_emojis.insert(emoji.name, emoji);
    Q_EMIT changed();
}

void EmojiStore::add(const entity::Emoji &emoji)
{
    update({emoji});
}

void EmojiStore::update(const QList<entity::Emoji> &emojis)
{
    for (const entity::Emoji &emoji : emojis) {
        // A renamed emoji keeps its id; the list of `emojis` has none to find it by.
        if (!emoji.id.isEmpty()) {
            m_emojis.removeIf([&emoji](const auto &entry) {
                return entry.value().id == emoji.id && entry.key() != emoji.name;
            });
        }
        m_emojis.insert(emoji.name, emoji);
    }
    if (!emojis.isEmpty())
        Q_EMIT changed();
}

void EmojiStore::remove(const QList<entity::Emoji> &emojis)
{
    for (const entity::Emoji &emoji : emojis)
        m_emojis.remove(emoji.name);
    if (!emojis.isEmpty())
        Q_EMIT changed();
}

const entity::Emoji *EmojiStore::find(const QString &name) const
{
    const auto it = m_emojis.constFind(name);
    return it == m_emojis.cend() ? nullptr : &it.value();
}

QString EmojiStore::url(const QString &name) const
{
    const entity::Emoji *emoji = find(name);
    return emoji ? emoji->url : QString();
}
