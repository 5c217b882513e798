// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "images/mediaoptions.h"
#include "images/mediapolicy.h"

#include <QString>

#include <memory>

class QQmlEngine;

/// Gives an engine `image://media`, `image://emoji` and `image://blurhash`. Views bind the sources
/// they are handed:
///
///     Image {
///         source: user.avatarSource
///         sourceSize: Qt.size(width, height)
///     }
///
/// and read Image.status for errors. `options.cacheDir` is the disk cache, {data dir}/cache/media.
/// The engine owns the providers and must not outlive the application object.
void installImageProviders(QQmlEngine &engine, std::shared_ptr<const MediaPolicy> policy,
                           const MediaOptions &options);
