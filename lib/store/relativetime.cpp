// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/relativetime.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

} // namespace

QString RelativeTime::age(qint64 thenMs, qint64 nowMs)
{
    // A server's clock may be ahead of ours: that is "now", not a negative age.
    const qint64 seconds = std::max<qint64>(0, nowMs - thenMs) / 1000;
    if (seconds < minute)
        return tr("now");
    if (seconds < hour)
        return tr("%n min", "minutes ago, as short as possible", int(seconds / minute));
    if (seconds < day)
        return tr("%n h", "hours ago, as short as possible", int(seconds / hour));
    if (seconds < 7 * day)
        return tr("%n d", "days ago, as short as possible", int(seconds / day));
    const QDate then = QDateTime::fromMSecsSinceEpoch(thenMs).date();
    const QDate now = QDateTime::fromMSecsSinceEpoch(nowMs).date();
    if (then.year() == now.year())
        return QLocale().toString(then, tr("MMM d", "a date of this year, see QLocale::toString"));
    return QLocale().toString(then, QLocale::ShortFormat);
}

QString RelativeTime::full(qint64 thenMs)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(thenMs), QLocale::LongFormat);
}

QString RelativeTime::remaining(qint64 untilMs, qint64 nowMs)
{
    const qint64 seconds = (untilMs - nowMs) / 1000;
    if (untilMs <= nowMs)
        return tr("Ended", "a poll");
    if (seconds < minute)
        return tr("Ends in less than a minute");
    if (seconds < hour)
        return tr("Ends in %n minute(s)", nullptr, int(seconds / minute));
    if (seconds < day)
        return tr("Ends in %n hour(s)", nullptr, int(seconds / hour));
    return tr("Ends in %n day(s)", nullptr, int(seconds / day));
}
