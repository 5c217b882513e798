// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instance/faults.h"
#include "instance/httpserver.h"
#include "instance/packer.h"
#include "instance/schema.h"

#include <QHash>

#include <functional>

namespace instance {

class Service;

/// An error answer of the API (rest.md 1.1).
struct ApiError
{
    int status = 400;
    QString code;
    QString id;
    QString message;
    QString kind = QStringLiteral("client");
    QJsonObject info;
};

/// What a handler returns: a value, nothing (204), or an error.
struct ApiAnswer
{
    std::optional<QJsonValue> value;
    std::optional<ApiError> error;

    ApiAnswer() = default; ///< 204
    ApiAnswer(const QJsonValue &answered)
        : value(answered)
    {
    }
    ApiAnswer(const QJsonObject &answered)
        : value(answered)
    {
    }
    ApiAnswer(const QJsonArray &answered)
        : value(answered)
    {
    }
    ApiAnswer(const ApiError &refused)
        : error(refused)
    {
    }
    /// A client error with status 400.
    static ApiAnswer refuse(const QString &code, const QString &id, const QString &message,
                            int status = 400);
};

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
        int limitMax = 0; ///< calls per limitMs; 0: no limit
        int limitMs = 0;
        int minIntervalMs = 0;
        bool isGettable = false;
    };

    Api(World &world, Service &service, Faults &faults);
    ~Api();

    /// \param scope with `Anybody`: needed of app tokens; with `Nobody`: likewise when one is used.
    Endpoint &add(const QString &name, Need need, const QString &scope, const QString &schema,
                  Handler handler);
    void setRateLimit(const QString &endpoint, int max, int durationMs, int minIntervalMs);

    /// Answers a request below /api/ and notes who asked and what in `record`.
    HttpResponse answer(const HttpRequest &request, RecordedRequest &record);

    World &world() { return m_world; }
    Service &service() { return m_service; }
    const Packer &packer() const { return m_packer; }
    const Faults &faults() const { return m_faults; }

    /// Notes as an answer, in this order.
    QJsonArray notes(const QStringList &ids, const Account *viewer) const;
    /// A page of the notes that pass the filter (rest.md 1.3).
    QJsonArray notePage(const ApiCall &call,
                        const std::function<bool(const NoteData &)> &filter) const;

private:
    HttpResponse run(const HttpRequest &request, const QString &name, RecordedRequest &record);
    std::optional<ApiError> limit(const QString &name, const Endpoint &endpoint,
                                  const QString &caller);
    bool isHidden(const QString &name) const;
    HttpResponse failure(const ApiError &error) const;

    World &m_world;
    Service &m_service;
    Faults &m_faults;
    Packer m_packer;
    QMap<QString, Endpoint> m_endpoints;
    QHash<QString, QList<qint64>> m_attempts; ///< per endpoint and caller, Unix ms
    QHash<QString, int> m_limitedFor; ///< endpoints a test limited, whatever the options say
    struct Creation
    {
        QJsonValue answer;
        qint64 readyAtMs = 0; ///< until then it is still being worked on
    };
    QHash<QByteArray, Creation> m_recentCreations; ///< MisskeyIO: by user and params
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
void addDriveEndpoints(Api &api);
void addAdminEndpoints(Api &api);
void addChatEndpoints(Api &api);
void addExtraEndpoints(Api &api);

} // namespace instance
