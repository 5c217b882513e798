// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/timelinemodel.h"

#include "model/noteorder.h"
#include "store/notestore.h"

#include <QJSEngine>

#include <algorithm>

namespace {

/// A socket may bring thousands of notes in one turn of the event loop. Rows that come in such
/// small helpings let go of the oldest as soon, and memory is used again while it is still warm.
constexpr int batchSize = 64;

bool isBefore(const NoteHandle &a, const NoteHandle &b)
{
    return isNewer(*b.get(), *a.get());
}

} // namespace

TimelineModel::TimelineModel(NoteStore *store, Source source, QObject *parent)
    : PagedModel(parent)
    , m_store(store)
    , m_source(std::move(source))
{
    m_catchUpTimer.setSingleShot(true);
    connect(&m_catchUpTimer, &QTimer::timeout, this, &TimelineModel::catchUp);
    connect(store, &NoteStore::noteDeleted, this, &TimelineModel::remove);
    connect(store, &NoteStore::closing, this, &TimelineModel::close);
}

TimelineModel::~TimelineModel() = default;

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    Note *note = m_rows[size_t(index.row())].get();
    if (role == NoteRole)
        return QVariant::fromValue(note);
    return role == Qt::DisplayRole ? note->accessibleText() : QVariant();
}

QHash<int, QByteArray> TimelineModel::roleNames() const
{
    return {{NoteRole, "note"}};
}

Note *TimelineModel::noteAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    Note *note = m_rows[size_t(row)].get();
    // What a script gets from a call it would otherwise own and destroy.
    QJSEngine::setObjectOwnership(note, QJSEngine::CppOwnership);
    return note;
}

void TimelineModel::setHoldNew(bool holdNew)
{
    if (m_holdNew == holdNew)
        return;
    m_holdNew = holdNew;
    Q_EMIT holdNewChanged();
    if (!holdNew && m_hasHole)
        fetchNewer();
    else
        flush();
}

void TimelineModel::showNew()
{
    if (m_holdNew) {
        m_holdNew = false;
        Q_EMIT holdNewChanged();
    }
    if (m_hasHole && !m_isStale)
        replaceRows();
    else
        flush();
}

bool TimelineModel::canShow() const
{
    return (state() == Ready || state() == Empty) && !m_holdNew && !m_isStale && !m_hasHole;
}

qint64 TimelineModel::nowMs() const
{
    return m_store->nowMs();
}

void TimelineModel::ask(const Question &question)
{
    if (!m_store)
        return;
    const qint64 askedAtMs = m_store->nowMs();
    await(m_source(question.page), question, [this, question, askedAtMs](const NoteList &notes) {
        return takePage(notes, question, askedAtMs);
    });
}

int TimelineModel::takePage(const NoteList &notes, const Question &question, qint64 askedAtMs)
{
    Notes unknown = ingestUnknown(notes, askedAtMs);
    const int added = int(unknown.size());
    if (!question.page.isFirst()) {
        insertSorted(std::move(unknown), true);
        trimTop();
        return added;
    }
    if (m_isStale) {
        // What waits is joined by catchUp(), which knows whether something is missing between.
        if (!unknown.empty())
            m_staleEdge = unknown.back()->id();
        insertSorted(std::move(unknown), true);
        if (std::exchange(m_isCatchUpDropped, false))
            catchUp();
    } else if (m_hasHole) {
        // More came in while it loaded than can wait: the page is too old to join them.
        for (const NoteHandle &note : unknown)
            m_ids.remove(note->id());
        replaceRows();
    } else {
        Notes all;
        std::merge(unknown.begin(), unknown.end(), m_queue.begin(), m_queue.end(),
                   std::back_inserter(all), isBefore);
        m_queue.clear();
        m_waiting = 0;
        insertSorted(std::move(all), true);
    }
    scheduleFlush();
    return added;
}

TimelineModel::Notes TimelineModel::ingestUnknown(const NoteList &notes, qint64 askedAtMs)
{
    Notes unknown;
    for (const entity::Note &note : notes) {
        if (note.id.isEmpty())
            continue;
        NoteHandle live = m_store->ingest(note, NoteStore::Packed::ForViewer, askedAtMs);
        if (live->isDeleted() || m_ids.contains(note.id))
            continue;
        m_ids.insert(note.id);
        unknown.push_back(live);
    }
    std::sort(unknown.begin(), unknown.end(), isBefore);
    return unknown;
}

void TimelineModel::insertLive(const entity::NotePtr &note)
{
    if (!m_store || note->id.isEmpty())
        return;
    const NoteHandle live = m_store->ingest(note, NoteStore::Packed::ForNobody);
    if (live->isDeleted() || m_ids.contains(note->id))
        return;
    ++m_waiting;
    m_ids.insert(note->id);
    enqueue(live);
    scheduleFlush();
}

void TimelineModel::enqueue(const NoteHandle &note)
{
    if (m_queue.empty() || isBefore(m_queue.back(), note))
        m_queue.push_back(note);
    else
        m_queue.insert(std::upper_bound(m_queue.begin(), m_queue.end(), note, isBefore), note);
    const bool isShown = canShow();
    if (int(m_queue.size()) <= (isShown ? std::min(batchSize, m_windowSize) : m_windowSize))
        return;
    if (isShown) {
        flush();
        return;
    }
    // What shows them later has room for the newest only.
    m_ids.remove(m_queue.front()->id());
    m_queue.pop_front();
    m_hasHole = true;
}

