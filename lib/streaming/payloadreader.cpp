// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "streaming/payloadreader.h"

#include "streaming/payloadparts.h"

using entity::Reader;
using entity::take;
using entity::takeId;
using entity::takeRaw;
using entity::takeReaction;
using entity::takeTime;
using entity::Value;
using namespace payload;

namespace {

Payload readUserListEvent(Reader &reader, std::string_view type, Value *body)
{
    if (type == "userAdded")
        return whole(reader, body, &ListUserAdded::user);
    if (type == "userRemoved")
        return whole(reader, body, &ListUserRemoved::user);
    return std::nullopt;
}

Payload readDriveEvent(Reader &reader, std::string_view type, Value *body)
{
    if (type == "fileCreated")
        return whole(reader, body, &DriveFileCreated::file);
    if (type == "fileUpdated")
        return whole(reader, body, &DriveFileUpdated::file);
    if (type == "fileDeleted")
        return whole(reader, body, &DriveFileDeleted::fileId);
    if (type == "folderCreated")
        return whole(reader, body, &DriveFolderCreated::folder);
    if (type == "folderUpdated")
        return whole(reader, body, &DriveFolderUpdated::folder);
    if (type == "folderDeleted")
        return whole(reader, body, &DriveFolderDeleted::folderId);
    return std::nullopt;
}

Payload readServerStatsEvent(Reader &reader, std::string_view type, Value *body)
{
    if (type == "stats")
        return whole(reader, body, &ServerStatsReceived::stats);
    if (type == "statsLog")
        return whole(reader, body, &ServerStatsLogReceived::log);
    return std::nullopt;
}

Payload readQueueStatsEvent(Reader &reader, std::string_view type, Value *body)
{
    if (type == "stats")
        return whole(reader, body, &QueueStatsReceived::stats);
    if (type == "statsLog")
        return whole(reader, body, &QueueStatsLogReceived::log);
    return std::nullopt;
}

Payload readAdminEvent(Reader &reader, std::string_view type, Value *body)
{
    if (type != "newAbuseUserReport")
        return std::nullopt;
    return fields<AbuseReportReceived>(
        reader, body, [&](AbuseReportReceived &report, std::string_view key, Value &v) {
            if (key == "id")
                return takeId(reader, v, report.id);
            if (key == "targetUserId")
                return takeId(reader, v, report.targetUserId);
            if (key == "reporterId")
                return takeId(reader, v, report.reporterId);
            return key == "comment" && entity::takeText(reader, v, report.comment);
        });
}

template <typename T>
Payload readChatReaction(Reader &reader, Value *body)
{
    return fields<T>(reader, body, [&](T &event, std::string_view key, Value &v) {
        if (key == "messageId")
            return takeId(reader, v, event.messageId);
        if (key == "reaction")
            return takeReaction(reader, v, event.reaction);
        return key == "user" && take(reader, v, event.user);
    });
}

Payload readChatEvent(Reader &reader, std::string_view type, Value *body)
{
    if (type == "message")
        return whole(reader, body, &ChatMessageReceived::message);
    if (type == "deleted")
        return whole(reader, body, &ChatMessageDeleted::messageId);
    if (type == "react")
        return readChatReaction<ChatReacted>(reader, body);
    if (type == "unreact")
        return readChatReaction<ChatUnreacted>(reader, body);
    return std::nullopt;
}

Payload readReversiEvent(Reader &reader, std::string_view type, Value *body)
{
    if (type == "matched")
        return under(reader, body, "game", &ReversiMatched::game);
    if (type == "invited")
        return under(reader, body, "user", &ReversiInvited::user);
    return std::nullopt;
}

Payload readReversiGameEvent(Reader &reader, std::string_view type, Value *body)
{
    if (type == "log")
        return whole(reader, body, &ReversiMoved::log);
    if (type == "started")
        return under(reader, body, "game", &ReversiStarted::game);
    // That a game is over counts, whatever else can be read.
    if (type == "canceled") {
        return fields<ReversiCanceled>(
            reader, body, [&](ReversiCanceled &canceled, std::string_view key, Value &v) {
                return key == "userId" && takeId(reader, v, canceled.userId);
            });
    }
    if (type == "changeReadyStates") {
        return fields<ReversiReadyChanged>(
            reader, body, [&](ReversiReadyChanged &event, std::string_view key, Value &v) {
                if (key == "user1")
                    return take(reader, v, event.isUser1Ready);
                return key == "user2" && take(reader, v, event.isUser2Ready);
            });
    }
    if (type == "updateSettings") {
        return fields<ReversiSettingChanged>(
            reader, body, [&](ReversiSettingChanged &event, std::string_view key, Value &v) {
                if (key == "userId")
                    return takeId(reader, v, event.userId);
                if (key == "key")
                    return take(reader, v, event.key);
                return key == "value" && takeRaw(reader, v, event.value);
            });
    }
    if (type == "ended") {
        return fields<ReversiEnded>(reader, body,
                                    [&](ReversiEnded &ended, std::string_view key, Value &v) {
                                        if (key == "winnerId")
                                            return takeId(reader, v, ended.winnerId);
                                        return key == "game" && take(reader, v, ended.game);
                                    });
    }
    if (type == "reacted") {
        return fields<ReversiReacted>(
            reader, body, [&](ReversiReacted &event, std::string_view key, Value &v) {
                if (key == "userId")
                    return takeId(reader, v, event.userId);
                return key == "reaction" && take(reader, v, event.reaction);
            });
    }
    return std::nullopt;
}

} // namespace

std::optional<ChannelPayload> readPayload(Reader &reader, ChannelKind channel,
                                          std::string_view type, Value *body)
{
    const bool isNote = type == "note";
    switch (channel) {
    case ChannelKind::UserList:
        return isNote ? whole(reader, body, &NoteReceived::note)
                      : readUserListEvent(reader, type, body);
    case ChannelKind::Channel:
        if (type == "typing")
            return whole(reader, body, &UsersTyping::users);
        [[fallthrough]];
    case ChannelKind::HomeTimeline:
    case ChannelKind::LocalTimeline:
    case ChannelKind::HybridTimeline:
    case ChannelKind::GlobalTimeline:
    case ChannelKind::BubbleTimeline:
    case ChannelKind::Hashtag:
    case ChannelKind::RoleTimeline:
    case ChannelKind::Antenna:
        return isNote ? whole(reader, body, &NoteReceived::note) : std::nullopt;
    case ChannelKind::Main:
        return readMainEvent(reader, type, body);
    case ChannelKind::Drive:
        return readDriveEvent(reader, type, body);
    case ChannelKind::ServerStats:
        return readServerStatsEvent(reader, type, body);
    case ChannelKind::QueueStats:
        return readQueueStatsEvent(reader, type, body);
    case ChannelKind::Admin:
        return readAdminEvent(reader, type, body);
    case ChannelKind::ChatUser:
    case ChannelKind::ChatRoom:
        return readChatEvent(reader, type, body);
    case ChannelKind::Reversi:
        return readReversiEvent(reader, type, body);
    case ChannelKind::ReversiGame:
        return readReversiGameEvent(reader, type, body);
    case ChannelKind::Unknown:
        break;
    }
    return std::nullopt;
}
