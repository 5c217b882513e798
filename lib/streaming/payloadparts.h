// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal to the readers of payloads: the forms an event's body has.

#include "streaming/payloadreader.h"

namespace payload {

using entity::Reader;
using entity::Value;
using Payload = std::optional<ChannelPayload>;

template <typename T>
bool isThere(const T &)
{
    return true;
}

template <typename T>
bool isThere(const std::shared_ptr<T> &pointer)
{
    return pointer != nullptr;
}

/// An event that is only an id.
inline bool isThere(const QString &id)
{
    return entity::json::isId(id);
}

/// An event whose whole body is one entity.
template <typename T, typename Member>
Payload whole(Reader &reader, Value *body, Member T::*member)
{
    T event;
    if (!body || !entity::read(reader, *body, event.*member) || !isThere(event.*member))
        return std::nullopt;
    return event;
}

/// An event with the entity under one key of its body.
template <typename T, typename Member>
Payload under(Reader &reader, Value *body, std::string_view name, Member T::*member)
{
    T event;
    bool isRead = false;
    if (body) {
        entity::json::eachField(reader, *body, "Event", [&](std::string_view key, Value &v) {
            if (key != name)
                return false;
            isRead = entity::read(reader, v, event.*member);
            return true;
        });
    }
    if (!isRead || !isThere(event.*member))
        return std::nullopt;
    return event;
}

/// An event with several keys; visit(event, key, value) reads them.
template <typename T, typename Visit>
Payload fields(Reader &reader, Value *body, Visit &&visit)
{
    T event;
    const bool isObject =
        body
        && entity::json::eachField(reader, *body, "Event", [&](std::string_view key, Value &v) {
               return visit(event, key, v);
           });
    if (!isObject)
        return std::nullopt;
    return event;
}

/// Of `main`.
Payload readMainEvent(Reader &reader, std::string_view type, Value *body);

} // namespace payload
