// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/account.h"

#include <QCoreApplication>

/// The accounts on disk: {dataDir}/accounts.json, replaced atomically, without any secret in it.
class AccountFile
{
    Q_DECLARE_TR_FUNCTIONS(AccountFile)
public:
    explicit AccountFile(const QString &dataDir);

    /// No file is an empty list. A file that cannot be understood is an Error (Storage) and is kept
    /// beside the new one as accounts.json.broken, so that nothing is lost; an entry that cannot be
    /// understood is left out, the rest read.
    Result<QList<Account>> load() const;
    Result<Done> save(const QList<Account> &accounts) const;

private:
    void keepBroken() const;

    QString m_path;
};
