// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/localinstance.h"

#include "instance/localinstanceparts.h"

using namespace Qt::StringLiterals;
using namespace instance;

// Everything besides people and notes that can be put into the instance.

QString LocalInstance::addFile(const QString &user, const FileOptions &file)
{
    FileData data;
    data.createdAtMs = file.createdAtMs > 0 ? file.createdAtMs : m->world.nowMs();
    data.id = m->world.newId(data.createdAtMs);
    data.key = u"local-"_s + data.id;
    data.userId = userId(user);
    data.name = file.name;
    data.type = file.type;
    data.source = file.source;
    data.comment = file.comment;
    data.blurhash = file.blurhash;
    data.folderId = file.folderId;
    data.width = file.width;
    data.height = file.height;
    data.properties = file.properties;
    data.extra = file.extra;
    data.isSensitive = file.isSensitive;
    m->service.drive.addFile(data);
    return data.id;
}

QString LocalInstance::addFolder(const QString &user, const QString &name, const QString &parentId)
{
    auto folder = m->world.newRecord<FolderData>();
    folder.userId = userId(user);
    folder.name = name;
    folder.parentId = parentId;
    m->service.drive.addFolder(folder);
    return folder.id;
}

void LocalInstance::addEmoji(const QString &name, const QString &source, const QJsonObject &members)
{
    m->service.social.addEmoji({m->world.newId(), name, source, members});
}

void LocalInstance::addRemoteEmoji(const QString &name, const QString &host, const QString &source)
{
    m->world.remoteEmojis.insert(name + u'@' + host, source);
}

void LocalInstance::updateEmoji(const QString &name, const QJsonObject &members)
{
    m->service.social.updateEmoji(name, members);
}

void LocalInstance::deleteEmoji(const QString &name)
{
    m->service.social.removeEmoji(name);
}

QString LocalInstance::announce(const QString &title, const QString &text, const QString &user,
                                const QJsonObject &members)
{
    QJsonObject all = members;
    all["title"_L1] = title;
    all["text"_L1] = text;
    return m->service.social.announce(user.isEmpty() ? QString() : userId(user), all);
}

QString LocalInstance::createList(const QString &user, const QString &name,
                                  const QStringList &members)
{
    return m->service.collections.createList(userId(user), name, ids(members));
}

QString LocalInstance::createAntenna(const QString &user, const QString &name,
                                     const QStringList &keywords)
{
    QJsonArray alternatives;
    for (const QString &keyword : keywords)
        alternatives.append(QJsonArray{keyword});
    return m->service.collections.createAntenna(userId(user),
                                                {{u"name"_s, name}, {u"keywords"_s, alternatives}});
}

QString LocalInstance::createChannel(const QString &user, const QString &name, bool isSensitive)
{
    const QString id = m->service.collections.createChannel(userId(user), name, u"About "_s + name);
    m->world.channels[id].isSensitive = isSensitive;
    return id;
}

void LocalInstance::followChannel(const QString &user, const QString &channelId)
{
    if (Account *account = m->world.account(user))
        account->relations.followedChannels.insert(channelId);
}

QString LocalInstance::createRole(const QString &name, const QStringList &members,
                                  const QJsonObject &settings)
{
    QJsonObject all = settings;
    all["name"_L1] = name;
    return m->service.collections.createRole(all, ids(members));
}

void LocalInstance::assignRole(const QString &roleId, const QString &user)
{
    m->service.collections.assignRole(roleId, userId(user));
}

void LocalInstance::addFavorite(const QString &user, const QString &noteId)
{
    Account *account = m->world.account(user);
    if (!account || !m->world.note(noteId))
        return;
    auto favorite = m->world.newRecord<FavoriteData>();
    favorite.noteId = noteId;
    account->favorites.append(favorite);
}

QString LocalInstance::createRoom(const QString &owner, const QString &name, const QString &invited)
{
    auto room = m->world.newRecord<RoomData>();
    room.ownerId = userId(owner);
    room.name = name;
    m->world.rooms.insert(room.id, room);
    m->service.chat.invite(room.id, userId(invited));
    return room.id;
}

QString LocalInstance::sendChat(const QString &from, const QString &to, const QString &text)
{
    ChatMessageData message;
    message.fromUserId = userId(from);
    message.toUserId = userId(to);
    message.text = text;
    if (message.fromUserId.isEmpty() || message.toUserId.isEmpty())
        return {};
    return m->service.chat.send(message).id;
}

QString LocalInstance::createClip(const QString &user, const QString &name,
                                  const QStringList &noteIds)
{
    return m->service.collections.createClip(userId(user), name, noteIds);
}

QStringList LocalInstance::ids(const QStringList &users) const
{
    QStringList found;
    for (const QString &user : users)
        found.append(userId(user));
    return found;
}

void LocalInstance::notify(const QString &user, const QJsonObject &notification)
{
    NotificationData data;
    data.extra = notification;
    data.type = data.extra.take(u"type"_s).toString();
    data.userId = data.extra.take(u"userId"_s).toString();
    data.noteId = data.extra.take(u"noteId"_s).toString();
    data.reaction = data.extra.take(u"reaction"_s).toString();
    m->service.notifier.notify(userId(user), data);
}

int LocalInstance::unreadNotifications(const QString &user) const
{
    const Account *account = std::as_const(m->world).account(user);
    return account ? m->world.unreadNotifications(*account) : 0;
}

void LocalInstance::readNotifications(const QString &user)
{
    m->service.notifier.readAll(userId(user));
}
