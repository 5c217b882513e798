// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/rereader.h"

#include "entity/noteextras.h"
#include "rest/notes.h"
#include "session/account.h"
#include "store/notestore.h"
#include "streaming/capturemodel.h"

#include <algorithm>
#include <utility>

namespace {

constexpr qsizetype mostInBulk = 100;
constexpr int mostWholes = 4; ///< at once: a server without bulk is not to be overrun
constexpr int longestMs = 60'000;
constexpr int mostRefusals = 5; ///< of one note
constexpr qsizetype mostDoubts = 1000;
constexpr int mostDoublings = 3; ///< of a doubt's wait

int doubled(int ms, int times)
{
    return int(std::min<qint64>(qint64(ms) << std::min(times, 16), longestMs));
}

/// The server as a whole is in trouble or asks for patience: other notes would fare no better.
bool isGeneral(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Server:
        return error.httpStatus >= 500 || error.httpStatus == 404 || error.httpStatus == 408;
    case Error::Kind::Permission:
    case Error::Kind::TooLarge:
    case Error::Kind::Malformed:
    case Error::Kind::Invalid:
        return false;
    default:
        return true;
    }
}

/// Not for the moment: it says it can read in bulk, and cannot, or not for us.
bool isBulkRefused(const Error &error)
{
    if (error.kind == Error::Kind::RateLimited)
        return false;
    return error.kind == Error::Kind::Malformed
           || (error.httpStatus >= 400 && error.httpStatus < 500);
}

} // namespace

Rereader::Rereader(const Parts &parts, const RereadPace &pace, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_pace(pace)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Rereader::pump);
    connect(parts.notes, &NoteStore::countsDoubted, this, &Rereader::doubt);
    if (!parts.captures)
        return;
    connect(parts.captures, &CaptureModel::captured, this, &Rereader::handleCaptured);
    connect(parts.captures, &CaptureModel::released, this, &Rereader::handleReleased);
    connect(parts.captures, &CaptureModel::broken, this, &Rereader::handleBreak);
}

void Rereader::reread(const QString &noteId)
{
    wish({.noteId = noteId, .due = QDeadlineTimer(0), .isWhole = true, .isForced = true});
    pump();
}

void Rereader::startAfresh()
{
    serverIsBack();
    m_isBulkRefused = false;
    m_doubts.clear();
    scheduleNext();
}

void Rereader::serverIsBack()
{
    // It is asked at once, unless it named the time itself.
    m_failures = 0;
    if (!m_isPauseOfServer)
        m_pause = QDeadlineTimer(0);
}

void Rereader::stop()
{
    m_timer.stop();
    m_cancel.cancel();
    m_cancel = CancelToken();
    const QList<Wish> wishes = std::exchange(m_wishes, {});
    for (const Wish &wanted : wishes)
        leaveUnknown(wanted.noteId);
    const QHash<QString, Wish> asked = std::exchange(m_asked, {});
    for (const Wish &wanted : asked)
        leaveUnknown(wanted.noteId);
    m_wholesUnderWay = 0;
    m_doubts.clear();
}

void Rereader::handleCaptured(const QStringList &noteIds)
{
    const qint64 nowMs = m_parts.notes->nowMs();
    const QDeadlineTimer due = inABatch(m_pace.batchMs);
    // What was captured first was on screen first, and is read last.
    for (auto it = noteIds.crbegin(); it != noteIds.crend(); ++it) {
        const Note *note = m_parts.notes->find(*it);
        if (!note)
            continue;
        const qint64 knownAtMs = note->knownAtMs();
        if (knownAtMs <= m_brokenAtMs || nowMs - knownAtMs > m_pace.freshMs)
            wish({.noteId = *it, .due = due});
        else if (m_pace.settleMs > 0)
            wish({.noteId = *it, .due = inABatch(m_pace.settleMs)});
    }
    scheduleNext();
}

void Rereader::handleReleased(const QStringList &noteIds)
{
    const auto isWanted = [this](const QString &noteId) {
        return m_asked.contains(noteId)
               || std::any_of(m_wishes.cbegin(), m_wishes.cend(),
                              [&noteId](const Wish &one) { return one.noteId == noteId; });
    };
    for (const QString &noteId : noteIds) {
        // One that is still to be read was not true until now.
        if (Note *note = m_parts.notes->find(noteId))
            note->setKnownAt(isWanted(noteId) ? 0 : m_parts.notes->nowMs());
    }
}

