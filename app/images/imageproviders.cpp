// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/imageproviders.h"

#include "images/blurhashprovider.h"
#include "images/emojiprovider.h"
#include "images/medialoader.h"
#include "images/mediaprovider.h"

#include <QQmlEngine>

#include <utility>

void installImageProviders(QQmlEngine &engine, std::shared_ptr<const MediaPolicy> policy,
                           const MediaOptions &options)
{
    const auto loader = std::make_shared<MediaLoader>(std::move(policy), options);
    engine.addImageProvider(QStringLiteral("media"), new MediaProvider(loader));
    engine.addImageProvider(QStringLiteral("emoji"), new EmojiProvider(loader));
    engine.addImageProvider(QStringLiteral("blurhash"), new BlurhashProvider);
}
