// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entity/announcement.h"
#include "entity/antenna.h"
#include "entity/chat.h"
#include "entity/notification.h"
#include "entity/reversi.h"
#include "entity/stats.h"
#include "entity/userdetailed.h"

#include <memory>
#include <variant>

// The bodies of every event of every channel (streaming.md 5 and 6): one struct per event, values
// only. Bodies that are "null" on the wire are empty structs. Large ones are behind shared
// pointers, never null, so that an event stays cheap to pass on.

using UserDetailedPtr = std::shared_ptr<const entity::UserDetailed>;
using ReversiGamePtr = std::shared_ptr<const entity::ReversiGame>;
using ChatMessagePtr = std::shared_ptr<const entity::ChatMessage>;

/// `note` of every timeline-like channel.
struct NoteReceived
{
    entity::NotePtr note;
};

// userList
struct ListUserAdded
{
    entity::UserPtr user;
};
struct ListUserRemoved
{
    entity::UserPtr user;
};

/// `typing` of a social channel, up to 13.6.
struct UsersTyping
{
    QList<entity::UserPtr> users;
};

// drive; DriveFileCreated also on main
struct DriveFileCreated
{
    entity::DriveFile file;
};
struct DriveFileUpdated
{
    entity::DriveFile file;
};
struct DriveFileDeleted
{
    QString fileId;
};
struct DriveFolderCreated
{
    entity::DriveFolder folder;
};
struct DriveFolderUpdated
{
    entity::DriveFolder folder;
};
struct DriveFolderDeleted
{
    QString folderId;
};

// serverStats, queueStats; logs are newest first
struct ServerStatsReceived
{
    entity::ServerStats stats;
};
struct ServerStatsLogReceived
{
    QList<entity::ServerStats> log;
};
struct QueueStatsReceived
{
    entity::QueueStats stats;
};
struct QueueStatsLogReceived
{
    QList<entity::QueueStats> log;
};

/// `newAbuseUserReport` of admin.
struct AbuseReportReceived
{
    QString id;
    QString targetUserId;
    QString reporterId;
    QString comment;
};

// chatUser, chatRoom
struct ChatMessageReceived
{
    ChatMessagePtr message;
};
struct ChatMessageDeleted
{
    QString messageId;
};
struct ChatReacted
{
    QString messageId;
    QString reaction;     ///< normalised key
    entity::UserPtr user; ///< null in one-to-one chats
};
struct ChatUnreacted
{
    QString messageId;
    QString reaction;
    entity::UserPtr user;
};

// reversi, reversiGame
struct ReversiMatched
{
    ReversiGamePtr game;
};
struct ReversiInvited
{
    entity::UserPtr user;
};
struct ReversiReadyChanged
{
    bool isUser1Ready = false;
    bool isUser2Ready = false;
};
struct ReversiSettingChanged
{
    QString userId;
    QString key;
    QByteArray value; ///< JSON
};
struct ReversiStarted
{
    ReversiGamePtr game;
};
struct ReversiEnded
{
    QString winnerId;    ///< empty: a draw
    ReversiGamePtr game; ///< null: it could not be read
};
struct ReversiCanceled
{
    QString userId; ///< who canceled; empty: it could not be read
};
struct ReversiMoved
{
    entity::ReversiLog log;
};
/// CherryPick.
struct ReversiReacted
{
    QString userId;
    QString reaction;
};

