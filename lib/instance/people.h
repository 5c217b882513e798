// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instance/notifier.h"

namespace instance {

/// Accounts and the tokens that open them.
class People
{
public:
    People(World &world, Notifier &notifier)
        : m_world(world)
        , m_notifier(notifier)
    {
    }

    /// \returns the id.
    QString add(const QString &username, const UserOptions &options);
    /// An app token; empty: no such user.
    QByteArray createToken(const QString &userId, const QStringList &scopes);
    void setSuspended(const QString &userId, bool isSuspended);
    /// Changes members as an edited profile does.
    void update(const QString &userId, const QJsonObject &members);

private:
    World &m_world;
    Notifier &m_notifier;
};

} // namespace instance
