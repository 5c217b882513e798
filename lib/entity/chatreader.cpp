// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entity/readers.h"

// Chat and reversi: what two people do with each other.

namespace entity {

bool read(Reader &reader, Value &value, ChatReaction &reaction)
{
    return json::eachField(reader, value, "ChatReaction", [&](std::string_view key, Value &v) {
        if (key == "reaction")
            return takeReaction(reader, v, reaction.reaction);
        return key == "user" && take(reader, v, reaction.user);
    });
}

bool read(Reader &reader, Value &value, ChatMessage &message)
{
    json::eachField(reader, value, "ChatMessage", [&](std::string_view key, Value &v) {
        if (key == "id")
            return takeId(reader, v, message.id);
        if (key == "createdAt")
            return takeTime(v, message.createdAtMs);
        if (key == "fromUserId")
            return takeId(reader, v, message.fromUserId);
        if (key == "fromUser")
            return take(reader, v, message.fromUser);
        if (key == "toUserId")
            return takeId(reader, v, message.toUserId);
        if (key == "toUser")
            return take(reader, v, message.toUser);
        if (key == "toRoomId")
            return takeId(reader, v, message.toRoomId);
        if (key == "toRoom")
            return take(reader, v, message.toRoom);
        if (key == "text")
            return takeText(reader, v, message.text);
        if (key == "fileId")
            return takeId(reader, v, message.fileId);
        if (key == "file")
            return take(reader, v, message.file);
        if (key == "isRead")
            return take(reader, v, message.isRead);
        return key == "reactions" && takeFew(reader, v, message.reactions, json::mostListed);
    });
    return json::isId(message.id);
}

bool read(Reader &reader, Value &value, ChatRoom &room)
{
    json::eachField(reader, value, "ChatRoom", [&](std::string_view key, Value &v) {
        if (key == "id")
            return takeId(reader, v, room.id);
        if (key == "createdAt")
            return takeTime(v, room.createdAtMs);
        if (key == "ownerId")
            return takeId(reader, v, room.ownerId);
        if (key == "owner")
            return take(reader, v, room.owner);
        if (key == "name")
            return takeName(reader, v, room.name);
        if (key == "description")
            return takeText(reader, v, room.description);
        if (key == "isMuted")
            return take(reader, v, room.isMuted);
        return key == "invitationExists" && take(reader, v, room.invitationExists);
    });
    return json::isId(room.id);
}

bool read(Reader &reader, Value &value, ChatMembership &membership)
{
    return json::eachField(reader, value, "ChatMembership", [&](std::string_view key, Value &v) {
        if (key == "id")
            return takeId(reader, v, membership.id);
        if (key == "createdAt")
            return takeTime(v, membership.createdAtMs);
        if (key == "roomId")
            return takeId(reader, v, membership.roomId);
        if (key == "room")
            return take(reader, v, membership.room);
        if (key == "userId")
            return takeId(reader, v, membership.userId);
        return key == "user" && take(reader, v, membership.user);
    });
}

bool read(Reader &reader, Value &value, LegacyMessage &message)
{
    json::eachField(reader, value, "LegacyMessage", [&](std::string_view key, Value &v) {
        if (key == "id")
            return takeId(reader, v, message.id);
        if (key == "createdAt")
            return takeTime(v, message.createdAtMs);
        if (key == "userId")
            return takeId(reader, v, message.userId);
        if (key == "user")
            return take(reader, v, message.user);
        if (key == "recipientId")
            return takeId(reader, v, message.recipientId);
        if (key == "groupId")
            return takeId(reader, v, message.groupId);
        if (key == "text")
            return takeText(reader, v, message.text);
        if (key == "fileId")
            return takeId(reader, v, message.fileId);
        if (key == "file")
            return take(reader, v, message.file);
        return key == "isRead" && take(reader, v, message.isRead);
    });
    return json::isId(message.id);
}

bool read(Reader &reader, Value &value, ReversiLog &log)
{
    return json::eachField(reader, value, "ReversiLog", [&](std::string_view key, Value &v) {
        if (key == "time")
            return takeTime(v, log.timeMs);
        if (key == "player")
            return take(reader, v, log.player);
        if (key == "operation")
            return take(reader, v, log.operation);
        if (key == "pos")
            return take(reader, v, log.pos);
        return key == "id" && takeId(reader, v, log.id);
    });
}

bool read(Reader &reader, Value &value, ReversiGame &game)
{
    json::eachField(reader, value, "ReversiGame", [&](std::string_view key, Value &v) {
        if (key == "id")
            return takeId(reader, v, game.id);
        if (key == "createdAt")
            return takeTime(v, game.createdAtMs);
        if (key == "startedAt")
            return takeTime(v, game.startedAtMs);
        if (key == "endedAt")
            return takeTime(v, game.endedAtMs);
        if (key == "isStarted")
            return take(reader, v, game.isStarted);
        if (key == "isEnded")
            return take(reader, v, game.isEnded);
        if (key == "user1Id")
            return takeId(reader, v, game.user1Id);
        if (key == "user2Id")
            return takeId(reader, v, game.user2Id);
        if (key == "user1")
            return take(reader, v, game.user1);
        if (key == "user2")
            return take(reader, v, game.user2);
        if (key == "winnerId")
            return takeId(reader, v, game.winnerId);
        if (key == "winner")
            return take(reader, v, game.winner);
        if (key == "surrenderedUserId")
            return takeId(reader, v, game.surrenderedUserId);
        if (key == "timeoutUserId")
            return takeId(reader, v, game.timeoutUserId);
        if (key == "black")
            return take(reader, v, game.black);
        if (key == "bw")
            return take(reader, v, game.bw);
        if (key == "noIrregularRules")
            return take(reader, v, game.noIrregularRules);
        if (key == "isLlotheo")
            return take(reader, v, game.isLlotheo);
        if (key == "canPutEverywhere")
            return take(reader, v, game.canPutEverywhere);
        if (key == "loopedBoard")
            return take(reader, v, game.loopedBoard);
        if (key == "timeLimitForEachTurn")
            return take(reader, v, game.timeLimitForEachTurn);
        if (key == "form1")
            return takeRaw(reader, v, game.form1);
        if (key == "form2")
            return takeRaw(reader, v, game.form2);
        if (key == "user1Ready")
            return take(reader, v, game.user1Ready);
        if (key == "user2Ready")
            return take(reader, v, game.user2Ready);
        if (key == "logs")
            return takeRaw(reader, v, game.logs);
        return key == "map" && take(reader, v, game.map);
    });
    return json::isId(game.id);
}

} // namespace entity
