// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instance/httprequestreader.h"

#include <QObject>
#include <QTcpServer>

#include <functional>

namespace instance {

struct HttpResponse
{
    int status = 200;
    QMap<QByteArray, QByteArray> headers;
    QByteArray body;
    int delayMs = 0;     ///< before it is sent
    bool isLost = false; ///< cut the connection when it has only begun

    static HttpResponse text(int status, const QByteArray &type, const QByteArray &body);
    static HttpResponse redirect(const QByteArray &location);
};

class HttpConnection;

/// HTTP/1.1 on one loopback port. Requests go to a handler; WebSocket upgrades are handed over with
/// their bytes unread, so that a QWebSocketServer can take the connection.
class HttpServer : public QObject
{
    Q_OBJECT
public:
    using Handler = std::function<HttpResponse(const HttpRequest &)>;
    /// Returns a status other than 0 to refuse the upgrade on the spot; else it has become the
    /// socket's parent.
    using Upgrader = std::function<int(const HttpRequest &, QTcpSocket *)>;

    HttpServer(Handler handler, Upgrader upgrader, QObject *parent = nullptr);
    ~HttpServer() override;

    bool listen(quint16 port);
    void stopListening();
    quint16 port() const { return m_port; }
    /// While stalled nothing is read from or written to any connection.
    void setStalled(bool isStalled);
    void dropConnections();

private:
    friend class HttpConnection;
    void accept();

    Handler m_handler;
    Upgrader m_upgrader;
    QTcpServer m_server;
    QList<HttpConnection *> m_connections;
    quint16 m_port = 0;
    bool m_isStalled = false;
};

} // namespace instance
