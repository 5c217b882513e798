// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/timelinecheck.h"

#include "model/timelinemodel.h"
#include "session/timelines.h"
#include "streaming/streamingclient.h"

#include <algorithm>

namespace {

constexpr int newestNotes = 5;
/// A check may come so much later than it is due.
constexpr int ticksPerCheck = 6;

bool holds(const QList<entity::Note> &notes, const entity::Note &one)
{
    return std::any_of(notes.begin(), notes.end(),
                       [&one](const entity::Note &note) { return note.id == one.id; });
}

} // namespace

TimelineCheck::TimelineCheck(Timelines *timelines, StreamingClient *stream,
                             const CheckTimings &timings, QObject *parent)
    : QObject(parent)
    , m_timelines(timelines)
    , m_stream(stream)
    , m_timings(timings)
{
    connect(timelines, &Timelines::added, this, &TimelineCheck::watch);
    connect(&m_timer, &QTimer::timeout, this, &TimelineCheck::checkDue);
    m_retried.start();
    m_timer.start(std::max(1, timings.visibleMs / ticksPerCheck));
}

void TimelineCheck::watch(Kind kind)
{
    m_compared[std::size_t(kind)].start();
    TimelineModel *model = m_timelines->model(kind);
    connect(model, &TimelineModel::caughtUp, this, [this, kind, model] {
        m_compared[std::size_t(kind)].start();
        const entity::Page page = model->lateLook();
        QTimer::singleShot(m_timings.lateMs, this, [this, kind, page] { compare(kind, page); });
    });
}

void TimelineCheck::checkDue()
{
    // While there is no stream every timeline is known to be behind.
    if (m_stream->state() != StreamingClient::Open)
        return;
    if (m_retried.hasExpired(m_timings.visibleMs)) {
        m_retried.start();
        m_stream->retryRefusedChannels(); // a server's trouble may be over
    }
    const auto kinds = m_timelines->kinds();
    for (const Kind kind : kinds) {
        QElapsedTimer &compared = m_compared[std::size_t(kind)];
        const bool isOnScreen = m_timelines->model(kind)->isOnScreen();
        // One whose answer waits, behind a rate limit perhaps, finds what the next would find.
        if (m_comparing[std::size_t(kind)] > 0 || !m_timelines->channel(kind)
            || !compared.hasExpired(isOnScreen ? m_timings.visibleMs : m_timings.hiddenMs))
            continue;
        compared.start();
        compare(kind, {.limit = newestNotes});
    }
}

void TimelineCheck::compare(Kind kind, const entity::Page &page)
{
    const qint64 before = eventCount(kind);
    TimelineModel *model = m_timelines->model(kind);
    ++m_comparing[std::size_t(kind)];
    m_timelines
        ->ask(kind, page, model->isOnScreen() ? rest::Urgency::Visible : rest::Urgency::Hidden)
        .then(this, [this, kind, page, model, before](const Result<NoteList> &notes) {
            const NoteList missing = notes ? model->unaccounted(*notes) : NoteList();
            if (missing.isEmpty()) {
                --m_comparing[std::size_t(kind)];
                return;
            }
            QTimer::singleShot(m_timings.graceMs, this, [this, kind, page, missing, before] {
                compareAgain(kind, page, missing, before);
            });
        });
}

void TimelineCheck::compareAgain(Kind kind, const entity::Page &page, const NoteList &missing,
                                 qint64 eventCount)
{
    TimelineModel *model = m_timelines->model(kind);
    if (model->unaccounted(missing).isEmpty()) {
        --m_comparing[std::size_t(kind)];
        return;
    }
    // Asked anew, as it may have been deleted.
    m_timelines->ask(kind, page, rest::Urgency::Visible)
        .then(this, [this, kind, model, missing, eventCount](const Result<NoteList> &notes) {
            --m_comparing[std::size_t(kind)];
            NoteList still = notes ? model->unaccounted(*notes) : NoteList();
            still.removeIf([&missing](const entity::Note &note) { return !holds(missing, note); });
            if (!still.isEmpty())
                mend(kind, still, eventCount);
        });
}

void TimelineCheck::mend(Kind kind, const NoteList &missing, qint64 eventCount)
{
    TimelineModel *model = m_timelines->model(kind);
    Channel *channel = m_timelines->channel(kind);
    if (!channel || m_stream->state() != StreamingClient::Open)
        return;
    model->markStaleBelow(missing);
    // Where other events came, the server only sees this note differently in its two ways.
    if (channel->state() == Channel::Acked && this->eventCount(kind) == eventCount)
        m_stream->renewChannel(channel);
    else
        model->catchUp();
}

qint64 TimelineCheck::eventCount(Kind kind) const
{
    const Channel *channel = m_timelines->channel(kind);
    return channel ? channel->eventCount() : 0;
}
