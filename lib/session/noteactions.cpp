// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/noteactions.h"

#include "entity/reaction.h"
#include "model/errorsentence.h"
#include "rest/notes.h"
#include "session/rereader.h"
#include "store/emojistore.h"
#include "store/notestore.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>

NoteActions::NoteActions(RestClient *rest, NoteStore *notes, Rereader *rereader, QObject *parent)
    : QObject(parent)
    , m_rest(rest)
    , m_notes(notes)
    , m_rereader(rereader)
{
}

void NoteActions::react(Note *note, const QString &reaction)
{
    Note *shown = target(note);
    if (!shown)
        return;
    QString key = entity::normaliseReaction(reaction);
    if (!entity::customEmojiHost(key).isEmpty()) {
        // Only emoji of the own server can be given (rest.md 4.1); a remote one would silently
        // become a heart.
        const QString name = entity::customEmojiName(key);
        if (!m_notes->emojis()->contains(name)) {
            Q_EMIT failed(tr("This emoji belongs to another server: you cannot react with it."));
            return;
        }
        key = QStringLiteral(":%1@.:").arg(name);
    }
    if (key.isEmpty() || shown->myReaction() == key)
        return;
    sendReaction(shown, key);
}

void NoteActions::unreact(Note *note)
{
    Note *shown = target(note);
    if (shown && !shown->myReaction().isEmpty())
        sendReaction(shown, {});
}

void NoteActions::toggleReaction(Note *note, const QString &reaction)
{
    Note *shown = note ? note->shown() : nullptr;
    const QString mine = shown ? shown->myReaction() : QString();
    if (!mine.isEmpty() && mine == entity::normaliseReaction(reaction))
        unreact(note);
    else
        react(note, reaction);
}

void NoteActions::sendReaction(Note *note, const QString &key)
{
    const auto ticket = note->beginReaction(key);
    auto answer =
        key.isEmpty() ? rest::unreact(*m_rest, note->id()) : rest::react(*m_rest, note->id(), key);
    answer.then(this, [this, key, ticket, note = QPointer<Note>(note)](const Result<Done> &done) {
        // Another client was quicker with the same wish.
        const bool isSoAlready = !done
                                 && done.error().code
                                        == (key.isEmpty() ? QLatin1String("NOT_REACTED")
                                                          : QLatin1String("ALREADY_REACTED"));
        if (note)
            note->finishReaction(ticket, done || isSoAlready);
        if (!done && !isSoAlready)
            report(key.isEmpty() ? tr("Your reaction could not be taken back.")
                                 : tr("Your reaction did not get through."),
                   done.error());
    });
}

void NoteActions::vote(Note *note, int choice)
{
    Note *shown = target(note);
    if (!shown || !shown->beginVote(choice))
        return;
    rest::vote(*m_rest, shown->id(), choice)
        .then(this, [this, choice, id = shown->id(),
                     note = QPointer<Note>(shown)](const Result<Done> &done) {
            if (note)
                note->finishVote(choice, done.isOk());
            if (done)
                return;
            report(tr("Your vote did not count."), done.error());
            m_rereader->reread(id); // voted elsewhere, or over: show what is
        });
}

bool NoteActions::canRenote(Note *note) const
{
    const Note *shown = note ? note->shown() : nullptr;
    if (!shown || shown->isDeleted() || shown->isHidden() || m_notes->me().isEmpty())
        return false;
    switch (shown->visibility()) {
    case Note::Public:
    case Note::Home:
        break;
    case Note::Followers:
        if (!shown->isMine())
            return false;
        break;
    default:
        return false;
    }
    return !shown->data().channel || shown->data().channel->allowRenoteToExternal;
}

bool NoteActions::canRenoteAs(Note *note, Note::Visibility visibility) const
{
    return canRenote(note) && visibility >= note->shown()->visibility()
           && visibility <= Note::Followers;
}

