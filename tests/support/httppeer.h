// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/tlspeer.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>

class QTcpSocket;

namespace support {

/// A request as it arrived.
struct HttpRequest
{
    QByteArray method;
    QByteArray target;                     ///< path and query
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
    int connection = 0; ///< it came over, in the order of their arrival
    QJsonObject json() const;
    QByteArray header(const QByteArray &name) const { return headers.value(name.toLower()); }
};

/// What the peer does with a request.
struct HttpReply
{
    int status = 200;
    QByteArray body{};
    QByteArray contentType = "application/json; charset=utf-8";
    QList<std::pair<QByteArray, QByteArray>> headers{};
    enum class Manner {
        Whole,       ///< a complete answer; the connection stays
        Held,        ///< the same, when sendHeld() says so
        Never,       ///< keeps the connection and says nothing
        HangUp,      ///< closes without an answer
        Truncated,   ///< promises a byte more than it sends, then closes
        Endless,     ///< repeats the body until the client has had enough
        Drip,        ///< a byte of the body every few ms, in circles for ever
        EndlessHead, ///< repeats a header line until the client has had enough
        EndlessLine, ///< repeats a header line that never ends
    } manner = Manner::Whole;
};

/// A real HTTP/1.1 server on the loopback whose answers a test writes: for what a polite server
/// never does. Paths that have no answer get 404 as Misskey's framework words it.
class HttpPeer : public QObject
{
    Q_OBJECT

public:
    explicit HttpPeer(Certificate certificate = Certificate::None, QObject *parent = nullptr);
    ~HttpPeer() override;

    /// http(s)://127.0.0.1:port
    QUrl url() const;
    /// Stops listening and cuts every connection; url() stays and nobody is there.
    void stop();

    using Handler = std::function<HttpReply(const HttpRequest &)>;
    /// Answers every request for `path` (without query), replacing what was set before.
    void on(const QByteArray &path, Handler handler);
    void on(const QByteArray &path, const HttpReply &reply);

    /// Sends every answer that is Held.
    void sendHeld();

    /// Everything that arrived so far, in order.
    const QList<HttpRequest> &requests() const { return m_requests; }
    /// The last request for `path`; the test fails when there was none.
    HttpRequest lastRequest(const QByteArray &path) const;
    int requestCount(const QByteArray &path) const;
    int openConnections() const { return m_openConnections; }
    /// Bytes handed to sockets as answers without an end.
    qint64 endlessBytes() const { return m_endlessBytes; }

Q_SIGNALS:
    void requestArrived();
    void connectionClosed();

private:
    struct Connection;
    void accept();
    void read(const std::shared_ptr<Connection> &connection);
    void answer(const std::shared_ptr<Connection> &connection, const HttpRequest &request);
    void pump(const std::shared_ptr<Connection> &connection);

    std::unique_ptr<QTcpServer> m_server;
    bool m_isTls;
    quint16 m_port = 0;
    QHash<QByteArray, Handler> m_handlers;
    QList<HttpRequest> m_requests;
    QList<std::pair<std::shared_ptr<Connection>, QByteArray>> m_held;
    int m_connections = 0;
    int m_openConnections = 0;
    qint64 m_endlessBytes = 0;
    qsizetype m_drops = 0;
};

} // namespace support
