// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QStringList>

namespace entity {

/// What an account, or everybody, may do (rest.md 14.7). The defaults are Misskey's own, for
/// servers that do not send one.
struct Policies
{
    /// The name of every policy the server sent: having a policy means having the feature
    /// (versions.md 1).
    QSet<QString> names;

    bool gtlAvailable = true;
    bool ltlAvailable = true;
    bool btlAvailable = false; ///< CherryPick
    bool canPublicNote = true;
    bool canEditNote = false;            ///< CherryPick
    bool canScheduleNote = false;        ///< MisskeyIO
    bool canCreateContent = true;        ///< MisskeyIO
    bool canUpdateContent = true;        ///< MisskeyIO
    bool canDeleteContent = true;        ///< MisskeyIO
    bool canUseReaction = true;          ///< MisskeyIO
    bool canInitiateConversation = true; ///< MisskeyIO
    bool canInvite = false;
    bool canManageCustomEmojis = false;
    bool canManageAvatarDecorations = false;
    bool canSearchNotes = false;
    bool canSearchUsers = true;
    bool canUseTranslator = true;
    bool canUseAutoTranslate = false; ///< CherryPick
    bool canHideAds = false;
    bool alwaysMarkNsfw = false;
    bool canUpdateBioMedia = true;
    bool canImportAntennas = false;
    bool canImportBlocking = false;
    bool canImportFollowing = false;
    bool canImportMuting = false;
    bool canImportUserLists = false;
    bool watermarkAvailable = true;
    int mentionLimit = 20;
    int inviteLimit = 0;
    int inviteLimitCycle = 10080; ///< minutes
    int inviteExpirationTime = 0; ///< minutes
    double driveCapacityMb = 100;
    double maxFileSizeMb = 30;
    int pinLimit = 5;
    int antennaLimit = 5;
    int antennaNotesLimit = 200; ///< MisskeyIO
    int wordMuteLimit = 200;     ///< characters
    int webhookLimit = 3;
    int clipLimit = 10;
    int noteEachClipsLimit = 200;
    int userListLimit = 10;
    int userEachUserListsLimit = 50;
    int avatarDecorationLimit = 1;
    int noteDraftLimit = 10;
    int scheduledNoteLimit = 1;
    int scheduleNoteLimit = 10;    ///< MisskeyIO
    int scheduleNoteMaxDays = 365; ///< MisskeyIO
    double rateLimitFactor = 1;    ///< 0: no limits
    QString chatAvailability; ///< available, readonly or unavailable; empty: the server has no chat
    QStringList uploadableFileTypes;
};

} // namespace entity
