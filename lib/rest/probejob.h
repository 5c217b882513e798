// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rest/serverprobe.h"

#include <QPromise>

namespace rest {

/// One run of a ServerProbe: meta first, then nodeinfo and the list of endpoints side by side.
/// Deletes itself when it is resolved; destroyed earlier, it resolves as Cancelled.
class ProbeJob final : public QObject
{
    Q_OBJECT

public:
    ProbeJob(QNetworkAccessManager *network, const ServerAddress &address, bool allowPlainHttp,
             const CancelToken &cancel, int timeoutMs, QObject *parent);
    ~ProbeJob() override;

    QFuture<Result<ServerInfo>> start();

private:
    void askAt(const QUrl &url);
    void takeMeta(const Result<entity::Meta> &meta);
    void refuse(const Error &error);
    bool followRedirect(const Error &error);
    void takeEndpoints(const Result<QStringList> &endpoints);
    void askSoftware(const std::function<void()> &then);
    void judgeWhenComplete();
    void resolve(const Result<ServerInfo> &result);

    QNetworkAccessManager *m_network;
    ServerAddress m_address;
    bool m_allowPlainHttp;
    RequestOptions m_options;
    std::shared_ptr<QPromise<Result<ServerInfo>>> m_promise;
    std::unique_ptr<RestClient> m_client;
    ServerInfo m_info;
    int m_redirects = 0;
    int m_pending = 0;
    bool m_isResolved = false;
};

/// The verdict on a server of which everything is known: sets support and sentence (versions.md 1
/// and 4).
void judge(ServerInfo &info);

} // namespace rest
