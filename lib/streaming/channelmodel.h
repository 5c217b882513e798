// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "streaming/channel.h"
#include "streaming/channelrefusal.h"

#include <QAbstractListModel>
#include <QHash>
#include <QList>
#include <QQmlEngine>
#include <QTimer>

class Clock;

/// The channels of one stream, one row a subscription, however many asked for the same.
///
/// The truth for the wire: each row is connected once, on its own of the stream's sockets, whenever
/// that opens, main first, then in the order they were asked for. A server carries 32 on a socket
/// and drops what is more in silence, so others go to further sockets; those it allows once
/// (streaming.md 5) are all on the first. It knows what the server would only answer with silence
/// (streaming.md 2.3, 3 and 11) and says so instead of sending: credential, scope, params. Without
/// an acknowledgement it asks once more under another id, then the row is refused. Ids are never
/// used twice.
class ChannelModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a StreamingClient")
    Q_PROPERTY(int count READ rowCount NOTIFY countChanged)
public:
    enum Role {
        ChannelRole = Qt::UserRole + 1, ///< Channel *
        NameRole,                       ///< QString
        ParamsTextRole,                 ///< QString: compact JSON, empty without params
        WireIdRole,                     ///< QString
        StateRole,                      ///< Channel::State
        StateTextRole,                  ///< QString: the state in words
        ReasonRole,                     ///< QString: why it is refused or not available
        EventCountRole,                 ///< qint64
        LastEventAtRole,                ///< QDateTime, invalid before the first
        UserCountRole,                  ///< int: who asked for this same one
        SocketRole,                     ///< int, from 0; -1: none
        RenewalCountRole,               ///< int: how often it had stayed silent
    };
    Q_ENUM(Role)

    /// What the server carries on one socket (since 2024.8.0); refused ones count, too.
    static constexpr int limit = 32;
    /// As many sockets as one account opens at most.
    static constexpr int mostSockets = 4;

    /// `clock` outlives this.
    ChannelModel(const Clock *clock, int ackMs, QObject *parent);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Who asks: without a sign-in, and with scopes that are known, some channels are not
    /// available.
    void setAccess(const ChannelAccess &access);

    /// A subscription; everybody who asks for the same gets a reference to the same, of a channel
    /// the server allows once whatever the params.
    Channel *acquire(ChannelKind kind, const QString &name, const QJsonObject &params);
    /// Gives it back; with the last reference the row goes and the object is deleted later.
    void release(Channel *channel);
    /// The registered subscription with this id on the current socket, or null: then its events are
    /// to be dropped.
    Channel *find(const QString &wireId) const { return m_wire.value(wireId); }
    /// The channel of every id on the current socket, for the decoder.
    const QHash<QString, ChannelKind> &kinds() const { return m_kinds; }

    /// Takes up anew one that stays silent though there is something to tell. Nothing while it is
    /// not on the wire.
    void renew(Channel *channel);
    /// Asks once more for those that were refused; they stay so until the server answers.
    void retryRefused();

    /// The language changed.
    void retranslate();

    /// How many sockets the rows need, one at least.
    int socketCount() const;
    /// A socket is open: connects its rows.
    void socketOpened(int socket);
    /// It is gone, and every id with it.
    void socketLost(int socket);
    /// The server acknowledged an id; false for one that is not registered.
    bool acknowledge(const QString &wireId);
    /// An event came for it.
    void countEvent(Channel *channel);

Q_SIGNALS:
    void countChanged();
    void socketCountChanged();
    /// One frame for an open socket.
    void frameReady(int socket, const QString &frame);

private:
    /// An instance the server does not let go of before the socket ends (streaming.md 3.3): nobody
    /// listens to it, and whoever asks for its channel again takes it over.
    struct Lingering
    {
        ChannelKind kind;
        QString wireId;
        Channel::State state;
    };

    void connectRows();
    void connectRow(Channel *channel);
    void askAgain(Channel *channel);
    QString ask(Channel *channel);
    int freeSocket(ChannelKind kind) const;
    bool isOpen(int socket) const { return m_isOpen.value(socket); }
    bool takeOver(Channel *channel);
    void registerId(const QString &wireId, Channel *channel);
    void forgetId(const QString &wireId);
    void awaitAck(Channel *channel);
    void refreshSocketCount();
    void setState(Channel *channel, Channel::State state, const QString &wireId,
                  const Sentence &reason = {});
    void announceActivity();

    const Clock *m_clock;
    const int m_ackMs;
    QList<Channel *> m_rows;
    QHash<QString, Channel *> m_wire;
    QHash<QString, ChannelKind> m_kinds; ///< the same keys
    QList<Lingering> m_lingering;
    QTimer m_activityTimer;
    ChannelAccess m_access;
    QList<bool> m_isOpen; ///< by socket
    int m_socketCount = 1;
    quint64 m_lastId = 0;
};
