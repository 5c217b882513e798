// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/serveraddress.h"

#include "core/transport.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace rest {
namespace {

Error notAnAddress()
{
    Error error;
    error.kind = Error::Kind::Invalid;
    error.message = QCoreApplication::translate(
        "ServerAddress", "This is not the address of a server. Write it like example.com.");
    return error;
}

int defaultPort(const QUrl &url)
{
    return url.scheme() == QLatin1String("http") ? 80 : 443;
}

bool hasDefaultPort(const QUrl &url)
{
    return url.port(defaultPort(url)) == defaultPort(url);
}

} // namespace

bool isSameServer(const QUrl &a, const QUrl &b)
{
    if (a.host(QUrl::FullyEncoded).compare(b.host(QUrl::FullyEncoded), Qt::CaseInsensitive) != 0)
        return false;
    return a.port(defaultPort(a)) == b.port(defaultPort(b))
           || (hasDefaultPort(a) && hasDefaultPort(b));
}

Result<ServerAddress> parseServerAddress(const QString &typed)
{
    // Full-width letters and dots, as an input method leaves them.
    QString text = typed.normalized(QString::NormalizationForm_KC).trimmed();
    text.replace(QChar(0x3002), QLatin1Char('.'));
    static const QRegularExpression unseen(QStringLiteral("[\\x{200B}-\\x{200F}\\x{FEFF}]"));
    text.remove(unseen);

    static const QRegularExpression schemePattern(QStringLiteral("^([A-Za-z][A-Za-z0-9+.-]*):/+"));
    QString scheme;
    if (const auto match = schemePattern.match(text); match.hasMatch()) {
        scheme = match.captured(1).toLower();
        text = text.mid(match.capturedLength());
        if (scheme != QLatin1String("https") && scheme != QLatin1String("http"))
            return notAnAddress();
    }
    // Only the authority counts: paths, queries and fragments are what a browser's address bar
    // adds.
    ServerAddress address;
    const bool isHandle = text.startsWith(QLatin1Char('@'));
    if (isHandle)
        text.remove(0, 1);
    static const QRegularExpression authorityEnd(QStringLiteral("[/?#\\\\]"));
    text = text.left(text.indexOf(authorityEnd));
    if (const auto at = text.lastIndexOf(QLatin1Char('@')); at >= 0) {
        address.username = text.left(at);
        text = text.mid(at + 1);
    } else if (isHandle) {
        return notAnAddress(); // @me alone names no server
    }
    if (!scheme.isEmpty())
        address.username.clear(); // user:password@ of an URL is no handle
    if (text.count(QLatin1Char(':')) > 1 && !text.startsWith(QLatin1Char('[')))
        text = QLatin1Char('[') + text + QLatin1Char(']');
    static const QRegularExpression notInAHost(QStringLiteral("[\\s%]"));
    if (text.isEmpty() || text.contains(notInAHost))
        return notAnAddress();

    QUrl url;
    url.setScheme(QStringLiteral("https"));
    url.setAuthority(text, QUrl::StrictMode);
    QString host = url.host();
    while (host.endsWith(QLatin1Char('.')))
        host.chop(1);
    url.setHost(host, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || url.port() == 0)
        return notAnAddress();
    if (scheme == QLatin1String("http") || (scheme.isEmpty() && transport::isLoopback(url)))
        url.setScheme(QStringLiteral("http"));
    if (url.port() != -1 && hasDefaultPort(url))
        url.setPort(-1);
    address.url = url;
    address.isPlainHttp = url.scheme() == QLatin1String("http") && !transport::isLoopback(url);
    return address;
}

} // namespace rest
