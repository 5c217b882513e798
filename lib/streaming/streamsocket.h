// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backoff.h"
#include "core/sentence.h"
#include "streaming/connection.h"
#include "streaming/frame.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

class Clock;

/// One socket that is kept open: attempts, one after the other with full-jitter backoff, until one
/// holds, and again when it is lost (streaming.md 14.3). What is on the wire is its user's to say:
/// it is told when the wire is new and when it is gone.
class StreamSocket : public QObject
{
    Q_OBJECT
public:
    enum State { Closed, Connecting, Open, Waiting, Refused };

    /// `options` and `clock` outlive it; options are looked at anew for each attempt.
    StreamSocket(const StreamOptions &options, const Clock *clock, QObject *parent);
    ~StreamSocket() override;

    State state() const { return m_state; }
    QString reason() const { return m_reason.text(); }
    /// While Waiting: when the next attempt starts, in Unix ms; else 0.
    qint64 retryAtMs() const { return m_retryAtMs; }
    /// What the present connection's frames are decoded with.
    FrameDecoder &decoder() { return m_decoder; }

    /// Starts an attempt unless one is running or done.
    void open();
    /// Closes it and stops trying.
    void close();
    /// Ends a wait, begins an attempt anew that is more than a moment old, and probes an open
    /// connection.
    void reconnectNow();
    /// Closes it for a reason that trying again would not mend.
    void refuse(const Sentence &reason);
    /// Takes rejected() for an attempt that failed, and plans the next.
    void retryRejected(int httpStatus);
    /// False: it is not open, and nothing was sent.
    bool send(const QString &frame);
    /// See Connection::requestReceipt(); none comes once the wire is lost.
    void requestReceipt(int number);

Q_SIGNALS:
    /// The state, the reason or the time of the next attempt.
    void stateChanged();
    /// A new wire, told before anybody else may know of it: whoever wants something asks for it.
    void wireOpened();
    /// It is gone, and everything asked for with it.
    void wireLost();
    /// Open, after stateChanged().
    void opened();
    /// An open connection ended against our will, after stateChanged().
    void lost();
    /// The handshake was answered with 401 or 403: refuse() or retryRejected(), or it stays
    /// Connecting.
    void rejected(int httpStatus);
    /// An attempt failed in a way that may mean the token is dead; the next is planned already.
    void handshakeUnclear();
    void textReceived(const QString &text);
    void receiptCame(int number);

private:
    void attempt();
    void handleOpened();
    bool isAttemptFresh() const;
    void handleEnded(const Connection::End &end);
    void waitAfter(const Connection::End &end);
    void dropConnection();
    void setState(State state, const Sentence &reason = {}, qint64 retryAtMs = 0);
    static QString endText(const Connection::End &end, const QString &host);

    const StreamOptions &m_options;
    const Clock *m_clock;
    QPointer<Connection> m_connection;
    Backoff m_backoff;
    QTimer m_retryTimer;
    FrameDecoder m_decoder;
    State m_state = Closed;
    Sentence m_reason;
    qint64 m_retryAtMs = 0;
    qint64 m_attemptedAtMs = 0; ///< in Unix ms
    qint64 m_attemptedAtSteadyMs = 0;
    qint64 m_openedAtSteadyMs = 0; ///< the connection that is open or was last
};
