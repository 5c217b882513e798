// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entity/readers.h"

// What a user keeps to organise notes and people: antennas, lists, clips, channels, roles,
// relations.

namespace entity {

bool read(Reader &reader, Value &value, Antenna &antenna)
{
    json::eachField(reader, value, "Antenna", [&](std::string_view key, Value &v) {
        if (key == "id")
            return takeId(reader, v, antenna.id);
        if (key == "createdAt")
            return takeTime(v, antenna.createdAtMs);
        if (key == "name")
            return takeName(reader, v, antenna.name);
        if (key == "keywords")
            return take(reader, v, antenna.keywords);
        if (key == "excludeKeywords")
            return take(reader, v, antenna.excludeKeywords);
        if (key == "src")
            return take(reader, v, antenna.src);
        if (key == "userListId")
            return takeId(reader, v, antenna.userListId);
        if (key == "users")
            return take(reader, v, antenna.users);
        if (key == "caseSensitive")
            return take(reader, v, antenna.caseSensitive);
        if (key == "localOnly")
            return take(reader, v, antenna.localOnly);
        if (key == "excludeBots")
            return take(reader, v, antenna.excludeBots);
        if (key == "withReplies")
            return take(reader, v, antenna.withReplies);
        if (key == "withFile")
            return take(reader, v, antenna.withFile);
        if (key == "excludeNotesInSensitiveChannel")
            return take(reader, v, antenna.excludeNotesInSensitiveChannel);
        if (key == "isActive")
            return take(reader, v, antenna.isActive);
        if (key == "hasUnreadNote")
            return take(reader, v, antenna.hasUnreadNote);
        return key == "notify" && take(reader, v, antenna.notify);
    });
    return json::isId(antenna.id);
}

bool read(Reader &reader, Value &value, UserList &list)
{
    json::eachField(reader, value, "UserList", [&](std::string_view key, Value &v) {
        if (key == "id")
            return takeId(reader, v, list.id);
        if (key == "createdAt")
            return takeTime(v, list.createdAtMs);
        if (key == "name")
            return takeName(reader, v, list.name);
        if (key == "userIds")
            return takeIds(reader, v, list.userIds, json::mostEntries);
        if (key == "isPublic")
            return take(reader, v, list.isPublic);
        if (key == "isLiked")
            return take(reader, v, list.isLiked);
        return key == "likedCount" && takeCount(reader, v, list.likedCount);
    });
    return json::isId(list.id);
}

bool read(Reader &reader, Value &value, ListMembership &membership)
{
    return json::eachField(reader, value, "ListMembership", [&](std::string_view key, Value &v) {
        if (key == "id")
            return takeId(reader, v, membership.id);
        if (key == "createdAt")
            return takeTime(v, membership.createdAtMs);
        if (key == "userId")
            return takeId(reader, v, membership.userId);
        if (key == "user")
            return take(reader, v, membership.user);
        return key == "withReplies" && take(reader, v, membership.withReplies);
    });
}

bool read(Reader &reader, Value &value, Clip &clip)
{
    json::eachField(reader, value, "Clip", [&](std::string_view key, Value &v) {
        if (key == "id")
            return takeId(reader, v, clip.id);
        if (key == "createdAt")
            return takeTime(v, clip.createdAtMs);
        if (key == "lastClippedAt")
            return takeTime(v, clip.lastClippedAtMs);
        if (key == "userId")
            return takeId(reader, v, clip.userId);
        if (key == "user")
            return take(reader, v, clip.user);
        if (key == "name")
            return takeName(reader, v, clip.name);
        if (key == "description")
            return takeText(reader, v, clip.description);
        if (key == "isPublic")
            return take(reader, v, clip.isPublic);
        if (key == "favoritedCount")
            return takeCount(reader, v, clip.favoritedCount);
        if (key == "isFavorited")
            return take(reader, v, clip.isFavorited);
        return key == "notesCount" && takeCount(reader, v, clip.notesCount);
    });
    return json::isId(clip.id);
}

bool read(Reader &reader, Value &value, SocialChannel &channel)
{
    json::eachField(reader, value, "SocialChannel", [&](std::string_view key, Value &v) {
        if (key == "id")
            return takeId(reader, v, channel.id);
        if (key == "createdAt")
            return takeTime(v, channel.createdAtMs);
        if (key == "lastNotedAt")
            return takeTime(v, channel.lastNotedAtMs);
        if (key == "name")
            return takeName(reader, v, channel.name);
        if (key == "description")
            return takeText(reader, v, channel.description);
        if (key == "userId")
            return takeId(reader, v, channel.userId);
        if (key == "bannerUrl")
            return takeUrl(reader, v, channel.bannerUrl);
        if (key == "bannerId")
            return takeId(reader, v, channel.bannerId);
        if (key == "pinnedNoteIds")
            return takeIds(reader, v, channel.pinnedNoteIds);
        if (key == "pinnedNotes")
            return takeFew(reader, v, channel.pinnedNotes, json::mostListed);
        if (key == "color")
            return take(reader, v, channel.color);
        if (key == "isArchived")
            return take(reader, v, channel.isArchived);
        if (key == "usersCount")
            return takeCount(reader, v, channel.usersCount);
        if (key == "notesCount")
            return takeCount(reader, v, channel.notesCount);
        if (key == "isSensitive")
            return take(reader, v, channel.isSensitive);
        if (key == "allowRenoteToExternal")
            return take(reader, v, channel.allowRenoteToExternal);
        if (key == "isFollowing")
            return take(reader, v, channel.isFollowing);
        if (key == "isFavorited")
            return take(reader, v, channel.isFavorited);
        if (key == "isMuting")
            return take(reader, v, channel.isMuting);
        return key == "hasUnreadNote" && take(reader, v, channel.hasUnreadNote);
    });
    return json::isId(channel.id);
}

bool read(Reader &reader, Value &value, Role &role)
{
    json::eachField(reader, value, "Role", [&](std::string_view key, Value &v) {
        if (key == "id")
            return takeId(reader, v, role.id);
        if (key == "createdAt")
            return takeTime(v, role.createdAtMs);
        if (key == "updatedAt")
            return takeTime(v, role.updatedAtMs);
        if (key == "name")
            return takeName(reader, v, role.name);
        if (key == "description")
            return takeText(reader, v, role.description);
        if (key == "color")
            return take(reader, v, role.color);
        if (key == "iconUrl")
            return takeUrl(reader, v, role.iconUrl);
        if (key == "target")
            return take(reader, v, role.target);
        if (key == "condFormula")
            return takeRaw(reader, v, role.condFormula);
        if (key == "isPublic")
            return take(reader, v, role.isPublic);
        if (key == "isModerator")
            return take(reader, v, role.isModerator);
        if (key == "isAdministrator")
            return take(reader, v, role.isAdministrator);
        if (key == "isExplorable")
            return take(reader, v, role.isExplorable);
        if (key == "asBadge")
            return take(reader, v, role.asBadge);
        if (key == "preserveAssignmentOnMoveAccount")
            return take(reader, v, role.preserveAssignmentOnMoveAccount);
        if (key == "canEditMembersByModerator")
            return take(reader, v, role.canEditMembersByModerator);
        if (key == "displayOrder")
            return take(reader, v, role.displayOrder);
        if (key == "policies")
            return takeRaw(reader, v, role.policies);
        return key == "usersCount" && takeCount(reader, v, role.usersCount);
    });
    return json::isId(role.id);
}

bool read(Reader &reader, Value &value, Relation &relation)
{
    json::eachField(reader, value, "Relation", [&](std::string_view key, Value &v) {
        if (key == "id")
            return takeId(reader, v, relation.id);
        if (key == "following")
            return takeRaw(reader, v, relation.following);
        if (key == "isFollowing")
            return take(reader, v, relation.isFollowing);
        if (key == "isFollowed")
            return take(reader, v, relation.isFollowed);
        if (key == "hasPendingFollowRequestFromYou")
            return take(reader, v, relation.hasPendingFollowRequestFromYou);
        if (key == "hasPendingFollowRequestToYou")
            return take(reader, v, relation.hasPendingFollowRequestToYou);
        if (key == "isBlocking")
            return take(reader, v, relation.isBlocking);
        if (key == "isBlocked")
            return take(reader, v, relation.isBlocked);
        if (key == "isMuted")
            return take(reader, v, relation.isMuted);
        return key == "isRenoteMuted" && take(reader, v, relation.isRenoteMuted);
    });
    return json::isId(relation.id);
}

bool read(Reader &reader, Value &value, Following &following)
{
    json::eachField(reader, value, "Following", [&](std::string_view key, Value &v) {
        if (key == "id")
            return takeId(reader, v, following.id);
        if (key == "createdAt")
            return takeTime(v, following.createdAtMs);
        if (key == "followeeId")
            return takeId(reader, v, following.followeeId);
        if (key == "followerId")
            return takeId(reader, v, following.followerId);
        if (key == "followee")
            return take(reader, v, following.followee);
        return key == "follower" && take(reader, v, following.follower);
    });
    return json::isId(following.id);
}

bool read(Reader &reader, Value &value, FollowRequest &request)
{
    json::eachField(reader, value, "FollowRequest", [&](std::string_view key, Value &v) {
        if (key == "id")
            return takeId(reader, v, request.id);
        if (key == "follower")
            return take(reader, v, request.follower);
        return key == "followee" && take(reader, v, request.followee);
    });
    return json::isId(request.id);
}

bool read(Reader &reader, Value &value, Restriction &restriction)
{
    json::eachField(reader, value, "Restriction", [&](std::string_view key, Value &v) {
        if (key == "id")
            return takeId(reader, v, restriction.id);
        if (key == "createdAt")
            return takeTime(v, restriction.createdAtMs);
        if (key == "expiresAt")
            return takeTime(v, restriction.expiresAtMs);
        if (key == "muteeId" || key == "blockeeId")
            return takeId(reader, v, restriction.userId);
        return (key == "mutee" || key == "blockee") && take(reader, v, restriction.user);
    });
    return json::isId(restriction.id);
}

} // namespace entity
