// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QImage>
#include <QMutex>
#include <QSize>
#include <QString>

/// Draws emoji as pictures: Unicode sequences in colour with the system's emoji font, named
/// explicitly because Qt prefers monochrome glyphs and splits sequences; and what stands in for a
/// custom emoji that cannot be had. Thread-safe.
class EmojiPainter
{
public:
    EmojiPainter();

    /// A square of `pixels` with the sequence in it.
    QImage drawUnicode(const QString &sequence, int pixels);
    /// The `:name:` of a custom emoji, as wide as it gets at that height. In a square there is no
    /// room for a name: a quiet rounded box then.
    QImage drawName(const QString &name, QSize wanted) const;
    /// A custom emoji's picture in exactly the size wanted, with clear margins, or as it is where
    /// only the height is given.
    static QImage fit(const QImage &image, QSize wanted);

    /// The emoji font in use; empty when the system has none.
    QString fontFamily() const { return m_family; }

private:
    QImage render(const QString &sequence, int pixels) const;

    QString m_family;
    QMutex m_mutex;
    QCache<QString, QImage> m_drawn; // costs in KiB
};
