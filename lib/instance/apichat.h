// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instance/api.h"

namespace instance {

// What the endpoints of chat messages and of chat rooms have in common.

ApiAnswer noSuchChatRoom();
/// The room a parameter names when the caller is in it; null: there is none.
RoomData *joinedRoom(World &world, const ApiCall &call,
                     QLatin1StringView param = QLatin1StringView("roomId"));

/// The scopes of every endpoint below chat/.
inline const QString readChat = QStringLiteral("read:chat");
inline const QString writeChat = QStringLiteral("write:chat");

} // namespace instance
