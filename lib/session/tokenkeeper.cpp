// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/tokenkeeper.h"

#include "session/passphrasefile.h"
#include "session/secretstore.h"
#include "session/session.h"
#include "store/settings.h"

namespace {

QString readProblem(const Error &error, TokenStorage storage)
{
    if (storage == TokenStorage::ThisRun)
        return TokenKeeper::tr(
            "The access token of this account was kept for one run only. Sign in "
            "again.");
    if (error.code == QLatin1String("Locked"))
        return TokenKeeper::tr("The access token of this account is in the file sealed with your "
                               "passphrase.");
    if (storage == TokenStorage::PassphraseFile)
        return TokenKeeper::tr(
            "The file sealed with your passphrase holds no access token for this "
            "account. Sign in again.");
    if (error.code == QLatin1String("NotFound"))
        return TokenKeeper::tr("The keyring holds no access token for this account. Sign in again, "
                               "or try again when the right keyring is open.");
    if (error.code == QLatin1String("Unavailable"))
        return TokenKeeper::tr("This computer's keyring, which holds the access token, does not "
                               "answer.");
    if (error.code == QLatin1String("Denied"))
        return TokenKeeper::tr("The keyring is locked, or access to it was refused.");
    if (error.code == QLatin1String("Timeout"))
        return TokenKeeper::tr("The keyring did not answer in time. It may be waiting for its "
                               "password.");
    return TokenKeeper::tr("The keyring answered with an error.");
}

QString storeProblem(const Error &error, TokenStorage storage)
{
    if (error.code == QLatin1String("Locked"))
        return TokenKeeper::tr("The access token is not stored yet: the file sealed with your "
                               "passphrase is locked.");
    if (storage == TokenStorage::PassphraseFile)
        return TokenKeeper::tr("The file for the access token could not be written: %1")
            .arg(error.message);
    if (error.code == QLatin1String("Unavailable"))
        return TokenKeeper::tr("This computer has no keyring to store the access token in.");
    if (error.code == QLatin1String("Denied"))
        return TokenKeeper::tr(
            "The access token is not stored: the keyring is locked, or access to "
            "it was refused.");
    if (error.code == QLatin1String("Timeout"))
        return TokenKeeper::tr("The access token may not be stored: the keyring did not answer in "
                               "time.");
    return TokenKeeper::tr("The access token is not stored: the keyring answered with an error.");
}

QString passphraseProblem(const Error &error)
{
    if (error.code == QLatin1String("WrongPassphrase"))
        return TokenKeeper::tr("This passphrase does not open the file. Try again.");
    if (error.code == QLatin1String("EmptyPassphrase"))
        return TokenKeeper::tr("Type a passphrase.");
    if (error.code == QLatin1String("ShortPassphrase"))
        return TokenKeeper::tr("This passphrase is too short. Take %n characters or more.", nullptr,
                               int(PassphraseFile::shortestPassphrase));
    if (error.code == QLatin1String("BadFile"))
        return TokenKeeper::tr("The file with the access tokens is damaged. Sign in again and keep "
                               "the tokens elsewhere.");
    return TokenKeeper::tr("The file with the access tokens cannot be opened: %1")
        .arg(error.message);
}

/// The words of Settings::tokenStorage.
QString settingOf(TokenStorage storage)
{
    switch (storage) {
    case TokenStorage::ThisRun:
        return QStringLiteral("memory");
    case TokenStorage::PassphraseFile:
        return QStringLiteral("file");
    case TokenStorage::Keychain:
        break;
    }
    return QStringLiteral("keychain");
}

} // namespace

TokenKeeper::TokenKeeper(SecretStore *secrets, Settings *settings, QObject *parent)
    : QObject(parent)
    , m_secrets(secrets)
    , m_settings(settings)
    , m_leftovers(secrets, settings)
{
}

void TokenKeeper::begin(Session *session)
{
    if (session->isAnonymous()) {
        session->start({});
        return;
    }
    const TokenStorage storage = session->account().tokenStorage;
    m_secrets->token(session->accountId(), storage)
        .then(session, [session, storage](const Result<QByteArray> &token) {
            // A keyring may take its time: who signed in meanwhile has a newer one.
            if (session->hasToken())
                return;
            if (token) {
                session->setSecretProblem(Session::NoProblem, {});
                session->start(*token);
            } else {
                session->setSecretProblem(
                    token.error().code == QLatin1String("Locked") ? Session::NeedsPassphrase
                                                                  : Session::CannotRead,
                    [error = token.error(), storage] { return readProblem(error, storage); });
            }
        });
}

void TokenKeeper::keep(Session *session, const QByteArray &token)
{
    if (m_chosen.value(session->accountId(), TokenStorage::Keychain) == TokenStorage::ThisRun) {
        // Instead of one that could not be read, which stays where it is: see keepForThisRun().
        m_chosen.remove(session->accountId());
        m_secrets->store(session->accountId(), token, TokenStorage::ThisRun);
        session->setSecretProblem(Session::NoProblem, {});
        return;
    }
    store(session, token, takeChosen(session, storage()));
}

