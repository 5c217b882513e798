// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/emojistore.h"

#include <algorithm>
#include <utility>

namespace {

// Large servers have some 20,000 emoji, and a few MB of them.
constexpr qsizetype mostKept = 50'000;
constexpr qsizetype mostBytes = 64 * 1024 * 1024;
// No answer takes so long that an honest server has more to tell meanwhile.
constexpr qsizetype mostNewer = 10'000;

qsizetype bytesOf(const QStringList &texts)
{
    qsizetype bytes = 0;
    for (const QString &text : texts)
        bytes += qsizetype(sizeof text) + text.size() * qsizetype(sizeof(QChar));
    return bytes;
}

qsizetype bytesOf(const entity::Emoji &emoji)
{
    return qsizetype(sizeof emoji) + bytesOf(emoji.aliases) + bytesOf(emoji.roleIds)
           + bytesOf(emoji.deniedRoleIds)
           + bytesOf(QStringList{emoji.id, emoji.name, emoji.category, emoji.host, emoji.url,
                                 emoji.license});
}

qsizetype bytesOf(const QList<entity::Emoji> &emojis)
{
    qsizetype bytes = 0;
    for (const entity::Emoji &emoji : emojis)
        bytes += bytesOf(emoji);
    return bytes;
}

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
    m_newerBytes = 0;
}

void EmojiStore::replace(const QList<entity::Emoji> &emojis)
{
    const QHash<QString, entity::Emoji> before = std::exchange(m_emojis, {});
    m_names.clear();
    m_bytes = 0;
    m_emojis.reserve(std::min(emojis.size(), mostKept));
    insert(emojis);
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
        if (!emoji.id.isEmpty())
            take(m_names.value(emoji.id));
        take(emoji.name);
        const qsizetype bytes = bytesOf(emoji);
        if (m_emojis.size() >= mostKept || m_bytes + bytes > mostBytes)
            continue;
        m_emojis.insert(emoji.name, emoji);
        m_bytes += bytes;
        if (!emoji.id.isEmpty())
            m_names.insert(emoji.id, emoji.name);
    }
}

void EmojiStore::take(const QList<entity::Emoji> &emojis)
{
    for (const entity::Emoji &emoji : emojis)
        take(emoji.name);
}

void EmojiStore::take(const QString &name)
{
    const auto it = m_emojis.constFind(name);
    if (it == m_emojis.cend())
        return;
    m_bytes -= bytesOf(*it);
    m_names.remove(it->id);
    m_emojis.erase(it);
}

void EmojiStore::remember(const Broadcast &broadcast)
{
    if (!m_isReplacing)
        return;
    m_newerCount += broadcast.emojis.size();
    m_newerBytes += bytesOf(broadcast.emojis);
    if (m_newerCount <= mostNewer && m_newerBytes <= mostBytes)
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
