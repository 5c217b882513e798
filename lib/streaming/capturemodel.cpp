// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "streaming/capturemodel.h"

#include "core/clock.h"
#include "streaming/frameencode.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

CaptureModel::CaptureModel(const Clock *clock, const Timings &timings, QObject *parent)
    : QAbstractListModel(parent)
    , m_clock(clock)
{
    m_flushTimer.setSingleShot(true);
    m_flushTimer.setInterval(timings.flushMs);
    connect(&m_flushTimer, &QTimer::timeout, this, &CaptureModel::flush);
    m_receiptTimer.setSingleShot(true);
    m_receiptTimer.setInterval(timings.receiptMs);
    connect(&m_receiptTimer, &QTimer::timeout, this, &CaptureModel::awaitNoLonger);
}

int CaptureModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant CaptureModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case NoteIdRole:
        return row.noteId;
    case RefCountRole:
        return row.references;
    case IsOnWireRole:
        return row.isOnWire;
    case SinceRole:
        return QDateTime::fromMSecsSinceEpoch(row.sinceMs);
    }
    return {};
}

QHash<int, QByteArray> CaptureModel::roleNames() const
{
    return {{NoteIdRole, "noteId"},
            {RefCountRole, "refCount"},
            {IsOnWireRole, "isOnWire"},
            {SinceRole, "since"}};
}

void CaptureModel::acquire(const QString &noteId)
{
    if (noteId.isEmpty())
        return;
    ++m_referenceCount;
    if (const auto known = m_index.constFind(noteId); known != m_index.constEnd()) {
        const int row = *known;
        if (++m_rows[row].references == 1)
            setHeldCount(m_heldCount + 1);
        touch(row, {RefCountRole});
        return;
    }
    const int row = int(m_rows.size());
    beginInsertRows({}, row, row);
    m_rows.append({noteId, 1, false, false, m_clock->nowMs()});
    m_index.insert(noteId, row);
    endInsertRows();
    Q_EMIT countChanged();
    setHeldCount(m_heldCount + 1);
    if (m_isOpen && !m_flushTimer.isActive())
        m_flushTimer.start();
}

void CaptureModel::release(const QString &noteId)
{
    const int row = m_index.value(noteId, -1);
    if (row < 0 || m_rows.at(row).references == 0)
        return;
    --m_referenceCount;
    const bool wasLast = --m_rows[row].references == 0;
    touch(row, {RefCountRole});
    if (!wasLast)
        return;
    setHeldCount(m_heldCount - 1);
    // The row waits for the flush, where a view that took it again meanwhile costs nothing.
    if (!m_flushTimer.isActive())
        m_flushTimer.start();
}

QStringList CaptureModel::heldIds() const
{
    QStringList ids;
    for (const Row &row : m_rows) {
        if (row.references > 0)
            ids.append(row.noteId);
    }
    return ids;
}

bool CaptureModel::isHeld(const QString &noteId) const
{
    const int row = m_index.value(noteId, -1);
    return row >= 0 && m_rows.at(row).references > 0;
}

void CaptureModel::noteStreamed(const QString &noteId)
{
    m_streamed[m_nextStreamed] = noteId;
    m_nextStreamed = (m_nextStreamed + 1) % m_streamed.size();
}

bool CaptureModel::wasStreamed(const QString &noteId) const
{
    return std::find(m_streamed.begin(), m_streamed.end(), noteId) != m_streamed.end();
}

void CaptureModel::socketOpened()
{
    m_isOpen = true;
    flush();
}

void CaptureModel::socketLost()
{
    const bool wasOpen = std::exchange(m_isOpen, false);
    m_streamed.fill({});
    m_unproved.clear();
    m_receiptTimer.stop();
    QStringList lost;
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).isOnWire && takeOff(row))
            lost.append(m_rows.at(row).noteId);
    }
    prune();
    if (!lost.isEmpty())
        Q_EMIT released(lost);
    if (wasOpen)
        Q_EMIT broken();
}

