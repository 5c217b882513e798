// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/idmaker.h"

namespace instance {

namespace {

constexpr qint64 epochMs = 946684800000; // 2000-01-01, where aidx begins
constexpr int counterRange = 36 * 36 * 36 * 36;

QString base36(qint64 value, int width)
{
    return QString::number(value, 36).rightJustified(width, u'0', true);
}

} // namespace

QString IdMaker::next(qint64 ms)
{
    m_counter = (m_counter + 1) % counterRange;
    return base36(qMax<qint64>(0, ms - epochMs), 8) + QStringLiteral("sesr") + base36(m_counter, 4);
}

qint64 IdMaker::timeOf(const QString &id)
{
    return id.left(8).toLongLong(nullptr, 36) + epochMs;
}

QString IdMaker::floorOf(qint64 ms)
{
    return base36(qMax<qint64>(0, ms - epochMs), 8);
}

} // namespace instance
