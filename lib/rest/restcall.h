// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/certificate.h"
#include "rest/answer.h"
#include "rest/restclient.h"

#include <QNetworkRequest>
#include <QTimer>

namespace rest {

/// One request of a RestClient on its way, redirects included: owned by the client, deletes itself
/// when it is resolved. Destroyed earlier, it resolves as Cancelled.
class RestCall final : public QObject
{
    Q_OBJECT

public:
    struct Setup
    {
        QPointer<QNetworkAccessManager> network;
        QNetworkRequest request;
        std::optional<QByteArray> body; ///< POST with it, else GET
        RequestOptions options;
        QByteArray token; ///< as sent with it, empty when none was
        const Clock *clock = nullptr;
        RateBudget *budget = nullptr; ///< outlives the call
        std::shared_ptr<ResultSink> sink;
    };
    RestCall(Setup setup, QObject *parent);
    ~RestCall() override;

    /// Sends it, in its turn.
    void start();
    Urgency urgency() const { return m_setup.options.urgency; }
    /// Sent and not resolved.
    bool isUnderWay() const { return m_reply != nullptr; }
    /// Where it is sent over from now on; what is under way stays where it is.
    void setNetwork(QNetworkAccessManager *network) { m_setup.network = network; }
    /// Gives it up as if its connection was lost.
    void loseConnection();

Q_SIGNALS:
    /// The token this call was sent with is dead.
    void tokenRefused();

private:
    struct ReplyDeleter
    {
        void operator()(QNetworkReply *reply) const;
    };

    void send();
    void leaveBudget();
    void readBody();
    void finish();
    bool followRedirect(int status);
    void decode();
    void giveUp(const Error &error);
    void resolve(const std::function<void(ResultSink &)> &how);
    void watchForCancel(const QFuture<void> &future);

    Setup m_setup;
    QTimer m_timeout;  ///< without a byte
    QTimer m_deadline; ///< of the whole
    CertificateFault m_certificate = CertificateFault::None;
    std::unique_ptr<QNetworkReply, ReplyDeleter> m_reply;
    QByteArray m_received;
    int m_redirects = 0;
    bool m_isCounted = false; ///< by the budget
    bool m_isResolved = false;
};

} // namespace rest
