// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "streaming/payloadreader.h"

using entity::Reader;
using entity::take;
using entity::takeRaw;
using entity::takeReaction;
using entity::takeTime;
using entity::Value;
namespace json = entity::json;

namespace {

using Payload = std::optional<ChannelPayload>;

template <typename T>
bool isThere(const T &)
{
    return true;
}

template <typename T>
bool isThere(const std::shared_ptr<T> &pointer)
{
    return pointer != nullptr;
}

bool isThere(const QString &text)
{
    return !text.isEmpty();
}

/// An event whose whole body is one entity.
template <typename T, typename Member>
Payload whole(Reader &reader, Value *body, Member T::*member)
{
    T event;
    if (!body || !entity::read(reader, *body, event.*member) || !isThere(event.*member))
        return std::nullopt;
    return event;
}

/// An event with the entity under one key of its body.
template <typename T, typename Member>
Payload under(Reader &reader, Value *body, std::string_view name, Member T::*member)
{
    T event;
    bool isRead = false;
    if (body) {
        json::eachField(reader, *body, "Event", [&](std::string_view key, Value &v) {
            if (key != name)
                return false;
            isRead = entity::read(reader, v, event.*member);
            return true;
        });
    }
    if (!isRead || !isThere(event.*member))
        return std::nullopt;
    return event;
}

/// An event with several keys; visit(event, key, value) reads them.
template <typename T, typename Visit>
Payload fields(Reader &reader, Value *body, Visit &&visit)
{
    T event;
    const bool isObject =
        body && json::eachField(reader, *body, "Event", [&](std::string_view key, Value &v) {
            return visit(event, key, v);
        });
    if (!isObject)
        return std::nullopt;
    return event;
}

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
                return take(reader, v, report.id);
            if (key == "targetUserId")
                return take(reader, v, report.targetUserId);
            if (key == "reporterId")
                return take(reader, v, report.reporterId);
            return key == "comment" && take(reader, v, report.comment);
        });
}

template <typename T>
Payload readChatReaction(Reader &reader, Value *body)
{
    return fields<T>(reader, body, [&](T &event, std::string_view key, Value &v) {
        if (key == "messageId")
            return take(reader, v, event.messageId);
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
    if (type == "canceled")
        return under(reader, body, "userId", &ReversiCanceled::userId);
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
                    return take(reader, v, event.userId);
                if (key == "key")
                    return take(reader, v, event.key);
                return key == "value" && takeRaw(reader, v, event.value);
            });
    }
    if (type == "ended") {
        const Payload event = fields<ReversiEnded>(
            reader, body, [&](ReversiEnded &ended, std::string_view key, Value &v) {
                if (key == "winnerId")
                    return take(reader, v, ended.winnerId);
                return key == "game" && take(reader, v, ended.game);
            });
        return event && std::get<ReversiEnded>(*event).game ? event : std::nullopt;
    }
    if (type == "reacted") {
        return fields<ReversiReacted>(
            reader, body, [&](ReversiReacted &event, std::string_view key, Value &v) {
                if (key == "userId")
                    return take(reader, v, event.userId);
                return key == "reaction" && take(reader, v, event.reaction);
            });
    }
    return std::nullopt;
}

Payload readNotification(Reader &reader, Value *body, bool isUnread)
{
    Payload payload = whole(reader, body, &NotificationReceived::notification);
    if (payload)
        std::get<NotificationReceived>(*payload).isUnread = isUnread;
    return payload;
}

Payload readMeUpdated(Reader &reader, Value *body)
{
    MeUpdated event;
    if (!body || !json::readRaw(reader, *body, event.json))
        return std::nullopt;
    // Read from the copy: the keys it holds have to stay known beyond this frame. It is a rare
    // event.
    auto me = std::make_shared<entity::Me>();
    if (!entity::merge(*me, event.json))
        return std::nullopt;
    event.me = std::move(me);
    return event;
}

Payload readSignin(Reader &reader, Value *body)
{
    return fields<SignedIn>(reader, body, [&](SignedIn &event, std::string_view key, Value &v) {
        if (key == "id")
            return take(reader, v, event.id);
        if (key == "createdAt")
            return takeTime(v, event.createdAtMs);
        if (key == "ip")
            return take(reader, v, event.ip);
        if (key == "headers")
            return takeRaw(reader, v, event.headers);
        return key == "success" && take(reader, v, event.isSuccess);
    });
}

