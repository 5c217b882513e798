// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/sessionmanager.h"

#include "core/clock.h"
#include "rest/miauth.h"
#include "session/tokenkeeper.h"
#include "store/settings.h"

SessionManager::SessionManager(const Environment &environment, QObject *parent)
    : QAbstractListModel(parent)
    , m_environment(environment)
    , m_file(environment.dataDir)
    , m_signIn(new SignIn(environment.session, this))
    , m_keeper(new TokenKeeper(environment.secrets, environment.settings, this))
{
    connect(m_signIn, &SignIn::signedIn, this, &SessionManager::handleSignedIn);
    connect(m_keeper, &TokenKeeper::signInWanted, this, &SessionManager::signInAgain);
    connect(m_keeper, &TokenKeeper::passphraseChanged, this, &SessionManager::passphraseChanged);
    connect(m_keeper, &TokenKeeper::storageChanged, this, &SessionManager::tokenStorageChanged);
    connect(m_keeper, &TokenKeeper::failed, this, &SessionManager::setStorageError);
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(0);
    connect(&m_saveTimer, &QTimer::timeout, this, &SessionManager::save);
}

SessionManager::~SessionManager()
{
    save();
}

void SessionManager::load()
{
    AccountFile::Losses losses;
    const auto accounts = m_file.load(&losses);
    if (!accounts) {
        setStorageError([message = accounts.error().message, copy = losses.copy] {
            return copy.isEmpty()
                       ? tr("The list of accounts could not be read: %1").arg(message)
                       : tr("The list of accounts could not be read and was put aside as %1: %2")
                             .arg(copy, message);
        });
        return;
    }
    if (losses.entries > 0) {
        setStorageError([losses] {
            const QString what =
                tr("%n account(s) could not be read and were left out.", nullptr, losses.entries);
            return losses.copy.isEmpty()
                       ? what
                       : tr("%1 The list as it was is kept in %2.").arg(what, losses.copy);
        });
    }
    for (const Account &account : *accounts) {
        if (rowOf(account.id()) >= 0)
            continue;
        m_saved.append(account.toJson());
        m_keeper->begin(append(account));
    }
    const int row = rowOf(m_environment.settings->currentAccount());
    setCurrent(at(std::max(row, 0)));
    m_keeper->sweep();
}

Session *SessionManager::addTemporary(const Account &account, const QByteArray &token)
{
    Session *session = at(rowOf(account.id()));
    if (!session) {
        session = append(account);
        m_temporary.insert(session);
        session->start(token);
    }
    setCurrent(session);
    Q_EMIT signedIn(session);
    return session;
}

int SessionManager::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sessions.size());
}

QVariant SessionManager::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    Session *session = m_sessions.at(index.row());
    if (role == SessionRole)
        return QVariant::fromValue(session);
    if (role == Qt::DisplayRole)
        return session->handle();
    return {};
}

QHash<int, QByteArray> SessionManager::roleNames() const
{
    return {{SessionRole, "session"}};
}

int SessionManager::count() const
{
    return int(m_sessions.size());
}

Session *SessionManager::current() const
{
    return m_current;
}

void SessionManager::setCurrent(Session *session)
{
    if (m_current == session)
        return;
    m_current = session;
    if (session && !m_temporary.contains(session))
        m_environment.settings->setCurrentAccount(session->accountId());
    Q_EMIT currentChanged();
}

SignIn *SessionManager::signIn() const
{
    return m_signIn;
}

QUrl SessionManager::revokeUrl() const
{
    return m_revokeUrl;
}

SessionManager::Storage SessionManager::tokenStorage() const
{
    return static_cast<Storage>(m_keeper->storage());
}

bool SessionManager::needsPassphrase() const
{
    return m_keeper->needsPassphrase();
}

bool SessionManager::hasPassphraseFile() const
{
    return m_keeper->hasPassphraseFile();
}

QString SessionManager::passphraseError() const
{
    return m_keeper->passphraseError();
}

QString SessionManager::storageError() const
{
    return m_storageError.text();
}

Session *SessionManager::at(int row) const
{
    return row >= 0 && row < m_sessions.size() ? m_sessions.at(row) : nullptr;
}

void SessionManager::signOut(Session *session)
{
    const int row = int(m_sessions.indexOf(session));
    if (row < 0)
        return;
    if (!m_temporary.contains(session)) {
        m_keeper->forget(session);
        m_environment.settings->forgetAccount(session->accountId());
        m_revokeUrl = session->isAnonymous() ? QUrl() : rest::tokenRevocationUrl(session->server());
        Q_EMIT revokeUrlChanged();
    }
    session->stop();
    remove(row);
    save();
}

