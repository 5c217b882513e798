// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entity/note.h"
#include "entity/timeline.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <array>

class StreamingClient;
class Timelines;

/// When timelines are compared, in ms.
struct CheckTimings
{
    int visibleMs = 60'000;
    int hiddenMs = 300'000;
    int graceMs = 5'000; ///< a note may still be on its way: how long before it is missed
    int lateMs = 10'000; ///< after a break: lists, antennas and late notes are in place by then
};

/// Compares timelines with what the server lists, for a server never says that it does not stream
/// (streaming.md 3 and 11): the five newest notes of each every now and then, what is on the screen
/// more often; and once, a moment after a break was made up for, a page of what came late. A note
/// that stays missing makes its timeline read again what it may have missed, and where the
/// channel brought nothing else meanwhile, it is silent: it is taken up anew, and counted
/// (Channel::renewalCount). Channels that were refused, `main` among them, are asked for again as
/// often.
class TimelineCheck : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it.
    TimelineCheck(Timelines *timelines, StreamingClient *stream, const CheckTimings &timings,
                  QObject *parent = nullptr);

private:
    using Kind = entity::TimelineKind;
    using NoteList = QList<entity::Note>;

    void watch(Kind kind);
    void checkDue();
    void compare(Kind kind, const entity::Page &page);
    void compareAgain(Kind kind, const entity::Page &page, const NoteList &missing,
                      qint64 eventCount);
    void mend(Kind kind, const NoteList &missing, qint64 eventCount);
    qint64 eventCount(Kind kind) const;

    Timelines *m_timelines;
    StreamingClient *m_stream;
    const CheckTimings m_timings;
    QTimer m_timer;
    QElapsedTimer m_retried;
    std::array<QElapsedTimer, 4> m_compared; ///< by kind
    std::array<int, 4> m_comparing{};        ///< by kind: how many are under way
};
