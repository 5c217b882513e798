// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace entity {

/// A role with all of it (rest.md 14.8).
struct Role
{
    QString id;
    qint64 createdAtMs = 0;
    qint64 updatedAtMs = 0;
    QString name;
    QString description;
    QString color;
    QString iconUrl;
    QString target;         ///< manual or conditional
    QByteArray condFormula; ///< JSON
    bool isPublic = false;
    bool isModerator = false;
    bool isAdministrator = false;
    bool isExplorable = false;
    bool asBadge = false;
    bool preserveAssignmentOnMoveAccount = false;
    bool canEditMembersByModerator = false;
    int displayOrder = 0;
    QByteArray policies; ///< JSON: {name: {value, priority, useDefault}}
    int usersCount = 0;
};

} // namespace entity
