// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "streaming/streamsocket.h"

#include "core/clock.h"
#include "streaming/handshakeerror.h"

#include <cstdlib>

namespace {

// An attempt may wait for a network that is no more; a younger one has begun with the new one.
constexpr qint64 freshMs = 1000;

} // namespace

StreamSocket::StreamSocket(const StreamOptions &options, const Clock *clock, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_clock(clock)
    , m_backoff(options.timings.backoffFirstMs, options.timings.backoffCapMs, options.random)
{
    m_retryTimer.setSingleShot(true);
    m_retryTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_retryTimer, &QTimer::timeout, this, &StreamSocket::attempt);
}

StreamSocket::~StreamSocket()
{
    if (m_connection)
        m_connection->disconnect(this);
}

void StreamSocket::open()
{
    if (m_state == Connecting || m_state == Open)
        return;
    if (m_state != Waiting)
        m_backoff.reset();
    attempt();
}

void StreamSocket::close()
{
    m_retryTimer.stop();
    dropConnection();
    setState(Closed);
}

void StreamSocket::reconnectNow()
{
    if (m_state == Connecting && !isAttemptFresh()) {
        dropConnection();
        attempt();
    } else if (m_state == Waiting) {
        attempt();
    } else if (m_state == Open) {
        m_connection->probe();
    }
}

bool StreamSocket::isAttemptFresh() const
{
    // Both clocks: the steady one may stand still while the machine sleeps.
    return m_clock->steadyMs() - m_attemptedAtSteadyMs < freshMs
           && std::abs(m_clock->nowMs() - m_attemptedAtMs) < freshMs;
}

void StreamSocket::refuse(const Sentence &reason)
{
    m_retryTimer.stop();
    dropConnection();
    setState(Refused, reason);
}

void StreamSocket::retryRejected(int httpStatus)
{
    waitAfter({Connection::End::Answered, httpStatus});
}

bool StreamSocket::send(const QString &frame)
{
    if (!m_connection || !m_connection->isOpen())
        return false;
    m_connection->send(frame);
    return true;
}

void StreamSocket::requestReceipt(int number)
{
    if (m_connection)
        m_connection->requestReceipt(number);
}

void StreamSocket::attempt()
{
    m_retryTimer.stop();
    m_decoder = FrameDecoder();
    m_attemptedAtMs = m_clock->nowMs();
    m_attemptedAtSteadyMs = m_clock->steadyMs();
    auto *connection = new Connection(m_options, this);
    m_connection = connection;
    connect(connection, &Connection::opened, this, &StreamSocket::handleOpened);
    connect(connection, &Connection::ended, this, &StreamSocket::handleEnded);
    connect(connection, &Connection::textReceived, this, &StreamSocket::textReceived);
    connect(connection, &Connection::receiptCame, this, &StreamSocket::receiptCame);
    setState(Connecting);
    if (m_connection == connection)
        connection->open();
}

void StreamSocket::handleOpened()
{
    // First what is wanted, then the news: whoever reacts to it must not get in before main.
    Q_EMIT wireOpened();
    m_openedAtSteadyMs = m_clock->steadyMs();
    setState(Open);
    if (m_state == Open)
        Q_EMIT opened();
}

void StreamSocket::handleEnded(const Connection::End &end)
{
    if (end.kind == Connection::End::Answered
        && (end.httpStatus == httpUnauthorized || end.httpStatus == httpForbidden)) {
        Q_EMIT rejected(end.httpStatus);
        return;
    }
    if (end.kind == Connection::End::Unencrypted) {
        refuse([] {
            return tr("The connection to this server is not encrypted, so the access token is not "
                      "sent.");
        });
        return;
    }
    waitAfter(end);
}

void StreamSocket::waitAfter(const Connection::End &end)
{
    const bool wasOpen = end.wasOpen();
    const bool isUnclear =
        end.kind == Connection::End::Unclear || end.kind == Connection::End::TimedOut;
    // A server that sends what nobody can take would do it again at once.
    const bool isHostile =
        end.kind == Connection::End::TooLarge || end.kind == Connection::End::Broken;
    const qint64 openMs = m_clock->steadyMs() - m_openedAtSteadyMs;
    if (wasOpen && !isHostile && openMs >= m_options.timings.stableMs)
        m_backoff.reset();
    dropConnection();
    const int waitMs = m_backoff.nextMs();
    m_retryTimer.start(waitMs);
    setState(
        Waiting, [end, host = m_options.server.host()] { return endText(end, host); },
        m_clock->nowMs() + waitMs);
    if (wasOpen)
        Q_EMIT lost();
    else if (isUnclear)
        Q_EMIT handshakeUnclear();
}

void StreamSocket::dropConnection()
{
    if (!m_connection)
        return;
    Connection *connection = m_connection;
    m_connection.clear();
    connection->disconnect(this);
    connection->close();
    Q_EMIT wireLost();
}

void StreamSocket::setState(State state, const Sentence &reason, qint64 retryAtMs)
{
    if (m_state == state && m_reason.text() == reason.text() && m_retryAtMs == retryAtMs)
        return;
    m_state = state;
    m_reason = reason;
    m_retryAtMs = retryAtMs;
    Q_EMIT stateChanged();
}

QString StreamSocket::endText(const Connection::End &end, const QString &host)
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
