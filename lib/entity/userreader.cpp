// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entity/decodecache.h"
#include "entity/readers.h"

namespace entity {

bool read(Reader &reader, Value &value, AvatarDecoration &decoration)
{
    return json::eachField(reader, value, "AvatarDecoration", [&](std::string_view key, Value &v) {
        if (key == "id")
            return take(reader, v, decoration.id);
        if (key == "url")
            return take(reader, v, decoration.url);
        if (key == "angle")
            return take(reader, v, decoration.angle);
        if (key == "flipH")
            return take(reader, v, decoration.flipH);
        if (key == "offsetX")
            return take(reader, v, decoration.offsetX);
        if (key == "offsetY")
            return take(reader, v, decoration.offsetY);
        if (key == "scale")
            return take(reader, v, decoration.scale);
        if (key == "opacity")
            return take(reader, v, decoration.opacity);
        return false;
    });
}

bool read(Reader &reader, Value &value, BadgeRole &role)
{
    return json::eachField(reader, value, "BadgeRole", [&](std::string_view key, Value &v) {
        if (key == "name")
            return take(reader, v, role.name);
        if (key == "iconUrl")
            return take(reader, v, role.iconUrl);
        if (key == "displayOrder")
            return take(reader, v, role.displayOrder);
        return false;
    });
}

namespace {

bool readObject(Reader &reader, simdjson::ondemand::object &object, InstanceInfo &instance)
{
    return json::eachField(reader, object, "InstanceInfo", [&](std::string_view key, Value &v) {
        if (key == "name")
            return take(reader, v, instance.name);
        if (key == "softwareName")
            return take(reader, v, instance.softwareName);
        if (key == "softwareVersion")
            return take(reader, v, instance.softwareVersion);
        if (key == "iconUrl")
            return take(reader, v, instance.iconUrl);
        if (key == "faviconUrl")
            return take(reader, v, instance.faviconUrl);
        if (key == "themeColor")
            return take(reader, v, instance.themeColor);
        return false;
    });
}

/// Switched by the key's length, because every note of a stream comes through here.
bool readKey(Reader &reader, std::string_view key, Value &v, User &user)
{
    switch (key.size()) {
    case 2:
        return key == "id" && take(reader, v, user.id);
    case 4:
        if (key == "name")
            return take(reader, v, user.name);
        return key == "host" && take(reader, v, user.host);
    case 5:
        if (key == "isBot")
            return take(reader, v, user.isBot);
        return key == "isCat" && take(reader, v, user.isCat);
    case 6:
        return key == "emojis" && take(reader, v, user.emojis);
    case 7:
        return key == "isProxy" && take(reader, v, user.isProxy);
    case 8:
        if (key == "username")
            return take(reader, v, user.username);
        if (key == "instance")
            return take(reader, v, user.instance);
        return key == "isLocked" && take(reader, v, user.isLocked);
    case 9:
        return key == "avatarUrl" && take(reader, v, user.avatarUrl);
    case 10:
        return key == "badgeRoles" && take(reader, v, user.badgeRoles);
    case 12:
        return key == "onlineStatus" && take(reader, v, user.onlineStatus);
    case 14:
        return key == "avatarBlurhash" && take(reader, v, user.avatarBlurhash);
    case 15:
        return key == "isSquareAvatars" && take(reader, v, user.isSquareAvatars);
    case 17:
        return key == "avatarDecorations" && take(reader, v, user.avatarDecorations);
    case 21:
        return key == "makeNotesHiddenBefore" && take(reader, v, user.makeNotesHiddenBefore);
    case 24:
        return key == "setFederationAvatarShape" && take(reader, v, user.setFederationAvatarShape);
    case 27:
        return key == "requireSigninToViewContents"
               && take(reader, v, user.requireSigninToViewContents);
    case 28:
        return key == "makeNotesFollowersOnlyBefore"
               && take(reader, v, user.makeNotesFollowersOnlyBefore);
    default:
        return false;
    }
}

bool readObject(Reader &reader, simdjson::ondemand::object &object, User &user)
{
    json::eachField(reader, object, "User",
                    [&](std::string_view key, Value &v) { return readKey(reader, key, v, user); });
    return !user.id.isEmpty();
}

/// Null, or what cannot be used, is a null pointer.
template <typename T, typename Cache>
bool readRepeated(Reader &reader, Value &value, Cache *cache, std::shared_ptr<const T> &pointer)
{
    pointer.reset();
    if (json::isNull(value))
        return true;
    simdjson::ondemand::object object;
    if (reader.depth >= json::maxDepth || value.get_object().get(object))
        return false;
    if (!cache || reader.ignored) { // keys nobody reads are to be found each time
        auto decoded = std::make_shared<T>();
        if (readObject(reader, object, *decoded))
            pointer = std::move(decoded);
        return pointer != nullptr;
    }
    std::string_view bytes;
    if (object.raw_json().get(bytes)) {
        reader.isBroken = true;
        return false;
    }
    auto &slot = cache->slot(bytes);
    if (slot.json != bytes) {
        bool hasFields = false;
        if (object.reset().get(hasFields)) {
            reader.isBroken = true;
            return false;
        }
        auto decoded = std::make_shared<T>();
        if (!hasFields || !readObject(reader, object, *decoded) || reader.isBroken)
            return false;
        slot.json = bytes;
        slot.value = std::move(decoded);
    }
    pointer = slot.value;
    return true;
}

} // namespace

bool read(Reader &reader, Value &value, EmojiUrls &emojis)
{
    emojis.clear();
    if (json::isNull(value))
        return true;
    simdjson::ondemand::json_type type;
    if (!value.type().get(type) && type == simdjson::ondemand::json_type::array) {
        return json::eachItem(reader, value, [&](Value &item) {
            QString name, url;
            json::eachField(reader, item, "EmojiUrl", [&](std::string_view key, Value &v) {
                if (key == "name")
                    return take(reader, v, name);
                return key == "url" && take(reader, v, url);
            });
            if (!name.isEmpty() && !url.isEmpty())
                emojis.insert(name, url);
        });
    }
    return json::eachField(reader, value, "EmojiUrls", [&](std::string_view key, Value &v) {
        QString url;
        if (read(reader, v, url) && !url.isEmpty())
            emojis.insert(json::decodeString(key.data()), url);
        return true;
    });
}

bool read(Reader &reader, Value &value, User &user)
{
    simdjson::ondemand::object object;
    return !value.get_object().get(object) && readObject(reader, object, user);
}

bool read(Reader &reader, Value &value, UserPtr &user)
{
    return readRepeated(reader, value, reader.repeated ? &reader.repeated->users : nullptr, user);
}

bool read(Reader &reader, Value &value, std::shared_ptr<const InstanceInfo> &instance)
{
    return readRepeated(reader, value, reader.repeated ? &reader.repeated->servers : nullptr,
                        instance);
}

bool read(Reader &reader, Value &value, UserField &field)
{
    return json::eachField(reader, value, "UserField", [&](std::string_view key, Value &v) {
        if (key == "name")
            return take(reader, v, field.name);
        return key == "value" && take(reader, v, field.value);
    });
}

bool read(Reader &reader, Value &value, SecurityKey &securityKey)
{
    return json::eachField(reader, value, "SecurityKey", [&](std::string_view key, Value &v) {
        if (key == "id")
            return take(reader, v, securityKey.id);
        if (key == "name")
            return take(reader, v, securityKey.name);
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
    if (read(reader, value, mute.pattern))
        return !mute.pattern.isEmpty();
    return read(reader, value, mute.words);
}

namespace {

bool readKey(Reader &reader, std::string_view key, Value &v, UserDetailed &user)
{
    if (readKey(reader, key, v, static_cast<User &>(user)))
        return true;
    if (key == "url")
        return take(reader, v, user.url);
    if (key == "uri")
        return take(reader, v, user.uri);
    if (key == "movedTo")
        return take(reader, v, user.movedTo);
    if (key == "alsoKnownAs")
        return take(reader, v, user.alsoKnownAs);
    if (key == "createdAt")
        return takeTime(v, user.createdAtMs);
    if (key == "updatedAt")
        return takeTime(v, user.updatedAtMs);
    if (key == "lastFetchedAt")
        return takeTime(v, user.lastFetchedAtMs);
    if (key == "bannerUrl")
        return take(reader, v, user.bannerUrl);
    if (key == "bannerBlurhash")
        return take(reader, v, user.bannerBlurhash);
    if (key == "isSilenced")
        return take(reader, v, user.isSilenced);
    if (key == "isSuspended")
        return take(reader, v, user.isSuspended);
    if (key == "isLimited")
        return take(reader, v, user.isLimited);
    if (key == "description")
        return take(reader, v, user.description);
    if (key == "location")
        return take(reader, v, user.location);
    if (key == "birthday")
        return take(reader, v, user.birthday);
    if (key == "lang")
        return take(reader, v, user.lang);
    if (key == "fields")
        return take(reader, v, user.fields);
    if (key == "verifiedLinks")
        return take(reader, v, user.verifiedLinks);
    if (key == "followersCount")
        return take(reader, v, user.followersCount);
    if (key == "followingCount")
        return take(reader, v, user.followingCount);
    if (key == "notesCount")
        return take(reader, v, user.notesCount);
    if (key == "pinnedNoteIds")
        return take(reader, v, user.pinnedNoteIds);
    if (key == "pinnedNotes")
        return take(reader, v, user.pinnedNotes);
    if (key == "pinnedPageId")
        return take(reader, v, user.pinnedPageId);
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
        return take(reader, v, user.roles);
    if (key == "memo")
        return take(reader, v, user.memo);
    if (key == "followedMessage")
        return take(reader, v, user.followedMessage);
    if (key == "moderationNote")
        return take(reader, v, user.moderationNote);
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
            return take(reader, v, role.id);
        if (key == "name")
            return take(reader, v, role.name);
        if (key == "color")
            return take(reader, v, role.color);
        if (key == "iconUrl")
            return take(reader, v, role.iconUrl);
        if (key == "description")
            return take(reader, v, role.description);
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
    return !user.id.isEmpty();
}

bool read(Reader &reader, Value &value, Me &me)
{
    const bool isObject = json::eachField(reader, value, "Me", [&](std::string_view key, Value &v) {
        if (readKey(reader, key, v, static_cast<UserDetailed &>(me)))
            return true;
        if (key == "avatarId")
            return take(reader, v, me.avatarId);
        if (key == "bannerId")
            return take(reader, v, me.bannerId);
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
            return take(reader, v, me.unreadNotificationsCount);
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
    return isObject && !me.id.isEmpty();
}

} // namespace entity
