// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/note.h"

#include "entity/reaction.h"
#include "store/notestore.h"
#include "store/notetally.h"
#include "store/noteview.h"
#include "store/overtaking.h"

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

bool isSameReactions(const entity::Note &a, const entity::Note &b)
{
    return a.myReaction == b.myReaction
           && std::equal(
               a.reactions.begin(), a.reactions.end(), b.reactions.begin(), b.reactions.end(),
               [](const auto &x, const auto &y) { return x.key == y.key && x.count == y.count; });
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

/// A reaction that is changed comes as two events, and between them there is one too few: nobody is
/// told before the second has come or had time to.
void Note::markReactions(const QString &userId, bool isTakenBack)
{
    QStringList &changing = tally().changingUsers;
    if (isTakenBack && !changing.contains(userId))
        changing.append(userId);
    else if (!isTakenBack)
        changing.removeOne(userId);
    if (changing.isEmpty())
        mark(Reactions);
    else
        m_store->noteChanging(this);
}

void Note::settleReactions()
{
    if (m_tally->changingUsers.isEmpty())
        return; // the second event came, and was told of
    m_tally->changingUsers.clear();
    mark(Reactions);
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

int Note::update(const entity::NotePtr &data, const Packing &packing)
{
    if (data == m_data || m_isDeleted)
        return 0;
    const entity::NotePtr before = m_data;
    const int renotesBefore = renoteCount();
    m_data = data;
    m_isOwnCopy = false;
    if (m_view)
        m_view->files.reset();
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
    if (bool(before->renote) != bool(m_data->renote)
        || bool(before->reply) != bool(m_data->reply)) {
        changes |= Related;
        if (m_view && !m_data->renote)
            m_view->renote.reset();
        if (m_view && !m_data->reply)
            m_view->reply.reset();
    }
    // Answers overtake each other. A time to come is of a clock that was put back.
    const bool isOvertaken = packing.askedAtMs < m_askedAtMs && m_askedAtMs <= m_store->nowMs();
    bool isCrossed = false;
    if (isOvertaken) {
        keepCounts(*before);
    } else {
        changes |= updateReactions(*before, packing) | updatePoll(*before, packing);
        isCrossed = !updateRenotes(*before, packing);
    }
    if (renotesBefore != renoteCount() || before->repliesCount != m_data->repliesCount)
        changes |= Counts;
    mark(changes);
    // A note that comes along with another one is packed on a way of its own, and may be older than
    // the events that were here before it.
    const bool isOutOfOrder = !packing.isAnswer() && (changes & (Reactions | PollVotes));
    noteRead(packing, isOvertaken, isCrossed || isOutOfOrder);
    return changes;
}

void Note::keepCounts(const entity::Note &before)
{
    entity::Note &own = edit();
    own.reactions = before.reactions;
    own.reactionEmojis = before.reactionEmojis;
    own.reactionCount = before.reactionCount;
    own.myReaction = before.myReaction;
    own.hasMyReaction = before.hasMyReaction;
    own.poll = before.poll;
    own.renoteCount = before.renoteCount;
    own.repliesCount = before.repliesCount;
}

bool Note::mayLackEvents(const Packing &packing) const
{
    return packing.isAnswer() && m_tally
           && mayLack(packing.askedAtMs, m_tally->lastEventMs, m_store->nowMs());
}

qint64 Note::knownAtMs() const
{
    return m_knownAtMs <= m_store->nowMs() ? m_knownAtMs : 0;
}

void Note::noteRead(const Packing &packing, bool isOvertaken, bool isCrossed)
{
    if (isCrossed || mayLackEvents(packing)) {
        Q_EMIT m_store->countsDoubted(id());
        return;
    }
    if (isOvertaken)
        return;
    if (packing.isFull || !hasPoll())
        m_knownAtMs = std::max(knownAtMs(), std::min(packing.askedAtMs, m_store->nowMs()));
    if (!packing.isAnswer())
        return;
    m_askedAtMs = packing.askedAtMs;
    m_answeredAtMs = m_store->nowMs();
}

bool Note::updateRenotes(const entity::Note &before, const Packing &packing)
{
    if (packing.isPartial || !m_tally || m_tally->renotes.isEmpty())
        return true;
    const qint64 nowMs = m_store->nowMs();
    m_tally->renotes.setLatest(nowMs);
    const bool isOfPutBackClock = packing.isAnswer() && packing.askedAtMs > nowMs;
    if (!isOfPutBackClock && m_tally->renotes.settle(std::min(packing.askedAtMs, nowMs)))
        return true;
    edit().renoteCount = before.renoteCount;
    return false;
}

int Note::updateReactions(const entity::Note &before, const Packing &packing)
{
    const bool isCounted = m_tally && m_tally->reactions;
    if (isCounted && mayLackEvents(packing))
        return 0;
    const bool isMineTold = packing.isForViewer || m_data->hasMyReaction;
    bool isChanged = false;
    if (isCounted) {
        isChanged = m_tally->reactions->reset(m_data->reactions,
                                              isMineTold ? m_data->myReaction
                                                         : m_tally->reactions->confirmedMine());
        isChanged = isChanged || before.reactionEmojis != m_data->reactionEmojis;
    } else {
        if (!isMineTold && !before.myReaction.isEmpty())
            edit().myReaction = before.myReaction;
        isChanged = !isSameReactions(before, *m_data);
    }
    // The own one may be among those that came without a word about it.
    if (isMineTold)
        m_isMineInDoubt = false;
    else if (isChanged)
        m_isMineInDoubt = !m_store->me().isEmpty();
    return isChanged ? Reactions : 0;
}

int Note::updatePoll(const entity::Note &before, const Packing &packing)
{
    if (!m_data->poll)
        return 0;
    const bool isSameTime = before.poll && before.poll->expiresAtMs == m_data->poll->expiresAtMs;
    if (m_tally && m_tally->votes) {
        if (mayLackEvents(packing))
            return 0;
        const bool isChanged = m_tally->votes->reset(m_data->poll->choices, !packing.isForViewer);
        return isChanged || !isSameTime ? PollVotes : 0;
    }
    if (packing.isForViewer || !before.poll)
        return 0;
    VoteLedger votes;
    votes.reset(before.poll->choices, false);
    votes.reset(m_data->poll->choices, true);
    edit().poll->choices = votes.choices();
    return 0;
}

bool Note::needsWholeRead() const
{
    if (m_isMineInDoubt || hasPoll() || (m_tally && !m_tally->renotes.isEmpty()))
        return true;
    if (!m_tally || !m_tally->reactions)
        return !m_data->myReaction.isEmpty();
    return m_tally->reactions->hasPending() || !m_tally->reactions->confirmedMine().isEmpty();
}

void Note::apply(const entity::NoteChange &change)
{
    const QString &me = m_store->me();
    const auto isMine = [&me](const QString &userId) { return !me.isEmpty() && userId == me; };
    if (const auto *reacted = std::get_if<entity::Reacted>(&change)) {
        const QString key = entity::normaliseReaction(reacted->reaction);
        if (!reacted->emojiUrl.isEmpty() && tally().eventEmojis.size() < entity::mostReactionKinds)
            tally().eventEmojis.insert(reacted->emojiName, reacted->emojiUrl);
        if (isMine(reacted->userId))
            reactionLedger().addMine(key);
        else
            reactionLedger().add(key);
        markReactions(reacted->userId, false);
    } else if (const auto *unreacted = std::get_if<entity::Unreacted>(&change)) {
        const QString key = entity::normaliseReaction(unreacted->reaction);
        if (isMine(unreacted->userId))
            reactionLedger().removeMine(key);
        else
            reactionLedger().remove(key);
        markReactions(unreacted->userId, true);
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
    m_view->files.reset(); // their sources name the server
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
