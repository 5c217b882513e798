// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/paging.h"

#include <algorithm>

namespace rest {

void addPage(QJsonObject &params, const entity::Page &page)
{
    if (!page.sinceId.isEmpty())
        params.insert(QLatin1String("sinceId"), page.sinceId);
    if (!page.untilId.isEmpty())
        params.insert(QLatin1String("untilId"), page.untilId);
    params.insert(QLatin1String("limit"), limitOf(page));
}

int limitOf(const entity::Page &page)
{
    // Outside of this the whole call is INVALID_PARAM.
    return std::clamp(page.limit, 1, 100);
}

} // namespace rest
