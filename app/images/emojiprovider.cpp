// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/emojiprovider.h"

#include "core/imageurl.h"
#include "images/pictureresponse.h"

#include <algorithm>
#include <utility>

EmojiProvider::EmojiProvider(std::shared_ptr<MediaLoader> loader)
    : m_loader(std::move(loader))
    , m_painter(std::make_shared<EmojiPainter>())
{
}

QQuickImageResponse *EmojiProvider::requestImageResponse(const QString &id,
                                                         const QSize &requestedSize)
{
    const auto request = imageurl::readEmoji(id);
    if (!request)
        return new PictureResponse(m_painter->drawName(QString(), requestedSize));
    if (!request->isCustom) {
        const int pixels = std::max(requestedSize.width(), requestedSize.height());
        return new PictureResponse(m_painter->drawUnicode(request->text, pixels));
    }
    if (request->url.isEmpty())
        return new PictureResponse(m_painter->drawName(request->text, requestedSize));
    const imageurl::MediaRequest media{request->server, request->url, imageurl::MediaUse::Emoji};
    const auto finish = [painter = m_painter, name = request->text,
                         requestedSize](const Result<QImage> &result) {
        return result ? EmojiPainter::fit(*result, requestedSize)
                      : painter->drawName(name, requestedSize);
    };
    return new PictureResponse(m_loader, m_loader->load(media, requestedSize), finish);
}
