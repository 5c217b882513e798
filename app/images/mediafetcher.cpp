// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/mediafetcher.h"

#include "core/useragent.h"
#include "rest/abandonreply.h"

#include <QNetworkDiskCache>
#include <QNetworkReply>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace {

constexpr int mostRedirects = 5;
constexpr int mostRetries = 5; ///< while nobody is there

QNetworkRequest mediaRequest(const QUrl &url, int timeoutMs)
{
    QNetworkRequest request(url);
    request.setRawHeader("User-Agent", userAgent());
    request.setRawHeader("Accept", "image/webp,image/*");
    request.setRawHeader("Accept-Language", "*");
    // Pictures are compressed already; what does not unpack cannot swell.
    request.setRawHeader("Accept-Encoding", "identity");
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    // What has not expired is not asked for again: Misskey gives a new picture a new address.
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::PreferCache);
    // Every hop has to pass the policy.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setTransferTimeout(timeoutMs);
    return request;
}

Error errorOf(const QNetworkReply &reply)
{
    Error error;
    error.httpStatus = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    error.kind = error.httpStatus > 0 ? Error::Kind::Server : Error::Kind::Network;
    error.message =
        error.httpStatus > 0
            ? MediaFetcher::tr("The server has no such picture (%1).").arg(error.httpStatus)
            : MediaFetcher::tr("The picture could not be loaded.");
    return error;
}

} // namespace

MediaFetcher::MediaFetcher(std::shared_ptr<const MediaPolicy> policy, const MediaOptions &options)
    : m_policy(std::move(policy))
    , m_options(options)
    , m_network(this)
{
    m_network.setAutoDeleteReplies(false);
    if (options.cacheDir.isEmpty())
        return;
    auto *cache = new QNetworkDiskCache(&m_network);
    cache->setCacheDirectory(options.cacheDir);
    // Qt makes room before it adds a file, so the last one goes over what it was told.
    cache->setMaximumCacheSize(options.diskBytes / 8 * 7);
    m_network.setCache(cache);
}

void MediaFetcher::stop()
{
    m_isStopped = true;
    for (const auto &transfer : std::as_const(m_transfers))
        abandon(*transfer);
    m_transfers.clear();
}

void MediaFetcher::fetch(const imageurl::MediaRequest &request, quint64 ticket,
                         std::shared_ptr<QPromise<Answer>> promise)
{
    if (m_isStopped)
        return;
    const auto url = m_policy->resolve(request);
    if (!url) {
        Error error;
        error.kind = Error::Kind::Invalid;
        error.message = tr("Pictures from there are not loaded.");
        promise->addResult(error);
        promise->finish();
        return;
    }
    auto &transfer = m_transfers[*url];
    const bool isNew = !transfer;
    if (isNew)
        transfer = std::make_shared<Transfer>(Transfer{request, *url});
    transfer->waiters.push_back(Waiter{ticket, std::move(promise)});
    if (!isNew)
        return;
    QTimer::singleShot(
        m_options.deadlineMs, this, [this, key = *url, given = std::weak_ptr(transfer)] {
            const auto current = m_transfers.value(key);
            if (current && current == given.lock())
                fail(key, Error::Kind::Timeout, tr("The picture did not arrive in time."));
        });
    start(*url);
}

void MediaFetcher::cancel(quint64 ticket)
{
    for (auto it = m_transfers.begin(); it != m_transfers.end(); ++it) {
        const std::shared_ptr<Transfer> transfer = it.value();
        const auto removed = std::erase_if(
            transfer->waiters, [ticket](const Waiter &waiter) { return waiter.ticket == ticket; });
        if (removed == 0)
            continue;
        if (transfer->waiters.empty()) {
            m_transfers.erase(it);
            abandon(*transfer);
        }
        return;
    }
}

void MediaFetcher::discard(const imageurl::MediaRequest &request)
{
    const auto url = m_policy->resolve(request);
    if (url && m_network.cache())
        m_network.cache()->remove(*url);
}

