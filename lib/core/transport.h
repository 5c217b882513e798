// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QUrl;

/// Over which connections secrets may travel.
namespace transport {

/// localhost, *.localhost, 127.0.0.0/8, ::1.
bool isLoopback(const QUrl &url);

/// Whether a token may be sent to this address: over TLS, or within this machine.
bool mayCarryToken(const QUrl &url);

} // namespace transport
