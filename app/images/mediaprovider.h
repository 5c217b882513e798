// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "images/medialoader.h"

#include <QQuickAsyncImageProvider>

#include <memory>

/// `image://media/`: avatars, thumbnails and attachments (imageurl::mediaSource()). Scaled to
/// `sourceSize`, off the GUI thread; a picture that cannot be had makes Image.status Image.Error.
class MediaProvider : public QQuickAsyncImageProvider
{
public:
    explicit MediaProvider(std::shared_ptr<MediaLoader> loader);
    QQuickImageResponse *requestImageResponse(const QString &id,
                                              const QSize &requestedSize) override;

private:
    std::shared_ptr<MediaLoader> m_loader;
};
