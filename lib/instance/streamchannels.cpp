// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/streamchannels.h"

using namespace Qt::StringLiterals;

namespace instance {

namespace {

constexpr int channelLimit = 32; // streaming.md 10, since 2024.8.0

} // namespace

const StreamChannel *StreamChannels::open(const QJsonObject &body, const TokenData *token,
                                          const Viewer &viewer)
{
    const Profile profile = m_world.options().profile;
    const QJsonValue id = body.value("id"_L1);
    const QJsonValue name = body.value("channel"_L1);
    const QJsonValue params = body.value("params"_L1);
    const QJsonValue pong = body.value("pong"_L1);
    if (!id.isString() || !name.isString() || !(params.isUndefined() || params.isObject())
        || !(pong.isUndefined() || pong.isNull() || pong.isBool()))
        return nullptr;
    StreamChannel channel;
    channel.id = id.toString();
    channel.params = params.toObject();
    channel.timeline = TimelineParams::from(channel.params);
    if (profile == Profile::MisskeyIo)
        close(channel.id);
    if (m_channels.size() >= channelLimit && profile != Profile::Old1314)
        return nullptr;
    channel.kind = ChannelKind::find(name.toString(), profile);
    if (!channel.kind || (channel.kind->needsCredential && !token))
        return nullptr;
    if (token && !token->isNative && !channel.kind->scope.isEmpty()
        && !token->scopes.contains(channel.kind->scope))
        return nullptr;
    const bool isShared =
        channel.kind->isShared
        || (profile == Profile::Old1314 && channel.kind->name.endsWith(u"Timeline")
            && channel.kind->required.isEmpty());
    for (const StreamChannel &other : std::as_const(m_channels)) {
        if (isShared && other.kind == channel.kind)
            return nullptr;
    }
    const bool isAccepted = init(channel, viewer);
    channel.isRefused = !isAccepted;
    if (profile == Profile::MisskeyIo && !isAccepted)
        return nullptr;
    m_channels.append(channel);
    return &m_channels.last();
}

/// What the channel's own init does: false when it refuses.
bool StreamChannels::init(StreamChannel &channel, const Viewer &viewer) const
{
    const QString &name = channel.kind->name;
    const QJsonValue required = channel.params.value(channel.kind->required);
    if (name == u"hashtag") {
        for (const QJsonValue &tags : required.toArray()) {
            if (!tags.isArray())
                return false;
        }
        return required.isArray();
    }
    if (!channel.kind->required.isEmpty() && !required.isString())
        return false;
    const QString key = required.toString();
    const Account *me = viewer.account;
    const QString myId = me ? me->id : QString();
    const QJsonObject policies = m_world.policiesOf(me);
    if (name == u"localTimeline" || name == u"hybridTimeline")
        return policies.value("ltlAvailable"_L1).toBool();
    if (name == u"globalTimeline")
        return policies.value("gtlAvailable"_L1).toBool();
    if (name == u"main" || name == u"drive" || name == u"admin" || name == u"reversi")
        channel.topic = name + u':' + myId;
    else if (name == u"serverStats" || name == u"queueStats")
        channel.topic = name;
    else if (name == u"userList") {
        const auto list = m_world.lists.constFind(key);
        if (!me || list == m_world.lists.constEnd() || list->userId != me->id)
            return false;
        channel.listMembers = list->members;
        channel.topic = name + u':' + key;
    } else if (name == u"chatUser") {
        const QString first = qMin(key, myId);
        channel.topic = name + u':' + first + u'-' + qMax(key, myId);
    } else if (!channel.kind->required.isEmpty()) {
        channel.topic = name + u':' + key;
    }
    return true;
}

void StreamChannels::forget(const QString &channelName)
{
    m_channels.removeIf(
        [&channelName](const StreamChannel &channel) { return channel.kind->name == channelName; });
}

void StreamChannels::close(const QJsonValue &id)
{
    if (!id.isString())
        return;
    // The first instance of that id is disposed, all of them are forgotten: the others go on
    // sending.
    bool isFirst = true;
    for (qsizetype i = 0; i < m_channels.size();) {
        if (m_channels[i].id != id.toString()) {
            ++i;
            continue;
        }
        const StreamChannel channel = m_channels.takeAt(i);
        if (!isFirst || channel.kind->leaksAfterDisconnect)
            m_leaked.append(channel);
        isFirst = false;
    }
}

const StreamChannel *StreamChannels::find(const QString &id) const
{
    for (const StreamChannel &channel : m_channels) {
        if (channel.id == id)
            return &channel;
    }
    return nullptr;
}

void StreamChannels::refreshLists()
{
    for (StreamChannel &channel : m_channels) {
        if (channel.kind->name == u"userList") {
            channel.listMembers =
                m_world.lists.value(channel.params.value("listId"_L1).toString()).members;
        }
    }
}

QList<ChannelInfo> StreamChannels::info() const
{
    QList<ChannelInfo> info;
    for (const StreamChannel &channel : m_channels)
        info.append({channel.id, channel.kind->name, channel.params});
    return info;
}

bool StreamChannels::hears(const StreamChannel &channel, const NoteData &note,
                           const Viewer &viewer) const
{
    if (channel.isRefused)
        return false;
    const QString &name = channel.kind->name;
    if (name == u"homeTimeline")
        return m_rule.includes(Timeline::Home, note, viewer, channel.timeline);
    if (name == u"localTimeline")
        return m_rule.includes(Timeline::Local, note, viewer, channel.timeline);
    if (name == u"hybridTimeline")
        return m_rule.includes(Timeline::Social, note, viewer, channel.timeline);
    if (name == u"globalTimeline")
        return m_rule.includes(Timeline::Global, note, viewer, channel.timeline);
    if (m_rule.isFiltered(note, viewer))
        return false;
    if (name == u"userList") {
        const auto list = m_world.lists.constFind(channel.params.value("listId"_L1).toString());
        const bool isLate = m_world.options().listRefreshMs > 0;
        return list != m_world.lists.constEnd()
               && m_rule.includesInList(*list, isLate ? channel.listMembers : list->members, note,
                                        viewer, channel.timeline);
    }
    if (name == u"channel")
        return note.channelId == channel.params.value("channelId"_L1).toString();
    if (name == u"hashtag")
        return TimelineRule::hasTags(note, channel.params.value("q"_L1).toArray());
    if (name == u"roleTimeline") {
        const auto role = m_world.roles.constFind(channel.params.value("roleId"_L1).toString());
        return role != m_world.roles.constEnd() && role->members.contains(note.userId)
               && role->settings.value("isExplorable"_L1).toBool() && note.visibility == u"public";
    }
    return false;
}

QList<const StreamChannel *> StreamChannels::hearing(const NoteData &note,
                                                     const Viewer &viewer) const
{
    QList<const StreamChannel *> found;
    for (const QList<StreamChannel> *channels : {&m_channels, &m_leaked}) {
        for (const StreamChannel &channel : *channels) {
            if (hears(channel, note, viewer))
                found.append(&channel);
        }
    }
    return found;
}

QList<const StreamChannel *> StreamChannels::hearing(const QString &topic) const
{
    QList<const StreamChannel *> found;
    for (const QList<StreamChannel> *channels : {&m_channels, &m_leaked}) {
        for (const StreamChannel &channel : *channels) {
            if (channel.topic == topic && !channel.isRefused)
                found.append(&channel);
        }
    }
    return found;
}

} // namespace instance
