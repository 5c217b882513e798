// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instance/timelinerule.h"

namespace instance {

/// What the server knows of a channel name (streaming.md 5).
struct ChannelKind
{
    QString name;
    bool isShared = false;
    bool needsCredential = false;
    QString scope;                     ///< empty: none
    QString required;                  ///< name of the required parameter; empty: none
    bool leaksAfterDisconnect = false; ///< the real server has no way to end it

    /// Null: no such channel on that server.
    static const ChannelKind *find(const QString &name, Profile profile);
};

/// One channel instance on one socket.
struct StreamChannel
{
    QString id;
    const ChannelKind *kind = nullptr;
    QJsonObject params;
    TimelineParams timeline;
    QString topic;           ///< what it listens to besides notes; empty: nothing
    QStringList listMembers; ///< of userList, as old as the socket's last look
    bool isRefused = false;  ///< exists, but its init gave up: silent for ever
};

} // namespace instance
