// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/drive.h"

using namespace Qt::StringLiterals;

namespace instance {

void Drive::publish(const QString &userId, const QString &type, const QJsonValue &body)
{
    m_hub.publish(u"drive:"_s + userId, type, body);
}

void Drive::addFile(const FileData &file)
{
    m_world.files.insert(file.id, file);
    const QJsonObject packed = m_packer.file(file);
    m_hub.publishMain(file.userId, u"driveFileCreated"_s, packed);
    publish(file.userId, u"fileCreated"_s, packed);
}

void Drive::updateFile(const FileData &file)
{
    m_world.files.insert(file.id, file);
    publish(file.userId, u"fileUpdated"_s, m_packer.file(file));
}

void Drive::removeFile(const QString &fileId)
{
    const QString owner = m_world.files.value(fileId).userId;
    if (m_world.files.remove(fileId) > 0)
        publish(owner, u"fileDeleted"_s, fileId);
}

void Drive::addFolder(const FolderData &folder)
{
    m_world.folders.insert(folder.id, folder);
    publish(folder.userId, u"folderCreated"_s, m_packer.folder(folder));
}

void Drive::updateFolder(const FolderData &folder)
{
    m_world.folders.insert(folder.id, folder);
    publish(folder.userId, u"folderUpdated"_s, m_packer.folder(folder));
}

void Drive::removeFolder(const QString &folderId)
{
    const QString owner = m_world.folders.value(folderId).userId;
    if (m_world.folders.remove(folderId) > 0)
        publish(owner, u"folderDeleted"_s, folderId);
}

bool Drive::isEmpty(const QString &folderId) const
{
    for (const FileData &file : std::as_const(m_world.files)) {
        if (file.folderId == folderId)
            return false;
    }
    for (const FolderData &folder : std::as_const(m_world.folders)) {
        if (folder.parentId == folderId)
            return false;
    }
    return true;
}

bool Drive::isWithin(const QString &folderId, const QString &ancestorId) const
{
    for (QString id = folderId; !id.isEmpty(); id = m_world.folders.value(id).parentId) {
        if (id == ancestorId)
            return true;
    }
    return false;
}

qint64 Drive::usage(const QString &userId) const
{
    qint64 bytes = 0;
    for (const FileData &file : std::as_const(m_world.files)) {
        if (file.userId == userId)
            bytes += Packer::size(file);
    }
    return bytes;
}

} // namespace instance
