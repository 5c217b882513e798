// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "streaming/channelmodel.h"

#include "core/clock.h"
#include "streaming/frameencode.h"

#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace {

constexpr int activityMs = 250;
/// An answer may be lost in a server's restart; what it refuses it refuses again.
constexpr int mostAsked = 2;

/// Places kept on the first socket for the channels that are allowed once.
int sharedKinds()
{
    const auto &all = allChannels();
    return int(std::count_if(all.begin(), all.end(),
                             [](const ChannelTraits &info) { return info.isShared; }));
}

// After a disconnect the server keeps sending the events of these under their old id.
bool staysOnServer(ChannelKind kind)
{
    return kind == ChannelKind::Main || kind == ChannelKind::Drive || kind == ChannelKind::Admin;
}

} // namespace

ChannelModel::ChannelModel(const Clock *clock, int ackMs, QObject *parent)
    : QAbstractListModel(parent)
    , m_clock(clock)
    , m_ackMs(ackMs)
{
    m_activityTimer.setSingleShot(true);
    m_activityTimer.setInterval(activityMs);
    connect(&m_activityTimer, &QTimer::timeout, this, &ChannelModel::announceActivity);
}

int ChannelModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ChannelModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    Channel *channel = m_rows.at(index.row());
    switch (role) {
    case ChannelRole:
        return QVariant::fromValue(channel);
    case Qt::DisplayRole:
    case NameRole:
        return channel->name();
    case ParamsTextRole:
        return channel->params().isEmpty()
                   ? QString()
                   : QString::fromUtf8(
                       QJsonDocument(channel->params()).toJson(QJsonDocument::Compact));
    case WireIdRole:
        return channel->wireId();
    case StateRole:
        return channel->state();
    case StateTextRole:
        return channel->stateText();
    case ReasonRole:
        return channel->reason();
    case EventCountRole:
        return channel->eventCount();
    case LastEventAtRole:
        return channel->lastEventAt();
    case UserCountRole:
        return channel->userCount();
    case SocketRole:
        return channel->socket();
    case RenewalCountRole:
        return channel->renewalCount();
    }
    return {};
}

QHash<int, QByteArray> ChannelModel::roleNames() const
{
    return {{ChannelRole, "channel"},
            {NameRole, "name"},
            {ParamsTextRole, "paramsText"},
            {WireIdRole, "wireId"},
            {StateRole, "state"},
            {StateTextRole, "stateText"},
            {ReasonRole, "reason"},
            {EventCountRole, "eventCount"},
            {LastEventAtRole, "lastEventAt"},
            {UserCountRole, "userCount"},
            {SocketRole, "socket"},
            {RenewalCountRole, "renewalCount"}};
}

void ChannelModel::setAccess(const ChannelAccess &access)
{
    m_access = access;
    connectRows();
}

Channel *ChannelModel::acquire(ChannelKind kind, const QString &name, const QJsonObject &params)
{
    for (int row = 0; row < m_rows.size(); ++row) {
        Channel *channel = m_rows.at(row);
        const bool isSame = channel->name() == name && channel->params() == params;
        if (!isSame && (channel->kind() != kind || !channelInfo(kind).isShared))
            continue;
        channel->setUserCount(channel->userCount() + 1);
        Q_EMIT dataChanged(index(row), index(row), {UserCountRole});
        return channel;
    }
    auto *channel = new Channel(kind, name, params, this);
    const int row = int(m_rows.size());
    beginInsertRows({}, row, row);
    m_rows.append(channel);
    endInsertRows();
    Q_EMIT countChanged();
    connectRow(channel);
    refreshSocketCount();
    return channel;
}

