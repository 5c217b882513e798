// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace entity {

/// What the people who run a server tell its users (rest.md 14.8).
struct Announcement
{
    QString id;
    qint64 createdAtMs = 0;
    qint64 updatedAtMs = 0; ///< 0: never
    QString title;
    QString text; ///< MFM
    QString imageUrl;
    QString icon;    ///< info, warning, error or success
    QString display; ///< dialog, normal or banner
    bool needConfirmationToRead = false;
    bool silence = false;
    bool forYou = false;
    bool isRead = false;
    bool isActive = true;          ///< only inside unreadAnnouncements
    bool forExistingUsers = false; ///< only inside unreadAnnouncements
    QString userId;                ///< only inside unreadAnnouncements: for this user alone
    int displayOrder = 0;          ///< MisskeyIO
    qint64 closeDuration = 0;      ///< MisskeyIO, seconds
    bool needEnrollmentTutorialToRead = false; ///< MisskeyIO
};

} // namespace entity
