// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "session/account.h"

#include <QFuture>
#include <QObject>

class SecretStore;
class Settings;

/// Tokens nobody wants any more in places that did not let go of them: a keyring that refused, a
/// sealed file that was locked. They are remembered over runs, by account and place, and removed as
/// soon as that can be done.
class LeftoverTokens : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it.
    LeftoverTokens(SecretStore *secrets, Settings *settings, QObject *parent = nullptr);

    /// Removes the token from the place named, now or later. The answer tells about now.
    QFuture<Result<Done>> remove(const QString &accountId, TokenStorage storage);
    bool contains(const QString &accountId, TokenStorage storage) const;
    /// There is a token again that is wanted.
    void forget(const QString &accountId, TokenStorage storage);
    /// Tries again whatever is left over.
    void sweep();

private:
    void remember(const QString &accountId, TokenStorage storage);

    SecretStore *m_secrets;
    Settings *m_settings;
};
