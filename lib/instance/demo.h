// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instance/localinstance.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QRandomGenerator>
#include <QTimer>

#include <functional>

/// A small world for looking around: people on three hosts, what they wrote so far, and their going
/// on living.
///
/// seed() fills the instance with the people and notes of resources/instance/demo.json. start()
/// lets the people write, react, vote, renote and delete at a human pace, and answer what the
/// visitor does.
class Demo : public QObject
{
    Q_OBJECT
public:
    /// The instance outlives the demo. The same seed gives the same life.
    explicit Demo(LocalInstance *instance, quint32 seed = 1, QObject *parent = nullptr);

    /// The account to look around with.
    static QString visitor();

    void seed();
    /// About one happening every meanMs.
    void start(int meanMs = 4000);
    void stop();
    /// One happening now, for tests and measurements.
    void happen();
    /// Does something so many ms later.
    using Later = std::function<void(int ms, std::function<void()> act)>;
    /// For tests: takes over what people do only after a while; null gives it back.
    void setLater(Later later) { m_later = std::move(later); }
    /// The id of a seeded note by its key.
    QString noteId(const QString &key) const { return m_keys.value(key); }

private:
    struct Person
    {
        QString who;
        QStringList languages;
        QString host;
    };
    void seedPeople();
    void relate(const QJsonObject &entry);
    void seedNotes();
    void seedThings();
    void seedNotifications();
    void writeSeedNote(const QJsonObject &entry, qint64 createdAtMs);
    NoteOptions noteOptions(const QJsonObject &entry);
    UserOptions userOptions(const QJsonObject &entry) const;
    FileOptions fileOptions(const QString &name) const;
    QString asset(const QString &file) const; ///< URL of a file of resources/instance
    void react(const QString &noteId, const QJsonObject &counts, const QString &mine);
    void write();
    void reactToSomething();
    void renoteSomething();
    void voteSomewhere();
    void takeBack();
    void answer(const RecordedRequest &request);
    void answerNote();
    void answerVote(const QString &noteId, int choice);
    void answerFollow(const QString &userId);
    void answerChat(const QString &userId);
    void replyTo(const QString &noteId);
    /// Whom a note speaks to, else anybody.
    const Person &addressee(const QJsonObject &note);
    const Person *person(const QString &userId) const;
    void later(int ms, std::function<void()> act);
    void remember(const QString &noteId, const QString &author);
    void forget(const QString &noteId);
    const Person &anyone();
    QString line(const QString &kind, const Person &person);
    QString anyReaction();
    qsizetype below(qsizetype count) { return qsizetype(m_random.bounded(quint32(count))); }

    LocalInstance *m_instance;
    QRandomGenerator m_random;
    QJsonObject m_script;
    QList<Person> m_people; ///< everybody but the visitor
    QHash<QString, QString> m_keys;
    QHash<QString, QString> m_things;  ///< folders by name, and the newest file
    QStringList m_recent;              ///< notes people may react to, newest last
    QHash<QString, QString> m_authors; ///< of the recent ones
    QStringList m_polls;
    Later m_later; ///< null: a timer
    QTimer m_timer;
    int m_meanMs = 4000;
};
