// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/mediapolicy.h"

#include <QMutexLocker>

#include <algorithm>

namespace {

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == QLatin1String("https") ? 443 : 80);
}

bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && a.host() == b.host() && portOf(a) == portOf(b);
}

QByteArray flagOf(imageurl::MediaUse use)
{
    switch (use) {
    case imageurl::MediaUse::Avatar:
        return QByteArrayLiteral("&avatar=1");
    case imageurl::MediaUse::Emoji:
        return QByteArrayLiteral("&emoji=1");
    case imageurl::MediaUse::Preview:
        return QByteArrayLiteral("&preview=1");
    case imageurl::MediaUse::Full:
        break;
    }
    return {};
}

} // namespace

void MediaPolicy::registerServer(const QUrl &server, const QUrl &mediaProxy)
{
    QUrl proxy = mediaProxy;
    // A server behind https never makes us fetch in the clear.
    const bool isUsable =
        proxy.isValid() && !proxy.host().isEmpty()
        && (proxy.scheme() == QLatin1String("https") || proxy.scheme() == server.scheme());
    if (!isUsable) {
        proxy = server;
        proxy.setPath(QStringLiteral("/proxy"));
    }
    const QMutexLocker locker(&m_mutex);
    const auto known = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) {
        return isSameOrigin(entry.server, server);
    });
    if (known == m_entries.end())
        m_entries.append({server, proxy});
    else
        known->proxy = proxy;
}

std::optional<QUrl> MediaPolicy::resolve(const imageurl::MediaRequest &request) const
{
    QUrl url = request.url;
    const bool isWeb =
        url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    if (!url.isValid() || url.host().isEmpty() || !isWeb)
        return std::nullopt;
    const QMutexLocker locker(&m_mutex);
    const auto entry =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &candidate) {
            return isSameOrigin(candidate.server, request.server);
        });
    if (entry == m_entries.end())
        return std::nullopt;
    url.setUserInfo(QString());
    url.setFragment(QString());
    if (isSameOrigin(url, entry->server) || isSameOrigin(url, entry->proxy))
        return url;
    QUrl proxied = entry->proxy;
    const QString folder = proxied.path(QUrl::FullyEncoded);
    proxied.setPath(folder
                        + (folder.endsWith(u'/') ? QStringLiteral("image.webp")
                                                 : QStringLiteral("/image.webp")),
                    QUrl::TolerantMode);
    const QByteArray target = QUrl::toPercentEncoding(QString::fromLatin1(url.toEncoded()));
    proxied.setQuery(QString::fromLatin1("url=" + target + flagOf(request.use)), QUrl::StrictMode);
    return proxied;
}
