// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sentence.h"
#include "session/accountfile.h"
#include "session/session.h"
#include "session/signin.h"

#include <QAbstractListModel>
#include <QJsonObject>
#include <QPointer>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

class SecretStore;
class Settings;
class TokenKeeper;

/// The accounts of this program, each a Session in a row, in the order they were added. Role:
/// `session`. No keyring, a locked one or a failing one never loses an account: it stays listed
/// with a Session::secretProblem.
class SessionManager : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    /// The session shown; null when there is none. Remembered.
    Q_PROPERTY(Session *current READ current WRITE setCurrent NOTIFY currentChanged)
    Q_PROPERTY(SignIn *signIn READ signIn CONSTANT)
    /// After signOut(): the server's page where the forgotten token is revoked for good; empty
    /// before.
    Q_PROPERTY(QUrl revokeUrl READ revokeUrl NOTIFY revokeUrlChanged)
    /// Where tokens are kept, and new ones go.
    Q_PROPERTY(Storage tokenStorage READ tokenStorage NOTIFY tokenStorageChanged)
    /// A passphrase file exists and has not been opened in this run.
    Q_PROPERTY(bool needsPassphrase READ needsPassphrase NOTIFY passphraseChanged)
    Q_PROPERTY(bool hasPassphraseFile READ hasPassphraseFile NOTIFY passphraseChanged)
    /// What was wrong with the last passphrase, as a sentence.
    Q_PROPERTY(QString passphraseError READ passphraseError NOTIFY passphraseChanged)
    /// A sentence when the list of accounts could not be read or written, or a token not be
    /// removed; empty normally.
    Q_PROPERTY(QString storageError READ storageError NOTIFY storageErrorChanged)

public:
    enum Role { SessionRole = Qt::UserRole + 1 };
    Q_ENUM(Role)
    /// Same order as TokenStorage.
    enum Storage { Keyring, ThisRun, PassphraseFile };
    Q_ENUM(Storage)

    struct Environment
    {
        SessionEnvironment session;
        SecretStore *secrets = nullptr;
        Settings *settings = nullptr;
        QString dataDir;
    };

    /// Everything in the environment outlives the manager.
    explicit SessionManager(const Environment &environment, QObject *parent = nullptr);
    ~SessionManager() override;

    /// Reads the accounts, lists them at once and starts each when its token is there.
    void load();
    /// Lists and starts an account without SignIn, for the demo; makes it current. It is not
    /// written to disk.
    Session *addTemporary(const Account &account, const QByteArray &token);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const;
    Session *current() const;
    void setCurrent(Session *session);
    SignIn *signIn() const;
    QUrl revokeUrl() const;
    Storage tokenStorage() const;
    bool needsPassphrase() const;
    bool hasPassphraseFile() const;
    QString passphraseError() const;
    QString storageError() const;

    Q_INVOKABLE Session *at(int row) const;
    /// Forgets the token and everything kept of the account. The server still knows the token: see
    /// revokeUrl.
    Q_INVOKABLE void signOut(Session *session);
    /// Prepares signIn for this account; a success replaces its token and keeps the account.
    Q_INVOKABLE void signInAgain(Session *session);

    // The choices when a token cannot be stored or read.

    Q_INVOKABLE void retrySecret(Session *session);
    /// Keeps the token in memory only; where there is none, prepares signIn to ask for it.
    Q_INVOKABLE void keepForThisRun(Session *session);
    /// Stores the token in the passphrase file, opening or making it with this passphrase.
    Q_INVOKABLE void keepInFile(Session *session, const QString &passphrase);
    /// Opens the passphrase file and starts the accounts that wait for it.
    Q_INVOKABLE void unlock(const QString &passphrase);
    /// Moves every token there, and new ones go there; a passphrase file that is not open is opened
    /// or made with the passphrase.
    Q_INVOKABLE void setTokenStorage(SessionManager::Storage storage,
                                     const QString &passphrase = {});

    /// The machine woke up: what waits for its next attempt starts it, and open connections have to
    /// prove that they are.
    void reconnectNow();
    /// The language changed: every text made in C++ is announced anew.
    void retranslate();
    /// How text is coloured, for every session now and later.
    void setTextStyle(const mfm::TextStyle &style);
    /// The same from the theme: colours as #rrggbb, the height of an emoji in pixels.
    Q_INVOKABLE void setTextLook(const QString &mention, const QString &hashtag,
                                 const QString &link, int emojiPx);

Q_SIGNALS:
    void countChanged();
    void currentChanged();
    void revokeUrlChanged();
    void passphraseChanged();
    void tokenStorageChanged();
    void storageErrorChanged();
    /// An account was signed in, anew or again: show it.
    void signedIn(Session *session);
    /// The sign-in page should be shown, for this account.
    void signInWanted(Session *session);

private:
    Session *append(const Account &account);
    void handleSignedIn(const Account &account, const QByteArray &token);
    void remove(int row);
    void saveSoon();
    void save();
    void setStorageError(const Sentence &sentence);
    int rowOf(const QString &accountId) const;

    Environment m_environment;
    AccountFile m_file;
    QList<Session *> m_sessions;
    QSet<Session *> m_temporary; ///< not on disk
    QPointer<Session> m_current;
    SignIn *m_signIn;
    TokenKeeper *m_keeper;
    QTimer m_saveTimer;
    QList<QJsonObject> m_saved; ///< what is on disk
    QUrl m_revokeUrl;
    Sentence m_storageError;
    bool m_isUnsaved = false; ///< and the error says so
    mfm::TextStyle m_textStyle;
};
