// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

namespace entity {

struct User;
using UserPtr = std::shared_ptr<const User>;

/// A folder of a drive.
struct DriveFolder
{
    QString id;
    qint64 createdAtMs = 0;
    QString name;
    QString parentId;      ///< empty: the root
    int foldersCount = -1; ///< -1: not sent
    int filesCount = -1;
    std::shared_ptr<const DriveFolder> parent; ///< may be null
};

/// A file in a drive or on a note (rest.md 14.5).
struct DriveFile
{
    QString id;
    qint64 createdAtMs = 0;
    QString name;
    QString type; ///< MIME
    QString md5;
    qint64 size = 0; ///< bytes
    bool isSensitive = false;
    bool isSensitiveByModerator = false; ///< MisskeyIO
    QString blurhash;
    int width = 0; ///< pixels, 0 unknown; already turned by the orientation
    int height = 0;
    int orientation = 0;
    QString avgColor;
    QString url;
    QString thumbnailUrl;
    QString comment; ///< alternative text
    QString folderId;
    std::shared_ptr<const DriveFolder> folder; ///< may be null
    QString userId;
    UserPtr user; ///< may be null
};

} // namespace entity
