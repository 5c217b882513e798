// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entity/user.h"

#include <QStringList>

namespace entity {

/// A move of a reversi game.
struct ReversiLog
{
    qint64 timeMs = 0;
    bool player = false; ///< true: black
    QString operation;   ///< put
    int pos = 0;
    QString id; ///< the mover's own mark of the move
};

/// A game of reversi (rest.md 14.8); lists leave the last block out.
struct ReversiGame
{
    QString id;
    qint64 createdAtMs = 0;
    qint64 startedAtMs = 0;
    qint64 endedAtMs = 0;
    bool isStarted = false;
    bool isEnded = false;
    QString user1Id;
    QString user2Id;
    UserPtr user1;
    UserPtr user2;
    QString winnerId;
    UserPtr winner;
    QString surrenderedUserId;
    QString timeoutUserId;
    int black = 0; ///< 1 or 2; 0: not decided
    QString bw;    ///< random, 1 or 2
    bool noIrregularRules = false;
    bool isLlotheo = false;
    bool canPutEverywhere = false;
    bool loopedBoard = false;
    int timeLimitForEachTurn = 0; ///< seconds

    QByteArray form1; ///< JSON; empty: none
    QByteArray form2;
    bool user1Ready = false;
    bool user2Ready = false;
    QByteArray logs; ///< JSON array in the server's packed form
    QStringList map; ///< rows: '-' empty, 'b', 'w', ' ' no field
};

} // namespace entity
