// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entity/readers.h"

namespace entity {

bool read(Reader &reader, Value &value, UserField &field)
{
    return json::eachField(reader, value, "UserField", [&](std::string_view key, Value &v) {
        if (key == "name")
            return takeName(reader, v, field.name);
        return key == "value" && takeText(reader, v, field.value);
    });
}

bool read(Reader &reader, Value &value, SecurityKey &securityKey)
{
    return json::eachField(reader, value, "SecurityKey", [&](std::string_view key, Value &v) {
        if (key == "id")
            return take(reader, v, securityKey.id);
        if (key == "name")
            return takeName(reader, v, securityKey.name);
        return key == "lastUsed" && takeTime(v, securityKey.lastUsedMs);
    });
}

bool read(Reader &reader, Value &value, Achievement &achievement)
{
    return json::eachField(reader, value, "Achievement", [&](std::string_view key, Value &v) {
        if (key == "name")
            return take(reader, v, achievement.name);
        return key == "unlockedAt" && takeTime(v, achievement.unlockedAtMs);
    });
}

bool read(Reader &reader, Value &value, WordMute &mute)
{
    if (json::readWhole(reader, value, mute.pattern, json::longestText))
        return !mute.pattern.isEmpty();
    return read(reader, value, mute.words);
}

namespace {

bool readKey(Reader &reader, std::string_view key, Value &v, UserDetailed &user)
{
    if (readKey(reader, key, v, static_cast<User &>(user)))
        return true;
    if (key == "url")
        return takeUrl(reader, v, user.url);
    if (key == "uri")
        return takeUrl(reader, v, user.uri);
    if (key == "movedTo")
        return takeUrl(reader, v, user.movedTo);
    if (key == "alsoKnownAs")
        return takeUrls(reader, v, user.alsoKnownAs, json::mostListed);
    if (key == "createdAt")
        return takeTime(v, user.createdAtMs);
    if (key == "updatedAt")
        return takeTime(v, user.updatedAtMs);
    if (key == "lastFetchedAt")
        return takeTime(v, user.lastFetchedAtMs);
    if (key == "bannerUrl")
        return takeUrl(reader, v, user.bannerUrl);
    if (key == "bannerBlurhash")
        return take(reader, v, user.bannerBlurhash);
    if (key == "isSilenced")
        return take(reader, v, user.isSilenced);
    if (key == "isSuspended")
        return take(reader, v, user.isSuspended);
    if (key == "isLimited")
        return take(reader, v, user.isLimited);
    if (key == "description")
        return takeText(reader, v, user.description);
    if (key == "location")
        return takeName(reader, v, user.location);
    if (key == "birthday")
        return take(reader, v, user.birthday);
    if (key == "lang")
        return take(reader, v, user.lang);
    if (key == "fields")
        return takeFew(reader, v, user.fields, json::mostShown);
    if (key == "verifiedLinks")
        return takeUrls(reader, v, user.verifiedLinks, json::mostShown);
    if (key == "followersCount")
        return takeCount(reader, v, user.followersCount);
    if (key == "followingCount")
        return takeCount(reader, v, user.followingCount);
    if (key == "notesCount")
        return takeCount(reader, v, user.notesCount);
    if (key == "pinnedNoteIds")
        return takeIds(reader, v, user.pinnedNoteIds);
    if (key == "pinnedNotes")
        return takeFew(reader, v, user.pinnedNotes, json::mostListed);
    if (key == "pinnedPageId")
        return takeId(reader, v, user.pinnedPageId);
    if (key == "pinnedPage")
        return takeRaw(reader, v, user.pinnedPage);
    if (key == "publicReactions")
        return take(reader, v, user.publicReactions);
    if (key == "followersVisibility")
        return take(reader, v, user.followersVisibility);
    if (key == "followingVisibility")
        return take(reader, v, user.followingVisibility);
    if (key == "chatScope")
        return take(reader, v, user.chatScope);
    if (key == "canChat")
        return take(reader, v, user.canChat);
    if (key == "roles")
        return takeFew(reader, v, user.roles, json::mostListed);
    if (key == "memo")
        return takeText(reader, v, user.memo);
    if (key == "followedMessage")
        return takeText(reader, v, user.followedMessage);
    if (key == "moderationNote")
        return takeText(reader, v, user.moderationNote);
    if (key == "mutualLinkSections")
        return takeRaw(reader, v, user.mutualLinkSections);
    if (key == "twoFactorEnabled")
        return take(reader, v, user.twoFactorEnabled);
    if (key == "usePasswordLessLogin")
        return take(reader, v, user.usePasswordLessLogin);
    if (key == "securityKeys")
        return take(reader, v, user.securityKeys);
    if (key == "isFollowing")
        return take(reader, v, user.isFollowing);
    if (key == "isFollowed")
        return take(reader, v, user.isFollowed);
    if (key == "hasPendingFollowRequestFromYou")
        return take(reader, v, user.hasPendingFollowRequestFromYou);
    if (key == "hasPendingFollowRequestToYou")
        return take(reader, v, user.hasPendingFollowRequestToYou);
    if (key == "isBlocking")
        return take(reader, v, user.isBlocking);
    if (key == "isBlocked")
        return take(reader, v, user.isBlocked);
    if (key == "isMuted")
        return take(reader, v, user.isMuted);
    if (key == "isRenoteMuted")
        return take(reader, v, user.isRenoteMuted);
    if (key == "notify")
        return take(reader, v, user.notify);
    if (key == "withReplies")
        return take(reader, v, user.withReplies);
    return false;
}

} // namespace

bool read(Reader &reader, Value &value, UserRole &role)
{
    return json::eachField(reader, value, "UserRole", [&](std::string_view key, Value &v) {
        if (key == "id")
            return takeId(reader, v, role.id);
        if (key == "name")
            return takeName(reader, v, role.name);
        if (key == "color")
            return take(reader, v, role.color);
        if (key == "iconUrl")
            return takeUrl(reader, v, role.iconUrl);
        if (key == "description")
            return takeText(reader, v, role.description);
        if (key == "isModerator")
            return take(reader, v, role.isModerator);
        if (key == "isAdministrator")
            return take(reader, v, role.isAdministrator);
        return key == "displayOrder" && take(reader, v, role.displayOrder);
    });
}

bool read(Reader &reader, Value &value, UserDetailed &user)
{
    json::eachField(reader, value, "UserDetailed",
                    [&](std::string_view key, Value &v) { return readKey(reader, key, v, user); });
    return json::isId(user.id);
}

bool read(Reader &reader, Value &value, Me &me)
{
    const bool isObject = json::eachField(reader, value, "Me", [&](std::string_view key, Value &v) {
        if (readKey(reader, key, v, static_cast<UserDetailed &>(me)))
            return true;
        if (key == "avatarId")
            return takeId(reader, v, me.avatarId);
        if (key == "bannerId")
            return takeId(reader, v, me.bannerId);
        if (key == "isModerator")
            return take(reader, v, me.isModerator);
        if (key == "isAdmin")
            return take(reader, v, me.isAdmin);
        if (key == "injectFeaturedNote")
            return take(reader, v, me.injectFeaturedNote);
        if (key == "receiveAnnouncementEmail")
            return take(reader, v, me.receiveAnnouncementEmail);
        if (key == "alwaysMarkNsfw")
            return take(reader, v, me.alwaysMarkNsfw);
        if (key == "autoSensitive")
            return take(reader, v, me.autoSensitive);
        if (key == "carefulBot")
            return take(reader, v, me.carefulBot);
        if (key == "autoAcceptFollowed")
            return take(reader, v, me.autoAcceptFollowed);
        if (key == "noCrawle")
            return take(reader, v, me.noCrawle);
        if (key == "preventAiLearning")
            return take(reader, v, me.preventAiLearning);
        if (key == "isExplorable")
            return take(reader, v, me.isExplorable);
        if (key == "isDeleted")
            return take(reader, v, me.isDeleted);
        if (key == "twoFactorBackupCodesStock")
            return take(reader, v, me.twoFactorBackupCodesStock);
        if (key == "hideOnlineStatus")
            return take(reader, v, me.hideOnlineStatus);
        if (key == "hasUnreadSpecifiedNotes")
            return take(reader, v, me.hasUnreadSpecifiedNotes);
        if (key == "hasUnreadMentions")
            return take(reader, v, me.hasUnreadMentions);
        if (key == "hasUnreadChatMessages")
            return take(reader, v, me.hasUnreadChatMessages);
        if (key == "hasUnreadAnnouncement")
            return take(reader, v, me.hasUnreadAnnouncement);
        if (key == "unreadAnnouncements")
            return take(reader, v, me.unreadAnnouncements);
        if (key == "hasUnreadAntenna")
            return take(reader, v, me.hasUnreadAntenna);
        if (key == "hasUnreadChannel")
            return take(reader, v, me.hasUnreadChannel);
        if (key == "hasUnreadNotification")
            return take(reader, v, me.hasUnreadNotification);
        if (key == "hasPendingReceivedFollowRequest")
            return take(reader, v, me.hasPendingReceivedFollowRequest);
        if (key == "unreadNotificationsCount")
            return takeCount(reader, v, me.unreadNotificationsCount);
        if (key == "mutedWords")
            return take(reader, v, me.mutedWords);
        if (key == "hardMutedWords")
            return take(reader, v, me.hardMutedWords);
        if (key == "mutedInstances")
            return take(reader, v, me.mutedInstances);
        if (key == "mutingNotificationTypes")
            return take(reader, v, me.mutingNotificationTypes);
        if (key == "notificationRecieveConfig")
            return takeRaw(reader, v, me.notificationRecieveConfig);
        if (key == "emailNotificationTypes")
            return take(reader, v, me.emailNotificationTypes);
        if (key == "achievements")
            return take(reader, v, me.achievements);
        if (key == "loggedInDays")
            return take(reader, v, me.loggedInDays);
        if (key == "policies")
            return take(reader, v, me.policies);
        if (key == "email")
            return take(reader, v, me.email);
        if (key == "emailVerified")
            return take(reader, v, me.emailVerified);
        if (key == "securityKeysList")
            return take(reader, v, me.securityKeysList);
        if (key == "postingLang")
            return take(reader, v, me.postingLang);
        if (key == "viewingLangs")
            return take(reader, v, me.viewingLangs);
        if (key == "showMediaInAllLanguages")
            return take(reader, v, me.showMediaInAllLanguages);
        if (key == "showHashtagsInAllLanguages")
            return take(reader, v, me.showHashtagsInAllLanguages);
        if (key == "autoDeleteNotesAfterDays")
            return take(reader, v, me.autoDeleteNotesAfterDays);
        return key == "autoDeleteKeepFavorites" && take(reader, v, me.autoDeleteKeepFavorites);
    });
    return isObject && json::isId(me.id);
}

} // namespace entity
