// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace entity {

/// A saved search that collects notes (rest.md 14.8).
struct Antenna
{
    QString id;
    qint64 createdAtMs = 0;
    QString name;
    QList<QStringList> keywords; ///< any of the lists, all words of a list
    QList<QStringList> excludeKeywords;
    QString src; ///< home, all, users, list or users_blacklist
    QString userListId;
    QStringList users;
    bool caseSensitive = false;
    bool localOnly = false;
    bool excludeBots = false;
    bool withReplies = false;
    bool withFile = false;
    bool excludeNotesInSensitiveChannel = false;
    bool isActive = true;
    bool hasUnreadNote = false;
    bool notify = false;
};

} // namespace entity
