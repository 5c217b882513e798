// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instance/api.h"
#include "instance/hub.h"
#include "instance/media.h"
#include "instance/miauth.h"
#include "instance/pages.h"

namespace instance {

/// Where every request arrives: hands it to who answers it, and decides who may open a socket.
class FrontDoor
{
public:
    FrontDoor(World &world, Hub &hub, Api &api, MiAuth &miAuth, Media &media, Pages &pages,
              const Faults &faults)
        : m_world(world)
        , m_hub(hub)
        , m_api(api)
        , m_miAuth(miAuth)
        , m_media(media)
        , m_pages(pages)
        , m_faults(faults)
    {
    }

    /// Notes endpoint, caller and params in `record`.
    HttpResponse answer(const HttpRequest &request, RecordedRequest &record);
    /// The status that refuses a WebSocket upgrade (streaming.md 1.1); 0: the socket is taken over.
    int upgrade(const HttpRequest &request, QTcpSocket *socket);

private:
    World &m_world;
    Hub &m_hub;
    Api &m_api;
    MiAuth &m_miAuth;
    Media &m_media;
    Pages &m_pages;
    const Faults &m_faults;
};

} // namespace instance
