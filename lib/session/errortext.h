// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QCoreApplication>

/// Errors in the user's own language.
class ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
public:
    /// Why something asked of the server did not work, as a sentence. nowMs: Unix ms, to say how
    /// long to wait.
    static QString sentence(const Error &error, qint64 nowMs);
};
