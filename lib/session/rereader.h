// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "rest/canceltoken.h"
#include "session/rereadpace.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QList>
#include <QObject>
#include <QStringList>
#include <QTimer>

namespace entity {
struct Note;
struct PartialNote;
} // namespace entity
class CaptureModel;
class NoteStore;
class RestClient;
struct Account;

/// Keeps the counts of notes on screen true where events cannot: others' reactions, votes and
/// deletions are not replayed (streaming.md 14.3). It reads again
/// - every captured note after a break,
/// - a note that is captured anew long after it was last read or captured,
/// - a note whose events and answer crossed (NoteStore::countsDoubted), as nobody can tell whether
///   the one is in the other.
///
/// Reactions are read in bulk where the server can do that, all of a note where bulk does not tell
/// enough. What fails is asked for again for as long as the note is on screen; only NO_SUCH_NOTE
/// removes one.
class Rereader : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        RestClient *rest = nullptr;
        NoteStore *notes = nullptr;
        CaptureModel *captures = nullptr; ///< null: every live note counts as on screen
        const Account *account = nullptr; ///< looked at when needed, for what its server offers
    };
    /// All parts outlive it.
    explicit Rereader(const Parts &parts, const RereadPace &pace = {}, QObject *parent = nullptr);

    /// All there is of one note, on screen or not; marks it deleted when the server has it no more.
    void reread(const QString &noteId);
    /// The server is back after a break: what failed before it says nothing any more.
    void startAfresh();
    /// Gives up what is under way or waits.
    void stop();

private:
    /// A note to be read.
    struct Wish
    {
        QString noteId;
        QDeadlineTimer due; ///< not before
        bool isWhole = false;
        bool isForced = false; ///< on screen or not
        int failures = 0;      ///< in a row
    };
    struct Doubt
    {
        int rounds = 0; ///< how often in a row
        QDeadlineTimer calm;
    };

    void serverIsBack();
    void handleCaptured(const QStringList &noteIds);
    void handleReleased(const QStringList &noteIds);
    void handleBreak();
    void doubt(const QString &noteId);

    void wish(const Wish &wanted);
    bool isOnScreen(const QString &noteId) const;
    /// Its counts may be wrong and are not read now: they will be when it comes on screen again.
    void leaveUnknown(const QString &noteId);
    QDeadlineTimer inABatch(int waitMs) const;
    void dropUnwanted();
    void scheduleNext();
    void pump();
    void askBulk(const QList<Wish> &wishes);
    void askWhole(const Wish &wish);
    void takeBulk(const QList<Wish> &asked, const QList<entity::PartialNote> &answer,
                  qint64 askedAtMs);
    void takeWhole(const Wish &asked, const Result<entity::Note> &answer, qint64 askedAtMs);
    void askAgain(QList<Wish> asked, const Error &error);

    const Parts m_parts;
    const RereadPace m_pace;
    CancelToken m_cancel;         ///< of everything under way
    QList<Wish> m_wishes;         ///< in the order in which they are to be read
    QHash<QString, Wish> m_asked; ///< under way
    QHash<QString, Doubt> m_doubts;
    QTimer m_timer;
    QDeadlineTimer m_pause;         ///< the server is in trouble until then
    bool m_isPauseOfServer = false; ///< which named the time
    int m_failures = 0;             ///< in a row
    int m_wholesUnderWay = 0;
    qint64 m_brokenAtMs = 0;      ///< Unix ms
    bool m_isBulkRefused = false; ///< although the server said it has it
};
