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

ExitCode exitCode(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Authentication:
        return ExitCode::SignInRefused;
    case Error::Kind::Network:
    case Error::Kind::Timeout:
    case Error::Kind::Tls:
        return ExitCode::Network;
    case Error::Kind::Invalid:
        return ExitCode::Usage;
    default:
        return ExitCode::Refused;
    }
}

} // namespace

void console::print(const QJsonObject &line)
{
    writeLine(stdout, QJsonDocument(line).toJson(QJsonDocument::Compact));
}

void console::printRaw(const QByteArray &json)
{
    writeLine(stdout, json);
}

ExitCode console::fail(const Error &error)
{
    QJsonObject line{{QStringLiteral("message"), error.message}};
    if (!error.code.isEmpty())
        line.insert(QStringLiteral("code"), error.code);
    if (!error.id.isEmpty())
        line.insert(QStringLiteral("id"), error.id);
    if (error.httpStatus != 0)
        line.insert(QStringLiteral("status"), error.httpStatus);
    if (!error.info.isEmpty())
        line.insert(QStringLiteral("info"), error.info);
    writeLine(
        stderr,
        QJsonDocument(QJsonObject{{QStringLiteral("error"), line}}).toJson(QJsonDocument::Compact));
    return exitCode(error);
}

ExitCode console::failUsage(const QString &sentence)
{
    writeLine(stderr, "seseragi-cli: " + sentence.toUtf8() + "\nTry seseragi-cli --help.");
    return ExitCode::Usage;
}
