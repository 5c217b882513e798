// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "iconprovider.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace {

// Tabler draws on a 24-unit grid with a stroke of 2. At the 20 px we show, 1.8 units are 1.5 px.
constexpr auto ourStroke = "stroke-width=\"1.8\"";
constexpr QSize naturalSize(20, 20);

} // namespace

IconProvider::IconProvider()
    : QQuickImageProvider(QQuickImageProvider::Image)
{
}

QImage IconProvider::requestImage(const QString &id, QSize *size, const QSize &requestedSize)
{
    const QString name = id.section(QLatin1Char('/'), 0, 0);
    const QColor color(QLatin1Char('#') + id.section(QLatin1Char('/'), 1, 1));
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!color.isValid() || !file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", color.name(QColor::HexRgb).toLatin1());
    svg.replace("stroke-width=\"2\"", ourStroke);

    const QSize pixels = requestedSize.isEmpty() ? naturalSize : requestedSize;
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QSvgRenderer renderer(svg);
    QPainter painter(&image);
    painter.setOpacity(color.alphaF());
    renderer.render(&painter, QRectF(QPointF(), pixels));
    if (size)
        *size = pixels;
    return image;
}
