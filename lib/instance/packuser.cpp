// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/packer.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace instance {

namespace {

void merge(QJsonObject &into, const QJsonObject &from)
{
    for (auto it = from.begin(); it != from.end(); ++it)
        into.insert(it.key(), it.value());
}

} // namespace

QString Packer::proxied(const QString &url, const QString &kind) const
{
    return m_world.baseUrl + u"/proxy/"_s + kind + u".webp?url="_s
           + QString::fromLatin1(QUrl::toPercentEncoding(url)) + u'&' + kind + u"=1"_s;
}

QJsonObject Packer::userLite(const QString &id) const
{
    const auto found = m_world.accounts.constFind(id);
    return found == m_world.accounts.constEnd() ? QJsonObject() : userLite(*found);
}

QJsonObject Packer::userLite(const Account &account) const
{
    QString avatar = m_world.baseUrl + u"/identicon/"_s + account.username + u'@'
                     + (account.host.isEmpty() ? m_world.hostName() : account.host);
    if (!account.avatarFile.isEmpty())
        avatar = proxied(m_world.baseUrl + u"/files/asset/"_s + account.avatarFile, u"avatar"_s);
    QJsonObject emojis = remoteEmojis(account.name, account.host);
    for (auto it = account.emojis.begin(); it != account.emojis.end(); ++it)
        emojis.insert(it.key(), it.value());
    QJsonObject json{
        {u"id"_s, account.id},
        {u"name"_s, text(account.name)},
        {u"username"_s, account.username},
        {u"host"_s, account.host.isEmpty() ? QJsonValue() : QJsonValue(account.host)},
        {u"avatarUrl"_s, avatar},
        {u"avatarBlurhash"_s, account.avatarFile.isEmpty()
                                  ? QJsonValue()
                                  : QJsonValue(u"eJO1pJ00tkVtW:}awfWVo2ayoLo2jtjtfQ"_s)},
        {u"isBot"_s, account.isBot},
        {u"isCat"_s, account.isCat},
        {u"emojis"_s, emojis},
        {u"onlineStatus"_s, account.isActiveByStream ? u"online"_s : account.onlineStatus},
    };
    if (!isOld())
        json["avatarDecorations"_L1] = QJsonArray();
    if (account.requireSignin)
        json["requireSigninToViewContents"_L1] = true;
    if (account.host.isEmpty()) {
        QJsonArray badges;
        for (const RoleData *role : m_world.rolesOf(account.id)) {
            if (role->settings.value("asBadge"_L1).toBool()) {
                badges.append(
                    QJsonObject{{u"name"_s, role->settings.value("name"_L1)},
                                {u"iconUrl"_s, role->settings.value("iconUrl"_L1)},
                                {u"displayOrder"_s, role->settings.value("displayOrder"_L1)}});
            }
        }
        json["badgeRoles"_L1] = badges;
    } else {
        json["instance"_L1] = QJsonObject{{u"name"_s, account.host},
                                          {u"softwareName"_s, u"misskey"_s},
                                          {u"softwareVersion"_s, u"2025.11.1"_s},
                                          {u"iconUrl"_s, QJsonValue()},
                                          {u"faviconUrl"_s, QJsonValue()},
                                          {u"themeColor"_s, u"#86b300"_s}};
    }
    merge(json, account.extra);
    return json;
}

QJsonObject Packer::relation(const Account &account, const Account &viewer) const
{
    const auto follow = viewer.relations.following.constFind(account.id);
    const bool isFollowing = follow != viewer.relations.following.constEnd();
    return {{u"isFollowing"_s, isFollowing},
            {u"isFollowed"_s, account.relations.following.contains(viewer.id)},
            {u"hasPendingFollowRequestFromYou"_s, account.requestedBy.contains(viewer.id)},
            {u"hasPendingFollowRequestToYou"_s, viewer.requestedBy.contains(account.id)},
            {u"isBlocking"_s, viewer.relations.blocking.contains(account.id)},
            {u"isBlocked"_s, viewer.relations.blockedBy.contains(account.id)},
            {u"isMuted"_s, viewer.relations.muting.contains(account.id)},
            {u"isRenoteMuted"_s, viewer.relations.renoteMuting.contains(account.id)}};
}

