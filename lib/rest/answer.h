// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QNetworkReply>

#include <optional>

namespace rest {

/// An HTTP answer as far as it decides between success and failure.
struct Answer
{
    int status = 0;
    QByteArray contentType{};
    QByteArray retryAfter{}; ///< the Retry-After header
    QByteArray body{};
};

/// The error an answer is, or nothing for a success (rest.md 1.1, "parsing rule"). `nowMs` is Unix
/// time: it turns Retry-After into Error::retryAtMs.
std::optional<Error> errorIn(const Answer &answer, qint64 nowMs);

/// The error for a transfer that ended without an answer. `host` is for the sentence, `detail` says
/// what is wrong with its certificate (may be empty), `isOffline` whether this machine has no
/// network at all.
Error transferError(QNetworkReply::NetworkError error, const QString &host, const QString &detail,
                    bool isOffline);

Error timeoutError(const QString &host);
Error cancelledError();
Error tooLargeError();
/// The body of a success cannot even be unpacked.
Error unreadableError();
/// The server sent us to another server: `location` is that one's origin, kept as info.location.
Error redirectError(const QUrl &location);

} // namespace rest