void TimelineModel::scheduleFlush()
{
    if (m_isFlushScheduled)
        return;
    m_isFlushScheduled = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isFlushScheduled = false;
            flush();
        },
        Qt::QueuedConnection);
}

void TimelineModel::flush()
{
    if (canShow()) {
        // Below the last row there may be notes nobody fetched yet: what belongs there comes along.
        insertSorted(std::exchange(m_queue, {}), !hasMore() || m_rows.empty());
        m_waiting = 0;
        trimBottom();
        rowsChanged();
    }
    refreshNewCount();
}

void TimelineModel::insertSorted(Notes notes, bool isBelowAllowed)
{
    while (!notes.empty()) {
        const auto place =
            std::partition_point(m_rows.begin(), m_rows.end(), [&notes](const NoteHandle &row) {
                return isBefore(notes.back(), row);
            });
        const int row = int(place - m_rows.begin());
        if (place == m_rows.end() && !isBelowAllowed) {
            for (const NoteHandle &note : notes)
                m_ids.remove(note->id());
            return;
        }
        auto first = std::prev(notes.end());
        while (first != notes.begin()
               && (place == m_rows.end() || isBefore(*place, *std::prev(first))))
            --first;
        const int count = int(notes.end() - first);
        beginInsertRows({}, row, row + count - 1);
        if (row == 0) {
            for (auto it = first; it != notes.end(); ++it)
                m_rows.push_front(std::move(*it));
        } else {
            m_rows.insert(place, std::make_reverse_iterator(notes.end()),
                          std::make_reverse_iterator(first));
        }
        endInsertRows();
        notes.erase(first, notes.end());
    }
}

void TimelineModel::replaceRows()
{
    if (m_queue.empty()) {
        load();
        return;
    }
    beginResetModel();
    m_rows.assign(std::make_move_iterator(m_queue.rbegin()),
                  std::make_move_iterator(m_queue.rend()));
    m_queue.clear();
    m_ids.clear();
    for (const NoteHandle &note : m_rows)
        m_ids.insert(note->id());
    endResetModel();
    m_hasHole = false;
    m_waiting = 0;
    ++m_newerGeneration;
    m_isFetchingNewer = false;
    continueBelow(m_rows.back()->id());
    setState(Ready);
    refreshNewCount();
}

void TimelineModel::trimTop()
{
    const int excess = rowCount() - m_windowSize;
    if (excess <= 0)
        return;
    beginRemoveRows({}, 0, excess - 1);
    for (int i = 0; i < excess; ++i) {
        m_ids.remove(m_rows.front()->id());
        m_rows.pop_front();
    }
    endRemoveRows();
    m_hasHole = true;
    // Whoever reads so far down is not at the top, whatever the view said.
    if (!m_holdNew) {
        m_holdNew = true;
        Q_EMIT holdNewChanged();
    }
    refreshNewCount();
}

void TimelineModel::trimBottom()
{
    const int excess = rowCount() - m_windowSize;
    if (excess <= 0)
        return;
    beginRemoveRows({}, m_windowSize, rowCount() - 1);
    for (int i = 0; i < excess; ++i) {
        m_ids.remove(m_rows.back()->id());
        m_rows.pop_back();
    }
    endRemoveRows();
    continueBelow(m_rows.back()->id());
}

void TimelineModel::remove(const QString &noteId)
{
    const auto isGone = [&noteId](const NoteHandle &note) {
        return note->id() == noteId || (note->renoteId() == noteId && note->isPureRenote());
    };
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (!isGone(m_rows[size_t(row)]))
            continue;
        beginRemoveRows({}, row, row);
        m_ids.remove(m_rows[size_t(row)]->id());
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }
    for (size_t i = m_queue.size(); i-- > 0;) {
        if (!isGone(m_queue[i]))
            continue;
        m_ids.remove(m_queue[i]->id());
        m_queue.erase(m_queue.begin() + std::ptrdiff_t(i));
        m_waiting = std::max(0, m_waiting - 1);
    }
    rowsChanged();
    refreshNewCount();
}

void TimelineModel::clearRows()
{
    beginResetModel();
    m_rows.clear();
    m_queue.clear();
    m_ids.clear();
    endResetModel();
    m_waiting = 0;
    m_hasHole = false;
    m_isFetchingNewer = false;
    m_staleEdge.clear();
    ++m_newerGeneration;
    ++m_catchUpGeneration;
    m_isCatchUpDropped = std::exchange(m_isCatchingUp, false) || m_isCatchUpDropped;
    refreshNewCount();
}

QString TimelineModel::newestId() const
{
    if (!m_queue.empty())
        return m_queue.back()->id();
    return m_rows.empty() ? QString() : m_rows.front()->id();
}

void TimelineModel::refreshNewCount()
{
    const int count = m_holdNew || m_hasHole ? m_waiting : 0;
    if (count == m_newCount)
        return;
    m_newCount = count;
    Q_EMIT newCountChanged();
}

void TimelineModel::close()
{
    m_catchUpTimer.stop();
    clearRows();
    abandon();
    m_store = nullptr;
}
