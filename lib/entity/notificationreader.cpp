// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entity/readers.h"

namespace entity {

namespace {

/// chatRoomInvitationReceived has a room in it, groupInvited (CherryPick) a group.
void readInvitation(Reader &reader, Value &value, Notification &notification)
{
    json::eachField(reader, value, "Invitation", [&](std::string_view key, Value &v) {
        if (key == "roomId")
            return takeId(reader, v, notification.invitationRoomId);
        if (key == "room") {
            ChatRoom room;
            read(reader, v, room);
            notification.invitationRoomName = room.name;
            return true;
        }
        return key == "group"
               && json::eachField(reader, v, "Group", [&](std::string_view groupKey, Value &name) {
                      return groupKey == "name" && takeName(reader, name, notification.groupName);
                  });
    });
}

void readRole(Reader &reader, Value &value, Notification &notification)
{
    Role role;
    read(reader, value, role);
    notification.roleName = role.name;
    notification.roleIconUrl = role.iconUrl;
}

} // namespace

bool read(Reader &reader, Value &value, GroupedReaction &reaction)
{
    return json::eachField(reader, value, "GroupedReaction", [&](std::string_view key, Value &v) {
        if (key == "user")
            return take(reader, v, reaction.user);
        return key == "reaction" && takeReaction(reader, v, reaction.reaction);
    });
}

bool read(Reader &reader, Value &value, Notification &notification)
{
    const json::Allowance allowance(reader);
    json::eachField(reader, value, "Notification", [&](std::string_view key, Value &v) {
        if (key == "id")
            return takeId(reader, v, notification.id);
        if (key == "createdAt")
            return takeTime(v, notification.createdAtMs);
        if (key == "type")
            return take(reader, v, notification.type);
        if (key == "userId")
            return takeId(reader, v, notification.userId);
        if (key == "user")
            return take(reader, v, notification.user);
        if (key == "note")
            return take(reader, v, notification.note);
        if (key == "reaction")
            return takeReaction(reader, v, notification.reaction);
        if (key == "message")
            return takeText(reader, v, notification.message);
        if (key == "achievement")
            return take(reader, v, notification.achievement);
        if (key == "role") {
            readRole(reader, v, notification);
            return true;
        }
        if (key == "exportedEntity")
            return take(reader, v, notification.exportedEntity);
        if (key == "fileId")
            return takeId(reader, v, notification.fileId);
        if (key == "invitation") {
            readInvitation(reader, v, notification);
            return true;
        }
        if (key == "ip")
            return take(reader, v, notification.ip);
        if (key == "body")
            return takeText(reader, v, notification.body);
        if (key == "header")
            return takeName(reader, v, notification.header);
        if (key == "icon")
            return takeUrl(reader, v, notification.icon);
        if (key == "reactions")
            return takeFew(reader, v, notification.reactions, json::mostNamed);
        if (key == "users")
            return takeFew(reader, v, notification.users, json::mostNamed);
        if (key == "draft" || key == "noteDraft")
            return takeRaw(reader, v, notification.draft);
        if (key == "isRead")
            return take(reader, v, notification.isRead);
        if (key == "choice")
            return take(reader, v, notification.choice);
        return key == "noteIds" && takeIds(reader, v, notification.noteIds);
    });
    return json::isId(notification.id);
}

} // namespace entity
