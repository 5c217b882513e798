// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "session/session.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

class Clock;
class RestClient;
class StreamingClient;

/// How an account is doing: made of what its stream does and what the server answers. It decides
/// when the server has had enough of a token or an account: the stream's handshake alone cannot
/// tell (auth.md 1.1), so `POST /api/i` does.
class SessionState : public QObject
{
    Q_OBJECT
public:
    /// All outlive it. An anonymous session can never be refused.
    SessionState(StreamingClient *stream, RestClient *rest, const Clock *clock, bool isAnonymous,
                 QObject *parent = nullptr);

    Session::State state() const;
    QString text() const;
    /// Unix ms of the next attempt; 0: none is planned.
    qint64 retryAtMs() const;

    /// The token is there and everything runs; forgets earlier refusals.
    void setStarted();
    /// The token could not be read on this machine.
    void setMissingSecret(bool isMissing);
    /// The stream waits for the user's consent to a token inside its URL.
    void setWaitingForConsent(bool isWaiting);
    /// Looks at any answer of the server for what ends the account's work.
    void examine(const Error &error);

Q_SIGNALS:
    void changed();
    void textChanged();
    /// The server refuses the token or the account: stop everything.
    void refused();

private:
    enum class Refusal { None, Token, Permission, Suspended };

    void refuse(Refusal refusal);
    void askWhy();
    void reopenLater();
    void handleStreamState();
    void announce();

    StreamingClient *m_stream;
    RestClient *m_rest;
    const Clock *m_clock;
    const bool m_isAnonymous;
    bool m_isStarted = false;
    bool m_isSecretMissing = false;
    bool m_isWaitingForConsent = false;
    bool m_isAsking = false;
    quint64 m_start = 0;      ///< counts setStarted(): what was asked before it says nothing now
    QDeadlineTimer m_nextAsk; ///< when the server said `i` may be asked for again
    Refusal m_refusal = Refusal::None;
    Session::State m_announced = Session::Connecting;
    qint64 m_reopenAtMs = 0; ///< the handshake was refused though the token works
    QTimer m_reopenTimer;
    QTimer m_secondTimer; ///< counts down in the text
};
