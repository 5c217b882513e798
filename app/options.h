// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// The command line of the desktop program.
struct Options
{
    bool isDemo = false;
    bool isSelfTest = false;
    QString dataDir; ///< empty: where the system keeps application data
    QString error;   ///< what is wrong with the arguments; empty: nothing

    /// From the words after the program name; Qt has taken its own options (-platform ...) out
    /// before.
    static Options parse(const QStringList &words);
    static QString help();
};
