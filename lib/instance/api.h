// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instance/apianswer.h"
#include "instance/creationlog.h"
#include "instance/faults.h"
#include "instance/packer.h"
#include "instance/ratelimiter.h"
#include "instance/schema.h"

#include <functional>

namespace instance {

class Service;

/// One call, after every check but the endpoint's own.
struct ApiCall
{
    QJsonObject params;
    Account *me = nullptr; ///< null: anonymous. Valid for the call
    bool isNative = false;
    QMap<QByteArray, QByteArray> headers;

    QString text(QLatin1StringView name) const { return params.value(name).toString(); }
    QStringList texts(QLatin1StringView name) const;
};

/// The endpoints, and the checks the real server makes before one runs (rest.md 1.1): native only,
/// rate limit, credential, suspension, role, scope, validation.
class Api
{
public:
    using Handler = std::function<ApiAnswer(const ApiCall &)>;
    enum Need { Nobody, Anybody, Administrator, Native };
    struct Endpoint
    {
        Need need = Nobody;
        QString scope; ///< empty: none
        Schema schema;
        Handler handler;
        RateLimit limit; ///< the real server's own
        bool isGettable = false;
    };

    Api(World &world, Service &service, Faults &faults);
    ~Api();

    /// \param scope with `Anybody`: needed of app tokens; with `Nobody`: likewise when one is used.
    Endpoint &add(const QString &name, Need need, const QString &scope, const QString &schema,
                  Handler handler);
    /// Answers a request below /api/ and notes who asked and what in `record`.
    HttpResponse answer(const HttpRequest &request, RecordedRequest &record);

    World &world() { return m_world; }
    Service &service() { return m_service; }
    const Packer &packer() const { return m_packer; }
    const Faults &faults() const { return m_faults; }
    RateLimiter &rateLimiter() { return m_rateLimiter; }

    /// Notes as an answer, in this order.
    QJsonArray notes(const QStringList &ids, const Account *viewer) const;
    /// A page of the notes that pass the filter (rest.md 1.3).
    QJsonArray notePage(const ApiCall &call,
                        const std::function<bool(const NoteData &)> &filter) const;

private:
    HttpResponse run(const HttpRequest &request, const QString &name, RecordedRequest &record);
    bool isHidden(const QString &name) const;
    HttpResponse unknown(const HttpRequest &request) const;
    /// Who calls, as far as the endpoint wants to know; an error when they may not.
    std::optional<ApiError> admit(const HttpRequest &request, const QString &name,
                                  const Endpoint &endpoint, ApiCall &call, RecordedRequest &record);

    World &m_world;
    Service &m_service;
    Faults &m_faults;
    Packer m_packer;
    QMap<QString, Endpoint> m_endpoints;
    RateLimiter m_rateLimiter;
    CreationLog m_creations;
};

// The endpoints by theme; each adds its own.
void addServerEndpoints(Api &api);
void addAccountEndpoints(Api &api);
void addNoteEndpoints(Api &api);
void addNoteReadingEndpoints(Api &api);
void addTimelineEndpoints(Api &api);
void addUserEndpoints(Api &api);
void addNotificationEndpoints(Api &api);
void addCollectionEndpoints(Api &api);
void addKeepingEndpoints(Api &api);
void addDriveEndpoints(Api &api);
void addAdminEndpoints(Api &api);
void addChatMessageEndpoints(Api &api);
void addChatRoomEndpoints(Api &api);
void addExtraEndpoints(Api &api);

} // namespace instance
