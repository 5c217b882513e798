// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/answer.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>
#include <QUrl>

namespace rest {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RestClient)
};

Error ownError(Error::Kind kind, const QString &message, int httpStatus = 0)
{
    Error error;
    error.kind = kind;
    error.httpStatus = httpStatus;
    error.message = message;
    return error;
}

bool isSuccess(int status)
{
    return status >= 200 && status < 300;
}

/// Successes are big and rarely hide an error: the words decide whether they are read for one.
QJsonObject objectIn(const Answer &answer)
{
    constexpr qsizetype largestError = 64 * 1024;
    if (answer.body.size() > largestError)
        return {};
    if (isSuccess(answer.status) && !answer.body.contains("\"error\""))
        return {};
    return QJsonDocument::fromJson(answer.body).object();
}

bool isHtml(const Answer &answer)
{
    return answer.contentType.toLower().startsWith("text/html")
           || answer.body.trimmed().startsWith('<');
}

Error::Kind kindOf(const QString &code, const QString &serverKind, int status)
{
    // The code decides, because older servers use other statuses for the same thing (versions.md
    // 4).
    if (code == QLatin1String("AUTHENTICATION_FAILED")
        || code == QLatin1String("CREDENTIAL_REQUIRED"))
        return Error::Kind::Authentication;
    if (code == QLatin1String("RATE_LIMIT_EXCEEDED") || status == 429)
        return Error::Kind::RateLimited;
    if (code == QLatin1String("PROCESSING"))
        return Error::Kind::Processing;
    static const QStringList permissionCodes = {
        QStringLiteral("PERMISSION_DENIED"),      QStringLiteral("ROLE_PERMISSION_DENIED"),
        QStringLiteral("YOUR_ACCOUNT_SUSPENDED"), QStringLiteral("YOUR_ACCOUNT_MOVED"),
        QStringLiteral("USER_IS_DELETED"),        QStringLiteral("ACCESS_DENIED"),
    };
    if (serverKind == QLatin1String("permission") || permissionCodes.contains(code))
        return Error::Kind::Permission;
    return Error::Kind::Server;
}

/// A second is added: a call at the very moment would count against the limit once more
/// (rest.md 1.2).
std::optional<qint64> retryTime(const QByteArray &retryAfter, const QJsonObject &info, qint64 nowMs)
{
    constexpr qint64 graceMs = 1000;
    constexpr qint64 longestMs = 366LL * 24 * 3600 * 1000; // beyond that it is nonsense
    const auto checked = [&](qint64 atMs) -> std::optional<qint64> {
        return atMs >= nowMs - longestMs && atMs <= nowMs + longestMs
                   ? std::optional(atMs + graceMs)
                   : std::nullopt;
    };
    // Relative first: it does not care whether the two clocks agree.
    bool isNumber = false;
    const qlonglong seconds = retryAfter.trimmed().toLongLong(&isNumber);
    if (isNumber && seconds >= 0 && seconds <= longestMs / 1000)
        return checked(nowMs + seconds * 1000);
    if (!retryAfter.isEmpty()) {
        // HTTP dates are always GMT, by a name Qt does not take.
        const QByteArray text = QByteArray(retryAfter).trimmed().replace("GMT", "+0000");
        const QDateTime date = QDateTime::fromString(QString::fromLatin1(text), Qt::RFC2822Date);
        if (date.isValid())
            return checked(date.toMSecsSinceEpoch());
    }
    if (const double atMs = info.value(QLatin1String("resetMs")).toDouble();
        atMs > 0 && atMs < 1e15)
        return checked(static_cast<qint64>(atMs));
    if (const double at = info.value(QLatin1String("reset")).toDouble(); at > 0 && at < 1e12)
        return checked(static_cast<qint64>(at * 1000));
    return std::nullopt;
}

Error serversError(const QJsonObject &given, const Answer &answer, qint64 nowMs)
{
    Error error;
    error.httpStatus = answer.status;
    error.code = given.value(QLatin1String("code")).toString();
    error.id = given.value(QLatin1String("id")).toString();
    error.message = given.value(QLatin1String("message")).toString();
    error.info = given.value(QLatin1String("info")).toObject();
    error.serverKind = given.value(QLatin1String("kind")).toString();
    error.kind = kindOf(error.code, error.serverKind, answer.status);
    if (error.kind == Error::Kind::RateLimited || answer.status == 503)
        error.retryAtMs = retryTime(answer.retryAfter, error.info, nowMs);
    return error;
}

