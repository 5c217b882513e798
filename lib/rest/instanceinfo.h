// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rest/restclient.h"

#include <QStringList>

namespace entity {
struct Emoji;
struct Meta;
} // namespace entity

namespace rest {

/// What the instance says of itself, features included (rest.md 14.7). Works without a token.
QFuture<Result<entity::Meta>> meta(RestClient &client, const RequestOptions &options = {});
/// The instance's custom emoji; several MB on large ones (13.0 and later).
QFuture<Result<QList<entity::Emoji>>> emojis(RestClient &client,
                                             const RequestOptions &options = {});
/// The names of all endpoints: the reliable way to tell what a server can do (versions.md 1).
QFuture<Result<QStringList>> endpoints(RestClient &client, const RequestOptions &options = {});

} // namespace rest
