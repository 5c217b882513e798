// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "images/emojipainter.h"
#include "images/medialoader.h"

#include <QQuickAsyncImageProvider>

#include <atomic>
#include <memory>

/// `image://emoji/`: Unicode emoji drawn in colour, and custom ones fetched
/// (imageurl::unicodeEmojiSource(), customEmojiSource()). With a width and a height the picture has
/// exactly that size; with the height alone a custom emoji keeps its proportions. Pictures stand
/// still: Text.StyledText cannot animate them. Never a broken picture: what cannot be had is drawn
/// by its name.
class EmojiProvider : public QQuickAsyncImageProvider
{
public:
    /// Created in the GUI thread.
    explicit EmojiProvider(std::shared_ptr<MediaLoader> loader);
    QQuickImageResponse *requestImageResponse(const QString &id,
                                              const QSize &requestedSize) override;

private:
    std::shared_ptr<MediaLoader> m_loader;
    std::shared_ptr<EmojiPainter> m_painter;
    std::atomic<double> m_pixelRatio = 1; // of the sharpest screen
};
