// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QTimer>

namespace entity {
struct PartialNote;
}
class NoteStore;
class RestClient;
struct Account;

/// Reads notes again of which events were missed: others' reactions, votes and deletions cannot be
/// replayed (streaming.md 14.3). An answer and the stream take different ways, so an event can
/// cross the answer in either direction, and nobody can tell whether it is in it: such notes
/// (NoteStore::countsDoubted) are read once more a moment later.
class Rereader : public QObject
{
    Q_OBJECT
public:
    /// All outlive it. `account` is looked at when needed, for what its server offers; `delayMs`:
    /// how long a doubtful note waits.
    Rereader(RestClient *rest, NoteStore *notes, const Account *account, int delayMs,
             QObject *parent = nullptr);

    /// All there is of one note; marks it deleted when the server has it no more.
    void reread(const QString &noteId);
    /// Reactions, votes and existence of many.
    void rereadAll(const QStringList &noteIds);

private:
    void ask(const QStringList &noteIds);
    void takePartial(const QStringList &asked, const QList<entity::PartialNote> &answer,
                     qint64 askedAtMs);
    void doubt(const QString &noteId);
    void rereadDoubtful();

    RestClient *m_rest;
    NoteStore *m_notes;
    const Account *m_account;
    QTimer m_timer;
    QSet<QString> m_doubtful;
    QHash<QString, int> m_rounds; ///< how often in a row a note was read again out of doubt
};
