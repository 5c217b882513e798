// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soak/truth.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>
#include <QSet>

#include <memory>

namespace soak {

namespace {

constexpr int pageLimit = 100;
constexpr int mostPages = 40;

bool isEmptyRenote(const QJsonObject &note)
{
    return note.value(QLatin1String("renoteId")).isString()
           && !note.value(QLatin1String("renote")).isObject()
           && !note.value(QLatin1String("text")).isString()
           && !note.value(QLatin1String("cw")).isString()
           && !note.value(QLatin1String("replyId")).isString()
           && !note.value(QLatin1String("poll")).isObject()
           && note.value(QLatin1String("fileIds")).toArray().isEmpty();
}

bool isReplyToOthers(const QJsonObject &note, const QString &userId)
{
    // Whom it answers is among those it mentions.
    return note.value(QLatin1String("replyId")).isString()
           && !note.value(QLatin1String("reply")).isObject()
           && note.value(QLatin1String("userId")).toString() != userId
           && !note.value(QLatin1String("mentions")).toArray().contains(userId);
}

} // namespace

Truth::Truth(const QUrl &instance, const QByteArray &token, const QString &userId, QObject *parent)
    : QObject(parent)
    , m_instance(instance)
    , m_token(token)
    , m_userId(userId)
{
}

ListTruth Truth::read(const QString &endpoint, const QString &oldestId)
{
    ListTruth truth;
    QJsonObject params{{QStringLiteral("limit"), pageLimit}};
    if (endpoint == QLatin1String("i/notifications"))
        params.insert(QStringLiteral("markAsRead"), false);
    for (int page = 0; page < mostPages; ++page) {
        const QByteArray answer = post(endpoint, params, &truth.error);
        if (!truth.error.isEmpty())
            return truth;
        const QJsonArray rows = QJsonDocument::fromJson(answer).array();
        for (const QJsonValue &value : rows) {
            const QJsonObject row = value.toObject();
            const QString id = row.value(QLatin1String("id")).toString();
            if (!oldestId.isEmpty() && id < oldestId)
                return truth;
            truth.ids.append(id);
            if (isEmptyRenote(row) || isReplyToOthers(row, m_userId))
                truth.unowed.insert(id);
        }
        if (rows.isEmpty() || oldestId.isEmpty())
            return truth;
        params.insert(QStringLiteral("untilId"), truth.ids.constLast());
    }
    truth.error = QStringLiteral("there is no end of ") + endpoint;
    return truth;
}

QByteArray Truth::post(const QString &endpoint, const QJsonObject &params, QString *error)
{
    QNetworkRequest request(m_instance.resolved(QUrl(QStringLiteral("/api/") + endpoint)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    request.setRawHeader("Authorization", "Bearer " + m_token);
    const std::unique_ptr<QNetworkReply> reply(
        m_network.post(request, QJsonDocument(params).toJson(QJsonDocument::Compact)));
    QEventLoop loop;
    connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (!reply->isFinished())
        loop.exec();
    if (reply->error() != QNetworkReply::NoError)
        *error = endpoint + QStringLiteral(": ") + reply->errorString();
    return reply->readAll();
}

} // namespace soak
