// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

/// How two pictures of the same page differ.
struct PictureDifference
{
    bool isSameSize = false;
    qint64 differing = 0; ///< pixels with a channel further apart than tolerated
    qint64 total = 0;     ///< pixels
    int furthest = 0;     ///< the largest distance of a channel, 0 to 255
    QImage shown;         ///< the golden, pale, with the differing pixels in red

    /// Rounding of one machine or another passes, a moved line or another icon does not.
    bool isTolerable() const;
    /// For people: what differs and by how much.
    QString inWords() const;
};

PictureDifference compare(const QImage &actual, const QImage &golden);
