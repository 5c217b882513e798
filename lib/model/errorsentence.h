// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QCoreApplication>

/// Errors as sentences for people, in their language: what happened and what to do.
class ErrorSentence
{
    Q_DECLARE_TR_FUNCTIONS(ErrorSentence)

public:
    /// Why something asked of the server did not work. nowMs: Unix ms, to say how long to wait.
    static QString of(const Error &error, qint64 nowMs);
    /// Whether the server says that it does not offer this (to this account), rather than that
    /// something went wrong.
    static bool isNotOffered(const Error &error);

private:
    static QString patience(const Error &error, qint64 nowMs);
};
