// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QMutex>
#include <QQuickImageProvider>

/// `image://blurhash/`: the blurred placeholder of a picture (imageurl::blurhashSource()), 32
/// pixels wide and high: let the Image stretch it smoothly. What is no hash is clear.
class BlurhashProvider : public QQuickImageProvider
{
public:
    BlurhashProvider();
    QImage requestImage(const QString &id, QSize *size, const QSize &requestedSize) override;

private:
    QMutex m_mutex;
    QCache<QString, QImage> m_decoded;
};
