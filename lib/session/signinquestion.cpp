// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/signinquestion.h"

namespace {

/// The host, with a port that is not the usual one: two servers may differ in nothing else.
QString shownHost(const QUrl &server)
{
    const QString port = server.port() < 0 ? QString() : QStringLiteral(":%1").arg(server.port());
    return server.host() + port;
}

QString whyStrange(const QUrl &typed, const ServerInfo &info, const QUrl &strange)
{
    if (rest::isSameServer(strange, info.url))
        return SignIn::tr("%1 leads to %2. Nothing of yours was sent yet. Go on only if you know "
                          "%2 as the address of your server.")
            .arg(shownHost(typed), shownHost(strange));
    return SignIn::tr("%1 says that it is %2. Nothing of yours was sent yet. Go on only if you "
                      "know %2 as the address of your server.")
        .arg(shownHost(info.url), shownHost(strange));
}

} // namespace

SignInQuestion describeSignInQuestion(SignIn::Question question, const QUrl &typed,
                                      const ServerInfo *info, const QUrl &strange)
{
    switch (question) {
    case SignIn::PlainHttp:
        return {SignIn::tr("Connect without encryption?"),
                SignIn::tr("The address starts with http. Everybody between here and %1 can read "
                           "along.")
                    .arg(typed.host()),
                SignIn::tr("Connect without encryption")};
    case SignIn::OtherHost:
        return {SignIn::tr("Is %1 your server?").arg(shownHost(strange)),
                info ? whyStrange(typed, *info, strange) : QString(),
                SignIn::tr("Go on with %1").arg(shownHost(strange))};
    case SignIn::FullRightsToken:
        return {SignIn::tr("Use a token with full rights?"),
                SignIn::tr("This looks like the token your browser itself uses. It may do "
                           "everything, even change your password, and cannot be revoked alone. "
                           "Better make one for Seseragi on the server's page."),
                SignIn::tr("Use it all the same")};
    case SignIn::NoQuestion:
        break;
    }
    return {};
}