void MediaFetcher::abandon(Transfer &transfer)
{
    QNetworkReply *reply = std::exchange(transfer.reply, nullptr);
    if (!reply)
        return;
    reply->disconnect(this);
    rest::abandon(reply);
}

void MediaFetcher::start(const QUrl &key)
{
    const auto transfer = m_transfers.value(key);
    if (!transfer)
        return;
    QNetworkReply *reply = m_network.get(mediaRequest(transfer->url, m_options.timeoutMs));
    transfer->reply = reply;
    // More does not pile up while this thread is busy.
    constexpr qint64 bufferBytes = 1024 * 1024;
    reply->setReadBufferSize(bufferBytes);
    transfer->received.clear();
    connect(reply, &QNetworkReply::metaDataChanged, this, [this, key, reply] {
        if (reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > m_options.fileBytes)
            fail(key, Error::Kind::TooLarge, tr("The picture is too large."));
    });
    connect(reply, &QNetworkReply::readyRead, this, [this, key] { take(key); });
    connect(reply, &QNetworkReply::sslErrors, this, [transfer](const QList<QSslError> &errors) {
        transfer->certificate = certificateFault(errors);
    });
    connect(reply, &QNetworkReply::finished, this, [this, key, reply] { finish(key, reply); });
}

void MediaFetcher::finish(const QUrl &key, QNetworkReply *reply)
{
    reply->deleteLater();
    const auto transfer = m_transfers.value(key);
    if (!transfer || transfer->reply != reply || !take(key))
        return;
    transfer->reply = nullptr;
    if (reply->error() != QNetworkReply::NoError) {
        if (transfer->certificate != CertificateFault::None)
            fail(key, Error::Kind::Tls,
                 describeCertificateFault(transfer->certificate, transfer->url.host()));
        else
            retryOrFail(key, *transfer, errorOf(*reply));
        return;
    }
    if (follow(key, *transfer, *reply))
        return;
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status != 200) {
        answer(key, errorOf(*reply));
        return;
    }
    answer(key, transfer->received);
}

bool MediaFetcher::take(const QUrl &key)
{
    const auto transfer = m_transfers.value(key);
    if (!transfer || !transfer->reply)
        return false;
    transfer->received += transfer->reply->readAll();
    if (transfer->received.size() <= m_options.fileBytes)
        return true;
    fail(key, Error::Kind::TooLarge, tr("The picture is too large."));
    return false;
}

bool MediaFetcher::follow(const QUrl &key, Transfer &transfer, const QNetworkReply &reply)
{
    const QUrl target = reply.attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    if (target.isEmpty())
        return false;
    imageurl::MediaRequest next = transfer.request;
    next.url = transfer.url.resolved(target);
    const auto allowed = m_policy->resolve(next);
    if (!allowed || ++transfer.redirects > mostRedirects) {
        answer(key, errorOf(reply));
        return true;
    }
    transfer.url = *allowed;
    start(key);
    return true;
}

void MediaFetcher::fail(const QUrl &key, Error::Kind kind, const QString &message)
{
    if (const auto transfer = m_transfers.value(key))
        abandon(*transfer);
    Error error;
    error.kind = kind;
    error.message = message;
    answer(key, error);
}

void MediaFetcher::retryOrFail(const QUrl &key, Transfer &transfer, const Error &error)
{
    const bool isNobodyThere = error.httpStatus == 0;
    const bool mayHelp = isNobodyThere || error.httpStatus >= 500 || error.httpStatus == 429;
    if (!mayHelp || transfer.retries >= (isNobodyThere ? mostRetries : 1)) {
        answer(key, error);
        return;
    }
    QTimer::singleShot(m_options.retryMs << transfer.retries++, this,
                       [this, key, given = std::weak_ptr(m_transfers.value(key))] {
                           const auto current = m_transfers.value(key);
                           if (current && current == given.lock())
                               start(key);
                       });
}

void MediaFetcher::answer(const QUrl &key, const Answer &answer)
{
    const auto transfer = m_transfers.take(key);
    if (!transfer)
        return;
    for (const Waiter &waiter : transfer->waiters) {
        waiter.promise->addResult(answer);
        waiter.promise->finish();
    }
}
