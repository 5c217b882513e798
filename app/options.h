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
    QString error;   ///< the first thing that is wrong with the arguments; empty: nothing

    /// From the words after the program name. What is wrong never hides what is right: before Qt
    /// has taken its own options (-platform ...) out, everything but the error can be relied on.
    static Options parse(const QStringList &words);
    static QString help();
};
