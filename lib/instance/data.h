// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <optional>

// What the local instance remembers. Ids refer to the maps of World.

namespace instance {

struct Follow
{
    bool withReplies = false;
    QString notify; ///< "normal" or empty
};

/// What decides which notes reach somebody; open sockets may hold an older copy.
struct Relations
{
    QMap<QString, Follow> following;
    QSet<QString> muting;
    QSet<QString> renoteMuting;
    QSet<QString> blocking;
    QSet<QString> blockedBy;
    QSet<QString> followedChannels;
    QSet<QString> mutedHosts;
};

struct NotificationData
{
    QString id;
    qint64 createdAtMs = 0;
    QString type;
    QString userId; ///< who caused it
    QString noteId;
    QString reaction;
    QJsonObject extra; ///< members of single types
};

struct FavoriteData
{
    QString id;
    qint64 createdAtMs = 0;
    QString noteId;
};

struct Account
{
    QString id;
    QString username;
    QString host; ///< empty: local
    QString name; ///< null: none
    QString description;
    QString avatarFile; ///< empty: identicon
    qint64 createdAtMs = 0;
    qint64 updatedAtMs = 0;
    bool isBot = false;
    bool isCat = false;
    bool isLocked = false;
    bool isAdmin = false;
    bool isSuspended = false;
    bool requireSignin = false;
    QString onlineStatus;
    QMap<QString, QString> emojis;
    QJsonObject extra;      ///< replaces members of the packed user
    QJsonObject profile;    ///< members only the detailed forms have
    QJsonObject secrets;    ///< members only native tokens see of their own account
    QJsonObject policies;   ///< what differs from the base policies
    QByteArray nativeToken; ///< empty: never asked for
    Relations relations;
    QSet<QString> requestedBy; ///< follow requests waiting for this account
    QStringList pinnedNoteIds;
    QList<NotificationData> notifications; ///< oldest first
    QString lastReadNotification;
    QSet<QString> readAnnouncements;
    QJsonArray achievements;
    QMap<QString, QJsonValue> registry;
    QList<FavoriteData> favorites; ///< oldest first
    QSet<QString> unreadChats;     ///< conversations, see ChatMessageData::conversation()
    bool isActiveByStream = false; ///< was seen on a socket: shown as online
};

struct PollData
{
    QStringList choices;
    QList<QStringList> voters; ///< user ids per choice
    bool multiple = false;
    qint64 expiresAtMs = 0; ///< 0: never
};

struct ReactionData
{
    QString id;
    qint64 createdAtMs = 0;
    QString userId;
    QString reaction; ///< as stored: unicode, :name@.: or :name@host:
    QString url;      ///< of a remote custom emoji
};

struct NoteData
{
    QString id;
    qint64 createdAtMs = 0;
    QString userId;
    QString text; ///< null: none
    QString cw;   ///< null: none
    QString visibility;
    bool localOnly = false;
    QString reactionAcceptance;
    QString replyId;
    QString renoteId;
    QString replyUserId; ///< stays when the target goes
    QString renoteUserId;
    QString channelId;
    QStringList fileIds;
    QStringList visibleUserIds;
    QStringList mentions;
    QStringList tags;
    std::optional<PollData> poll;
    QList<ReactionData> reactions;
    std::optional<QList<ReactionData>>
        shownReactions; ///< what REST shows while reactions are buffered
    QMap<QString, QString> emojis;
    int renoteCount = 0;
    int repliesCount = 0;
    QJsonObject extra;

    bool isPureRenote() const
    {
        return !renoteId.isEmpty() && text.isNull() && cw.isNull() && replyId.isEmpty() && !poll
               && fileIds.isEmpty();
    }
};

struct TokenData
{
    QString userId;
    bool isNative = false;
    QStringList scopes;
};

struct FileData
{
    QString id;
    QString key; ///< of its URL
    qint64 createdAtMs = 0;
    QString userId;
    QString name;
    QString type;
    QString source; ///< file of resources/instance; empty: bytes
    QByteArray bytes;
    QString comment; ///< null: none
    QString blurhash;
    QString folderId;
    int width = 0;
    int height = 0;
    QJsonObject properties; ///< besides width and height
    QJsonObject extra;      ///< members that replace or add to what the server answers
    bool isSensitive = false;
};

struct FolderData
{
    QString id;
    qint64 createdAtMs = 0;
    QString userId;
    QString name;
    QString parentId; ///< empty: the drive's root
};

struct ClipData
{
    QString id;
    qint64 createdAtMs = 0;
    qint64 lastClippedAtMs = 0; ///< 0: never
    QString userId;
    QString name;
    QString description; ///< null: none
    bool isPublic = false;
    QStringList noteIds; ///< in the order they were clipped
    QSet<QString> favoritedBy;
};

struct EmojiData
{
    QString id;
    QString name;
    QString source;
    QJsonObject members; ///< category, aliases, isSensitive ...
};

struct ListData
{
    QString id;
    qint64 createdAtMs = 0;
    QString userId;
    QString name;
    QStringList members;
};

struct AntennaData
{
    QString id;
    qint64 createdAtMs = 0;
    QString userId;
    QJsonObject settings; ///< name, keywords, src ...
    QStringList noteIds;  ///< caught, oldest first
};

struct ChannelData
{
    QString id;
    qint64 createdAtMs = 0;
    qint64 lastNotedAtMs = 0;
    QString userId;
    QString name;
    QString description;
    QString color = QStringLiteral("#86b300");
    int notesCount = 0;
    bool isSensitive = false;
};

struct RoleData
{
    QString id;
    qint64 createdAtMs = 0;
    QJsonObject settings;
    QStringList members;
};

/// Somebody in a chat room, or asked into one.
struct RoomPerson
{
    QString id; ///< of the membership or invitation
    qint64 createdAtMs = 0;
    QString userId;
    bool isMuted = false;   ///< a member does not want to be told
    bool isIgnored = false; ///< an invitation that was turned down
};

struct RoomData
{
    QString id;
    qint64 createdAtMs = 0;
    QString ownerId;
    QString name;
    QString description;
    QList<RoomPerson> members; ///< without the owner
    QList<RoomPerson> invitations;

    bool hasMember(const QString &userId) const
    {
        const auto is = [&](const RoomPerson &person) { return person.userId == userId; };
        return ownerId == userId || std::any_of(members.begin(), members.end(), is);
    }
};

struct ChatMessageData
{
    struct Reaction
    {
        QString userId;
        QString reaction;
    };
    QString id;
    qint64 createdAtMs = 0;
    QString fromUserId;
    QString toUserId; ///< empty: to a room
    QString toRoomId;
    QString text;   ///< null: none
    QString fileId; ///< empty: none
    QList<Reaction> reactions;

    /// What it belongs to, as one of the two people or a member sees it.
    QString conversation(const QString &viewerId) const
    {
        if (!toRoomId.isEmpty())
            return QStringLiteral("room:") + toRoomId;
        return QStringLiteral("user:") + (viewerId == fromUserId ? toUserId : fromUserId);
    }
};

struct AnnouncementData
{
    QString id;
    qint64 createdAtMs = 0;
    QString userId;      ///< empty: for everybody
    QJsonObject members; ///< title, text, icon, display ...
};

} // namespace instance
