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
/// A JPEG comes in about ten scans at most. Each goes over the whole picture again, however little
/// it holds.
constexpr int mostScans = 100;

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

int littleEndian24(const char *bytes)
{
    return uchar(bytes[0]) | uchar(bytes[1]) << 8 | uchar(bytes[2]) << 16;
}

/// The screen that the frames of a GIF or a WebP are painted on, by its head: it may be larger than
/// any of them, and Qt makes room for a WebP's as soon as it is asked what it is.
QSize canvasSize(const QByteArray &bytes)
{
    constexpr qsizetype gifHead = 10;
    constexpr qsizetype webpHead = 30;
    const char *head = bytes.constData();
    if (bytes.startsWith("GIF8") && bytes.size() >= gifHead)
        return {qFromLittleEndian<quint16>(head + 6), qFromLittleEndian<quint16>(head + 8)};
    if (bytes.size() >= webpHead && bytes.sliced(8, 8) == "WEBPVP8X")
        return {littleEndian24(head + 24) + 1, littleEndian24(head + 27) + 1};
    return {0, 0};
}

qint64 pixelsOf(QSize size)
{
    return qint64(size.width()) * size.height();
}

/// Of a JPEG, counted as its decoder finds them: not those of a small picture within a segment, nor
/// of what follows the end.
int scanCount(const QByteArray &bytes)
{
    constexpr uchar end = 0xd9;
    constexpr uchar scan = 0xda;
    // Stuffed into a scan, at its restarts, or of the picture as a whole: nothing belongs to these.
    const auto isBare = [](uchar mark) { return mark <= 0x01 || (mark >= 0xd0 && mark <= 0xd8); };
    int found = 0;
    qsizetype at = bytes.indexOf('\xff');
    while (at >= 0 && at + 1 < bytes.size()) {
        const auto mark = uchar(bytes[++at]);
        if (mark == 0xff)
            continue; // padding
        if (mark == end)
            break;
        found += mark == scan ? 1 : 0;
        if (!isBare(mark) && at + 2 < bytes.size())
            at += qFromBigEndian<quint16>(bytes.constData() + at + 1);
        at = bytes.indexOf('\xff', at + 1);
    }
    return found;
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
    if (pixelsOf(canvasSize(bytes)) > mostPixels)
        return failure(Error::Kind::TooLarge);
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
    if (pixelsOf(natural) > mostPixels)
        return failure(Error::Kind::TooLarge);
    if (reader.format() == "jpeg" && scanCount(bytes) > mostScans)
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
