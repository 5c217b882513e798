// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "images/medialoader.h"

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
    PictureResponse(std::shared_ptr<MediaLoader> loader, MediaLoader::Load load, Finish finish,
                    double pixelRatio = 1);
    /// Nothing to wait for.
    explicit PictureResponse(const QImage &image, double pixelRatio = 1);
    ~PictureResponse() override;

    QQuickTextureFactory *textureFactory() const override;
    QString errorString() const override;
    void cancel() override;

private:
    void finishOnce();

    std::shared_ptr<MediaLoader> m_loader;
    MediaLoader::Load m_load;
    QImage m_image;
    double m_pixelRatio;
    QString m_error;
    bool m_isFinished = false;
};