void ChannelModel::release(Channel *channel)
{
    const int row = int(m_rows.indexOf(channel));
    if (row < 0)
        return;
    if (channel->userCount() > 1) {
        channel->setUserCount(channel->userCount() - 1);
        Q_EMIT dataChanged(index(row), index(row), {UserCountRole});
        return;
    }
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
    Q_EMIT countChanged();
    if (!channel->wireId().isEmpty()) {
        forgetId(channel->wireId());
        if (staysOnServer(channel->kind()))
            m_lingering.append({channel->kind(), channel->wireId(), channel->state()});
        else
            Q_EMIT frameReady(channel->socket(), encodeDisconnect(channel->wireId()));
    }
    channel->deleteLater();
    connectRows(); // there may be room now for one the limit kept out
    refreshSocketCount();
}

void ChannelModel::renew(Channel *channel)
{
    if (!m_rows.contains(channel) || channel->wireId().isEmpty())
        return;
    ++channel->m_renewalCount;
    channel->m_askedCount = 0;
    askAgain(channel);
    if (const int row = int(m_rows.indexOf(channel)); row >= 0)
        Q_EMIT dataChanged(index(row), index(row), {RenewalCountRole});
}

void ChannelModel::retryRefused()
{
    const QList<Channel *> channels = m_rows;
    for (Channel *channel : channels) {
        if (!m_rows.contains(channel) || channel->state() != Channel::NotAcked)
            continue;
        forgetId(channel->wireId());
        Q_EMIT frameReady(channel->socket(), encodeDisconnect(channel->wireId()));
        setState(channel, Channel::NotAcked, ask(channel), channel->m_reason);
    }
}

int ChannelModel::socketCount() const
{
    int count = 1;
    for (const Channel *channel : m_rows)
        count = std::max(count, channel->socket() + 1);
    return count;
}

void ChannelModel::refreshSocketCount()
{
    const int count = socketCount();
    if (count == m_socketCount)
        return;
    m_socketCount = count;
    Q_EMIT socketCountChanged();
}

void ChannelModel::socketOpened(int socket)
{
    while (m_isOpen.size() <= socket)
        m_isOpen.append(false);
    m_isOpen[socket] = true;
    connectRows();
}

void ChannelModel::socketLost(int socket)
{
    if (socket < m_isOpen.size())
        m_isOpen[socket] = false;
    if (socket == 0)
        m_lingering.clear();
    const QList<Channel *> rows = m_rows;
    for (Channel *channel : rows) {
        if (channel->socket() != socket)
            continue;
        forgetId(channel->wireId());
        channel->m_askedCount = 0;
        setState(channel, Channel::Waiting, {});
        if (m_rows.contains(channel))
            connectRow(channel);
    }
}

bool ChannelModel::acknowledge(const QString &wireId)
{
    for (Lingering &lingering : m_lingering) {
        if (lingering.wireId == wireId)
            lingering.state = Channel::Acked;
    }
    Channel *channel = find(wireId);
    if (!channel)
        return false;
    setState(channel, Channel::Acked, wireId);
    return true;
}

void ChannelModel::countEvent(Channel *channel)
{
    ++channel->m_eventCount;
    channel->m_lastEventMs = m_clock->nowMs();
    if (channel->state() != Channel::Acked)
        setState(channel, Channel::Acked, channel->wireId());
    if (!m_activityTimer.isActive())
        m_activityTimer.start();
}

void ChannelModel::connectRows()
{
    // A copy: what a row's change sets off may ask for another channel.
    const QList<Channel *> rows = m_rows;
    for (const bool isMainTurn : {true, false}) {
        for (Channel *channel : rows) {
            if ((channel->kind() == ChannelKind::Main) == isMainTurn && m_rows.contains(channel)
                && channel->wireId().isEmpty())
                connectRow(channel);
        }
    }
}

void ChannelModel::connectRow(Channel *channel)
{
    if (const Sentence reason =
            channelrefusal::certain(channel->kind(), channel->params(), m_access);
        !reason.isEmpty()) {
        setState(channel, Channel::Unavailable, {}, reason);
        return;
    }
    if (channel->socket() < 0)
        channel->m_socket = freeSocket(channel->kind());
    if (channel->socket() < 0) {
        setState(channel, Channel::Unavailable, {}, [] {
            return tr("No more than %n channels can be open at once.", nullptr,
                      limit * mostSockets - sharedKinds());
        });
        return;
    }
    if (!isOpen(channel->socket())) {
        setState(channel, Channel::Waiting, {});
        return;
    }
    if (takeOver(channel))
        return;
    ++channel->m_askedCount;
    setState(channel, Channel::Requested, ask(channel));
    awaitAck(channel);
}

