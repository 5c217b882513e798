// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/certificate.h"
#include "streaming/streamoptions.h"

#include <QElapsedTimer>
#include <QNetworkRequest>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QWebSocket>

/// One attempt at one socket, from the handshake to its end, with exactly one outcome.
///
/// QWebSocket 6.4 waits for ever on a silent server and reports a refused handshake twice; this
/// class has its own deadlines and says `ended` once at most. It also watches an open socket: a
/// ping after silence, then a deadline, and the text heartbeat that servers 13.13.0 and 13.13.1
/// need (streaming.md 9). What a hostile server sends costs a bounded amount of memory: a message
/// above the limits, or one without an end, ends the connection, and so do pings while nothing is
/// read of what we send. A token goes over TLS or stays in this machine. Never reused: make a new
/// one.
class Connection : public QObject
{
    Q_OBJECT
public:
    /// How it ended.
    struct End
    {
        enum Kind {
            Answered,    ///< the server answered the handshake with an HTTP status other than 101
            Unclear,     ///< it answered, but Qt does not tell how
            NotReached,  ///< no connection, see error
            TimedOut,    ///< no answer to the handshake in time
            Lost,        ///< it was open, and the other side or the network ended it
            Silent,      ///< it was open, and nothing came any more, not even a pong
            TooLarge,    ///< it was open, and a message exceeded the limits
            Broken,      ///< it was open, and what came was no WebSocket traffic, or no UTF-8, or
                         ///< pings without end whose answers are not read
            Unencrypted, ///< nothing was sent: the token would have travelled readable
        };
        Kind kind = Lost;
        int httpStatus = 0; ///< for Answered
        QAbstractSocket::SocketError error =
            QAbstractSocket::UnknownSocketError;               ///< for NotReached
        CertificateFault certificate = CertificateFault::None; ///< for NotReached

        /// Whether the connection was open before.
        bool wasOpen() const
        {
            return kind == Lost || kind == Silent || kind == TooLarge || kind == Broken;
        }
    };

    /// No message of Misskey comes near it: notes end at some 100 KB.
    static constexpr qint64 maxMessageBytes = 4 * 1024 * 1024;
    /// Misskey does not fragment at all. A proxy may, but not into crumbs.
    static constexpr int maxFragments = 16384;

    Connection(const StreamOptions &options, QObject *parent);
    ~Connection() override;

    /// Starts the handshake.
    void open();
    /// Ends it from our side, with a close frame where it is open; it emits nothing more and
    /// deletes itself.
    void close();
    bool isOpen() const { return m_isOpen; }
    /// Sends one text frame; only while open.
    void send(const QString &text);
    /// Asks for a receipt of everything sent so far, given with receiptCame(): frames are read in
    /// order, and a ping is answered with what it carries (RFC 6455, 5.5.2).
    void requestReceipt(int number);
    /// Asks the other side for a sign of life now, as after a sleep or a change of network: it has
    /// StreamTimings::proofMs to give one.
    void probe();

Q_SIGNALS:
    void opened();
    void textReceived(const QString &text);
    void receiptCame(int number);
    void ended(const Connection::End &end);

private:
    void handleOpened();
    void handleEnd(QAbstractSocket::SocketError error);
    void handleClosing();
    void handlePong(const QByteArray &payload);
    void handleFrame(bool isLast);
    void checkUnsent();
    void heard();
    void checkSilence();
    void ping(int patienceMs);
    void stop();
    void finish(End end);

    const StreamTimings m_timings;
    QNetworkRequest m_request;
    QWebSocket m_socket;
    QPointer<QAbstractSocket> m_wire; ///< below it
    QTimer m_handshakeTimer;
    QTimer m_silenceTimer;
    QTimer m_heartbeatTimer;
    QElapsedTimer m_heard;  ///< since the last frame of any kind
    QElapsedTimer m_probed; ///< since a probe() that is not answered yet
    CertificateFault m_certificate = CertificateFault::None;
    int m_fragments = 0; ///< of the message that is arriving
    const bool m_mayOpen;
    bool m_isOpen = false;
    bool m_isEnded = false;
    bool m_isProbing = false;
};
