// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/sentence.h"
#include "session/account.h"
#include "session/leftovertokens.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>

class SecretStore;
class Session;
class Settings;

/// Brings sessions and their tokens together, and leads through what goes wrong with that: every
/// problem becomes the session's secretProblem with a sentence, nothing waits for it, and no
/// account is lost to it.
class TokenKeeper : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it.
    TokenKeeper(SecretStore *secrets, Settings *settings, QObject *parent = nullptr);

    /// Reads the session's token and starts it; an anonymous one starts at once.
    void begin(Session *session);
    /// Stores the token of a session that runs, where the user chose or the settings say.
    void keep(Session *session, const QByteArray &token);
    /// Removes the session's token from wherever it is, or was and could not be removed.
    void forget(Session *session);
    /// Removes what earlier runs could not.
    void sweep();

    // The choices (issue: retry, this run only, passphrase file).
    void retry(Session *session);
    void keepForThisRun(Session *session);
    void keepInFile(Session *session, const QString &passphrase);
    /// Opens the file for everybody who waits for it.
    void unlock(const QString &passphrase, const QList<Session *> &sessions);
    /// Moves all tokens there are in this run (not those in a file that is locked), and where new
    /// ones go; the passphrase only counts for a file that is not open.
    void setStorage(TokenStorage storage, const QString &passphrase,
                    const QList<Session *> &sessions);

    TokenStorage storage() const;
    bool hasPassphraseFile() const;
    bool needsPassphrase() const;
    QString passphraseError() const { return m_passphraseError.text(); }

Q_SIGNALS:
    /// Without a token there is nothing to keep: ask for it.
    void signInWanted(Session *session);
    void passphraseChanged();
    void storageChanged();
    void failed(const Sentence &sentence);

private:
    void store(Session *session, const QByteArray &token, TokenStorage storage);
    TokenStorage takeChosen(Session *session, TokenStorage otherwise);
    /// Goes on with the open file, or says what is wrong with the passphrase.
    template <typename Continuation>
    void withFile(const QString &passphrase, Continuation continuation);

    SecretStore *m_secrets;
    Settings *m_settings;
    QHash<QString, TokenStorage>
        m_chosen; ///< by account id, for the next attempt to store its token
    Sentence m_passphraseError;
    LeftoverTokens m_leftovers;
};
