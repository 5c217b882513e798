// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "streaming/payloadparts.h"

using entity::take;
using entity::takeId;
using entity::takeRaw;
using entity::takeTime;
namespace json = entity::json;

namespace payload {
namespace {

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
            return takeId(reader, v, event.id);
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
                                             return takeId(reader, v, event.pageId);
                                         if (key == "event")
                                             return entity::takeName(reader, v, event.event);
                                         if (key == "var")
                                             return takeRaw(reader, v, event.var);
                                         if (key == "userId")
                                             return takeId(reader, v, event.userId);
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

} // namespace

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
        return fields<RegistryUpdated>(
            reader, body, [&](RegistryUpdated &event, std::string_view key, Value &v) {
                if (key == "scope")
                    return take(reader, v, event.scope);
                if (key == "key")
                    return take(reader, v, event.key);
                // Settings of any program, and not kept.
                return key == "value" && (json::readRaw(reader, v, event.value), true);
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

} // namespace payload
