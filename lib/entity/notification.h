// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entity/note.h"

namespace entity {

struct GroupedReaction
{
    UserPtr user;
    QString reaction;
};

/// A notification (rest.md 14.4). Unknown types keep their name and whatever of the common fields they carry.
struct Notification
{
    QString id;
    qint64 createdAtMs = 0;
    QString type; ///< the server's word, e.g. "reaction"
    QString userId;
    UserPtr user; ///< may be null
    NotePtr note; ///< may be null
    QString reaction;
    QString message; ///< followRequestAccepted
    QString achievement;
    QString roleName;
    QString exportedEntity;
    QString fileId;
    QString invitationRoomName; ///< chatRoomInvitationReceived
    QString ip; ///< login on CherryPick
    QString groupName; ///< groupInvited on CherryPick
    QString body; ///< app
    QString header; ///< app
    QString icon; ///< app
    QList<GroupedReaction> reactions; ///< reaction:grouped
    QList<UserPtr> users; ///< renote:grouped
};

} // namespace entity
