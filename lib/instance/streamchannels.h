// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instance/streamchannel.h"

namespace instance {

/// The channel instances of one socket: which may be opened, and which of them hear of something
/// (streaming.md 3 to 5, errors.ndjson).
class StreamChannels
{
public:
    explicit StreamChannels(const World &world)
        : m_world(world)
        , m_rule(world)
    {
    }

    /// Opens what the body of a `connect` asks for. Null: refused, in silence. Valid until the next
    /// call.
    const StreamChannel *open(const QJsonObject &body, const TokenData *token,
                              const Viewer &viewer);
    void close(const QJsonValue &id);
    /// Drops the instances of a channel without a word.
    void forget(const QString &channelName);
    const StreamChannel *find(const QString &id) const;
    /// Looks who is on the lists now.
    void refreshLists();

    /// The instances whose timeline the note belongs to.
    QList<const StreamChannel *> hearing(const NoteData &note, const Viewer &viewer) const;
    /// Those that listen to this topic, e.g. main:<user id>.
    QList<const StreamChannel *> hearing(const QString &topic) const;
    QList<ChannelInfo> info() const;

private:
    bool init(StreamChannel &channel, const Viewer &viewer) const;
    bool hears(const StreamChannel &channel, const NoteData &note, const Viewer &viewer) const;

    const World &m_world;
    TimelineRule m_rule;
    QList<StreamChannel> m_channels;
    QList<StreamChannel> m_leaked; ///< forgotten but still sending, as on the real server
};

} // namespace instance
