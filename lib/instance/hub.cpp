// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/hub.h"

#include <QJsonDocument>
#include <QTcpSocket>
#include <QWebSocket>

using namespace Qt::StringLiterals;

namespace instance {

namespace {

constexpr int statsLogLength = 200; // streaming.md 5.8

} // namespace

Hub::Hub(World &world, const Faults &faults, QObject *parent)
    : QObject(parent)
    , m_world(world)
    , m_faults(faults)
    , m_packer(world)
    , m_server(u"Misskey"_s, QWebSocketServer::NonSecureMode)
{
    connect(&m_server, &QWebSocketServer::newConnection, this, &Hub::takeSocket);
    const auto each = [this](void (StreamConnection::*verb)()) {
        return [this, verb] {
            const QList<StreamConnection *> connections = m_connections;
            for (StreamConnection *connection : connections)
                (connection->*verb)();
        };
    };
    const InstanceOptions &options = world.options();
    Scheduler &scheduler = world.scheduler();
    scheduler.every(options.pingIntervalMs, this, each(&StreamConnection::checkLiveness));
    scheduler.every(options.relationRefreshMs, this, each(&StreamConnection::refreshRelations));
    scheduler.every(options.listRefreshMs, this, each(&StreamConnection::refreshLists));
    scheduler.every(options.statsIntervalMs, this, [this] {
        sendStats(u"serverStats"_s);
        if (++m_tick % 5 == 0)
            sendStats(u"queueStats"_s);
    });
}

Hub::~Hub()
{
    qDeleteAll(m_connections);
    for (const Pending &pending : std::as_const(m_pending)) {
        if (pending.tcp)
            pending.tcp->disconnect(this); // it will say good-bye when it is half gone
    }
}

void Hub::upgrade(QTcpSocket *tcp, const TokenData *token)
{
    // Qt's server reads the handshake later, and its QWebSocket uses the connection without owning
    // it: whatever does not come to its end would stay behind.
    tcp->setParent(&m_server);
    const quint16 port = tcp->peerPort();
    connect(tcp, &QTcpSocket::disconnected, this,
            [this, port] { m_pending.remove(port); }); // gone before its handshake was done
    Pending pending;
    pending.tcp = tcp;
    if (token)
        pending.token = *token;
    m_pending.insert(port, pending);
    m_server.handleConnection(tcp);
}

void Hub::takeSocket()
{
    while (QWebSocket *socket = m_server.nextPendingConnection()) {
        const Pending pending = m_pending.take(socket->peerPort());
        if (pending.tcp)
            pending.tcp->disconnect(this);
        auto *connection = new StreamConnection(++m_nextId, socket, pending.tcp,
                                                pending.token ? &*pending.token : nullptr, m_world,
                                                m_faults, this);
        m_connections.append(connection);
        if (Account *account = m_world.account(connection->userId()))
            account->isActiveByStream = true;
        connect(connection, &StreamConnection::frameReceived, this, &Hub::frameReceived);
        connect(connection, &StreamConnection::notificationsRead, this, &Hub::notificationsRead);
        connect(connection, &StreamConnection::channelMessage, this, &Hub::channelMessage);
        connect(connection, &StreamConnection::channelMessage, this,
                [this](StreamConnection *from, const QString &name, const QJsonObject &,
                       const QString &id, const QString &type, const QJsonValue &body) {
                    if (type == u"requestLog")
                        answerStatsLog(from, name, id, body);
                });
        connect(connection, &StreamConnection::closed, this, [this, connection](int id) {
            if (m_connections.removeOne(connection)) {
                connection->deleteLater();
                Q_EMIT closed(id);
            }
        });
        if (m_faults.isStalled || m_faults.isStreamingStalled)
            connection->setStalled(true);
        Q_EMIT opened(connection->id());
    }
}

StreamConnection *Hub::connection(int id) const
{
    for (StreamConnection *connection : m_connections) {
        if (connection->id() == id)
            return connection;
    }
    return nullptr;
}

void Hub::publishNote(const NoteData &note)
{
    if (m_connections.isEmpty())
        return;
    const QJsonObject json = m_packer.note(note, nullptr, Packer::Form::Broadcast);
    const StreamedNote streamed{note, json, QJsonDocument(json).toJson(QJsonDocument::Compact)};
    for (StreamConnection *connection : std::as_const(m_connections))
        connection->deliverNote(streamed);
}

void Hub::publish(const QString &topic, const QString &type, const QJsonValue &body)
{
    for (StreamConnection *connection : std::as_const(m_connections))
        connection->deliver(topic, type, body);
}

void Hub::publishFor(const QString &topic, const QString &type,
                     const std::function<QJsonValue(const Account *)> &body)
{
    for (StreamConnection *connection : std::as_const(m_connections)) {
        const Account *viewer = std::as_const(m_world).account(connection->userId());
        connection->deliver(topic, type, body(viewer));
    }
}

void Hub::publishMain(const QString &userId, const QString &type, const QJsonValue &body)
{
    publish(u"main:"_s + userId, type, body);
}

void Hub::publishNoteUpdated(const QString &noteId, const QString &type, const QJsonObject &body)
{
    const QJsonObject frame{
        {u"type"_s, u"noteUpdated"_s},
        {u"body"_s, QJsonObject{{u"id"_s, noteId}, {u"type"_s, type}, {u"body"_s, body}}}};
    const QByteArray bytes = QJsonDocument(frame).toJson(QJsonDocument::Compact);
    for (StreamConnection *connection : std::as_const(m_connections))
        connection->deliverNoteUpdated(noteId, bytes);
}

void Hub::broadcast(const QString &type, const QJsonObject &body)
{
    const QByteArray bytes = QJsonDocument(QJsonObject{{u"type"_s, type}, {u"body"_s, body}})
                                 .toJson(QJsonDocument::Compact);
    for (StreamConnection *connection : std::as_const(m_connections))
        connection->send(bytes);
}

QJsonObject Hub::stats(const QString &channel) const
{
    if (channel == u"queueStats") {
        const QJsonObject queue{{u"activeSincePrevTick"_s, m_tick % 4},
                                {u"active"_s, 0},
                                {u"waiting"_s, 0},
                                {u"delayed"_s, m_tick % 3}};
        return {{u"deliver"_s, queue}, {u"inbox"_s, queue}};
    }
    return {{u"cpu"_s, 0.05 + 0.01 * (m_tick % 7)},
            {u"mem"_s, QJsonObject{{u"used"_s, 3.1e9 + m_tick * 1024}, {u"active"_s, 2.4e9}}},
            {u"net"_s, QJsonObject{{u"rx"_s, 1200 + m_tick}, {u"tx"_s, 3400}}},
            {u"fs"_s, QJsonObject{{u"r"_s, 0}, {u"w"_s, 4096}}}};
}

void Hub::sendStats(const QString &channel)
{
    const QJsonObject now = stats(channel);
    QJsonArray &log = m_statsLogs[channel];
    log.prepend(now);
    while (log.size() > statsLogLength)
        log.removeLast();
    publish(channel, u"stats"_s, now);
}

void Hub::answerStatsLog(StreamConnection *connection, const QString &channelName,
                         const QString &channelId, const QJsonValue &body)
{
    const QJsonObject request = body.toObject();
    if ((channelName != u"serverStats" && channelName != u"queueStats")
        || !request.value("length"_L1).isDouble() || !request.value("id"_L1).isString())
        return;
    QJsonArray log;
    for (const QJsonValue &entry : m_statsLogs.value(channelName)) {
        if (log.size() >= request.value("length"_L1).toInt())
            break;
        log.append(entry);
    }
    const QJsonObject event{{u"id"_s, channelId}, {u"type"_s, u"statsLog"_s}, {u"body"_s, log}};
    connection->send(QJsonDocument(QJsonObject{{u"type"_s, u"channel"_s}, {u"body"_s, event}})
                         .toJson(QJsonDocument::Compact));
}

} // namespace instance
