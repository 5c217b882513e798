// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "streaming/channelparams.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace channelparams {
namespace {

QString withRenotesName()
{
    return QStringLiteral("withRenotes");
}
QString withRepliesName()
{
    return QStringLiteral("withReplies");
}
QString withFilesName()
{
    return QStringLiteral("withFiles");
}

bool isTag(const QJsonValue &value)
{
    return value.isString() && !value.toString().isEmpty();
}

// An empty inner list would match every note of the server.
bool isTagQuery(const QJsonValue &value)
{
    const QJsonArray any = value.toArray();
    if (any.isEmpty())
        return false;
    for (const QJsonValue &all : any) {
        const QJsonArray tags = all.toArray();
        if (tags.isEmpty())
            return false;
        for (const QJsonValue &tag : tags) {
            if (!isTag(tag))
                return false;
        }
    }
    return true;
}

bool hasRightType(const QString &name, const QJsonValue &value)
{
    static const QStringList flags{
        withRenotesName(),          withRepliesName(),          withFilesName(),
        QStringLiteral("withCats"), QStringLiteral("withBots"), QStringLiteral("minimize")};
    static const QStringList ids{QStringLiteral("listId"),    QStringLiteral("roleId"),
                                 QStringLiteral("antennaId"), QStringLiteral("channelId"),
                                 QStringLiteral("otherId"),   QStringLiteral("roomId"),
                                 QStringLiteral("gameId")};
    if (flags.contains(name))
        return value.isBool();
    if (ids.contains(name))
        return value.isString() && !value.toString().isEmpty();
    if (name == QLatin1String("q"))
        return isTagQuery(value);
    if (name == QLatin1String("dimension"))
        return value.isDouble();
    return true;
}

} // namespace

QJsonObject timeline(bool withRenotes, bool withReplies, bool withFiles)
{
    return {{withRenotesName(), withRenotes},
            {withRepliesName(), withReplies},
            {withFilesName(), withFiles}};
}

QJsonObject bubbleTimeline(bool withRenotes, bool withFiles, bool withCats, bool withBots)
{
    return {{withRenotesName(), withRenotes},
            {withFilesName(), withFiles},
            {QStringLiteral("withCats"), withCats},
            {QStringLiteral("withBots"), withBots}};
}

QJsonObject userList(const QString &listId, bool withRenotes, bool withFiles)
{
    return {{QStringLiteral("listId"), listId},
            {withRenotesName(), withRenotes},
            {withFilesName(), withFiles}};
}

QJsonObject hashtag(const QList<QStringList> &anyOfAll)
{
    QJsonArray query;
    for (const QStringList &all : anyOfAll)
        query.append(QJsonArray::fromStringList(all));
    return {{QStringLiteral("q"), query}};
}

QJsonObject roleTimeline(const QString &roleId)
{
    return {{QStringLiteral("roleId"), roleId}};
}

QJsonObject antenna(const QString &antennaId)
{
    return {{QStringLiteral("antennaId"), antennaId}};
}

QJsonObject channel(const QString &channelId)
{
    return {{QStringLiteral("channelId"), channelId}};
}

QJsonObject chatUser(const QString &otherId)
{
    return {{QStringLiteral("otherId"), otherId}};
}

QJsonObject chatRoom(const QString &roomId)
{
    return {{QStringLiteral("roomId"), roomId}};
}

QJsonObject reversiGame(const QString &gameId)
{
    return {{QStringLiteral("gameId"), gameId}};
}

QString problem(ChannelKind kind, const QJsonObject &params)
{
    const QString required = QString::fromLatin1(channelInfo(kind).requiredParam);
    if (!required.isEmpty() && !params.contains(required))
        return QCoreApplication::translate("Channel", "The channel needs to be told “%1”.")
            .arg(required);
    if (kind == ChannelKind::Unknown)
        return {};
    for (auto it = params.begin(); it != params.end(); ++it) {
        if (!hasRightType(it.key(), it.value()))
            return QCoreApplication::translate("Channel", "The channel cannot use this “%1”.")
                .arg(it.key());
    }
    return {};
}

} // namespace channelparams
