// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/apinetwork.h"

#include <QNetworkAccessManager>
#include <QNetworkCookie>
#include <QNetworkCookieJar>

namespace rest {
namespace {

class NoCookies final : public QNetworkCookieJar
{
public:
    using QNetworkCookieJar::QNetworkCookieJar;
    QList<QNetworkCookie> cookiesForUrl(const QUrl &) const override { return {}; }
    bool setCookiesFromUrl(const QList<QNetworkCookie> &, const QUrl &) override { return false; }
    bool insertCookie(const QNetworkCookie &) override { return false; }
};

} // namespace

QNetworkAccessManager *createApiNetwork(QObject *parent)
{
    auto *network = new QNetworkAccessManager(parent);
    network->setCookieJar(new NoCookies(network));
    network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    return network;
}

} // namespace rest
