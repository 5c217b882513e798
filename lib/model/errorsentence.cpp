// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/errorsentence.h"

QString ErrorSentence::of(const Error &error)
{
    // Decided here, without asking: the reason is ours.
    if (error.kind == Error::Kind::Permission && error.httpStatus == 0 && !error.message.isEmpty())
        return error.message;
    switch (error.kind) {
    case Error::Kind::Network:
        return tr("The server cannot be reached. Check the connection and try again.");
    case Error::Kind::HostNotFound:
        return tr("There is no server of this name.");
    case Error::Kind::Timeout:
        return tr("The server did not answer in time. Try again.");
    case Error::Kind::Tls:
        return tr("The connection to the server is not safe: its certificate was refused.");
    case Error::Kind::Cancelled:
        return tr("This was cancelled.");
    case Error::Kind::RateLimited:
        return tr("The server asks to slow down. Try again in a while.");
    case Error::Kind::Processing:
        return tr("The server is still working on it.");
    case Error::Kind::Authentication:
        return tr("The server does not accept the access token any more. Sign in again.");
    case Error::Kind::Permission:
        return tr("The server does not allow this for this account or access token.");
    case Error::Kind::NotMisskey:
        return tr("What answered is not a Misskey server.");
    case Error::Kind::TooLarge:
        return tr("The answer is too large.");
    case Error::Kind::Malformed:
        return tr("The server sent an answer that makes no sense. Try again.");
    case Error::Kind::Storage:
        return tr("This could not be saved: %1").arg(error.message);
    case Error::Kind::Invalid:
    case Error::Kind::Server:
        break;
    }
    if (error.httpStatus >= 500)
        return tr("The server has a problem (%1). Try again in a while.").arg(error.httpStatus);
    if (isNotOffered(error))
        return tr("This server does not offer this timeline.");
    if (!error.message.isEmpty())
        return tr("The server says: %1").arg(error.message);
    return tr("The server refused (%1).").arg(error.httpStatus);
}

bool ErrorSentence::isNotOffered(const Error &error)
{
    return error.kind == Error::Kind::Permission || error.code.endsWith(QLatin1String("_DISABLED"))
           || error.code == QLatin1String("NO_SUCH_ENDPOINT");
}
