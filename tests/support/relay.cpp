// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/relay.h"

#include "support/resetsocket.h"

#include <QHostAddress>

#include <algorithm>
#include <utility>

namespace support {

namespace {

/// So much is taken from a side while the other does not take it: like a network's own buffers.
constexpr qint64 bufferBytes = 256 * 1024;
constexpr qint64 longBytes = 2048;
constexpr int bytesATurn = 32;

} // namespace

Relay::Relay(QTcpSocket *client, quint16 serverPort, Manner manner, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_manner(manner)
{
    client->setParent(this);
    m_clock.start();
    toServer().from = toClient().to = client;
    toServer().to = toClient().from = &m_server;
    m_dueTimer.setSingleShot(true);
    m_dueTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_dueTimer, &QTimer::timeout, this, &Relay::sendDue);
    for (Way &way : m_ways) {
        way.from->setReadBufferSize(bufferBytes);
        connect(way.from, &QTcpSocket::readyRead, this, [this, &way] { pump(way); });
        connect(way.to, &QTcpSocket::bytesWritten, this, [this, &way] { pump(way); });
    }
    connect(client, &QTcpSocket::disconnected, this, [this] { close(false); });
    connect(&m_server, &QTcpSocket::disconnected, this, &Relay::serverGone);
    connect(&m_server, &QTcpSocket::errorOccurred, this, [this] {
        if (m_server.state() == QAbstractSocket::UnconnectedState)
            serverGone(); // never was connected
    });
    connect(&m_server, &QTcpSocket::connected, this, [this] {
        m_server.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        pumpBoth();
    });
    client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_server.connectToHost(QHostAddress::LocalHost, serverPort);
}

void Relay::setLateness(Lateness lateness, quint32 seed)
{
    m_lateness = lateness;
    m_random.seed(seed);
}

void Relay::setManner(Manner manner)
{
    if (m_isDead || m_isEnded)
        return;
    m_manner = manner;
    sendDue();
    pumpBoth();
}

void Relay::die()
{
    setManner(Manner::Hold);
    m_isDead = true;
}

void Relay::close(bool isReset)
{
    if (m_isEnded)
        return;
    m_client->disconnect(this);
    m_server.disconnect(this);
    if (isReset) {
        resetSocket(m_client);
    } else {
        // Qt lets a closing socket outlive its object only without a parent.
        m_client->setParent(nullptr);
        connect(m_client, &QTcpSocket::disconnected, m_client, &QObject::deleteLater);
        m_client->disconnectFromHost();
        if (m_client->state() == QAbstractSocket::UnconnectedState)
            m_client->deleteLater();
    }
    m_server.abort();
    m_isEnded = true;
    m_dueTimer.stop();
    Q_EMIT ended();
}

void Relay::pumpBoth()
{
    for (Way &way : m_ways)
        pump(way);
}

void Relay::pump(Way &way)
{
    if (m_isEnded || m_manner == Manner::Hold)
        return;
    const bool isOpen = m_server.state() == QAbstractSocket::ConnectedState
                        || (m_isServerGone && &way == &toClient());
    if (isOpen && way.to->bytesToWrite() <= bufferBytes) {
        if (m_manner == Manner::Late)
            takeLate(way);
        else if (m_manner == Manner::Split)
            split(way);
        else
            pass(way);
    }
    closeWhenDrained();
}

void Relay::pass(Way &way)
{
    if (way.from->bytesAvailable() > 0)
        way.to->write(way.from->readAll());
}

void Relay::split(Way &way)
{
    if (way.from->bytesAvailable() == 0)
        return;
    // A byte a turn of the event loop, so that whoever reads finds it alone. Of what is long, some,
    // or a page would take minutes.
    const int count = way.from->bytesAvailable() > longBytes ? bytesATurn : 1;
    char byte = 0;
    for (int i = 0; i < count && way.from->getChar(&byte); ++i) {
        way.to->write(&byte, 1);
        way.to->flush();
    }
    if (way.from->bytesAvailable() > 0 && !std::exchange(way.isTurnDue, true)) {
        QTimer::singleShot(0, this, [this, &way] {
            way.isTurnDue = false;
            pump(way);
        });
    }
}

void Relay::takeLate(Way &way)
{
    if (way.from->bytesAvailable() == 0)
        return;
    const QByteArray bytes = way.from->readAll();
    const qint64 due =
        m_clock.elapsed() + m_random.bounded(m_lateness.leastMs, m_lateness.mostMs + 1);
    way.late.push_back({way.late.empty() ? due : std::max(due, way.late.back().dueMs), bytes});
    sendDue();
}

void Relay::sendDue()
{
    if (m_isEnded || m_manner == Manner::Hold)
        return;
    qint64 next = -1;
    for (Way &way : m_ways) {
        while (!way.late.empty()
               && (m_manner != Manner::Late || way.late.front().dueMs <= m_clock.elapsed())) {
            way.to->write(way.late.front().bytes);
            way.late.pop_front();
        }
        if (!way.late.empty() && (next < 0 || way.late.front().dueMs < next))
            next = way.late.front().dueMs;
    }
    if (next >= 0)
        m_dueTimer.start(int(std::max<qint64>(0, next - m_clock.elapsed())));
    closeWhenDrained();
}

void Relay::serverGone()
{
    m_isServerGone = true;
    pump(toClient());
}

/// What the server said last still arrives; while nothing passes, its end does not either.
void Relay::closeWhenDrained()
{
    if (m_isServerGone && m_manner != Manner::Hold && !m_isEnded && m_server.bytesAvailable() == 0
        && toClient().late.empty())
        close(false);
}

} // namespace support
