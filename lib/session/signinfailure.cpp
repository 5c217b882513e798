// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/signinfailure.h"

namespace {

/// Our own words first, then what the other side said, where that adds something.
QString withDetail(const QString &text, const QString &detail)
{
    return detail.isEmpty() ? text : text + QLatin1Char('\n') + detail;
}

} // namespace

SignInFailure describeSignInFailure(const Error &error, const QString &host, bool isOffline)
{
    using Kind = Error::Kind;
    const bool isNoAnswer = error.kind == Kind::HostNotFound || error.kind == Kind::Network
                            || error.kind == Kind::Timeout;
    if (isNoAnswer && isOffline)
        return {SignIn::tr("You are offline"),
                SignIn::tr("This computer has no network connection. Connect it and try again.")};

    if (error.code == QLatin1String("YOUR_ACCOUNT_SUSPENDED"))
        return {SignIn::tr("This account is suspended"),
                SignIn::tr("%1 has suspended this account. Only the people who run the server can "
                           "change that: ask them.")
                    .arg(host)};
    if (error.code == QLatin1String("USER_IS_DELETED"))
        return {SignIn::tr("This account is being deleted"),
                SignIn::tr("The account was deleted on %1. Sign in with another one.").arg(host)};

    switch (error.kind) {
    case Kind::Invalid:
        return {SignIn::tr("This is not a server's address"),
                SignIn::tr("Type the name of your server, like example.com, or your whole handle, "
                           "like @me@example.com."),
                SignIn::ServerField};
    case Kind::HostNotFound:
        return {SignIn::tr("There is no server called %1").arg(host),
                SignIn::tr("No computer with this name was found. Check the spelling."),
                SignIn::ServerField};
    case Kind::Network:
        return {SignIn::tr("%1 cannot be reached").arg(host),
                SignIn::tr("The server may be down for the moment, or something between here and "
                           "there is in the way. Try again later.")};
    case Kind::Timeout:
        return {SignIn::tr("%1 does not answer").arg(host),
                SignIn::tr("The server took too long. Try again in a moment.")};
    case Kind::Tls:
        return {SignIn::tr("The connection to %1 is not safe").arg(host),
                withDetail(SignIn::tr("Its certificate cannot be trusted. Check the address and "
                                      "this computer's date and time."),
                           error.message),
                SignIn::ServerField};
    case Kind::NotMisskey:
    case Kind::Malformed:
        return {SignIn::tr("%1 is not a Misskey server").arg(host),
                withDetail(SignIn::tr("Something answers there, but not as Misskey does. Check the "
                                      "address of your server."),
                           error.message),
                SignIn::ServerField};
    case Kind::Authentication:
        return {SignIn::tr("The server does not know this token"),
                SignIn::tr("It may be mistyped, made on another server, or revoked. Copy it again, "
                           "or make a new one on the server's page."),
                SignIn::TokenField};
    case Kind::Permission:
        return {SignIn::tr("This token may not read your account"),
                SignIn::tr("It lacks the permission \"read:account\", which everything else needs. "
                           "Make a new token with the permissions listed here."),
                SignIn::TokenField};
    case Kind::RateLimited:
        return {SignIn::tr("%1 asks for patience").arg(host),
                SignIn::tr("There were too many attempts. Wait a minute and try again.")};
    default:
        return {SignIn::tr("%1 could not sign you in").arg(host),
                withDetail(SignIn::tr("The server answered with an error of its own. Try again "
                                      "later."),
                           error.message)};
    }
}
