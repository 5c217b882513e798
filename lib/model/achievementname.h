// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

/// What Misskey's achievements are for, in the user's language (the names are those of
/// `achievementEarned`, rest.md 14.4).
class AchievementName
{
    Q_DECLARE_TR_FUNCTIONS(AchievementName)

public:
    /// \returns nothing for one that is not known: servers and forks have their own.
    static QString words(const QString &name);

private:
    static QString counted(const QString &name);
};
