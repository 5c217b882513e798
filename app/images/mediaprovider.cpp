// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/mediaprovider.h"

#include "core/imageurl.h"
#include "images/pictureresponse.h"

#include <utility>

MediaProvider::MediaProvider(std::shared_ptr<MediaLoader> loader)
    : m_loader(std::move(loader))
{
}

QQuickImageResponse *MediaProvider::requestImageResponse(const QString &id,
                                                         const QSize &requestedSize)
{
    const auto request = imageurl::readMedia(id);
    if (!request)
        return new PictureResponse(QImage());
    return new PictureResponse(
        m_loader, m_loader->load(*request, requestedSize),
        [](const Result<QImage> &result) { return result ? *result : QImage(); });
}
