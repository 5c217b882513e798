// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/stdinlines.h"

#include <QCoreApplication>
#include <QPointer>

#include <iostream>
#include <string>
#include <thread>

void StdinLines::start()
{
    // Reading blocks and cannot be interrupted portably, so nobody waits for this thread: it ends
    // with the process. It reaches this object only through the event loop of this thread.
    std::thread([reader = QPointer<StdinLines>(this), loop = QPointer<QObject>(qApp)] {
        std::string line;
        while (std::getline(std::cin, line)) {
            QMetaObject::invokeMethod(
                loop.data(),
                [reader, bytes = QByteArray::fromStdString(line)] {
                    if (reader)
                        Q_EMIT reader->lineRead(bytes);
                },
                Qt::QueuedConnection);
        }
    }).detach();
}
