// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backoff.h"

#include <QRandomGenerator>
#include <QtGlobal>

#include <utility>

Backoff::Backoff(int firstMs, int capMs, Random random)
    : m_firstMs(qMax(1, firstMs))
    , m_capMs(qMax(m_firstMs, capMs))
    , m_ceilingMs(m_firstMs)
    , m_random(random ? std::move(random)
                      : Random([] { return QRandomGenerator::global()->generateDouble(); }))
{
}

int Backoff::nextMs()
{
    const int wait = qBound(0, qRound(m_random() * m_ceilingMs), m_ceilingMs);
    m_ceilingMs = m_ceilingMs > m_capMs / 2 ? m_capMs : m_ceilingMs * 2;
    return wait;
}

void Backoff::reset()
{
    m_ceilingMs = m_firstMs;
}
