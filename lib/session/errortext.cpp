// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/errortext.h"

#include "model/errorsentence.h"

#include <QHash>

namespace {

/// The codes of rest.md a person can do something about, or at least understand.
const char *textOfCode(const QString &code)
{
    static const QHash<QString, const char *> texts{
        {QStringLiteral("NO_SUCH_NOTE"), QT_TRANSLATE_NOOP("ErrorText", "The note is gone.")},
        {QStringLiteral("YOU_HAVE_BEEN_BLOCKED"),
         QT_TRANSLATE_NOOP("ErrorText", "This person has blocked you.")},
        {QStringLiteral("ALREADY_VOTED"),
         QT_TRANSLATE_NOOP("ErrorText", "You have voted already.")},
        {QStringLiteral("ALREADY_EXPIRED"), QT_TRANSLATE_NOOP("ErrorText", "The poll is over.")},
        {QStringLiteral("NO_SUCH_RENOTE_TARGET"),
         QT_TRANSLATE_NOOP("ErrorText", "The note is gone.")},
        {QStringLiteral("CANNOT_RENOTE_DUE_TO_VISIBILITY"),
         QT_TRANSLATE_NOOP("ErrorText", "Its author does not let it be renoted.")},
        {QStringLiteral("CANNOT_RENOTE_OUTSIDE_OF_CHANNEL"),
         QT_TRANSLATE_NOOP("ErrorText", "It may not be renoted outside of its channel.")},
        {QStringLiteral("ACCESS_DENIED"),
         QT_TRANSLATE_NOOP("ErrorText", "The server does not allow it.")},
        {QStringLiteral("YOUR_ACCOUNT_SUSPENDED"),
         QT_TRANSLATE_NOOP("ErrorText", "The server has suspended this account.")},
        {QStringLiteral("YOUR_ACCOUNT_MOVED"),
         QT_TRANSLATE_NOOP("ErrorText", "This account has moved: write with the new one.")},
        {QStringLiteral("ROLE_PERMISSION_DENIED"),
         QT_TRANSLATE_NOOP("ErrorText", "The server does not allow this account to do it.")},
    };
    return texts.value(code, nullptr);
}

} // namespace

QString ErrorText::sentence(const Error &error, qint64 nowMs)
{
    if (const char *text = textOfCode(error.code))
        return tr(text);
    if (error.kind == Error::Kind::RateLimited && error.retryAtMs) {
        const qint64 waitMs = *error.retryAtMs - nowMs;
        if (waitMs > 0 && waitMs < 90'000)
            return tr("That was too quick for the server. Try again in %n second(s).", nullptr,
                      int((waitMs + 999) / 1000));
        if (waitMs > 0)
            return tr("That was too often for the server. Try again in %n minute(s).", nullptr,
                      int((waitMs + 59'999) / 60'000));
    }
    return ErrorSentence::of(error);
}
