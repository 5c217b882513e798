// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/imagedecoder.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QtEndian>

#include <algorithm>
#include <cmath>

namespace {

constexpr int longestSide = 8192; // what every graphics card takes

Error failure(Error::Kind kind)
{
    Error error;
    error.kind = kind;
    error.message = kind == Error::Kind::TooLarge
                        ? QCoreApplication::translate("ImageDecoder", "The picture is too large.")
                        : QCoreApplication::translate("ImageDecoder", "This is not a picture.");
    return error;
}

bool isAllowed(const QByteArray &format)
{
    return format == "png" || format == "jpeg" || format == "webp" || format == "gif"
           || format == "bmp" || format == "ico";
}

/// The size a picture takes while it is decoded: a GIF's frames are painted on a screen whose size
/// stands in its head, and which may be larger than any of them.
QSize canvasSize(const QByteArray &bytes, const QByteArray &format, QSize natural)
{
    constexpr qsizetype headBytes = 10;
    if (format != "gif" || bytes.size() < headBytes)
        return natural;
    return natural.expandedTo({qFromLittleEndian<quint16>(bytes.constData() + 6),
                               qFromLittleEndian<quint16>(bytes.constData() + 8)});
}

QSize scaled(QSize natural, double factor)
{
    return {std::max(1, static_cast<int>(std::lround(natural.width() * factor))),
            std::max(1, static_cast<int>(std::lround(natural.height() * factor)))};
}

} // namespace

QSize decodedSize(QSize natural, QSize wanted)
{
    const double width = natural.width();
    const double height = natural.height();
    double factor = 1;
    if (wanted.width() > 0)
        factor = wanted.width() / width;
    if (wanted.height() > 0) {
        const double byHeight = wanted.height() / height;
        factor = wanted.width() > 0 ? std::max(factor, byHeight) : byHeight;
    }
    // A strip that has to cover a square would be decoded nearly whole: let it be blurred instead.
    const double area = 8.0 * std::max(wanted.width(), 1) * std::max(wanted.height(), 1);
    if (wanted.width() > 0 && wanted.height() > 0)
        factor = std::min(factor, std::sqrt(area / (width * height)));
    factor = std::min({factor, 1.0, longestSide / width, longestSide / height});
    return factor < 1 ? scaled(natural, factor) : natural;
}

Result<QImage> decodeImage(const QByteArray &bytes, QSize wanted, qint64 mostPixels)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    if (!reader.canRead() || !isAllowed(reader.format()))
        return failure(Error::Kind::Malformed);
    const QSize natural = reader.size();
    if (natural.isEmpty())
        return failure(Error::Kind::Malformed);
    const QSize canvas = canvasSize(bytes, reader.format(), natural);
    if (qint64(canvas.width()) * canvas.height() > mostPixels)
        return failure(Error::Kind::TooLarge);
    // The size is before a JPEG's own rotation.
    const bool isTurned = reader.transformation() & QImageIOHandler::TransformationRotate90;
    const QSize target = decodedSize(natural, isTurned ? wanted.transposed() : wanted);
    if (target != natural)
        reader.setScaledSize(target);
    QImage image = reader.read();
    if (image.isNull())
        return failure(Error::Kind::Malformed);
    // What the scene graph uploads as it is; converted here, off its thread.
    image.convertTo(image.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied
                                            : QImage::Format_RGB32);
    return image;
}
