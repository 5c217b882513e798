// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/miauth.h"

#include "rest/answer.h"
#include "rest/permissions.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>

namespace {

/// Trouble that may be over at the next question.
bool isPassing(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Network:
    case Error::Kind::HostNotFound:
    case Error::Kind::Timeout:
    case Error::Kind::RateLimited:
        return true;
    case Error::Kind::Server:
        return error.httpStatus >= 500;
    default:
        return false;
    }
}

} // namespace

MiAuth::MiAuth(RestClient *client, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_session(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_promise(std::make_shared<QPromise<Result<QByteArray>>>())
{
    m_interval.setSingleShot(true);
    m_giveUp.setSingleShot(true);
    setPace(2500, 10 * 60 * 1000);
    m_interval.setTimerType(Qt::PreciseTimer);
    connect(&m_interval, &QTimer::timeout, this, [this] {
        m_isLimited = false;
        checkNow();
    });
    connect(&m_giveUp, &QTimer::timeout, this, [this] {
        Error error;
        error.kind = Error::Kind::Timeout;
        error.message = tr("The sign-in was not confirmed in the browser in time.");
        resolve(error);
    });
    m_promise->start();
}

MiAuth::~MiAuth()
{
    m_cancel.cancel();
    if (m_isResolved)
        return;
    // Later: the one who waits may be dying as well.
    QMetaObject::invokeMethod(
        QCoreApplication::instance(),
        [promise = m_promise] {
            promise->addResult(rest::cancelledError());
            promise->finish();
        },
        Qt::QueuedConnection);
}

QUrl MiAuth::browserUrl() const
{
    QUrl url = m_client->server();
    url.setPath(QStringLiteral("/miauth/") + m_session);
    const QString scopes = rest::requestedScopes().join(QLatin1Char(','));
    url.setQuery(QString::fromLatin1("name=Seseragi&permission=" + QUrl::toPercentEncoding(scopes)),
                 QUrl::StrictMode);
    return url;
}

void MiAuth::setPace(int intervalMs, int giveUpMs)
{
    m_intervalMs = intervalMs;
    m_giveUp.setInterval(giveUpMs);
}

QFuture<Result<QByteArray>> MiAuth::wait()
{
    m_giveUp.start();
    m_interval.start(m_intervalMs);
    return m_promise->future();
}

void MiAuth::checkNow()
{
    if (m_isChecking || m_isResolved || m_isLimited)
        return;
    m_isChecking = true;
    m_interval.stop();
    RequestOptions options;
    options.isAnonymous = true;
    // The token is handed out once: a repeated request would get "no" for an answer.
    options.isRepeatable = false;
    options.cancel = m_cancel;
    m_client->postRaw(QStringLiteral("miauth/%1/check").arg(m_session), {}, options)
        .then(this, [this](const Result<QByteArray> &body) {
            m_isChecking = false;
            answer(body);
        });
}

void MiAuth::answer(const Result<QByteArray> &body)
{
    if (!body && !isPassing(body.error())) {
        resolve(body.error());
        return;
    }
    if (body) {
        const auto object = QJsonDocument::fromJson(*body).object();
        const QByteArray token = object.value(QLatin1String("token")).toString().toLatin1();
        if (object.value(QLatin1String("ok")).toBool()) {
            if (RestClient::isPlausibleToken(token)) {
                resolve(token);
            } else {
                Error error;
                error.kind = Error::Kind::Malformed;
                error.message = tr("The server confirmed the sign-in without giving a token.");
                resolve(error);
            }
            return;
        }
    }
    // Also "denied" and "already fetched" are a plain no: only time tells (auth.md 3).
    if (m_isResolved)
        return;
    const int waitMs = body ? m_intervalMs : m_client->waitMs(body.error(), m_intervalMs);
    m_isLimited = waitMs > m_intervalMs;
    m_interval.start(waitMs);
}

void MiAuth::cancel()
{
    m_cancel.cancel();
    resolve(rest::cancelledError());
}

void MiAuth::resolve(const Result<QByteArray> &result)
{
    if (std::exchange(m_isResolved, true))
        return;
    m_interval.stop();
    m_giveUp.stop();
    m_promise->addResult(result);
    m_promise->finish();
}

namespace rest {

QList<QUrl> tokenPageUrls(const QUrl &server, const ServerVersion &version)
{
    QUrl connections = server;
    connections.setPath(QStringLiteral("/settings/connect"));
    QUrl api = server;
    api.setPath(QStringLiteral("/settings/api"));
    const bool isOld = !version.isNull() && !version.isAtLeast(2025, 3);
    return isOld ? QList<QUrl>{api, connections} : QList<QUrl>{connections, api};
}

QUrl tokenRevocationUrl(const QUrl &server)
{
    QUrl url = server;
    url.setPath(QStringLiteral("/settings/apps"));
    return url;
}

} // namespace rest
