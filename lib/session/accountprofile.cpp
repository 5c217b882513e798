// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/accountprofile.h"

#include "core/imageurl.h"
#include "entity/decode.h"
#include "entity/meta.h"
#include "mfm/parser.h"
#include "mfm/styledtext.h"
#include "store/emojistore.h"
#include "store/notestore.h"

#include <utility>

AccountProfile::AccountProfile(const Account &account, QObject *parent)
    : QObject(parent)
    , m_account(account)
{
}

QString AccountProfile::serverName() const
{
    return m_account.serverName.isEmpty() ? m_account.host() : m_account.serverName;
}

QString AccountProfile::displayName() const
{
    if (m_account.isAnonymous())
        return serverName();
    return m_account.name.trimmed().isEmpty() ? m_account.username : m_account.name;
}

QString AccountProfile::styledName(const NoteStore &notes) const
{
    if (m_account.isAnonymous())
        return serverName().toHtmlEscaped();
    return mfm::toStyledLine(mfm::parseSimple(displayName()), notes.textStyle(),
                             [this, &notes](const QString &name) {
                                 const QString url = notes.emojis()->url(name);
                                 return url.isEmpty() ? m_me.emojis.value(name) : url;
                             });
}

QString AccountProfile::avatarSource() const
{
    return imageurl::mediaSource(m_account.server, m_account.avatarUrl, imageurl::MediaUse::Avatar);
}

void AccountProfile::setMe(const entity::Me &me)
{
    m_me = me;
    takeMe();
}

void AccountProfile::mergeMe(const QByteArray &json)
{
    if (entity::merge(m_me, json))
        takeMe();
}

void AccountProfile::takeMe()
{
    m_account.username = m_me.username;
    m_account.name = m_me.name;
    m_account.avatarUrl = m_me.avatarUrl;
    Q_EMIT policiesTold(m_me.policies);
    setUnreadAnnouncement(m_me.hasUnreadAnnouncement);
    Q_EMIT shownChanged();
    Q_EMIT accountChanged();
}

void AccountProfile::setMeta(const entity::Meta &meta)
{
    m_account.serverName = meta.name;
    m_mediaProxy = QUrl(meta.mediaProxy);
    if (m_account.isAnonymous())
        Q_EMIT policiesTold(meta.policies);
    Q_EMIT shownChanged();
    Q_EMIT accountChanged();
}

void AccountProfile::setUnreadAnnouncement(bool isUnread)
{
    if (std::exchange(m_hasUnreadAnnouncement, isUnread) != isUnread)
        Q_EMIT announcementsChanged();
}

void AccountProfile::setEndpoints(const QStringList &endpoints, const QString &version)
{
    m_account.capabilities = {endpoints.begin(), endpoints.end()};
    m_account.serverVersion = version;
    Q_EMIT accountChanged();
}

void AccountProfile::renew(const Account &account)
{
    const Account before = std::exchange(m_account, account);
    m_account.server = before.server;
    m_account.tokenStorage = before.tokenStorage;
    m_account.allowsTokenInUrl = before.allowsTokenInUrl;
    Q_EMIT shownChanged();
    Q_EMIT accountChanged();
}

void AccountProfile::setIgnoresHeader()
{
    m_account.ignoresHeader = true;
    Q_EMIT accountChanged();
}

void AccountProfile::setHonoursHeader()
{
    m_account.ignoresHeader = false;
    m_account.allowsTokenInUrl = false;
    Q_EMIT accountChanged();
}

void AccountProfile::setAllowsTokenInUrl()
{
    m_account.allowsTokenInUrl = true;
    Q_EMIT accountChanged();
}

void AccountProfile::setTokenStorage(TokenStorage storage)
{
    m_account.tokenStorage = storage;
    Q_EMIT accountChanged();
}
