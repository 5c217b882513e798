// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/demo.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimer>

namespace {

constexpr qsizetype recentKept = 40;

QJsonObject script()
{
    QFile file(QStringLiteral(":/instance/demo.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the demo's script is missing from the program");
    return QJsonDocument::fromJson(file.readAll()).object();
}

} // namespace

Demo::Demo(LocalInstance *instance, quint32 seed, QObject *parent)
    : QObject(parent)
    , m_instance(instance)
    , m_random(seed)
    , m_script(script())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        happen();
        // Between half and one and a half of the mean: people are no metronomes.
        m_timer.start(m_meanMs / 2 + int(below(m_meanMs)));
    });
    connect(m_instance, &LocalInstance::requestReceived, this, &Demo::answer);
}

QString Demo::visitor()
{
    return QStringLiteral("alice");
}

void Demo::seed()
{
    seedPeople();
    seedNotes();
    seedThings();
    seedNotifications();
}

void Demo::start(int meanMs)
{
    m_meanMs = meanMs;
    m_timer.start(m_meanMs);
}

void Demo::stop()
{
    m_timer.stop();
}

void Demo::happen()
{
    const auto dice = below(100);
    if (dice < 34)
        write();
    else if (dice < 80)
        reactToSomething();
    else if (dice < 88)
        voteSomewhere();
    else if (dice < 95)
        renoteSomething();
    else
        takeBack();
}

void Demo::later(int ms, std::function<void()> act)
{
    if (m_later)
        m_later(ms, std::move(act));
    else
        QTimer::singleShot(ms, this, std::move(act));
}

void Demo::remember(const QString &noteId, const QString &author)
{
    m_recent.append(noteId);
    m_authors.insert(noteId, author);
    if (m_recent.size() > recentKept)
        m_authors.remove(m_recent.takeFirst());
}

void Demo::forget(const QString &noteId)
{
    m_recent.removeAll(noteId);
    m_authors.remove(noteId);
}

const Demo::Person &Demo::anyone()
{
    return m_people.at(below(m_people.size()));
}

QString Demo::line(const QString &kind, const Person &person)
{
    const QString language = person.languages.at(below(person.languages.size()));
    const QJsonArray lines = m_script.value(kind).toObject().value(language).toArray();
    return lines.at(below(lines.size())).toString();
}

QString Demo::anyReaction()
{
    const QJsonArray reactions = m_script.value(QStringLiteral("reactions")).toArray();
    return reactions.at(below(reactions.size())).toString();
}

void Demo::write()
{
    const Person &person = anyone();
    remember(m_instance->createNote(person.who, line(QStringLiteral("lines"), person)), person.who);
}

void Demo::reactToSomething()
{
    if (m_recent.isEmpty())
        return;
    // People react to what is new far more often than to what is old.
    const auto back = below(below(m_recent.size()) + 1);
    const QString noteId = m_recent.at(m_recent.size() - 1 - back);
    const Person &person = anyone();
    if (below(10) == 0)
        m_instance->unreact(person.who, noteId);
    else
        m_instance->react(person.who, noteId, anyReaction());
}

void Demo::renoteSomething()
{
    if (m_recent.isEmpty())
        return;
    NoteOptions options;
    options.renoteId = m_recent.at(below(m_recent.size()));
    if (m_instance->note(options.renoteId).value(QStringLiteral("visibility"))
        != QLatin1String("public"))
        return;
    m_instance->createNote(anyone().who, {}, options);
}

void Demo::voteSomewhere()
{
    if (m_polls.isEmpty())
        return;
    const QString noteId = m_polls.at(below(m_polls.size()));
    const auto choices = m_instance->note(noteId)
                             .value(QStringLiteral("poll"))
                             .toObject()
                             .value(QStringLiteral("choices"))
                             .toArray()
                             .size();
    if (choices > 0)
        m_instance->vote(anyone().who, noteId, int(below(choices)));
}

void Demo::takeBack()
{
    // Somebody posts something and thinks better of it, so that a deletion can be seen.
    const Person &person = anyone();
    const QString noteId =
        m_instance->createNote(person.who, line(QStringLiteral("lines"), person));
    remember(noteId, person.who);
    later(8000 + int(below(8000)), [this, noteId] {
        forget(noteId);
        m_instance->deleteNote(noteId);
    });
}
