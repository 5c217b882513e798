// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entity/readers.h"

namespace entity {

bool read(Reader &reader, Value &value, ServerStats &stats)
{
    return json::eachField(reader, value, "ServerStats", [&](std::string_view key, Value &v) {
        if (key == "cpu")
            return take(reader, v, stats.cpu);
        if (key != "mem" && key != "net" && key != "fs")
            return false;
        json::eachField(reader, v, "ServerStats", [&](std::string_view part, Value &number) {
            if (part == "used")
                return take(reader, number, stats.memUsed);
            if (part == "active")
                return take(reader, number, stats.memActive);
            if (part == "rx")
                return take(reader, number, stats.netRx);
            if (part == "tx")
                return take(reader, number, stats.netTx);
            if (part == "r")
                return take(reader, number, stats.fsRead);
            return part == "w" && take(reader, number, stats.fsWrite);
        });
        return true;
    });
}

bool read(Reader &reader, Value &value, QueueCounts &counts)
{
    return json::eachField(reader, value, "QueueCounts", [&](std::string_view key, Value &v) {
        if (key == "activeSincePrevTick")
            return take(reader, v, counts.activeSincePrevTick);
        if (key == "active")
            return take(reader, v, counts.active);
        if (key == "waiting")
            return take(reader, v, counts.waiting);
        return key == "delayed" && take(reader, v, counts.delayed);
    });
}

bool read(Reader &reader, Value &value, QueueStats &stats)
{
    return json::eachField(reader, value, "QueueStats", [&](std::string_view key, Value &v) {
        if (key == "deliver")
            return take(reader, v, stats.deliver);
        return key == "inbox" && take(reader, v, stats.inbox);
    });
}

bool read(Reader &reader, Value &value, Stats &stats)
{
    return json::eachField(reader, value, "Stats", [&](std::string_view key, Value &v) {
        if (key == "notesCount")
            return takeCount(reader, v, stats.notesCount);
        if (key == "originalNotesCount")
            return takeCount(reader, v, stats.originalNotesCount);
        if (key == "usersCount")
            return takeCount(reader, v, stats.usersCount);
        if (key == "originalUsersCount")
            return takeCount(reader, v, stats.originalUsersCount);
        if (key == "reactionsCount")
            return takeCount(reader, v, stats.reactionsCount);
        if (key == "instances")
            return take(reader, v, stats.instances);
        if (key == "driveUsageLocal")
            return take(reader, v, stats.driveUsageLocal);
        return key == "driveUsageRemote" && take(reader, v, stats.driveUsageRemote);
    });
}

bool read(Reader &reader, Value &value, ServerInfoStats &info)
{
    const auto readCpu = [&](std::string_view key, Value &v) {
        if (key == "model")
            return takeName(reader, v, info.cpuModel);
        return key == "cores" && take(reader, v, info.cpuCores);
    };
    const auto readFs = [&](std::string_view key, Value &v) {
        if (key == "total")
            return take(reader, v, info.fsTotal);
        return key == "used" && take(reader, v, info.fsUsed);
    };
    return json::eachField(reader, value, "ServerInfo", [&](std::string_view key, Value &v) {
        if (key == "machine")
            return takeName(reader, v, info.machine);
        if (key == "os")
            return takeName(reader, v, info.os);
        if (key == "node")
            return takeName(reader, v, info.node);
        if (key == "psql")
            return takeName(reader, v, info.psql);
        if (key == "redis")
            return takeName(reader, v, info.redis);
        if (key == "cpu")
            return json::eachField(reader, v, "ServerInfo.cpu", readCpu);
        if (key == "fs")
            return json::eachField(reader, v, "ServerInfo.fs", readFs);
        if (key == "mem") {
            return json::eachField(reader, v, "ServerInfo.mem", [&](std::string_view k, Value &m) {
                return k == "total" && take(reader, m, info.memTotal);
            });
        }
        return key == "net"
               && json::eachField(reader, v, "ServerInfo.net", [&](std::string_view k, Value &n) {
                      return k == "interface" && take(reader, n, info.netInterface);
                  });
    });
}

bool read(Reader &reader, Value &value, HashtagTrend &trend)
{
    return json::eachField(reader, value, "HashtagTrend", [&](std::string_view key, Value &v) {
        if (key == "tag")
            return take(reader, v, trend.tag);
        if (key == "chart")
            return take(reader, v, trend.chart);
        return key == "usersCount" && takeCount(reader, v, trend.usersCount);
    });
}

bool read(Reader &reader, Value &value, Hashtag &hashtag)
{
    return json::eachField(reader, value, "Hashtag", [&](std::string_view key, Value &v) {
        if (key == "tag")
            return take(reader, v, hashtag.tag);
        if (key == "mentionedUsersCount")
            return takeCount(reader, v, hashtag.mentionedUsersCount);
        if (key == "mentionedLocalUsersCount")
            return takeCount(reader, v, hashtag.mentionedLocalUsersCount);
        if (key == "mentionedRemoteUsersCount")
            return takeCount(reader, v, hashtag.mentionedRemoteUsersCount);
        if (key == "attachedUsersCount")
            return takeCount(reader, v, hashtag.attachedUsersCount);
        if (key == "attachedLocalUsersCount")
            return takeCount(reader, v, hashtag.attachedLocalUsersCount);
        return key == "attachedRemoteUsersCount"
               && takeCount(reader, v, hashtag.attachedRemoteUsersCount);
    });
}

} // namespace entity