void TokenKeeper::store(Session *session, const QByteArray &token, TokenStorage storage)
{
    m_secrets->store(session->accountId(), token, storage)
        .then(this, [this, storage,
                     session = QPointer<Session>(session)](const Result<Done> &stored) {
            if (!session)
                return;
            if (!stored) {
                m_chosen.insert(session->accountId(), storage);
                session->setSecretProblem(
                    stored.error().code == QLatin1String("Locked") ? Session::NeedsPassphrase
                                                                   : Session::CannotStore,
                    [error = stored.error(), storage] { return storeProblem(error, storage); });
                return;
            }
            m_leftovers.forget(session->accountId(), storage);
            // Only now that it is there is it removed from where it was.
            const TokenStorage before = session->account().tokenStorage;
            if (before != storage) {
                m_leftovers.remove(session->accountId(), before);
                session->setTokenStorage(storage);
            }
            session->setSecretProblem(Session::NoProblem, {});
        });
}

TokenStorage TokenKeeper::takeChosen(Session *session, TokenStorage otherwise)
{
    const TokenStorage chosen = m_chosen.value(session->accountId(), otherwise);
    m_chosen.remove(session->accountId());
    return chosen;
}

void TokenKeeper::forget(Session *session)
{
    const Account &account = session->account();
    m_chosen.remove(account.id());
    if (account.isAnonymous())
        return;
    m_secrets->forget(account.id());
    for (const auto storage : {TokenStorage::Keychain, TokenStorage::PassphraseFile}) {
        const bool isHere = storage == account.tokenStorage;
        if (!isHere && !m_leftovers.contains(account.id(), storage))
            continue;
        m_leftovers.remove(account.id(), storage)
            .then(this, [this, account, storage, isHere](const Result<Done> &removed) {
                // A locked file is cleaned when it is opened. A keyring may not come back, unless
                // there never was one for the token to be left in.
                if (removed || storage != TokenStorage::Keychain
                    || (!isHere && removed.error().code == QLatin1String("Unavailable")))
                    return;
                Q_EMIT failed(Sentence([handle = account.handle()] {
                    return tr("The access token of %1 could not be removed from the keyring. "
                              "Revoke it on the server's page.")
                        .arg(handle);
                }));
            });
    }
}

void TokenKeeper::sweep()
{
    m_leftovers.sweep();
}

void TokenKeeper::retry(Session *session)
{
    if (!session->hasToken())
        begin(session);
    else
        store(session, session->token(), takeChosen(session, session->account().tokenStorage));
}

void TokenKeeper::keepForThisRun(Session *session)
{
    if (session->hasToken()) {
        store(session, session->token(), TokenStorage::ThisRun);
    } else {
        // Where the token is now may open again: the next run looks there, so the account keeps
        // saying so.
        m_chosen.insert(session->accountId(), TokenStorage::ThisRun);
        Q_EMIT signInWanted(session);
    }
}

void TokenKeeper::keepInFile(Session *session, const QString &passphrase)
{
    withFile(passphrase, [this, session = QPointer<Session>(session)] {
        if (!session)
            return;
        if (session->hasToken()) {
            store(session, session->token(), TokenStorage::PassphraseFile);
        } else {
            m_chosen.insert(session->accountId(), TokenStorage::PassphraseFile);
            Q_EMIT signInWanted(session);
        }
    });
}

void TokenKeeper::unlock(const QString &passphrase, const QList<Session *> &sessions)
{
    QList<QPointer<Session>> all(sessions.begin(), sessions.end());
    withFile(passphrase, [this, all] {
        for (const auto &session : all) {
            if (session && session->secretProblem() == Session::NeedsPassphrase)
                retry(session);
        }
    });
}

void TokenKeeper::setStorage(TokenStorage storage, const QString &passphrase,
                             const QList<Session *> &sessions)
{
    auto move = [this, storage, all = QList<QPointer<Session>>(sessions.begin(), sessions.end())] {
        m_settings->setTokenStorage(settingOf(storage));
        Q_EMIT storageChanged();
        for (const auto &session : all) {
            if (session && session->hasToken())
                store(session, session->token(), storage);
        }
    };
    if (storage == TokenStorage::PassphraseFile)
        withFile(passphrase, move);
    else
        move();
}

template <typename Continuation>
void TokenKeeper::withFile(const QString &passphrase, Continuation continuation)
{
    if (m_secrets->isUnlocked()) {
        continuation();
        return;
    }
    m_secrets->unlock(passphrase).then(this, [this, continuation](const Result<Done> &opened) {
        m_passphraseError = {};
        if (!opened)
            m_passphraseError = [error = opened.error()] { return passphraseProblem(error); };
        if (opened) {
            sweep();
            continuation();
        }
        Q_EMIT passphraseChanged();
    });
}

TokenStorage TokenKeeper::storage() const
{
    for (auto storage : {TokenStorage::ThisRun, TokenStorage::PassphraseFile}) {
        if (m_settings->tokenStorage() == settingOf(storage))
            return storage;
    }
    return TokenStorage::Keychain;
}

bool TokenKeeper::hasPassphraseFile() const
{
    return m_secrets->hasPassphraseFile();
}

bool TokenKeeper::needsPassphrase() const
{
    return hasPassphraseFile() && !m_secrets->isUnlocked();
}