/// A failure that carries no error object: a proxy, another software, or the HTTP framework under
/// the server.
Error strangersError(const QJsonObject &object, const Answer &answer, qint64 nowMs)
{
    const int status = answer.status;
    Error error = ownError(Error::Kind::Server, {}, status);
    switch (status) {
    case 408:
    case 504:
    case 524: // the timeout of a widespread proxy
        error.kind = Error::Kind::Timeout;
        error.message =
            Text::tr("The server did not answer its own proxy in time (HTTP %1).").arg(status);
        break;
    case 413:
        error.kind = Error::Kind::TooLarge;
        error.message = Text::tr("The server does not take a request this large.");
        break;
    case 429:
        error.kind = Error::Kind::RateLimited;
        error.message = Text::tr("The server asks to wait before the next request.");
        break;
    default:
        if (status >= 500) {
            error.message =
                Text::tr("The server is out of order at the moment (HTTP %1).").arg(status);
        } else if (isHtml(answer)) {
            error.kind = Error::Kind::NotMisskey;
            error.message =
                Text::tr("A web page came back instead of an answer (HTTP %1).").arg(status);
        } else {
            error.message = object.value(QLatin1String("message")).toString();
            if (error.message.isEmpty())
                error.message = object.value(QLatin1String("error")).toString();
            if (error.message.isEmpty())
                error.message = Text::tr("The server refused the request (HTTP %1).").arg(status);
        }
    }
    if (status == 429 || status == 503)
        error.retryAtMs = retryTime(answer.retryAfter, {}, nowMs);
    return error;
}

} // namespace

std::optional<Error> errorIn(const Answer &answer, qint64 nowMs)
{
    if (answer.status == 204)
        return std::nullopt;
    const QJsonObject object = objectIn(answer);
    const QJsonValue given = object.value(QLatin1String("error"));
    // Even a 2xx may be one: MisskeyIO answers 202 with PROCESSING.
    if (given.isObject()) {
        const bool hasCode = given.toObject().value(QLatin1String("code")).isString();
        if (!isSuccess(answer.status) || hasCode)
            return serversError(given.toObject(), answer, nowMs);
    }
    if (!isSuccess(answer.status))
        return strangersError(object, answer, nowMs);
    if (isHtml(answer)) {
        return ownError(Error::Kind::NotMisskey,
                        Text::tr("A web page came back instead of an answer."), answer.status);
    }
    return std::nullopt;
}

Error transferError(QNetworkReply::NetworkError error, const QString &host, const QString &detail,
                    bool isOffline)
{
    if (isOffline)
        return ownError(Error::Kind::Network, Text::tr("This computer is offline."));
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return ownError(Error::Kind::HostNotFound,
                        Text::tr("There is no server called %1. Check the spelling.").arg(host));
    case QNetworkReply::ConnectionRefusedError:
        return ownError(Error::Kind::Network,
                        Text::tr("%1 does not accept connections.").arg(host));
    case QNetworkReply::TimeoutError:
        return timeoutError(host);
    case QNetworkReply::OperationCanceledError:
        return cancelledError();
    case QNetworkReply::SslHandshakeFailedError:
        return ownError(
            Error::Kind::Tls,
            detail.isEmpty()
                ? Text::tr("The connection to %1 is not secure, so nothing was sent.").arg(host)
                : Text::tr("The connection to %1 is not secure, so nothing was sent: %2")
                      .arg(host, detail));
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return ownError(
            Error::Kind::Network,
            Text::tr("The network proxy of this computer does not let us through to %1.")
                .arg(host));
    default:
        return ownError(Error::Kind::Network, Text::tr("The connection to %1 was lost.").arg(host));
    }
}

Error timeoutError(const QString &host)
{
    return ownError(Error::Kind::Timeout, Text::tr("%1 did not answer in time.").arg(host));
}

Error cancelledError()
{
    return ownError(Error::Kind::Cancelled, Text::tr("Cancelled."));
}

Error tooLargeError()
{
    return ownError(Error::Kind::TooLarge, Text::tr("The server's answer is too large."));
}

Error unreadableError()
{
    return ownError(Error::Kind::Malformed, Text::tr("The server's answer cannot be read."));
}

Error redirectError(const QUrl &location)
{
    Error error =
        ownError(Error::Kind::NotMisskey,
                 Text::tr("The server sent us to another address, %1.").arg(location.host()));
    error.info.insert(QLatin1String("location"),
                      location.toString(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery
                                        | QUrl::RemoveFragment));
    return error;
}

} // namespace rest
