// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal to frame.cpp: the body of a noteUpdated by the table of streaming.md 8.

#include "entity/notechange.h"
#include "entity/readers.h"

#include <optional>
#include <string_view>

/// The change, or nothing where no table has this type or its body is not what the table says. body
/// is null where the frame has none.
std::optional<entity::NoteChange> readNoteChange(entity::Reader &reader, std::string_view type,
                                                 entity::Value *body);
