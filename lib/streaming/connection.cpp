// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "streaming/connection.h"

#include "core/transport.h"
#include "core/useragent.h"
#include "streaming/handshakeerror.h"

#include <QNetworkRequest>
#include <QSslSocket>

#include <algorithm>

namespace {

// Room for a whole frame, because Qt takes one only when all of it is there; what comes before the
// handshake is done ends there, too.
constexpr qint64 readBufferBytes = Connection::maxMessageBytes + 64 * 1024;
// What we send is small and rare; only answers to pings can become that much.
constexpr qint64 maxUnsentBytes = 4 * 1024 * 1024;
constexpr int goodbyeMs = 2000;
constexpr qint64 bufferedMs = 1000;

QNetworkRequest handshakeRequest(const StreamOptions &options)
{
    QUrl url = options.server;
    url.setScheme(url.scheme() == QLatin1String("http") ? QStringLiteral("ws")
                                                        : QStringLiteral("wss"));
    url.setPath(QStringLiteral("/streaming"));
    url.setQuery(QString());
    url.setFragment(QString());
    url.setUserInfo(QString());
    // An empty i= counts as a wrong token, so an anonymous handshake carries neither form of it.
    if (!options.token.isEmpty() && options.tokenInQuery)
        url.setQuery(
            QLatin1String("i=")
            + QString::fromLatin1(QUrl::toPercentEncoding(QString::fromUtf8(options.token))));
    QNetworkRequest request(url);
    request.setRawHeader("User-Agent",
                         options.userAgent.isEmpty() ? userAgent() : options.userAgent);
    if (!options.token.isEmpty() && !options.tokenInQuery)
        request.setRawHeader("Authorization", "Bearer " + options.token);
    return request;
}

} // namespace

Connection::Connection(const StreamOptions &options, QObject *parent)
    : QObject(parent)
    , m_timings(options.timings)
    , m_request(handshakeRequest(options))
    , m_mayOpen(options.token.isEmpty() || transport::mayCarryToken(m_request.url()))
{
    m_socket.setMaxAllowedIncomingMessageSize(maxMessageBytes);
    m_socket.setMaxAllowedIncomingFrameSize(maxMessageBytes);
    m_socket.setReadBufferSize(readBufferBytes);
    m_handshakeTimer.setSingleShot(true);
    m_silenceTimer.setSingleShot(true);
    connect(&m_handshakeTimer, &QTimer::timeout, this, [this] { finish({End::TimedOut}); });
    connect(&m_silenceTimer, &QTimer::timeout, this, &Connection::checkSilence);
    connect(&m_heartbeatTimer, &QTimer::timeout, this, [this] { send(QStringLiteral("h")); });
    connect(&m_socket, &QWebSocket::connected, this, &Connection::handleOpened);
    // It may come before the error that led to it, which the socket knows already.
    connect(&m_socket, &QWebSocket::disconnected, this, [this] { handleEnd(m_socket.error()); });
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(&m_socket, &QWebSocket::errorOccurred, this, &Connection::handleEnd);
#else
    connect(&m_socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this,
            &Connection::handleEnd);
#endif
    connect(&m_socket, &QWebSocket::aboutToClose, this, &Connection::handleClosing);
    connect(&m_socket, &QWebSocket::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_certificate = certificateFault(errors); });
    connect(&m_socket, &QWebSocket::textFrameReceived, this,
            [this](const QString &, bool isLast) { handleFrame(isLast); });
    connect(&m_socket, &QWebSocket::binaryFrameReceived, this,
            [this](const QByteArray &, bool isLast) { handleFrame(isLast); });
    connect(&m_socket, &QWebSocket::textMessageReceived, this, [this](const QString &text) {
        if (!m_isEnded)
            Q_EMIT textReceived(text);
    });
    connect(&m_socket, &QWebSocket::pong, this,
            [this](quint64, const QByteArray &payload) { handlePong(payload); });
}

Connection::~Connection()
{
    m_isEnded = true;
    m_socket.disconnect(this);
    m_socket.abort();
}

void Connection::open()
{
    if (!m_mayOpen) {
        QMetaObject::invokeMethod(
            this, [this] { finish({End::Unencrypted}); }, Qt::QueuedConnection);
        return;
    }
    m_handshakeTimer.start(m_timings.handshakeMs);
    m_socket.open(m_request);
    // Qt answers pings by itself and tells nobody: only the socket below knows when some came.
    m_wire = m_socket.findChild<QAbstractSocket *>();
    if (m_wire)
        connect(m_wire, &QIODevice::readyRead, this, &Connection::checkUnsent);
}