QString ChannelModel::ask(Channel *channel)
{
    const QString wireId = QString::number(++m_lastId);
    registerId(wireId, channel);
    Q_EMIT frameReady(channel->socket(),
                      encodeConnect(channel->name(), wireId, channel->params(), true));
    return wireId;
}

void ChannelModel::askAgain(Channel *channel)
{
    // Also where the server keeps the old instance to itself until the socket ends: what that one
    // sends is nobody's any more.
    const QString before = channel->wireId();
    forgetId(before);
    Q_EMIT frameReady(channel->socket(), encodeDisconnect(before));
    // Not quite the same as to be asked for: what came meanwhile may be missed.
    setState(channel, Channel::Waiting, {});
    if (m_rows.contains(channel))
        connectRow(channel);
}

int ChannelModel::freeSocket(ChannelKind kind) const
{
    if (channelInfo(kind).isShared)
        return 0;
    for (int socket = 0; socket < mostSockets; ++socket) {
        const auto used = std::count_if(m_rows.begin(), m_rows.end(), [socket](const Channel *row) {
            return row->socket() == socket && !channelInfo(row->kind()).isShared;
        });
        if (used < (socket == 0 ? limit - sharedKinds() : limit))
            return socket;
    }
    return -1;
}

bool ChannelModel::takeOver(Channel *channel)
{
    for (int i = 0; i < m_lingering.size(); ++i) {
        if (m_lingering.at(i).kind != channel->kind())
            continue;
        const Lingering lingering = m_lingering.takeAt(i);
        registerId(lingering.wireId, channel);
        setState(channel, lingering.state, lingering.wireId,
                 lingering.state == Channel::NotAcked
                     ? channelrefusal::likely(channel->kind(), m_access)
                     : Sentence());
        if (lingering.state == Channel::Requested)
            awaitAck(channel);
        return true;
    }
    return false;
}

void ChannelModel::registerId(const QString &wireId, Channel *channel)
{
    m_wire.insert(wireId, channel);
    m_kinds.insert(wireId, channel->kind());
}

void ChannelModel::forgetId(const QString &wireId)
{
    m_wire.remove(wireId);
    m_kinds.remove(wireId);
}

void ChannelModel::awaitAck(Channel *channel)
{
    QTimer::singleShot(m_ackMs, channel, [this, channel, wireId = channel->wireId()] {
        if (channel->state() != Channel::Requested || channel->wireId() != wireId)
            return;
        if (channel->m_askedCount < mostAsked)
            askAgain(channel);
        else
            setState(channel, Channel::NotAcked, wireId,
                     channelrefusal::likely(channel->kind(), m_access));
    });
}

void ChannelModel::setState(Channel *channel, Channel::State state, const QString &wireId,
                            const Sentence &reason)
{
    channel->setState(state, wireId, reason);
    if (const int row = int(m_rows.indexOf(channel)); row >= 0)
        Q_EMIT dataChanged(index(row), index(row),
                           {WireIdRole, StateRole, StateTextRole, ReasonRole, SocketRole});
}

void ChannelModel::retranslate()
{
    for (Channel *channel : std::as_const(m_rows))
        Q_EMIT channel->wordsChanged();
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1), {StateTextRole, ReasonRole});
}

void ChannelModel::announceActivity()
{
    for (int row = 0; row < m_rows.size(); ++row) {
        Channel *channel = m_rows.at(row);
        if (channel->m_shownEventCount == channel->m_eventCount)
            continue;
        channel->m_shownEventCount = channel->m_eventCount;
        Q_EMIT channel->activityChanged();
        Q_EMIT dataChanged(index(row), index(row), {EventCountRole, LastEventAtRole});
    }
}