Payload readPageEvent(Reader &reader, Value *body)
{
    return fields<PageEventReceived>(reader, body,
                                     [&](PageEventReceived &event, std::string_view key, Value &v) {
                                         if (key == "pageId")
                                             return take(reader, v, event.pageId);
                                         if (key == "event")
                                             return take(reader, v, event.event);
                                         if (key == "var")
                                             return takeRaw(reader, v, event.var);
                                         if (key == "userId")
                                             return take(reader, v, event.userId);
                                         return key == "user" && take(reader, v, event.user);
                                     });
}

/// Events only older servers publish (the last rows of streaming.md 6).
Payload readLegacyMainEvent(Reader &reader, std::string_view type, Value *body)
{
    if (type == "unreadMention" || type == "unreadSpecifiedNote") {
        Payload payload = whole(reader, body, &NoteUnread::noteId);
        if (payload)
            std::get<NoteUnread>(*payload).isSpecified = type == "unreadSpecifiedNote";
        return payload;
    }
    if (type == "readAllUnreadMentions")
        return AllNotesRead{false};
    if (type == "readAllUnreadSpecifiedNotes")
        return AllNotesRead{true};
    if (type == "unreadAntenna" || type == "readAntenna") {
        Payload payload = whole(reader, body, &AntennaUnreadChanged::antenna);
        if (payload)
            std::get<AntennaUnreadChanged>(*payload).isUnread = type == "unreadAntenna";
        return payload;
    }
    if (type == "readAllAntennas")
        return AllAntennasRead{};
    if (type == "readAllChannels")
        return AllSocialChannelsRead{};
    if (type == "unreadChannel") {
        SocialChannelUnread event;
        if (body)
            entity::read(reader, *body, event.noteId);
        return event;
    }
    if (type == "readNotifications")
        return whole(reader, body, &NotificationsRead::notificationIds);
    if (type == "messagingMessage" || type == "unreadMessagingMessage") {
        Payload payload = whole(reader, body, &LegacyMessageReceived::message);
        if (payload)
            std::get<LegacyMessageReceived>(*payload).isUnread = type == "unreadMessagingMessage";
        return payload;
    }
    if (type == "readAllMessagingMessages")
        return AllLegacyMessagesRead{};
    return std::nullopt;
}

Payload readMainEvent(Reader &reader, std::string_view type, Value *body)
{
    if (type == "notification")
        return readNotification(reader, body, false);
    if (type == "unreadNotification")
        return readNotification(reader, body, true);
    if (type == "readAllNotifications")
        return AllNotificationsRead{};
    if (type == "notificationFlushed")
        return NotificationsFlushed{};
    if (type == "mention")
        return whole(reader, body, &MentionReceived::note);
    if (type == "reply")
        return whole(reader, body, &ReplyReceived::note);
    if (type == "renote")
        return whole(reader, body, &RenoteReceived::note);
    if (type == "follow")
        return whole(reader, body, &FollowStarted::followee);
    if (type == "unfollow")
        return whole(reader, body, &FollowEnded::followee);
    if (type == "followed")
        return whole(reader, body, &FollowedBy::follower);
    if (type == "receiveFollowRequest")
        return whole(reader, body, &FollowRequestReceived::follower);
    if (type == "meUpdated")
        return readMeUpdated(reader, body);
    if (type == "urlUploadFinished") {
        return fields<UrlUploadFinished>(
            reader, body, [&](UrlUploadFinished &event, std::string_view key, Value &v) {
                if (key == "marker")
                    return take(reader, v, event.marker);
                return key == "file" && take(reader, v, event.file);
            });
    }
    if (type == "driveFileCreated")
        return whole(reader, body, &DriveFileCreated::file);
    if (type == "signin")
        return readSignin(reader, body);
    if (type == "registryUpdated") {
        return fields<RegistryUpdated>(reader, body,
                                       [&](RegistryUpdated &event, std::string_view key, Value &v) {
                                           if (key == "scope")
                                               return take(reader, v, event.scope);
                                           if (key == "key")
                                               return take(reader, v, event.key);
                                           return key == "value" && takeRaw(reader, v, event.value);
                                       });
    }
    if (type == "myTokenRegenerated")
        return TokenRegenerated{};
    if (type == "announcementCreated")
        return under(reader, body, "announcement", &AnnouncementReceived::announcement);
    if (type == "readAllAnnouncements")
        return AllAnnouncementsRead{};
    if (type == "pageEvent")
        return readPageEvent(reader, body);
    if (type == "newChatMessage")
        return whole(reader, body, &ChatMessageUnread::message);
    return readLegacyMainEvent(reader, type, body);
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
