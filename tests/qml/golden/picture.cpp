// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "golden/picture.h"

#include <algorithm>
#include <cstdlib>

namespace {

/// Scaled pictures and antialiased edges differ by a few steps between kinds of processors.
constexpr int channelTolerance = 16;
/// And now and then a pixel of an edge by more: one of this many may.
constexpr qint64 onePixelOf = 20'000;

int distance(QRgb a, QRgb b)
{
    return std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)),
                     std::abs(qBlue(a) - qBlue(b))});
}

QRgb paled(QRgb pixel)
{
    const int gray = 190 + qGray(pixel) / 4;
    return qRgb(gray, gray, gray);
}

} // namespace

bool PictureDifference::isTolerable() const
{
    return isSameSize && differing <= total / onePixelOf;
}

QString PictureDifference::inWords() const
{
    if (!isSameSize)
        return QStringLiteral("the pictures have different sizes");
    return QStringLiteral("%1 of %2 pixels differ, at most %3 may; the furthest by %4 of 255")
        .arg(differing)
        .arg(total)
        .arg(total / onePixelOf)
        .arg(furthest);
}

PictureDifference compare(const QImage &actual, const QImage &golden)
{
    PictureDifference difference;
    difference.isSameSize = actual.size() == golden.size();
    if (!difference.isSameSize)
        return difference;
    const QImage left = actual.convertToFormat(QImage::Format_RGB32);
    const QImage right = golden.convertToFormat(QImage::Format_RGB32);
    difference.total = qint64(left.width()) * left.height();
    difference.shown = QImage(left.size(), QImage::Format_RGB32);
    for (int y = 0; y < left.height(); ++y) {
        const auto *a = reinterpret_cast<const QRgb *>(left.constScanLine(y));
        const auto *b = reinterpret_cast<const QRgb *>(right.constScanLine(y));
        auto *shown = reinterpret_cast<QRgb *>(difference.shown.scanLine(y));
        for (int x = 0; x < left.width(); ++x) {
            const int far = distance(a[x], b[x]);
            const bool isDifferent = far > channelTolerance;
            difference.differing += isDifferent;
            difference.furthest = std::max(difference.furthest, far);
            shown[x] = isDifferent ? qRgb(220, 0, 0) : paled(b[x]);
        }
    }
    return difference;
}
