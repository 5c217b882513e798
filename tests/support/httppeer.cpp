// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/httppeer.h"

#include <QJsonDocument>
#include <QPointer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

namespace support {

struct HttpPeer::Connection
{
    QPointer<QTcpSocket> socket;
    int number = 0;
    QByteArray received;
    QByteArray endless; ///< what Manner::Endless repeats
};

QJsonObject HttpRequest::json() const
{
    return QJsonDocument::fromJson(body).object();
}

HttpPeer::HttpPeer(Certificate certificate, QObject *parent)
    : QObject(parent)
    , m_server(makeServer(certificate))
    , m_isTls(certificate != Certificate::None)
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &HttpPeer::accept);
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("the HTTP peer cannot listen");
    m_port = m_server->serverPort();
}

HttpPeer::~HttpPeer() = default;

QUrl HttpPeer::url() const
{
    QUrl url;
    url.setScheme(m_isTls ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(m_port);
    return url;
}

void HttpPeer::stop()
{
    m_server->close();
    const auto sockets = m_server->findChildren<QTcpSocket *>();
    for (QTcpSocket *socket : sockets)
        socket->abort();
}

void HttpPeer::on(const QByteArray &path, Handler handler)
{
    m_handlers.insert(path, std::move(handler));
}

void HttpPeer::on(const QByteArray &path, const HttpReply &reply)
{
    on(path, [reply](const HttpRequest &) { return reply; });
}

HttpRequest HttpPeer::lastRequest(const QByteArray &path) const
{
    for (auto it = m_requests.crbegin(); it != m_requests.crend(); ++it) {
        if (it->target.split('?').first() == path)
            return *it;
    }
    QTest::qFail(("no request for " + path).constData(), __FILE__, __LINE__);
    return {};
}

int HttpPeer::requestCount(const QByteArray &path) const
{
    int count = 0;
    for (const auto &request : m_requests)
        count += request.target.split('?').first() == path ? 1 : 0;
    return count;
}

void HttpPeer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        auto connection = std::make_shared<Connection>();
        connection->socket = socket;
        connection->number = m_connections++;
        ++m_openConnections;
        connect(socket, &QTcpSocket::readyRead, this, [this, connection] { read(connection); });
        connect(socket, &QTcpSocket::bytesWritten, this, [this, connection] { pump(connection); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            --m_openConnections;
            socket->deleteLater();
            Q_EMIT connectionClosed();
        });
        read(connection);
    }
}

void HttpPeer::read(const std::shared_ptr<Connection> &connection)
{
    connection->received += connection->socket->readAll();
    for (;;) {
        QByteArray &data = connection->received;
        const auto headEnd = data.indexOf("\r\n\r\n");
        if (headEnd < 0)
            return;
        const auto lines = data.left(headEnd).split('\n');
        const auto words = lines.first().trimmed().split(' ');
        HttpRequest request;
        request.method = words.value(0);
        request.target = words.value(1);
        request.connection = connection->number;
        for (const QByteArray &line : lines.mid(1)) {
            const auto colon = line.indexOf(':');
            request.headers.insert(line.left(colon).trimmed().toLower(),
                                   line.mid(colon + 1).trimmed());
        }
        const auto length = request.header("content-length").toLongLong();
        if (data.size() < headEnd + 4 + length)
            return;
        request.body = data.mid(headEnd + 4, length);
        data.remove(0, headEnd + 4 + length);
        m_requests.append(request);
        Q_EMIT requestArrived();
        answer(connection, request);
    }
}

void HttpPeer::answer(const std::shared_ptr<Connection> &connection, const HttpRequest &request)
{
    const QByteArray path = request.target.split('?').first();
    HttpReply reply;
    if (const auto handler = m_handlers.value(path)) {
        reply = handler(request);
    } else {
        reply.status = 404;
        reply.body = "{\"message\":\"Route " + request.method + ':' + path
                     + " not found\",\"error\":\"Not Found\",\"statusCode\":404}";
    }
    using Manner = HttpReply::Manner;
    if (reply.manner == Manner::Never)
        return;
    if (reply.manner == Manner::HangUp) {
        connection->socket->abort();
        return;
    }
    QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.status) + " -\r\n";
    if (!reply.body.isEmpty())
        head += "Content-Type: " + reply.contentType + "\r\n";
    for (const auto &[name, value] : reply.headers)
        head += name + ": " + value + "\r\n";
    if (reply.manner == Manner::EndlessHead || reply.manner == Manner::EndlessLine) {
        connection->endless = "X-More: " + QByteArray(16 * 1024, 'x');
        if (reply.manner == Manner::EndlessHead)
            connection->endless += "\r\n";
        connection->socket->write(head);
        return;
    }
    if (reply.manner == Manner::Drip) {
        connection->socket->write(head + "Transfer-Encoding: chunked\r\n\r\n");
        auto *drops = new QTimer(connection->socket);
        connect(drops, &QTimer::timeout, this,
                [this, socket = connection->socket, body = reply.body]() {
                    socket->write("1\r\n" + body.mid(m_drops++ % body.size(), 1) + "\r\n");
                });
        constexpr int dropMs = 5;
        drops->start(dropMs);
        return;
    }
    if (reply.manner == Manner::Endless) {
        connection->endless =
            QByteArray::number(reply.body.size(), 16) + "\r\n" + reply.body + "\r\n";
        connection->socket->write(head + "Transfer-Encoding: chunked\r\n\r\n");
        return;
    }
    const bool isTruncated = reply.manner == Manner::Truncated;
    if (reply.status != 204) {
        head += "Content-Length: " + QByteArray::number(reply.body.size() + (isTruncated ? 1 : 0))
                + "\r\n";
    }
    if (reply.manner == Manner::Held) {
        m_held.append({connection, head + "\r\n" + reply.body});
        return;
    }
    connection->socket->write(head + "\r\n" + reply.body);
    if (isTruncated)
        connection->socket->disconnectFromHost();
}

void HttpPeer::sendHeld()
{
    const auto held = std::exchange(m_held, {});
    for (const auto &[connection, answer] : held) {
        if (connection->socket)
            connection->socket->write(answer);
    }
}

void HttpPeer::pump(const std::shared_ptr<Connection> &connection)
{
    QTcpSocket *socket = connection->socket;
    if (connection->endless.isEmpty() || socket->bytesToWrite() > 0)
        return;
    m_endlessBytes += connection->endless.size();
    socket->write(connection->endless);
}

} // namespace support
