// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entity/readers.h"

namespace entity {

namespace {

/// The file's `properties`.
bool takeProperties(Reader &reader, Value &value, DriveFile &file)
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
    return true;
}

/// Switched by the key's length, because the notes of a stream bring many files.
bool readKey(Reader &reader, std::string_view key, Value &v, DriveFile &file)
{
    switch (key.size()) {
    case 2:
        return key == "id" && takeId(reader, v, file.id);
    case 3:
        if (key == "url")
            return takeUrl(reader, v, file.url);
        return key == "md5" && take(reader, v, file.md5);
    case 4:
        if (key == "name")
            return takeName(reader, v, file.name);
        if (key == "type")
            return take(reader, v, file.type);
        if (key == "size")
            return take(reader, v, file.size);
        return key == "user" && take(reader, v, file.user);
    case 6:
        if (key == "userId")
            return takeId(reader, v, file.userId);
        return key == "folder" && take(reader, v, file.folder);
    case 7:
        return key == "comment" && takeText(reader, v, file.comment);
    case 8:
        if (key == "blurhash")
            return take(reader, v, file.blurhash);
        return key == "folderId" && takeId(reader, v, file.folderId);
    case 9:
        return key == "createdAt" && takeTime(v, file.createdAtMs);
    case 10:
        return key == "properties" && takeProperties(reader, v, file);
    case 11:
        return key == "isSensitive" && take(reader, v, file.isSensitive);
    case 12:
        return key == "thumbnailUrl" && takeUrl(reader, v, file.thumbnailUrl);
    case 22:
        return key == "isSensitiveByModerator" && take(reader, v, file.isSensitiveByModerator);
    default:
        return false;
    }
}

} // namespace

bool read(Reader &reader, Value &value, DriveFile &file)
{
    json::eachField(reader, value, "DriveFile",
                    [&](std::string_view key, Value &v) { return readKey(reader, key, v, file); });
    return json::isId(file.id);
}

bool read(Reader &reader, Value &value, DriveFolder &folder)
{
    json::eachField(reader, value, "DriveFolder", [&](std::string_view key, Value &v) {
        if (key == "id")
            return takeId(reader, v, folder.id);
        if (key == "createdAt")
            return takeTime(v, folder.createdAtMs);
        if (key == "name")
            return takeName(reader, v, folder.name);
        if (key == "parentId")
            return takeId(reader, v, folder.parentId);
        if (key == "foldersCount")
            return takeCount(reader, v, folder.foldersCount);
        if (key == "filesCount")
            return takeCount(reader, v, folder.filesCount);
        return key == "parent" && take(reader, v, folder.parent);
    });
    return json::isId(folder.id);
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
