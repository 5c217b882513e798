// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/sessionstate.h"

#include "core/clock.h"
#include "entity/userdetailed.h"
#include "rest/account.h"
#include "streaming/streamingclient.h"

namespace {

/// A handshake refused without a reason `i` knows: something between us and the server does it. It
/// may pass.
constexpr int reopenMs = 60'000;
/// How long `i` is left alone after a limit that names no time.
constexpr int askAgainMs = 60'000;

} // namespace

SessionState::SessionState(StreamingClient *stream, RestClient *rest, const Clock *clock,
                           bool isAnonymous, QObject *parent)
    : QObject(parent)
    , m_stream(stream)
    , m_rest(rest)
    , m_clock(clock)
    , m_isAnonymous(isAnonymous)
{
    connect(stream, &StreamingClient::stateChanged, this, &SessionState::handleStreamState);
    connect(stream, &StreamingClient::reasonChanged, this, &SessionState::textChanged);
    connect(stream, &StreamingClient::refused, this, &SessionState::askWhy);
    connect(stream, &StreamingClient::handshakeUnclear, this, &SessionState::askWhy);
    connect(rest, &RestClient::authenticationFailed, this, [this] { refuse(Refusal::Token); });

    m_reopenTimer.setSingleShot(true);
    connect(&m_reopenTimer, &QTimer::timeout, stream, &StreamingClient::open);
    m_secondTimer.setInterval(1000);
    connect(&m_secondTimer, &QTimer::timeout, this, &SessionState::textChanged);
}

Session::State SessionState::state() const
{
    switch (m_refusal) {
    case Refusal::Token:
    case Refusal::Permission:
        return Session::NeedsSignIn;
    case Refusal::Suspended:
        return Session::Suspended;
    case Refusal::None:
        break;
    }
    if (m_isSecretMissing)
        return Session::NeedsSecret;
    if (!m_isStarted)
        return Session::Connecting;
    switch (m_stream->state()) {
    case StreamingClient::Open:
        return Session::Online;
    case StreamingClient::Connecting:
        return Session::Connecting;
    case StreamingClient::Closed:
    case StreamingClient::Waiting:
    case StreamingClient::Refused:
        break;
    }
    return m_isAsking ? Session::Connecting : Session::Offline;
}

QString SessionState::text() const
{
    switch (state()) {
    case Session::Online:
        return tr("Online");
    case Session::Connecting:
        return m_isStarted ? tr("Connecting…") : tr("Waiting for the keyring…");
    case Session::Offline:
        break;
    case Session::NeedsSignIn:
        return m_refusal == Refusal::Permission
                   ? tr("The token may not read this account. Sign in again.")
                   : tr("The server no longer accepts this sign-in. Sign in again.");
    case Session::NeedsSecret:
        return tr("The access token could not be read on this computer.");
    case Session::Suspended:
        return tr("The server has suspended this account.");
    }
    if (m_isWaitingForConsent)
        return tr("Live updates wait for your consent.");
    // While it is the token that works and the handshake that does not, the stream's reason, which
    // blames the token, is wrong.
    const QString reason = m_reopenTimer.isActive() ? QString() : m_stream->reason();
    if (m_isAnonymous && m_stream->state() == StreamingClient::Refused)
        return tr("%1 Sign in with an account of this server.").arg(reason);
    const qint64 waitMs = retryAtMs() - m_clock->nowMs();
    if (waitMs <= 0)
        return reason.isEmpty() ? tr("Offline") : reason;
    const int seconds = int((waitMs + 999) / 1000);
    if (reason.isEmpty())
        return tr("Offline. Next try in %n second(s).", nullptr, seconds);
    return tr("%1 Next try in %n second(s).", nullptr, seconds).arg(reason);
}

qint64 SessionState::retryAtMs() const
{
    return m_reopenTimer.isActive() ? m_reopenAtMs : m_stream->retryAtMs();
}

void SessionState::setStarted()
{
    m_isStarted = true;
    m_isSecretMissing = false;
    m_isAsking = false;
    ++m_start;
    m_nextAsk = {};
    m_refusal = Refusal::None;
    announce();
}

void SessionState::setMissingSecret(bool isMissing)
{
    m_isSecretMissing = isMissing;
    announce();
}

void SessionState::setWaitingForConsent(bool isWaiting)
{
    m_isWaitingForConsent = isWaiting;
    announce();
}

void SessionState::examine(const Error &error)
{
    // Dead tokens are RestClient's to tell: it knows which token an answer was for.
    if (error.code == QLatin1String("YOUR_ACCOUNT_SUSPENDED"))
        refuse(Refusal::Suspended);
}

void SessionState::refuse(Refusal refusal)
{
    if (m_isAnonymous || m_refusal == refusal)
        return;
    m_refusal = refusal;
    m_reopenTimer.stop();
    Q_EMIT refused();
    announce();
}

void SessionState::askWhy()
{
    if (m_isAnonymous || m_isAsking || m_refusal != Refusal::None)
        return;
    if (!m_nextAsk.hasExpired()) {
        reopenLater();
        announce();
        return;
    }
    m_isAsking = true;
    announce();
    rest::me(*m_rest).then(this, [this, start = m_start](const Result<entity::Me> &me) {
        if (start != m_start)
            return; // about the token before
        m_isAsking = false;
        if (!me) {
            const bool isLimit = me.error().kind == Error::Kind::RateLimited;
            m_nextAsk.setRemainingTime(m_rest->waitMs(me.error(), isLimit ? askAgainMs : 0));
        }
        if (!me && me.error().kind == Error::Kind::Permission
            && me.error().code != QLatin1String("YOUR_ACCOUNT_SUSPENDED"))
            refuse(Refusal::Permission);
        else if (!me)
            examine(me.error());
        if (m_refusal == Refusal::None)
            reopenLater();
        announce();
    });
}

/// A stream that was refused does not open by itself.
void SessionState::reopenLater()
{
    if (m_stream->state() != StreamingClient::Refused)
        return;
    m_reopenAtMs = m_clock->nowMs() + reopenMs;
    m_reopenTimer.start(reopenMs);
}

void SessionState::handleStreamState()
{
    if (m_stream->state() != StreamingClient::Refused)
        m_reopenTimer.stop();
    announce();
}

void SessionState::announce()
{
    if (state() == Session::Offline && retryAtMs() > 0)
        m_secondTimer.start();
    else
        m_secondTimer.stop();
    const auto before = std::exchange(m_announced, state());
    if (before != m_announced)
        Q_EMIT changed();
    Q_EMIT textChanged();
}
