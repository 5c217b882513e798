// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/frontdoor.h"

using namespace Qt::StringLiterals;

namespace instance {

HttpResponse FrontDoor::answer(const HttpRequest &request, RecordedRequest &record)
{
    const QString path = request.path();
    HttpResponse response;
    if (path.startsWith(u"/api/miauth/") && path.endsWith(u"/check")) {
        response = m_miAuth.check(path.section(u'/', 3, 3));
        record.endpoint = path.mid(5);
    } else if (path.startsWith(u"/api/")) {
        response = m_api.answer(request, record);
    } else if (path.startsWith(u"/miauth/")) {
        response = m_miAuth.page(request);
    } else if (const auto media = m_media.answer(request)) {
        response = *media;
    } else {
        response = m_pages.answer(request);
    }
    if (path.startsWith(u"/api/")) {
        response.delayMs = m_faults.endpointDelaysMs.value(record.endpoint, m_faults.restDelayMs);
    }
    return response;
}

int FrontDoor::upgrade(const HttpRequest &request, QTcpSocket *socket)
{
    if (m_faults.handshakeStatus != 0)
        return m_faults.handshakeStatus;
    const QByteArray authorization = request.headers.value("authorization");
    const QUrlQuery query = request.query();
    std::optional<QByteArray> token;
    if (authorization.startsWith("Bearer ") && !m_faults.headerIgnored)
        token = authorization.mid(7);
    else if (query.hasQueryItem(u"i"_s))
        token = query.queryItemValue(u"i"_s, QUrl::FullyDecoded).toUtf8();
    const TokenData *known = nullptr;
    if (token) {
        const auto found = m_world.tokens.constFind(*token);
        if (found == m_world.tokens.constEnd())
            return 401;
        const bool mayRead = found->isNative || found->scopes.contains(u"read:account"_s)
                             || m_world.options().profile == Profile::Old1314;
        if (!mayRead)
            return 401;
        if (m_world.accounts.value(found->userId).isSuspended)
            return 403;
        known = &*found;
    }
    m_hub.upgrade(socket, known);
    return 0;
}

} // namespace instance
