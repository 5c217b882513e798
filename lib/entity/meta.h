// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entity/emoji.h"
#include "entity/policies.h"

#include <QList>

namespace entity {

/// What a server can do at all, from meta.features.
struct Features
{
    bool localTimeline = true;
    bool globalTimeline = true;
    bool registration = false;
    bool miauth = false;
    bool objectStorage = false;
    bool serviceWorker = false;
};

struct ServerAd
{
    QString id;
    QString url;
    QString imageUrl;
    QString place;
    double ratio = 0;
    int dayOfWeek = 0; ///< a bit per day, Sunday first
    bool isSensitive = false;
};

/// A server's description of itself (rest.md 14.7).
struct Meta
{
    QString version;
    QString basedMisskeyVersion; ///< CherryPick: the Misskey it is built on
    QString name;
    QString shortName;
    QString uri; ///< the server's own idea of its origin
    QString description;
    QStringList langs;
    QString maintainerName;
    QString maintainerEmail;
    QString iconUrl;
    QString bannerUrl;
    QString backgroundImageUrl;
    QString logoImageUrl;
    QString mascotImageUrl;
    QString infoImageUrl;
    QString serverErrorImageUrl;
    QString notFoundImageUrl;
    QString themeColor;
    QString defaultLightTheme; ///< JSON text
    QString defaultDarkTheme;  ///< JSON text
    QString tosUrl;
    QString privacyPolicyUrl;
    QString impressumUrl;
    QString inquiryUrl;
    QString repositoryUrl;
    QString feedbackUrl;
    QStringList serverRules;
    QString mediaProxy;          ///< base URL of the image proxy
    QString noteSearchableScope; ///< local or global
    QString federation;          ///< all, specified or none; empty: all
    QString proxyAccountName;
    QStringList trustedLinkUrlPatterns; ///< CherryPick
    QStringList wellKnownWebsites;      ///< MisskeyIO
    int maxNoteTextLength = 3000;       ///< Unicode code points
    qint64 maxFileSize = 0;             ///< bytes, 0 unknown
    int notesPerOneAd = 0;
    int dimensions = 0; ///< MisskeyIO
    bool disableRegistration = false;
    bool translatorAvailable = false;
    bool enableUrlPreview = false;
    bool enableEmail = false;
    bool cacheRemoteFiles = false;
    bool cacheRemoteSensitiveFiles = false;
    bool requireSetup = false;
    QList<ServerAd> ads;
    Features features;
    bool hasFeatures = false; ///< false where the server was asked for the short form
    Policies policies;
    QList<Emoji> emojis; ///< up to 12.119: the server's custom emoji
};

} // namespace entity
