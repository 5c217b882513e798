// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instance/httpserver.h"
#include "instance/packer.h"

namespace instance {

/// The web pages a client links to, as small as they can be, and nodeinfo.
class Pages
{
public:
    explicit Pages(const World &world)
        : m_world(world)
    {
    }

    HttpResponse answer(const HttpRequest &request) const;

private:
    HttpResponse nodeinfo() const;

    const World &m_world;
};

} // namespace instance
