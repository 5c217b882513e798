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

    /// What of a list was not read.
    struct Losses
    {
        int entries = 0; ///< could not be understood
        QString copy;    ///< where the whole list is kept; empty: nowhere but where it was
    };

    /// No file is an empty list. A file that cannot be understood is an Error (Storage); an entry
    /// that cannot be understood is left out and the rest read. Either way losses are filled, and
    /// the file is kept beside the new one as accounts.json.broken, .broken.2 and so on, so that
    /// nothing is lost.
    Result<QList<Account>> load(Losses *losses = nullptr) const;
    /// Fails (Storage) also where it would replace what load() could neither read nor copy.
    Result<Done> save(const QList<Account> &accounts) const;

private:
    QString keepBroken() const;

    QString m_path;
    mutable bool m_isUnkept = false; ///< the file holds what is nowhere else
};
