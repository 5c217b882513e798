// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "images/medialoader.h"

#include <QMutex>
#include <QQuickImageResponse>

#include <functional>
#include <memory>

/// The answer to one Image: waits for a load and gives its picture, or, when that failed, what
/// `fallback` makes of it. Without a fallback the Image's status becomes Image.Error. Owned by the
/// engine.
class PictureResponse : public QQuickImageResponse
{
    Q_OBJECT
public:
    using Finish = std::function<QImage(const Result<QImage> &)>;

    /// `image` (or what `finish` gives) has `pixelRatio` pixels for each unit of the size the
    /// engine is told. `finish` runs in the engine's image thread.
    PictureResponse(std::shared_ptr<MediaLoader> loader, MediaLoader::Load load,
                    const Finish &finish, double pixelRatio = 1);
    /// Nothing to wait for.
    explicit PictureResponse(const QImage &image, double pixelRatio = 1);
    ~PictureResponse() override;

    QQuickTextureFactory *textureFactory() const override;
    QString errorString() const override;
    void cancel() override;

private:
    /// Where another thread leaves the picture as long as there is somebody to take it. A context
    /// object of QFuture::then() would not do: Qt looks whether it lives, and then uses it,
    /// while this object may be going in the engine's thread.
    struct Mailbox
    {
        QMutex mutex;
        PictureResponse *owner = nullptr;
    };

    void take(const Result<QImage> &result, const Finish &finish);
    void finishOnce();

    std::shared_ptr<Mailbox> m_mailbox;
    std::shared_ptr<MediaLoader> m_loader;
    MediaLoader::Load m_load;
    QImage m_image;
    double m_pixelRatio;
    QString m_error;
    bool m_isFinished = false;
};
