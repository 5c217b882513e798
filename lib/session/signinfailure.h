// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "session/signin.h"

/// What a person is told when signing in did not work.
struct SignInFailure
{
    QString title;
    QString text;                          ///< what happened and what to do
    SignIn::Field field = SignIn::NoField; ///< where to correct it
};

/// The words for an error of the way to an account; host: the server as shown to the person;
/// isOffline: this computer has no network.
SignInFailure describeSignInFailure(const Error &error, const QString &host,
                                    bool isOffline = false);
