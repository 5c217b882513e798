// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/account.h"

#include <QJsonArray>

namespace {

QString storageName(TokenStorage storage)
{
    switch (storage) {
    case TokenStorage::Keychain:
        return QStringLiteral("keychain");
    case TokenStorage::ThisRun:
        return QStringLiteral("thisRun");
    case TokenStorage::PassphraseFile:
        return QStringLiteral("passphraseFile");
    }
    return {};
}

TokenStorage storageFromName(const QString &name)
{
    for (auto storage : {TokenStorage::ThisRun, TokenStorage::PassphraseFile}) {
        if (name == storageName(storage))
            return storage;
    }
    return TokenStorage::Keychain;
}

QString hostOf(const QUrl &server, QUrl::ComponentFormattingOptions format)
{
    const QString host = server.host(format).toLower();
    const int usual = server.scheme() == QLatin1String("http") ? 80 : 443;
    const int port = server.port(usual);
    return port == usual ? host : host + QLatin1Char(':') + QString::number(port);
}

} // namespace

QString Account::host() const
{
    return hostOf(server, QUrl::FullyDecoded);
}

QString Account::id() const
{
    return userId + QLatin1Char('@') + hostOf(server, QUrl::FullyEncoded);
}

QString Account::handle() const
{
    if (isAnonymous())
        return host();
    return QLatin1Char('@') + username + QLatin1Char('@') + host();
}

QJsonObject Account::toJson() const
{
    // In a stable order, so that the file only changes when something did.
    QStringList names(capabilities.begin(), capabilities.end());
    names.sort();
    QJsonObject json{{QStringLiteral("server"), server.toString(QUrl::FullyEncoded)},
                     {QStringLiteral("userId"), userId},
                     {QStringLiteral("username"), username},
                     {QStringLiteral("name"), name},
                     {QStringLiteral("avatarUrl"), avatarUrl},
                     {QStringLiteral("tokenStorage"), storageName(tokenStorage)},
                     {QStringLiteral("ignoresHeader"), ignoresHeader},
                     {QStringLiteral("allowsTokenInUrl"), allowsTokenInUrl},
                     {QStringLiteral("serverName"), serverName},
                     {QStringLiteral("serverVersion"), serverVersion},
                     {QStringLiteral("capabilities"), QJsonArray::fromStringList(names)}};
    if (scopes)
        json.insert(QLatin1String("scopes"), QJsonArray::fromStringList(*scopes));
    return json;
}

Result<Account> Account::fromJson(const QJsonObject &json)
{
    const QUrl server(json[QLatin1String("server")].toString(), QUrl::StrictMode);
    const bool isWeb =
        server.scheme() == QLatin1String("https") || server.scheme() == QLatin1String("http");
    if (!server.isValid() || !isWeb || server.host().isEmpty())
        return Error{.kind = Error::Kind::Malformed};

    Account account;
    account.server = server.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment
                                     | QUrl::RemoveUserInfo);
    account.userId = json[QLatin1String("userId")].toString();
    account.username = json[QLatin1String("username")].toString();
    account.name = json[QLatin1String("name")].toString();
    account.avatarUrl = json[QLatin1String("avatarUrl")].toString();
    account.tokenStorage = storageFromName(json[QLatin1String("tokenStorage")].toString());
    account.ignoresHeader = json[QLatin1String("ignoresHeader")].toBool();
    account.allowsTokenInUrl = json[QLatin1String("allowsTokenInUrl")].toBool();
    account.serverName = json[QLatin1String("serverName")].toString();
    account.serverVersion = json[QLatin1String("serverVersion")].toString();
    for (const auto &endpoint : json[QLatin1String("capabilities")].toArray())
        account.capabilities.insert(endpoint.toString());
    if (const auto scopes = json[QLatin1String("scopes")]; scopes.isArray()) {
        account.scopes.emplace();
        for (const auto &scope : scopes.toArray())
            account.scopes->append(scope.toString());
    }
    return account;
}
