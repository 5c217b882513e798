// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entity/note.h"

#include <QList>
#include <QString>

/// Counts a note's reactions so that the own one counts exactly once, whatever comes first: the
/// REST answer or the echo on the stream (streaming.md 8.2).
///
/// `confirmed` is what the server is known to have; own requests on their way are laid over it, and
/// what is shown is always the sum of both. A confirmed request is folded in, and its late echoes
/// are expected and swallowed; an echo that says something else (an emoji replaced by the server,
/// another client) is the truth.
class ReactionLedger
{
public:
    using Ticket = quint64;

    /// What the server says of the whole note. Forgets expected echoes, keeps requests on their
    /// way. True: something else is to be shown now.
    bool reset(const QList<entity::ReactionCount> &counts, const QString &mine);

    /// An event of somebody else, keys normalised.
    void add(const QString &key);
    void remove(const QString &key);
    /// An event of this account, made here or elsewhere.
    void addMine(const QString &key);
    void removeMine(const QString &key);

    /// This account asks for `key`, empty: for none. Give the ticket to finish() with the outcome.
    Ticket begin(const QString &key);
    void finish(Ticket ticket, bool isAccepted);
    bool hasPending() const { return !m_pending.isEmpty(); }

    /// In the order of first appearance, no zeros, nothing beyond entity::mostReactionKinds.
    QList<entity::ReactionCount> counts() const;
    QString mine() const;
    /// The own reaction the server is known to have.
    const QString &confirmedMine() const { return m_mine; }
    int total() const;

private:
    struct Request
    {
        Ticket ticket = 0;
        QString wanted;
        bool isEchoed = false;
    };
    struct Echo
    {
        bool isAdded = false;
        QString key;
    };

    void change(const QString &key, int by);
    void moveMine(const QString &key);
    bool swallow(bool isAdded, const QString &key);

    QList<entity::ReactionCount> m_counts; ///< zeros stay, so that the order does
    QString m_mine;
    QList<Request> m_pending;
    QList<Echo> m_expected;
    Ticket m_nextTicket = 1;
};
