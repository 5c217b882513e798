// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/notifications.h"

#include "rest/paging.h"

#include <QJsonArray>

namespace rest {
namespace {

QFuture<Result<QList<entity::Notification>>> list(RestClient &client, const QString &endpoint,
                                                  const NotificationQuery &query,
                                                  const entity::Page &page,
                                                  const RequestOptions &options)
{
    QJsonObject params{{QStringLiteral("markAsRead"), query.markAsRead}};
    // An empty list of types to include would mean none at all.
    if (!query.includeTypes.isEmpty()) {
        params.insert(QLatin1String("includeTypes"),
                      QJsonArray::fromStringList(query.includeTypes));
    }
    if (!query.excludeTypes.isEmpty()) {
        params.insert(QLatin1String("excludeTypes"),
                      QJsonArray::fromStringList(query.excludeTypes));
    }
    return postPage<entity::Notification>(client, endpoint, params, page, options);
}

} // namespace

QFuture<Result<QList<entity::Notification>>> notifications(RestClient &client,
                                                           const NotificationQuery &query,
                                                           const entity::Page &page,
                                                           const RequestOptions &options)
{
    return list(client, QStringLiteral("i/notifications"), query, page, options);
}

QFuture<Result<QList<entity::Notification>>> groupedNotifications(RestClient &client,
                                                                  const NotificationQuery &query,
                                                                  const entity::Page &page,
                                                                  const RequestOptions &options)
{
    return list(client, QStringLiteral("i/notifications-grouped"), query, page, options);
}

QFuture<Result<Done>> markAllNotificationsRead(RestClient &client, const RequestOptions &options)
{
    return client.post<Done>(QStringLiteral("notifications/mark-all-as-read"), {}, options);
}

} // namespace rest
