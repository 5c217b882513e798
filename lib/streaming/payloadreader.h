// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal to frame.cpp: the body of a channel's event by the tables of streaming.md 5 and 6.

#include "entity/readers.h"
#include "streaming/channelkind.h"
#include "streaming/channelpayload.h"

#include <optional>
#include <string_view>

/// The payload, or nothing where no table has the event or its body is not what the table says.
/// body is null where the frame has none. What is nothing has been read in part: its JSON is to be
/// had only from the start of the frame again.
std::optional<ChannelPayload> readPayload(entity::Reader &reader, ChannelKind channel,
                                          std::string_view type, entity::Value *body);