QJsonObject Packer::user(const Account &account, const Account *viewer) const
{
    QJsonObject json = userLite(account);
    int followers = 0;
    for (const Account &other : m_world.accounts)
        followers += other.relations.following.contains(account.id);
    int notes = 0;
    for (const NoteData &note : m_world.notes)
        notes += note.userId == account.id;
    QJsonArray pinned;
    for (const QString &id : account.pinnedNoteIds) {
        if (const NoteData *note = m_world.note(id))
            pinned.append(this->note(*note, viewer));
    }
    QJsonArray roles;
    for (const RoleData *role : m_world.rolesOf(account.id)) {
        const QJsonObject &of = role->settings;
        roles.append(QJsonObject{{u"id"_s, role->id},
                                 {u"name"_s, of.value("name"_L1)},
                                 {u"color"_s, of.value("color"_L1)},
                                 {u"iconUrl"_s, of.value("iconUrl"_L1)},
                                 {u"description"_s, of.value("description"_L1)},
                                 {u"isModerator"_s, of.value("isModerator"_L1)},
                                 {u"isAdministrator"_s, of.value("isAdministrator"_L1)},
                                 {u"displayOrder"_s, of.value("displayOrder"_L1)}});
    }
    const bool isRemote = !account.host.isEmpty();
    const QString page = u"https://%1/@%2"_s.arg(account.host, account.username);
    merge(json, {{u"url"_s, isRemote ? QJsonValue(page) : QJsonValue()},
                 {u"uri"_s, isRemote ? QJsonValue(page) : QJsonValue()},
                 {u"movedTo"_s, QJsonValue()},
                 {u"alsoKnownAs"_s, QJsonValue()},
                 {u"createdAt"_s, time(account.createdAtMs)},
                 {u"updatedAt"_s,
                  account.updatedAtMs > 0 ? QJsonValue(time(account.updatedAtMs)) : QJsonValue()},
                 {u"lastFetchedAt"_s, QJsonValue()},
                 {u"bannerUrl"_s, QJsonValue()},
                 {u"bannerBlurhash"_s, QJsonValue()},
                 {u"isLocked"_s, account.isLocked},
                 {u"isSilenced"_s, false},
                 {u"isSuspended"_s, account.isSuspended},
                 {u"description"_s,
                  account.description.isEmpty() ? QJsonValue() : QJsonValue(account.description)},
                 {u"location"_s, QJsonValue()},
                 {u"birthday"_s, QJsonValue()},
                 {u"lang"_s, QJsonValue()},
                 {u"fields"_s, QJsonArray()},
                 {u"verifiedLinks"_s, QJsonArray()},
                 {u"followersCount"_s, followers},
                 {u"followingCount"_s, account.relations.following.size()},
                 {u"notesCount"_s, notes},
                 {u"pinnedNoteIds"_s, QJsonArray::fromStringList(account.pinnedNoteIds)},
                 {u"pinnedNotes"_s, pinned},
                 {u"pinnedPageId"_s, QJsonValue()},
                 {u"pinnedPage"_s, QJsonValue()},
                 {u"publicReactions"_s, true},
                 {u"followersVisibility"_s, u"public"_s},
                 {u"followingVisibility"_s, u"public"_s},
                 {u"chatScope"_s, u"mutual"_s},
                 {u"canChat"_s, true},
                 {u"roles"_s, roles},
                 {u"memo"_s, QJsonValue()}});
    if (viewer && viewer->id != account.id) {
        merge(json, relation(account, *viewer));
        const Follow follow = viewer->relations.following.value(account.id);
        json["notify"_L1] = follow.notify.isEmpty() ? u"none"_s : follow.notify;
        json["withReplies"_L1] = follow.withReplies;
        if (viewer->relations.following.contains(account.id))
            json["followedMessage"_L1] = account.profile.value("followedMessage"_L1).toString();
        if (json.value("followedMessage"_L1).toString().isEmpty()
            && json.contains("followedMessage"_L1))
            json["followedMessage"_L1] = QJsonValue();
    }
    merge(json, account.profile);
    if (!viewer || (viewer->id != account.id && !viewer->relations.following.contains(account.id)))
        json.remove("followedMessage"_L1);
    merge(json, account.extra);
    return json;
}

