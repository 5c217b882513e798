// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/resetsocket.h"

#include <QTcpSocket>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

namespace support {

void resetSocket(QTcpSocket *socket)
{
#ifdef Q_OS_UNIX
    // Qt has no option for it.
    const linger atOnce{1, 0};
    if (socket->socketDescriptor() >= 0)
        setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
#endif
    socket->abort();
}

} // namespace support