void Rereader::handleBreak()
{
    m_brokenAtMs = m_parts.notes->nowMs();
    // Answers of before are of no use: whatever is on screen is read when the stream is back.
    m_cancel.cancel();
    m_cancel = CancelToken();
    m_wholesUnderWay = 0;
    const QHash<QString, Wish> asked = std::exchange(m_asked, {});
    const QList<Wish> wishes = std::exchange(m_wishes, {});
    const auto keep = [this](const Wish &wanted) {
        if (wanted.isForced)
            m_wishes.append(wanted);
        else
            leaveUnknown(wanted.noteId);
    };
    std::for_each(wishes.cbegin(), wishes.cend(), keep);
    std::for_each(asked.cbegin(), asked.cend(), keep);
    scheduleNext();
}

void Rereader::doubt(const QString &noteId)
{
    if (!isOnScreen(noteId)) {
        leaveUnknown(noteId);
        return;
    }
    if (m_doubts.size() > mostDoubts)
        m_doubts.removeIf([](const auto &entry) { return entry.value().calm.hasExpired(); });
    Doubt &doubt = m_doubts[noteId];
    if (doubt.calm.hasExpired())
        doubt.rounds = 0;
    // Where every moment brings an event, more seldom, but not so that what is wrong would stay.
    const int waitMs = doubled(m_pace.doubtMs, std::min(doubt.rounds++, mostDoublings));
    doubt.calm.setRemainingTime(3 * waitMs);
    wish({.noteId = noteId, .due = inABatch(waitMs)});
    scheduleNext();
}

void Rereader::wish(const Wish &wanted)
{
    const auto known = std::find_if(m_wishes.begin(), m_wishes.end(), [&wanted](const Wish &one) {
        return one.noteId == wanted.noteId;
    });
    if (known == m_wishes.end()) {
        m_wishes.append(wanted);
        return;
    }
    known->due = std::min(known->due, wanted.due);
    known->isWhole = known->isWhole || wanted.isWhole;
    known->isForced = known->isForced || wanted.isForced;
}

bool Rereader::isOnScreen(const QString &noteId) const
{
    // A view that is made anew gives it back and takes it again at once, and nobody is told.
    return !m_parts.captures || m_parts.captures->contains(noteId);
}

void Rereader::leaveUnknown(const QString &noteId)
{
    if (Note *note = m_parts.notes->find(noteId))
        note->setKnownAt(0);
}

QDeadlineTimer Rereader::inABatch(int waitMs) const
{
    // Wishes of about the same time fall due at the same one.
    const qint64 stepMs = std::max(1, waitMs / 2);
    const qint64 nowMs = QDeadlineTimer::current().deadline();
    QDeadlineTimer due;
    due.setDeadline((nowMs / stepMs + 2) * stepMs);
    return due;
}

void Rereader::dropUnwanted()
{
    m_wishes.removeIf([this](const Wish &wanted) {
        if (!m_parts.notes->find(wanted.noteId))
            return true;
        if (wanted.isForced || isOnScreen(wanted.noteId))
            return false;
        leaveUnknown(wanted.noteId);
        return true;
    });
}

void Rereader::scheduleNext()
{
    qint64 nextMs = -1;
    for (const Wish &wanted : std::as_const(m_wishes)) {
        if (m_asked.contains(wanted.noteId))
            continue;
        const qint64 inMs = wanted.due.remainingTime();
        nextMs = nextMs < 0 ? inMs : std::min(nextMs, inMs);
    }
    if (nextMs < 0)
        m_timer.stop();
    else
        m_timer.start(int(std::max(nextMs, m_pause.remainingTime())));
}

void Rereader::pump()
{
    dropUnwanted();
    if (!m_pause.hasExpired())
        return scheduleNext();
    const bool isInBulk =
        !m_isBulkRefused
        && m_parts.account->capabilities.contains(QStringLiteral("notes/show-partial-bulk"));
    QList<Wish> bulk;
    QList<Wish> left;
    for (const Wish &wanted : std::exchange(m_wishes, {})) {
        const bool isWhole =
            wanted.isWhole || !isInBulk || m_parts.notes->find(wanted.noteId)->needsWholeRead();
        if (!wanted.due.hasExpired() || m_asked.contains(wanted.noteId))
            left.append(wanted);
        else if (!isWhole)
            bulk.append(wanted);
        else if (m_wholesUnderWay < mostWholes)
            askWhole(wanted);
        else
            left.append(wanted);
    }
    m_wishes = left + m_wishes;
    for (qsizetype from = 0; from < bulk.size(); from += mostInBulk)
        askBulk(bulk.mid(from, mostInBulk));
    if (m_wholesUnderWay < mostWholes)
        scheduleNext(); // else an answer does
}

