// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "streaming/channelkind.h"

const QList<ChannelTraits> &allChannels()
{
    using K = ChannelKind;
    static const QList<ChannelTraits> channels = {
        // kind, name, shared, credential, scope, required param, grantable
        {K::Main, "main", true, true, "read:account", "", true},
        {K::HomeTimeline, "homeTimeline", false, true, "read:account", "", true},
        {K::LocalTimeline, "localTimeline", false, false, "", "", true},
        {K::HybridTimeline, "hybridTimeline", false, true, "read:account", "", true},
        {K::GlobalTimeline, "globalTimeline", false, false, "", "", true},
        // No credential is declared, yet an anonymous socket never gets a note.
        {K::BubbleTimeline, "bubbleTimeline", false, true, "", "", true},
        {K::UserList, "userList", false, true, "", "listId", true},
        {K::Hashtag, "hashtag", false, false, "", "q", true},
        {K::RoleTimeline, "roleTimeline", false, false, "", "roleId", true},
        {K::Antenna, "antenna", false, true, "read:account", "antennaId", true},
        {K::Channel, "channel", false, false, "", "channelId", true},
        {K::Drive, "drive", true, true, "read:account", "", true},
        {K::ServerStats, "serverStats", true, false, "", "", true},
        {K::QueueStats, "queueStats", true, false, "", "", true},
        {K::Admin, "admin", true, true, "read:admin:stream", "", false},
        {K::ChatUser, "chatUser", false, true, "read:chat", "otherId", true},
        {K::ChatRoom, "chatRoom", false, true, "read:chat", "roomId", true},
        {K::Reversi, "reversi", true, true, "read:account", "", true},
        {K::ReversiGame, "reversiGame", false, false, "", "gameId", true},
    };
    return channels;
}

const ChannelTraits &channelInfo(ChannelKind kind)
{
    static const ChannelTraits unknown = {ChannelKind::Unknown, "", false, false, "", "", true};
    const auto &channels = allChannels();
    const auto index = static_cast<qsizetype>(kind);
    return index >= 0 && index < channels.size() ? channels.at(index) : unknown;
}

QString channelName(ChannelKind kind)
{
    return QString::fromLatin1(channelInfo(kind).name);
}

ChannelKind channelKind(QStringView name)
{
    for (const ChannelTraits &info : allChannels()) {
        if (name == QLatin1String(info.name))
            return info.kind;
    }
    return ChannelKind::Unknown;
}
