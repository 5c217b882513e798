// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mfm/links.h"

#include "core/bidi.h"
#include "mfm/plaintext.h"

#include <algorithm>

namespace mfm {
namespace {

bool isWebUrl(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty()
           && (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"));
}

std::optional<LinkTarget> checked(const QUrl &url, const QString &label)
{
    if (!isWebUrl(url))
        return std::nullopt;
    return LinkTarget{url, label};
}

// Escapes of an address are shown decoded where what they stand for is plain to see: no blanks, no
// controls, nothing that turns the direction of the text.
QString shownUrl(const QString &written)
{
    const QByteArray bytes = QByteArray::fromPercentEncoding(written.toUtf8());
    const QString decoded = QString::fromUtf8(bytes);
    for (const char32_t code : decoded.toUcs4()) {
        if (code == 0xfffd || !QChar::isPrint(code) || QChar::isSpace(code)
            || QChar::category(code) == QChar::Other_Format)
            return written;
    }
    return decoded;
}

bool isHostOf(const QUrl &server, const QString &host)
{
    return QString::fromLatin1(QUrl::toAce(host))
               .compare(server.host(QUrl::FullyEncoded), Qt::CaseInsensitive)
           == 0;
}

} // namespace

std::optional<LinkTarget> targetOf(const Mention &piece, const QUrl &server,
                                   const QString &authorHost)
{
    const QString host = piece.host.isEmpty() ? authorHost : piece.host;
    const bool isLocal = host.isEmpty() || isHostOf(server, host);
    const QString acct = isLocal ? u'@' + piece.username : u'@' + piece.username + u'@' + host;
    QUrl page = server;
    page.setPath(u'/' + acct);
    return checked(page, acct);
}

std::optional<LinkTarget> targetOf(const Hashtag &piece, const QUrl &server)
{
    QUrl page = server;
    // A slash or a dot in it would change the path.
    const QByteArray tag = QUrl::toPercentEncoding(piece.tag);
    page.setPath(QStringLiteral("/tags/") + QString::fromLatin1(tag), QUrl::StrictMode);
    return checked(page, u'#' + piece.tag);
}

std::optional<LinkTarget> targetOf(const Url &piece)
{
    return checked(QUrl(piece.url), shownUrl(piece.url));
}

std::optional<LinkTarget> targetOf(const Link &piece)
{
    return checked(QUrl(piece.url), toPlainText(piece.label));
}

QList<LinkTarget> linksIn(const QList<Node> &nodes, const QUrl &server, const QString &authorHost)
{
    QList<LinkTarget> links;
    const auto add = [&links](std::optional<LinkTarget> target) {
        if (target && std::none_of(links.begin(), links.end(), [&target](const LinkTarget &known) {
                return known.url == target->url;
            }))
            links.append(*std::move(target));
    };
    for (const Node &node : nodes) {
        if (const auto *mention = std::get_if<Mention>(&node.value))
            add(targetOf(*mention, server, authorHost));
        else if (const auto *hashtag = std::get_if<Hashtag>(&node.value))
            add(targetOf(*hashtag, server));
        else if (const auto *url = std::get_if<Url>(&node.value))
            add(targetOf(*url));
        else if (const auto *link = std::get_if<Link>(&node.value)) {
            std::optional<LinkTarget> target = targetOf(*link);
            if (target)
                target->label = QStringLiteral("%1 (%2)").arg(
                    bidi::isolated(target->label.simplified()), target->url.host());
            add(std::move(target));
        }
    }
    return links;
}

} // namespace mfm
