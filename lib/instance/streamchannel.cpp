// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/streamchannel.h"

using namespace Qt::StringLiterals;

namespace instance {

const ChannelKind *ChannelKind::find(const QString &name, Profile profile)
{
    static const QString account = u"read:account"_s;
    static const QString chat = u"read:chat"_s;
    static const QList<ChannelKind> kinds{
        {u"main"_s, true, true, account, {}, true},
        {u"homeTimeline"_s, false, true, account, {}, false},
        {u"localTimeline"_s, false, false, {}, {}, false},
        {u"hybridTimeline"_s, false, true, account, {}, false},
        {u"globalTimeline"_s, false, false, {}, {}, false},
        {u"userList"_s, false, false, {}, u"listId"_s, false},
        {u"hashtag"_s, false, false, {}, u"q"_s, false},
        {u"roleTimeline"_s, false, false, {}, u"roleId"_s, false},
        {u"antenna"_s, false, true, account, u"antennaId"_s, false},
        {u"channel"_s, false, false, {}, u"channelId"_s, false},
        {u"drive"_s, true, true, account, {}, true},
        {u"serverStats"_s, true, false, {}, {}, false},
        {u"queueStats"_s, true, false, {}, {}, false},
        {u"admin"_s, true, true, u"read:admin:stream"_s, {}, true},
        {u"chatUser"_s, false, true, chat, u"otherId"_s, false},
        {u"chatRoom"_s, false, true, chat, u"roomId"_s, false},
        {u"reversi"_s, true, true, account, {}, false},
        {u"reversiGame"_s, false, false, {}, u"gameId"_s, false},
    };
    if (profile == Profile::MisskeyIo && name == u"serverStats")
        return nullptr;
    if (profile == Profile::Old1314 && (name.startsWith(u"chat") || name.startsWith(u"reversi")))
        return nullptr;
    for (const ChannelKind &kind : kinds) {
        if (kind.name == name)
            return &kind;
    }
    return nullptr;
}

} // namespace instance
