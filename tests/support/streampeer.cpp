// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/streampeer.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QTcpSocket>

namespace support {

StreamPeer::StreamPeer(Certificate certificate)
    : m_certificate(certificate)
    , m_webSocketServer(QStringLiteral("peer"), QWebSocketServer::NonSecureMode)
{
    connect(&m_webSocketServer, &QWebSocketServer::newConnection, this, &StreamPeer::accept);
}

StreamPeer::~StreamPeer()
{
    delete m_socket;
}

bool StreamPeer::listen()
{
    m_server = makeServer(m_certificate);
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection()) {
            socket->setParent(this);
            connect(socket, &QTcpSocket::readyRead, this,
                    [this, socket] { readHandshake(socket); });
            readHandshake(socket);
        }
    });
    if (!m_server->listen(QHostAddress::LocalHost, m_port))
        return false;
    m_port = m_server->serverPort();
    return true;
}

void StreamPeer::stopListening()
{
    m_server.reset();
}

QUrl StreamPeer::url() const
{
    const bool isPlain = m_certificate == Certificate::None;
    return QUrl(QStringLiteral("%1://127.0.0.1:%2")
                    .arg(isPlain ? QStringLiteral("http") : QStringLiteral("https"))
                    .arg(m_port));
}

void StreamPeer::answerWith(Answer answer, int status, const QByteArray &headers)
{
    m_answer = answer;
    m_status = status;
    m_headers = headers;
}

QList<QJsonObject> StreamPeer::messages() const
{
    QList<QJsonObject> all;
    for (const QString &text : m_received) {
        if (text != QLatin1String("h"))
            all.append(QJsonDocument::fromJson(text.toUtf8()).object());
    }
    return all;
}

QList<QJsonObject> StreamPeer::messages(const QString &type) const
{
    QList<QJsonObject> some;
    const QList<QJsonObject> all = messages();
    for (const QJsonObject &message : all) {
        if (message.value(QLatin1String("type")).toString() == type)
            some.append(message);
    }
    return some;
}

QStringList StreamPeer::ids(const QString &type) const
{
    QStringList ids;
    const QList<QJsonObject> some = messages(type);
    for (const QJsonObject &message : some)
        ids.append(
            message.value(QLatin1String("body")).toObject().value(QLatin1String("id")).toString());
    return ids;
}

QStringList StreamPeer::subscribed() const
{
    return ids(QStringLiteral("subNote")) + ids(QStringLiteral("s")) + ids(QStringLiteral("sr"));
}

QStringList StreamPeer::unsubscribed() const
{
    return ids(QStringLiteral("unsubNote")) + ids(QStringLiteral("un"));
}

void StreamPeer::sendText(const QString &text)
{
    if (m_socket)
        m_socket->sendTextMessage(text);
}

void StreamPeer::sendBinary(const QByteArray &bytes)
{
    if (m_socket)
        m_socket->sendBinaryMessage(bytes);
}

void StreamPeer::sendUnframed(const QByteArray &bytes)
{
    if (m_tcp)
        m_tcp->write(bytes);
}

void StreamPeer::sendChannelEvent(const QString &id, const QString &type, const QJsonValue &body)
{
    const QJsonObject event{
        {QStringLiteral("id"), id}, {QStringLiteral("type"), type}, {QStringLiteral("body"), body}};
    const QJsonObject frame{{QStringLiteral("type"), QStringLiteral("channel")},
                            {QStringLiteral("body"), event}};
    sendText(QString::fromUtf8(QJsonDocument(frame).toJson(QJsonDocument::Compact)));
}

void StreamPeer::drop()
{
    if (m_tcp)
        m_tcp->abort();
}

void StreamPeer::readHandshake(QTcpSocket *socket)
{
    constexpr qint64 longest = 16384;
    const QByteArray request = socket->peek(longest);
    const auto end = request.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    socket->disconnect(this);
    m_handshakes.append(request.left(end));
    answer(socket, request);
}

void StreamPeer::answer(QTcpSocket *socket, const QByteArray &request)
{
    switch (m_answer) {
    case Answer::Accept:
        m_tcp = socket;
        m_webSocketServer.handleConnection(socket);
        return;
    case Answer::Status:
        socket->readAll();
        socket->write("HTTP/1.1 " + QByteArray::number(m_status) + " Refused\r\n" + m_headers
                      + "\r\n");
        socket->disconnectFromHost();
        return;
    case Answer::Nothing:
        socket->readAll();
        return;
    case Answer::End:
        socket->readAll();
        socket->disconnectFromHost();
        return;
    case Answer::Endless:
        socket->readAll();
        connect(socket, &QTcpSocket::bytesWritten, this, [this, socket](qint64 bytes) {
            m_endlessBytes += bytes;
            if (socket->bytesToWrite() == 0)
                socket->write(QByteArray(256 * 1024, 'x'));
        });
        socket->write("HTTP/1.1 101 ");
        return;
    case Answer::Deaf:
    case Answer::Stuck:
        break;
    }
    socket->readAll();
    const QByteArray keyHeader = "sec-websocket-key:";
    const auto from = request.toLower().indexOf(keyHeader) + keyHeader.size();
    const QByteArray key = request.mid(from, request.indexOf('\r', from) - from).trimmed();
    const QByteArray accept = QCryptographicHash::hash(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11",
                                                       QCryptographicHash::Sha1)
                                  .toBase64();
    socket->write(
        "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        "Sec-WebSocket-Accept: "
        + accept + "\r\n\r\n");
    m_tcp = socket;
    if (m_answer == Answer::Stuck) {
        socket->setReadBufferSize(1);
        return;
    }
    connect(socket, &QTcpSocket::readyRead, this,
            [this, socket] { m_deafBytes += socket->readAll(); });
}

void StreamPeer::accept()
{
    QWebSocket *socket = m_webSocketServer.nextPendingConnection();
    socket->setParent(this);
    m_socket = socket;
    ++m_acceptedCount;
    m_received.clear();
    m_captures.clear();
    connect(socket, &QWebSocket::textMessageReceived, this, [this, socket](const QString &text) {
        if (socket == m_socket)
            handleText(text);
    });
    connect(socket, &QWebSocket::disconnected, this, [this, socket] {
        if (socket == m_socket)
            m_closeCode = socket->closeCode();
        socket->deleteLater();
    });
}

void StreamPeer::handleText(const QString &text)
{
    m_received.append(text);
    const QJsonObject message = QJsonDocument::fromJson(text.toUtf8()).object();
    const QString type = message.value(QLatin1String("type")).toString();
    const QJsonObject body = message.value(QLatin1String("body")).toObject();
    const QString id = body.value(QLatin1String("id")).toString();
    if (type == QLatin1String("subNote") || type == QLatin1String("s")
        || type == QLatin1String("sr")) {
        ++m_captures[id];
    } else if (type == QLatin1String("unsubNote") || type == QLatin1String("un")) {
        if (m_captures.contains(id) && --m_captures[id] <= 0)
            m_captures.remove(id);
    } else if (type == QLatin1String("connect") && m_isAcknowledging
               && body.value(QLatin1String("pong")).toBool()) {
        sendText(QStringLiteral("{\"type\":\"connected\",\"body\":{\"id\":\"%1\"}}").arg(id));
    }
}

} // namespace support
