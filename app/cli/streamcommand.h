// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"
#include "cli/credentials.h"
#include "cli/exitcode.h"
#include "rest/restclient.h"
#include "streaming/streamingclient.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QJsonValue>
#include <QList>
#include <QObject>
#include <QTimer>

class StdinLines;

/// "seseragi-cli stream": prints what the server sends, one JSON object a line, until the time is
/// over, the server refuses, or nothing that was asked for can be streamed.
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
    /// What was read from stdin for a channel.
    struct Message
    {
        QString type;
        QJsonValue body;
    };
    /// A note that was captured because it came; for a pure renote the renoted one, too.
    struct Shown
    {
        QString noteId;
        QString renoteId;
    };

    void finish(ExitCode code);
    void waitForEnd();
    void printState();
    void askWhy();
    void printFrame(const QByteArray &utf8);
    void captureShown(const QByteArray &noteJson);
    void handleChannel(Channel *channel);
    bool endIfNothingIsLeft();
    void readLine(const QByteArray &line);
    void sendKept(Channel *channel);

    Arguments m_arguments;
    StreamingClient m_stream;
    RestClient m_rest;
    QList<Channel *> m_channels;             ///< in the order they were asked for, each once
    QHash<Channel *, QList<Message>> m_kept; ///< until the server has taken the channel
    QList<Shown> m_shown;                    ///< oldest first
    StdinLines *m_lines;
    QDeadlineTimer m_deadline{QDeadlineTimer::Forever};
    QTimer m_end;
    bool m_wasOpen = false;
    bool m_isAsking = false;
    bool m_hasStreamed = false; ///< the server took a channel at least once
};
