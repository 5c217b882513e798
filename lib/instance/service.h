// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instance/notewriter.h"
#include "instance/notifier.h"
#include "instance/social.h"

namespace instance {

/// What happens on the instance, whoever asks for it: the API or a script.
class Service
{
public:
    Service(World &world, Hub &hub, Faults &faults)
        : hub(hub)
        , notifier(world, hub)
        , notes(world, hub, faults, notifier)
        , social(world, hub, notifier)
    {
    }

    Hub &hub;
    Notifier notifier;
    NoteWriter notes;
    Social social;
};

} // namespace instance
