// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entity/drivefile.h"
#include "entity/user.h"

namespace entity {

/// A chat room (rest.md 14.8).
struct ChatRoom
{
    QString id;
    qint64 createdAtMs = 0;
    QString ownerId;
    UserPtr owner;
    QString name;
    QString description;
    bool isMuted = false;
    bool invitationExists = false;
};

struct ChatReaction
{
    QString reaction; ///< normalised key
    UserPtr user;     ///< null in one-to-one chats: it is the one who did not write the message
};

/// A chat message (rest.md 14.8).
struct ChatMessage
{
    QString id;
    qint64 createdAtMs = 0;
    QString fromUserId;
    UserPtr fromUser; ///< may be null
    QString toUserId;
    UserPtr toUser; ///< may be null
    QString toRoomId;
    std::shared_ptr<const ChatRoom> toRoom; ///< may be null
    QString text;
    QString fileId;
    std::optional<DriveFile> file;
    bool isRead = false;
    QList<ChatReaction> reactions;
};

/// A row of `chat/rooms/joining` or of the invitations to rooms.
struct ChatMembership
{
    QString id;
    qint64 createdAtMs = 0;
    QString roomId;
    std::shared_ptr<const ChatRoom> room; ///< may be null
    QString userId;
    UserPtr user; ///< may be null
};

/// A message of the old direct chats, up to 13.6.
struct LegacyMessage
{
    QString id;
    qint64 createdAtMs = 0;
    QString userId;
    UserPtr user;
    QString recipientId;
    QString groupId;
    QString text;
    QString fileId;
    std::optional<DriveFile> file;
    bool isRead = false;
};

} // namespace entity
