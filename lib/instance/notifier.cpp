// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/notifier.h"

using namespace Qt::StringLiterals;

namespace instance {

Notifier::Notifier(World &world, Hub &hub)
    : m_world(world)
    , m_hub(hub)
    , m_packer(world)
{
    connect(&hub, &Hub::notificationsRead, this, &Notifier::readAll);
}

QString Notifier::notify(const QString &userId, NotificationData notification)
{
    Account *account = m_world.account(userId);
    if (!account || !account->host.isEmpty() || notification.userId == account->id
        || account->relations.muting.contains(notification.userId))
        return {};
    notification.createdAtMs = m_world.nowMs();
    notification.id = m_world.newId();
    account->notifications.append(notification);
    const QJsonObject body = m_packer.notification(notification, *account);
    m_hub.publishMain(account->id, u"notification"_s, body);
    const int delayMs = notification.type == u"test" ? 0 : m_world.options().unreadDelayMs;
    const QString id = notification.id;
    m_world.scheduler().after(delayMs, this, [this, owner = account->id, id, body] {
        const Account *account = m_world.account(owner);
        if (account && account->lastReadNotification < id)
            m_hub.publishMain(owner, u"unreadNotification"_s, body);
    });
    return id;
}

void Notifier::readAll(const QString &userId)
{
    Account *account = m_world.account(userId);
    if (!account || account->notifications.isEmpty()
        || account->lastReadNotification >= account->notifications.last().id)
        return;
    account->lastReadNotification = account->notifications.last().id;
    m_hub.publishMain(userId, u"readAllNotifications"_s);
}

void Notifier::flush(const QString &userId)
{
    Account *account = m_world.account(userId);
    if (!account)
        return;
    account->notifications.clear();
    account->lastReadNotification.clear();
    m_hub.publishMain(userId, u"notificationFlushed"_s);
}

void Notifier::retract(const QString &userId, const QString &type, const QString &fromUserId)
{
    if (Account *account = m_world.account(userId)) {
        account->notifications.removeIf([&](const NotificationData &notification) {
            return notification.type == type && notification.userId == fromUserId;
        });
    }
}

void Notifier::meUpdated(const QString &userId, bool withSecrets)
{
    if (const Account *account = m_world.account(userId))
        m_hub.publishMain(userId, u"meUpdated"_s, m_packer.me(*account, withSecrets));
}

} // namespace instance
