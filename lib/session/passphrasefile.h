// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QFuture>
#include <QMap>
#include <QStringList>

#include <memory>

/// An open file of tokens sealed with a passphrase: Argon2id makes the key, XChaCha20-Poly1305
/// seals. The file:
///
///     "SSGT" | version 1 (1 byte) | operations (4, LE) | memory in KiB (4, LE) | salt (16) | nonce
///     (24) | sealed JSON
///
/// where everything before the nonce is authenticated too. The salt is the file's own, the nonce is
/// new at each write, writes are atomic, mode 0600. The key lives in guarded memory and is wiped;
/// the passphrase is not kept.
class PassphraseFile
{
public:
    /// What deriving the key costs. More is slower for who guesses.
    struct Cost
    {
        quint32 operations;
        quint32 memoryKiB;
    };
    /// Less is guessed too soon, and SecretFilter could not keep it out of the log.
    static constexpr qsizetype shortestPassphrase = 8;
    /// libsodium's "moderate": 256 MiB, most of a second.
    static Cost usualCost();

    using Opened = Result<std::shared_ptr<PassphraseFile>>;
    /// Derives the key in another thread and opens the file; where there is none, one that is
    /// written with the first token. Errors are of kind Storage: code "WrongPassphrase" (or
    /// altered: they cannot be told apart), "BadFile" (not a file of this format), "Failed" (cannot
    /// be read); Invalid: "EmptyPassphrase", and "ShortPassphrase" for a new file under one of less
    /// than shortestPassphrase characters.
    static QFuture<Opened> open(const QString &path, const QString &passphrase,
                                Cost newFileCost = usualCost());

    ~PassphraseFile();
    PassphraseFile(const PassphraseFile &) = delete;
    PassphraseFile &operator=(const PassphraseFile &) = delete;

    /// Null where there is none.
    QByteArray token(const QString &accountId) const;
    Result<Done> set(const QString &accountId, const QByteArray &token);
    Result<Done> remove(const QString &accountId);

private:
    PassphraseFile() = default;
    static Opened openNow(const QString &path, QByteArray &passphrase, Cost newFileCost);
    Result<Done> readTokens(const QByteArray &sealed);
    Result<Done> write() const;

    QString m_path;
    QByteArray m_header;            ///< up to and with the salt
    unsigned char *m_key = nullptr; ///< of sodium_malloc
    QMap<QString, QByteArray> m_tokens;
};
