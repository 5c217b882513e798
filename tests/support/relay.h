// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QRandomGenerator>
#include <QTcpSocket>
#include <QTimer>

#include <array>
#include <deque>

namespace support {

/// One connection through a FaultProxy: what a client sends goes to the server and back, in the
/// manner of the moment. When one side closes, what is on its way still arrives, then the other
/// side is closed.
class Relay : public QObject
{
    Q_OBJECT
public:
    enum class Manner {
        Pass,
        Hold,  ///< nothing passes; the sockets fill up
        Late,  ///< each piece waits for some time of its own, none overtakes another
        Split, ///< one write a byte
    };
    struct Lateness
    {
        int leastMs = 200;
        int mostMs = 2000;
    };

    /// Takes the client's socket over and connects to the server's port on 127.0.0.1.
    Relay(QTcpSocket *client, quint16 serverPort, Manner manner, QObject *parent);

    void setLateness(Lateness lateness, quint32 seed);
    void setManner(Manner manner);
    /// Nothing passes any more, whatever is said later; only the client can end it.
    void die();
    bool isDead() const { return m_isDead; }
    /// Closes both sides: orderly, or with RST towards the client.
    void close(bool isReset);

Q_SIGNALS:
    void ended();

private:
    struct Piece
    {
        qint64 dueMs = 0;
        QByteArray bytes;
    };
    struct Way
    {
        QTcpSocket *from = nullptr;
        QTcpSocket *to = nullptr;
        std::deque<Piece> late;
        bool isTurnDue = false;
    };

    Way &toServer() { return m_ways[0]; }
    Way &toClient() { return m_ways[1]; }
    void pump(Way &way);
    void pumpBoth();
    void pass(Way &way);
    void split(Way &way);
    void takeLate(Way &way);
    void sendDue();
    void serverGone();
    void closeWhenDrained();

    QTcpSocket *m_client;
    QTcpSocket m_server;
    std::array<Way, 2> m_ways;
    QTimer m_dueTimer;
    QElapsedTimer m_clock;
    QRandomGenerator m_random;
    Lateness m_lateness;
    Manner m_manner;
    bool m_isDead = false;
    bool m_isServerGone = false;
    bool m_isEnded = false;
};

} // namespace support