void CaptureModel::flush()
{
    m_flushTimer.stop();
    QStringList begun;
    QStringList ended;
    for (int row = 0; m_isOpen && row < m_rows.size(); ++row) {
        const bool isWanted = m_rows.at(row).references > 0;
        if (m_rows.at(row).isOnWire == isWanted)
            continue;
        const QString noteId = m_rows.at(row).noteId;
        if (!isWanted) {
            Q_EMIT frameReady(encodeUnsubNote(noteId));
            if (takeOff(row))
                ended.append(noteId);
            continue;
        }
        m_rows[row].isOnWire = true;
        begun.append(noteId);
        Q_EMIT frameReady(encodeSubNote(noteId, wasStreamed(noteId)));
        touch(row, {IsOnWireRole});
    }
    prune();
    if (!ended.isEmpty())
        Q_EMIT released(ended);
    if (!begun.isEmpty())
        awaitReceipt(begun);
}

bool CaptureModel::takeOff(int row)
{
    m_rows[row].isOnWire = false;
    touch(row, {IsOnWireRole});
    return std::exchange(m_rows[row].isProved, false);
}

void CaptureModel::awaitReceipt(const QStringList &noteIds)
{
    const int number = ++m_lastReceipt;
    m_unproved.insert(number, noteIds);
    if (!m_receiptTimer.isActive())
        m_receiptTimer.start();
    Q_EMIT receiptWanted(number);
}

void CaptureModel::handleReceipt(int number)
{
    // Of several questions a server may answer the last alone (RFC 6455, 5.5.3).
    QStringList noteIds;
    while (!m_unproved.isEmpty() && m_unproved.firstKey() <= number)
        noteIds += m_unproved.take(m_unproved.firstKey());
    if (m_unproved.isEmpty())
        m_receiptTimer.stop();
    prove(noteIds);
}

/// What comes of it is right soon enough: whoever reads a note too early reads it once more when
/// the receipt is there.
void CaptureModel::awaitNoLonger()
{
    QStringList all;
    for (const QStringList &noteIds : std::as_const(m_unproved))
        all += noteIds;
    all.removeIf([this](const QString &noteId) { return !m_index.contains(noteId); });
    all.removeDuplicates();
    // One receipt, the last, is enough for all of them.
    m_unproved = {{m_lastReceipt, all}};
    prove(all);
}

void CaptureModel::prove(const QStringList &noteIds)
{
    QStringList proved;
    for (const QString &noteId : noteIds) {
        const int row = m_index.value(noteId, -1);
        if (row < 0 || !m_rows.at(row).isOnWire)
            continue;
        m_rows[row].isProved = true;
        proved.append(noteId);
    }
    if (!proved.isEmpty())
        Q_EMIT captured(proved);
}

void CaptureModel::prune()
{
    const auto isDead = [](const Row &row) { return row.references == 0 && !row.isOnWire; };
    const qsizetype before = m_rows.size();
    for (int last = int(m_rows.size()) - 1; last >= 0; --last) {
        if (!isDead(m_rows.at(last)))
            continue;
        int first = last;
        while (first > 0 && isDead(m_rows.at(first - 1)))
            --first;
        beginRemoveRows({}, first, last);
        for (int row = first; row <= last; ++row)
            m_index.remove(m_rows.at(row).noteId);
        m_rows.remove(first, last - first + 1);
        // What follows is right again before anybody may ask.
        for (int row = first; row < m_rows.size(); ++row)
            m_index[m_rows.at(row).noteId] = row;
        endRemoveRows();
        last = first;
    }
    if (m_rows.size() != before)
        Q_EMIT countChanged();
}

void CaptureModel::touch(int row, const QList<int> &roles)
{
    const QModelIndex at = index(row);
    Q_EMIT dataChanged(at, at, roles);
}

void CaptureModel::setHeldCount(int count)
{
    m_heldCount = count;
    Q_EMIT heldCountChanged();
}
