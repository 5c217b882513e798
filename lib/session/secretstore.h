// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secretfilter.h"
#include "session/account.h"

#include <QFuture>
#include <QHash>
#include <QObject>

#include <list>
#include <memory>

class Keychain;
class PassphraseFile;

/// The tokens of all accounts, in the place each account names. A token given to store() is also
/// remembered for this run, so a keyring that fails never takes a working account down. Nothing
/// here blocks. Errors are of kind Storage, see Keychain; the passphrase file adds "Locked" (not
/// unlocked in this run), "WrongPassphrase" and "NotFound".
class SecretStore : public QObject
{
    Q_OBJECT
public:
    /// keychain and filter outlive the store. The filter keeps passphrases out of the log while
    /// they are in use; null: nobody does.
    SecretStore(Keychain *keychain, const QString &dataDir, SecretFilter *secretFilter = nullptr,
                QObject *parent = nullptr);
    ~SecretStore() override;

    QFuture<Result<QByteArray>> token(const QString &accountId, TokenStorage storage);
    QFuture<Result<Done>> store(const QString &accountId, const QByteArray &token,
                                TokenStorage storage);
    /// From the place named, but not from memory: the token moved elsewhere.
    QFuture<Result<Done>> remove(const QString &accountId, TokenStorage storage);
    /// From memory.
    void forget(const QString &accountId);

    bool hasPassphraseFile() const;
    /// The passphrase was given in this run: tokens can be read from and stored in the file.
    bool isUnlocked() const;
    /// Opens the passphrase file, or starts a new one where there is none.
    QFuture<Result<Done>> unlock(const QString &passphrase);

private:
    Keychain *m_keychain;
    QString m_path;
    SecretFilter *m_secretFilter;
    std::list<HiddenSecret> m_passphrases;  ///< a key is being made of
    std::shared_ptr<PassphraseFile> m_file; ///< null: not opened in this run
    QHash<QString, QByteArray> m_memory;
};
