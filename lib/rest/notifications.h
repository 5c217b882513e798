// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entity/notification.h"
#include "entity/timeline.h"
#include "rest/restclient.h"

namespace rest {

/// What to list. The server would mark everything as read when not told otherwise: it is always
/// told.
struct NotificationQuery
{
    bool markAsRead = false;
    QStringList
        includeTypes{}; ///< empty: all. Only types the server knows: others are INVALID_PARAM
    QStringList excludeTypes{};
};

/// Needs read:notifications.
QFuture<Result<QList<entity::Notification>>> notifications(RestClient &client,
                                                           const NotificationQuery &query,
                                                           const entity::Page &page,
                                                           const RequestOptions &options = {});
/// Adjacent reactions and renotes of one note merged (2023.11.0 and later:
/// Capabilities::hasGroupedNotifications). A group's id changes when it is rebuilt: tell groups
/// apart by their note.
QFuture<Result<QList<entity::Notification>>>
groupedNotifications(RestClient &client, const NotificationQuery &query, const entity::Page &page,
                     const RequestOptions &options = {});
/// Marks every notification as read (needs write:notifications).
QFuture<Result<Done>> markAllNotificationsRead(RestClient &client,
                                               const RequestOptions &options = {});

} // namespace rest
