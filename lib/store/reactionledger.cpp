// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/reactionledger.h"

#include "entity/reaction.h"

#include <algorithm>

namespace {

void changeCount(QList<entity::ReactionCount> &counts, const QString &key, int by)
{
    const auto it = std::find_if(counts.begin(), counts.end(),
                                 [&key](const auto &count) { return count.key == key; });
    if (it != counts.end())
        it->count = std::max(0, it->count + by);
    else if (by > 0)
        counts.append({key, by});
}

bool isSame(const QList<entity::ReactionCount> &a, const QList<entity::ReactionCount> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto &x, const auto &y) {
        return x.key == y.key && x.count == y.count;
    });
}

} // namespace

bool ReactionLedger::reset(const QList<entity::ReactionCount> &counts, const QString &mine)
{
    const QList<entity::ReactionCount> before = this->counts();
    const QString mineBefore = this->mine();
    m_mine = entity::normaliseReaction(mine);
    m_expected.clear();
    const bool isFirst = m_counts.isEmpty();
    for (entity::ReactionCount &known : m_counts)
        known.count = 0;
    for (const entity::ReactionCount &count : counts)
        changeCount(m_counts, entity::normaliseReaction(count.key), count.count);
    // Chips do not change places while somebody looks at them.
    if (isFirst) {
        std::stable_sort(m_counts.begin(), m_counts.end(),
                         [](const auto &a, const auto &b) { return a.count > b.count; });
    }
    return this->mine() != mineBefore || !isSame(this->counts(), before);
}

void ReactionLedger::add(const QString &key)
{
    change(key, 1);
}

void ReactionLedger::remove(const QString &key)
{
    change(key, -1);
}

void ReactionLedger::addMine(const QString &key)
{
    if (swallow(true, key))
        return;
    const auto request =
        std::find_if(m_pending.begin(), m_pending.end(), [](const Request &pending) {
            return !pending.wanted.isEmpty() && !pending.isEchoed;
        });
    // Whatever it names: the server may have put a heart in place of an emoji it does not take.
    if (request != m_pending.end())
        request->isEchoed = true;
    moveMine(key);
}

void ReactionLedger::removeMine(const QString &key)
{
    if (!swallow(false, key) && m_mine == key)
        moveMine({});
}

ReactionLedger::Ticket ReactionLedger::begin(const QString &key)
{
    m_pending.append({m_nextTicket, key, false});
    return m_nextTicket++;
}

void ReactionLedger::finish(Ticket ticket, bool isAccepted)
{
    const auto it =
        std::find_if(m_pending.begin(), m_pending.end(),
                     [ticket](const Request &request) { return request.ticket == ticket; });
    if (it == m_pending.end())
        return;
    const Request request = *it;
    m_pending.erase(it);
    if (!isAccepted || request.isEchoed || request.wanted == m_mine)
        return;
    if (!m_mine.isEmpty())
        m_expected.append({false, m_mine});
    if (!request.wanted.isEmpty())
        m_expected.append({true, request.wanted});
    moveMine(request.wanted);
}

QList<entity::ReactionCount> ReactionLedger::counts() const
{
    QList<entity::ReactionCount> shown = m_counts;
    const QString wanted = mine();
    if (wanted != m_mine) {
        changeCount(shown, m_mine, -1);
        if (!wanted.isEmpty())
            changeCount(shown, wanted, 1);
    }
    shown.removeIf([](const entity::ReactionCount &count) { return count.count <= 0; });
    return shown;
}

QString ReactionLedger::mine() const
{
    return m_pending.isEmpty() ? m_mine : m_pending.constLast().wanted;
}

int ReactionLedger::total() const
{
    int total = 0;
    for (const entity::ReactionCount &count : counts())
        total += count.count;
    return total;
}

void ReactionLedger::change(const QString &key, int by)
{
    changeCount(m_counts, key, by);
}

void ReactionLedger::moveMine(const QString &key)
{
    if (key == m_mine)
        return;
    if (!m_mine.isEmpty())
        change(m_mine, -1);
    if (!key.isEmpty())
        change(key, 1);
    m_mine = key;
}

bool ReactionLedger::swallow(bool isAdded, const QString &key)
{
    if (m_expected.isEmpty())
        return false;
    if (m_expected.constFirst().isAdded == isAdded && m_expected.constFirst().key == key) {
        m_expected.removeFirst();
        return true;
    }
    m_expected.clear();
    return false;
}