void SessionManager::signInAgain(Session *session)
{
    if (!session)
        return;
    m_signIn->cancel();
    m_signIn->clearError();
    // With its scheme only where that says something: people know their server by its name.
    const QUrl server = session->server();
    m_signIn->setServer(server.scheme() == QLatin1String("https")
                            ? session->host()
                            : server.toString(QUrl::PrettyDecoded));
    Q_EMIT signInWanted(session);
}

void SessionManager::retrySecret(Session *session)
{
    if (session)
        m_keeper->retry(session);
}

void SessionManager::keepForThisRun(Session *session)
{
    if (session)
        m_keeper->keepForThisRun(session);
}

void SessionManager::keepInFile(Session *session, const QString &passphrase)
{
    if (session)
        m_keeper->keepInFile(session, passphrase);
}

void SessionManager::unlock(const QString &passphrase)
{
    m_keeper->unlock(passphrase, m_sessions);
}

void SessionManager::setTokenStorage(Storage storage, const QString &passphrase)
{
    m_keeper->setStorage(static_cast<TokenStorage>(storage), passphrase, m_sessions);
}

void SessionManager::reconnectNow()
{
    // Their streams alone: what a server refused is for people to try again.
    for (Session *session : std::as_const(m_sessions))
        session->stream()->reconnectNow();
}

void SessionManager::retranslate()
{
    m_signIn->retranslate();
    for (Session *session : std::as_const(m_sessions))
        session->retranslate();
    Q_EMIT passphraseChanged();
    Q_EMIT storageErrorChanged();
}

void SessionManager::setTextStyle(const mfm::TextStyle &style)
{
    m_textStyle = style;
    for (Session *session : m_sessions)
        session->setTextStyle(style);
}

void SessionManager::setTextLook(const QString &mention, const QString &hashtag,
                                 const QString &link, int emojiPx)
{
    setTextStyle({mention, hashtag, link, emojiPx, {}});
}

Session *SessionManager::append(const Account &account)
{
    auto *session = new Session(account, m_environment.session, this);
    session->setTextStyle(m_textStyle);
    connect(session, &Session::accountChanged, this, &SessionManager::saveSoon);
    beginInsertRows({}, count(), count());
    m_sessions.append(session);
    endInsertRows();
    Q_EMIT countChanged();
    return session;
}

void SessionManager::handleSignedIn(const Account &account, const QByteArray &token)
{
    Session *session = at(rowOf(account.id()));
    if (session) {
        session->renew(account);
    } else {
        session = append(account);
        session->setTokenStorage(m_keeper->storage());
    }
    m_temporary.remove(session);
    session->start(token);
    if (!account.isAnonymous())
        m_keeper->keep(session, token);
    save();
    setCurrent(session);
    Q_EMIT signedIn(session);
}

void SessionManager::remove(int row)
{
    Session *session = m_sessions.at(row);
    if (m_current == session) {
        // Its neighbour, before the row goes: nothing shows a session that is no longer listed.
        setCurrent(at(row + 1 < count() ? row + 1 : row - 1));
    }
    beginRemoveRows({}, row, row);
    m_sessions.removeAt(row);
    endRemoveRows();
    m_temporary.remove(session);
    session->disconnect(this);
    // After its pages, which the views destroy later too: they read from it until they are gone.
    QTimer::singleShot(0, session, &QObject::deleteLater);
    Q_EMIT countChanged();
}

void SessionManager::saveSoon()
{
    if (!m_saveTimer.isActive())
        m_saveTimer.start();
}

void SessionManager::save()
{
    m_saveTimer.stop();
    QList<Account> accounts;
    QList<QJsonObject> entries;
    for (Session *session : m_sessions) {
        if (m_temporary.contains(session))
            continue;
        accounts.append(session->account());
        entries.append(session->account().toJson());
    }
    if (entries != m_saved) {
        if (const auto saved = m_file.save(accounts); !saved) {
            setStorageError([message = saved.error().message] {
                return tr("The list of accounts could not be saved: %1").arg(message);
            });
            m_isUnsaved = true;
            return;
        }
        m_saved = entries;
    }
    if (m_isUnsaved)
        setStorageError({});
}

void SessionManager::setStorageError(const Sentence &sentence)
{
    m_storageError = sentence;
    m_isUnsaved = false;
    Q_EMIT storageErrorChanged();
}

int SessionManager::rowOf(const QString &accountId) const
{
    for (int row = 0; row < m_sessions.size(); ++row) {
        if (m_sessions.at(row)->accountId() == accountId)
            return row;
    }
    return -1;
}
