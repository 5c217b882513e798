// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entity/usercache.h"

#include <QHashFunctions>

namespace entity {

UserCache::Slot &UserCache::slot(std::string_view json)
{
    return m_slots[qHashBits(json.data(), json.size()) % m_slots.size()];
}

} // namespace entity
