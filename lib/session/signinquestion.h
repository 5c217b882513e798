// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/signin.h"

/// The words for a question of the way to an account. `typed`: the server as typed; `info`: what
/// it told, null before it was asked; `strange`: the server to be agreed on, of OtherHost.
SignInQuestion describeSignInQuestion(SignIn::Question question, const QUrl &typed,
                                      const ServerInfo *info, const QUrl &strange);