void Connection::close()
{
    const bool wasOver = m_isEnded || !m_isOpen;
    stop();
    if (wasOver) {
        deleteLater();
        return;
    }
    // The close frame needs a moment to leave; a dead network must not keep us.
    m_socket.disconnect(this);
    connect(&m_socket, &QWebSocket::disconnected, this, &QObject::deleteLater);
    QTimer::singleShot(goodbyeMs, this, &QObject::deleteLater);
    m_socket.close();
}

void Connection::send(const QString &text)
{
    if (m_isOpen && !m_isEnded)
        m_socket.sendTextMessage(text);
}

void Connection::requestReceipt(int number)
{
    if (m_isOpen && !m_isEnded)
        m_socket.ping(QByteArray::number(number));
}

void Connection::probe()
{
    if (!m_isOpen || m_isEnded)
        return;
    // Most likely the other side is gone: less patience than with one that is only quiet.
    m_probed.start();
    ping(std::min(m_timings.proofMs, m_timings.pongMs));
}

void Connection::ping(int patienceMs)
{
    if (!m_isProbing || m_silenceTimer.remainingTime() > patienceMs)
        m_silenceTimer.start(patienceMs);
    m_isProbing = true;
    m_socket.ping();
}

void Connection::handleOpened()
{
    if (m_isEnded)
        return;
    m_isOpen = true;
    m_handshakeTimer.stop();
    m_heard.start();
    m_silenceTimer.start(m_timings.silenceMs);
    m_heartbeatTimer.start(m_timings.heartbeatMs);
    Q_EMIT opened();
}

void Connection::handleEnd(QAbstractSocket::SocketError error)
{
    if (m_isOpen) {
        finish({End::Lost});
        return;
    }
    const HandshakeError answer = readHandshakeError(m_socket.errorString());
    if (answer.httpStatus)
        finish({End::Answered, answer.httpStatus});
    else if (answer.wasAnswered)
        finish({End::Unclear});
    else
        finish({End::NotReached, 0, error, m_certificate});
}

/// Qt closes by itself what it does not take, and says why in the close code.
void Connection::handleClosing()
{
    if (!m_isOpen)
        return;
    switch (m_socket.closeCode()) {
    case QWebSocketProtocol::CloseCodeTooMuchData:
        finish({End::TooLarge});
        break;
    case QWebSocketProtocol::CloseCodeProtocolError:
    case QWebSocketProtocol::CloseCodeWrongDatatype:
        finish({End::Broken});
        break;
    default:
        break; // the socket tells when it is over
    }
}

void Connection::handlePong(const QByteArray &payload)
{
    // The receipt of something sent before a sleep may have waited since then.
    if (payload.isEmpty())
        m_probed.invalidate();
    heard();
    bool isReceipt = false;
    const int number = payload.toInt(&isReceipt);
    if (isReceipt && !m_isEnded)
        Q_EMIT receiptCame(number);
}

void Connection::handleFrame(bool isLast)
{
    heard();
    m_fragments = isLast ? 0 : m_fragments + 1;
    if (m_fragments > maxFragments)
        finish({End::Broken});
}

/// A server that sends pings and reads nothing would fill the memory with what waits to be sent.
void Connection::checkUnsent()
{
    qint64 unsent = m_socket.bytesToWrite();
    if (const auto *tls = qobject_cast<QSslSocket *>(m_wire))
        unsent += tls->encryptedBytesToWrite();
    if (m_isOpen && unsent > maxUnsentBytes)
        finish({End::Broken});
}

void Connection::heard()
{
    m_heard.start();
    if (!m_wire)
        checkUnsent();
    // What came before a sleep waits in the system's buffers and proves nothing.
    const bool isProof = !m_probed.isValid() || m_probed.elapsed() > bufferedMs;
    if (!m_isProbing || !isProof)
        return;
    m_probed.invalidate();
    m_isProbing = false;
    m_silenceTimer.start(m_timings.silenceMs);
}

void Connection::checkSilence()
{
    if (m_isProbing) {
        finish({End::Silent});
        return;
    }
    // The timer is not restarted for every frame, that would cost more than reading it: it looks
    // again later.
    const qint64 left = m_timings.silenceMs - m_heard.elapsed();
    if (left > 0)
        m_silenceTimer.start(int(left));
    else
        ping(m_timings.pongMs);
}

void Connection::stop()
{
    m_isEnded = true;
    m_handshakeTimer.stop();
    m_silenceTimer.stop();
    m_heartbeatTimer.stop();
}

void Connection::finish(End end)
{
    if (m_isEnded)
        return;
    stop();
    Q_EMIT ended(end);
}
