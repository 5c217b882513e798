// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "streaming/streamingclient.h"

#include "core/clock.h"
#include "core/logging.h"
#include "streaming/frameencode.h"
#include "streaming/networkwatch.h"

#include <QMetaMethod>

namespace {

constexpr int networkTickMs = 10000;
constexpr int unauthorized = 401;
constexpr int forbidden = 403;
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
    , m_captures(new CaptureModel(m_clock, options.timings.captureFlushMs, this))
    , m_backoff(options.timings.backoffFirstMs, options.timings.backoffCapMs, options.random)
{
    m_channels->setAccess(!m_options.token.isEmpty(), m_options.scopes);
    connect(m_channels, &ChannelModel::frameReady, this, &StreamingClient::send);
    connect(m_captures, &CaptureModel::frameReady, this, &StreamingClient::send);
    m_retryTimer.setSingleShot(true);
    m_retryTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_retryTimer, &QTimer::timeout, this, &StreamingClient::attempt);
    if (options.watchNetwork) {
        auto *watch = new NetworkWatch(m_clock, networkTickMs, this);
        connect(watch, &NetworkWatch::networkReturned, this, &StreamingClient::reconnectNow);
    }
}

StreamingClient::~StreamingClient()
{
    if (m_connection)
        m_connection->disconnect(this);
}

void StreamingClient::setToken(const QByteArray &token, const std::optional<QStringList> &scopes)
{
    m_options.token = token;
    m_options.scopes = scopes;
    m_channels->setAccess(!token.isEmpty(), scopes);
}

void StreamingClient::open()
{
    if (m_state == Connecting || m_state == Open)
        return;
    if (m_state != Waiting)
        m_backoff.reset();
    attempt();
}

void StreamingClient::close()
{
    m_retryTimer.stop();
    dropConnection();
    setState(Closed);
}

void StreamingClient::reconnectNow()
{
    if (m_state == Waiting)
        attempt();
    else if (m_state == Open)
        m_connection->probe();
}

void StreamingClient::refuse(int httpStatus)
{
    m_retryTimer.stop();
    dropConnection();
    if (m_options.token.isEmpty())
        setState(Refused, [] { return tr("The server lets nobody in without signing in."); });
    else if (httpStatus == forbidden)
        setState(Refused, [] {
            return tr("The server does not let this account in. It may be suspended.");
        });
    else
        setState(Refused,
                 [] { return tr("The server does not accept the access token any more."); });
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
        send(encodeChannelMessage(channel->wireId(), type, body));
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
    if (m_state == Open && !m_options.token.isEmpty())
        send(encodeReadNotification());
}

void StreamingClient::attempt()
{
    m_retryTimer.stop();
    m_decoder = FrameDecoder();
    auto *connection = new Connection(m_options, this);
    m_connection = connection;
    connect(connection, &Connection::opened, this, &StreamingClient::handleOpened);
    connect(connection, &Connection::ended, this, &StreamingClient::handleEnded);
    connect(connection, &Connection::textReceived, this, &StreamingClient::handleText);
    setState(Connecting);
    if (m_connection == connection)
        connection->open();
}

void StreamingClient::handleOpened()
{
    // First what is wanted, then the news: whoever reacts to it must not get in before main.
    m_channels->socketOpened();
    m_captures->socketOpened();
    m_openedAtMs = m_clock->nowMs();
    setState(Open);
    if (m_state == Open)
        Q_EMIT opened();
}

