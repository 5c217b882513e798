// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/timelinerows.h"

#include <QJSEngine>

#include <algorithm>
#include <vector>

TimelineRows::TimelineRows(QObject *parent)
    : PagedModel(parent)
{
}

TimelineRows::~TimelineRows() = default;

int TimelineRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant TimelineRows::data(const QModelIndex &index, int role) const
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

QHash<int, QByteArray> TimelineRows::roleNames() const
{
    return {{NoteRole, "note"}, {GapRole, "gap"}, {IsGapRole, "isGap"}};
}

Note *TimelineRows::noteAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    Note *note = m_rows[size_t(row)].note.get();
    // What a script gets from a call it would otherwise own and destroy.
    if (note)
        QJSEngine::setObjectOwnership(note, QJSEngine::CppOwnership);
    return note;
}

bool TimelineRows::claim(const QString &noteId)
{
    const qsizetype before = m_ids.size();
    m_ids.insert(noteId);
    return m_ids.size() > before;
}

NoteEdge TimelineRows::newestEdge() const
{
    NoteEdge top = topEdge();
    if (m_queue.empty())
        return top;
    // What waits may have come late, all of it.
    const NoteEdge waiting = edgeOf(*m_queue.back().get());
    return top.isOpen() || isNewer(waiting, top) ? waiting : top;
}

NoteEdge TimelineRows::edgeBelow(const NoteEdge &edge) const
{
    const auto isOlder = [&edge](const NoteEdge &own) { return isNewer(edge, own); };
    for (auto note = m_queue.rbegin(); note != m_queue.rend(); ++note) {
        if (const NoteEdge own = edgeOf(*note->get()); isOlder(own))
            return own;
    }
    for (const Row &row : m_rows) {
        if (!row.note)
            continue;
        if (const NoteEdge own = edgeOf(*row.note.get()); isOlder(own))
            return own;
    }
    return {};
}

NoteEdge TimelineRows::edgeAbove(const NoteEdge &edge) const
{
    NoteEdge above;
    const auto take = [&](const Note &note) {
        const NoteEdge own = edgeOf(note);
        if (isNewer(own, edge) && (above.isOpen() || isNewer(above, own)))
            above = own;
    };
    for (const Row &row : m_rows) {
        if (row.note)
            take(*row.note.get());
    }
    for (const NoteHandle &note : m_queue)
        take(*note.get());
    return above;
}

QString TimelineRows::idBehind(const NoteEdge &edge, qint64 spanMs, int count,
                               const NoteEdge &floor) const
{
    QString id = edge.id;
    int found = 0;
    // Whether older ones may do as well.
    const auto take = [&](const Note &note) {
        const NoteEdge own = edgeOf(note);
        if (isNewer(own, edge))
            return true;
        if (!floor.isOpen() && !isNewer(own, floor))
            return false;
        if (++found > count || own.createdAtMs < edge.createdAtMs - spanMs)
            return false;
        id = own.id;
        return true;
    };
    for (auto note = m_queue.rbegin(); note != m_queue.rend(); ++note) {
        if (!take(*note->get()))
            return id;
    }
    for (const Row &row : m_rows) {
        if (row.note && !take(*row.note.get()))
            return id;
    }
    return id;
}

int TimelineRows::removeNote(const QString &noteId)
{
    return removeWhere([&noteId](const Note &note) {
        return note.id() == noteId || (note.renoteId() == noteId && note.isPureRenote());
    });
}

int TimelineRows::leaveOut(const QString &noteId)
{
    return removeWhere([&noteId](const Note &note) { return note.id() == noteId; });
}

int TimelineRows::removeWhere(const std::function<bool(const Note &note)> &isGone)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        const NoteHandle &note = m_rows[size_t(row)].note;
        if (note && isGone(*note.get()))
            letGo(row, row);
    }
    int count = 0;
    for (size_t i = m_queue.size(); i-- > 0;) {
        if (!isGone(*m_queue[i].get()))
            continue;
        disclaim(m_queue[i]->id());
        m_queue.erase(m_queue.begin() + std::ptrdiff_t(i));
        ++count;
    }
    return count;
}

void TimelineRows::clearAll()
{
    beginResetModel();
    m_rows.clear();
    m_queue.clear();
    m_ids.clear();
    endResetModel();
}

void TimelineRows::insertNotes(Notes notes, bool isBelowAllowed)
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
                disclaim(note->id());
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

