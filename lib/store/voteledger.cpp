// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/voteledger.h"

#include <algorithm>

bool VoteLedger::reset(const QList<entity::PollChoice> &choices, bool keepOwnVotes)
{
    const QList<entity::PollChoice> before = m_choices;
    const QList<entity::PollChoice> shownBefore = this->choices();
    m_choices = choices;
    for (int i = 0; keepOwnVotes && i < m_choices.size() && i < before.size(); ++i)
        m_choices[i].isVoted = m_choices[i].isVoted || before[i].isVoted;
    const QList<entity::PollChoice> shown = this->choices();
    return !std::equal(shown.begin(), shown.end(), shownBefore.begin(), shownBefore.end(),
                       [](const entity::PollChoice &a, const entity::PollChoice &b) {
                           return a.text == b.text && a.votes == b.votes && a.isVoted == b.isVoted;
                       });
}

void VoteLedger::add(int choice)
{
    if (isChoice(choice))
        ++m_choices[choice].votes;
}

void VoteLedger::addMine(int choice)
{
    if (!isChoice(choice) || m_choices[choice].isVoted)
        return;
    m_choices[choice].isVoted = true;
    ++m_choices[choice].votes;
}

bool VoteLedger::begin(int choice)
{
    if (!isChoice(choice) || m_choices[choice].isVoted || m_pending.contains(choice))
        return false;
    m_pending.append(choice);
    return true;
}

void VoteLedger::finish(int choice, bool isAccepted)
{
    if (m_pending.removeOne(choice) && isAccepted)
        addMine(choice);
}

QList<entity::PollChoice> VoteLedger::choices() const
{
    QList<entity::PollChoice> shown = m_choices;
    for (const int choice : m_pending) {
        if (choice < shown.size() && !shown[choice].isVoted) {
            shown[choice].isVoted = true;
            ++shown[choice].votes;
        }
    }
    return shown;
}
