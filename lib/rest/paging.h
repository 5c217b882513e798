// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entity/timeline.h"
#include "rest/restclient.h"

#include <QJsonObject>

namespace rest {

/// Adds sinceId, untilId and limit to the params of a paginated endpoint (rest.md 1.3).
void addPage(QJsonObject &params, const entity::Page &page);
/// How many entries such a page is asked for with.
int limitOf(const entity::Page &page);

/// Asks a paginated endpoint for a page. An answer that is longer than what was asked for is cut:
/// what is left out follows the last entry there is, from where the next page goes on.
template <class T>
QFuture<Result<QList<T>>> postPage(RestClient &client, const QString &endpoint, QJsonObject params,
                                   const entity::Page &page, RequestOptions options)
{
    addPage(params, page);
    options.mostEntries = limitOf(page);
    return client.post<QList<T>>(endpoint, params, options);
}

} // namespace rest
