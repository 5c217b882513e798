// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

/// Keys and JSON types of a value, without its values: what a recording and an answer of ours have
/// in common.
namespace shape {

/// Maps whose keys are data (reactions, emojis, headers ...) are left at "map"; of an array the
/// first element counts.
QString of(const QJsonValue &value, const QString &key = {});
/// Where the shapes part, as a readable path; empty when they are the same. Arrays are compared
/// element by element as far as both go.
QString difference(const QJsonValue &expected, const QJsonValue &actual, const QString &path = {},
                   const QString &key = {});

} // namespace shape
