// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "streaming/streamevent.h"

#include <QHash>

#include <memory>

/// Which channel an instance id of this socket stands for. Ids that are not in it decode as
/// ChannelKind::Unknown.
using ChannelNames = QHash<QString, ChannelKind>;

/// Turns frames into events: pure in what it answers, but it keeps buffers and the users it saw,
/// because most frames repeat them. Never fails: what cannot be understood becomes UnknownEvent, a
/// field that is wrong keeps its default. One per socket; not thread-safe.
class FrameDecoder
{
public:
    FrameDecoder();
    ~FrameDecoder();
    FrameDecoder(FrameDecoder &&) noexcept;
    FrameDecoder &operator=(FrameDecoder &&) noexcept;

    /// Of the text as QWebSocket hands it out.
    StreamEvent decode(QStringView frame, const ChannelNames &channels);
    /// Of UTF-8.
    StreamEvent decode(const QByteArray &utf8, const ChannelNames &channels);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// One frame, with a decoder of its own: for tests and tools.
StreamEvent decodeFrame(const QByteArray &utf8, const ChannelNames &channels);
