// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class AccountSync;
class Channel;
class NotificationModel;
class Rereader;
class RestClient;
class StreamingClient;

/// Makes up for what an account missed while its stream was away (streaming.md 14): marks that
/// there is a gap, and when the stream is back has read what the stream does not replay. Timelines
/// look after themselves.
class GapCloser : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        StreamingClient *stream = nullptr;
        RestClient *rest = nullptr;
        AccountSync *sync = nullptr;
        Channel *main = nullptr;                    ///< null: anonymous
        NotificationModel *notifications = nullptr; ///< null: anonymous
        Rereader *rereader = nullptr;
    };
    /// All parts outlive it.
    explicit GapCloser(const Parts &parts, QObject *parent = nullptr);

    /// The stream is away: by itself, or because it was closed on purpose.
    void beginGap();

private:
    void handleLost();
    void closeGap();
    void mainChanged();

    const Parts m_parts;
    bool m_isGap = false;
};
