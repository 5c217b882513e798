// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/notestore.h"

#include "core/clock.h"
#include "entity/noteextras.h"
#include "entity/reaction.h"
#include "store/emojistore.h"
#include "store/notetally.h"
#include "store/noteview.h"

#include <QJSEngine>

namespace {

constexpr qsizetype idleLimit = 32; ///< released notes that wait for the end of the turn
constexpr int changingMs = 50;      ///< at least so long the second event of a change is waited for
constexpr int sweepMs = 1000;       ///< how long a view may take to let go of a removed row
constexpr int tickMs = 30'000;      ///< words for moments are at most this late

} // namespace

NoteStore::NoteStore(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_emojis(new EmojiStore(this))
{
    m_changingTimer.setInterval(changingMs);
    m_sweepTimer.setInterval(sweepMs);
    m_tickTimer.setInterval(tickMs);
    connect(&m_changingTimer, &QTimer::timeout, this, &NoteStore::settleChanging);
    connect(&m_sweepTimer, &QTimer::timeout, this, &NoteStore::sweep);
    connect(&m_tickTimer, &QTimer::timeout, this, &NoteStore::tick);
    connect(m_emojis, &EmojiStore::changed, this, [this] {
        m_isRestyleWanted = true;
        scheduleTurn();
    });
}

NoteStore::~NoteStore()
{
    Q_EMIT closing();
    // Notes hold one another and their authors: let go of that first.
    for (Note *note : std::as_const(m_notes))
        note->m_view.reset();
    qDeleteAll(std::exchange(m_notes, {}));
    qDeleteAll(std::exchange(m_users, {}));
}

qint64 NoteStore::nowMs() const
{
    return m_clock.nowMs();
}

NoteHandle NoteStore::ingest(const entity::NotePtr &note, Packed packed, qint64 askedAtMs)
{
    // A socket may bring thousands of notes in one turn of the event loop.
    if (m_idleNotes.size() >= idleLimit)
        destroyReleased(m_idleNotes);
    Note::Packing packing;
    packing.isForViewer = packed == Packed::ForViewer;
    packing.askedAtMs = askedAtMs;
    NoteHandle live(ingestNote(note, packing));
    ingestRelated(*note, packing);
    return live;
}

NoteHandle NoteStore::ingest(const entity::Note &note, Packed packed, qint64 askedAtMs)
{
    return ingest(std::make_shared<const entity::Note>(note), packed, askedAtMs);
}

Note *NoteStore::ingestNote(const entity::NotePtr &note, const Note::Packing &packing)
{
    bool isLacking = false;
    Note *&slot = m_notes[note->id];
    if (!slot) {
        slot = new Note(this, note);
        slot->m_isFull = packing.isFull;
        slot->m_knownAtMs = std::min(packing.askedAtMs, nowMs());
        if (packing.isAnswer()) {
            slot->m_askedAtMs = packing.askedAtMs;
            slot->m_answeredAtMs = nowMs();
            isLacking = m_missed.isLacking(note->id, packing.askedAtMs, nowMs());
        }
        slot->m_isDeleted = m_missed.isGone(note->id, packing.askedAtMs, nowMs());
        addRelative(slot);
    }
    // Signals of an update may bring in other notes and move the slots.
    Note *live = slot;
    const bool isMoved = live->renoteId() != note->renoteId || live->replyId() != note->replyId;
    if (isMoved)
        removeRelative(live);
    live->update(note, packing);
    if (isMoved)
        addRelative(live);
    if (!m_users.isEmpty()) {
        if (User *author = m_users.value(note->userId))
            author->update(note->user);
    }
    if (note->renote && m_missed.isGone(note->renoteId, packing.askedAtMs, nowMs()))
        live->relatedDeleted(note->renoteId);
    if (note->reply && m_missed.isGone(note->replyId, packing.askedAtMs, nowMs()))
        live->relatedDeleted(note->replyId);
    if (isLacking)
        Q_EMIT countsDoubted(live->id());
    return live;
}

void NoteStore::ingestRelated(const entity::Note &note, const Note::Packing &packing)
{
    if (note.renote && m_notes.contains(note.renote->id))
        ingestNote(note.renote, packing);
    if (note.reply && m_notes.contains(note.reply->id)) {
        // Replies' targets are packed without details (streaming.md 4.1).
        Note::Packing bare = packing;
        bare.isForViewer = false;
        bare.isFull = false;
        ingestNote(note.reply, bare);
    }
}

Note *NoteStore::related(const entity::NotePtr &note, bool isFull, qint64 knownAtMs)
{
    // A live one is newer than what came along with another note some time ago.
    if (Note *live = m_notes.value(note->id))
        return live;
    Note::Packing packing;
    packing.isForViewer = false;
    packing.isFull = isFull;
    packing.askedAtMs = knownAtMs;
    return ingestNote(note, packing);
}

UserHandle NoteStore::ingestUser(const entity::UserPtr &user)
{
    if (!user)
        return {};
    User *&slot = m_users[user->id];
    if (!slot)
        slot = new User(this, user);
    UserHandle live(slot);
    live->update(user);
    return live;
}

UserHandle NoteStore::author(const entity::UserPtr &user)
{
    User *live = user ? m_users.value(user->id) : nullptr;
    return live ? UserHandle(live) : ingestUser(user);
}

QSet<QString> NoteStore::ownNoteIds() const
{
    QSet<QString> ids;
    for (const Note *note : m_notes) {
        if (note->isMine())
            ids.insert(note->id());
    }
    return ids;
}

Note *NoteStore::find(const QString &id) const
{
    Note *note = m_notes.value(id);
    // What a script gets from a call it would otherwise own and destroy.
    if (note)
        QJSEngine::setObjectOwnership(note, QJSEngine::CppOwnership);
    return note;
}

bool NoteStore::apply(const QString &noteId, const entity::NoteChange &change)
{
    if (std::holds_alternative<entity::NoteDeleted>(change)) {
        const bool isLive = m_notes.contains(noteId);
        markDeleted(noteId);
        return isLive;
    }
    Note *note = m_notes.value(noteId);
    if (!note) {
        m_missed.add(noteId, nowMs());
        return false;
    }
    note->apply(change);
    if (std::holds_alternative<entity::NoteEdited>(change))
        Q_EMIT noteEdited(noteId);
    return true;
}

bool NoteStore::refreshReactions(const entity::PartialNote &note, qint64 askedAtMs)
{
    Note *live = m_notes.value(note.id);
    if (!live)
        return false;
    auto data = std::make_shared<entity::Note>(live->data());
    data->reactions = note.reactions;
    data->reactionEmojis.insert(note.reactionEmojis);
    if (data->reactionEmojis.size() > entity::mostEmojis) // always others
        data->reactionEmojis = note.reactionEmojis;
    data->reactionCount = -1;
    data->hasMyReaction = false;
    Note::Packing packing;
    packing.isForViewer = false;
    packing.isPartial = true;
    packing.askedAtMs = askedAtMs;
    return live->update(data, packing) != 0;
}

void NoteStore::markDeleted(const QString &noteId)
{
    m_missed.addDeletion(noteId, nowMs());
    if (Note *note = m_notes.value(noteId))
        note->markDeleted();
    for (auto it = m_relatives.constFind(noteId); it != m_relatives.cend() && it.key() == noteId;
         ++it)
        it.value()->relatedDeleted(noteId);
    Q_EMIT noteDeleted(noteId);
}

void NoteStore::addRelative(Note *note)
{
    if (note->hasRenote())
        m_relatives.insert(note->renoteId(), note);
    if (note->hasReply())
        m_relatives.insert(note->replyId(), note);
}

void NoteStore::removeRelative(Note *note)
{
    if (note->hasRenote())
        m_relatives.remove(note->renoteId(), note);
    if (note->hasReply())
        m_relatives.remove(note->replyId(), note);
}

void NoteStore::setTextStyle(const mfm::TextStyle &style)
{
    if (style == m_style)
        return;
    m_style = style;
    m_isRestyleWanted = true;
    scheduleTurn();
}

void NoteStore::wantMinutes()
{
    if (!m_tickTimer.isActive())
        m_tickTimer.start();
}

void NoteStore::noteChanged(Note *note)
{
    m_changed.append(note);
    scheduleTurn();
}

void NoteStore::noteChanging(Note *note)
{
    if (!m_settling.contains(note))
        m_changing.insert(note);
    if (!m_changingTimer.isActive())
        m_changingTimer.start();
}

void NoteStore::settleChanging()
{
    const QSet<Note *> settled = std::exchange(m_settling, std::exchange(m_changing, {}));
    for (Note *note : settled)
        note->settleReactions();
    if (m_settling.isEmpty())
        m_changingTimer.stop();
}

void NoteStore::noteReleased(Note *note)
{
    if (note->m_isListed)
        return;
    note->m_isListed = true;
    if (note->m_view) {
        m_lingeringNotes.append(note);
        if (!m_sweepTimer.isActive())
            m_sweepTimer.start();
    } else {
        m_idleNotes.append(note);
        scheduleTurn();
    }
}

void NoteStore::userReleased(User *user)
{
    if (user->m_isListed)
        return;
    user->m_isListed = true;
    m_lingeringUsers.append(user);
    if (!m_sweepTimer.isActive())
        m_sweepTimer.start();
}

void NoteStore::scheduleTurn()
{
    if (m_isTurnScheduled)
        return;
    m_isTurnScheduled = true;
    QMetaObject::invokeMethod(this, &NoteStore::endTurn, Qt::QueuedConnection);
}

void NoteStore::endTurn()
{
    m_isTurnScheduled = false;
    if (std::exchange(m_isRestyleWanted, false))
        restyle();
    const QList<Note *> changed = std::exchange(m_changed, {});
    for (Note *note : changed)
        note->emitChanges();
    destroyReleased(m_idleNotes);
}

void NoteStore::destroyReleased(QList<Note *> &notes)
{
    QList<Note *> released = std::exchange(notes, {});
    released.removeIf([](Note *note) {
        note->m_isListed = false;
        return note->m_holders > 0;
    });
    bool isAnyChanged = false;
    for (Note *note : std::as_const(released))
        isAnyChanged = std::exchange(note->m_changes, quint8(0)) != 0 || isAnyChanged;
    if (isAnyChanged)
        m_changed.removeIf([](const Note *note) { return note->m_changes == 0; });
    for (Note *note : std::as_const(released)) {
        m_notes.remove(note->id());
        m_changing.remove(note);
        m_settling.remove(note);
        removeRelative(note);
        if (note->m_tally && note->m_tally->lastEventMs > 0)
            m_missed.add(note->id(), note->m_tally->lastEventMs);
        delete note;
    }
}

void NoteStore::sweep()
{
    destroyReleased(m_leavingNotes);
    m_leavingNotes = std::exchange(m_lingeringNotes, {});
    const QList<User *> users = std::exchange(m_leavingUsers, {});
    for (User *user : users) {
        user->m_isListed = false;
        if (user->m_holders > 0)
            continue;
        m_users.remove(user->id());
        delete user;
    }
    m_leavingUsers = std::exchange(m_lingeringUsers, {});
    if (m_leavingNotes.isEmpty() && m_leavingUsers.isEmpty())
        m_sweepTimer.stop();
}

void NoteStore::restyle()
{
    for (Note *note : std::as_const(m_notes))
        note->restyle();
    for (User *user : std::as_const(m_users))
        user->restyle();
}

void NoteStore::retranslate()
{
    for (Note *note : std::as_const(m_notes))
        note->retranslate();
    Q_EMIT retranslated();
}

void NoteStore::tick()
{
    for (Note *note : std::as_const(m_notes))
        note->minutePassed();
    Q_EMIT minutePassed();
}
