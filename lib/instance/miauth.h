// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instance/httpserver.h"
#include "instance/service.h"

namespace instance {

/// Signing in with the browser (auth.md 3): the page a person allows an app on, and the check that
/// delivers the token once.
class MiAuth
{
public:
    MiAuth(World &world, Service &service)
        : m_world(world)
        , m_service(service)
    {
    }

    /// GET /miauth/{session} shows the page, POST to it is the "Allow" button.
    HttpResponse page(const HttpRequest &request);
    /// POST /api/miauth/{session}/check.
    HttpResponse check(const QString &session);
    void allow(const QString &session, const QString &userId, const QStringList &scopes);

private:
    struct Grant
    {
        QByteArray token;
        QString userId;
    };
    World &m_world;
    Service &m_service;
    QHash<QString, Grant> m_grants; ///< by session, until fetched
};

/// Every scope an app can be given (auth.md 7.1), the administrators' left out.
QStringList appScopes();

} // namespace instance
