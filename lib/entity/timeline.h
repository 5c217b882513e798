// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace entity {

/// The four timelines of an instance. Social is what the API calls hybrid.
enum class TimelineKind { Home, Local, Social, Global };

/// What a timeline shows (rest.md 3). withReplies has no meaning on home and global and never goes
/// together with withFiles: files win.
struct TimelineParams
{
    bool withRenotes = true;
    bool withReplies = false;
    bool withFiles = false;
    bool operator==(const TimelineParams &) const = default;
};

/// A page of anything listed by id (rest.md 1.3). untilId: older ones, newest first. sinceId alone:
/// newer ones, oldest first on current servers. Neither: the newest. A short page is not the end of
/// the list, an empty one is.
struct Page
{
    QString sinceId{};
    QString untilId{};
    int limit = 30; ///< 1 to 100
    /// The newest page, asked for without a cursor.
    bool isFirst() const { return sinceId.isEmpty() && untilId.isEmpty(); }
    bool operator==(const Page &) const = default;
};

} // namespace entity
