// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instance/streamconnection.h"

#include <QWebSocketServer>

#include <functional>

namespace instance {

/// All streaming sockets, and the ways to reach them.
class Hub : public QObject
{
    Q_OBJECT
public:
    Hub(World &world, const Faults &faults, QObject *parent = nullptr);
    ~Hub() override;

    /// Takes an accepted TCP connection whose unread first bytes are a WebSocket upgrade, and owns
    /// it from then on.
    void upgrade(QTcpSocket *tcp, const TokenData *token);

    QList<StreamConnection *> connections() const { return m_connections; }
    StreamConnection *connection(int id) const;

    void publishNote(const NoteData &note);
    void publish(const QString &topic, const QString &type, const QJsonValue &body = {});
    /// Likewise, with a body of its own for every viewer.
    void publishFor(const QString &topic, const QString &type,
                    const std::function<QJsonValue(const Account *)> &body);
    void publishMain(const QString &userId, const QString &type, const QJsonValue &body = {});
    void publishNoteUpdated(const QString &noteId, const QString &type, const QJsonObject &body);
    void broadcast(const QString &type, const QJsonObject &body);

Q_SIGNALS:
    void opened(int connection);
    void closed(int connection);
    void frameReceived(int connection, const QString &text);
    void notificationsRead(const QString &userId);
    void channelMessage(instance::StreamConnection *connection, const QString &channelName,
                        const QJsonObject &channelParams, const QString &channelId,
                        const QString &type, const QJsonValue &body);

private:
    void takeSocket();
    void sendStats(const QString &channel);
    void answerStatsLog(StreamConnection *connection, const QString &channelName,
                        const QString &channelId, const QJsonValue &body);
    QJsonObject stats(const QString &channel) const;

    struct Pending
    {
        QPointer<QTcpSocket> tcp;
        std::optional<TokenData> token;
    };
    World &m_world;
    const Faults &m_faults;
    Packer m_packer;
    // Before the server: its connections say good-bye when it ends.
    QHash<quint16, Pending> m_pending; ///< by the client's port, until the handshake is done
    QWebSocketServer m_server;
    QList<StreamConnection *> m_connections;
    QHash<QString, QJsonArray> m_statsLogs; ///< newest first
    int m_nextId = 0;
    int m_tick = 0;
};

} // namespace instance