void StreamingClient::handleEnded(const Connection::End &end)
{
    const bool wasOpen = end.wasOpen();
    if (end.kind == Connection::End::Answered
        && (end.httpStatus == unauthorized || end.httpStatus == forbidden)) {
        refuse(end.httpStatus);
        return;
    }
    if (end.kind == Connection::End::Unencrypted) {
        dropConnection();
        setState(Refused, [] {
            return tr("The connection to this server is not encrypted, so the access token is not "
                      "sent.");
        });
        return;
    }
    const bool isUnclear =
        end.kind == Connection::End::Unclear || end.kind == Connection::End::TimedOut;
    // A server that sends what nobody can take would do it again at once.
    const bool isHostile =
        end.kind == Connection::End::TooLarge || end.kind == Connection::End::Broken;
    if (wasOpen && !isHostile && m_clock->nowMs() - m_openedAtMs >= m_options.timings.stableMs)
        m_backoff.reset();
    dropConnection();
    retryLater([end, host = m_options.server.host()] { return endText(end, host); });
    if (wasOpen)
        Q_EMIT lost();
    else if (isUnclear && !m_options.token.isEmpty())
        Q_EMIT handshakeUnclear();
}

void StreamingClient::handleText(const QString &text)
{
    ++m_framesReceived;
    static const QMetaMethod rawSignal =
        QMetaMethod::fromSignal(&StreamingClient::rawFrameReceived);
    if (isSignalConnected(rawSignal)) {
        Q_EMIT rawFrameReceived(text.toUtf8());
        if (m_state != Open)
            return;
    }
    handleEvent(m_decoder.decode(text, m_channels->kinds()));
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

void StreamingClient::dropConnection()
{
    if (!m_connection)
        return;
    Connection *connection = m_connection;
    m_connection.clear();
    connection->disconnect(this);
    connection->close();
    m_channels->socketLost();
    m_captures->socketLost();
}

void StreamingClient::retryLater(const Sentence &reason)
{
    const int waitMs = m_backoff.nextMs();
    m_retryTimer.start(waitMs);
    setState(Waiting, reason, m_clock->nowMs() + waitMs);
}

void StreamingClient::setState(State state, const Sentence &reason, qint64 retryAtMs)
{
    if (m_state == state && m_reason.text() == reason.text() && m_retryAtMs == retryAtMs)
        return;
    m_state = state;
    m_reason = reason;
    m_retryAtMs = retryAtMs;
    Q_EMIT stateChanged();
    Q_EMIT reasonChanged();
}

void StreamingClient::retranslate()
{
    Q_EMIT reasonChanged();
    m_channels->retranslate();
}

void StreamingClient::send(const QString &frame)
{
    if (!m_connection || !m_connection->isOpen())
        return;
    ++m_framesSent;
    m_connection->send(frame);
}

void StreamingClient::logUnknownOnce(const QString &what)
{
    const QString name = what.left(unknownNameLength);
    if (m_unknown.size() >= unknownNames || m_unknown.contains(name))
        return;
    m_unknown.insert(name);
    qCInfo(lcStreaming) << "unknown to this program:" << name;
}

QString StreamingClient::endText(const Connection::End &end, const QString &host)
{
    // Qt's own texts stay out: they are made for programmers, and may hold the URL with its query.
    switch (end.kind) {
    case Connection::End::Answered:
        return tr("The server does not stream at the moment (HTTP %1).").arg(end.httpStatus);
    case Connection::End::Unclear:
        return tr("The server does not stream at the moment.");
    case Connection::End::TimedOut:
        return tr("The server does not answer.");
    case Connection::End::Lost:
        return tr("The connection was lost.");
    case Connection::End::Silent:
        return tr("The connection went silent.");
    case Connection::End::TooLarge:
        return tr("A message was too large, so the connection was closed.");
    case Connection::End::Broken:
        return tr("What came over the connection cannot be read, so it was closed.");
    case Connection::End::NotReached:
    case Connection::End::Unencrypted:
        break;
    }
    if (end.certificate != CertificateFault::None)
        return describeCertificateFault(end.certificate, host);
    switch (end.error) {
    case QAbstractSocket::HostNotFoundError:
        return tr("The server was not found. Is this computer online?");
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return tr("The server's certificate is not accepted.");
    case QAbstractSocket::ProxyAuthenticationRequiredError:
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyNotFoundError:
    case QAbstractSocket::ProxyProtocolError:
        return tr("The proxy does not let us through to the server.");
    default:
        return tr("The server cannot be reached.");
    }
}
