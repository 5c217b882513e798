// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// Every channel of streaming.md 5. Unknown stands for names only newer or other servers have: they
/// work, untyped.
enum class ChannelKind {
    Main,
    HomeTimeline,
    LocalTimeline,
    HybridTimeline,
    GlobalTimeline,
    BubbleTimeline,
    UserList,
    Hashtag,
    RoleTimeline,
    Antenna,
    Channel,
    Drive,
    ServerStats,
    QueueStats,
    Admin,
    ChatUser,
    ChatRoom,
    Reversi,
    ReversiGame,
    Unknown,
};

/// What the protocol says about a channel (streaming.md 5).
struct ChannelTraits
{
    ChannelKind kind;
    const char *name;          ///< on the wire
    bool isShared;             ///< one instance per socket
    bool needsCredential;      ///< an anonymous socket gets nothing
    const char *scope;         ///< permission an app token must hold; empty: none
    const char *requiredParam; ///< without it the instance stays silent; empty: none
    bool isGrantable;          ///< false: no app token can ever hold the scope
};

/// The row of a channel; Unknown has empty names.
const ChannelTraits &channelInfo(ChannelKind kind);
/// The wire name; empty for Unknown.
QString channelName(ChannelKind kind);
/// The channel of a wire name, or Unknown.
ChannelKind channelKind(QStringView name);
/// All channels but Unknown, in the order of the enum.
const QList<ChannelTraits> &allChannels();
