// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "streaming/channel.h"

Channel::Channel(ChannelKind kind, const QString &name, const QJsonObject &params, QObject *parent)
    : QObject(parent)
    , m_kind(kind)
    , m_name(name)
    , m_params(params)
{
}

QString Channel::stateText() const
{
    switch (m_state) {
    case Waiting:
        return tr("waiting for the connection");
    case Requested:
        return tr("requested");
    case Acked:
        return tr("streaming");
    case NotAcked:
        return tr("refused");
    case Unavailable:
        return tr("not available");
    }
    return {};
}

QDateTime Channel::lastEventAt() const
{
    return m_lastEventMs ? QDateTime::fromMSecsSinceEpoch(m_lastEventMs) : QDateTime();
}

void Channel::setState(State state, const QString &wireId, const Sentence &reason)
{
    if (m_state == state && m_wireId == wireId && m_reason.text() == reason.text())
        return;
    m_state = state;
    m_wireId = wireId;
    m_reason = reason;
    Q_EMIT stateChanged();
    Q_EMIT wordsChanged();
}

void Channel::setUserCount(int count)
{
    m_userCount = count;
    Q_EMIT userCountChanged();
}
