// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/note.h"
#include "store/notestore.h"
#include "store/notetally.h"

#include "entity/reaction.h"

// What this account does with a note, shown at once, and the ledgers that count it once.

ReactionLedger &Note::reactionLedger() const
{
    NoteTally &made = tally();
    if (!made.reactions) {
        made.reactions.emplace();
        made.reactions->reset(m_data->reactions, m_data->myReaction);
    }
    return *made.reactions;
}

VoteLedger *Note::voteLedger() const
{
    if (!m_data->poll)
        return nullptr;
    NoteTally &made = tally();
    if (!made.votes) {
        made.votes.emplace();
        made.votes->reset(m_data->poll->choices, false);
    }
    return &*made.votes;
}

ReactionLedger::Ticket Note::beginReaction(const QString &key)
{
    noteOwnAction();
    mark(Reactions);
    return reactionLedger().begin(entity::normaliseReaction(key));
}

void Note::finishReaction(ReactionLedger::Ticket ticket, bool isAccepted)
{
    noteOwnAction();
    mark(Reactions);
    reactionLedger().finish(ticket, isAccepted);
}

bool Note::beginVote(int choice)
{
    VoteLedger *votes = voteLedger();
    if (!votes || !poll().canVote || !votes->begin(choice))
        return false;
    noteOwnAction();
    mark(PollVotes);
    return true;
}

void Note::finishVote(int choice, bool isAccepted)
{
    if (VoteLedger *votes = voteLedger())
        votes->finish(choice, isAccepted);
    noteOwnAction();
    mark(PollVotes);
}

void Note::noteOwnAction()
{
    tally().lastEventMs = m_store->nowMs();
}

RenoteLedger::Ticket Note::beginRenote(int by)
{
    if (isMine())
        return 0;
    mark(Counts);
    return tally().renotes.begin(by);
}

void Note::finishRenote(RenoteLedger::Ticket ticket, bool isAccepted)
{
    if (ticket == 0)
        return;
    mark(Counts);
    tally().renotes.finish(ticket, isAccepted, m_store->nowMs());
    // Only a read tells whether the server counted it, and who else renoted meanwhile.
    Q_EMIT m_store->countsDoubted(id());
}
