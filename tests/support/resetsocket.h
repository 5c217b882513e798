// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTcpSocket;

namespace support {

/// Ends a connection with RST instead of FIN. Where this is not known how, it is closed at once.
void resetSocket(QTcpSocket *socket);

} // namespace support
