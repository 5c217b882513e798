// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instance/hub.h"

namespace instance {

/// The files and folders of everybody's drive, and what the stream says of them (streaming.md 5.7).
class Drive
{
public:
    Drive(World &world, Hub &hub)
        : m_world(world)
        , m_hub(hub)
        , m_packer(world)
    {
    }

    /// Puts a file into its owner's drive.
    void addFile(const FileData &file);
    /// Replaces what is known of a file.
    void updateFile(const FileData &file);
    void removeFile(const QString &fileId);
    void addFolder(const FolderData &folder);
    void updateFolder(const FolderData &folder);
    void removeFolder(const QString &folderId);

    /// Whether anything is in it.
    bool isEmpty(const QString &folderId) const;
    /// Whether `folderId` is `ancestorId` or lies somewhere below it.
    bool isWithin(const QString &folderId, const QString &ancestorId) const;
    /// Bytes of all files of a user.
    qint64 usage(const QString &userId) const;

private:
    void publish(const QString &userId, const QString &type, const QJsonValue &body);

    World &m_world;
    Hub &m_hub;
    Packer m_packer;
};

} // namespace instance
