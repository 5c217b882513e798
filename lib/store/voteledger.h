// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entity/note.h"

#include <QList>

/// Counts the votes of a poll so that an own vote counts exactly once: shown at once, whatever
/// comes first then, the REST answer or the echo. Votes cannot be withdrawn (rest.md 4.1).
class VoteLedger
{
public:
    /// What the server says. With `keepOwnVotes` the own votes known so far stay: streamed notes
    /// are packed for no viewer. True: something else is to be shown now.
    bool reset(const QList<entity::PollChoice> &choices, bool keepOwnVotes);

    /// A vote of somebody else; a choice that is not there is ignored.
    void add(int choice);
    /// The echo of an own vote, made here or elsewhere.
    void addMine(int choice);

    /// False: already voted for it, or no such choice; do not ask the server.
    bool begin(int choice);
    void finish(int choice, bool isAccepted);

    /// What to show.
    QList<entity::PollChoice> choices() const;
    bool hasPending() const { return !m_pending.isEmpty(); }

private:
    bool isChoice(int choice) const { return choice >= 0 && choice < m_choices.size(); }

    QList<entity::PollChoice> m_choices;
    QList<int> m_pending;
};
