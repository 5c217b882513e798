// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/note.h"

#include "entity/reaction.h"
#include "store/notestore.h"
#include "store/notetally.h"
#include "store/noteview.h"

#include <algorithm>

// What happens to a note; what views read of it is in noteshown.cpp.

namespace {

/// So much sooner than on the stream a thing may be told by an answer.
constexpr qint64 overtakingMs = 2000;

bool isSameFiles(const entity::Note &a, const entity::Note &b)
{
    return std::equal(a.files.begin(), a.files.end(), b.files.begin(), b.files.end(),
                      [](const entity::DriveFile &x, const entity::DriveFile &y) {
                          return x.id == y.id && x.isSensitive == y.isSensitive
                                 && x.comment == y.comment;
                      });
}

bool isSameText(const entity::Note &a, const entity::Note &b)
{
    return a.text == b.text && a.text.isNull() == b.text.isNull() && a.cw == b.cw
           && a.cw.isNull() == b.cw.isNull();
}

bool isSameContent(const entity::Note &a, const entity::Note &b)
{
    return isSameText(a, b) && a.visibility == b.visibility && a.localOnly == b.localOnly
           && a.isHidden == b.isHidden && a.updatedAtMs == b.updatedAtMs && isSameFiles(a, b);
}

} // namespace

Note::Note(NoteStore *store, const entity::NotePtr &data)
    : m_store(store)
    , m_data(data)
{
}

Note::~Note() = default;

void Note::release()
{
    if (--m_holders == 0)
        m_store->noteReleased(this);
}

NoteView &Note::view() const
{
    if (!m_view)
        m_view = std::make_unique<NoteView>();
    return *m_view;
}

NoteTally &Note::tally() const
{
    if (!m_tally)
        m_tally = std::make_unique<NoteTally>();
    return *m_tally;
}

entity::Note &Note::edit()
{
    if (!m_isOwnCopy) {
        m_data = std::make_shared<entity::Note>(*m_data);
        m_isOwnCopy = true;
    }
    return const_cast<entity::Note &>(*m_data);
}

void Note::mark(int changes)
{
    if (changes == 0)
        return;
    if (m_changes == 0)
        m_store->noteChanged(this);
    m_changes = quint8(m_changes | changes);
}

void Note::emitChanges()
{
    const int changes = std::exchange(m_changes, quint8(0));
    if (changes & Content)
        Q_EMIT contentChanged();
    if (changes & (Content | Style))
        Q_EMIT styledTextChanged();
    if (changes & Related)
        Q_EMIT relatedChanged();
    if (changes & (Content | Related))
        Q_EMIT accessibleTextChanged();
    if (changes & Reactions)
        Q_EMIT reactionsChanged();
    if (changes & PollVotes)
        Q_EMIT pollChanged();
    if (changes & Counts)
        Q_EMIT countsChanged();
    if (changes & Time)
        Q_EMIT timeTextChanged();
}

void Note::update(const entity::NotePtr &data, const Packing &packing)
{
    if (data == m_data || m_isDeleted)
        return;
    const entity::NotePtr before = m_data;
    m_data = data;
    m_isOwnCopy = false;
    if (!packing.isFull && m_isFull) {
        // A reply's target comes without what hangs on it: that did not vanish.
        entity::Note &own = edit();
        own.reply = before->reply;
        own.renote = before->renote;
        own.poll = before->poll;
        own.hasPoll = before->hasPoll;
    }
    m_isFull = m_isFull || packing.isFull;
    int changes = 0;
    if (!isSameContent(*before, *data)) {
        changes |= Content;
        if (m_view)
            m_view->forgetMarkup();
    }
    if (before->renoteCount != data->renoteCount || before->repliesCount != data->repliesCount)
        changes |= Counts;
    if (bool(before->renote) != bool(m_data->renote)
        || bool(before->reply) != bool(m_data->reply)) {
        changes |= Related;
        if (m_view && !m_data->renote)
            m_view->renote.reset();
        if (m_view && !m_data->reply)
            m_view->reply.reset();
    }
    mark(changes);
    updateReactions(*before, packing);
    updatePoll(*before, packing);
    if (packing.askedAtMs == Packing().askedAtMs)
        return; // of the stream, whose events come in order
    if (m_tally && m_tally->lastEventMs >= packing.askedAtMs)
        Q_EMIT m_store->countsDoubted(id());
    else
        m_answeredAtMs = m_store->nowMs();
}

