// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instance/httpserver.h"

#include <QPointer>
#include <QTcpSocket>

namespace instance {

/// One TCP connection of a HttpServer: reads a request at a time, answers it, and stays for the
/// next.
class HttpConnection : public QObject
{
    Q_OBJECT
public:
    HttpConnection(QTcpSocket *socket, HttpServer &server);
    ~HttpConnection() override;

    void resume();
    void drop();

Q_SIGNALS:
    /// The socket is gone, or belongs to somebody else now.
    void finished();

private:
    void read();
    void answer(const HttpResponse &response);
    void write(const HttpResponse &response);
    void upgrade();
    void refuse(int status, const QByteArray &headers = {});

    QPointer<QTcpSocket> m_socket;
    HttpServer &m_server;
    HttpRequestReader m_reader;
    bool m_isAnswering = false;
    std::optional<HttpResponse> m_held; ///< ready, but everything is stalled
};

} // namespace instance
