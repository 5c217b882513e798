// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/secretstore.h"

#include "session/keychain.h"
#include "session/passphrasefile.h"

#include <QDir>
#include <QFile>

namespace {

template <typename T>
QFuture<Result<T>> answer(Result<T> result)
{
    return QtFuture::makeReadyFuture(std::move(result));
}

Error storageError(const QString &code)
{
    return {.kind = Error::Kind::Storage, .code = code};
}

} // namespace

SecretStore::SecretStore(Keychain *keychain, const QString &dataDir, SecretFilter *secretFilter,
                         QObject *parent)
    : QObject(parent)
    , m_keychain(keychain)
    , m_path(QDir(dataDir).filePath(QStringLiteral("tokens.sealed")))
    , m_secretFilter(secretFilter)
{
}

SecretStore::~SecretStore() = default;

QFuture<Result<QByteArray>> SecretStore::token(const QString &accountId, TokenStorage storage)
{
    if (const auto it = m_memory.constFind(accountId); it != m_memory.constEnd())
        return answer<QByteArray>(*it);
    switch (storage) {
    case TokenStorage::Keychain:
        return m_keychain->read(accountId).then(this, [this, accountId](Result<QByteArray> read) {
            // A keyring may take its time, and there may be a newer one by now.
            if (const auto it = m_memory.constFind(accountId); it != m_memory.constEnd())
                return Result<QByteArray>(*it);
            if (read)
                m_memory.insert(accountId, *read);
            return read;
        });
    case TokenStorage::ThisRun:
        break;
    case TokenStorage::PassphraseFile:
        if (!m_file)
            return answer<QByteArray>(storageError(QStringLiteral("Locked")));
        if (const QByteArray token = m_file->token(accountId); !token.isEmpty())
            return answer<QByteArray>(token);
        break;
    }
    return answer<QByteArray>(storageError(QStringLiteral("NotFound")));
}

QFuture<Result<Done>> SecretStore::store(const QString &accountId, const QByteArray &token,
                                         TokenStorage storage)
{
    m_memory.insert(accountId, token);
    switch (storage) {
    case TokenStorage::Keychain:
        return m_keychain->write(accountId, token);
    case TokenStorage::ThisRun:
        break;
    case TokenStorage::PassphraseFile:
        return answer<Done>(m_file ? m_file->set(accountId, token)
                                   : storageError(QStringLiteral("Locked")));
    }
    return answer<Done>(Done());
}

void SecretStore::forget(const QString &accountId)
{
    m_memory.remove(accountId);
}

QFuture<Result<Done>> SecretStore::remove(const QString &accountId, TokenStorage storage)
{
    switch (storage) {
    case TokenStorage::Keychain:
        return m_keychain->remove(accountId);
    case TokenStorage::ThisRun:
        break;
    case TokenStorage::PassphraseFile:
        return answer<Done>(m_file ? m_file->remove(accountId)
                                   : storageError(QStringLiteral("Locked")));
    }
    return answer<Done>(Done());
}

bool SecretStore::hasPassphraseFile() const
{
    return QFile::exists(m_path);
}

bool SecretStore::isUnlocked() const
{
    return m_file != nullptr;
}

QFuture<Result<Done>> SecretStore::unlock(const QString &passphrase)
{
    const auto hidden = m_passphrases.emplace(m_passphrases.end(), m_secretFilter);
    hidden->hide(passphrase.toUtf8());
    return PassphraseFile::open(m_path, passphrase)
        .then(this, [this, hidden](const PassphraseFile::Opened &opened) -> Result<Done> {
            m_passphrases.erase(hidden);
            if (!opened)
                return opened.error();
            m_file = *opened;
            return Done();
        });
}
