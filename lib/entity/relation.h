// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entity/userdetailed.h"

namespace entity {

/// How the viewer and a user stand to each other (`users/relation`).
struct Relation
{
    QString id;           ///< of the user
    QByteArray following; ///< the follow's own record as JSON; empty: not following
    bool isFollowing = false;
    bool isFollowed = false;
    bool hasPendingFollowRequestFromYou = false;
    bool hasPendingFollowRequestToYou = false;
    bool isBlocking = false;
    bool isBlocked = false;
    bool isMuted = false;
    bool isRenoteMuted = false;
};

/// A row of `users/followers` and `users/following`; only the other one's user is sent.
struct Following
{
    QString id;
    qint64 createdAtMs = 0;
    QString followeeId;
    QString followerId;
    std::shared_ptr<const UserDetailed> followee; ///< may be null
    std::shared_ptr<const UserDetailed> follower; ///< may be null
};

/// A row of `following/requests/list`.
struct FollowRequest
{
    QString id;
    UserPtr follower;
    UserPtr followee;
};

/// A row of `mute/list`, `renote-mute/list` and `blocking/list`.
struct Restriction
{
    QString id;
    qint64 createdAtMs = 0;
    qint64 expiresAtMs = 0; ///< 0: never
    QString userId;
    std::shared_ptr<const UserDetailed> user; ///< may be null
};

} // namespace entity
