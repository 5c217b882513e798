// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "streaming/channel.h"

#include <QAbstractListModel>
#include <QHash>
#include <QList>
#include <QQmlEngine>
#include <QStringList>
#include <QTimer>

#include <optional>

class Clock;

/// The channels of one stream, one row a subscription.
///
/// The truth for the wire: on every open socket each row is connected once, main first, then in the
/// order they were asked for. It knows what the server would only answer with silence
/// (streaming.md 2.3, 3 and 11) and says so instead of sending: credential, scope, params, the
/// limit of 32. Ids are never used twice.
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
        ReasonRole,                     ///< QString: why it is not available
        EventCountRole,                 ///< qint64
        LastEventAtRole,                ///< QDateTime, invalid before the first
    };
    Q_ENUM(Role)

    /// What the server carries on one socket (since 2024.8.0); refused ones count, too.
    static constexpr int limit = 32;

    /// `clock` outlives this.
    ChannelModel(const Clock *clock, int ackMs, QObject *parent);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Who asks: without a sign-in, and with scopes that are known, some channels are not
    /// available.
    void setAccess(bool isSignedIn, const std::optional<QStringList> &scopes);

    /// A subscription; of a shared channel there is one, and everybody who asks gets a reference to
    /// it.
    Channel *acquire(ChannelKind kind, const QString &name, const QJsonObject &params);
    /// Gives it back; with the last reference the row goes and the object is deleted later.
    void release(Channel *channel);
    /// The registered subscription with this id on the current socket, or null: then its events are
    /// to be dropped.
    Channel *find(const QString &wireId) const { return m_wire.value(wireId); }
    /// The channel of every id on the current socket, for the decoder.
    const QHash<QString, ChannelKind> &kinds() const { return m_kinds; }

    /// The language changed.
    void retranslate();

    /// The socket is open: connects every row.
    void socketOpened();
    /// The socket is gone, and every id with it.
    void socketLost();
    /// The server acknowledged an id; false for one that is not registered.
    bool acknowledge(const QString &wireId);
    /// An event came for it.
    void countEvent(Channel *channel);

Q_SIGNALS:
    void countChanged();
    /// One frame for the open socket.
    void frameReady(const QString &frame);

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
    bool takeOver(Channel *channel);
    void registerId(const QString &wireId, Channel *channel);
    void awaitAck(Channel *channel);
    Sentence unavailableReason(const Channel *channel) const;
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
    std::optional<QStringList> m_scopes;
    quint64 m_lastId = 0;
    bool m_isSignedIn = false;
    bool m_isOpen = false;
};
