// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/restclient.h"

#include "core/transport.h"
#include "core/useragent.h"
#include "rest/restcall.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <algorithm>

namespace {

QNetworkRequest requestFor(const QUrl &server, const QString &path)
{
    QUrl url = server;
    url.setPath(path);
    QNetworkRequest request(url);
    request.setRawHeader("User-Agent", userAgent());
    request.setRawHeader("Accept", "application/json");
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // Calls are few and small; HTTP/1.1 behaves the same behind every proxy, and is what the tests
    // speak.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    // Qt unpacks whatever comes before it hands anything over, on this thread: a few bytes would
    // stop everything for minutes. What it gives up for that, it calls broken; so it has some room
    // above our own limit, which says what is wrong.
    request.setDecompressedSafetyCheckThreshold(4 * RestClient::maxBodyBytes);
    return request;
}

Error invalidError(const QString &message)
{
    Error error;
    error.kind = Error::Kind::Invalid;
    error.message = message;
    return error;
}

/// Deletes it once the last of its replies is gone.
void retire(QNetworkAccessManager *network)
{
    const auto *reply = network->findChild<QNetworkReply *>({}, Qt::FindDirectChildrenOnly);
    if (reply)
        QObject::connect(reply, &QObject::destroyed, network, [network] { retire(network); });
    else
        network->deleteLater();
}

} // namespace

RestClient::RestClient(QNetworkAccessManager *network, const QUrl &server, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_server(server.adjusted(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery
                               | QUrl::RemoveFragment))
{
}

RestClient::RestClient(NetworkMaker makeNetwork, const QUrl &server, QObject *parent)
    : RestClient(nullptr, server, parent)
{
    m_makeNetwork = std::move(makeNetwork);
    m_network = m_makeNetwork(&m_networkOwner);
}

RestClient::~RestClient()
{
    // While what they refer to is there.
    const auto calls = findChildren<rest::RestCall *>(Qt::FindDirectChildrenOnly);
    qDeleteAll(calls);
}

void RestClient::renewConnections()
{
    // Not QNetworkAccessManager::clearConnectionCache(): it waits for Qt's thread, and what is
    // under way then never ends.
    if (m_makeNetwork && m_network) {
        retire(m_network);
        m_network = m_makeNetwork(&m_networkOwner);
    }
    QList<QPointer<rest::RestCall>> lost;
    const auto calls = findChildren<rest::RestCall *>(Qt::FindDirectChildrenOnly);
    for (rest::RestCall *call : calls) {
        call->setNetwork(m_network);
        if (call->isUnderWay() && call->urgency() != rest::Urgency::Asked)
            lost.append(call);
    }
    for (const auto &call : std::as_const(lost)) {
        if (call) // one's end may be another's
            call->loseConnection();
    }
}

int RestClient::waitMs(const Error &error, int ownMs) const
{
    constexpr qint64 longestMs = 60 * 60'000;
    const qint64 untilMs = error.retryAtMs ? *error.retryAtMs - m_clock->nowMs() : 0;
    return std::max(ownMs, int(std::clamp<qint64>(untilMs, 0, longestMs)));
}

void RestClient::setToken(const QByteArray &token)
{
    m_token = token.trimmed();
}

bool RestClient::isPlausibleToken(const QByteArray &token)
{
    const QByteArray trimmed = token.trimmed();
    return !trimmed.isEmpty() && std::all_of(trimmed.cbegin(), trimmed.cend(), [](char c) {
        return c > 0x20 && c < 0x7f;
    });
}

QFuture<Result<QByteArray>> RestClient::getRaw(const QString &path, const RequestOptions &options)
{
    auto sink = std::make_shared<rest::TypedSink<QByteArray>>();
    auto future = sink->future();
    startCall(requestFor(m_server, path), std::nullopt, options, {}, std::move(sink));
    return future;
}

void RestClient::startPost(const QString &endpoint, const QJsonObject &params,
                           const RequestOptions &options, std::shared_ptr<rest::ResultSink> sink)
{
    const bool sendsToken = hasToken() && !options.isAnonymous;
    if (sendsToken && !isPlausibleToken(m_token)) {
        sink->fail(
            invalidError(tr("This is not an access token: it holds characters no token has.")));
        return;
    }
    if (sendsToken && !transport::mayCarryToken(m_server)) {
        sink->fail(invalidError(tr("The connection to this server is not encrypted, so the access "
                                   "token is not sent.")));
        return;
    }
    auto request = requestFor(m_server, QStringLiteral("/api/") + endpoint);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    QJsonObject body = params;
    if (sendsToken && m_isTokenInBody)
        body.insert(QLatin1String("i"), QString::fromLatin1(m_token));
    else if (sendsToken)
        request.setRawHeader("Authorization", "Bearer " + m_token);
    startCall(request, QJsonDocument(body).toJson(QJsonDocument::Compact), options,
              sendsToken ? m_token : QByteArray(), std::move(sink));
}

void RestClient::startCall(const QNetworkRequest &request, const std::optional<QByteArray> &body,
                           const RequestOptions &options, const QByteArray &token,
                           std::shared_ptr<rest::ResultSink> sink)
{
    if (!m_server.isValid() || m_server.host().isEmpty()) {
        sink->fail(invalidError(tr("There is no server to talk to.")));
        return;
    }
    auto *call = new rest::RestCall(
        {m_network, request, body, options, token, m_clock, &m_budget, std::move(sink)}, this);
    connect(call, &rest::RestCall::tokenRefused, this, [this, token] {
        // A token set in the meantime is another one: this answer says nothing about it.
        if (!token.isEmpty() && token == m_token)
            Q_EMIT authenticationFailed();
    });
    call->start();
}
