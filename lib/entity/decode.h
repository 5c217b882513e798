// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "entity/antenna.h"
#include "entity/chat.h"
#include "entity/clip.h"
#include "entity/emoji.h"
#include "entity/meta.h"
#include "entity/noteextras.h"
#include "entity/notification.h"
#include "entity/relation.h"
#include "entity/reversi.h"
#include "entity/role.h"
#include "entity/socialchannel.h"
#include "entity/stats.h"
#include "entity/userdetailed.h"
#include "entity/userlist.h"

#include <QJsonValue>

namespace entity {

/// Collects the keys of an answer that no reader looked at, as "Note.someKey"; every name once.
using IgnoredKeys = QSet<QString>;

namespace detail {

template <typename T>
inline constexpr bool isOptional = false;
template <typename T>
inline constexpr bool isOptional<std::optional<T>> = true;

/// Defined in decode.cpp for every type the protocol answers with, and for lists of them.
template <typename T>
std::optional<Error> decodeInto(const QByteArray &json, T &value, IgnoredKeys *ignored);

} // namespace detail

/// Reads the answer of an endpoint (rest.md 14). T is an entity, a QList of them, QStringList,
/// QJsonValue for anything, Done for answers nobody looks at (an empty body too), or std::optional
/// of one of them where the endpoint may answer 204. `QList<Emoji>` reads the answer of `emojis`. A
/// field of a wrong type keeps its default and a list leaves out entries that are none; only an
/// answer that is of a wrong shape altogether is an error (Malformed).
template <typename T>
Result<T> decode(const QByteArray &json, IgnoredKeys *ignored = nullptr)
{
    if constexpr (detail::isOptional<T>) {
        if (json.isEmpty())
            return T();
        typename T::value_type value;
        if (const auto error = detail::decodeInto(json, value, ignored))
            return *error;
        return T(std::move(value));
    } else {
        T value{};
        if (const auto error = detail::decodeInto(json, value, ignored))
            return *error;
        return value;
    }
}

/// Reads the body of `meUpdated` into what is known already: keys that are not there keep their
/// value. False: it is no object.
bool merge(Me &me, const QByteArray &json);

} // namespace entity
