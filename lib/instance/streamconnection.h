// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instance/faults.h"
#include "instance/packer.h"
#include "instance/streamchannels.h"

#include <QObject>
#include <QPointer>

QT_FORWARD_DECLARE_CLASS(QTcpSocket)
QT_FORWARD_DECLARE_CLASS(QWebSocket)

namespace instance {

/// A note on its way to the sockets: packed once for everybody.
struct StreamedNote
{
    const NoteData &note;
    const QJsonObject json;
    const QByteArray bytes;
};

/// One streaming socket: its channel instances and captures, with the real server's rules and
/// silences (streaming.md 2 and 8.1, errors.ndjson).
class StreamConnection : public QObject
{
    Q_OBJECT
public:
    /// Takes over the socket; `tcp` is the connection beneath it, for faults only.
    StreamConnection(int id, QWebSocket *socket, QTcpSocket *tcp, const TokenData *token,
                     World &world, const Faults &faults, QObject *parent);
    ~StreamConnection() override;

    int id() const { return m_id; }
    ConnectionInfo info() const;
    QString userId() const { return m_token ? m_token->userId : QString(); }

    void deliverNote(const StreamedNote &streamed);
    /// To every channel instance that listens to this topic, e.g. main:<user id>.
    void deliver(const QString &topic, const QString &type, const QJsonValue &body);
    void deliverNoteUpdated(const QString &noteId, const QByteArray &frame);
    void send(const QByteArray &frame);

    void refreshRelations();
    void forgetChannels(const QString &name) { m_channels.forget(name); }
    void refreshLists() { m_channels.refreshLists(); }
    void setStalled(bool isStalled);
    void drop();
    void close(quint16 code);
    /// Pings, or cuts a socket that left two pings unanswered.
    void checkLiveness();

Q_SIGNALS:
    void frameReceived(int connection, const QString &text);
    /// A message into a channel instance.
    void channelMessage(instance::StreamConnection *connection, const QString &channelName,
                        const QJsonObject &channelParams, const QString &channelId,
                        const QString &type, const QJsonValue &body);
    void notificationsRead(const QString &userId);
    void closed(int connection);

private:
    void onText(const QString &text);
    void connectChannel(const QJsonObject &body);
    void messageChannel(const QJsonObject &body);
    void capture(const QJsonObject &body);
    void release(const QJsonObject &body);
    Viewer viewer() const;
    void sendToChannel(const StreamChannel &channel, const QByteArray &type,
                       const QByteArray &body);

    int m_id = 0;
    QPointer<QWebSocket> m_socket;
    QPointer<QTcpSocket> m_tcp;
    std::optional<TokenData> m_token;
    World &m_world;
    const Faults &m_faults;
    Packer m_packer;
    std::optional<Relations> m_relations; ///< copy, when relations reach sockets late
    StreamChannels m_channels;
    QMap<QString, int> m_captures;
    QList<QByteArray> m_held; ///< while stalled
    bool m_isStalled = false;
    int m_unansweredPings = 0;
};

} // namespace instance
