// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/timelinemodel.h"

#include "store/notestore.h"

#include <QJSEngine>

#include <algorithm>
#include <vector>

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
    m_retryTimer.setSingleShot(true);
    connect(&m_retryTimer, &QTimer::timeout, this, &TimelineModel::retryGaps);
    connect(store, &NoteStore::noteDeleted, this, &TimelineModel::remove);
    connect(store, &NoteStore::closing, this, &TimelineModel::close);
    connect(store, &NoteStore::retranslated, this, [this] {
        for (TimelineGap *gap : std::as_const(m_gaps))
            Q_EMIT gap->changed();
    });
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
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case NoteRole:
        return QVariant::fromValue(row.note.get());
    case GapRole:
        return QVariant::fromValue(row.gap);
    case IsGapRole:
        return row.gap != nullptr;
    case Qt::DisplayRole:
        return row.gap ? row.gap->text() : row.note->accessibleText();
    }
    return {};
}

QHash<int, QByteArray> TimelineModel::roleNames() const
{
    return {{NoteRole, "note"}, {GapRole, "gap"}, {IsGapRole, "isGap"}};
}

Note *TimelineModel::noteAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    Note *note = m_rows[size_t(row)].note.get();
    // What a script gets from a call it would otherwise own and destroy.
    if (note)
        QJSEngine::setObjectOwnership(note, QJSEngine::CppOwnership);
    return note;
}

void TimelineModel::setHoldNew(bool holdNew)
{
    if (m_holdNew == holdNew)
        return;
    m_holdNew = holdNew;
    Q_EMIT holdNewChanged();
    if (!holdNew && m_hole)
        readUp(m_hole);
    else
        flush();
}

void TimelineModel::showNew()
{
    if (m_holdNew) {
        m_holdNew = false;
        Q_EMIT holdNewChanged();
    }
    if (m_hole && !m_isStale)
        replaceRows();
    else
        flush();
}

bool TimelineModel::canShow() const
{
    return (state() == Ready || state() == Empty) && !m_holdNew && !m_isStale && !m_hole;
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
        // What waits is joined by catchUp(), which proves that nothing is missing between.
        insertSorted(std::move(unknown), true);
        m_staleEdge = topEdge();
        if (std::exchange(m_isCatchUpWanted, false))
            QMetaObject::invokeMethod(this, &TimelineModel::catchUp, Qt::QueuedConnection);
    } else if (m_hole) {
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
    if (m_isStale)
        m_liveIds.insert(note->id);
    if (isInHole(edgeOf(*note))) {
        refreshNewCount();
        return; // it is fetched with the others there
    }
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
    const NoteEdge dropped = edgeOf(*m_queue.front().get());
    m_ids.remove(dropped.id);
    m_queue.pop_front();
    openHole(dropped);
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
        showGaps();
        trimBottom();
        rowsChanged();
    }
    refreshNewCount();
}

void TimelineModel::insertSorted(Notes notes, bool isBelowAllowed)
{
    // A gap is right above the note it comes after.
    const auto isAbove = [](const NoteHandle &note, const Row &row) {
        return row.gap ? isNewer(edgeOf(*note.get()), row.gap->after())
                       : isNewer(*note.get(), *row.note.get());
    };
    while (!notes.empty()) {
        const auto place =
            std::partition_point(m_rows.begin(), m_rows.end(), [&notes, &isAbove](const Row &row) {
                return !isAbove(notes.back(), row);
            });
        const int row = int(place - m_rows.begin());
        if (place == m_rows.end() && !isBelowAllowed) {
            for (const NoteHandle &note : notes)
                m_ids.remove(note->id());
            return;
        }
        auto first = std::prev(notes.end());
        while (first != notes.begin()
               && (place == m_rows.end() || isAbove(*std::prev(first), *place)))
            --first;
        const int count = int(notes.end() - first);
        beginInsertRows({}, row, row + count - 1);
        if (row == 0) {
            for (auto it = first; it != notes.end(); ++it)
                m_rows.push_front({std::move(*it), nullptr});
        } else {
            std::vector<Row> rows;
            for (auto it = notes.end(); it != first; --it)
                rows.push_back({*std::prev(it), nullptr});
            m_rows.insert(place, rows.begin(), rows.end());
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
    for (const Row &row : m_rows) {
        if (row.gap)
            retire(row.gap);
    }
    m_rows.clear();
    m_ids.clear();
    for (auto note = m_queue.rbegin(); note != m_queue.rend(); ++note) {
        m_ids.insert((*note)->id());
        m_rows.push_back({std::move(*note), nullptr});
    }
    m_queue.clear();
    endResetModel();
    retire(std::exchange(m_hole, nullptr));
    m_waiting = 0;
    showGaps();
    continueBelow(oldestEdge().id);
    setState(Ready);
    refreshNewCount();
}

void TimelineModel::trimTop()
{
    const int excess = rowCount() - m_windowSize;
    if (excess <= 0)
        return;
    const NoteEdge newest = topEdge();
    letGo(0, excess - 1);
    openHole(newest);
    // Whoever reads so far down is not at the top, whatever the view said.
    if (!m_holdNew) {
        m_holdNew = true;
        Q_EMIT holdNewChanged();
    }
    refreshNewCount();
}

void TimelineModel::trimBottom()
{
    if (rowCount() <= m_windowSize)
        return;
    // What is below a gap is fetched again without one.
    int last = m_windowSize;
    while (last > 1 && m_rows[size_t(last - 1)].gap)
        --last;
    letGo(last, rowCount() - 1);
    continueBelow(oldestEdge().id);
}

void TimelineModel::letGo(int first, int last)
{
    beginRemoveRows({}, first, last);
    const auto begin = m_rows.begin() + first;
    const auto end = m_rows.begin() + last + 1;
    for (auto row = begin; row != end; ++row) {
        if (row->gap)
            retire(row->gap);
        else
            m_ids.remove(row->note->id());
    }
    m_rows.erase(begin, end);
    endRemoveRows();
}

void TimelineModel::remove(const QString &noteId)
{
    const auto isGone = [&noteId](const NoteHandle &note) {
        return note->id() == noteId || (note->renoteId() == noteId && note->isPureRenote());
    };
    for (int row = rowCount() - 1; row >= 0; --row) {
        const NoteHandle &note = m_rows[size_t(row)].note;
        if (note && isGone(note))
            letGo(row, row);
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
    m_staleEdge = {};
    m_liveIds.clear();
    m_isCatchUpWanted = m_isCatchUpWanted || m_catchUp;
    retireAll();
    refreshNewCount();
}

NoteEdge TimelineModel::topEdge() const
{
    for (const Row &row : m_rows) {
        if (row.note)
            return edgeOf(*row.note.get());
    }
    return {};
}

NoteEdge TimelineModel::newestEdge() const
{
    return m_queue.empty() ? topEdge() : edgeOf(*m_queue.back().get());
}

NoteEdge TimelineModel::oldestEdge() const
{
    for (auto row = m_rows.rbegin(); row != m_rows.rend(); ++row) {
        if (row->note)
            return edgeOf(*row->note.get());
    }
    return {};
}

void TimelineModel::refreshNewCount()
{
    const int count = m_holdNew || m_hole ? m_waiting : 0;
    if (count == m_newCount)
        return;
    m_newCount = count;
    Q_EMIT newCountChanged();
}

void TimelineModel::close()
{
    m_retryTimer.stop();
    clearRows();
    abandon();
    m_store = nullptr;
}
