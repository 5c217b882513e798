// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/api.h"

#include "instance/service.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace instance {

namespace {

const ApiError authenticationFailed{
    401,
    u"AUTHENTICATION_FAILED"_s,
    u"b0a7f5f8-dc2f-4171-b91f-de88ad238e14"_s,
    u"Authentication failed. Please ensure your token is correct."_s,
    u"client"_s,
    {}};
const ApiError credentialRequired{401,
                                  u"CREDENTIAL_REQUIRED"_s,
                                  u"1384574d-a912-4b81-8601-c7b1c4085df1"_s,
                                  u"Credential required."_s,
                                  u"client"_s,
                                  {}};
const ApiError suspended{403,
                         u"YOUR_ACCOUNT_SUSPENDED"_s,
                         u"a8c724b3-6e9c-4b46-b1a8-bc3ed6258370"_s,
                         u"Your account has been suspended."_s,
                         u"permission"_s,
                         {}};
const ApiError permissionDenied{
    403,
    u"PERMISSION_DENIED"_s,
    u"1370e5b7-d4eb-4566-bb1d-7748ee6a1838"_s,
    u"Your app does not have the necessary permissions to use this endpoint."_s,
    u"permission"_s,
    {}};
const ApiError rolePermissionDenied{403,
                                    u"ROLE_PERMISSION_DENIED"_s,
                                    u"c3d38592-54c0-429d-be96-5636b0431a61"_s,
                                    u"You are not assigned to an administrator role."_s,
                                    u"permission"_s,
                                    {}};

} // namespace

QStringList ApiCall::texts(QLatin1StringView name) const
{
    QStringList texts;
    for (const QJsonValue &value : params.value(name).toArray())
        texts.append(value.toString());
    return texts;
}

Api::Api(World &world, Service &service, Faults &faults)
    : m_world(world)
    , m_service(service)
    , m_faults(faults)
    , m_packer(world)
    , m_rateLimiter(world.options().enforceRateLimits)
{
    addServerEndpoints(*this);
    addAccountEndpoints(*this);
    addNoteEndpoints(*this);
    addNoteReadingEndpoints(*this);
    addTimelineEndpoints(*this);
    addUserEndpoints(*this);
    addNotificationEndpoints(*this);
    addCollectionEndpoints(*this);
    addKeepingEndpoints(*this);
    addDriveEndpoints(*this);
    addAdminEndpoints(*this);
    addChatMessageEndpoints(*this);
    addChatRoomEndpoints(*this);
    addExtraEndpoints(*this);
    add(u"endpoints"_s, Nobody, {}, {}, [this](const ApiCall &) {
        QJsonArray names;
        for (auto it = m_endpoints.cbegin(); it != m_endpoints.cend(); ++it) {
            if (!isHidden(it.key()))
                names.append(it.key());
        }
        return names;
    });
}

Api::~Api() = default;

Api::Endpoint &Api::add(const QString &name, Need need, const QString &scope, const QString &schema,
                        Handler handler)
{
    Endpoint endpoint;
    endpoint.need = need;
    endpoint.scope = scope;
    endpoint.schema = Schema(schema);
    endpoint.handler = std::move(handler);
    return *m_endpoints.insert(name, endpoint);
}

/// What the imitated server does not have.
bool Api::isHidden(const QString &name) const
{
    const Profile profile = m_world.options().profile;
    if (profile == Profile::MisskeyIo)
        return name == u"notes/show-partial-bulk" || name == u"server-info"
               || name == u"chat/read-all" || name.startsWith(u"notes/drafts/");
    if (profile == Profile::Old1314)
        return name == u"notes/show-partial-bulk" || name == u"i/notifications-grouped"
               || name == u"following/update" || name == u"notifications/flush"
               || name == u"notifications/test-notification" || name.startsWith(u"chat/")
               || name.startsWith(u"notes/drafts/");
    return false;
}

HttpResponse Api::answer(const HttpRequest &request, RecordedRequest &record)
{
    const QString name = request.path().mid(5); // behind "/api/"
    record.endpoint = name;
    for (Faults::Failure &failure : m_faults.failures) {
        if (failure.times > 0 && (failure.endpoint.isEmpty() || failure.endpoint == name)) {
            --failure.times;
            HttpResponse response =
                HttpResponse::text(failure.status, "application/json; charset=utf-8", failure.body);
            for (auto it = failure.headers.begin(); it != failure.headers.end(); ++it)
                response.headers.insert(it.key(), it.value());
            return response;
        }
    }
    HttpResponse response = run(request, name, record);
    if (const auto rewrite = m_faults.rewrites.value(name))
        response.body = rewrite(response.body);
    response.isLost = m_faults.lostAnswers.remove(name);
    return response;
}

