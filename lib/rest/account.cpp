// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/account.h"

namespace rest {

QFuture<Result<entity::Me>> me(RestClient &client, const RequestOptions &options)
{
    return client.post<entity::Me>(QStringLiteral("i"), {}, options);
}

QFuture<Result<entity::UserDetailed>> showUser(RestClient &client, const QString &userId,
                                               const RequestOptions &options)
{
    return client.post<entity::UserDetailed>(QStringLiteral("users/show"),
                                             {{QStringLiteral("userId"), userId}}, options);
}

QFuture<Result<entity::UserDetailed>> showUser(RestClient &client, const QString &username,
                                               const QString &host, const RequestOptions &options)
{
    QJsonObject params{{QStringLiteral("username"), username}};
    if (!host.isEmpty())
        params.insert(QLatin1String("host"), host);
    return client.post<entity::UserDetailed>(QStringLiteral("users/show"), params, options);
}

} // namespace rest
