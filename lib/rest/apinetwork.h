// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QNetworkAccessManager;
class QObject;

namespace rest {

/// A network access manager for API calls: keeps and sends no cookies, caches nothing, follows no
/// redirect by itself. Owned by `parent`.
QNetworkAccessManager *createApiNetwork(QObject *parent);

} // namespace rest
