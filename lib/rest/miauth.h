// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rest/restclient.h"
#include "rest/serverversion.h"

#include <QTimer>

/// Sign-in through the browser (auth.md 3): the person confirms on the server's own page, we ask
/// until the token is there. One object is one session; a refused or lost one needs a new object,
/// because the token is handed out exactly once.
class MiAuth : public QObject
{
    Q_OBJECT

public:
    /// `client` talks to the server, without a token of its own, and outlives this.
    explicit MiAuth(RestClient *client, QObject *parent = nullptr);
    ~MiAuth() override;

    /// The page to open in the person's browser. It holds no token; whoever knows it can fetch the
    /// token, so it goes nowhere else.
    QUrl browserUrl() const;
    QString session() const { return m_session; }

    /// How often to ask and how long altogether, in ms. Before wait().
    void setPace(int intervalMs, int giveUpMs);
    /// Asks until the person has confirmed and gives the token: store it before anything else. Goes
    /// on through network trouble; Timeout when nobody confirmed in time, Cancelled by cancel() or
    /// destruction. Call it once.
    QFuture<Result<QByteArray>> wait();
    /// Asks at once, e.g. when our window gets the focus back; not before a rate limit ends.
    void checkNow();
    /// ms until it asks by itself; -1: it is asking, or done.
    int nextCheckInMs() const { return m_interval.remainingTime(); }
    void cancel();

private:
    void answer(const Result<QByteArray> &body);
    void resolve(const Result<QByteArray> &result);

    RestClient *m_client;
    QString m_session;
    std::shared_ptr<QPromise<Result<QByteArray>>> m_promise;
    CancelToken m_cancel;
    int m_intervalMs = 0;
    QTimer m_interval;
    QTimer m_giveUp;
    bool m_isChecking = false;
    bool m_isLimited = false; ///< the server named a time to wait for
    bool m_isResolved = false;
};

namespace rest {

/// The page where a person makes a token by hand: first the one of this version, then the other, in
/// case.
QList<QUrl> tokenPageUrls(const QUrl &server, const ServerVersion &version);
/// The page where tokens are listed and revoked.
QUrl tokenRevocationUrl(const QUrl &server);

} // namespace rest
