// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QString>
#include <QUrl>

#include <optional>

/// Where the token of an account is kept.
enum class TokenStorage {
    Keychain,       ///< the system's own keyring: the rule
    ThisRun,        ///< in memory only: asked again at the next start
    PassphraseFile, ///< a file sealed with a passphrase, see PassphraseFile
};

/// Who one is on one server. A value without secrets: the token lives in SecretStore under id().
struct Account
{
    QUrl server;    ///< canonical base URL: scheme, host and port only
    QString userId; ///< empty: an anonymous look around
    QString username;
    QString name; ///< empty: show the username
    QString avatarUrl;
    TokenStorage tokenStorage = TokenStorage::Keychain;
    bool ignoresHeader = false;    ///< the server only takes the token inside bodies and URLs
    bool allowsTokenInUrl = false; ///< the user agreed to ?i= on the stream of an old server
    QString serverName;
    QString serverVersion;      ///< meta.version the capabilities were read from
    QSet<QString> capabilities; ///< names of the server's endpoints
    /// What the token may do, where that is known: what was asked for in the browser. No server
    /// tells it (auth.md 1), so of a token that was pasted nothing is known.
    std::optional<QStringList> scopes{};

    bool isAnonymous() const { return userId.isEmpty(); }
    /// The server's host as people read it (IDN decoded), with the port where it is not the usual
    /// one.
    QString host() const;
    /// One account = (canonical host, user id): "9abc@example.com", or "@example.com" for an
    /// anonymous one. Never changes; key of the token and of the account's data.
    QString id() const;
    /// "@alice@example.com"; the bare host for an anonymous one.
    QString handle() const;

    QJsonObject toJson() const;
    /// Fails (Malformed) only when the server's URL is missing or not http(s): everything else has
    /// a default.
    static Result<Account> fromJson(const QJsonObject &json);
};
