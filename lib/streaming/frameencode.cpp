// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "streaming/frameencode.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace {

QString encode(const QString &type, const QJsonObject &body)
{
    const QJsonObject frame{{QStringLiteral("type"), type}, {QStringLiteral("body"), body}};
    return QString::fromUtf8(QJsonDocument(frame).toJson(QJsonDocument::Compact));
}

} // namespace

QString encodeConnect(const QString &channel, const QString &id, const QJsonObject &params,
                      bool pong)
{
    return encode(QStringLiteral("connect"), {{QStringLiteral("channel"), channel},
                                              {QStringLiteral("id"), id},
                                              {QStringLiteral("params"), params},
                                              {QStringLiteral("pong"), pong}});
}

QString encodeDisconnect(const QString &id)
{
    return encode(QStringLiteral("disconnect"), {{QStringLiteral("id"), id}});
}

QString encodeChannelMessage(const QString &id, const QString &type, const QJsonValue &body)
{
    return encode(QStringLiteral("channel"),
                  {{QStringLiteral("id"), id},
                   {QStringLiteral("type"), type},
                   {QStringLiteral("body"), body.isUndefined() ? QJsonValue() : body}});
}

QString encodeSubNote(const QString &noteId, bool seen)
{
    return encode(seen ? QStringLiteral("sr") : QStringLiteral("subNote"),
                  {{QStringLiteral("id"), noteId}});
}

QString encodeUnsubNote(const QString &noteId)
{
    return encode(QStringLiteral("unsubNote"), {{QStringLiteral("id"), noteId}});
}

QString encodeReadNotification()
{
    return encode(QStringLiteral("readNotification"), {});
}