// main
/// `notification` at once, and again as `unreadNotification` (isUnread) where it is not read two
/// seconds later.
struct NotificationReceived
{
    entity::Notification notification;
    bool isUnread = false;
};
struct AllNotificationsRead
{
};
struct NotificationsFlushed
{
};
struct MentionReceived
{
    entity::NotePtr note;
};
struct ReplyReceived
{
    entity::NotePtr note;
};
struct RenoteReceived
{
    entity::NotePtr note;
};
/// `follow`: the account followed someone, on any device.
struct FollowStarted
{
    UserDetailedPtr followee;
};
/// `unfollow`: also through a block.
struct FollowEnded
{
    UserDetailedPtr followee;
};
/// `followed`: someone follows the account.
struct FollowedBy
{
    entity::UserPtr follower;
};
struct FollowRequestReceived
{
    entity::UserPtr follower;
};
struct MeUpdated
{
    std::shared_ptr<const entity::Me> me;
    QByteArray
        json; ///< the body itself: entity::merge() it into what is known, as keys may be missing
};
struct UrlUploadFinished
{
    QString marker;
    entity::DriveFile file;
};
/// `signin`: someone signed in to the account.
struct SignedIn
{
    QString id;
    qint64 createdAtMs = 0;
    QString ip;
    QByteArray headers; ///< JSON
    bool isSuccess = false;
};
struct RegistryUpdated
{
    QStringList scope;
    QString key;
    QByteArray value; ///< JSON
};
struct TokenRegenerated
{
};
/// `announcementCreated` of main: for this account alone.
struct AnnouncementReceived
{
    entity::Announcement announcement;
};
struct AllAnnouncementsRead
{
};
struct PageEventReceived
{
    QString pageId;
    QString event;
    QByteArray var; ///< JSON; empty: none
    QString userId;
    entity::UserPtr user; ///< may be null
};
/// `newChatMessage`: unread three seconds after it was sent.
struct ChatMessageUnread
{
    ChatMessagePtr message;
};

// main, of older servers
/// `unreadMention` and `unreadSpecifiedNote`, up to 2025.3.
struct NoteUnread
{
    QString noteId;
    bool isSpecified = false;
};
/// `readAllUnreadMentions` and `readAllUnreadSpecifiedNotes`, up to 2025.3.
struct AllNotesRead
{
    bool isSpecified = false;
};
/// `unreadAntenna` and `readAntenna`, up to 13.10.
struct AntennaUnreadChanged
{
    entity::Antenna antenna;
    bool isUnread = false;
};
struct AllAntennasRead
{
};
/// `unreadChannel`, up to 13.10.
struct SocialChannelUnread
{
    QString noteId; ///< may be empty
};
struct AllSocialChannelsRead
{
};
/// `readNotifications`, up to 13.10.
struct NotificationsRead
{
    QStringList notificationIds;
};
/// `messagingMessage` and `unreadMessagingMessage`, up to 13.6.
struct LegacyMessageReceived
{
    entity::LegacyMessage message;
    bool isUnread = false;
};
struct AllLegacyMessagesRead
{
};

/// An event no table knows, or one whose body is not what the table says.
struct UnknownPayload
{
    QByteArray json;
};

using ChannelPayload = std::variant<
    NoteReceived, UnknownPayload, ListUserAdded, ListUserRemoved, UsersTyping, DriveFileCreated,
    DriveFileUpdated, DriveFileDeleted, DriveFolderCreated, DriveFolderUpdated, DriveFolderDeleted,
    ServerStatsReceived, ServerStatsLogReceived, QueueStatsReceived, QueueStatsLogReceived,
    AbuseReportReceived, ChatMessageReceived, ChatMessageDeleted, ChatReacted, ChatUnreacted,
    ReversiMatched, ReversiInvited, ReversiReadyChanged, ReversiSettingChanged, ReversiStarted,
    ReversiEnded, ReversiCanceled, ReversiMoved, ReversiReacted, NotificationReceived,
    AllNotificationsRead, NotificationsFlushed, MentionReceived, ReplyReceived, RenoteReceived,
    FollowStarted, FollowEnded, FollowedBy, FollowRequestReceived, MeUpdated, UrlUploadFinished,
    SignedIn, RegistryUpdated, TokenRegenerated, AnnouncementReceived, AllAnnouncementsRead,
    PageEventReceived, ChatMessageUnread, NoteUnread, AllNotesRead, AntennaUnreadChanged,
    AllAntennasRead, SocialChannelUnread, AllSocialChannelsRead, NotificationsRead,
    LegacyMessageReceived, AllLegacyMessagesRead>;
