// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/emojiprovider.h"

#include "core/imageurl.h"
#include "images/pictureresponse.h"

#include <QGuiApplication>
#include <QScreen>

#include <algorithm>
#include <utility>

EmojiProvider::EmojiProvider(std::shared_ptr<MediaLoader> loader)
    : m_loader(std::move(loader))
    , m_painter(std::make_shared<EmojiPainter>())
{
    const auto readRatio = [this] { m_pixelRatio = qGuiApp->devicePixelRatio(); };
    readRatio();
    connect(qGuiApp, &QGuiApplication::screenAdded, this, readRatio);
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, readRatio);
}

QQuickImageResponse *EmojiProvider::requestImageResponse(const QString &id,
                                                         const QSize &requestedSize)
{
    const auto request = imageurl::readEmoji(id);
    if (!request)
        return new PictureResponse(m_painter->drawName(QString(), requestedSize));
    const double ratio = request->isInText ? m_pixelRatio.load() : 1;
    // A side that was not given stays so.
    const QSize size = (QSizeF(requestedSize) * ratio).toSize();
    if (!request->isCustom) {
        const int pixels = std::max(size.width(), size.height());
        return new PictureResponse(m_painter->drawUnicode(request->text, pixels), ratio);
    }
    if (request->url.isEmpty())
        return new PictureResponse(m_painter->drawName(request->text, size), ratio);
    const imageurl::MediaRequest media{request->server, request->url, imageurl::MediaUse::Emoji};
    const auto finish = [painter = m_painter, name = request->text,
                         size](const Result<QImage> &result) {
        return result ? EmojiPainter::fit(*result, size) : painter->drawName(name, size);
    };
    return new PictureResponse(m_loader, m_loader->load(media, size), finish, ratio);
}
