// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/streamconnection.h"

#include <QJsonDocument>
#include <QTcpSocket>
#include <QWebSocket>

using namespace Qt::StringLiterals;

namespace instance {

namespace {

QByteArray quoted(const QString &text)
{
    // A one-element array is the shortest way to Qt's own escaping.
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

QByteArray compact(const QJsonValue &value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

} // namespace

StreamConnection::StreamConnection(int id, QWebSocket *socket, QTcpSocket *tcp,
                                   const TokenData *token, World &world, const Faults &faults,
                                   QObject *parent)
    : QObject(parent)
    , m_id(id)
    , m_socket(socket)
    , m_tcp(tcp)
    , m_world(world)
    , m_faults(faults)
    , m_packer(world)
    , m_channels(world)
{
    if (token)
        m_token = *token;
    socket->setParent(this);
    connect(socket, &QWebSocket::textMessageReceived, this, &StreamConnection::onText);
    connect(socket, &QWebSocket::binaryMessageReceived, this,
            [this](const QByteArray &message) { onText(QString::fromUtf8(message)); });
    connect(socket, &QWebSocket::pong, this, [this] { m_unansweredPings = 0; });
    connect(socket, &QWebSocket::disconnected, this, [this] { Q_EMIT closed(m_id); });
    refreshRelations();
}

StreamConnection::~StreamConnection()
{
    if (m_socket)
        m_socket->disconnect(this);
}

ConnectionInfo StreamConnection::info() const
{
    ConnectionInfo info;
    info.id = m_id;
    info.userId = userId();
    info.tokenInQuery = m_socket && m_socket->requestUrl().query().contains(u"i=");
    info.captures = m_captures;
    info.channels = m_channels.info();
    return info;
}

void StreamConnection::refreshRelations()
{
    if (m_world.options().relationRefreshMs <= 0)
        return;
    const Account *me = std::as_const(m_world).account(userId());
    if (me)
        m_relations = me->relations;
}

Viewer StreamConnection::viewer() const
{
    Viewer viewer;
    viewer.isStream = true;
    if (m_token) {
        viewer.account = std::as_const(m_world).account(m_token->userId);
        if (viewer.account)
            viewer.relations = m_relations ? &*m_relations : &viewer.account->relations;
    }
    return viewer;
}

void StreamConnection::onText(const QString &text)
{
    Q_EMIT frameReceived(m_id, text);
    const QJsonObject frame = QJsonDocument::fromJson(text.toUtf8()).object();
    const QString type = frame.value("type"_L1).toString();
    if (type == u"readNotification") {
        if (m_token)
            Q_EMIT notificationsRead(m_token->userId);
        return;
    }
    const QJsonValue bodyValue = frame.value("body"_L1);
    if (!bodyValue.isObject())
        return;
    const QJsonObject body = bodyValue.toObject();
    if (type == u"connect")
        connectChannel(body);
    else if (type == u"disconnect")
        m_channels.close(body.value("id"_L1));
    else if (type == u"channel" || type == u"ch")
        messageChannel(body);
    else if (type == u"subNote" || type == u"s" || type == u"sr")
        capture(body);
    else if (type == u"unsubNote" || type == u"un")
        release(body);
}

void StreamConnection::connectChannel(const QJsonObject &body)
{
    const StreamChannel *opened = m_channels.open(body, m_token ? &*m_token : nullptr, viewer());
    if (opened && body.value("pong"_L1).toBool() && !m_faults.acksWithheld)
        send(R"({"type":"connected","body":{"id":)" + quoted(opened->id) + "}}");
}

void StreamConnection::messageChannel(const QJsonObject &body)
{
    const QJsonValue id = body.value("id"_L1);
    const QJsonValue type = body.value("type"_L1);
    if (!id.isString() || !type.isString() || !body.contains("body"_L1))
        return;
    if (const StreamChannel *channel = m_channels.find(id.toString())) {
        Q_EMIT channelMessage(this, channel->kind->name, channel->params, channel->id,
                              type.toString(), body.value("body"_L1));
    }
}

void StreamConnection::capture(const QJsonObject &body)
{
    const QString id = body.value("id"_L1).toString();
    if (!id.isEmpty())
        ++m_captures[id];
}

void StreamConnection::release(const QJsonObject &body)
{
    const auto found = m_captures.find(body.value("id"_L1).toString());
    if (found != m_captures.end() && --*found <= 0)
        m_captures.erase(found);
}

void StreamConnection::deliverNote(const StreamedNote &streamed)
{
    QByteArray body = streamed.bytes;
    // Pure renotes carry the viewer's own reaction to what was renoted (streaming.md 4.1).
    if (m_token && streamed.note.isPureRenote()) {
        if (const NoteData *target = std::as_const(m_world).note(streamed.note.renoteId)) {
            for (const ReactionData &row : target->reactions) {
                if (row.userId == m_token->userId) {
                    QJsonObject own = streamed.json;
                    QJsonObject renote = own.value("renote"_L1).toObject();
                    renote["myReaction"_L1] = row.reaction;
                    own["renote"_L1] = renote;
                    body = compact(own);
                }
            }
        }
    }
    for (const StreamChannel *channel : m_channels.hearing(streamed.note, viewer())) {
        const bool isPlain = channel->kind->name == u"roleTimeline";
        sendToChannel(*channel, "note", isPlain ? streamed.bytes : body);
    }
}

void StreamConnection::deliver(const QString &topic, const QString &type, const QJsonValue &body)
{
    QByteArray bytes;
    for (const StreamChannel *channel : m_channels.hearing(topic)) {
        if (bytes.isEmpty())
            bytes = compact(body);
        sendToChannel(*channel, type.toUtf8(), bytes);
    }
}

void StreamConnection::sendToChannel(const StreamChannel &channel, const QByteArray &type,
                                     const QByteArray &body)
{
    send(R"({"type":"channel","body":{"id":)" + quoted(channel.id) + R"(,"type":")" + type
         + R"(","body":)" + body + "}}");
}

void StreamConnection::deliverNoteUpdated(const QString &noteId, const QByteArray &frame)
{
    if (m_captures.contains(noteId))
        send(frame);
}

void StreamConnection::send(const QByteArray &frame)
{
    if (!m_socket || !m_socket->isValid())
        return;
    if (m_isStalled)
        m_held.append(frame);
    else
        m_socket->sendTextMessage(QString::fromUtf8(frame));
}

void StreamConnection::setStalled(bool isStalled)
{
    if (isStalled == m_isStalled || !m_tcp)
        return;
    m_isStalled = isStalled;
    // Below the WebSocket, so that not even its pongs leave.
    m_tcp->blockSignals(isStalled);
    if (isStalled)
        return;
    if (m_tcp->state() != QAbstractSocket::ConnectedState) {
        Q_EMIT closed(m_id);
        return;
    }
    for (const QByteArray &frame : std::as_const(m_held))
        m_socket->sendTextMessage(QString::fromUtf8(frame));
    m_held.clear();
    QMetaObject::invokeMethod(m_tcp, "readyRead", Qt::QueuedConnection);
}

void StreamConnection::drop()
{
    if (m_tcp)
        m_tcp->blockSignals(false);
    if (m_socket)
        m_socket->abort();
}

void StreamConnection::close(quint16 code)
{
    if (m_socket)
        m_socket->close(QWebSocketProtocol::CloseCode(code));
}

void StreamConnection::checkLiveness()
{
    if (!m_socket || m_isStalled)
        return;
    if (m_unansweredPings >= 2) {
        drop();
        return;
    }
    ++m_unansweredPings;
    m_socket->ping();
}

} // namespace instance
