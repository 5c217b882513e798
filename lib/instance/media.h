// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instance/httpserver.h"
#include "instance/packer.h"

namespace instance {

/// Pictures and other files (rest.md 15). The bytes are the small files of resources/instance; the
/// proxy passes them on as they are, whatever the size asked for.
class Media
{
public:
    explicit Media(const World &world)
        : m_world(world)
    {
    }

    /// Requests below /files/, /proxy/, /emoji/, /identicon/ and /avatar/; nothing for other paths.
    std::optional<HttpResponse> answer(const HttpRequest &request) const;
    /// A 5x5 mirrored pattern as PNG, the same for the same name.
    static QByteArray identicon(const QString &name);

private:
    HttpResponse file(const QString &path) const;
    HttpResponse proxy(const QUrlQuery &query) const;
    static HttpResponse asset(const QString &name);

    const World &m_world;
};

} // namespace instance
