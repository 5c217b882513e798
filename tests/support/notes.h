// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "entity/note.h"
#include "entity/timeline.h"
#include "rest/ratebudget.h"

#include <QFuture>
#include <QPromise>

#include <algorithm>
#include <memory>
#include <vector>

/// Notes and page sources for the tests of stores and models.
namespace support {

/// A clock that only a test moves.
struct HandClock final : Clock
{
    qint64 ms = 1'800'000'000'000;
    qint64 nowMs() const override { return ms; }
};

inline QString noteId(int number)
{
    return QStringLiteral("a%1").arg(number, 15, 10, QLatin1Char('0'));
}

inline entity::UserPtr makeUser(const QString &name)
{
    auto user = std::make_shared<entity::User>();
    user->id = QStringLiteral("user-") + name;
    user->username = name;
    return user;
}

/// Later numbers are newer notes.
inline entity::Note makeNote(int number, const QString &text = QStringLiteral("a note"))
{
    static const entity::UserPtr alice = makeUser(QStringLiteral("alice"));
    entity::Note note;
    note.id = noteId(number);
    note.createdAtMs = 1'700'000'000'000 + number * 1000LL;
    note.user = alice;
    note.userId = alice->id;
    note.text = text;
    return note;
}

inline entity::NotePtr makeNotePtr(int number, const QString &text = QStringLiteral("a note"))
{
    return std::make_shared<const entity::Note>(makeNote(number, text));
}

/// A source of pages that a test answers by hand, one question after the other.
template <typename T>
class HandSource
{
public:
    using Answer = Result<QList<T>>;

    QFuture<Answer> operator()(const entity::Page &page, rest::Urgency urgency)
    {
        m_questions->push_back({page, urgency, std::make_shared<QPromise<Answer>>()});
        m_questions->back().promise->start();
        return m_questions->back().promise->future();
    }
    int count() const { return int(m_questions->size()); }
    entity::Page page(int index) const { return m_questions->at(size_t(index)).page; }
    rest::Urgency urgency(int index) const { return m_questions->at(size_t(index)).urgency; }
    entity::Page lastPage() const { return m_questions->back().page; }
    void answer(int index, const Answer &answer)
    {
        m_questions->at(size_t(index)).isOpen = false;
        const auto promise = m_questions->at(size_t(index)).promise;
        promise->addResult(answer);
        promise->finish();
    }
    bool isOpen(int index) const { return m_questions->at(size_t(index)).isOpen; }
    bool isAnswered() const { return m_questions->empty() || !m_questions->back().isOpen; }
    void answerLast(const Answer &answer) { this->answer(count() - 1, answer); }
    /// Answers whatever is open but what `isLeft(page)` says, and what is asked for then, until
    /// nothing is.
    template <typename Rule, typename IsLeft>
    void answerAll(Rule rule, IsLeft isLeft)
    {
        for (int i = 0; i < count(); ++i) {
            if (isOpen(i) && !isLeft(page(i)))
                answer(i, rule(page(i)));
        }
    }

private:
    struct Question
    {
        entity::Page page;
        rest::Urgency urgency;
        std::shared_ptr<QPromise<Answer>> promise;
        bool isOpen = true;
    };
    std::shared_ptr<std::vector<Question>> m_questions = std::make_shared<std::vector<Question>>();
};

/// A server's timeline: notes 1 to `newest`, answered at once by the rules of rest.md 1.3.
inline QList<entity::Note> pageOf(int newest, const entity::Page &page)
{
    QList<entity::Note> notes;
    if (!page.sinceId.isEmpty()) {
        for (int i = 1; i <= newest && notes.size() < page.limit; ++i) {
            if (noteId(i) > page.sinceId)
                notes.append(makeNote(i));
        }
        return notes;
    }
    for (int i = newest; i >= 1 && notes.size() < page.limit; --i) {
        if (page.untilId.isEmpty() || noteId(i) < page.untilId)
            notes.append(makeNote(i));
    }
    return notes;
}

} // namespace support
