// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/api.h"
#include "instance/service.h"

using namespace Qt::StringLiterals;

namespace instance {

namespace {

QJsonObject room(const Api &api, const RoomData &data)
{
    return {{u"id"_s, data.id},           {u"createdAt"_s, Packer::time(data.createdAtMs)},
            {u"name"_s, data.name},       {u"description"_s, data.description},
            {u"ownerId"_s, data.ownerId}, {u"owner"_s, api.packer().userLite(data.ownerId)},
            {u"isMuted"_s, false},        {u"invitationExists"_s, false}};
}

ApiAnswer invite(Api &api, const ApiCall &call)
{
    World &world = api.world();
    const auto found = world.rooms.constFind(call.text("roomId"_L1));
    if (found == world.rooms.constEnd() || found->ownerId != call.me->id) {
        return ApiAnswer::refuse(u"NO_SUCH_ROOM"_s, u"916f9507-49ba-4e90-b57f-1fd4deaa47a5"_s,
                                 u"No such room."_s);
    }
    const QString userId = call.text("userId"_L1);
    const QJsonObject invitation{
        {u"id"_s, world.newId()}, {u"createdAt"_s, Packer::time(world.nowMs())},
        {u"roomId"_s, found->id}, {u"room"_s, room(api, *found)},
        {u"userId"_s, userId},    {u"user"_s, api.packer().userLite(userId)}};
    NotificationData received;
    received.type = u"chatRoomInvitationReceived"_s;
    received.userId = call.me->id;
    received.extra.insert(u"invitation"_s, invitation);
    api.service().notifier.notify(userId, received);
    return invitation;
}

ApiAnswer messageUser(Api &api, const ApiCall &call)
{
    World &world = api.world();
    const QString to = call.text("toUserId"_L1);
    if (!world.accounts.contains(to)) {
        return ApiAnswer::refuse(u"NO_SUCH_USER"_s, u"11795c64-40ea-4198-b06e-3c873ed9039d"_s,
                                 u"No such user."_s);
    }
    const QJsonObject lite{{u"id"_s, world.newId()},
                           {u"createdAt"_s, Packer::time(world.nowMs())},
                           {u"text"_s, call.text("text"_L1)},
                           {u"fromUserId"_s, call.me->id},
                           {u"toUserId"_s, to},
                           {u"fileId"_s, QJsonValue()},
                           {u"file"_s, QJsonValue()},
                           {u"reactions"_s, QJsonArray()}};
    const QString first = qMin(to, call.me->id);
    api.service().hub.publish(u"chatUser:"_s + first + u'-' + qMax(to, call.me->id), u"message"_s,
                              lite);
    QJsonObject detailed = lite;
    detailed["fromUser"_L1] = api.packer().userLite(*call.me);
    detailed["toUser"_L1] = api.packer().userLite(to);
    detailed["toRoomId"_L1] = QJsonValue();
    // Nobody reads chats here, so it is always still unread by then.
    world.scheduler().after(
        world.options().chatUnreadDelayMs, &api.service().notifier,
        [&api, to, detailed] { api.service().hub.publishMain(to, u"newChatMessage"_s, detailed); });
    return lite;
}

} // namespace

void addChatEndpoints(Api &api)
{
    World &world = api.world();
    const QString write = u"write:chat"_s;
    api.add(u"chat/rooms/create"_s, Api::Anybody, write, u"name*:str(..256) description:str"_s,
            [&api, &world](const ApiCall &call) {
                const RoomData data{world.newId(), world.nowMs(), call.me->id, call.text("name"_L1),
                                    call.text("description"_L1)};
                return room(api, *world.rooms.insert(data.id, data));
            });
    api.add(u"chat/rooms/invitations/create"_s, Api::Anybody, write, u"roomId*:id userId*:id"_s,
            [&api](const ApiCall &call) { return invite(api, call); });
    api.add(u"chat/messages/create-to-user"_s, Api::Anybody, write,
            u"toUserId*:id text:str?(..2000)"_s,
            [&api](const ApiCall &call) { return messageUser(api, call); });
    api.add(u"chat/history"_s, Api::Anybody, u"read:chat"_s, u"room:bool limit:int(1..100)"_s,
            [](const ApiCall &) { return QJsonArray(); });
}

} // namespace instance
