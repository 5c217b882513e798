// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instance/world.h"

namespace instance {

enum class Timeline { Home, Local, Social, Global };

/// A timeline's own settings, after the server's coercion (streaming.md 3.4).
struct TimelineParams
{
    bool withRenotes = true;
    bool withReplies = false;
    bool withFiles = false;

    static TimelineParams from(const QJsonObject &params);
};

/// Who looks: an account with the relations the answerer goes by, which on a socket may be older
/// than the account's own.
struct Viewer
{
    const Account *account = nullptr;     ///< null: anonymous
    const Relations *relations = nullptr; ///< null: anonymous
    bool isStream = false; ///< anonymous sockets get replies on local, anonymous REST does not
};

/// Which notes belong to which timeline for whom: the inclusion rules of streaming.md 5.1 and the
/// filters of 4.
class TimelineRule
{
public:
    explicit TimelineRule(const World &world)
        : m_world(world)
    {
    }

    bool includes(Timeline timeline, const NoteData &note, const Viewer &viewer,
                  const TimelineParams &params) const;
    bool includesInList(const ListData &list, const QStringList &members, const NoteData &note,
                        const Viewer &viewer, const TimelineParams &params) const;
    /// Mutes, blocks and renote mutes.
    bool isFiltered(const NoteData &note, const Viewer &viewer) const;
    /// \param query outer list: or, inner lists: and.
    static bool hasTags(const NoteData &note, const QJsonArray &query);

private:
    bool isHome(const NoteData &note, const Viewer &viewer) const;
    bool isLocal(const NoteData &note, const Viewer &viewer) const;
    bool allowsReply(const NoteData &note, const Viewer &viewer) const;
    bool allowsFollowedReply(const NoteData &note, const Viewer &viewer) const;

    const World &m_world;
};

} // namespace instance