void Rereader::askBulk(const QList<Wish> &wishes)
{
    QStringList noteIds;
    for (const Wish &wanted : wishes) {
        noteIds.append(wanted.noteId);
        m_asked.insert(wanted.noteId, wanted);
    }
    const qint64 askedAtMs = m_parts.notes->nowMs();
    const CancelToken cancel = m_cancel;
    rest::partialNotes(*m_parts.rest, noteIds,
                       {.urgency = rest::Urgency::Visible, .cancel = cancel})
        .then(this,
              [this, wishes, askedAtMs, cancel](const Result<QList<entity::PartialNote>> &notes) {
                  if (cancel.isCancelled())
                      return;
                  for (const Wish &wanted : wishes)
                      m_asked.remove(wanted.noteId);
                  if (notes) {
                      serverIsBack();
                      takeBulk(wishes, *notes, askedAtMs);
                  } else if (isBulkRefused(notes.error())) {
                      m_isBulkRefused = true;
                      m_wishes = wishes + m_wishes; // one by one then
                  } else {
                      askAgain(wishes, notes.error());
                  }
                  pump();
              });
}

void Rereader::takeBulk(const QList<Wish> &asked, const QList<entity::PartialNote> &answer,
                        qint64 askedAtMs)
{
    QHash<QString, const entity::PartialNote *> told;
    for (const entity::PartialNote &note : answer)
        told.insert(note.id, &note);
    for (Wish again : asked) {
        const Note *note = m_parts.notes->find(again.noteId);
        if (!note)
            continue;
        // One left out is deleted, most likely. Of one this account has reacted to meanwhile, and
        // of one that changed, which it may have reacted to on another device, bulk tells too
        // little.
        const entity::PartialNote *partial = told.value(again.noteId);
        const bool isTold = partial && !note->needsWholeRead();
        const bool isChanged = isTold && m_parts.notes->refreshReactions(*partial, askedAtMs);
        if (isTold && (!isChanged || m_parts.notes->me().isEmpty()))
            continue;
        again.isWhole = true;
        wish(again);
    }
    // Nothing on screen is as wrong as what is not there any more.
    std::stable_partition(m_wishes.begin(), m_wishes.end(), [&](const Wish &wanted) {
        return wanted.isWhole && !told.contains(wanted.noteId)
               && std::any_of(asked.cbegin(), asked.cend(),
                              [&wanted](const Wish &one) { return one.noteId == wanted.noteId; });
    });
}

void Rereader::askWhole(const Wish &wanted)
{
    ++m_wholesUnderWay;
    m_asked.insert(wanted.noteId, wanted);
    const qint64 askedAtMs = m_parts.notes->nowMs();
    const CancelToken cancel = m_cancel;
    rest::showNote(*m_parts.rest, wanted.noteId,
                   {.urgency = rest::Urgency::Visible, .cancel = cancel})
        .then(this, [this, wanted, askedAtMs, cancel](const Result<entity::Note> &note) {
            if (cancel.isCancelled())
                return;
            --m_wholesUnderWay;
            m_asked.remove(wanted.noteId);
            takeWhole(wanted, note, askedAtMs);
            pump();
        });
}

void Rereader::takeWhole(const Wish &asked, const Result<entity::Note> &answer, qint64 askedAtMs)
{
    if (!answer && answer.error().code != QLatin1String("NO_SUCH_NOTE")) {
        askAgain({asked}, answer.error());
        return;
    }
    serverIsBack();
    if (!answer)
        m_parts.notes->markDeleted(asked.noteId);
    else if (m_parts.notes->find(asked.noteId))
        m_parts.notes->ingest(*answer, NoteStore::Packed::ForViewer, askedAtMs);
}

void Rereader::askAgain(QList<Wish> asked, const Error &error)
{
    if (error.kind == Error::Kind::Cancelled) {
        for (const Wish &wanted : std::as_const(asked))
            leaveUnknown(wanted.noteId);
        return;
    }
    const bool isOfServer = isGeneral(error);
    if (isOfServer) {
        // What was under way together fails together, and counts once.
        if (m_pause.hasExpired())
            ++m_failures;
        const int ownMs = doubled(m_pace.retryMs, std::max(0, m_failures - 1));
        const int waitMs = m_parts.rest->waitMs(error, ownMs);
        m_isPauseOfServer =
            error.retryAtMs.has_value() || (m_isPauseOfServer && !m_pause.hasExpired());
        if (m_pause.remainingTime() < waitMs)
            m_pause = QDeadlineTimer(waitMs);
    }
    for (Wish &wanted : asked) {
        // One note that the server does not want to tell about: at the next break, or when it
        // comes on screen again.
        if (!isOfServer && wanted.failures >= mostRefusals) {
            leaveUnknown(wanted.noteId);
            continue;
        }
        wanted.due = QDeadlineTimer(doubled(m_pace.retryMs, wanted.failures++));
        wish(wanted);
    }
}
