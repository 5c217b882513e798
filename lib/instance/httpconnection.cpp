// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/httpconnection.h"

#include <QTimer>

namespace instance {

namespace {

QByteArray reason(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 202:
        return "Accepted";
    case 204:
        return "No Content";
    case 302:
        return "Found";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 413:
        return "Content Too Large";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 501:
        return "Not Implemented";
    case 503:
        return "Service Unavailable";
    default:
        return "Status";
    }
}

} // namespace

HttpConnection::HttpConnection(QTcpSocket *socket, HttpServer &server)
    : QObject(&server)
    , m_socket(socket)
    , m_server(server)
{
    socket->setParent(this);
    connect(socket, &QTcpSocket::readyRead, this, &HttpConnection::read);
    connect(socket, &QTcpSocket::disconnected, this, &HttpConnection::finished);
    if (socket->bytesAvailable() > 0)
        read();
}

HttpConnection::~HttpConnection()
{
    if (m_socket)
        m_socket->disconnect(this);
}

void HttpConnection::drop()
{
    if (m_socket)
        m_socket->abort();
}

void HttpConnection::resume()
{
    if (m_held) {
        const HttpResponse response = *m_held;
        m_held.reset();
        write(response);
    }
    read();
}

void HttpConnection::read()
{
    if (!m_socket || m_server.m_isStalled || m_isAnswering)
        return;
    switch (m_reader.read(*m_socket)) {
    case HttpRequestReader::Incomplete:
        break;
    case HttpRequestReader::Complete:
        m_isAnswering = true;
        answer(m_server.m_handler(m_reader.request()));
        break;
    case HttpRequestReader::Upgrade:
        upgrade();
        break;
    case HttpRequestReader::Refused:
        m_isAnswering = true; // the last answer
        refuse(m_reader.refusal(), "Content-Length: 0\r\nConnection: close\r\n");
        break;
    }
}

void HttpConnection::upgrade()
{
    // The upgrader's reader must find the request unread and be the only one to hear of it.
    QTcpSocket *socket = m_socket;
    socket->disconnect(this);
    const int refusal = m_server.m_upgrader(m_reader.request(), socket);
    if (refusal == 0) {
        m_socket = nullptr; // the upgrader owns it now
        Q_EMIT finished();
        return;
    }
    connect(socket, &QTcpSocket::disconnected, this, &HttpConnection::finished);
    refuse(refusal, refusal == 401
                        ? "WWW-Authenticate: Bearer realm=\"Misskey\", error=\"invalid_token\", "
                          "error_description=\"Failed to authenticate\"\r\n"
                        : "");
}

void HttpConnection::refuse(int status, const QByteArray &headers)
{
    m_socket->write("HTTP/1.1 " + QByteArray::number(status) + ' ' + reason(status) + "\r\n"
                    + headers + "\r\n");
    m_socket->disconnectFromHost();
}

void HttpConnection::answer(const HttpResponse &response)
{
    if (response.delayMs > 0) {
        QTimer::singleShot(response.delayMs, this, [this, response] {
            if (m_server.m_isStalled)
                m_held = response;
            else
                write(response);
        });
    } else if (m_server.m_isStalled) {
        m_held = response;
    } else {
        write(response);
    }
}

void HttpConnection::write(const HttpResponse &response)
{
    if (!m_socket)
        return;
    if (response.isLost) {
        // The beginning of an answer, because Qt's client repeats a request that was answered with
        // nothing at all.
        m_socket->write("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n");
        m_socket->disconnectFromHost();
        return;
    }
    QByteArray head =
        "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reason(response.status) + "\r\n";
    for (auto it = response.headers.begin(); it != response.headers.end(); ++it)
        head += it.key() + ": " + it.value() + "\r\n";
    if (response.status != 204)
        head += "Content-Length: " + QByteArray::number(response.body.size()) + "\r\n";
    const bool isClosing = m_reader.request().headers.value("connection").toLower() == "close";
    head += isClosing ? "Connection: close\r\n\r\n" : "Connection: keep-alive\r\n\r\n";
    m_socket->write(m_reader.request().method == "HEAD" ? head : head + response.body);
    m_isAnswering = false;
    if (isClosing)
        m_socket->disconnectFromHost();
    else if (m_socket->bytesAvailable() > 0)
        read();
}

} // namespace instance
