// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace entity {

/// A custom emoji (rest.md 14.6). The `emojis` list leaves out id, host and license.
struct Emoji
{
    QString id;
    QString name;
    QStringList aliases;
    QString category; ///< may hold '/' for nested folders; empty: none
    QString host;     ///< empty: local
    QString url;      ///< empty on 13.0 to 13.6: `/emoji/{name}.webp` of the server
    QString license;
    bool localOnly = false;
    bool isSensitive = false;
    QStringList roleIds;       ///< only these roles may react with it; empty: everybody
    QStringList deniedRoleIds; ///< MisskeyIO
    qint64 createdAtMs = 0;    ///< MisskeyIO
    qint64 updatedAtMs = 0;    ///< MisskeyIO
};

} // namespace entity
