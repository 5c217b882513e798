// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/emojipainter.h"

#include <QFont>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QMutexLocker>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace {

constexpr int defaultPixels = 32;
constexpr int mostPixels = 512;
// Bitmap emoji fonts have one size, about this; drawn in it and scaled down they stay smooth.
constexpr int strikePixels = 109;
constexpr int widest = 8; // times the height
constexpr QColor quiet(128, 128, 128);

QString emojiFamily()
{
    const QStringList families = QFontDatabase::families();
    for (const QString &wanted :
         {QStringLiteral("Noto Color Emoji"), QStringLiteral("Apple Color Emoji"),
          QStringLiteral("Segoe UI Emoji"), QStringLiteral("Twitter Color Emoji"),
          QStringLiteral("JoyPixels")}) {
        if (families.contains(wanted))
            return wanted;
    }
    return {};
}

QImage canvas(QSize size)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    return image;
}

// No font had a glyph for it.
bool isClear(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        if (std::any_of(line, line + image.width(), [](QRgb pixel) { return pixel != 0; }))
            return false;
    }
    return true;
}

} // namespace

EmojiPainter::EmojiPainter()
    : m_family(emojiFamily())
    , m_drawn(8 * 1024)
{
}

QImage EmojiPainter::drawUnicode(const QString &sequence, int pixels)
{
    pixels = std::clamp(pixels > 0 ? pixels : defaultPixels, 1, mostPixels);
    const QString key = sequence + u' ' + QString::number(pixels);
    const QMutexLocker locker(&m_mutex);
    if (const QImage *drawn = m_drawn.object(key))
        return *drawn;
    const QImage image = render(sequence, pixels);
    m_drawn.insert(key, new QImage(image), std::max<qsizetype>(1, image.sizeInBytes() / 1024));
    return image;
}

QImage EmojiPainter::render(const QString &sequence, int pixels) const
{
    QFont font(m_family);
    font.setPixelSize(std::max(strikePixels, pixels));
    // An emoji newer than the font is looked for in the others.
    if (QFontMetricsF(font).inFontUcs4(sequence.toUcs4().value(0)))
        font.setStyleStrategy(QFont::NoFontMerging);
    const QFontMetricsF metrics(font);
    // One cell of the font; a sequence the font does not know comes out as several, made smaller
    // together.
    const double height = metrics.ascent() + metrics.descent();
    const double width = metrics.horizontalAdvance(sequence);
    const double side = std::ceil(std::max({height, width, 1.0}));
    const int sideUnits = static_cast<int>(std::min(side, 4096.0));
    QImage image = canvas({sideUnits, sideUnits});
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform
                           | QPainter::TextAntialiasing);
    painter.setFont(font);
    painter.setPen(quiet);
    painter.drawText(QPointF((side - width) / 2, (side - height) / 2 + metrics.ascent()), sequence);
    painter.end();
    if (isClear(image))
        return drawName(QString(), {pixels, pixels});
    return image.scaled(pixels, pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

QImage EmojiPainter::drawName(const QString &name, QSize wanted) const
{
    const int height =
        std::clamp(wanted.height() > 0 ? wanted.height() : defaultPixels, 4, mostPixels);
    if (wanted.width() > 0) {
        QImage image = canvas({std::min(wanted.width(), 4 * mostPixels), height});
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        QColor fill = quiet;
        fill.setAlpha(80);
        painter.setBrush(fill);
        const double margin = height * 0.1;
        painter.drawRoundedRect(
            QRectF(image.rect()).marginsRemoved({margin, margin, margin, margin}), height * 0.2,
            height * 0.2);
        return image;
    }
    QFont font;
    font.setPixelSize(std::max(3, height * 7 / 10));
    const QFontMetricsF metrics(font);
    const QString text =
        metrics.elidedText(u':' + name + u':', Qt::ElideRight, height * double(widest));
    const int width = static_cast<int>(std::ceil(metrics.horizontalAdvance(text))) + 2;
    QImage image = canvas({width, height});
    QPainter painter(&image);
    painter.setFont(font);
    painter.setPen(quiet);
    painter.drawText(image.rect(), Qt::AlignCenter, text);
    return image;
}

QImage EmojiPainter::fit(const QImage &image, QSize wanted)
{
    if (image.isNull() || wanted.height() <= 0)
        return image;
    const bool isBox = wanted.width() > 0;
    const QSize bounds = isBox ? wanted : QSize(widest * wanted.height(), wanted.height());
    const QSize size = image.size().scaled(bounds, Qt::KeepAspectRatio).expandedTo({1, 1});
    if (!isBox)
        wanted.setWidth(size.width());
    QImage fitted = canvas(wanted);
    QPainter painter(&fitted);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(
        QPoint((wanted.width() - size.width()) / 2, (wanted.height() - size.height()) / 2),
        image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    return fitted;
}
