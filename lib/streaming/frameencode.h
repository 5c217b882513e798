// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

// Frames to the server (streaming.md 2.1), as compact JSON.

/// `params` is always sent as an object: old servers need it. With pong the server acknowledges
/// with `connected`.
QString encodeConnect(const QString &channel, const QString &id, const QJsonObject &params,
                      bool pong = true);
QString encodeDisconnect(const QString &id);
/// A message into a channel instance; a body is always sent, as null where there is none.
QString encodeChannelMessage(const QString &id, const QString &type, const QJsonValue &body);
/// `sr` (also marks as read up to 2025.3) for a note the stream delivered, `subNote` for others.
QString encodeSubNote(const QString &noteId, bool seen = false);
QString encodeUnsubNote(const QString &noteId);
/// Marks all notifications as read.
QString encodeReadNotification();
