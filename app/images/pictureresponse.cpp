// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/pictureresponse.h"

#include <QQuickTextureFactory>

#include <utility>

PictureResponse::PictureResponse(std::shared_ptr<MediaLoader> loader, MediaLoader::Load load,
                                 Finish finish)
    : m_loader(std::move(loader))
    , m_load(std::move(load))
{
    m_load.image.then(this, [this, finish = std::move(finish)](const Result<QImage> &result) {
        m_image = finish(result);
        if (m_image.isNull() && !result)
            m_error = result.error().message;
        finishOnce();
    });
}

PictureResponse::PictureResponse(const QImage &image)
    : m_image(image)
{
    // The engine listens only after it got this object.
    QMetaObject::invokeMethod(
        this, [this] { finishOnce(); }, Qt::QueuedConnection);
}

PictureResponse::~PictureResponse()
{
    if (m_loader && !m_isFinished)
        m_loader->cancel(m_load.ticket);
}

QQuickTextureFactory *PictureResponse::textureFactory() const
{
    return m_image.isNull() ? nullptr : QQuickTextureFactory::textureFactoryForImage(m_image);
}

QString PictureResponse::errorString() const
{
    return m_error;
}

void PictureResponse::cancel()
{
    if (m_loader && !m_isFinished)
        m_loader->cancel(m_load.ticket);
    finishOnce();
}

void PictureResponse::finishOnce()
{
    if (std::exchange(m_isFinished, true))
        return;
    Q_EMIT finished();
}
