// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "streaming/channelmodel.h"

#include "core/clock.h"
#include "streaming/channelparams.h"
#include "streaming/frameencode.h"

#include <QJsonDocument>

#include <utility>

namespace {

constexpr int activityMs = 250;

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
        return channel->unavailableReason();
    case EventCountRole:
        return channel->eventCount();
    case LastEventAtRole:
        return channel->lastEventAt();
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
            {LastEventAtRole, "lastEventAt"}};
}

void ChannelModel::setAccess(bool isSignedIn, const std::optional<QStringList> &scopes)
{
    m_isSignedIn = isSignedIn;
    m_scopes = scopes;
    const QList<Channel *> rows = m_rows;
    for (Channel *channel : rows) {
        if (channel->wireId().isEmpty())
            connectRow(channel);
    }
}

Channel *ChannelModel::acquire(ChannelKind kind, const QString &name, const QJsonObject &params)
{
    if (channelInfo(kind).isShared) {
        for (Channel *channel : std::as_const(m_rows)) {
            if (channel->kind() != kind)
                continue;
            ++channel->m_references;
            return channel;
        }
    }
    auto *channel = new Channel(kind, name, params, this);
    const int row = int(m_rows.size());
    beginInsertRows({}, row, row);
    m_rows.append(channel);
    endInsertRows();
    Q_EMIT countChanged();
    connectRow(channel);
    return channel;
}

void ChannelModel::release(Channel *channel)
{
    const int row = int(m_rows.indexOf(channel));
    if (row < 0 || --channel->m_references > 0)
        return;
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
    Q_EMIT countChanged();
    if (!channel->wireId().isEmpty()) {
        m_wire.remove(channel->wireId());
        m_kinds.remove(channel->wireId());
        if (staysOnServer(channel->kind()))
            m_lingering.append({channel->kind(), channel->wireId(), channel->state()});
        else
            Q_EMIT frameReady(encodeDisconnect(channel->wireId()));
    }
    channel->deleteLater();
    connectRows(); // there may be room now for one the limit kept out
}

void ChannelModel::socketOpened()
{
    m_isOpen = true;
    connectRows();
}

void ChannelModel::socketLost()
{
    m_isOpen = false;
    m_wire.clear();
    m_kinds.clear();
    m_lingering.clear();
    const QList<Channel *> rows = m_rows;
    for (Channel *channel : rows)
        connectRow(channel);
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
    if (!m_isOpen)
        return;
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
    if (const Sentence reason = unavailableReason(channel); !reason.isEmpty()) {
        setState(channel, Channel::Unavailable, {}, reason);
        return;
    }
    if (!m_isOpen) {
        setState(channel, Channel::Waiting, {});
        return;
    }
    if (takeOver(channel))
        return;
    if (m_wire.size() + m_lingering.size() >= limit) {
        setState(channel, Channel::Unavailable, {}, [] {
            return tr("The server carries no more than %n channels on one connection.", nullptr,
                      limit);
        });
        return;
    }
    const QString wireId = QString::number(++m_lastId);
    registerId(wireId, channel);
    Q_EMIT frameReady(encodeConnect(channel->name(), wireId, channel->params(), true));
    setState(channel, Channel::Requested, wireId);
    awaitAck(channel);
}

bool ChannelModel::takeOver(Channel *channel)
{
    for (int i = 0; i < m_lingering.size(); ++i) {
        if (m_lingering.at(i).kind != channel->kind())
            continue;
        const Lingering lingering = m_lingering.takeAt(i);
        registerId(lingering.wireId, channel);
        setState(channel, lingering.state, lingering.wireId);
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

void ChannelModel::awaitAck(Channel *channel)
{
    QTimer::singleShot(m_ackMs, channel, [this, channel, wireId = channel->wireId()] {
        if (channel->state() == Channel::Requested && channel->wireId() == wireId)
            setState(channel, Channel::NotAcked, wireId);
    });
}

Sentence ChannelModel::unavailableReason(const Channel *channel) const
{
    const ChannelTraits &info = channelInfo(channel->kind());
    if (info.needsCredential && !m_isSignedIn)
        return [] { return tr("This needs an account, and nobody is signed in."); };
    const QString scope = QString::fromLatin1(info.scope);
    if (m_isSignedIn && !scope.isEmpty() && m_scopes && !m_scopes->contains(scope))
        return [scope, isGrantable = info.isGrantable] {
            return isGrantable
                       ? tr("The access token lacks the permission “%1”.").arg(scope)
                       : tr("No access token can have the permission “%1” this needs.").arg(scope);
        };
    if (channelparams::problem(channel->kind(), channel->params()).isEmpty())
        return {};
    return [kind = channel->kind(), params = channel->params()] {
        return channelparams::problem(kind, params);
    };
}

void ChannelModel::setState(Channel *channel, Channel::State state, const QString &wireId,
                            const Sentence &reason)
{
    channel->setState(state, wireId, reason);
    if (const int row = int(m_rows.indexOf(channel)); row >= 0)
        Q_EMIT dataChanged(index(row), index(row),
                           {WireIdRole, StateRole, StateTextRole, ReasonRole});
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
