// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "rest/canceltoken.h"
#include "rest/ratebudget.h"
#include "rest/resultsink.h"

#include <QJsonObject>
#include <QObject>
#include <QPointer>
#include <QUrl>

#include <functional>
#include <memory>

class QNetworkAccessManager;
class QNetworkRequest;

struct RequestOptions
{
    int timeoutMs = 20000; ///< give up after this long without a byte either way
    /// Give up after this long altogether, redirects included: a server that sends a byte now and
    /// then would hold a call for ever. The largest answer, 32 MiB, takes so long at 112 KiB a
    /// second.
    int deadlineMs = 300'000;
    bool isAnonymous = false; ///< leave the token out
    /// Whether Qt may send it again over a new connection when an old one died under it. Off for
    /// what must not happen twice, such as creating a note.
    bool isRepeatable = true;
    rest::Urgency urgency = rest::Urgency::Asked; ///< others wait for their turn
    /// What a list has beyond so many entries is left out (rest::postPage()); 0: all of it counts.
    int mostEntries = 0;
    CancelToken cancel{};
};

/// Calls the HTTP API of one server for one account or for nobody (rest.md 1). Every call resolves
/// exactly once, with a value or an Error; nothing is thrown. A future that is cancelled, or a
/// client that is destroyed, aborts the request: the future is then cancelled, respectively holds
/// Error::Kind::Cancelled. The token is sent as a header to this server alone: a redirect to
/// another host is an error (NotMisskey, with the address as info.location), never followed; and it
/// is sent over TLS or within this machine, else the call is Invalid. Bodies end at 32 MiB. Calls
/// nobody waits for share one rate budget (RequestOptions::urgency). Use
/// `.then(this, ...)`: a continuation without a context object runs at once, inside the client.
class RestClient : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 maxBodyBytes = 32 * 1024 * 1024;

    /// `network` outlives the client; see createApiNetwork(). `server` is the origin, such as
    /// https://example.com.
    RestClient(QNetworkAccessManager *network, const QUrl &server, QObject *parent = nullptr);
    /// Makes a network access manager that belongs to `parent`, such as createApiNetwork().
    using NetworkMaker = std::function<QNetworkAccessManager *(QObject *parent)>;
    /// Owns its network, and so can have a new one: see renewConnections().
    RestClient(NetworkMaker makeNetwork, const QUrl &server, QObject *parent = nullptr);
    ~RestClient() override;

    QUrl server() const { return m_server; }
    /// Opaque; blanks around it are dropped. An empty one makes the client anonymous.
    void setToken(const QByteArray &token);
    bool hasToken() const { return !m_token.isEmpty(); }
    /// Sends the token as the body's `i` instead of a header: only for servers older than 13.14
    /// (auth.md 1).
    void setTokenInBody(bool inBody) { m_isTokenInBody = inBody; }
    /// Whether this could be sent as a token at all: visible ASCII. Anything else would break the
    /// header.
    static bool isPlausibleToken(const QByteArray &token);
    /// How many calls are made unasked (RateBudget).
    void setPace(const rest::Pace &pace) { m_budget.setPace(pace); }
    /// The network changed, or the server went away: connections from before may be dead without
    /// anybody having said so, and a call on one would wait for its timeout. New calls get new
    /// ones, if the client makes its network itself; unasked calls under way fail with
    /// Error::Kind::Network, asked ones go on.
    void renewConnections();
    /// For tests: the clock behind Error::retryAtMs. It outlives the client.
    void setClock(const Clock *clock) { m_clock = clock; }
    /// How many ms to wait before asking again after this error: ownMs, or longer until the time a
    /// rate limit names. An hour is the most a server is believed.
    int waitMs(const Error &error, int ownMs) const;

    /// POST {server}/api/{endpoint}, answer decoded as T: an entity, QList of one, std::optional<T>
    /// where the endpoint may answer nothing, Done where it always does, QByteArray for the body as
    /// it is. Large bodies are decoded on a pool thread and handed over on this one.
    template <class T>
    QFuture<Result<T>> post(const QString &endpoint, const QJsonObject &params = {},
                            const RequestOptions &options = {})
    {
        auto sink = std::make_shared<rest::TypedSink<T>>(options.mostEntries);
        auto future = sink->future();
        startPost(endpoint, params, options, std::move(sink));
        return future;
    }
    QFuture<Result<QByteArray>> postRaw(const QString &endpoint, const QJsonObject &params = {},
                                        const RequestOptions &options = {})
    {
        return post<QByteArray>(endpoint, params, options);
    }
    /// GET {server}{path}, never with the token: for public documents such as nodeinfo.
    QFuture<Result<QByteArray>> getRaw(const QString &path, const RequestOptions &options = {});

Q_SIGNALS:
    /// An answer said that the present token is unknown or revoked. Emitted for each such answer.
    void authenticationFailed();

private:
    void startPost(const QString &endpoint, const QJsonObject &params,
                   const RequestOptions &options, std::shared_ptr<rest::ResultSink> sink);
    void startCall(const QNetworkRequest &request, const std::optional<QByteArray> &body,
                   const RequestOptions &options, const QByteArray &token,
                   std::shared_ptr<rest::ResultSink> sink);

    rest::RateBudget m_budget;
    NetworkMaker m_makeNetwork; ///< empty: the network is somebody else's
    QObject m_networkOwner;     ///< what calls were sent over until they have ended, too
    QPointer<QNetworkAccessManager> m_network;
    QUrl m_server;
    QByteArray m_token;
    bool m_isTokenInBody = false;
    SystemClock m_systemClock;
    const Clock *m_clock = &m_systemClock;
};
