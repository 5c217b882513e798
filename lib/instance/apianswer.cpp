// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/apianswer.h"

#include <QJsonDocument>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace instance {

namespace {

HttpResponse withDefaults(HttpResponse response)
{
    response.headers.insert("Access-Control-Allow-Origin", "*");
    response.headers.insert("Cache-Control", "private, max-age=0, must-revalidate");
    return response;
}

} // namespace

QByteArray compactJson(const QJsonValue &value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

HttpResponse jsonResponse(int status, const QJsonValue &value)
{
    return withDefaults(
        HttpResponse::text(status, "application/json; charset=utf-8", compactJson(value)));
}

ApiError ApiError::invalidParam(const QJsonObject &violation)
{
    return {400,
            u"INVALID_PARAM"_s,
            u"3d81ceae-475f-4600-b2a8-2bc116157532"_s,
            u"Invalid param."_s,
            u"client"_s,
            violation};
}

ApiError ApiError::internal()
{
    return {500,
            u"INTERNAL_ERROR"_s,
            u"5d37dbcb-891e-41ca-a3d6-e690c97775ac"_s,
            u"Internal error occurred. Please contact us if the error persists."_s,
            u"server"_s,
            {}};
}

HttpResponse ApiError::response(qint64 nowMs) const
{
    QJsonObject body{{u"message"_s, message}, {u"code"_s, code}, {u"id"_s, id}, {u"kind"_s, kind}};
    if (!info.isEmpty())
        body["info"_L1] = info;
    HttpResponse response = jsonResponse(status, QJsonObject{{u"error"_s, body}});
    if (status == 401) {
        response.headers.insert("WWW-Authenticate",
                                code == u"AUTHENTICATION_FAILED"
                                    ? "Bearer realm=\"Misskey\", error=\"invalid_token\", "
                                      "error_description=\"Failed to authenticate\""
                                    : "Bearer realm=\"Misskey\"");
    }
    if (status == 429 && info.contains("resetMs"_L1)) {
        const qint64 waitMs = qint64(info.value("resetMs"_L1).toDouble()) - nowMs;
        response.headers.insert("Retry-After",
                                QByteArray::number((qMax<qint64>(waitMs, 0) + 999) / 1000));
    }
    return response;
}

ApiAnswer ApiAnswer::refuse(const QString &code, const QString &id, const QString &message,
                            int status)
{
    return ApiError{status, code, id, message, u"client"_s, {}};
}

ApiAnswer ApiAnswer::refuse(const QString &code, const QString &message)
{
    static const QUuid space(u"c6bd6f4e-4bb6-4f5b-9d3f-0b7c1a2f5a10"_s);
    return refuse(code, QUuid::createUuidV5(space, code).toString(QUuid::WithoutBraces), message);
}

ApiAnswer noSuchNote(const QString &id)
{
    return ApiAnswer::refuse(u"NO_SUCH_NOTE"_s, id, u"No such note."_s);
}

HttpResponse ApiAnswer::response(qint64 nowMs) const
{
    if (error)
        return error->response(nowMs);
    if (value)
        return jsonResponse(200, *value);
    return withDefaults(HttpResponse::text(204, "application/json; charset=utf-8", {}));
}

} // namespace instance
