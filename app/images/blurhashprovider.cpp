// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/blurhashprovider.h"

#include "core/imageurl.h"
#include "images/blurhash.h"

#include <QMutexLocker>

BlurhashProvider::BlurhashProvider()
    : QQuickImageProvider(QQuickImageProvider::Image)
    , m_decoded(256)
{
}

QImage BlurhashProvider::requestImage(const QString &id, QSize *size, const QSize &)
{
    const QMutexLocker locker(&m_mutex);
    QImage *image = m_decoded.object(id);
    if (!image) {
        image = new QImage(decodeBlurhash(imageurl::readBlurhash(id), {32, 32}));
        if (image->isNull()) {
            *image = QImage(1, 1, QImage::Format_ARGB32_Premultiplied);
            image->fill(Qt::transparent);
        }
        m_decoded.insert(id, image);
    }
    *size = image->size();
    return *image;
}