QJsonObject Packer::me(const Account &account, bool isNative) const
{
    QJsonObject json = user(account, &account);
    const int unread = m_world.unreadNotifications(account);
    QJsonArray announcements;
    for (const AnnouncementData *announcement : m_world.unreadAnnouncements(account)) {
        QJsonObject unreadOne = announcement->members;
        merge(unreadOne, {{u"id"_s, announcement->id},
                          {u"createdAt"_s, time(announcement->createdAtMs)},
                          {u"updatedAt"_s, QJsonValue()},
                          {u"isActive"_s, true},
                          {u"forExistingUsers"_s, false},
                          {u"userId"_s, text(announcement->userId)}});
        announcements.append(unreadOne);
    }
    merge(json,
          {{u"twoFactorEnabled"_s, false},
           {u"usePasswordLessLogin"_s, false},
           {u"securityKeys"_s, false},
           {u"avatarId"_s, account.avatarFile.isEmpty() ? QJsonValue() : QJsonValue(account.id)},
           {u"bannerId"_s, QJsonValue()},
           {u"followedMessage"_s, QJsonValue()},
           {u"isModerator"_s, account.isAdmin},
           {u"isAdmin"_s, account.isAdmin},
           {u"injectFeaturedNote"_s, true},
           {u"receiveAnnouncementEmail"_s, true},
           {u"alwaysMarkNsfw"_s, false},
           {u"autoSensitive"_s, false},
           {u"carefulBot"_s, false},
           {u"autoAcceptFollowed"_s, true},
           {u"noCrawle"_s, false},
           {u"preventAiLearning"_s, true},
           {u"isExplorable"_s, true},
           {u"isDeleted"_s, false},
           {u"twoFactorBackupCodesStock"_s, u"none"_s},
           {u"hideOnlineStatus"_s, false},
           {u"hasUnreadSpecifiedNotes"_s, false},
           {u"hasUnreadMentions"_s, false},
           {u"hasUnreadChatMessages"_s, !account.unreadChats.isEmpty()},
           {u"hasUnreadAnnouncement"_s, !announcements.isEmpty()},
           {u"unreadAnnouncements"_s, announcements},
           {u"hasUnreadAntenna"_s, false},
           {u"hasUnreadChannel"_s, false},
           {u"hasUnreadNotification"_s, unread > 0},
           {u"hasPendingReceivedFollowRequest"_s, !account.requestedBy.isEmpty()},
           {u"unreadNotificationsCount"_s, unread},
           {u"mutedWords"_s, QJsonArray()},
           {u"hardMutedWords"_s, QJsonArray()},
           {u"mutedInstances"_s, QJsonArray()},
           {u"mutingNotificationTypes"_s, QJsonArray()},
           {u"notificationRecieveConfig"_s, QJsonObject()},
           {u"emailNotificationTypes"_s, QJsonArray{u"follow"_s, u"receiveFollowRequest"_s}},
           {u"achievements"_s, account.achievements},
           {u"loggedInDays"_s, 1},
           {u"policies"_s, m_world.policiesOf(&account)}});
    if (isOld())
        json.remove("unreadNotificationsCount"_L1);
    if (isNative) {
        merge(json, {{u"email"_s, QJsonValue()},
                     {u"emailVerified"_s, false},
                     {u"securityKeysList"_s, QJsonArray()}});
    }
    merge(json, account.profile);
    merge(json, account.extra);
    if (isNative)
        merge(json, account.secrets);
    return json;
}

} // namespace instance