void NoteActions::renote(Note *note, Note::Visibility visibility)
{
    Note *shown = target(note);
    if (!shown)
        return;
    if (!canRenoteAs(note, visibility)) {
        Q_EMIT failed(tr("This note cannot be renoted to so many people."));
        return;
    }
    rest::NoteDraft draft;
    draft.renoteId = shown->id();
    draft.localOnly = shown->isLocalOnly();
    draft.visibility = visibility == Note::Public ? entity::Visibility::Public
                       : visibility == Note::Home ? entity::Visibility::Home
                                                  : entity::Visibility::Followers;
    if (m_renoting.contains(draft.renoteId)) {
        Q_EMIT failed(tr("Your renote of this note is still on its way."));
        return;
    }
    m_renoting.insert(draft.renoteId, {NoteHandle(shown), shown->beginRenote(1)});
    const SentNote sent{.draft = draft,
                        .sentAtMs = m_notes->nowMs(),
                        .knownIds = m_notes->ownNoteIds() + m_createdIds};
    rest::createNote(*m_rest, draft)
        .then(this, [this, sent](const Result<entity::NotePtr> &created) {
            if (created)
                finishRenote(sent, *created);
            else if (SentNote::isOutcomeUnknown(created.error()))
                lookForRenote(sent, created.error(), m_lookTries);
            else
                failRenote(sent, tr("Your renote did not get through."), created.error());
        });
}

void NoteActions::lookForRenote(const SentNote &sent, const Error &error, int triesLeft)
{
    // It may be there all the same, or be on its way: nobody is told to press again before.
    QTimer::singleShot(m_lookDelayMs, this, [this, sent, error, triesLeft] {
        rest::newestNotesOf(*m_rest, m_notes->me())
            .then(this, [this, sent, error, triesLeft](const Result<QList<entity::Note>> &own) {
                const auto isIt = [&sent](const entity::Note &note) {
                    return sent.isArrived(note);
                };
                if (own) {
                    const auto found = std::find_if(own->begin(), own->end(), isIt);
                    if (found != own->end()) {
                        finishRenote(sent, std::make_shared<const entity::Note>(*found));
                        return;
                    }
                }
                if (triesLeft > 1)
                    lookForRenote(sent, error, triesLeft - 1);
                else if (own && error.kind != Error::Kind::Processing)
                    failRenote(sent, tr("Your renote did not get through."), error);
                else
                    failRenote(sent,
                               tr("It is not known whether your renote got through: look before "
                                  "you try again."),
                               error);
            });
    });
}

void NoteActions::finishRenote(const SentNote &sent, const entity::NotePtr &renote)
{
    countRenote(sent, true);
    if (!renote)
        return; // MisskeyIO does not say
    m_createdIds.insert(renote->id);
    Q_EMIT noteCreated(renote);
}

void NoteActions::failRenote(const SentNote &sent, const QString &what, const Error &error)
{
    countRenote(sent, false);
    report(what, error);
}

void NoteActions::countRenote(const SentNote &sent, bool isAccepted)
{
    const Renoting renoting = m_renoting.take(sent.draft.renoteId);
    if (renoting.note)
        renoting.note->finishRenote(renoting.ticket, isAccepted);
}

void NoteActions::setLookPace(int delayMs, int tries)
{
    m_lookDelayMs = delayMs;
    m_lookTries = tries;
}

void NoteActions::deleteNote(Note *note)
{
    if (!note || !note->isMine() || note->isDeleted())
        return;
    const QPointer<Note> renoted = m_notes->find(note->renoteId());
    const auto ticket = renoted ? renoted->beginRenote(-1) : 0;
    rest::deleteNote(*m_rest, note->id())
        .then(this, [this, id = note->id(), renoted, ticket](const Result<Done> &done) {
            const bool isGone = done || done.error().code == QLatin1String("NO_SUCH_NOTE");
            if (renoted)
                renoted->finishRenote(ticket, isGone);
            if (isGone)
                m_notes->markDeleted(id);
            else
                report(tr("Your note could not be deleted."), done.error());
        });
}

Note *NoteActions::target(Note *note)
{
    Note *shown = note ? note->shown() : nullptr;
    if (!shown || shown->isDeleted())
        return nullptr;
    if (m_notes->me().isEmpty()) {
        Q_EMIT failed(tr("You are looking around. Sign in to do this."));
        return nullptr;
    }
    return shown;
}

void NoteActions::report(const QString &what, const Error &error)
{
    Q_EMIT refused(error);
    if (error.kind != Error::Kind::Cancelled)
        Q_EMIT failed(what + QLatin1Char(' ') + ErrorSentence::of(error, m_notes->nowMs()));
}
