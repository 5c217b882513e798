// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/httpserver.h"

#include "instance/httpconnection.h"

#include <QTcpSocket>

namespace instance {

HttpResponse HttpResponse::text(int status, const QByteArray &type, const QByteArray &body)
{
    HttpResponse response;
    response.status = status;
    response.headers.insert("Content-Type", type);
    response.body = body;
    return response;
}

HttpResponse HttpResponse::redirect(const QByteArray &location)
{
    HttpResponse response;
    response.status = 302;
    response.headers.insert("Location", location);
    return response;
}

HttpServer::HttpServer(Handler handler, Upgrader upgrader, QObject *parent)
    : QObject(parent)
    , m_handler(std::move(handler))
    , m_upgrader(std::move(upgrader))
{
    connect(&m_server, &QTcpServer::newConnection, this, &HttpServer::accept);
}

HttpServer::~HttpServer()
{
    qDeleteAll(m_connections);
}

bool HttpServer::listen(quint16 port)
{
    if (!m_server.listen(QHostAddress::LocalHost, port))
        return false;
    m_port = m_server.serverPort();
    return true;
}

void HttpServer::stopListening()
{
    m_server.close();
}

void HttpServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        auto *connection = new HttpConnection(socket, *this);
        m_connections.append(connection);
        connect(connection, &HttpConnection::finished, this, [this, connection] {
            if (m_connections.removeOne(connection))
                connection->deleteLater();
        });
    }
}

void HttpServer::setStalled(bool isStalled)
{
    m_isStalled = isStalled;
    if (isStalled)
        return;
    const QList<HttpConnection *> connections = m_connections;
    for (HttpConnection *connection : connections)
        connection->resume();
}

void HttpServer::dropConnections()
{
    const QList<HttpConnection *> connections = m_connections;
    for (HttpConnection *connection : connections)
        connection->drop();
}

} // namespace instance
