// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QtQml/qqmlregistration.h>

/// One choice of a poll as a view shows it.
class PollChoice
{
    Q_GADGET
    QML_VALUE_TYPE(pollChoice)
    Q_PROPERTY(QString text MEMBER text CONSTANT)
    Q_PROPERTY(QString styledText MEMBER styledText CONSTANT)
    Q_PROPERTY(int votes MEMBER votes CONSTANT)
    Q_PROPERTY(bool isVoted MEMBER isVoted CONSTANT)
    /// Part of all votes, 0 to 1.
    Q_PROPERTY(double ratio MEMBER ratio CONSTANT)

public:
    QString text;
    QString styledText; ///< markup for Text.StyledText
    int votes = 0;
    bool isVoted = false; ///< by this account
    double ratio = 0;
};

/// A note's poll at one moment, own votes that the server has not confirmed yet included.
class Poll
{
    Q_GADGET
    QML_VALUE_TYPE(poll)
    Q_PROPERTY(QList<PollChoice> choices MEMBER choices CONSTANT)
    Q_PROPERTY(int totalVotes MEMBER totalVotes CONSTANT)
    /// Invalid: never.
    Q_PROPERTY(QDateTime expiresAt MEMBER expiresAt CONSTANT)
    /// How long it is still open, or that it is over, in words; empty where it never ends.
    Q_PROPERTY(QString expiryText MEMBER expiryText CONSTANT)
    Q_PROPERTY(bool isMultiple MEMBER isMultiple CONSTANT)
    Q_PROPERTY(bool isExpired MEMBER isExpired CONSTANT)
    Q_PROPERTY(bool hasVoted MEMBER hasVoted CONSTANT)
    /// Whether this account may vote for one more choice.
    Q_PROPERTY(bool canVote MEMBER canVote CONSTANT)

public:
    QList<PollChoice> choices;
    int totalVotes = 0;
    QDateTime expiresAt;
    QString expiryText;
    bool isMultiple = false;
    bool isExpired = false;
    bool hasVoted = false;
    bool canVote = false;
};
