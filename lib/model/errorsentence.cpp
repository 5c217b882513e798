// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/errorsentence.h"

#include <QHash>

namespace {

/// The codes of rest.md a person can do something about, or at least understand.
const char *textOfCode(const QString &code)
{
    static const QHash<QString, const char *> texts{
        {QStringLiteral("NO_SUCH_NOTE"), QT_TRANSLATE_NOOP("ErrorSentence", "The note is gone.")},
        {QStringLiteral("YOU_HAVE_BEEN_BLOCKED"),
         QT_TRANSLATE_NOOP("ErrorSentence", "This person has blocked you.")},
        {QStringLiteral("ALREADY_VOTED"),
         QT_TRANSLATE_NOOP("ErrorSentence", "You have voted already.")},
        {QStringLiteral("ALREADY_EXPIRED"),
         QT_TRANSLATE_NOOP("ErrorSentence", "The poll is over.")},
        {QStringLiteral("NO_SUCH_RENOTE_TARGET"),
         QT_TRANSLATE_NOOP("ErrorSentence", "The note is gone.")},
        {QStringLiteral("CANNOT_RENOTE_DUE_TO_VISIBILITY"),
         QT_TRANSLATE_NOOP("ErrorSentence", "Its author does not let it be renoted.")},
        {QStringLiteral("CANNOT_RENOTE_OUTSIDE_OF_CHANNEL"),
         QT_TRANSLATE_NOOP("ErrorSentence", "It may not be renoted outside of its channel.")},
        {QStringLiteral("YOUR_ACCOUNT_SUSPENDED"),
         QT_TRANSLATE_NOOP("ErrorSentence", "The server has suspended this account.")},
        {QStringLiteral("YOUR_ACCOUNT_MOVED"),
         QT_TRANSLATE_NOOP("ErrorSentence", "This account has moved: write with the new one.")},
    };
    return texts.value(code, nullptr);
}

} // namespace

QString ErrorSentence::of(const Error &error, qint64 nowMs)
{
    if (const char *text = textOfCode(error.code))
        return tr(text);
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
        return patience(error, nowMs);
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

QString ErrorSentence::patience(const Error &error, qint64 nowMs)
{
    const qint64 waitMs = error.retryAtMs.value_or(nowMs) - nowMs;
    if (waitMs <= 0)
        return tr("The server asks to slow down. Try again in a while.");
    if (waitMs < 90'000)
        return tr("That was too quick for the server. Try again in %n second(s).", nullptr,
                  int((waitMs + 999) / 1000));
    return tr("That was too often for the server. Try again in %n minute(s).", nullptr,
              int((waitMs + 59'999) / 60'000));
}

bool ErrorSentence::isNotOffered(const Error &error)
{
    return error.kind == Error::Kind::Permission || error.code.endsWith(QLatin1String("_DISABLED"))
           || error.code == QLatin1String("NO_SUCH_ENDPOINT");
}
