// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/instanceinfo.h"

namespace rest {

QFuture<Result<entity::Meta>> meta(RestClient &client, const RequestOptions &options)
{
    return client.post<entity::Meta>(QStringLiteral("meta"), {{QStringLiteral("detail"), true}},
                                     options);
}

QFuture<Result<QList<entity::Emoji>>> emojis(RestClient &client, const RequestOptions &options)
{
    return client.post<QList<entity::Emoji>>(QStringLiteral("emojis"), {}, options);
}

QFuture<Result<QStringList>> endpoints(RestClient &client, const RequestOptions &options)
{
    return client.post<QStringList>(QStringLiteral("endpoints"), {}, options);
}

} // namespace rest
