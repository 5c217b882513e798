// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QSize>
#include <QString>

/// Decodes a blurhash (the public algorithm: base 83, cosine components) into a small opaque
/// picture. A hash whose length does not fit its components gives its average colour alone; what is
/// no hash at all gives a null picture.
QImage decodeBlurhash(const QString &hash, QSize size);
