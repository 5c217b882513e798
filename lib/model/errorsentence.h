// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QCoreApplication>

/// Errors as sentences for people: what happened and what to do.
class ErrorSentence
{
    Q_DECLARE_TR_FUNCTIONS(ErrorSentence)

public:
    static QString of(const Error &error);
    /// Whether the server says that it does not offer this (to this account), rather than that
    /// something went wrong.
    static bool isNotOffered(const Error &error);
};
