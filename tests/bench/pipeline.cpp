// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline.h"

#include <QPromise>

namespace {

constexpr qint64 earlyNotes = 10'000;
constexpr qint64 lateNotes = 100'000;

StreamOptions streamOptions(const QUrl &server)
{
    StreamOptions options;
    options.server = server;
    options.token = "bench"; // the corpus server does not look at it; home needs one
    options.watchNetwork = false;
    return options;
}

/// There is no REST behind the corpus: older pages are always the end.
QFuture<Result<QList<entity::Note>>> noPage(const entity::Page &, rest::Urgency)
{
    QPromise<Result<QList<entity::Note>>> promise;
    promise.start();
    promise.addResult(QList<entity::Note>());
    promise.finish();
    return promise.future();
}

} // namespace

Pipeline::Pipeline(const QUrl &server, Depth depth, QObject *parent)
    : QObject(parent)
    , m_stream(streamOptions(server))
    , m_store(m_clock)
    , m_timeline(&m_store, noPage)
    , m_depth(depth)
{
    connect(&m_stream, &StreamingClient::eventReceived, this, &Pipeline::receive);
    m_timeline.load();
    m_stream.connectChannel(QStringLiteral("homeTimeline"));
    m_stream.open();
}

void Pipeline::receive(const StreamEvent &event)
{
    if (const auto *channel = std::get_if<ChannelEvent>(&event)) {
        const auto *received = std::get_if<NoteReceived>(&channel->payload);
        if (!received)
            return;
        if (m_depth == StoreAndModel)
            m_timeline.insertLive(received->note);
        m_count.note();
        afterNote();
    } else if (const auto *updated = std::get_if<NoteUpdatedEvent>(&event)) {
        if (m_depth == StoreAndModel)
            m_store.apply(updated->noteId, updated->change);
        m_count.update();
    } else if (const auto *unknown = std::get_if<UnknownEvent>(&event)) {
        if (unknown->type != QLatin1String("end"))
            return;
        // A turn of the event loop later the last rows are in the model, and what nobody holds is
        // gone.
        QTimer::singleShot(0, this, [this, result = m_count.result()]() mutable {
            QTimer::singleShot(1500, this, [this, result]() mutable {
                result.insert(QStringLiteral("rss_kib_10000"), m_residentEarly);
                result.insert(QStringLiteral("rss_kib_100000"), m_residentLate);
                result.insert(QStringLiteral("live_notes"), m_store.noteCount());
                result.insert(QStringLiteral("window"), m_timeline.rowCount());
                Q_EMIT finished(result);
            });
        });
    }
}

void Pipeline::afterNote()
{
    if (m_count.notes() == earlyNotes)
        m_residentEarly = residentKiB();
    else if (m_count.notes() == lateNotes)
        m_residentLate = residentKiB();
}
