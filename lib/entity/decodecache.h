// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entity/user.h"

#include <QHashFunctions>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace entity {

/// How large a value may be to be kept, its JSON and its lists together: a user is about 1 KiB, and
/// a slot keeps what is in it for as long as the connection lives.
inline constexpr std::size_t mostCachedBytes = 16 * 1024;

/// The values of one kind that were decoded last, by the very bytes they came in: most notes of a
/// stream repeat their author and the author's server unchanged, and then share one value. Holds a
/// fixed number of at most mostCachedBytes each; a newcomer takes the place of whoever shares its
/// slot.
template <typename T, std::size_t slotCount>
class DecodeCache
{
public:
    struct Slot
    {
        std::string json;
        std::shared_ptr<const T> value;
    };

    /// Where the value of these bytes is or belongs: it is there where json equals them.
    Slot &slot(std::string_view json)
    {
        // An id or a name comes first, and two versions of one value need not be kept.
        constexpr std::size_t tellingBytes = 48;
        return m_slots[qHashBits(json.data(), std::min(json.size(), tellingBytes)) % slotCount];
    }

private:
    std::array<Slot, slotCount> m_slots;
};

/// What the notes of a stream repeat.
struct RepeatedValues
{
    DecodeCache<User, 512> users;
    DecodeCache<InstanceInfo, 64> servers;
};

} // namespace entity
