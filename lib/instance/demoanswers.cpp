// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/demo.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

// How the demo's people answer what the visitor does; they take their time.

void Demo::answer(const RecordedRequest &request)
{
    if (request.userId.isEmpty() || request.userId != m_instance->userId(visitor())
        || request.status >= 400)
        return;
    const QJsonObject &params = request.params;
    if (request.endpoint == u"notes/create") {
        later(1500 + int(below(1500)), [this] { answerNote(); });
    } else if (request.endpoint == u"notes/reactions/create"
               || request.endpoint == u"notes/polls/vote") {
        const QString noteId = params.value("noteId"_L1).toString();
        const bool isVote = request.endpoint == u"notes/polls/vote";
        const int choice = params.value("choice"_L1).toInt();
        later(1200 + int(below(2000)), [this, noteId, isVote, choice] {
            if (isVote)
                answerVote(noteId, choice);
            else
                m_instance->react(anyone().who, noteId, anyReaction());
        });
    } else if (request.endpoint == u"following/create") {
        const QString userId = params.value("userId"_L1).toString();
        later(1500 + int(below(1500)), [this, userId] { answerFollow(userId); });
    } else if (request.endpoint == u"chat/messages/create-to-user") {
        const QString userId = params.value("toUserId"_L1).toString();
        later(1500 + int(below(1500)), [this, userId] { answerChat(userId); });
    }
}

void Demo::answerNote()
{
    const QString noteId = m_instance->newestNoteOf(visitor());
    if (noteId.isEmpty())
        return;
    m_instance->react(anyone().who, noteId, anyReaction());
    remember(noteId, visitor());
    later(2000 + int(below(3000)), [this, noteId] { replyTo(noteId); });
}

void Demo::answerVote(const QString &noteId, int choice)
{
    // Whoever has voted cannot be the one to answer: the first who has not, from anyone on.
    const auto hasVoted = [this, &noteId](const Person &person) {
        const QJsonArray choices = m_instance->note(noteId, m_instance->userId(person.who))
                                       .value("poll"_L1)
                                       .toObject()
                                       .value("choices"_L1)
                                       .toArray();
        return std::any_of(choices.begin(), choices.end(), [](const QJsonValue &each) {
            return each.toObject().value("isVoted"_L1).toBool();
        });
    };
    const auto first = below(m_people.size());
    for (qsizetype i = 0; i < m_people.size(); ++i) {
        const Person &person = m_people.at((first + i) % m_people.size());
        if (!hasVoted(person)) {
            m_instance->vote(person.who, noteId, choice);
            return;
        }
    }
}

void Demo::answerFollow(const QString &userId)
{
    const Person *followed = person(userId);
    if (!followed)
        return;
    m_instance->acceptFollow(followed->who, visitor());
    m_instance->follow(followed->who, visitor());
    m_instance->createNote(followed->who, u"@%1 %2"_s.arg(visitor(), line(u"thanks"_s, *followed)));
}

void Demo::answerChat(const QString &userId)
{
    if (const Person *other = person(userId))
        m_instance->sendChat(other->who, visitor(), line(u"answers"_s, *other));
}

const Demo::Person *Demo::person(const QString &userId) const
{
    for (const Person &one : m_people) {
        if (m_instance->userId(one.who) == userId)
            return &one;
    }
    return nullptr;
}

const Demo::Person &Demo::addressee(const QJsonObject &note)
{
    const QJsonObject target = note.value("reply"_L1).isObject()
                                   ? note.value("reply"_L1).toObject()
                                   : note.value("renote"_L1).toObject();
    QStringList ids{target.value("userId"_L1).toString()};
    for (const QJsonValue &id : note.value("mentions"_L1).toArray())
        ids.append(id.toString());
    for (const QString &id : std::as_const(ids)) {
        if (const Person *spokenTo = person(id))
            return *spokenTo;
    }
    return anyone();
}

void Demo::replyTo(const QString &noteId)
{
    const QJsonObject note = m_instance->note(noteId);
    if (note.isEmpty())
        return; // deleted meanwhile
    const Person &author = addressee(note);
    NoteOptions options;
    options.replyId = noteId;
    options.visibility = note.value("visibility"_L1).toString(u"public"_s);
    if (options.visibility == u"specified")
        options.visibleUserIds = {m_instance->userId(visitor())};
    m_instance->createNote(author.who, u"@%1 %2"_s.arg(visitor(), line(u"answers"_s, author)),
                           options);
}
