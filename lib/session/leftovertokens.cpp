// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/leftovertokens.h"

#include "session/secretstore.h"
#include "store/settings.h"

namespace {

const auto inKeychain = QStringLiteral("keychain ");
const auto inFile = QStringLiteral("file ");

QString entryOf(const QString &accountId, TokenStorage storage)
{
    return (storage == TokenStorage::PassphraseFile ? inFile : inKeychain) + accountId;
}

} // namespace

LeftoverTokens::LeftoverTokens(SecretStore *secrets, Settings *settings, QObject *parent)
    : QObject(parent)
    , m_secrets(secrets)
    , m_settings(settings)
{
}

QFuture<Result<Done>> LeftoverTokens::remove(const QString &accountId, TokenStorage storage)
{
    if (storage == TokenStorage::ThisRun)
        return m_secrets->remove(accountId, storage);
    // Before the answer: a program that ends meanwhile knows in its next run.
    remember(accountId, storage);
    return m_secrets->remove(accountId, storage)
        .then(this, [this, accountId, storage](const Result<Done> &removed) {
            if (removed)
                forget(accountId, storage);
            return removed;
        });
}

bool LeftoverTokens::contains(const QString &accountId, TokenStorage storage) const
{
    return m_settings->leftoverTokens().contains(entryOf(accountId, storage));
}

void LeftoverTokens::remember(const QString &accountId, TokenStorage storage)
{
    QStringList entries = m_settings->leftoverTokens();
    const QString entry = entryOf(accountId, storage);
    if (!entries.contains(entry))
        m_settings->setLeftoverTokens(entries << entry);
}

void LeftoverTokens::forget(const QString &accountId, TokenStorage storage)
{
    QStringList entries = m_settings->leftoverTokens();
    if (entries.removeAll(entryOf(accountId, storage)) > 0)
        m_settings->setLeftoverTokens(entries);
}

void LeftoverTokens::sweep()
{
    const QStringList entries = m_settings->leftoverTokens();
    for (const QString &entry : entries) {
        if (entry.startsWith(inKeychain))
            remove(entry.mid(inKeychain.size()), TokenStorage::Keychain);
        else if (entry.startsWith(inFile) && m_secrets->isUnlocked())
            remove(entry.mid(inFile.size()), TokenStorage::PassphraseFile);
    }
}
