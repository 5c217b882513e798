// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace entity {

/// One tick of `serverStats` (streaming.md 5.8).
struct ServerStats
{
    double cpu = 0;       ///< 0 to 1
    double memUsed = 0;   ///< bytes
    double memActive = 0; ///< bytes
    double netRx = 0;     ///< bytes per second
    double netTx = 0;
    double fsRead = 0;
    double fsWrite = 0;
};

struct QueueCounts
{
    qint64 activeSincePrevTick = 0;
    qint64 active = 0;
    qint64 waiting = 0;
    qint64 delayed = 0;
};

/// One tick of `queueStats`.
struct QueueStats
{
    QueueCounts deliver;
    QueueCounts inbox;
};

/// `stats`: how large a server is.
struct Stats
{
    qint64 notesCount = 0;
    qint64 originalNotesCount = 0;
    qint64 usersCount = 0;
    qint64 originalUsersCount = 0;
    qint64 reactionsCount = 0;
    qint64 instances = 0;
    qint64 driveUsageLocal = 0;
    qint64 driveUsageRemote = 0;
};

/// `server-info`: the machine; "?" and 0 where its owner does not tell.
struct ServerInfoStats
{
    QString machine;
    QString os; ///< admin/server-info only, like the next ones
    QString node;
    QString psql;
    QString redis;
    QString netInterface;
    QString cpuModel;
    int cpuCores = 0;
    qint64 memTotal = 0; ///< bytes
    qint64 fsTotal = 0;
    qint64 fsUsed = 0;
};

/// `drive`: room and use.
struct DriveUsage
{
    qint64 capacity = 0; ///< bytes
    qint64 usage = 0;
};

/// `hashtags/trend`.
struct HashtagTrend
{
    QString tag;
    QList<int> chart; ///< users by ten minutes, newest first
    int usersCount = 0;
};

/// `hashtags/show`.
struct Hashtag
{
    QString tag;
    int mentionedUsersCount = 0;
    int mentionedLocalUsersCount = 0;
    int mentionedRemoteUsersCount = 0;
    int attachedUsersCount = 0;
    int attachedLocalUsersCount = 0;
    int attachedRemoteUsersCount = 0;
};

} // namespace entity
