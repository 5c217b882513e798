// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soak/activity.h"

#include "soak/comparison.h"
#include "soak/soakserver.h"

#include <QJsonObject>

#include <algorithm>

namespace soak {

namespace {

constexpr int stepMs = 50; ///< a reaction each, a note every 4, a vote and a deletion every 20
constexpr int mostStepsAtOnce = 20;
constexpr size_t recentNotes = 150;
constexpr size_t recentReactions = 300;
/// An instance that remembers every note gets slower and slower; no timeline holds so many.
constexpr size_t keptNotes = 4000;
constexpr int notesBefore = 60;

} // namespace

Activity::Activity(LocalInstance *instance, quint32 seed, QObject *parent)
    : QObject(parent)
    , m_instance(instance)
    , m_random(seed)
    , m_emoji({QStringLiteral("👍"), QStringLiteral("❤"), QStringLiteral("😆"), QStringLiteral("🎉"),
               QStringLiteral(":blobcat:"), QStringLiteral(":stream:")})
{
    m_timer.setInterval(stepMs);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Activity::tick);
}

void Activity::setUp()
{
    m_instance->addUser(reader());
    m_instance->addEmoji(QStringLiteral("blobcat"));
    m_instance->addEmoji(QStringLiteral("stream"));
    for (int i = 0; i < 12; ++i) {
        UserOptions options;
        options.name = QStringLiteral("Person %1").arg(i);
        if (i >= 10)
            options.host = QStringLiteral("elsewhere.example");
        const QString name = QStringLiteral("person%1").arg(i);
        m_instance->addUser(name, options);
        const QString who = i >= 10 ? name + QStringLiteral("@elsewhere.example") : name;
        m_people.append(who);
        if (i % 2 == 0)
            m_instance->follow(reader(), who, i % 4 == 0);
        if (i % 3 == 0)
            m_instance->follow(who, reader());
    }
    m_instance->setFollowNotify(reader(), m_people.first(), QStringLiteral("normal"));
    for (int i = 0; i < notesBefore; ++i)
        write();
    for (int i = 0; i < notesBefore; ++i)
        react();
}

void Activity::start()
{
    m_clock.start();
    m_steps = 0;
    m_timer.start();
}

void Activity::stop()
{
    m_timer.stop();
}

void Activity::tick()
{
    // By the clock: a busy machine makes timers late, and there would be less of everything.
    const qint64 due = m_clock.elapsed() / stepMs;
    for (int i = 0; i < mostStepsAtOnce && m_steps < due; ++i)
        step();
    m_steps = due;
}

void Activity::step()
{
    ++m_steps;
    react();
    if (m_steps % 4 == 0)
        write();
    if (m_steps % 20 == 7)
        vote();
    if (m_steps % 20 == 13)
        removeOne();
}

QString Activity::somebody()
{
    return m_people[dice(int(m_people.size()))];
}

const Activity::Written *Activity::recent(bool isReaders)
{
    const int count = int(m_recent.size());
    if (count == 0)
        return nullptr;
    for (int tries = 0; tries < 30; ++tries) {
        const int back = dice(10) < 7 ? dice(std::min(count, 20)) : dice(count);
        const Written &found = m_recent[size_t(count - 1 - (isReaders ? dice(count) : back))];
        if (!isReaders || found.author == reader())
            return &found;
    }
    return nullptr;
}

void Activity::add(const QString &author, const QString &text, const NoteOptions &options)
{
    const QString id = m_instance->createNote(author, text, options);
    if (id.isEmpty())
        return;
    ++m_noteCount;
    m_all.push_back(id);
    const QString targetId = options.renoteId.isEmpty() ? options.replyId : options.renoteId;
    m_recent.push_back({id, author, !options.choices.isEmpty(),
                        !options.renoteId.isEmpty() && text.isEmpty(), targetId});
    countTargets(id);
    countTargets(targetId);
    if (m_recent.size() > recentNotes)
        m_recent.pop_front();
    forgetOldest();
}

void Activity::forgetOldest()
{
    while (m_all.size() > keptNotes) {
        // What it renotes or answers is older, and gone.
        m_instance->deleteNote(m_all.front());
        m_targets.forget(m_all.front());
        m_all.pop_front();
    }
}

void Activity::write()
{
    const int kind = dice(100);
    NoteOptions options;
    QString author = somebody();
    QString text = QStringLiteral("Note %1 goes down the stream.").arg(m_noteCount);
    const Written *about = recent(kind >= 62 && kind < 72);
    if (kind < 44 || !about) {
        const int audience = dice(10);
        if (audience == 0)
            options.visibility = QStringLiteral("home");
        else if (audience == 1)
            options.visibility = QStringLiteral("followers");
    } else if (kind < 54) {
        if (about->isPureRenote)
            return write();
        options.renoteId = about->id;
        text.clear();
    } else if (kind < 62) {
        options.replyId = about->id;
    } else if (kind < 68) {
        options.replyId = about->id; // to the reader
    } else if (kind < 72) {
        if (about->isPureRenote)
            return write();
        options.renoteId = about->id; // of the reader
        text.clear();
    } else if (kind < 77) {
        text += QStringLiteral(" @") + reader();
    } else if (kind < 85) {
        options.choices =
            QStringList{QStringLiteral("left"), QStringLiteral("right"), QStringLiteral("on")};
        options.multiple = kind % 2 == 0;
    } else if (kind < 89) {
        if (about->isPureRenote)
            return write();
        options.renoteId = about->id; // a quote
    } else if (kind < 95) {
        author = reader();
    } else {
        options.cw = QStringLiteral("It is long");
    }
    add(author, text, options);
}

void Activity::react()
{
    if (dice(5) == 0 && !m_reacted.empty()) {
        const auto &[who, noteId] =
            m_reacted[m_reacted.size() - 1 - size_t(dice(int(m_reacted.size())))];
        m_instance->unreact(who, noteId);
        remember(who, noteId);
        return;
    }
    // Some of all are about something of the reader, who is told.
    const Written *note = recent(dice(8) == 0);
    if (!note)
        return;
    const QString noteId = note->id;
    const QString who = dice(25) == 0 ? reader() : somebody();
    m_instance->react(who, noteId, m_emoji[dice(int(m_emoji.size()))]);
    remember(who, noteId);
    m_reacted.emplace_back(who, noteId);
    if (m_reacted.size() > recentReactions)
        m_reacted.pop_front();
}

void Activity::remember(const QString &who, const QString &noteId)
{
    if (who == reader())
        m_readerReacted.insert(noteId, SoakServer::monotonicMs());
}

void Activity::vote()
{
    const auto found =
        std::find_if(m_recent.rbegin(), m_recent.rend(),
                     [this](const Written &note) { return note.isPoll && dice(3) != 0; });
    if (found != m_recent.rend())
        m_instance->vote(dice(10) == 0 ? reader() : somebody(), found->id, dice(3));
}

void Activity::countTargets(const QString &noteId)
{
    const QJsonObject note = m_instance->note(noteId, reader());
    if (!note.isEmpty())
        m_targets.add(noteId, targetsOf(note), SoakServer::monotonicMs());
}

void Activity::removeOne()
{
    const int count = int(m_recent.size());
    if (count < 20)
        return;
    const auto at = m_recent.end() - 1 - dice(dice(2) == 0 ? 20 : count);
    m_instance->deleteNote(at->id);
    m_targets.forget(at->id);
    countTargets(at->targetId);
    m_recent.erase(at);
}

} // namespace soak
