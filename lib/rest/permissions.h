// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace rest {

/// Scopes that serve one purpose, to show a person what is asked for and why.
struct PermissionGroup
{
    QString title;        ///< translated, e.g. "Write notes"
    QString reason;       ///< translated sentence
    QStringList scopes{}; ///< e.g. write:notes
};

/// What Seseragi asks for (auth.md 7.2): every scope but those of administrators and the long gone
/// messaging.
QList<PermissionGroup> permissionGroups();
/// The scopes of all groups.
QStringList requestedScopes();

} // namespace rest
