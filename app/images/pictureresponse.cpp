// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/pictureresponse.h"

#include <QMutexLocker>
#include <QQuickTextureFactory>

#include <QQuickWindow>

#include <utility>

namespace {

// Text draws an image as large as its texture claims to be; this one claims device-independent
// pixels and has real ones.
class PictureTexture : public QQuickTextureFactory
{
public:
    PictureTexture(const QImage &image, double pixelRatio)
        : m_image(image)
        , m_size((QSizeF(image.size()) / pixelRatio).toSize().expandedTo({1, 1}))
    {
    }
    QSGTexture *createTexture(QQuickWindow *window) const override
    {
        return window->createTextureFromImage(m_image, QQuickWindow::TextureCanUseAtlas);
    }
    QSize textureSize() const override { return m_size; }
    int textureByteCount() const override { return static_cast<int>(m_image.sizeInBytes()); }
    QImage image() const override { return m_image; }

private:
    QImage m_image;
    QSize m_size;
};

} // namespace

PictureResponse::PictureResponse(std::shared_ptr<MediaLoader> loader, MediaLoader::Load load,
                                 const Finish &finish, double pixelRatio)
    : m_mailbox(std::make_shared<Mailbox>())
    , m_loader(std::move(loader))
    , m_load(std::move(load))
    , m_pixelRatio(pixelRatio)
{
    m_mailbox->owner = this;
    m_load.image.then([mailbox = m_mailbox, finish](const Result<QImage> &result) {
        // While the lock is held the owner does not go, and once it is gone it takes its events
        // along.
        const QMutexLocker locker(&mailbox->mutex);
        if (PictureResponse *owner = mailbox->owner)
            QMetaObject::invokeMethod(
                owner, [owner, finish, result] { owner->take(result, finish); },
                Qt::QueuedConnection);
    });
}

PictureResponse::PictureResponse(const QImage &image, double pixelRatio)
    : m_image(image)
    , m_pixelRatio(pixelRatio)
{
    // The engine listens only after it got this object.
    QMetaObject::invokeMethod(
        this, [this] { finishOnce(); }, Qt::QueuedConnection);
}

PictureResponse::~PictureResponse()
{
    if (m_mailbox) {
        const QMutexLocker locker(&m_mailbox->mutex);
        m_mailbox->owner = nullptr;
    }
    if (m_loader && !m_isFinished)
        m_loader->cancel(m_load.ticket);
}

QQuickTextureFactory *PictureResponse::textureFactory() const
{
    if (m_image.isNull())
        return nullptr;
    if (m_pixelRatio == 1)
        return QQuickTextureFactory::textureFactoryForImage(m_image);
    return new PictureTexture(m_image, m_pixelRatio);
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

void PictureResponse::take(const Result<QImage> &result, const Finish &finish)
{
    m_image = finish(result);
    if (m_image.isNull() && !result)
        m_error = result.error().message;
    finishOnce();
}

void PictureResponse::finishOnce()
{
    if (std::exchange(m_isFinished, true))
        return;
    Q_EMIT finished();
}