void TimelineRows::letGo(int first, int last)
{
    beginRemoveRows({}, first, last);
    const auto begin = m_rows.begin() + first;
    const auto end = m_rows.begin() + last + 1;
    for (auto row = begin; row != end; ++row) {
        if (row->gap)
            retire(row->gap);
        else
            disclaim(row->note->id());
    }
    m_rows.erase(begin, end);
    endRemoveRows();
}

TimelineGap *TimelineRows::gapAt(int row) const
{
    return row < rowCount() ? m_rows[size_t(row)].gap : nullptr;
}

NoteEdge TimelineRows::topEdge() const
{
    for (const Row &row : m_rows) {
        if (row.note)
            return edgeOf(*row.note.get());
    }
    return {};
}

NoteEdge TimelineRows::oldestEdge() const
{
    for (auto row = m_rows.rbegin(); row != m_rows.rend(); ++row) {
        if (row->note)
            return edgeOf(*row->note.get());
    }
    return {};
}

bool TimelineRows::insertGap(TimelineGap *gap)
{
    const auto place = std::partition_point(m_rows.begin(), m_rows.end(), [gap](const Row &row) {
        return isNewer(row.gap ? row.gap->after() : edgeOf(*row.note.get()), gap->after());
    });
    if (place == m_rows.end())
        return false;
    const int row = int(place - m_rows.begin());
    beginInsertRows({}, row, row);
    m_rows.insert(place, Row{NoteHandle(), gap});
    gap->isRow = true;
    endInsertRows();
    return true;
}

void TimelineRows::moveGap(TimelineGap *gap)
{
    if (!gap->isRow)
        return;
    const int from = rowOf(gap);
    int to = from;
    while (to > 0 && m_rows[size_t(to - 1)].note
           && !isNewer(edgeOf(*m_rows[size_t(to - 1)].note.get()), gap->after()))
        --to;
    if (to == from)
        return;
    beginMoveRows({}, from, from, {}, to);
    std::rotate(m_rows.begin() + to, m_rows.begin() + from, m_rows.begin() + from + 1);
    endMoveRows();
}

void TimelineRows::hideGap(TimelineGap *gap)
{
    if (!gap->isRow)
        return;
    const int row = rowOf(gap);
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    gap->isRow = false;
    endRemoveRows();
}

int TimelineRows::rowOf(const TimelineGap *gap) const
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(),
                                  [gap](const Row &other) { return other.gap == gap; });
    return int(row - m_rows.begin());
}

void TimelineRows::enqueue(const NoteHandle &note)
{
    if (m_queue.empty() || isBefore(m_queue.back(), note))
        m_queue.push_back(note);
    else
        m_queue.insert(std::upper_bound(m_queue.begin(), m_queue.end(), note, isBefore), note);
}

NoteEdge TimelineRows::oldestWaiting() const
{
    return m_queue.empty() ? NoteEdge() : edgeOf(*m_queue.front().get());
}

NoteEdge TimelineRows::dropOldestWaiting()
{
    NoteEdge dropped = oldestWaiting();
    disclaim(dropped.id);
    m_queue.pop_front();
    return dropped;
}

int TimelineRows::dropWaiting(const std::function<bool(const NoteEdge &edge)> &isDropped)
{
    return int(std::erase_if(m_queue, [this, &isDropped](const NoteHandle &note) {
        const NoteEdge edge = edgeOf(*note.get());
        if (!isDropped(edge))
            return false;
        disclaim(edge.id);
        return true;
    }));
}

TimelineRows::Notes TimelineRows::takeWaiting()
{
    return std::exchange(m_queue, {});
}

TimelineRows::Notes TimelineRows::takeWaitingUpTo(const NoteEdge &edge)
{
    Notes notes;
    for (; !m_queue.empty() && !isNewer(oldestWaiting(), edge); m_queue.pop_front())
        notes.push_back(std::move(m_queue.front()));
    return notes;
}

void TimelineRows::replaceByWaiting()
{
    beginResetModel();
    for (const Row &row : m_rows) {
        if (row.gap)
            row.gap->isRow = false;
    }
    m_rows.clear();
    m_ids.clear();
    for (auto note = m_queue.rbegin(); note != m_queue.rend(); ++note) {
        m_ids.insert((*note)->id());
        m_rows.push_back({std::move(*note), nullptr});
    }
    m_queue.clear();
    endResetModel();
}
