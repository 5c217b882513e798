// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rest/restclient.h"

namespace entity {
struct Me;
struct UserDetailed;
} // namespace entity

namespace rest {

/// The signed-in account with its policies and unread marks (needs read:account).
QFuture<Result<entity::Me>> me(RestClient &client, const RequestOptions &options = {});
QFuture<Result<entity::UserDetailed>> showUser(RestClient &client, const QString &userId,
                                               const RequestOptions &options = {});
/// By handle. An empty host means the client's own server.
QFuture<Result<entity::UserDetailed>> showUser(RestClient &client, const QString &username,
                                               const QString &host,
                                               const RequestOptions &options = {});

} // namespace rest
