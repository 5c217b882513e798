// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMap>
#include <QSet>
#include <QString>

#include <functional>

namespace instance {

/// What a test asked to go wrong; read by whoever it concerns.
struct Faults
{
    struct Failure
    {
        QString endpoint; ///< empty: any
        int status = 500;
        QByteArray body;
        QMap<QByteArray, QByteArray> headers;
        int times = 1;
    };
    bool isStalled = false; ///< nothing is read or sent anywhere
    bool isStreamingStalled = false;
    int handshakeStatus = 0; ///< 0: accept
    int restDelayMs = 0;
    QHash<QString, int> endpointDelaysMs;
    QList<Failure> failures;
    QSet<QString> lostAnswers; ///< endpoints whose next answer is cut off
    bool reactionsBuffered = false;
    int shortenPagesBy = 0;
    bool acksWithheld = false;
    bool headerIgnored = false; ///< Authorization, as before 13.14.0
    QHash<QString, std::function<QByteArray(const QByteArray &)>> rewrites;
};

} // namespace instance
