// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entity/user.h"

#include <QStringList>

namespace entity {

/// A list of users with its timeline.
struct UserList
{
    QString id;
    qint64 createdAtMs = 0;
    QString name;
    QStringList userIds;
    bool isPublic = false;
    bool isLiked = false;
    int likedCount = 0;
};

/// A row of `users/lists/get-memberships`.
struct ListMembership
{
    QString id;
    qint64 createdAtMs = 0;
    QString userId;
    UserPtr user;
    bool withReplies = false;
};

} // namespace entity
