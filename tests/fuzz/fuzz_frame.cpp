// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "streaming/frame.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

// Any bytes are a frame. The seeds name their channel as the instance id, so that each channel's
// events are reached.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const ChannelNames channels = [] {
        ChannelNames names;
        for (const auto &channel : allChannels())
            names.insert(QString::fromLatin1(channel.name), channel.kind);
        return names;
    }();
    static FrameDecoder decoder;
    const QByteArray frame(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const StreamEvent first = decoder.decode(frame, channels);
    // A decoder that has seen other frames answers as a new one does.
    if (decodeFrame(frame, channels).index() != first.index())
        std::abort();
    decoder.decode(QString::fromUtf8(frame), channels);
    return 0;
}
