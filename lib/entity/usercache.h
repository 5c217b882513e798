// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entity/user.h"

#include <array>
#include <string>
#include <string_view>

namespace entity {

/// The users decoded last, by the very bytes they came in: most notes repeat their author
/// unchanged, and notes of one author then share one User. Holds a fixed number; a newcomer takes
/// the place of whoever shares its slot.
class UserCache
{
public:
    struct Slot
    {
        std::string json;
        UserPtr user;
    };
    /// Where the user of these bytes is or belongs: it is there where json equals them.
    Slot &slot(std::string_view json);

private:
    std::array<Slot, 512> m_slots;
};

} // namespace entity
