// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QTimer>

#include <algorithm>

namespace support {

/// Where servers are by name, for tests: none of them is asked for on a real network.
using ServerNames = QHash<QString, QUrl>; ///< host as on the wire to http://127.0.0.1:port

/// An answer that never comes.
class NoSuchHostReply final : public QNetworkReply
{
public:
    NoSuchHostReply(const QNetworkRequest &request, QObject *parent)
        : QNetworkReply(parent)
    {
        setRequest(request);
        setUrl(request.url());
        setError(HostNotFoundError, QStringLiteral("Host not found"));
        open(ReadOnly | Unbuffered);
        QTimer::singleShot(0, this, [this] {
            setFinished(true);
            Q_EMIT finished();
        });
    }
    void abort() override {}

protected:
    qint64 readData(char *, qint64) override { return -1; }
};

/// Leads names to servers on the loopback; a name it does not know does not exist.
class NamedNetwork final : public QNetworkAccessManager
{
public:
    NamedNetwork(const ServerNames &names, QObject *parent)
        : QNetworkAccessManager(parent)
        , m_names(names)
    {
        setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    }

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *body) override
    {
        const QString host = request.url().host(QUrl::FullyEncoded);
        if (host == QLatin1String("127.0.0.1"))
            return QNetworkAccessManager::createRequest(operation, request, body);
        if (!m_names.contains(host))
            return new NoSuchHostReply(request, this);
        QNetworkRequest there(request);
        QUrl url = request.url();
        url.setScheme(m_names.value(host).scheme());
        url.setHost(m_names.value(host).host());
        url.setPort(m_names.value(host).port());
        there.setUrl(url);
        return QNetworkAccessManager::createRequest(operation, there, body);
    }

private:
    const ServerNames &m_names;
};

/// Sends whatever would leave this machine to a port where nobody is, without asking a name
/// service.
class LoopbackOnly final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (query.peerHostName() == QLatin1String("127.0.0.1"))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        constexpr quint16 nobody = 9;
        return {QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), nobody)};
    }
};

} // namespace support