void Note::updateReactions(const entity::Note &before, const Packing &packing)
{
    const bool isMineTold = packing.isForViewer || m_data->hasMyReaction;
    if (m_tally && m_tally->reactions) {
        if (m_tally->lastEventMs >= packing.askedAtMs)
            return;
        m_tally->reactions->reset(m_data->reactions, isMineTold
                                                         ? m_data->myReaction
                                                         : m_tally->reactions->confirmedMine());
        mark(Reactions);
        return;
    }
    if (!isMineTold && !before.myReaction.isEmpty())
        edit().myReaction = before.myReaction;
}

void Note::updatePoll(const entity::Note &before, const Packing &packing)
{
    if (!m_data->poll)
        return;
    if (m_tally && m_tally->votes) {
        if (m_tally->lastEventMs >= packing.askedAtMs)
            return;
        m_tally->votes->reset(m_data->poll->choices, !packing.isForViewer);
        mark(PollVotes);
        return;
    }
    if (packing.isForViewer || !before.poll)
        return;
    VoteLedger votes;
    votes.reset(before.poll->choices, false);
    votes.reset(m_data->poll->choices, true);
    edit().poll->choices = votes.choices();
}

void Note::apply(const entity::NoteChange &change)
{
    const QString &me = m_store->me();
    const auto isMine = [&me](const QString &userId) { return !me.isEmpty() && userId == me; };
    if (const auto *reacted = std::get_if<entity::Reacted>(&change)) {
        const QString key = entity::normaliseReaction(reacted->reaction);
        if (!reacted->emojiUrl.isEmpty() && tally().eventEmojis.size() < entity::mostEmojis)
            tally().eventEmojis.insert(reacted->emojiName, reacted->emojiUrl);
        if (isMine(reacted->userId))
            reactionLedger().addMine(key);
        else
            reactionLedger().add(key);
        mark(Reactions);
    } else if (const auto *unreacted = std::get_if<entity::Unreacted>(&change)) {
        const QString key = entity::normaliseReaction(unreacted->reaction);
        if (isMine(unreacted->userId))
            reactionLedger().removeMine(key);
        else
            reactionLedger().remove(key);
        mark(Reactions);
    } else if (const auto *voted = std::get_if<entity::PollVoted>(&change)) {
        VoteLedger *votes = voteLedger();
        if (!votes)
            return;
        if (isMine(voted->userId))
            votes->addMine(voted->choice);
        else
            votes->add(voted->choice);
        mark(PollVotes);
    } else if (const auto *edited = std::get_if<entity::NoteEdited>(&change)) {
        applyEdit(*edited);
        return;
    } else {
        markDeleted();
        return;
    }
    tally().lastEventMs = m_store->nowMs();
    if (m_answeredAtMs > 0 && m_tally->lastEventMs - m_answeredAtMs <= overtakingMs)
        Q_EMIT m_store->countsDoubted(id());
}

void Note::applyEdit(const entity::NoteEdited &change)
{
    entity::Note &own = edit();
    if (change.text)
        own.text = *change.text;
    if (change.cw)
        own.cw = *change.cw;
    own.updatedAtMs = change.updatedAtMs > 0 ? change.updatedAtMs : m_store->nowMs();
    if (m_view)
        m_view->forgetMarkup();
    mark(Content);
}

void Note::markDeleted()
{
    if (m_isDeleted)
        return;
    m_isDeleted = true;
    Q_EMIT isDeletedChanged();
}

void Note::relatedDeleted(const QString &noteId)
{
    const bool isRenoteGone = m_data->renoteId == noteId && m_data->renote;
    const bool isReplyGone = m_data->replyId == noteId && m_data->reply;
    if (!isRenoteGone && !isReplyGone)
        return;
    entity::Note &own = edit();
    if (isRenoteGone)
        own.renote.reset();
    if (isReplyGone)
        own.reply.reset();
    if (m_view && isRenoteGone)
        m_view->renote.reset();
    if (m_view && isReplyGone)
        m_view->reply.reset();
    mark(Related);
}

void Note::restyle()
{
    if (!m_view)
        return;
    m_view->forgetMarkup();
    mark(Style);
    if (m_tally)
        mark((m_tally->reactions ? Reactions : 0) | (m_tally->votes ? PollVotes : 0));
}

void Note::minutePassed()
{
    if (!m_view)
        return;
    if (!m_view->timeText.isEmpty()) {
        const QString before = std::exchange(m_view->timeText, QString());
        if (timeText() != before)
            mark(Time);
    }
    if (m_tally && m_tally->votes && m_data->poll && m_data->poll->expiresAtMs > 0)
        mark(PollVotes);
}

void Note::retranslate()
{
    if (!m_view)
        return;
    m_view->timeText.clear();
    Q_EMIT timeTextChanged();
    Q_EMIT accessibleTextChanged();
    if (m_data->poll)
        mark(PollVotes);
}

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
