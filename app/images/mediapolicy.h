// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imageurl.h"

#include <QList>
#include <QMutex>
#include <QUrl>

#include <optional>

/// Which hosts pictures are fetched from: an account's server and its media proxy, never the server
/// of a stranger, who would learn who reads what. Thread-safe. Accounts register their server when
/// they become known.
class MediaPolicy
{
public:
    /// Registers a server, or changes its proxy. `mediaProxy` is `meta.mediaProxy`; empty means the
    /// server's own /proxy.
    void registerServer(const QUrl &server, const QUrl &mediaProxy = {});
    /// Where to fetch a picture from: the address itself when it is of its server or of that one's
    /// proxy, else the proxy with it as a parameter (rest.md 15). Nothing for servers that are not
    /// registered.
    std::optional<QUrl> resolve(const imageurl::MediaRequest &request) const;

private:
    struct Entry
    {
        QUrl server;
        QUrl proxy;
    };

    mutable QMutex m_mutex;
    QList<Entry> m_entries;
};
