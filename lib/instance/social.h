// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instance/notifier.h"

namespace instance {

/// Follows, mutes, blocks, custom emoji and announcements, and what the stream says of them.
class Social : public QObject
{
    Q_OBJECT
public:
    Social(World &world, Hub &hub, Notifier &notifier);

    /// Follows, or asks to when the followee is locked.
    void follow(const QString &followerId, const QString &followeeId, bool withReplies);
    void unfollow(const QString &followerId, const QString &followeeId);
    /// The followee answers a request.
    void acceptRequest(const QString &followeeId, const QString &followerId);
    void rejectRequest(const QString &followeeId, const QString &followerId);
    void setMuted(const QString &muterId, const QString &muteeId, bool isMuted);
    void setBlocked(const QString &blockerId, const QString &blockeeId, bool isBlocked);
    void addEmoji(const EmojiData &emoji);
    void updateEmoji(const QString &name, const QJsonObject &members);
    void removeEmoji(const QString &name);
    /// \returns the id.
    QString announce(const QString &userId, const QJsonObject &members);
    void readAnnouncement(const QString &userId, const QString &announcementId);

private:
    void establish(const QString &followerId, const QString &followeeId, bool withReplies);

    World &m_world;
    Hub &m_hub;
    Notifier &m_notifier;
    Packer m_packer;
};

} // namespace instance
