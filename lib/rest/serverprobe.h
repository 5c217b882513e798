// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rest/capabilities.h"
#include "rest/restclient.h"
#include "rest/serveraddress.h"

class QNetworkAccessManager;
namespace entity {
struct Meta;
}

/// How well Seseragi works with a server.
enum class ServerSupport {
    Full,   ///< Misskey from 2023.12.1 on, MisskeyIO, CherryPick
    Usable, ///< Misskey from 13.14 on, and forks that are not known to us
    TooOld, ///< older
};

/// A server that answered like one.
struct ServerInfo
{
    QUrl url;            ///< where it was reached: typed, or where it sent us
    QUrl canonicalUrl{}; ///< meta.uri, the address the server gives itself
    /// The server names another host as its own than the typed one: ask before a token goes there.
    /// It may have been reached at another host (url) without naming one: ask then, too.
    bool namesAnotherHost = false;
    QString name; ///< of the instance; the host when it has none
    QString
        software{}; ///< nodeinfo's word, e.g. misskey or cherrypick; empty when it does not tell
    QString versionText{}; ///< meta.version as sent
    ServerSupport support = ServerSupport::TooOld;
    QString sentence{}; ///< what to tell a person about support; empty when there is nothing to say
    Capabilities capabilities{};
    bool hasMiAuth = false;
    std::shared_ptr<const entity::Meta> meta{}; ///< never null
};

/// Finds out what answers at an address, without a token (versions.md 1): meta, nodeinfo,
/// endpoints.
class ServerProbe : public QObject
{
    Q_OBJECT

public:
    /// `network` outlives the probe.
    explicit ServerProbe(QNetworkAccessManager *network, QObject *parent = nullptr);

    /// Resolves once. The errors, each with a sentence of its own: Invalid (plain http that was not
    /// allowed), HostNotFound, Network, Tls, Timeout, NotMisskey (the sentence names the software
    /// where it tells), Server (it is there but broken), Cancelled. An old server is no error: see
    /// ServerInfo::support.
    QFuture<Result<ServerInfo>> probe(const rest::ServerAddress &address,
                                      bool allowPlainHttp = false);
    /// Gives up everything under way; a destroyed probe does the same.
    void cancel();
    /// For each request; 15 s when not set.
    void setTimeoutMs(int timeoutMs) { m_timeoutMs = timeoutMs; }

private:
    QNetworkAccessManager *m_network;
    CancelToken m_cancel;
    int m_timeoutMs = 15000;
};
