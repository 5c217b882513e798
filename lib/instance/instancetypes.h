// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

// What goes into and comes out of a LocalInstance: options, seeds and observations.

/// Which server a LocalInstance imitates (versions.md).
enum class Profile {
    Current,   ///< Misskey 2025.11.1
    Old1314,   ///< Misskey 13.14.2: old grouping, shared timelines, no drafts, chat or partial bulk
    MisskeyIo, ///< 2025.4.1-mhq.13: acks after init, duplicate ids replaced, 202 PROCESSING
    CherryPick, ///< 4.17.0 based on 2025.10.2
};

/// Settings of a LocalInstance, fixed for its lifetime.
struct InstanceOptions
{
    Profile profile = Profile::Current;
    const Clock *clock = nullptr; ///< not owned; null: the machine's own
    /// Other than 0: time stands still at this Unix ms and moves only with advanceTo(); no clock
    /// then.
    qint64 manualStartMs = 0;
    QString name = QStringLiteral("Seseragi local instance");
    QString version;   ///< empty: the profile's own
    QString publicUri; ///< what meta calls itself; empty: the URL it listens on
    bool localTimelineAvailable = true;
    bool globalTimelineAvailable = true;
    bool enforceRateLimits = false; ///< the real server's own limits; see also setRateLimit
    // Delays of the real server, in ms. Tests that do not care leave them; replays scale them.
    int unreadDelayMs = 2000;     ///< notification to unreadNotification
    int chatUnreadDelayMs = 3000; ///< chat message to newChatMessage
    int relationRefreshMs =
        0;                 ///< follows and mutes reach open sockets this late at most; real: 10000
    int listRefreshMs = 0; ///< list members reach open sockets this late at most; real: 5000
    int pingIntervalMs = 60000; ///< WebSocket pings; a socket without two pongs is cut
    int statsIntervalMs = 2000; ///< serverStats; queueStats is five times slower
};

/// A person to add. Without a host they are local.
struct UserOptions
{
    QString host; ///< empty: local
    QString name; ///< display name; empty: none
    QString description;
    QJsonObject profile; ///< members only the detailed forms have, e.g. location
    QJsonObject secrets; ///< members only native tokens see of their own account
    QString avatar;      ///< file of resources/instance; empty: an identicon
    bool isBot = false;
    bool isCat = false;
    bool isLocked = false;
    bool isAdmin = false;
    bool isSuspended = false;
    bool requireSignin = false; ///< requireSigninToViewContents
    QString onlineStatus = QStringLiteral("unknown");
    QMap<QString, QString> emojis; ///< remote custom emoji in the name: name to URL
    qint64 createdAtMs = 0;        ///< 0: now
    /// Members that replace or add to what users/show and notes answer, e.g. avatarDecorations.
    QJsonObject extra;
};

/// A note to write, beyond its text.
struct NoteOptions
{
    QString cw; ///< null: none
    QString visibility = QStringLiteral("public");
    bool localOnly = false;
    QString replyId;
    QString renoteId;
    QString channelId;
    QString reactionAcceptance; ///< null: everything
    QStringList fileIds;
    QStringList visibleUserIds;
    QStringList choices; ///< of a poll; empty: no poll
    bool multiple = false;
    qint64 expiresAtMs = 0;        ///< of the poll; 0: never
    qint64 createdAtMs = 0;        ///< 0: now. Earlier notes go where their time belongs
    QMap<QString, QString> emojis; ///< of a remote author's text: name to URL
    QJsonObject extra;             ///< members that replace or add to what the server answers
    bool silent = false;           ///< seed: nothing is streamed and nobody is notified
};

/// A drive file to add; the bytes are one of resources/instance.
struct FileOptions
{
    QString name = QStringLiteral("picture.png");
    QString type = QStringLiteral("image/png");
    QString source = QStringLiteral("landscape.png"); ///< file of resources/instance
    QString comment;                                  ///< null: none
    QString blurhash;
    QString folderId; ///< empty: the drive's root
    int width = 320;  ///< pixels, as the server says
    int height = 200;
    QJsonObject properties; ///< what the server says besides width and height
    QJsonObject extra;      ///< members that replace or add to what the server answers
    bool isSensitive = false;
    qint64 createdAtMs = 0;
};

/// One HTTP request the instance answered or swallowed.
struct RecordedRequest
{
    QByteArray method;
    QString path;                         ///< with the query
    QString endpoint;                     ///< of an API call, e.g. notes/create; empty otherwise
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
    QJsonObject params; ///< of an API call, without i
    QString userId;     ///< who it was signed in as; empty: nobody
    int status = 0;     ///< what was answered; 0 while it waits
};

/// One text frame a client sent.
struct RecordedFrame
{
    int connection = 0;
    QString text;
    qint64 atMs = 0;
};

/// A channel instance a socket holds.
struct ChannelInfo
{
    QString id;
    QString channel;
    QJsonObject params;
};

/// An open streaming socket as the server sees it.
struct ConnectionInfo
{
    int id = 0;     ///< counts up, never reused
    QString userId; ///< empty: anonymous
    bool tokenInQuery = false;
    QList<ChannelInfo> channels; ///< in the order they were opened
    QMap<QString, int> captures; ///< note id to the server's reference count
};
