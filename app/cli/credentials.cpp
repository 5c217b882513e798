// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/credentials.h"

#include "session/accountfile.h"
#include "session/systemkeychain.h"

#include <QFile>
#include <QStandardPaths>

#include <iostream>
#include <memory>
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

Result<Account> accountNamed(const QString &dataDir, QString name)
{
    auto accounts = AccountFile(dataDir).load();
    if (!accounts)
        return accounts.error();
    if (!name.startsWith(QLatin1Char('@')))
        name.prepend(QLatin1Char('@'));
    for (const Account &account : accounts.value()) {
        if (account.handle() == name)
            return account;
    }
    return invalid(QStringLiteral("the desktop program has no account %1").arg(name));
}

QFuture<Result<Credentials>> ofAccount(const Arguments &arguments)
{
    const bool isUsual = arguments.dataDir.isEmpty();
    const QString dataDir = isUsual ? usualDataDir() : arguments.dataDir;
    const auto found = accountNamed(dataDir, arguments.account);
    if (!found)
        return ready(found.error());
    const Account &account = found.value();
    if (account.isAnonymous())
        return ready(Credentials{account.server, {}});
    if (account.tokenStorage != TokenStorage::Keychain)
        return ready(
            invalid(QStringLiteral("the token of %1 is not in the keyring: use --token-file")
                        .arg(account.handle())));
    auto keychain = std::make_shared<SystemKeychain>(SystemKeychain::serviceFor(dataDir, isUsual));
    return keychain->read(account.id()).then([keychain, account](Result<QByteArray> token) {
        return token ? Result<Credentials>(Credentials{account.server, token.value()})
                     : Result<Credentials>(token.error());
    });
}

} // namespace

QFuture<Result<Credentials>> Credentials::find(const Arguments &arguments)
{
    if (!arguments.account.isEmpty())
        return ofAccount(arguments);
    if (!arguments.tokenFile.isEmpty()) {
        QFile file(arguments.tokenFile);
        if (!file.open(QIODevice::ReadOnly))
            return ready(
                invalid(QStringLiteral("%1: %2").arg(arguments.tokenFile, file.errorString())));
        return ready(withToken(arguments, file.readLine()));
    }
    if (arguments.tokenFromStdin) {
        std::string line;
        std::getline(std::cin, line);
        return ready(withToken(arguments, QByteArray::fromStdString(line)));
    }
    return ready(Credentials{arguments.server, {}});
}
