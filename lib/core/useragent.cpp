// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/useragent.h"

QByteArray userAgent()
{
    return QByteArrayLiteral("Seseragi/" SESERAGI_VERSION " (+" SESERAGI_HOMEPAGE ")");
}
