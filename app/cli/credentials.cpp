// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/credentials.h"

#include "session/accountfile.h"
#include "session/secretstore.h"
#include "session/systemkeychain.h"

#include <QCoreApplication>
#include <QFile>
#include <QStandardPaths>

#include <iostream>
#include <string>

namespace {

Error invalid(const QString &message)
{
    Error error;
    error.kind = Error::Kind::Invalid;
    error.message = message;
    return error;
}

QFuture<Result<Credentials>> ready(Result<Credentials> result)
{
    QPromise<Result<Credentials>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

Result<Credentials> withToken(const Arguments &arguments, const QByteArray &line)
{
    const QByteArray token = line.trimmed();
    if (token.isEmpty())
        return invalid(QStringLiteral("the token is empty"));
    return Credentials{arguments.server, token};
}

/// The desktop program names its data directory after itself, not after this program.
QString usualDataDir()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
           + QStringLiteral("/seseragi");
}

Result<Account> accountNamed(const QString &dataDir, const QString &name)
{
    auto accounts = AccountFile(dataDir).load();
    if (!accounts)
        return accounts.error();
    for (const Account &account : accounts.value()) {
        if (account.handle() == name || account.handle() == QLatin1Char('@') + name)
            return account;
    }
    return invalid(QStringLiteral("the desktop program has no account %1").arg(name));
}

QByteArray firstLineOfStdin()
{
    std::string line;
    std::getline(std::cin, line);
    return QByteArray::fromStdString(line);
}

/// The stores give codes only; a sentence goes with them here.
Error unreadable(Error error, const Account &account)
{
    if (!error.message.isEmpty())
        return error;
    if (error.code == QLatin1String("WrongPassphrase"))
        error.message = QStringLiteral("The passphrase is not the one of the file.");
    else if (error.code == QLatin1String("EmptyPassphrase"))
        error.message = QStringLiteral("The passphrase is empty.");
    else
        error.message = QStringLiteral("The token of %1 cannot be read.").arg(account.handle());
    return error;
}

QFuture<Result<Credentials>> withStoredToken(const Account &account, SecretStore *secrets)
{
    return secrets->token(account.id(), account.tokenStorage)
        .then([account](Result<QByteArray> token) -> Result<Credentials> {
            if (!token)
                return unreadable(token.error(), account);
            return Credentials{account.server, token.value(), account.ignoresHeader,
                               account.ignoresHeader && account.allowsTokenInUrl, account.scopes};
        });
}

QFuture<Result<Credentials>> ofAccount(const Arguments &arguments, SecretFilter *secretFilter)
{
    const bool isUsual = arguments.dataDir.isEmpty();
    const QString dataDir = isUsual ? usualDataDir() : arguments.dataDir;
    const auto found = accountNamed(dataDir, arguments.account);
    if (!found)
        return ready(found.error());
    const Account &account = found.value();
    if (account.isAnonymous())
        return ready(Credentials{account.server, {}});
    if (account.ignoresHeader && !account.allowsTokenInUrl
        && arguments.command == Arguments::Command::Stream)
        return ready(invalid(QStringLiteral("the server of %1 takes the token of a stream in the "
                                            "URL only: allow that in the desktop program first")
                                 .arg(account.handle())));

    // Until the end of the program, which is near.
    auto *keychain = new SystemKeychain(SystemKeychain::serviceFor(dataDir, isUsual), 30000, qApp);
    auto *secrets = new SecretStore(keychain, dataDir, secretFilter, qApp);
    switch (account.tokenStorage) {
    case TokenStorage::Keychain:
        return withStoredToken(account, secrets);
    case TokenStorage::ThisRun:
        return ready(invalid(QStringLiteral("the desktop program keeps the token of %1 for its own "
                                            "run only: use --token-file")
                                 .arg(account.handle())));
    case TokenStorage::PassphraseFile:
        break;
    }
    if (!arguments.passphraseFromStdin)
        return ready(invalid(QStringLiteral("the token of %1 is in the file sealed with a "
                                            "passphrase: use --passphrase-stdin")
                                 .arg(account.handle())));
    return secrets->unlock(QString::fromUtf8(firstLineOfStdin().trimmed()))
        .then(secrets,
              [account, secrets](Result<Done> unlocked) {
                  return unlocked ? withStoredToken(account, secrets)
                                  : ready(unreadable(unlocked.error(), account));
              })
        .unwrap();
}

} // namespace

QFuture<Result<Credentials>> Credentials::find(const Arguments &arguments,
                                               SecretFilter *secretFilter)
{
    if (!arguments.account.isEmpty())
        return ofAccount(arguments, secretFilter);
    if (!arguments.tokenFile.isEmpty()) {
        QFile file(arguments.tokenFile);
        if (!file.open(QIODevice::ReadOnly))
            return ready(
                invalid(QStringLiteral("%1: %2").arg(arguments.tokenFile, file.errorString())));
        return ready(withToken(arguments, file.readLine()));
    }
    if (arguments.tokenFromStdin) {
        return ready(withToken(arguments, firstLineOfStdin()));
    }
    return ready(Credentials{arguments.server, {}});
}
