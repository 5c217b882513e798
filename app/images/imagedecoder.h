// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QImage>
#include <QSize>

/// Decodes the first frame of a PNG, JPEG, WebP, GIF, BMP or ICO; other formats, SVG above all, are
/// refused. A picture of more than `mostPixels` pixels is refused before a pixel of it is decoded.
/// `wanted` is in pixels: with one side given the other follows, with both the picture is as small
/// as still covers them; nothing is enlarged. Any thread.
Result<QImage> decodeImage(const QByteArray &bytes, QSize wanted, qint64 mostPixels);

/// The size decodeImage() gives a picture of `natural` size.
QSize decodedSize(QSize natural, QSize wanted);
