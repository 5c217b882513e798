// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/chat.h"

using namespace Qt::StringLiterals;

namespace instance {

Chat::Chat(World &world, Hub &hub, Notifier &notifier)
    : m_world(world)
    , m_hub(hub)
    , m_notifier(notifier)
    , m_packer(world)
{
    connect(&hub, &Hub::channelMessage, this,
            [this](StreamConnection *from, const QString &channel, const QJsonObject &params,
                   const QString &, const QString &type, const QJsonValue &) {
                if (type != u"read")
                    return;
                if (channel == u"chatUser")
                    read(from->userId(), u"user:"_s + params.value("otherId"_L1).toString());
                else if (channel == u"chatRoom")
                    read(from->userId(), u"room:"_s + params.value("roomId"_L1).toString());
            });
}

void Chat::publish(const ChatMessageData &message, const QString &type, const QJsonValue &body)
{
    if (!message.toRoomId.isEmpty()) {
        m_hub.publish(u"chatRoom:"_s + message.toRoomId, type, body);
        return;
    }
    const QString first = qMin(message.fromUserId, message.toUserId);
    const QString second = qMax(message.fromUserId, message.toUserId);
    m_hub.publish(u"chatUser:"_s + first + u'-' + second, type, body);
}

QStringList Chat::audience(const ChatMessageData &message) const
{
    if (message.toRoomId.isEmpty())
        return {message.toUserId};
    const RoomData room = m_world.rooms.value(message.toRoomId);
    QStringList people{room.ownerId};
    for (const RoomPerson &member : room.members) {
        if (!member.isMuted)
            people.append(member.userId);
    }
    people.removeAll(message.fromUserId);
    return people;
}

ChatMessageData Chat::send(ChatMessageData message)
{
    message.id = m_world.newId();
    message.createdAtMs = m_world.nowMs();
    m_world.chatMessages.insert(message.id, message);
    publish(message, u"message"_s, m_packer.chatMessage(message));
    for (const QString &person : audience(message)) {
        Account *account = m_world.account(person);
        if (!account)
            continue;
        const QString conversation = message.conversation(person);
        account->unreadChats.insert(conversation);
        const QJsonObject packed = m_packer.chatMessageFor(message, *account);
        // The mark is the conversation's: read in between and written to again, both are told of.
        m_world.scheduler().after(m_world.options().chatUnreadDelayMs, this,
                                  [this, person, conversation, packed] {
                                      const Account *account = m_world.account(person);
                                      if (account && account->unreadChats.contains(conversation))
                                          m_hub.publishMain(person, u"newChatMessage"_s, packed);
                                  });
    }
    return message;
}

void Chat::remove(const QString &messageId)
{
    const ChatMessageData message = m_world.chatMessages.take(messageId);
    if (!message.id.isEmpty())
        publish(message, u"deleted"_s, message.id);
}

QJsonObject Chat::reactionEvent(const ChatMessageData &message, const QString &userId,
                                const QString &reaction) const
{
    QJsonObject event{{u"messageId"_s, message.id}, {u"reaction"_s, reaction}};
    if (!message.toRoomId.isEmpty())
        event["user"_L1] = m_packer.userLite(userId);
    return event;
}

void Chat::react(const QString &messageId, const QString &userId, const QString &reaction)
{
    const auto message = m_world.chatMessages.find(messageId);
    if (message == m_world.chatMessages.end())
        return;
    message->reactions.append({userId, reaction});
    publish(*message, u"react"_s, reactionEvent(*message, userId, reaction));
}

void Chat::takeBack(const QString &messageId, const QString &userId, const QString &reaction)
{
    const auto message = m_world.chatMessages.find(messageId);
    if (message == m_world.chatMessages.end())
        return;
    message->reactions.removeIf([&](const ChatMessageData::Reaction &row) {
        return row.userId == userId && row.reaction == reaction;
    });
    publish(*message, u"unreact"_s, reactionEvent(*message, userId, reaction)); // in any case
}

void Chat::read(const QString &userId, const QString &conversation)
{
    Account *account = m_world.account(userId);
    if (!account)
        return;
    if (conversation.isEmpty())
        account->unreadChats.clear();
    else
        account->unreadChats.remove(conversation);
}

void Chat::invite(const QString &roomId, const QString &userId)
{
    const auto room = m_world.rooms.find(roomId);
    if (room == m_world.rooms.end())
        return;
    auto invited = m_world.newRecord<RoomPerson>();
    invited.userId = userId;
    room->invitations.append(invited);
    NotificationData received;
    received.type = u"chatRoomInvitationReceived"_s;
    received.userId = room->ownerId;
    received.extra.insert(u"invitation"_s, m_packer.roomInvitation(*room, invited));
    m_notifier.notify(userId, received);
}

bool Chat::join(const QString &roomId, const QString &userId)
{
    const auto room = m_world.rooms.find(roomId);
    if (room == m_world.rooms.end())
        return false;
    const auto isTheirs = [&](const RoomPerson &invited) { return invited.userId == userId; };
    if (room->invitations.removeIf(isTheirs) == 0)
        return false;
    auto member = m_world.newRecord<RoomPerson>();
    member.userId = userId;
    room->members.append(member);
    return true;
}

} // namespace instance
