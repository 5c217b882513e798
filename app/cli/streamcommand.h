// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"
#include "cli/credentials.h"
#include "cli/exitcode.h"
#include "streaming/streamingclient.h"

#include <QObject>
#include <QTimer>

/// "seseragi-cli stream": prints what the server sends, one JSON object a line, until the time is
/// over or the server refuses.
class StreamCommand : public QObject
{
    Q_OBJECT
public:
    StreamCommand(const Arguments &arguments, const Credentials &credentials,
                  QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void finished(ExitCode code);

private:
    void printState();
    void printFrame(const QByteArray &utf8);
    void capture(const QString &noteId);
    void sendLine(const QByteArray &line);

    Arguments m_arguments;
    StreamingClient m_stream;
    QHash<QString, Channel *> m_channels; ///< by the name that was asked for, the first of each
    QStringList m_shown;                  ///< captured because they came, oldest first
    QTimer m_end;
    bool m_wasOpen = false;
};
