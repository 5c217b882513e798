// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "streaming/channelkind.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

/// The params of every channel that has any, made of values with the right types: the server takes
/// the string "false" for true and says nothing about a wrong type (streaming.md 3.4 and 5).
namespace channelparams {

/// homeTimeline, localTimeline, hybridTimeline, globalTimeline; a channel ignores what it does not
/// know.
QJsonObject timeline(bool withRenotes = true, bool withReplies = false, bool withFiles = false);
/// CherryPick's bubbleTimeline.
QJsonObject bubbleTimeline(bool withRenotes = true, bool withFiles = false, bool withCats = false,
                           bool withBots = true);
QJsonObject userList(const QString &listId, bool withRenotes = true, bool withFiles = false);
/// Any of the outer lists, all of an inner one; tags without #.
QJsonObject hashtag(const QList<QStringList> &anyOfAll);
QJsonObject roleTimeline(const QString &roleId);
QJsonObject antenna(const QString &antennaId);
/// Misskey's social channels.
QJsonObject channel(const QString &channelId);
QJsonObject chatUser(const QString &otherId);
QJsonObject chatRoom(const QString &roomId);
QJsonObject reversiGame(const QString &gameId);

/// Why the server would silently ignore these params, as a sentence; empty where they are right.
/// Params this table does not know are left to the server.
QString problem(ChannelKind kind, const QJsonObject &params);

} // namespace channelparams
