// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entity/decode.h"

#include <cstddef>
#include <cstdint>

namespace {

template <typename... T>
struct Types
{
};

} // namespace

// Any bytes are an answer to the endpoints that are asked most, and to a fourth of the others: to
// all of them at once takes five times as long. Which fourth changes with every byte more or less.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace entity;
    const QByteArray json(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto decodeAll = [&]<typename... T>(Types<T...>) {
        (static_cast<void>(decode<T>(json)), ...);
    };
    const auto decodeEach = [&]<typename... T>(Types<T...> types) {
        // The other shape is refused alike by all of them, and slowly.
        if (json.trimmed().startsWith('['))
            decodeAll(Types<QList<T>...>());
        else
            decodeAll(types);
    };
    // Together all that decode.cpp defines it for.
    decodeAll(Types<Note, QList<Note>, Me, Meta, QList<Emoji>, QJsonValue>());
    decodeEach(Types<UserDetailed, Notification, DriveFile>());
    switch (size % 4) {
    case 0:
        decodeEach(Types<User, Announcement, DriveFolder, Antenna, UserList, ListMembership, Clip,
                         SocialChannel>());
        break;
    case 1:
        decodeEach(
            Types<ChatMessage, ChatRoom, ChatMembership, ReversiGame, HashtagTrend, Hashtag>());
        decodeAll(Types<CreatedNote, Translation>());
        break;
    case 2:
        decodeEach(Types<Role, Relation, Following, FollowRequest, Restriction>());
        decodeAll(Types<QStringList, NoteState, Emoji>());
        break;
    default: {
        decodeEach(Types<NoteReaction, PartialNote, Favorite>());
        decodeAll(Types<Stats, ServerInfoStats, DriveUsage>());
        Me me;
        static_cast<void>(merge(me, json));
        break;
    }
    }
    return 0;
}
