// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instance/chat.h"
#include "instance/collections.h"
#include "instance/drive.h"
#include "instance/notewriter.h"
#include "instance/notifier.h"
#include "instance/people.h"
#include "instance/reactions.h"
#include "instance/social.h"

namespace instance {

/// What happens on the instance, whoever asks for it: the API or a script.
class Service
{
public:
    Service(World &world, Hub &hub, Faults &faults)
        : hub(hub)
        , notifier(world, hub)
        , people(world, notifier)
        , notes(world, hub, notifier)
        , reactions(world, hub, faults, notifier)
        , social(world, hub, notifier)
        , collections(world, hub, notifier)
        , drive(world, hub)
        , chat(world, hub, notifier)
    {
    }

    Hub &hub;
    Notifier notifier;
    People people;
    NoteWriter notes;
    Reactions reactions;
    Social social;
    Collections collections;
    Drive drive;
    Chat chat;
};

} // namespace instance
