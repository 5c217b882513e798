// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/stdinlines.h"

#include <QMutex>
#include <QSemaphore>

#include <iostream>
#include <string>
#include <thread>

/// What the reading thread holds on to: it may outlive the reader.
struct StdinLines::Shared
{
    QSemaphore room{ahead};
    QMutex mutex;
    StdinLines *reader; ///< null once it is gone
};

StdinLines::StdinLines(QObject *parent)
    : QObject(parent)
    , m_shared(std::make_shared<Shared>())
{
    m_shared->reader = this;
}

StdinLines::~StdinLines()
{
    const QMutexLocker lock(&m_shared->mutex);
    m_shared->reader = nullptr;
}

void StdinLines::start()
{
    // Reading blocks and cannot be interrupted portably, so nobody waits for this thread: it ends
    // with the process.
    std::thread([shared = m_shared] {
        std::string line;
        for (;;) {
            shared->room.acquire();
            if (!std::getline(std::cin, line))
                return;
            const QMutexLocker lock(&shared->mutex);
            StdinLines *reader = shared->reader;
            if (!reader)
                return;
            QMetaObject::invokeMethod(
                reader,
                [reader, bytes = QByteArray::fromStdString(line)] {
                    Q_EMIT reader->lineRead(bytes);
                },
                Qt::QueuedConnection);
        }
    }).detach();
}

void StdinLines::done(int count)
{
    m_shared->room.release(count);
}
