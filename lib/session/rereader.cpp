// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/rereader.h"

#include "entity/noteextras.h"
#include "rest/notes.h"
#include "session/account.h"
#include "store/notestore.h"

#include <utility>

namespace {

constexpr int atOnce = 100;
// Where every moment brings an event, one more or less is no news.
constexpr int mostRounds = 5;

} // namespace

Rereader::Rereader(RestClient *rest, NoteStore *notes, const Account *account, int delayMs,
                   QObject *parent)
    : QObject(parent)
    , m_rest(rest)
    , m_notes(notes)
    , m_account(account)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(delayMs);
    connect(&m_timer, &QTimer::timeout, this, &Rereader::rereadDoubtful);
    connect(notes, &NoteStore::countsDoubted, this, &Rereader::doubt);
}

void Rereader::reread(const QString &noteId)
{
    const qint64 askedAtMs = m_notes->nowMs();
    rest::showNote(*m_rest, noteId)
        .then(this, [this, noteId, askedAtMs](const Result<entity::Note> &note) {
            if (!m_notes->find(noteId))
                return;
            if (note)
                m_notes->ingest(*note, NoteStore::Packed::ForViewer, askedAtMs);
            else if (note.error().code == QLatin1String("NO_SUCH_NOTE"))
                m_notes->markDeleted(noteId);
        });
}

void Rereader::rereadAll(const QStringList &noteIds)
{
    m_rounds.clear();
    ask(noteIds);
}

void Rereader::ask(const QStringList &noteIds)
{
    if (!m_account->capabilities.contains(QStringLiteral("notes/show-partial-bulk"))) {
        for (const QString &noteId : noteIds)
            reread(noteId);
        return;
    }
    const qint64 askedAtMs = m_notes->nowMs();
    for (qsizetype from = 0; from < noteIds.size(); from += atOnce) {
        const QStringList page = noteIds.mid(from, atOnce);
        rest::partialNotes(*m_rest, page)
            .then(this, [this, page, askedAtMs](const Result<QList<entity::PartialNote>> &notes) {
                if (notes)
                    takePartial(page, *notes, askedAtMs);
            });
    }
}

void Rereader::takePartial(const QStringList &asked, const QList<entity::PartialNote> &answer,
                           qint64 askedAtMs)
{
    QSet<QString> missing(asked.begin(), asked.end());
    for (const entity::PartialNote &note : answer) {
        const Note *live = m_notes->find(note.id);
        if (live && live->hasPoll())
            continue; // votes are not in the answer: read all of it
        missing.remove(note.id);
        m_notes->refreshReactions(note, askedAtMs);
    }
    for (const QString &noteId : std::as_const(missing))
        reread(noteId); // deleted, most likely, or a poll
}

void Rereader::doubt(const QString &noteId)
{
    if (m_rounds.value(noteId) >= mostRounds)
        return;
    m_doubtful.insert(noteId);
    if (!m_timer.isActive())
        m_timer.start();
}

void Rereader::rereadDoubtful()
{
    const QSet<QString> doubtful = std::exchange(m_doubtful, {});
    QHash<QString, int> rounds;
    for (const QString &noteId : doubtful)
        rounds.insert(noteId, m_rounds.value(noteId) + 1);
    m_rounds = rounds;
    ask(doubtful.values());
}
