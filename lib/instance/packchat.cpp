// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/packer.h"

using namespace Qt::StringLiterals;

namespace instance {

QJsonObject Packer::chatMessage(const ChatMessageData &message) const
{
    const bool isInRoom = !message.toRoomId.isEmpty();
    QJsonArray reactions;
    for (const ChatMessageData::Reaction &row : message.reactions) {
        QJsonObject reaction{{u"reaction"_s, row.reaction}};
        if (isInRoom)
            reaction["user"_L1] = userLite(row.userId);
        reactions.append(reaction);
    }
    const auto attached = m_world.files.constFind(message.fileId);
    const bool hasFile = attached != m_world.files.constEnd();
    QJsonObject json{{u"id"_s, message.id},
                     {u"createdAt"_s, time(message.createdAtMs)},
                     {u"text"_s, text(message.text)},
                     {u"fromUserId"_s, message.fromUserId},
                     {u"fileId"_s, hasFile ? QJsonValue(message.fileId) : QJsonValue()},
                     {u"file"_s, hasFile ? QJsonValue(file(*attached)) : QJsonValue()},
                     {u"reactions"_s, reactions}};
    if (isInRoom) {
        json["fromUser"_L1] = userLite(message.fromUserId);
        json["toRoomId"_L1] = message.toRoomId;
    } else {
        json["toUserId"_L1] = message.toUserId;
    }
    return json;
}

QJsonObject Packer::chatMessageFor(const ChatMessageData &message, const Account &viewer) const
{
    QJsonObject json = chatMessage(message);
    json["fromUser"_L1] = userLite(message.fromUserId);
    if (message.toRoomId.isEmpty()) {
        json["toUser"_L1] = userLite(message.toUserId);
        json["toRoomId"_L1] = QJsonValue();
    } else {
        json["toUserId"_L1] = QJsonValue();
        json["toRoom"_L1] = room(m_world.rooms.value(message.toRoomId), viewer);
    }
    return json;
}

QJsonObject Packer::room(const RoomData &room, const Account &viewer) const
{
    bool isMuted = false;
    for (const RoomPerson &member : room.members)
        isMuted = isMuted || (member.userId == viewer.id && member.isMuted);
    bool isInvited = false;
    for (const RoomPerson &invited : room.invitations)
        isInvited = isInvited || invited.userId == viewer.id;
    return {{u"id"_s, room.id},           {u"createdAt"_s, time(room.createdAtMs)},
            {u"name"_s, room.name},       {u"description"_s, room.description},
            {u"ownerId"_s, room.ownerId}, {u"owner"_s, userLite(room.ownerId)},
            {u"isMuted"_s, isMuted},      {u"invitationExists"_s, isInvited}};
}

QJsonObject Packer::roomInvitation(const RoomData &room, const RoomPerson &invited) const
{
    const auto viewer = m_world.accounts.constFind(invited.userId);
    return {{u"id"_s, invited.id},
            {u"createdAt"_s, time(invited.createdAtMs)},
            {u"roomId"_s, room.id},
            {u"room"_s,
             viewer == m_world.accounts.constEnd() ? QJsonObject() : this->room(room, *viewer)},
            {u"userId"_s, invited.userId},
            {u"user"_s, userLite(invited.userId)}};
}

} // namespace instance
