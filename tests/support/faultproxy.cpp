// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/faultproxy.h"

#include "instance/localinstance.h"
#include "support/resetsocket.h"

namespace support {

namespace {

/// A port just left may be somebody else's for a moment.
constexpr int portRetryMs = 20;

/// All of a request whose body has a length; -1: not yet.
qsizetype requestLength(const QByteArray &bytes)
{
    const qsizetype headEnd = bytes.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return -1;
    qsizetype length = headEnd + 4;
    const QByteArray head = bytes.left(headEnd).toLower();
    const QByteArray name = "\r\ncontent-length:";
    const qsizetype at = head.indexOf(name);
    if (at >= 0) {
        const qsizetype from = at + name.size();
        const qsizetype end = head.indexOf('\r', from);
        length += head.mid(from, end < 0 ? -1 : end - from).trimmed().toLongLong();
    }
    return bytes.size() >= length ? length : -1;
}

} // namespace

FaultProxy::FaultProxy(LocalInstance *instance, QObject *parent)
    : QObject(parent)
    , m_instance(instance)
    , m_instancePort(instance->port())
{
    connect(&m_server, &QTcpServer::newConnection, this, &FaultProxy::accept);
}

FaultProxy::~FaultProxy() = default;

bool FaultProxy::listen(quint16 port)
{
    if (!m_server.listen(QHostAddress::LocalHost, port))
        return false;
    m_port = m_server.serverPort();
    return true;
}

QUrl FaultProxy::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port));
}

void FaultProxy::begin(FaultKind kind, quint32 seed)
{
    end();
    m_fault = kind;
    m_random.seed(seed);
    switch (kind) {
    case FaultKind::Cut:
    case FaultKind::BadGateway:
        closeAll(false);
        break;
    case FaultKind::Reset:
        closeAll(true);
        break;
    case FaultKind::Refuse:
        m_server.close();
        closeAll(false);
        break;
    case FaultKind::Restart:
        m_instance->closeListening();
        m_instance->dropConnections();
        break;
    case FaultKind::HalfOpen:
        for (Relay *relay : std::as_const(m_relays))
            relay->die();
        break;
    case FaultKind::Stall:
        setManner(Relay::Manner::Hold);
        break;
    case FaultKind::Delay:
        setManner(Relay::Manner::Late);
        break;
    case FaultKind::Split:
        setManner(Relay::Manner::Split);
        break;
    }
}

void FaultProxy::end()
{
    if (!m_fault)
        return;
    if (m_manner != Relay::Manner::Pass)
        setManner(Relay::Manner::Pass);
    comeBack();
}

void FaultProxy::comeBack()
{
    if (!m_fault)
        return;
    const bool isBack = m_fault == FaultKind::Refuse
                            ? m_server.listen(QHostAddress::LocalHost, m_port)
                        : m_fault == FaultKind::Restart ? m_instance->resumeListening()
                                                        : true;
    if (!isBack) {
        QTimer::singleShot(portRetryMs, this, &FaultProxy::comeBack);
        return;
    }
    m_fault.reset();
    Q_EMIT recovered();
}

void FaultProxy::accept()
{
    while (QTcpSocket *client = m_server.nextPendingConnection()) {
        if (m_fault == FaultKind::Reset) {
            answerReset(client);
        } else if (m_fault == FaultKind::Cut) {
            connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
            client->disconnectFromHost();
        } else if (m_fault == FaultKind::BadGateway) {
            connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
            connect(client, &QTcpSocket::readyRead, this,
                    [this, client] { answerBadGateway(client); });
            answerBadGateway(client);
        } else {
            take(client);
        }
    }
}

void FaultProxy::take(QTcpSocket *client)
{
    auto *relay = new Relay(client, m_instancePort, m_manner, this);
    relay->setLateness(m_lateness, m_random.generate());
    if (m_fault == FaultKind::HalfOpen)
        relay->die();
    m_relays.append(relay);
    connect(relay, &Relay::ended, this, [this, relay] {
        if (m_relays.removeOne(relay))
            relay->deleteLater();
    });
}

void FaultProxy::answerReset(QTcpSocket *client)
{
    const auto reset = [client] {
        resetSocket(client);
        client->deleteLater();
    };
    // Some at once, some when they say something. Qt 6.4 does not notice the former: who connects
    // with it and is reset before it knows goes on connecting until it gives up.
    if (m_random.generate() % 2 == 0 || client->bytesAvailable() > 0)
        reset();
    else
        connect(client, &QTcpSocket::readyRead, client, reset);
}

void FaultProxy::answerBadGateway(QTcpSocket *client)
{
    constexpr qint64 longest = 1024 * 1024;
    const qsizetype length = requestLength(client->peek(longest));
    if (length < 0)
        return;
    client->read(length);
    const QByteArray body = "<html><head><title>502 Bad Gateway</title></head>"
                            "<body><center><h1>502 Bad Gateway</h1></center></body></html>";
    client->write("HTTP/1.1 502 Bad Gateway\r\nServer: nginx\r\nContent-Type: text/html\r\n"
                  "Content-Length: "
                  + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body);
    client->disconnectFromHost();
}

void FaultProxy::closeAll(bool isReset)
{
    const QList<Relay *> relays = m_relays;
    for (Relay *relay : relays)
        relay->close(isReset);
}

void FaultProxy::setManner(Relay::Manner manner)
{
    m_manner = manner;
    const QList<Relay *> relays = m_relays;
    for (Relay *relay : relays) {
        relay->setLateness(m_lateness, m_random.generate());
        relay->setManner(manner);
    }
}

} // namespace support
