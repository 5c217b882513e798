// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/certificate.h"
#include "core/imageurl.h"
#include "core/result.h"
#include "images/mediaoptions.h"
#include "images/mediapolicy.h"

#include <QByteArray>
#include <QFuture>
#include <QHash>
#include <QNetworkAccessManager>
#include <QObject>
#include <QPromise>
#include <QUrl>

#include <memory>
#include <vector>

class QNetworkReply;

/// Fetches the files of pictures: no token, no cookie, no referrer, from nowhere but where the
/// policy allows, redirects included. Several requests for one address are one transfer. Lives in a
/// thread of its own; call it there.
class MediaFetcher : public QObject
{
    Q_OBJECT
public:
    using Answer = Result<QByteArray>;

    MediaFetcher(std::shared_ptr<const MediaPolicy> policy, const MediaOptions &options);

    /// Answers `promise` with the bytes; `ticket` is what cancel() knows it by.
    void fetch(const imageurl::MediaRequest &request, quint64 ticket,
               std::shared_ptr<QPromise<Answer>> promise);
    /// Gives one request up; the transfer stops when nobody waits for it any more.
    void cancel(quint64 ticket);
    /// Gives everything up, now and from now on: futures of what was asked for are cancelled.
    void stop();
    /// Forgets a cached file that turned out not to be a picture.
    void discard(const imageurl::MediaRequest &request);

private:
    struct Waiter
    {
        quint64 ticket = 0;
        std::shared_ptr<QPromise<Answer>> promise;
    };
    struct Transfer
    {
        imageurl::MediaRequest request;
        QUrl url; ///< where it is fetched from now, after redirects
        QNetworkReply *reply = nullptr;
        int redirects = 0;
        int retries = 0;
        QByteArray received{};
        CertificateFault certificate = CertificateFault::None;
        std::vector<Waiter> waiters{};
    };
    using Transfers = QHash<QUrl, std::shared_ptr<Transfer>>;

    void abandon(Transfer &transfer);
    void start(const QUrl &key);
    /// What has arrived so far. False: the transfer is over.
    bool take(const QUrl &key);
    void finish(const QUrl &key, QNetworkReply *reply);
    bool follow(const QUrl &key, Transfer &transfer, const QNetworkReply &reply);
    void fail(const QUrl &key, Error::Kind kind, const QString &message);
    void retryOrFail(const QUrl &key, Transfer &transfer, const Error &error);
    void answer(const QUrl &key, const Answer &answer);

    std::shared_ptr<const MediaPolicy> m_policy;
    MediaOptions m_options;
    QNetworkAccessManager m_network;
    Transfers m_transfers; // by the address asked for first
    bool m_isStopped = false;
};
