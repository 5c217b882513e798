// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>
#include <QUrl>

#include <optional>

/// What the command line of seseragi-cli asks for. Parsing is pure: nothing is read but the
/// arguments.
struct Arguments
{
    enum class Command { Help, Version, Stream, Api, Note, Instance };
    struct WantedChannel
    {
        QString name;
        QJsonObject params;
    };

    Command command = Command::Help;
    QUrl server;
    QString tokenFile;
    bool tokenFromStdin = false;
    QString account;
    bool passphraseFromStdin = false;
    QString dataDir;

    // stream
    QList<WantedChannel> channels;
    QStringList captures;
    int captureShown = 0;
    std::optional<double> forSeconds;

    // api
    QString endpoint;
    QJsonObject params;

    // note
    QString text;
    QString cw;
    QString visibility;
    QString replyTo;
    QString renote;

    // instance
    quint16 port = 0;

    /// The words after the program's name; an Error of kind Invalid says what is wrong with them.
    static Result<Arguments> parse(const QStringList &words);
    static QString help();
};
