// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "images/mediafetcher.h"
#include "images/mediaoptions.h"

#include <QCache>
#include <QFuture>
#include <QImage>
#include <QMutex>
#include <QThread>
#include <QThreadPool>

#include <atomic>
#include <memory>

/// Pictures by address: fetches in one thread, decodes in others, keeps what was decoded last in
/// memory. Thread-safe; shared by the image providers.
class MediaLoader
{
public:
    /// A picture on its way.
    struct Load
    {
        QFuture<Result<QImage>> image; ///< cancelled, without a result, when given up
        quint64 ticket = 0;
    };

    MediaLoader(std::shared_ptr<const MediaPolicy> policy, const MediaOptions &options);
    ~MediaLoader();
    Q_DISABLE_COPY_MOVE(MediaLoader)

    /// `wanted` is in pixels, as for decodeImage().
    Load load(const imageurl::MediaRequest &request, QSize wanted);
    void cancel(quint64 ticket);

private:
    struct Memory
    {
        QMutex mutex;
        QCache<QString, QImage> images; ///< costs in KiB
    };

    MediaOptions m_options;
    std::shared_ptr<Memory> m_memory;
    QThread m_thread;
    QThreadPool m_decoders;
    MediaFetcher *m_fetcher; // lives in m_thread, which deletes it
    std::atomic<quint64> m_nextTicket = 1;
};
