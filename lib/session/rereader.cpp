// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/rereader.h"

#include "entity/noteextras.h"
#include "rest/notes.h"
#include "store/notestore.h"

namespace {

constexpr int atOnce = 100;
// A note with an event in every one of them is told by its events well enough.
constexpr int mostRounds = 5;

} // namespace

Rereader::Rereader(RestClient *rest, NoteStore *notes, QObject *parent)
    : QObject(parent)
    , m_rest(rest)
    , m_notes(notes)
{
}

void Rereader::reread(const QString &noteId)
{
    askWhole(noteId, 1);
}

void Rereader::rereadAll(const QStringList &noteIds, bool hasPartial)
{
    if (hasPartial) {
        askPartial(noteIds, 1);
        return;
    }
    for (const QString &noteId : noteIds)
        askWhole(noteId, 1);
}

void Rereader::askWhole(const QString &noteId, int round)
{
    const qint64 askedAtMs = m_notes->nowMs();
    rest::showNote(*m_rest, noteId)
        .then(this, [this, noteId, askedAtMs, round](const Result<entity::Note> &note) {
            if (!m_notes->find(noteId))
                return;
            if (note) {
                m_notes->ingest(*note, NoteStore::Packed::ForViewer, askedAtMs);
                if (m_notes->hasEventsSince(noteId, askedAtMs) && round < mostRounds)
                    askWhole(noteId, round + 1);
            } else if (note.error().code == QLatin1String("NO_SUCH_NOTE")) {
                m_notes->markDeleted(noteId);
            }
        });
}

void Rereader::askPartial(const QStringList &noteIds, int round)
{
    const qint64 askedAtMs = m_notes->nowMs();
    for (qsizetype from = 0; from < noteIds.size(); from += atOnce) {
        const QStringList page = noteIds.mid(from, atOnce);
        rest::partialNotes(*m_rest, page)
            .then(this,
                  [this, page, askedAtMs, round](const Result<QList<entity::PartialNote>> &notes) {
                      if (notes)
                          takePartial(page, *notes, askedAtMs, round);
                  });
    }
}

void Rereader::takePartial(const QStringList &noteIds, const QList<entity::PartialNote> &answer,
                           qint64 askedAtMs, int round)
{
    QSet<QString> missing(noteIds.begin(), noteIds.end());
    QStringList again;
    for (const entity::PartialNote &note : answer) {
        const Note *live = m_notes->find(note.id);
        if (live && live->hasPoll())
            continue; // votes are not in the answer: read all of it
        missing.remove(note.id);
        m_notes->refreshReactions(note, askedAtMs);
        if (m_notes->hasEventsSince(note.id, askedAtMs))
            again.append(note.id);
    }
    for (const QString &noteId : std::as_const(missing))
        askWhole(noteId, 1); // deleted, most likely, or a poll
    if (!again.isEmpty() && round < mostRounds)
        askPartial(again, round + 1);
}
