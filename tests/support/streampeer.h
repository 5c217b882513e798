// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/tlspeer.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QTcpServer>
#include <QUrl>
#include <QWebSocket>
#include <QWebSocketServer>

#include <memory>

namespace support {

/// The other end of a streaming connection, for tests: a real socket on a loopback port that
/// answers the way it is told to, keeps what it was sent and counts captures like the server. It
/// knows no entities: LocalInstance does.
class StreamPeer : public QObject
{
    Q_OBJECT
public:
    enum class Answer {
        Accept,
        Status,  ///< an HTTP answer with the status given, and the end
        Nothing, ///< reads the handshake and stays silent
        End,     ///< reads the handshake and ends the connection
        Deaf,    ///< accepts, then neither sends nor reacts, not even to a ping
        Stuck,   ///< the same, and what it is sent stays on the line
        Endless, ///< begins an HTTP answer whose first line never ends
    };

    explicit StreamPeer(Certificate certificate = Certificate::None);
    ~StreamPeer() override;

    /// On a free port of 127.0.0.1.
    bool listen();
    /// Refuses connections until the next listen(), which takes the same port again.
    void stopListening();
    QUrl url() const;

    /// How the next handshakes are answered; `headers` are further lines of a Status answer.
    void answerWith(Answer answer, int status = 0, const QByteArray &headers = {});
    /// Whether `connect` with pong is acknowledged; on at first.
    void setAcknowledging(bool isOn) { m_isAcknowledging = isOn; }

    /// The handshakes that came, whole, in order.
    QList<QByteArray> handshakes() const { return m_handshakes; }
    /// Sockets that were accepted.
    int acceptedCount() const { return m_acceptedCount; }
    /// Whether the newest accepted socket is still there.
    bool isConnected() const { return m_socket && m_socket->isValid(); }
    QWebSocketProtocol::CloseCode closeCode() const { return m_closeCode; }

    /// What the newest socket sent, in order.
    QStringList received() const { return m_received; }
    /// The same without the heartbeat, parsed.
    QList<QJsonObject> messages() const;
    /// Those of one type.
    QList<QJsonObject> messages(const QString &type) const;
    /// The body.id of each of those.
    QStringList ids(const QString &type) const;
    /// The notes of every capture, and of every release, by whatever alias.
    QStringList subscribed() const;
    QStringList unsubscribed() const;
    /// The server's count per note of the newest socket.
    QHash<QString, int> captures() const { return m_captures; }
    /// Bytes a Deaf connection was sent after the handshake.
    QByteArray deafBytes() const { return m_deafBytes; }
    /// Bytes an Endless connection took.
    qint64 endlessBytes() const { return m_endlessBytes; }

    /// Over the newest socket.
    void sendText(const QString &text);
    void sendBinary(const QByteArray &bytes);
    /// Bytes as they are, over a Deaf connection too.
    void sendUnframed(const QByteArray &bytes);
    /// An event of a channel instance.
    void sendChannelEvent(const QString &id, const QString &type, const QJsonValue &body);
    /// Ends the newest connection without a close frame.
    void drop();

private:
    void readHandshake(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const QByteArray &request);
    void accept();
    void handleText(const QString &text);

    const Certificate m_certificate;
    std::unique_ptr<QTcpServer> m_server;
    QWebSocketServer m_webSocketServer;
    quint16 m_port = 0;
    Answer m_answer = Answer::Accept;
    int m_status = 0;
    QByteArray m_headers;
    bool m_isAcknowledging = true;
    QList<QByteArray> m_handshakes;
    int m_acceptedCount = 0;
    QPointer<QWebSocket> m_socket;
    QPointer<QTcpSocket> m_tcp; ///< below it
    QWebSocketProtocol::CloseCode m_closeCode = QWebSocketProtocol::CloseCodeMissingStatusCode;
    QStringList m_received;
    QHash<QString, int> m_captures;
    QByteArray m_deafBytes;
    qint64 m_endlessBytes = 0;
};

} // namespace support
