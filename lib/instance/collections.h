// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instance/notifier.h"

namespace instance {

/// What people gather: lists of users, antennas, social channels, roles and clips.
class Collections
{
public:
    Collections(World &world, Hub &hub, Notifier &notifier)
        : m_world(world)
        , m_hub(hub)
        , m_notifier(notifier)
        , m_packer(world)
    {
    }

    // Each returns the id of what it made.
    QString createList(const QString &userId, const QString &name, const QStringList &members = {});
    /// \param settings replace the defaults: name, keywords ...
    QString createAntenna(const QString &userId, const QJsonObject &settings);
    QString createChannel(const QString &userId, const QString &name, const QString &description);
    QString createRole(const QJsonObject &settings, const QStringList &members);
    QString createClip(const QString &userId, const QString &name, const QStringList &noteIds = {});

    void addToList(const QString &listId, const QString &userId);
    void removeFromList(const QString &listId, const QString &userId);
    void assignRole(const QString &roleId, const QString &userId);

private:
    World &m_world;
    Hub &m_hub;
    Notifier &m_notifier;
    Packer m_packer;
};

} // namespace instance
