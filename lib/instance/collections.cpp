// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/collections.h"

using namespace Qt::StringLiterals;

namespace instance {
namespace {

template <typename Record>
Record newRecordOf(World &world, const QString &userId, const QString &name)
{
    auto record = world.newRecord<Record>();
    record.userId = userId;
    record.name = name;
    return record;
}

} // namespace

QString Collections::createList(const QString &userId, const QString &name,
                                const QStringList &members)
{
    auto list = newRecordOf<ListData>(m_world, userId, name);
    list.members = members;
    m_world.lists.insert(list.id, list);
    return list.id;
}

QString Collections::createAntenna(const QString &userId, const QJsonObject &settings)
{
    auto antenna = m_world.newRecord<AntennaData>();
    antenna.userId = userId;
    antenna.settings = {{u"name"_s, QString()},
                        {u"keywords"_s, QJsonArray()},
                        {u"excludeKeywords"_s, QJsonArray()},
                        {u"src"_s, u"all"_s},
                        {u"userListId"_s, QJsonValue()},
                        {u"users"_s, QJsonArray()},
                        {u"caseSensitive"_s, false},
                        {u"localOnly"_s, false},
                        {u"excludeBots"_s, false},
                        {u"withReplies"_s, false},
                        {u"withFile"_s, false},
                        {u"isActive"_s, true},
                        {u"hasUnreadNote"_s, false},
                        {u"notify"_s, false},
                        {u"excludeNotesInSensitiveChannel"_s, false}};
    for (auto it = antenna.settings.begin(); it != antenna.settings.end(); ++it) {
        if (settings.contains(it.key()))
            it.value() = settings.value(it.key());
    }
    m_world.antennas.insert(antenna.id, antenna);
    return antenna.id;
}

QString Collections::createChannel(const QString &userId, const QString &name,
                                   const QString &description)
{
    auto channel = newRecordOf<ChannelData>(m_world, userId, name);
    channel.description = description;
    m_world.channels.insert(channel.id, channel);
    return channel.id;
}

QString Collections::createRole(const QJsonObject &settings, const QStringList &members)
{
    auto role = m_world.newRecord<RoleData>();
    role.settings = {
        {u"name"_s, QString()},
        {u"description"_s, QString()},
        {u"color"_s, u"#ff8800"_s},
        {u"iconUrl"_s, QJsonValue()},
        {u"target"_s, u"manual"_s},
        {u"condFormula"_s, QJsonObject{{u"id"_s, u"none"_s}, {u"type"_s, u"isRemote"_s}}},
        {u"isPublic"_s, true},
        {u"isAdministrator"_s, false},
        {u"isModerator"_s, false},
        {u"isExplorable"_s, true},
        {u"asBadge"_s, true},
        {u"preserveAssignmentOnMoveAccount"_s, false},
        {u"canEditMembersByModerator"_s, false},
        {u"displayOrder"_s, 0},
        {u"policies"_s, QJsonObject()}};
    for (auto it = settings.begin(); it != settings.end(); ++it)
        role.settings.insert(it.key(), it.value());
    role.members = members;
    m_world.roles.insert(role.id, role);
    return role.id;
}

QString Collections::createClip(const QString &userId, const QString &name,
                                const QStringList &noteIds)
{
    auto clip = newRecordOf<ClipData>(m_world, userId, name);
    clip.noteIds = noteIds;
    if (!noteIds.isEmpty())
        clip.lastClippedAtMs = clip.createdAtMs;
    m_world.clips.insert(clip.id, clip);
    return clip.id;
}

void Collections::addToList(const QString &listId, const QString &userId)
{
    const auto list = m_world.lists.find(listId);
    if (list == m_world.lists.end() || list->members.contains(userId))
        return;
    list->members.append(userId);
    m_hub.publish(u"userList:"_s + listId, u"userAdded"_s, m_packer.userLite(userId));
}

void Collections::removeFromList(const QString &listId, const QString &userId)
{
    const auto list = m_world.lists.find(listId);
    if (list == m_world.lists.end() || list->members.removeAll(userId) == 0)
        return;
    m_hub.publish(u"userList:"_s + listId, u"userRemoved"_s, m_packer.userLite(userId));
}

void Collections::assignRole(const QString &roleId, const QString &userId)
{
    const auto role = m_world.roles.find(roleId);
    if (role == m_world.roles.end() || role->members.contains(userId))
        return;
    role->members.append(userId);
    if (!role->settings.value("isPublic"_L1).toBool())
        return;
    NotificationData notification;
    notification.type = u"roleAssigned"_s;
    notification.extra.insert(u"role"_s, m_packer.role(*role));
    m_notifier.notify(userId, notification);
}

} // namespace instance
