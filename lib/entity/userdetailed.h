// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entity/announcement.h"
#include "entity/note.h"
#include "entity/policies.h"

namespace entity {

/// A line of a profile's table.
struct UserField
{
    QString name;
    QString value;
};

/// A role as it is shown on a profile.
struct UserRole
{
    QString id;
    QString name;
    QString color;
    QString iconUrl;
    QString description;
    bool isModerator = false;
    bool isAdministrator = false;
    int displayOrder = 0;
};

struct SecurityKey
{
    QString id;
    QString name;
    qint64 lastUsedMs = 0;
};

/// A user with the profile (rest.md 14.3). The relation fields stay unset where the viewer is
/// nobody or the user.
struct UserDetailed : User
{
    QString url;
    QString uri;
    QString movedTo;         ///< user id
    QStringList alsoKnownAs; ///< user ids
    qint64 createdAtMs = 0;
    qint64 updatedAtMs = 0;
    qint64 lastFetchedAtMs = 0;
    QString bannerUrl;
    QString bannerBlurhash;
    bool isSilenced = false;
    bool isSuspended = false;
    bool isLimited = false; ///< MisskeyIO
    QString description;    ///< MFM
    QString location;
    QString birthday; ///< yyyy-MM-dd
    QString lang;
    QList<UserField> fields;
    QStringList verifiedLinks;
    int followersCount = 0;
    int followingCount = 0;
    int notesCount = 0;
    QStringList pinnedNoteIds;
    QList<Note> pinnedNotes;
    QString pinnedPageId;
    QByteArray pinnedPage; ///< the page's own JSON; empty: none
    bool publicReactions = false;
    QString followersVisibility; ///< public, followers or private
    QString followingVisibility;
    QString chatScope; ///< who may write: everyone, followers, following, mutual or none
    bool canChat = false;
    QList<UserRole> roles;
    QString memo; ///< the viewer's own note about the user
    QString followedMessage;
    QString moderationNote;
    QByteArray mutualLinkSections; ///< MisskeyIO: JSON; empty: none
    bool twoFactorEnabled = false;
    bool usePasswordLessLogin = false;
    bool securityKeys = false;
    std::optional<bool> isFollowing;
    std::optional<bool> isFollowed;
    bool hasPendingFollowRequestFromYou = false;
    bool hasPendingFollowRequestToYou = false;
    bool isBlocking = false;
    bool isBlocked = false;
    bool isMuted = false;
    bool isRenoteMuted = false;
    QString notify; ///< normal: a notification for each note; none or empty otherwise
    bool withReplies = false;
};

/// One entry of a word mute (rest.md, "Word mutes"): all of the words, or a regular expression.
struct WordMute
{
    QStringList words;
    QString pattern; ///< /expression/flags; empty where words count
};

struct Achievement
{
    QString name;
    qint64 unlockedAtMs = 0;
};

/// The signed-in user's own view of the account (rest.md 14.3).
struct Me : UserDetailed
{
    QString avatarId;
    QString bannerId;
    bool isModerator = false;
    bool isAdmin = false;
    bool injectFeaturedNote = false;
    bool receiveAnnouncementEmail = false;
    bool alwaysMarkNsfw = false;
    bool autoSensitive = false;
    bool carefulBot = false;
    bool autoAcceptFollowed = false;
    bool noCrawle = false;
    bool preventAiLearning = false;
    bool isExplorable = false;
    bool isDeleted = false;
    QString twoFactorBackupCodesStock; ///< full, partial or none
    bool hideOnlineStatus = false;
    bool hasUnreadSpecifiedNotes = false;
    bool hasUnreadMentions = false;
    bool hasUnreadChatMessages = false;
    bool hasUnreadAnnouncement = false;
    QList<Announcement> unreadAnnouncements;
    bool hasUnreadAntenna = false;
    bool hasUnreadChannel = false;
    bool hasUnreadNotification = false;
    bool hasPendingReceivedFollowRequest = false;
    int unreadNotificationsCount = 0;
    QList<WordMute> mutedWords;
    QList<WordMute> hardMutedWords;
    QStringList mutedInstances;
    QStringList mutingNotificationTypes;
    QByteArray
        notificationRecieveConfig; ///< JSON object by notification type (the server's spelling)
    QStringList emailNotificationTypes;
    QList<Achievement> achievements;
    int loggedInDays = 0;
    Policies policies;
    // Native tokens only
    QString email;
    bool emailVerified = false;
    QList<SecurityKey> securityKeysList;
    // MisskeyIO
    QString postingLang;
    QStringList viewingLangs;
    bool showMediaInAllLanguages = false;
    bool showHashtagsInAllLanguages = false;
    // CherryPick
    int autoDeleteNotesAfterDays = 0;
    bool autoDeleteKeepFavorites = false;
};

} // namespace entity