HttpResponse Api::unknown(const HttpRequest &request) const
{
    if (request.method == "GET") {
        const ApiError error{404,
                             u"UNKNOWN_API_ENDPOINT"_s,
                             u"2ca3b769-540a-4f08-9dd5-b5a825b6d0f1"_s,
                             u"Unknown API endpoint."_s,
                             u"client"_s,
                             {}};
        return error.response(m_world.nowMs());
    }
    const QString message = u"Route POST:%1 not found"_s.arg(request.path());
    return HttpResponse::text(404, "application/json; charset=utf-8",
                              compactJson(QJsonObject{{u"message"_s, message},
                                                      {u"error"_s, u"Not Found"_s},
                                                      {u"statusCode"_s, 404}}));
}

std::optional<ApiError> Api::admit(const HttpRequest &request, const QString &name,
                                   const Endpoint &endpoint, ApiCall &call, RecordedRequest &record)
{
    const QByteArray authorization = request.headers.value("authorization");
    std::optional<QByteArray> token;
    if (authorization.startsWith("Bearer ") && !m_faults.headerIgnored)
        token = authorization.mid(7);
    else if (call.params.value("i"_L1).isString())
        token = call.params.value("i"_L1).toString().toUtf8();
    call.params.remove(u"i"_s);
    record.params = call.params;

    const auto known = token ? m_world.tokens.constFind(*token) : m_world.tokens.constEnd();
    if (token && known == m_world.tokens.constEnd())
        return authenticationFailed;
    bool isApp = false;
    QStringList scopes;
    if (token) {
        call.me = m_world.account(known->userId);
        call.isNative = known->isNative;
        isApp = !known->isNative;
        scopes = known->scopes;
        record.userId = known->userId;
    }
    if (endpoint.need == Native && isApp) {
        return ApiError{m_world.options().profile == Profile::MisskeyIo ? 403 : 400,
                        u"ACCESS_DENIED"_s,
                        u"56f35758-7dd5-468b-8439-5d6fb8ec9b8e"_s,
                        u"Access denied."_s,
                        u"client"_s,
                        {}};
    }
    if (auto limited = m_rateLimiter.count(name, endpoint.limit, record.userId, m_world.nowMs()))
        return limited;
    if (endpoint.need != Nobody) {
        if (!call.me)
            return credentialRequired;
        if (call.me->isSuspended)
            return suspended;
    }
    if (endpoint.need == Administrator && !call.me->isAdmin)
        return rolePermissionDenied;
    if (isApp && !endpoint.scope.isEmpty() && !scopes.contains(endpoint.scope))
        return permissionDenied;
    const QJsonObject violation = endpoint.schema.violation(call.params);
    if (!violation.isEmpty())
        return ApiError::invalidParam(violation);
    return std::nullopt;
}

HttpResponse Api::run(const HttpRequest &request, const QString &name, RecordedRequest &record)
{
    const auto endpoint = m_endpoints.constFind(name);
    const bool isGet = request.method == "GET";
    if (endpoint == m_endpoints.constEnd() || isHidden(name))
        return unknown(request);
    if (isGet && !endpoint->isGettable)
        return HttpResponse::text(405, "application/json", {});

    ApiCall call;
    call.headers = request.headers;
    if (isGet) {
        for (const auto &[key, value] : request.query().queryItems(QUrl::FullyDecoded))
            call.params.insert(key, value);
    } else {
        const QJsonDocument document = QJsonDocument::fromJson(request.body);
        if (!document.isObject())
            return HttpResponse::text(400, "application/json", {});
        call.params = document.object();
    }
    if (const auto refused = admit(request, name, *endpoint, call, record))
        return refused->response(m_world.nowMs());
    const bool isCollapsed =
        m_world.options().profile == Profile::MisskeyIo && name == u"notes/create";
    if (isCollapsed) {
        if (const auto again = m_creations.repeated(record.userId, call.params, m_world.nowMs()))
            return again->response(m_world.nowMs());
    }
    const ApiAnswer answer = endpoint->handler(call);
    if (isCollapsed && answer.value) {
        const int delayMs = m_faults.endpointDelaysMs.value(name, m_faults.restDelayMs);
        m_creations.remember(record.userId, call.params, *answer.value, m_world.nowMs() + delayMs);
    }
    return answer.response(m_world.nowMs());
}

QJsonArray Api::notes(const QStringList &ids, const Account *viewer) const
{
    QJsonArray packed;
    for (const QString &id : ids) {
        if (const NoteData *note = std::as_const(m_world).note(id))
            packed.append(m_packer.note(*note, viewer));
    }
    return packed;
}

QJsonArray Api::notePage(const ApiCall &call,
                         const std::function<bool(const NoteData &)> &filter) const
{
    QStringList ids;
    for (const NoteData &note : std::as_const(m_world.notes)) {
        if (filter(note))
            ids.append(note.id);
    }
    QJsonObject params = call.params;
    if (m_faults.shortenPagesBy > 0) {
        const int limit = params.value("limit"_L1).toInt(10);
        params["limit"_L1] = qMax(1, limit - m_faults.shortenPagesBy);
    }
    return notes(m_world.page(ids, params), call.me);
}

} // namespace instance
