// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/apichat.h"
#include "instance/service.h"

using namespace Qt::StringLiterals;

namespace instance {

ApiAnswer noSuchChatRoom()
{
    return ApiAnswer::refuse(u"NO_SUCH_ROOM"_s, u"916f9507-49ba-4e90-b57f-1fd4deaa47a5"_s,
                             u"No such room."_s);
}

RoomData *joinedRoom(World &world, const ApiCall &call, QLatin1StringView param)
{
    const auto found = world.rooms.find(call.text(param));
    return found != world.rooms.end() && found->hasMember(call.me->id) ? &*found : nullptr;
}

namespace {

QJsonObject membership(const Api &api, const World &world, const QString &roomId,
                       const RoomPerson &member)
{
    const auto account = world.accounts.constFind(member.userId);
    return {{u"id"_s, member.id},
            {u"createdAt"_s, Packer::time(member.createdAtMs)},
            {u"userId"_s, member.userId},
            {u"roomId"_s, roomId},
            {u"room"_s, account == world.accounts.constEnd()
                            ? QJsonObject()
                            : api.packer().room(world.rooms.value(roomId), *account)}};
}

ApiAnswer members(const Api &api, World &world, const ApiCall &call)
{
    const RoomData *room = joinedRoom(world, call);
    if (!room)
        return noSuchChatRoom();
    QJsonArray rows;
    for (const RoomPerson &member : room->members) {
        QJsonObject row = membership(api, world, room->id, member);
        row.remove("room"_L1);
        row["user"_L1] = api.packer().userLite(member.userId);
        rows.append(row);
    }
    return rows;
}

ApiAnswer changeRoom(Api &api, const ApiCall &call)
{
    RoomData *room = joinedRoom(api.world(), call);
    if (!room || room->ownerId != call.me->id)
        return noSuchChatRoom();
    room->name = call.params.value("name"_L1).toString(room->name);
    room->description = call.params.value("description"_L1).toString(room->description);
    return api.packer().room(*room, *call.me);
}

void addRooms(Api &api)
{
    World &world = api.world();
    api.add(u"chat/rooms/create"_s, Api::Anybody, writeChat,
            u"name*:str(..256) description:str(..1024)"_s,
            [&api, &world](const ApiCall &call) {
                auto room = world.newRecord<RoomData>();
                room.ownerId = call.me->id;
                room.name = call.text("name"_L1);
                room.description = call.text("description"_L1);
                return api.packer().room(*world.rooms.insert(room.id, room), *call.me);
            })
        .limit = {10, 24 * 60 * 60 * 1000, 0};
    api.add(u"chat/rooms/update"_s, Api::Anybody, writeChat,
            u"roomId*:id name:str(..256) description:str(..1024)"_s,
            [&api](const ApiCall &call) { return changeRoom(api, call); });
    api.add(u"chat/rooms/delete"_s, Api::Anybody, writeChat, u"roomId*:id"_s,
            [&world](const ApiCall &call) -> ApiAnswer {
                const RoomData *room = joinedRoom(world, call);
                if (!room || room->ownerId != call.me->id)
                    return noSuchChatRoom();
                world.rooms.remove(call.text("roomId"_L1));
                return {};
            });
    api.add(u"chat/rooms/show"_s, Api::Anybody, readChat, u"roomId*:id"_s,
            [&api, &world](const ApiCall &call) -> ApiAnswer {
                const auto room = world.rooms.constFind(call.text("roomId"_L1));
                if (room == world.rooms.constEnd())
                    return noSuchChatRoom();
                return api.packer().room(*room, *call.me);
            });
    api.add(u"chat/rooms/owned"_s, Api::Anybody, readChat, paging,
            [&api, &world](const ApiCall &call) {
                QStringList ids;
                for (const RoomData &room : std::as_const(world.rooms)) {
                    if (room.ownerId == call.me->id)
                        ids.append(room.id);
                }
                QJsonArray rooms;
                for (const QString &id : world.page(ids, call.params))
                    rooms.append(api.packer().room(world.rooms.value(id), *call.me));
                return rooms;
            });
    api.add(u"chat/rooms/joining"_s, Api::Anybody, readChat, paging,
            [&api, &world](const ApiCall &call) {
                QJsonArray rows;
                for (const RoomData &room : std::as_const(world.rooms)) {
                    for (const RoomPerson &member : room.members) {
                        if (member.userId == call.me->id)
                            rows.append(membership(api, world, room.id, member));
                    }
                }
                return rows;
            });
    api.add(u"chat/rooms/members"_s, Api::Anybody, writeChat, u"roomId*:id"_s + paging,
            [&api, &world](const ApiCall &call) { return members(api, world, call); });
    api.add(u"chat/rooms/join"_s, Api::Anybody, writeChat, u"roomId*:id"_s,
            [&api](const ApiCall &call) -> ApiAnswer {
                if (!api.service().chat.join(call.text("roomId"_L1), call.me->id))
                    return noSuchChatRoom();
                return {};
            });
    api.add(u"chat/rooms/leave"_s, Api::Anybody, writeChat, u"roomId*:id"_s,
            [&world](const ApiCall &call) -> ApiAnswer {
                RoomData *room = joinedRoom(world, call);
                const auto isMe = [&](const RoomPerson &member) {
                    return member.userId == call.me->id;
                };
                if (!room || room->members.removeIf(isMe) == 0)
                    return noSuchChatRoom();
                return {};
            });
    api.add(u"chat/rooms/mute"_s, Api::Anybody, writeChat, u"roomId*:id mute*:bool"_s,
            [&world](const ApiCall &call) -> ApiAnswer {
                RoomData *room = joinedRoom(world, call);
                if (!room)
                    return noSuchChatRoom();
                for (RoomPerson &member : room->members) {
                    if (member.userId == call.me->id)
                        member.isMuted = call.params.value("mute"_L1).toBool();
                }
                return {};
            });
}

} // namespace

void addChatRoomEndpoints(Api &api)
{
    addRooms(api);
    World &world = api.world();
    api.add(u"chat/rooms/invitations/create"_s, Api::Anybody, writeChat, u"roomId*:id userId*:id"_s,
            [&api, &world](const ApiCall &call) -> ApiAnswer {
                const RoomData *room = joinedRoom(world, call);
                if (!room || room->ownerId != call.me->id)
                    return noSuchChatRoom();
                api.service().chat.invite(room->id, call.text("userId"_L1));
                return api.packer().roomInvitation(*room, room->invitations.last());
            })
        .limit = {50, 24 * 60 * 60 * 1000, 0};
    api.add(u"chat/rooms/invitations/inbox"_s, Api::Anybody, readChat, paging,
            [&api, &world](const ApiCall &call) {
                QJsonArray rows;
                for (const RoomData &room : std::as_const(world.rooms)) {
                    for (const RoomPerson &invited : room.invitations) {
                        if (invited.userId == call.me->id && !invited.isIgnored)
                            rows.append(api.packer().roomInvitation(room, invited));
                    }
                }
                return rows;
            });
    api.add(u"chat/rooms/invitations/outbox"_s, Api::Anybody, readChat, u"roomId*:id"_s + paging,
            [&api, &world](const ApiCall &call) -> ApiAnswer {
                const RoomData *room = joinedRoom(world, call);
                if (!room || room->ownerId != call.me->id)
                    return noSuchChatRoom();
                QJsonArray rows;
                for (const RoomPerson &invited : room->invitations)
                    rows.append(api.packer().roomInvitation(*room, invited));
                return rows;
            });
    api.add(u"chat/rooms/invitations/ignore"_s, Api::Anybody, writeChat, u"roomId*:id"_s,
            [&world](const ApiCall &call) -> ApiAnswer {
                const auto room = world.rooms.find(call.text("roomId"_L1));
                if (room == world.rooms.end())
                    return noSuchChatRoom();
                for (RoomPerson &invited : room->invitations)
                    invited.isIgnored = invited.isIgnored || invited.userId == call.me->id;
                return {};
            });
}

} // namespace instance
