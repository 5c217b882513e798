// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instance/httpserver.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace instance {

/// An error answer of the API (rest.md 1.1).
struct ApiError
{
    int status = 400;
    QString code;
    QString id;
    QString message;
    QString kind = QStringLiteral("client");
    QJsonObject info;

    static ApiError invalidParam(const QJsonObject &violation);
    /// What the real server says where it did not foresee the case.
    static ApiError internal();

    /// With the headers that belong to some errors; `nowMs` for how long a limited caller waits.
    HttpResponse response(qint64 nowMs) const;
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
    /// Likewise where no recording shows the id of the place: one that is always the same.
    static ApiAnswer refuse(const QString &code, const QString &message);

    HttpResponse response(qint64 nowMs) const;
};

/// \param id of the place that does not find it: each endpoint has its own.
ApiAnswer noSuchNote(const QString &id);

/// A JSON value as the real server writes it.
QByteArray compactJson(const QJsonValue &value);
HttpResponse jsonResponse(int status, const QJsonValue &value);

} // namespace instance
