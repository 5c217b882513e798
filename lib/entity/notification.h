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

/// A notification (rest.md 14.4). Unknown types keep their name and whatever of the common fields
/// they carry.
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
    QString roleIconUrl;
    QString exportedEntity;
    QString fileId;
    QString invitationRoomId;         ///< chatRoomInvitationReceived
    QString invitationRoomName;       ///< chatRoomInvitationReceived
    QString ip;                       ///< login on CherryPick
    QString groupName;                ///< groupInvited on CherryPick
    QString body;                     ///< app
    QString header;                   ///< app
    QString icon;                     ///< app
    QList<GroupedReaction> reactions; ///< reaction:grouped
    QList<UserPtr> users;             ///< renote:grouped
    QByteArray draft;                 ///< MisskeyIO, scheduled notes: the draft's JSON
    std::optional<bool> isRead;       ///< up to 13.10
    int choice = -1;                  ///< pollVote, up to 13.x
    QStringList noteIds;              ///< note:grouped on CherryPick
};

} // namespace entity
