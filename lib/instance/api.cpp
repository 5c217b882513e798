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

QByteArray compact(const QJsonValue &value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

HttpResponse withDefaults(HttpResponse response)
{
    response.headers.insert("Access-Control-Allow-Origin", "*");
    response.headers.insert("Cache-Control", "private, max-age=0, must-revalidate");
    return response;
}

} // namespace

ApiAnswer ApiAnswer::refuse(const QString &code, const QString &id, const QString &message,
                            int status)
{
    return ApiError{status, code, id, message, u"client"_s, {}};
}

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
{
    addServerEndpoints(*this);
    addAccountEndpoints(*this);
    addNoteEndpoints(*this);
    addNoteReadingEndpoints(*this);
    addTimelineEndpoints(*this);
    addUserEndpoints(*this);
    addNotificationEndpoints(*this);
    addCollectionEndpoints(*this);
    addDriveEndpoints(*this);
    addAdminEndpoints(*this);
    addChatEndpoints(*this);
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

void Api::setRateLimit(const QString &endpoint, int max, int durationMs, int minIntervalMs)
{
    const auto found = m_endpoints.find(endpoint);
    if (found == m_endpoints.end())
        return;
    found->limitMax = max;
    found->limitMs = durationMs;
    found->minIntervalMs = minIntervalMs;
    m_limitedFor.insert(endpoint, max);
    m_attempts.clear();
}

/// What the imitated server does not have.
bool Api::isHidden(const QString &name) const
{
    const Profile profile = m_world.options().profile;
    if (profile == Profile::MisskeyIo)
        return name == u"notes/show-partial-bulk" || name == u"server-info"
               || name.startsWith(u"notes/drafts/");
    if (profile == Profile::Old1314)
        return name == u"notes/show-partial-bulk" || name == u"i/notifications-grouped"
               || name == u"following/update" || name == u"notifications/flush"
               || name == u"notifications/test-notification" || name.startsWith(u"chat/")
               || name.startsWith(u"notes/drafts/");
    return false;
}

HttpResponse Api::failure(const ApiError &error) const
{
    QJsonObject body{{u"message"_s, error.message},
                     {u"code"_s, error.code},
                     {u"id"_s, error.id},
                     {u"kind"_s, error.kind}};
    if (!error.info.isEmpty())
        body["info"_L1] = error.info;
    HttpResponse response = HttpResponse::text(error.status, "application/json; charset=utf-8",
                                               compact(QJsonObject{{u"error"_s, body}}));
    if (error.status == 401) {
        response.headers.insert("WWW-Authenticate",
                                error.code == u"AUTHENTICATION_FAILED"
                                    ? "Bearer realm=\"Misskey\", error=\"invalid_token\", "
                                      "error_description=\"Failed to authenticate\""
                                    : "Bearer realm=\"Misskey\"");
    }
    if (error.status == 429 && error.info.contains("resetMs"_L1)) {
        const qint64 waitMs = qint64(error.info.value("resetMs"_L1).toDouble()) - m_world.nowMs();
        response.headers.insert("Retry-After",
                                QByteArray::number((qMax<qint64>(waitMs, 0) + 999) / 1000));
    }
    return withDefaults(response);
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

HttpResponse Api::run(const HttpRequest &request, const QString &name, RecordedRequest &record)
{
    const auto found = m_endpoints.constFind(name);
    const bool isGet = request.method == "GET";
    if (found == m_endpoints.constEnd() || isHidden(name)) {
        if (isGet) {
            return failure({404,
                            u"UNKNOWN_API_ENDPOINT"_s,
                            u"2ca3b769-540a-4f08-9dd5-b5a825b6d0f1"_s,
                            u"Unknown API endpoint."_s,
                            u"client"_s,
                            {}});
        }
        const QString message = u"Route POST:%1 not found"_s.arg(request.path());
        return HttpResponse::text(404, "application/json; charset=utf-8",
                                  compact(QJsonObject{{u"message"_s, message},
                                                      {u"error"_s, u"Not Found"_s},
                                                      {u"statusCode"_s, 404}}));
    }
    const Endpoint &endpoint = *found;
    if (isGet && !endpoint.isGettable)
        return withDefaults(HttpResponse::text(405, "application/json", {}));

    ApiCall call;
    call.headers = request.headers;
    if (isGet) {
        for (const auto &[key, value] : request.query().queryItems(QUrl::FullyDecoded))
            call.params.insert(key, value);
    } else {
        const QJsonDocument document = QJsonDocument::fromJson(request.body);
        if (!document.isObject())
            return withDefaults(HttpResponse::text(400, "application/json", {}));
        call.params = document.object();
    }
    const QByteArray authorization = request.headers.value("authorization");
    std::optional<QByteArray> token;
    if (authorization.startsWith("Bearer "))
        token = authorization.mid(7);
    else if (call.params.value("i"_L1).isString())
        token = call.params.value("i"_L1).toString().toUtf8();
    call.params.remove(u"i"_s);
    record.params = call.params;

    const auto known = token ? m_world.tokens.constFind(*token) : m_world.tokens.constEnd();
    if (token && known == m_world.tokens.constEnd())
        return failure(authenticationFailed);
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
        return failure({m_world.options().profile == Profile::MisskeyIo ? 403 : 400,
                        u"ACCESS_DENIED"_s,
                        u"56f35758-7dd5-468b-8439-5d6fb8ec9b8e"_s,
                        u"Access denied."_s,
                        u"client"_s,
                        {}});
    }
    if (const auto limited = limit(name, endpoint, record.userId))
        return failure(*limited);
    if (endpoint.need != Nobody) {
        if (!call.me)
            return failure(credentialRequired);
        if (call.me->isSuspended)
            return failure(suspended);
    }
    if (endpoint.need == Administrator && !call.me->isAdmin)
        return failure(rolePermissionDenied);
    if (isApp && !endpoint.scope.isEmpty() && !scopes.contains(endpoint.scope))
        return failure(permissionDenied);
    const QJsonObject violation = endpoint.schema.violation(call.params);
    if (!violation.isEmpty()) {
        return failure({400, u"INVALID_PARAM"_s, u"3d81ceae-475f-4600-b2a8-2bc116157532"_s,
                        u"Invalid param."_s, u"client"_s, violation});
    }
    // MisskeyIO runs an identical creation once a minute: meanwhile 202, then the note it made
    // (rest.md 4.2).
    const bool isCollapsed =
        m_world.options().profile == Profile::MisskeyIo && name == u"notes/create";
    const QByteArray fingerprint = record.userId.toUtf8() + compact(call.params);
    const auto earlier = m_recentCreations.constFind(fingerprint);
    if (isCollapsed && earlier != m_recentCreations.constEnd()
        && m_world.nowMs() < earlier->readyAtMs + 60000) {
        if (m_world.nowMs() < earlier->readyAtMs) {
            return failure({202,
                            u"PROCESSING"_s,
                            u"6d0fa0a0-5b3c-4d54-8b2c-6a3c0b0e0c1f"_s,
                            u"Your request is being processed."_s,
                            u"client"_s,
                            {}});
        }
        return withDefaults(
            HttpResponse::text(200, "application/json; charset=utf-8", compact(earlier->answer)));
    }
    const ApiAnswer answer = endpoint.handler(call);
    if (answer.error)
        return failure(*answer.error);
    if (!answer.value)
        return withDefaults(HttpResponse::text(204, "application/json; charset=utf-8", {}));
    if (isCollapsed)
        m_recentCreations.insert(fingerprint, {*answer.value, m_world.nowMs()
                                                                  + m_faults.endpointDelaysMs.value(
                                                                      name, m_faults.restDelayMs)});
    return withDefaults(
        HttpResponse::text(200, "application/json; charset=utf-8", compact(*answer.value)));
}

std::optional<ApiError> Api::limit(const QString &name, const Endpoint &endpoint,
                                   const QString &caller)
{
    const bool isEnforced = m_world.options().enforceRateLimits || m_limitedFor.contains(name);
    if (!isEnforced || (endpoint.limitMax <= 0 && endpoint.minIntervalMs <= 0))
        return std::nullopt;
    const qint64 now = m_world.nowMs();
    QList<qint64> &attempts = m_attempts[name + u' ' + caller];
    while (!attempts.isEmpty() && attempts.first() <= now - endpoint.limitMs)
        attempts.removeFirst();
    qint64 resetMs = 0;
    if (endpoint.limitMax > 0 && attempts.size() >= endpoint.limitMax)
        resetMs = attempts.first() + endpoint.limitMs;
    if (endpoint.minIntervalMs > 0 && !attempts.isEmpty()
        && attempts.last() > now - endpoint.minIntervalMs)
        resetMs = qMax(resetMs, attempts.last() + endpoint.minIntervalMs);
    attempts.append(now); // rejected ones count as well
    while (endpoint.limitMax > 0 && attempts.size() > endpoint.limitMax)
        attempts.removeFirst();
    if (resetMs == 0)
        return std::nullopt;
    ApiError error{429,
                   u"RATE_LIMIT_EXCEEDED"_s,
                   u"d5826d14-3982-4d2e-8011-b9e9f02499ef"_s,
                   u"Rate limit exceeded. Please try again later."_s,
                   u"client"_s,
                   {}};
    error.info = {{u"remaining"_s, 0},
                  {u"reset"_s, double((resetMs + 999) / 1000)},
                  {u"resetMs"_s, double(resetMs)},
                  {u"total"_s, endpoint.limitMax}};
    return error;
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
