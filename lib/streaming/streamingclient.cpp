// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "streaming/streamingclient.h"

#include "core/clock.h"
#include "core/logging.h"
#include "streaming/frameencode.h"
#include "streaming/handshakeerror.h"
#include "streaming/networkwatch.h"

#include <QMetaMethod>

namespace {

constexpr int networkTickMs = 10000;
// A hostile server must not fill the memory with names of events.
constexpr int unknownNames = 500;
constexpr int unknownNameLength = 80;

const Clock *machineClock()
{
    static const SystemClock clock;
    return &clock;
}

} // namespace

StreamingClient::StreamingClient(const StreamOptions &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_clock(options.clock ? options.clock : machineClock())
    , m_channels(new ChannelModel(m_clock, options.timings.ackMs, this))
    , m_captures(new CaptureModel(m_clock,
                                  {options.timings.captureFlushMs, options.timings.proofMs}, this))
{
    m_channels->setAccess({!m_options.token.isEmpty(), m_options.scopes});
    connect(m_channels, &ChannelModel::frameReady, this, &StreamingClient::send);
    connect(m_channels, &ChannelModel::socketCountChanged, this, &StreamingClient::fitSockets);
    connect(m_captures, &CaptureModel::frameReady, this,
            [this](const QString &frame) { send(0, frame); });
    StreamSocket *first = addSocket();
    connect(m_captures, &CaptureModel::receiptWanted, first, &StreamSocket::requestReceipt);
    connect(first, &StreamSocket::receiptCame, m_captures, &CaptureModel::handleReceipt);
    connect(first, &StreamSocket::wireOpened, m_captures, &CaptureModel::socketOpened);
    connect(first, &StreamSocket::wireLost, m_captures, &CaptureModel::socketLost);
    connect(first, &StreamSocket::stateChanged, this, [this] {
        Q_EMIT stateChanged();
        Q_EMIT reasonChanged();
    });
    connect(first, &StreamSocket::opened, this, &StreamingClient::fitSockets);
    connect(first, &StreamSocket::opened, this, &StreamingClient::opened);
    connect(first, &StreamSocket::lost, this, &StreamingClient::lost);
    if (options.watchNetwork) {
        auto *watch = new NetworkWatch(m_clock, networkTickMs, {}, this);
        connect(watch, &NetworkWatch::networkReturned, this, &StreamingClient::reconnectNow);
        connect(watch, &NetworkWatch::networkLost, this, [this] {
            for (StreamSocket *socket : m_sockets) {
                if (socket->state() == StreamSocket::Open)
                    socket->reconnectNow();
            }
        });
    }
}

StreamingClient::~StreamingClient()
{
    for (StreamSocket *socket : m_sockets)
        socket->disconnect(this);
}

StreamSocket *StreamingClient::addSocket()
{
    auto *socket = new StreamSocket(m_options, m_clock, this);
    const int number = int(m_sockets.size());
    m_sockets.push_back(socket);
    connect(socket, &StreamSocket::wireOpened, this,
            [this, number] { m_channels->socketOpened(number); });
    connect(socket, &StreamSocket::wireLost, this,
            [this, number] { m_channels->socketLost(number); });
    // Where the first is open the account is let in, whatever is said of one more.
    if (number == 0)
        connect(socket, &StreamSocket::rejected, this, &StreamingClient::refuse);
    else
        connect(socket, &StreamSocket::rejected, socket, &StreamSocket::retryRejected);
    connect(socket, &StreamSocket::handshakeUnclear, this, [this] {
        if (!m_options.token.isEmpty())
            Q_EMIT handshakeUnclear();
    });
    connect(socket, &StreamSocket::textReceived, this,
            [this, number](const QString &text) { handleText(number, text); });
    return socket;
}

void StreamingClient::fitSockets()
{
    const auto wanted = std::size_t(m_channels->socketCount());
    while (m_sockets.size() > wanted) {
        m_sockets.back()->close();
        m_sockets.back()->deleteLater();
        m_sockets.pop_back();
    }
    while (m_sockets.size() < wanted)
        addSocket();
    // Until the first is open there is nothing that another one would do better.
    if (state() != Open)
        return;
    for (StreamSocket *socket : m_sockets)
        socket->open();
}

void StreamingClient::setToken(const QByteArray &token, const std::optional<QStringList> &scopes)
{
    m_options.token = token;
    m_options.scopes = scopes;
    m_channels->setAccess({!token.isEmpty(), scopes});
}

void StreamingClient::open()
{
    first()->open();
}

void StreamingClient::close()
{
    for (auto socket = m_sockets.rbegin(); socket != m_sockets.rend(); ++socket)
        (*socket)->close();
}

void StreamingClient::reconnectNow()
{
    for (StreamSocket *socket : m_sockets)
        socket->reconnectNow();
}

void StreamingClient::refuse(int httpStatus)
{
    for (std::size_t i = m_sockets.size(); i-- > 1;)
        m_sockets[i]->close();
    if (m_options.token.isEmpty())
        first()->refuse([] { return tr("The server lets nobody in without signing in."); });
    else if (httpStatus == httpForbidden)
        first()->refuse(
            [] { return tr("The server does not let this account in. It may be suspended."); });
    else
        first()->refuse([] { return tr("The server does not accept the access token any more."); });
    Q_EMIT refused(httpStatus);
}

Channel *StreamingClient::connectChannel(ChannelKind kind, const QJsonObject &params)
{
    return m_channels->acquire(kind, channelName(kind), params);
}

Channel *StreamingClient::connectChannel(const QString &name, const QJsonObject &params)
{
    if (channelKind(name) == ChannelKind::Unknown)
        logUnknownOnce(name);
    return m_channels->acquire(channelKind(name), name, params);
}

void StreamingClient::disconnectChannel(Channel *channel)
{
    m_channels->release(channel);
}

void StreamingClient::sendToChannel(Channel *channel, const QString &type, const QJsonValue &body)
{
    if (channel && m_channels->find(channel->wireId()) == channel)
        send(channel->socket(), encodeChannelMessage(channel->wireId(), type, body));
}

void StreamingClient::subNote(const QString &noteId)
{
    m_captures->acquire(noteId);
}

void StreamingClient::unsubNote(const QString &noteId)
{
    m_captures->release(noteId);
}

void StreamingClient::readNotifications()
{
    if (state() == Open && !m_options.token.isEmpty())
        send(0, encodeReadNotification());
}

void StreamingClient::handleText(int socket, const QString &text)
{
    ++m_framesReceived;
    StreamSocket *from = m_sockets[std::size_t(socket)];
    if (socket > 0) {
        // Broadcasts come on every socket, and are heard on the first.
        const StreamEvent event = from->decoder().decode(text, m_channels->kinds());
        if (!std::holds_alternative<ChannelEvent>(event)
            && !std::holds_alternative<ConnectedEvent>(event))
            return;
        Q_EMIT rawFrameReceived(text.toUtf8());
        handleEvent(event);
        return;
    }
    static const QMetaMethod rawSignal =
        QMetaMethod::fromSignal(&StreamingClient::rawFrameReceived);
    if (isSignalConnected(rawSignal)) {
        Q_EMIT rawFrameReceived(text.toUtf8());
        if (from->state() != StreamSocket::Open)
            return;
    }
    handleEvent(from->decoder().decode(text, m_channels->kinds()));
}

void StreamingClient::handleEvent(const StreamEvent &event)
{
    if (const auto *inChannel = std::get_if<ChannelEvent>(&event)) {
        Channel *channel = m_channels->find(inChannel->channelId);
        if (!channel)
            return;
        m_channels->countEvent(channel);
        if (const auto *received = std::get_if<NoteReceived>(&inChannel->payload))
            m_captures->noteStreamed(received->note->id);
        else if (std::holds_alternative<UnknownPayload>(inChannel->payload))
            logUnknownOnce(channel->name() + QLatin1Char('/') + inChannel->type);
        Q_EMIT channelEvent(channel, *inChannel);
    } else if (const auto *connected = std::get_if<ConnectedEvent>(&event)) {
        if (!m_channels->acknowledge(connected->id))
            return;
    } else if (const auto *unknown = std::get_if<UnknownEvent>(&event)) {
        logUnknownOnce(unknown->type);
    }
    Q_EMIT eventReceived(event);
}

void StreamingClient::retranslate()
{
    Q_EMIT reasonChanged();
    m_channels->retranslate();
}

void StreamingClient::send(int socket, const QString &frame)
{
    if (m_sockets[std::size_t(socket)]->send(frame))
        ++m_framesSent;
}

void StreamingClient::logUnknownOnce(const QString &what)
{
    const QString name = what.left(unknownNameLength);
    if (m_unknown.size() >= unknownNames || m_unknown.contains(name))
        return;
    m_unknown.insert(name);
    qCInfo(lcStreaming) << "unknown to this program:" << name;
}
