// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entity/readers.h"

namespace entity {

namespace {

/// The file's `properties`.
void readProperties(Reader &reader, Value &value, DriveFile &file)
{
    json::eachField(reader, value, "DriveFile.properties", [&](std::string_view key, Value &v) {
        if (key == "width")
            return take(reader, v, file.width);
        if (key == "height")
            return take(reader, v, file.height);
        if (key == "orientation")
            return take(reader, v, file.orientation);
        return key == "avgColor" && take(reader, v, file.avgColor);
    });
    // EXIF 5 to 8 lie on their side; a size that cannot be one is as good as none.
    if (file.orientation >= 5 && file.orientation <= 8)
        std::swap(file.width, file.height);
    if (file.width <= 0 || file.height <= 0)
        file.width = file.height = 0;
}

} // namespace

bool read(Reader &reader, Value &value, DriveFile &file)
{
    json::eachField(reader, value, "DriveFile", [&](std::string_view key, Value &v) {
        if (key == "id")
            return take(reader, v, file.id);
        if (key == "createdAt")
            return takeTime(v, file.createdAtMs);
        if (key == "name")
            return take(reader, v, file.name);
        if (key == "type")
            return take(reader, v, file.type);
        if (key == "md5")
            return take(reader, v, file.md5);
        if (key == "size")
            return take(reader, v, file.size);
        if (key == "isSensitive")
            return take(reader, v, file.isSensitive);
        if (key == "isSensitiveByModerator")
            return take(reader, v, file.isSensitiveByModerator);
        if (key == "blurhash")
            return take(reader, v, file.blurhash);
        if (key == "properties") {
            readProperties(reader, v, file);
            return true;
        }
        if (key == "url")
            return take(reader, v, file.url);
        if (key == "thumbnailUrl")
            return take(reader, v, file.thumbnailUrl);
        if (key == "comment")
            return take(reader, v, file.comment);
        if (key == "folderId")
            return take(reader, v, file.folderId);
        if (key == "folder")
            return take(reader, v, file.folder);
        if (key == "userId")
            return take(reader, v, file.userId);
        return key == "user" && take(reader, v, file.user);
    });
    return !file.id.isEmpty();
}

bool read(Reader &reader, Value &value, DriveFolder &folder)
{
    json::eachField(reader, value, "DriveFolder", [&](std::string_view key, Value &v) {
        if (key == "id")
            return take(reader, v, folder.id);
        if (key == "createdAt")
            return takeTime(v, folder.createdAtMs);
        if (key == "name")
            return take(reader, v, folder.name);
        if (key == "parentId")
            return take(reader, v, folder.parentId);
        if (key == "foldersCount")
            return take(reader, v, folder.foldersCount);
        if (key == "filesCount")
            return take(reader, v, folder.filesCount);
        return key == "parent" && take(reader, v, folder.parent);
    });
    return !folder.id.isEmpty();
}

bool read(Reader &reader, Value &value, DriveUsage &usage)
{
    return json::eachField(reader, value, "DriveUsage", [&](std::string_view key, Value &v) {
        if (key == "capacity")
            return take(reader, v, usage.capacity);
        return key == "usage" && take(reader, v, usage.usage);
    });
}

} // namespace entity
