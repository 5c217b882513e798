// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QFuture>
#include <QString>

/// The system's keyring as the little of it that is needed, so that a test can let it fail, lock or
/// hang. Every answer comes later, on the caller's thread, in bounded time. Errors are of kind
/// Storage; their code is "NotFound" (read: no such entry), "Unavailable" (no keyring at all),
/// "Denied" (locked, or the user said no), "Timeout" or "Failed"; their message is the keyring's
/// own and never holds a secret.
class Keychain
{
public:
    virtual ~Keychain() = default;
    virtual QFuture<Result<QByteArray>> read(const QString &key) = 0;
    virtual QFuture<Result<Done>> write(const QString &key, const QByteArray &secret) = 0;
    /// Removing what is not there is Done.
    virtual QFuture<Result<Done>> remove(const QString &key) = 0;
};
