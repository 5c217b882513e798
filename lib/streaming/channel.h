// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sentence.h"
#include "streaming/channelkind.h"

#include <QDateTime>
#include <QJsonObject>
#include <QObject>
#include <QQmlEngine>

/// One subscription to a streaming channel: what is wanted, and how far the server went along.
///
/// Made by StreamingClient::connectChannel and owned by its ChannelModel until disconnectChannel.
/// It survives reconnects: then it gets another id on the wire.
class Channel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask StreamingClient.connectChannel")
    Q_PROPERTY(QString name READ name CONSTANT)
    Q_PROPERTY(QJsonObject params READ params CONSTANT)
    Q_PROPERTY(QString wireId READ wireId NOTIFY stateChanged)
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    /// The state in words.
    Q_PROPERTY(QString stateText READ stateText NOTIFY wordsChanged)
    /// A plain sentence: why it is Unavailable, or most likely NotAcked; else empty.
    Q_PROPERTY(QString reason READ reason NOTIFY wordsChanged)
    /// How many asked for this same subscription: it is on the wire once, and fanned out here.
    Q_PROPERTY(int userCount READ userCount NOTIFY userCountChanged)
    /// Which of the client's sockets carries it, counted from 0; -1: none has room.
    Q_PROPERTY(int socket READ socket NOTIFY stateChanged)
    /// How often it was taken up anew because it had stayed silent.
    Q_PROPERTY(int renewalCount READ renewalCount NOTIFY stateChanged)
    Q_PROPERTY(qint64 eventCount READ eventCount NOTIFY activityChanged)
    Q_PROPERTY(QDateTime lastEventAt READ lastEventAt NOTIFY activityChanged)
public:
    enum State {
        Waiting,     ///< for the socket to open
        Requested,   ///< the server was asked
        Acked,       ///< it answered, or an event came: streaming
        NotAcked,    ///< asked twice, it did not answer: refused, see reason; REST can tell why
        Unavailable, ///< nothing was sent, see reason
    };
    Q_ENUM(State)

    ChannelKind kind() const { return m_kind; }
    QString name() const { return m_name; }
    QJsonObject params() const { return m_params; }
    /// The instance id on the current socket; empty while there is none. Never used twice.
    QString wireId() const { return m_wireId; }
    State state() const { return m_state; }
    QString stateText() const;
    QString reason() const { return m_reason.text(); }
    int userCount() const { return m_userCount; }
    int socket() const { return m_socket; }
    int renewalCount() const { return m_renewalCount; }
    /// Events since it was made, over all sockets.
    qint64 eventCount() const { return m_eventCount; }
    /// When the last one came; invalid before the first.
    QDateTime lastEventAt() const;

Q_SIGNALS:
    void stateChanged();
    /// With the state or with the language.
    void wordsChanged();
    /// The counters moved. Damped: a busy channel says it a few times a second.
    void activityChanged();
    void userCountChanged();

private:
    friend class ChannelModel;
    Channel(ChannelKind kind, const QString &name, const QJsonObject &params, QObject *parent);
    void setState(State state, const QString &wireId, const Sentence &reason = {});
    void setUserCount(int count);

    const ChannelKind m_kind;
    const QString m_name;
    const QJsonObject m_params;
    QString m_wireId;
    State m_state = Waiting;
    Sentence m_reason;
    int m_userCount = 1;
    int m_socket = -1;
    int m_askedCount = 0; ///< on this socket, in a row, without an answer
    int m_renewalCount = 0;
    qint64 m_eventCount = 0;
    qint64 m_shownEventCount = 0;
    qint64 m_lastEventMs = 0;
};
