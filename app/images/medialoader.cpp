// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/medialoader.h"

#include "images/imagedecoder.h"

#include <QImageReader>
#include <QMutexLocker>
#include <QPromise>

#include <algorithm>
#include <utility>

MediaLoader::MediaLoader(std::shared_ptr<const MediaPolicy> policy, const MediaOptions &options)
    : m_options(options)
    , m_memory(std::make_shared<Memory>())
    , m_fetcher(new MediaFetcher(std::move(policy), options))
{
    m_memory->images.setMaxCost(std::max<qsizetype>(1, options.memoryBytes / 1024));
    // Qt's own limit is below ours; four bytes a pixel, and some for the decoder.
    QImageReader::setAllocationLimit(static_cast<int>(options.pixels * 4 / (1 << 20)) + 16);
    m_decoders.setMaxThreadCount(2);
    m_thread.setObjectName(QStringLiteral("pictures"));
    m_fetcher->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_fetcher, &QObject::deleteLater);
    m_thread.start();
}

MediaLoader::~MediaLoader()
{
    // Whoever may still call the fetcher ends before it does.
    QMetaObject::invokeMethod(
        m_fetcher, [this] { m_fetcher->stop(); }, Qt::BlockingQueuedConnection);
    m_decoders.clear();
    m_decoders.waitForDone();
    m_thread.quit();
    m_thread.wait();
}

MediaLoader::Load MediaLoader::load(const imageurl::MediaRequest &request, QSize wanted)
{
    Load load;
    const QString key = QStringLiteral("%1 %2 %3x%4")
                            .arg(static_cast<int>(request.use))
                            .arg(QString::fromLatin1(request.url.toEncoded()))
                            .arg(wanted.width())
                            .arg(wanted.height())
                        + u' ' + request.server.host();
    {
        const QMutexLocker locker(&m_memory->mutex);
        if (const QImage *image = m_memory->images.object(key)) {
            load.image = QtFuture::makeReadyFuture(Result<QImage>(*image));
            return load;
        }
    }
    load.ticket = m_nextTicket++;
    auto promise = std::make_shared<QPromise<MediaFetcher::Answer>>();
    promise->start();
    const auto decode = [memory = m_memory, key, wanted, request, pixels = m_options.pixels,
                         fetcher =
                             m_fetcher](const MediaFetcher::Answer &answer) -> Result<QImage> {
        if (!answer)
            return answer.error();
        Result<QImage> image = decodeImage(*answer, wanted, pixels);
        if (!image) {
            QMetaObject::invokeMethod(
                fetcher, [fetcher, request] { fetcher->discard(request); }, Qt::QueuedConnection);
            return image;
        }
        const QMutexLocker locker(&memory->mutex);
        memory->images.insert(key, new QImage(*image),
                              std::max<qsizetype>(1, image->sizeInBytes() / 1024));
        return image;
    };
    load.image = promise->future().then(&m_decoders, decode);
    QMetaObject::invokeMethod(
        m_fetcher,
        [fetcher = m_fetcher, request, ticket = load.ticket, promise] {
            fetcher->fetch(request, ticket, promise);
        },
        Qt::QueuedConnection);
    return load;
}

void MediaLoader::cancel(quint64 ticket)
{
    if (ticket == 0)
        return;
    QMetaObject::invokeMethod(
        m_fetcher, [fetcher = m_fetcher, ticket] { fetcher->cancel(ticket); },
        Qt::QueuedConnection);
}
