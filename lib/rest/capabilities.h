// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rest/serverversion.h"

#include <QSet>
#include <QString>

/// What a server can do, read from its list of endpoints and not from version numbers alone
/// (versions.md 1).
class Capabilities
{
public:
    Capabilities() = default;
    Capabilities(QSet<QString> endpoints, const ServerVersion &version);

    /// Whether the server has this endpoint, e.g. "notes/show-partial-bulk".
    bool has(const QString &endpoint) const { return m_endpoints.contains(endpoint); }
    const QSet<QString> &endpoints() const { return m_endpoints; }
    /// The Misskey version this server corresponds to.
    const ServerVersion &version() const { return m_version; }

    bool hasEmojiList() const; ///< emojis; otherwise meta carries them
    bool hasGroupedNotifications() const;
    bool hasPartialBulk() const; ///< notes/show-partial-bulk
    bool hasChat() const;
    bool hasDrafts() const;
    bool hasNoteEditing() const; ///< notes/update
    bool hasReversi() const;
    bool hasChannelMute() const;
    bool hasBubbleTimeline() const;
    bool hasUserGroups() const;
    /// Before 13.14 the server ignores the Authorization header: the stream needs `?i=` and calls
    /// need `i` in the body.
    bool needsTokenInQuery() const;

private:
    QSet<QString> m_endpoints;
    ServerVersion m_version;
};
