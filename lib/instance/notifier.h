// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instance/hub.h"

namespace instance {

/// Notifications and what a user's own `main` channel says about them (streaming.md 6).
class Notifier : public QObject
{
    Q_OBJECT
public:
    Notifier(World &world, Hub &hub);

    /// Makes a notification unless its cause is the user themself or muted; `notification` at once,
    /// `unreadNotification` after the server's delay if it is still unread. \returns its id, empty:
    /// none was made.
    QString notify(const QString &userId, NotificationData notification);
    void readAll(const QString &userId);
    void flush(const QString &userId);
    /// Takes back notifications of that kind from that user, e.g. a handled follow request.
    void retract(const QString &userId, const QString &type, const QString &fromUserId);
    /// With secrets where a privileged request caused it.
    void meUpdated(const QString &userId, bool withSecrets);

private:
    World &m_world;
    Hub &m_hub;
    Packer m_packer;
};

} // namespace instance
