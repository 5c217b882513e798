// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/user.h"

#include "core/bidi.h"
#include "core/imageurl.h"
#include "mfm/parser.h"
#include "mfm/styledtext.h"
#include "store/emojistore.h"
#include "store/notestore.h"

User::User(NoteStore *store, const entity::UserPtr &data)
    : m_store(store)
    , m_data(data)
{
}

QString User::handle() const
{
    const QString local = QLatin1Char('@') + m_data->username;
    return m_data->host.isEmpty() ? local : local + QLatin1Char('@') + m_data->host;
}

QString User::displayName() const
{
    if (m_data->name.trimmed().isEmpty())
        return m_data->username;
    return mfm::toPlainText(mfm::parseSimple(m_data->name));
}

QString User::styledName() const
{
    if (m_styledName.isNull()) {
        const bool hasName = !m_data->name.trimmed().isEmpty();
        m_styledName =
            mfm::toStyledLine(mfm::parseSimple(hasName ? m_data->name : m_data->username),
                              m_store->textStyle(), [this](const QString &name) {
                                  return m_data->host.isEmpty() ? m_store->emojis()->url(name)
                                                                : m_data->emojis.value(name);
                              });
    }
    return m_styledName;
}

QString User::plainName() const
{
    QList<mfm::Node> nodes = mfm::parseSimple(m_data->name);
    nodes.removeIf(
        [](const mfm::Node &node) { return std::holds_alternative<mfm::EmojiCode>(node.value); });
    const QString name = mfm::toPlainText(nodes).simplified();
    return name.isEmpty() ? displayName() : name;
}

QString User::nameInSentence() const
{
    return bidi::isolated(plainName());
}

QString User::styledNameInSentence() const
{
    return bidi::isolated(styledName());
}

QString User::avatarSource() const
{
    return imageurl::mediaSource(m_store->server(), m_data->avatarUrl, imageurl::MediaUse::Avatar);
}

QString User::avatarBlurhashSource() const
{
    return imageurl::blurhashSource(m_data->avatarBlurhash);
}

QList<BadgeRole> User::badgeRoles() const
{
    QList<BadgeRole> badges;
    for (const entity::BadgeRole &role : m_data->badgeRoles) {
        BadgeRole badge;
        badge.name = role.name;
        badge.iconSource =
            imageurl::mediaSource(m_store->server(), role.iconUrl, imageurl::MediaUse::Emoji);
        badges.append(badge);
    }
    return badges;
}

QString User::instanceName() const
{
    return m_data->instance ? m_data->instance->name : QString();
}

QString User::pageUrl() const
{
    QUrl url = m_store->server();
    url.setPath(QLatin1Char('/') + handle());
    return url.toString(QUrl::FullyEncoded);
}

void User::release()
{
    if (--m_holders == 0)
        m_store->userReleased(this);
}

void User::update(const entity::UserPtr &data)
{
    if (m_data == data)
        return;
    m_data = data;
    m_styledName.clear();
    Q_EMIT changed();
    Q_EMIT styledNameChanged();
}

void User::restyle()
{
    if (m_styledName.isNull())
        return;
    m_styledName.clear();
    Q_EMIT styledNameChanged();
}
