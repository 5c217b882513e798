// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/streamconnection.h"

#include <QJsonDocument>
#include <QTcpSocket>
#include <QWebSocket>

using namespace Qt::StringLiterals;

namespace instance {

namespace {

constexpr int channelLimit = 32; // streaming.md 10, since 2024.8.0

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
    , m_rule(world)
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
    for (const StreamChannel &channel : m_channels)
        info.channels.append({channel.id, channel.kind->name, channel.params});
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

void StreamConnection::refreshLists()
{
    for (StreamChannel &channel : m_channels) {
        if (channel.kind->name == u"userList") {
            channel.listMembers =
                m_world.lists.value(channel.params.value("listId"_L1).toString()).members;
        }
    }
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
        disconnectChannel(body);
    else if (type == u"channel" || type == u"ch")
        messageChannel(body);
    else if (type == u"subNote" || type == u"s" || type == u"sr")
        capture(body);
    else if (type == u"unsubNote" || type == u"un")
        release(body);
}

void StreamConnection::connectChannel(const QJsonObject &body)
{
    const Profile profile = m_world.options().profile;
    const QJsonValue id = body.value("id"_L1);
    const QJsonValue name = body.value("channel"_L1);
    const QJsonValue params = body.value("params"_L1);
    const QJsonValue pong = body.value("pong"_L1);
    if (!id.isString() || !name.isString() || !(params.isUndefined() || params.isObject())
        || !(pong.isUndefined() || pong.isNull() || pong.isBool()))
        return;
    StreamChannel channel;
    channel.id = id.toString();
    channel.params = params.toObject();
    channel.timeline = TimelineParams::from(channel.params);
    if (profile == Profile::MisskeyIo)
        disconnectChannel({{u"id"_s, channel.id}});
    if (m_channels.size() >= channelLimit && profile != Profile::Old1314)
        return;
    channel.kind = ChannelKind::find(name.toString(), profile);
    if (!channel.kind || (channel.kind->needsCredential && !m_token))
        return;
    if (m_token && !m_token->isNative && !channel.kind->scope.isEmpty()
        && !m_token->scopes.contains(channel.kind->scope))
        return;
    const bool isShared =
        channel.kind->isShared
        || (profile == Profile::Old1314 && channel.kind->name.endsWith(u"Timeline")
            && channel.kind->required.isEmpty());
    for (const StreamChannel &other : std::as_const(m_channels)) {
        if (isShared && other.kind == channel.kind)
            return;
    }
    const bool isAccepted = initChannel(channel);
    channel.isRefused = !isAccepted;
    if (profile == Profile::MisskeyIo && !isAccepted)
        return;
    m_channels.append(channel);
    if (pong.toBool() && !m_faults.acksWithheld)
        send(R"({"type":"connected","body":{"id":)" + quoted(channel.id) + "}}");
}

/// What the channel's own init does: false when it refuses.
bool StreamConnection::initChannel(StreamChannel &channel)
{
    const QString &name = channel.kind->name;
    const QJsonValue required = channel.params.value(channel.kind->required);
    if (name == u"hashtag") {
        for (const QJsonValue &tags : required.toArray()) {
            if (!tags.isArray())
                return false;
        }
        return required.isArray();
    }
    if (!channel.kind->required.isEmpty() && !required.isString())
        return false;
    const QString key = required.toString();
    const Account *me = viewer().account;
    const QJsonObject policies = m_world.policiesOf(me);
    if (name == u"localTimeline" || name == u"hybridTimeline")
        return policies.value("ltlAvailable"_L1).toBool();
    if (name == u"globalTimeline")
        return policies.value("gtlAvailable"_L1).toBool();
    if (name == u"main" || name == u"drive" || name == u"admin" || name == u"reversi")
        channel.topic = name + u':' + userId();
    else if (name == u"serverStats" || name == u"queueStats")
        channel.topic = name;
    else if (name == u"userList") {
        const auto list = m_world.lists.constFind(key);
        if (!me || list == m_world.lists.constEnd() || list->userId != me->id)
            return false;
        channel.listMembers = list->members;
        channel.topic = name + u':' + key;
    } else if (name == u"chatUser") {
        const QString first = qMin(key, userId());
        channel.topic = name + u':' + first + u'-' + qMax(key, userId());
    } else if (!channel.kind->required.isEmpty()) {
        channel.topic = name + u':' + key;
    }
    return true;
}

void StreamConnection::disconnectChannel(const QJsonObject &body)
{
    if (!body.value("id"_L1).isString())
        return;
    const QString id = body.value("id"_L1).toString();
    // The first instance of that id is disposed, all of them are forgotten: the others go on
    // sending.
    bool isFirst = true;
    for (qsizetype i = 0; i < m_channels.size();) {
        if (m_channels[i].id != id) {
            ++i;
            continue;
        }
        const StreamChannel channel = m_channels.takeAt(i);
        if (!isFirst || channel.kind->leaksAfterDisconnect)
            m_leaked.append(channel);
        isFirst = false;
    }
}

void StreamConnection::messageChannel(const QJsonObject &body)
{
    const QJsonValue id = body.value("id"_L1);
    const QJsonValue type = body.value("type"_L1);
    if (!id.isString() || !type.isString() || !body.contains("body"_L1))
        return;
    for (const StreamChannel &channel : std::as_const(m_channels)) {
        if (channel.id == id.toString()) {
            Q_EMIT channelMessage(this, channel.kind->name, channel.params, channel.id,
                                  type.toString(), body.value("body"_L1));
            return;
        }
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

bool StreamConnection::wants(const StreamChannel &channel, const NoteData &note) const
{
    if (channel.isRefused)
        return false;
    const QString &name = channel.kind->name;
    const Viewer viewer = this->viewer();
    if (name == u"homeTimeline")
        return m_rule.includes(Timeline::Home, note, viewer, channel.timeline);
    if (name == u"localTimeline")
        return m_rule.includes(Timeline::Local, note, viewer, channel.timeline);
    if (name == u"hybridTimeline")
        return m_rule.includes(Timeline::Social, note, viewer, channel.timeline);
    if (name == u"globalTimeline")
        return m_rule.includes(Timeline::Global, note, viewer, channel.timeline);
    if (m_rule.isFiltered(note, viewer))
        return false;
    if (name == u"userList") {
        const auto list = m_world.lists.constFind(channel.params.value("listId"_L1).toString());
        const bool isLate = m_world.options().listRefreshMs > 0;
        return list != m_world.lists.constEnd()
               && m_rule.includesInList(*list, isLate ? channel.listMembers : list->members, note,
                                        viewer, channel.timeline);
    }
    if (name == u"channel")
        return note.channelId == channel.params.value("channelId"_L1).toString();
    if (name == u"hashtag")
        return TimelineRule::hasTags(note, channel.params.value("q"_L1).toArray());
    if (name == u"roleTimeline") {
        const auto role = m_world.roles.constFind(channel.params.value("roleId"_L1).toString());
        return role != m_world.roles.constEnd() && role->members.contains(note.userId)
               && role->settings.value("isExplorable"_L1).toBool() && note.visibility == u"public";
    }
    return false;
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
    for (const QList<StreamChannel> *channels : {&m_channels, &m_leaked}) {
        for (const StreamChannel &channel : *channels) {
            if (wants(channel, streamed.note)) {
                const bool isPlain = channel.kind->name == u"roleTimeline";
                sendToChannel(channel, "note", isPlain ? streamed.bytes : body);
            }
        }
    }
}

void StreamConnection::deliver(const QString &topic, const QString &type, const QJsonValue &body)
{
    QByteArray bytes;
    for (const QList<StreamChannel> *channels : {&m_channels, &m_leaked}) {
        for (const StreamChannel &channel : *channels) {
            if (channel.topic != topic || channel.isRefused)
                continue;
            if (bytes.isEmpty())
                bytes = compact(body);
            sendToChannel(channel, type.toUtf8(), bytes);
        }
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
