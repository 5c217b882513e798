// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

/// Why something did not work, as a value. It never holds a token, an URL with a query, or a
/// header.
struct Error
{
    enum class Kind {
        Network,      ///< the server could not be reached
        HostNotFound, ///< there is no such host: DNS does not know the name
        Timeout,      ///< it was reached, or not, and did not answer in time: the request may have
                      ///< worked
        Tls,          ///< the certificate or the encryption is bad
        Cancelled,    ///< we gave it up ourselves
        Server,       ///< an error answer: code and message are the server's own
        RateLimited,  ///< 429; see retryAtMs
        Processing,   ///< 202 PROCESSING (MisskeyIO): the same request is still being worked on
        Authentication, ///< the token is unknown or revoked
        Permission,     ///< the token or the account may not do this
        NotMisskey,     ///< the answer is not one of a Misskey server
        TooLarge,       ///< the body exceeds the limit
        Malformed,      ///< the answer is not what the protocol says
        Storage,        ///< keychain, file or settings
        Invalid,        ///< what the caller gave is wrong; nothing was sent
    };

    Kind kind = Kind::Server;
    int httpStatus = 0;   ///< 0 where there was no answer
    QString code{};       ///< the server's error.code, e.g. NO_SUCH_NOTE; empty where it gave none
    QString id{};         ///< the server's error.id
    QString serverKind{}; ///< the server's error.kind: "client", "server", "permission"
    QString message{};    ///< the server's message, or ours: a sentence without secrets
    QJsonObject info{};   ///< the server's error.info
    std::optional<qint64> retryAtMs{}; ///< Unix ms before which a retry is pointless
};
