// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/apichat.h"
#include "instance/service.h"

using namespace Qt::StringLiterals;

namespace instance {

namespace {

constexpr int reactionsKept = 100;

ApiAnswer noSuchMessage()
{
    return ApiAnswer::refuse(u"NO_SUCH_MESSAGE"_s, u"No such message."_s);
}

/// A message the caller may see; null: there is none.
const ChatMessageData *visibleMessage(const World &world, const ApiCall &call)
{
    const auto found = world.chatMessages.constFind(call.text("messageId"_L1));
    if (found == world.chatMessages.constEnd())
        return nullptr;
    const bool isTheirs = found->toRoomId.isEmpty()
                              ? found->fromUserId == call.me->id || found->toUserId == call.me->id
                              : world.rooms.value(found->toRoomId).hasMember(call.me->id);
    return isTheirs ? &*found : nullptr;
}

/// Text and file of a new message; an error when there is neither.
std::optional<ApiAnswer> fill(const World &world, const ApiCall &call, ChatMessageData &message)
{
    message.fromUserId = call.me->id;
    message.text = call.params.value("text"_L1).toString();
    message.fileId = call.text("fileId"_L1);
    if (!message.fileId.isEmpty() && world.files.value(message.fileId).userId != call.me->id)
        return ApiAnswer::refuse(u"NO_SUCH_FILE"_s, u"No such file."_s);
    if (message.text.isEmpty() && message.fileId.isEmpty())
        return ApiAnswer::refuse(u"CONTENT_REQUIRED"_s,
                                 u"Content required. You need to set text or fileId."_s);
    return std::nullopt;
}

ApiAnswer messageUser(Api &api, const ApiCall &call)
{
    const QString to = call.text("toUserId"_L1);
    if (to == call.me->id) {
        return ApiAnswer::refuse(u"RECIPIENT_IS_YOURSELF"_s,
                                 u"You can not send a message to yourself."_s);
    }
    if (!api.world().accounts.contains(to)) {
        return ApiAnswer::refuse(u"NO_SUCH_USER"_s, u"11795c64-40ea-4198-b06e-3c873ed9039d"_s,
                                 u"No such user."_s);
    }
    if (call.me->relations.blockedBy.contains(to)) {
        return ApiAnswer::refuse(
            u"YOU_HAVE_BEEN_BLOCKED"_s,
            u"You cannot send a message because you have been blocked by this user."_s);
    }
    ChatMessageData message;
    message.toUserId = to;
    if (const auto refused = fill(api.world(), call, message))
        return *refused;
    return api.packer().chatMessage(api.service().chat.send(message));
}

ApiAnswer messageRoom(Api &api, const ApiCall &call)
{
    if (!joinedRoom(api.world(), call, "toRoomId"_L1))
        return noSuchChatRoom();
    ChatMessageData message;
    message.toRoomId = call.text("toRoomId"_L1);
    if (const auto refused = fill(api.world(), call, message))
        return *refused;
    return api.packer().chatMessage(api.service().chat.send(message));
}

ApiAnswer reactToMessage(Api &api, const ApiCall &call)
{
    const ChatMessageData *message = visibleMessage(api.world(), call);
    if (!message)
        return noSuchMessage();
    // The server has no words for these two.
    if (message->fromUserId == call.me->id || message->reactions.size() >= reactionsKept)
        return ApiError::internal();
    api.service().chat.react(message->id, call.me->id, call.text("reaction"_L1));
    return {};
}

/// The newest message of every conversation, newest first.
QJsonArray history(const Api &api, const World &world, const ApiCall &call)
{
    const bool isOfRooms = call.params.value("room"_L1).toBool();
    const int limit = call.params.value("limit"_L1).toInt(10);
    QSet<QString> seen;
    QJsonArray newest;
    for (auto it = world.chatMessages.cend();
         it != world.chatMessages.cbegin() && newest.size() < limit;) {
        const ChatMessageData &message = *--it;
        const bool isInRoom = !message.toRoomId.isEmpty();
        const bool isTheirs =
            isInRoom ? world.rooms.value(message.toRoomId).hasMember(call.me->id)
                     : message.fromUserId == call.me->id || message.toUserId == call.me->id;
        const QString conversation = message.conversation(call.me->id);
        if (isInRoom != isOfRooms || !isTheirs || seen.contains(conversation))
            continue;
        seen.insert(conversation);
        QJsonObject row = api.packer().chatMessageFor(message, *call.me);
        row["isRead"_L1] = !call.me->unreadChats.contains(conversation);
        newest.append(row);
    }
    return newest;
}

QJsonArray messagePage(const Api &api, const World &world, const ApiCall &call,
                       const std::function<bool(const ChatMessageData &)> &filter)
{
    QStringList ids;
    for (const ChatMessageData &message : world.chatMessages) {
        if (filter(message))
            ids.append(message.id);
    }
    QJsonArray messages;
    for (const QString &id : world.page(ids, call.params))
        messages.append(api.packer().chatMessage(world.chatMessages.value(id)));
    return messages;
}

} // namespace

void addChatMessageEndpoints(Api &api)
{
    World &world = api.world();
    constexpr int hour = 60 * 60 * 1000;
    api.add(u"chat/history"_s, Api::Anybody, readChat, u"room:bool limit:int(1..100)"_s,
            [&api, &world](const ApiCall &call) { return history(api, world, call); });
    api.add(u"chat/read-all"_s, Api::Anybody, writeChat, {}, [&api](const ApiCall &call) {
        api.service().chat.read(call.me->id, {});
        return ApiAnswer();
    });
    api.add(u"chat/messages/create-to-user"_s, Api::Anybody, writeChat,
            u"toUserId*:id text:str?(..2000) fileId:id"_s,
            [&api](const ApiCall &call) { return messageUser(api, call); })
        .limit = {500, hour, 0};
    api.add(u"chat/messages/create-to-room"_s, Api::Anybody, writeChat,
            u"toRoomId*:id text:str?(..2000) fileId:id"_s,
            [&api](const ApiCall &call) { return messageRoom(api, call); })
        .limit = {500, hour, 0};
    api.add(u"chat/messages/user-timeline"_s, Api::Anybody, readChat, u"userId*:id"_s + paging,
            [&api, &world](const ApiCall &call) -> ApiAnswer {
                const QString other = call.text("userId"_L1);
                if (!world.accounts.contains(other))
                    return ApiAnswer::refuse(u"NO_SUCH_USER"_s, u"No such user."_s);
                return messagePage(api, world, call, [&](const ChatMessageData &message) {
                    return (message.fromUserId == call.me->id && message.toUserId == other)
                           || (message.fromUserId == other && message.toUserId == call.me->id);
                });
            });
    api.add(u"chat/messages/room-timeline"_s, Api::Anybody, readChat, u"roomId*:id"_s + paging,
            [&api, &world](const ApiCall &call) -> ApiAnswer {
                const RoomData *room = joinedRoom(world, call);
                if (!room)
                    return noSuchChatRoom();
                return messagePage(api, world, call, [&](const ChatMessageData &message) {
                    return message.toRoomId == room->id;
                });
            });
    api.add(u"chat/messages/show"_s, Api::Anybody, readChat, u"messageId*:id"_s,
            [&api, &world](const ApiCall &call) -> ApiAnswer {
                const ChatMessageData *message = visibleMessage(world, call);
                return message ? ApiAnswer(api.packer().chatMessageFor(*message, *call.me))
                               : noSuchMessage();
            });
    api.add(u"chat/messages/delete"_s, Api::Anybody, writeChat, u"messageId*:id"_s,
            [&api, &world](const ApiCall &call) -> ApiAnswer {
                const ChatMessageData *message = visibleMessage(world, call);
                if (!message || message->fromUserId != call.me->id)
                    return noSuchMessage();
                api.service().chat.remove(call.text("messageId"_L1));
                return {};
            });
    api.add(u"chat/messages/react"_s, Api::Anybody, writeChat, u"messageId*:id reaction*:str"_s,
            [&api](const ApiCall &call) { return reactToMessage(api, call); });
    api.add(u"chat/messages/unreact"_s, Api::Anybody, writeChat, u"messageId*:id reaction*:str"_s,
            [&api, &world](const ApiCall &call) -> ApiAnswer {
                if (!visibleMessage(world, call))
                    return noSuchMessage();
                api.service().chat.takeBack(call.text("messageId"_L1), call.me->id,
                                            call.text("reaction"_L1));
                return {};
            });
}

} // namespace instance
