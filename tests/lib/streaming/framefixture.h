// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The recorded frames.

#include "streaming/frame.h"
#include "support/badvalues.h"
#include "support/fixtures.h"

#include <QDir>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace support {

inline bool isTyped(const StreamEvent &event)
{
    if (const auto *channel = std::get_if<ChannelEvent>(&event))
        return !std::holds_alternative<UnknownPayload>(channel->payload);
    return !std::holds_alternative<UnknownEvent>(event);
}

/// An event's name as INDEX.txt writes it.
inline QString nameOf(const StreamEvent &event)
{
    if (const auto *channel = std::get_if<ChannelEvent>(&event)) {
        const QString kind = channelName(channel->kind);
        QString name = (kind.isEmpty() ? QStringLiteral("?") : kind) + u'/' + channel->type;
        if (const auto *received = std::get_if<NotificationReceived>(&channel->payload))
            name += u'(' + received->notification.type + u')';
        return name;
    }
    if (const auto *updated = std::get_if<NoteUpdatedEvent>(&event))
        return QStringLiteral("noteUpdated/") + updated->type;
    if (std::holds_alternative<ConnectedEvent>(event))
        return QStringLiteral("connected");
    if (std::holds_alternative<EmojiAddedEvent>(event))
        return QStringLiteral("emojiAdded");
    if (std::holds_alternative<EmojiUpdatedEvent>(event))
        return QStringLiteral("emojiUpdated");
    if (std::holds_alternative<EmojiDeletedEvent>(event))
        return QStringLiteral("emojiDeleted");
    if (std::holds_alternative<AnnouncementCreatedEvent>(event))
        return QStringLiteral("announcementCreated");
    return QStringLiteral("unknown");
}

struct Recorded
{
    QByteArray frame;
    ChannelNames channels; ///< as the connection had opened them by then
};

/// A capture's inbound frames, each with what its connection had connected to.
inline QList<Recorded> inboundFrames(const QString &file)
{
    QList<Recorded> frames;
    QHash<QString, ChannelNames> connections;
    const QList<QByteArray> lines =
        support::fixture(QStringLiteral("captures/") + file).split('\n');
    for (const QByteArray &line : lines) {
        const QJsonObject entry = QJsonDocument::fromJson(line).object();
        const QString connection = entry[QLatin1String("conn")].toString();
        const QByteArray data = entry[QLatin1String("data")].toString().toUtf8();
        const QString direction = entry[QLatin1String("dir")].toString();
        if (direction == QLatin1String("in")) {
            frames.append({data, connections.value(connection)});
        } else if (direction == QLatin1String("out")) {
            const QJsonObject frame = QJsonDocument::fromJson(data).object();
            const QJsonObject body = frame[QLatin1String("body")].toObject();
            if (frame[QLatin1String("type")] == QLatin1String("connect")) {
                connections[connection].insert(
                    body[QLatin1String("id")].toVariant().toString(),
                    channelKind(body[QLatin1String("channel")].toString()));
            }
        }
    }
    return frames;
}

inline QStringList captures()
{
    return QDir(support::fixturePath(QStringLiteral("captures")))
        .entryList({QStringLiteral("*.ndjson")}, QDir::Files, QDir::Name);
}

inline const ChannelNames &everyChannel()
{
    static const ChannelNames channels = [] {
        ChannelNames names;
        for (const ChannelTraits &info : allChannels())
            names.insert(QLatin1String(info.name), info.kind);
        return names;
    }();
    return channels;
}

} // namespace support
