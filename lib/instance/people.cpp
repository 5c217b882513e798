// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/people.h"

namespace instance {

QString People::add(const QString &username, const UserOptions &options)
{
    Account account;
    account.createdAtMs = options.createdAtMs > 0 ? options.createdAtMs : m_world.nowMs();
    account.id = m_world.newId(account.createdAtMs);
    account.username = username;
    account.host = options.host;
    account.name = options.name;
    account.description = options.description;
    account.profile = options.profile;
    account.secrets = options.secrets;
    account.avatarFile = options.avatar;
    account.isBot = options.isBot;
    account.isCat = options.isCat;
    account.isLocked = options.isLocked;
    account.isAdmin = options.isAdmin;
    account.isSuspended = options.isSuspended;
    account.requireSignin = options.requireSignin;
    account.onlineStatus = options.onlineStatus;
    account.emojis = options.emojis;
    account.extra = options.extra;
    if (account.host.isEmpty()) {
        account.nativeToken = World::randomToken(16);
        m_world.tokens.insert(account.nativeToken, {account.id, true, {}});
    }
    m_world.accounts.insert(account.id, account);
    return account.id;
}

QByteArray People::createToken(const QString &userId, const QStringList &scopes)
{
    if (!m_world.accounts.contains(userId))
        return {};
    const QByteArray token = World::randomToken(32);
    m_world.tokens.insert(token, {userId, false, scopes});
    return token;
}

void People::setSuspended(const QString &userId, bool isSuspended)
{
    if (Account *account = m_world.account(userId))
        account->isSuspended = isSuspended;
}

void People::update(const QString &userId, const QJsonObject &members)
{
    Account *account = m_world.account(userId);
    if (!account)
        return;
    account->updatedAtMs = m_world.nowMs();
    for (auto it = members.begin(); it != members.end(); ++it) {
        if (it.key() == QLatin1String("name"))
            account->name = it.value().toString();
        else
            account->extra.insert(it.key(), it.value());
    }
    m_notifier.meUpdated(account->id, false);
}

} // namespace instance
