// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/emojistore.h"

#include <utility>

namespace {

// No answer takes so long that an honest server has more to tell meanwhile.
constexpr qsizetype mostNewer = 10'000;

bool isSame(const entity::Emoji &a, const entity::Emoji &b)
{
    return a.id == b.id && a.url == b.url && a.aliases == b.aliases && a.category == b.category
           && a.license == b.license && a.localOnly == b.localOnly && a.isSensitive == b.isSensitive
           && a.roleIds == b.roleIds && a.deniedRoleIds == b.deniedRoleIds
           && a.updatedAtMs == b.updatedAtMs;
}

bool isSame(const QHash<QString, entity::Emoji> &a, const QHash<QString, entity::Emoji> &b)
{
    if (a.size() != b.size())
        return false;
    for (auto it = a.cbegin(); it != a.cend(); ++it) {
        const auto other = b.constFind(it.key());
        if (other == b.cend() || !isSame(it.value(), other.value()))
            return false;
    }
    return true;
}

} // namespace

EmojiStore::EmojiStore(QObject *parent)
    : QObject(parent)
{
}

void EmojiStore::beginReplacing()
{
    m_isReplacing = true;
    m_newer.clear();
    m_newerCount = 0;
}

void EmojiStore::replace(const QList<entity::Emoji> &emojis)
{
    const QHash<QString, entity::Emoji> before = std::exchange(m_emojis, {});
    m_emojis.reserve(emojis.size());
    for (const entity::Emoji &emoji : emojis)
        m_emojis.insert(emoji.name, emoji);
    m_isReplacing = false;
    for (const Broadcast &newer : std::exchange(m_newer, {}))
        newer.isRemoved ? take(newer.emojis) : insert(newer.emojis);
    if (!isSame(m_emojis, before))
        Q_EMIT changed();
}

void EmojiStore::add(const entity::Emoji &emoji)
{
    update({emoji});
}

void EmojiStore::update(const QList<entity::Emoji> &emojis)
{
    if (emojis.isEmpty())
        return;
    remember({emojis, false});
    insert(emojis);
    Q_EMIT changed();
}

void EmojiStore::remove(const QList<entity::Emoji> &emojis)
{
    if (emojis.isEmpty())
        return;
    remember({emojis, true});
    take(emojis);
    Q_EMIT changed();
}

void EmojiStore::insert(const QList<entity::Emoji> &emojis)
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
}

void EmojiStore::take(const QList<entity::Emoji> &emojis)
{
    for (const entity::Emoji &emoji : emojis)
        m_emojis.remove(emoji.name);
}

void EmojiStore::remember(const Broadcast &broadcast)
{
    m_newerCount += broadcast.emojis.size();
    if (m_isReplacing && m_newerCount <= mostNewer)
        m_newer.append(broadcast);
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
