// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entity/decode.h"

#include <cstddef>
#include <cstdint>

// Any bytes are an answer, to every endpoint at once.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray json(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto decodeAll = [&]<typename... T>(std::tuple<T...>) {
        (static_cast<void>(entity::decode<T>(json)), ...);
    };
    decodeAll(
        std::tuple<entity::Note, QList<entity::Note>, entity::Me, entity::Meta,
                   QList<entity::UserDetailed>, QList<entity::Notification>, QList<entity::Emoji>,
                   QList<entity::ChatMessage>, QList<entity::ReversiGame>, QList<entity::DriveFile>,
                   QList<entity::Following>, QList<QString>, QJsonValue>());
    return 0;
}
