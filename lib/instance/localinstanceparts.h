// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instance/frontdoor.h"
#include "instance/localinstance.h"
#include "instance/service.h"

/// What a LocalInstance is made of, for its own sources.
struct LocalInstance::Parts
{
    explicit Parts(const InstanceOptions &options, instance::HttpServer::Handler handler,
                   instance::HttpServer::Upgrader upgrader)
        : world(options)
        , hub(world, faults)
        , service(world, hub, faults)
        , api(world, service, faults)
        , miAuth(world, service)
        , media(world)
        , pages(world)
        , door(world, hub, api, miAuth, media, pages, faults)
        , http(std::move(handler), std::move(upgrader))
    {
    }

    instance::Faults faults;
    instance::World world;
    instance::Hub hub;
    instance::Service service;
    instance::Api api;
    instance::MiAuth miAuth;
    instance::Media media;
    instance::Pages pages;
    instance::FrontDoor door;
    instance::HttpServer http;
    QList<RecordedRequest> requests;
    QList<RecordedFrame> frames;
};
