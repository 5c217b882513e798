// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entity/timeline.h"

#include <QJsonObject>

namespace rest {

/// Adds sinceId, untilId and limit to the params of a paginated endpoint (rest.md 1.3).
void addPage(QJsonObject &params, const entity::Page &page);

} // namespace rest
