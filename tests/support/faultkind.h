// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace support {

/// What a network, or the server behind it, does to a client.
enum class FaultKind {
    Cut,        ///< every connection is closed in an orderly way, new ones at once
    Stall,      ///< nothing passes; connections stay open, new ones are accepted and silent, too
    HalfOpen,   ///< what is open, or is opened meanwhile, passes nothing any more, for ever
    Reset,      ///< every connection is reset (RST), new ones at once or when they say something
    Delay,      ///< bytes come late, in order
    Split,      ///< every byte is a write of its own
    Refuse,     ///< nobody listens
    BadGateway, ///< connections are closed; every new request and upgrade is answered with 502
    Restart,    ///< the instance itself goes and comes back with its data; the proxy stays
};

inline constexpr std::array allFaultKinds{
    FaultKind::Cut,   FaultKind::Stall,  FaultKind::HalfOpen,   FaultKind::Reset,  FaultKind::Delay,
    FaultKind::Split, FaultKind::Refuse, FaultKind::BadGateway, FaultKind::Restart};

/// Its name, for people.
constexpr const char *faultName(FaultKind kind)
{
    constexpr std::array names{"cut",   "stall",  "half-open",   "reset",  "delay",
                               "split", "refuse", "bad gateway", "restart"};
    return names[std::size_t(kind)];
}

} // namespace support
