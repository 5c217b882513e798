// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QMap>
#include <QString>

#include <memory>
#include <optional>

namespace entity {

/// A custom emoji's name to its URL, as sent along with remote users and notes.
using EmojiUrls = QMap<QString, QString>;

struct AvatarDecoration
{
    QString id;
    QString url;
    double angle = 0; ///< turns
    bool flipH = false;
    double offsetX = 0; ///< parts of the avatar's width
    double offsetY = 0;
    double scale = 1;   ///< CherryPick
    double opacity = 1; ///< CherryPick
    bool operator==(const AvatarDecoration &) const = default;
};

struct BadgeRole
{
    QString name;
    QString iconUrl;
    int displayOrder = 0;
    bool operator==(const BadgeRole &) const = default;
};

/// The server a remote user lives on, for the instance ticker. Shared like users are.
struct InstanceInfo
{
    QString name;
    QString softwareName;
    QString softwareVersion;
    QString iconUrl;
    QString faviconUrl;
    QString themeColor;
    bool operator==(const InstanceInfo &) const = default;
};

/// UserLite (rest.md 14.2): what every note carries of its author. Immutable once decoded and
/// shared between the notes of the same author, because most frames repeat it unchanged.
struct User
{
    QString id;
    QString username;
    QString name; ///< empty: show the username
    QString host; ///< empty: local; punycode otherwise
    QString avatarUrl;
    QString avatarBlurhash;
    QList<AvatarDecoration> avatarDecorations;
    bool isBot = false;
    bool isCat = false;
    bool requireSigninToViewContents = false;
    std::optional<double> makeNotesFollowersOnlyBefore;
    std::optional<double> makeNotesHiddenBefore;
    std::shared_ptr<const InstanceInfo> instance; ///< null: local, or not told
    EmojiUrls emojis;
    QString onlineStatus; ///< unknown, online, active, offline
    QList<BadgeRole> badgeRoles;
    // CherryPick
    bool isLocked = false;
    bool isProxy = false;
    bool setFederationAvatarShape = false;
    bool isSquareAvatars = false;
};
using UserPtr = std::shared_ptr<const User>;

} // namespace entity
