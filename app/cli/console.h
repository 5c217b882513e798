// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/exitcode.h"
#include "core/error.h"

#include <QByteArray>
#include <QJsonObject>

/// stdout and stderr of seseragi-cli: one JSON document per line on either.
namespace console {

void print(const QJsonObject &line);
/// An answer of the server, byte for byte.
void printRaw(const QByteArray &json);
/// {"error": ...} on stderr, and on it goes.
void warn(const QJsonObject &error);
/// The error as JSON on stderr; returns the exit code that goes with it.
ExitCode fail(const Error &error);
/// The server does not let this token or account in at all.
bool isSignInRefused(const Error &error);
/// A sentence on stderr, for wrong usage.
ExitCode failUsage(const QString &sentence);

} // namespace console
