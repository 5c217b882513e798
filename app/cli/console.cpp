// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console.h"

#include <QJsonDocument>

#include <cstdio>

namespace {

void writeLine(std::FILE *stream, const QByteArray &line)
{
    std::fwrite(line.constData(), 1, size_t(line.size()), stream);
    std::fputc('\n', stream);
    std::fflush(stream); // whoever reads the other end of a pipe wants each line at once
}

/// Whether something between us and the server answered in its place.
bool isOfGateway(const Error &error)
{
    return error.code.isEmpty()
           && (error.httpStatus == 502 || error.httpStatus == 503 || error.httpStatus == 504
               || (error.httpStatus >= 520 && error.httpStatus <= 530));
}

ExitCode exitCode(const Error &error)
{
    if (console::isSignInRefused(error))
        return ExitCode::SignInRefused;
    switch (error.kind) {
    case Error::Kind::Authentication:
    case Error::Kind::Storage: // no token, so nobody can be signed in
        return ExitCode::SignInRefused;
    case Error::Kind::Network:
    case Error::Kind::HostNotFound:
    case Error::Kind::Timeout:
    case Error::Kind::Tls:
    case Error::Kind::Cancelled:
        return ExitCode::Network;
    case Error::Kind::Invalid:
        return ExitCode::Usage;
    case Error::Kind::Server:
    case Error::Kind::NotMisskey:
        return isOfGateway(error) ? ExitCode::Network : ExitCode::Refused;
    case Error::Kind::RateLimited:
    case Error::Kind::Processing:
    case Error::Kind::Permission:
    case Error::Kind::TooLarge:
    case Error::Kind::Malformed:
        break;
    }
    return ExitCode::Refused;
}

} // namespace

bool console::isSignInRefused(const Error &error)
{
    return error.kind == Error::Kind::Authentication
           || error.code == QLatin1String("YOUR_ACCOUNT_SUSPENDED");
}

void console::print(const QJsonObject &line)
{
    writeLine(stdout, QJsonDocument(line).toJson(QJsonDocument::Compact));
}

void console::printRaw(const QByteArray &json)
{
    writeLine(stdout, json);
}

void console::warn(const QJsonObject &error)
{
    writeLine(stderr, QJsonDocument(QJsonObject{{QStringLiteral("error"), error}})
                          .toJson(QJsonDocument::Compact));
}

ExitCode console::fail(const Error &error)
{
    QJsonObject line{{QStringLiteral("message"), error.message}};
    if (!error.code.isEmpty())
        line.insert(QStringLiteral("code"), error.code);
    if (!error.id.isEmpty())
        line.insert(QStringLiteral("id"), error.id);
    if (!error.serverKind.isEmpty())
        line.insert(QStringLiteral("kind"), error.serverKind);
    if (error.httpStatus != 0)
        line.insert(QStringLiteral("status"), error.httpStatus);
    if (!error.info.isEmpty())
        line.insert(QStringLiteral("info"), error.info);
    warn(line);
    return exitCode(error);
}

ExitCode console::failUsage(const QString &sentence)
{
    writeLine(stderr, "seseragi-cli: " + sentence.toUtf8() + "\nTry seseragi-cli --help.");
    return ExitCode::Usage;
}
