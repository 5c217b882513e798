// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickImageProvider>

/// Draws `image://icon/<name>/<rrggbb or aarrggbb>`: the named outline icon of
/// resources/vendor/tabler, in that colour, at exactly the requested size in device pixels. An
/// unknown name gives a null image, which QML reports.
class IconProvider final : public QQuickImageProvider
{
public:
    IconProvider();
    QImage requestImage(const QString &id, QSize *size, const QSize &requestedSize) override;
};
