// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instance/localinstance.h"
#include "soak/targethistory.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QRandomGenerator>
#include <QSet>
#include <QTimer>

#include <deque>

namespace soak {

/// The people of an instance at work: every second 5 notes, 20 reactions put, changed or withdrawn,
/// 1 vote and 1 deletion, mostly about what is new. Some of them the account follows, some not,
/// some are of another server; some of it concerns the account and makes notifications, and some
/// the account does itself, as from another device.
class Activity : public QObject
{
    Q_OBJECT
public:
    /// The instance outlives it and lives in the same thread.
    Activity(LocalInstance *instance, quint32 seed, QObject *parent = nullptr);

    /// The account's name on the instance.
    static QString reader() { return QStringLiteral("reader"); }
    /// People, what they are to each other, and some notes from before.
    void setUp();
    void start();
    void stop();
    /// Written since it was made, what was there before included.
    int noteCount() const { return m_noteCount; }
    /// When the reader last put or withdrew a reaction on it, as from another device, in
    /// SoakServer::monotonicMs(); 0: never.
    qint64 readerReactedAtMs(const QString &noteId) const { return m_readerReacted.value(noteId); }
    /// Of the notes that are there, in SoakServer::monotonicMs().
    const TargetHistory &targets() const { return m_targets; }

private:
    struct Written
    {
        QString id;
        QString author;
        bool isPoll = false;
        bool isPureRenote = false;
        QString targetId{}; ///< what it renotes or answers
    };

    void tick();
    void step();
    void write();
    void react();
    void remember(const QString &who, const QString &noteId);
    void vote();
    void removeOne();
    void forgetOldest();
    void countTargets(const QString &noteId);
    int dice(int sides) { return int(m_random.generate() % quint32(sides)); }
    QString somebody();
    /// A recent note, the newer the likelier; of the reader or of anybody. Null: there is none.
    const Written *recent(bool isReaders = false);
    void add(const QString &author, const QString &text, const NoteOptions &options);

    LocalInstance *m_instance;
    QRandomGenerator m_random;
    QTimer m_timer;
    QElapsedTimer m_clock;
    QStringList m_people;
    QStringList m_emoji;
    std::deque<Written> m_recent;                      ///< newest last
    std::deque<QString> m_all;                         ///< every note, oldest first
    std::deque<std::pair<QString, QString>> m_reacted; ///< who to what, newest last
    QHash<QString, qint64> m_readerReacted;
    TargetHistory m_targets;
    qint64 m_steps = 0;
    int m_noteCount = 0;
};

} // namespace soak
