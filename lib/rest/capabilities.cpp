// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/capabilities.h"

Capabilities::Capabilities(QSet<QString> endpoints, const ServerVersion &version)
    : m_endpoints(std::move(endpoints))
    , m_version(version)
{
}

bool Capabilities::hasEmojiList() const
{
    return has(QStringLiteral("emojis"));
}

bool Capabilities::hasGroupedNotifications() const
{
    return has(QStringLiteral("i/notifications-grouped"));
}

bool Capabilities::hasPartialBulk() const
{
    return has(QStringLiteral("notes/show-partial-bulk"));
}

bool Capabilities::hasChat() const
{
    return has(QStringLiteral("chat/history"));
}

bool Capabilities::hasDrafts() const
{
    return has(QStringLiteral("notes/drafts/list"));
}

bool Capabilities::hasNoteEditing() const
{
    return has(QStringLiteral("notes/update"));
}

bool Capabilities::hasReversi() const
{
    return has(QStringLiteral("reversi/match"));
}

bool Capabilities::hasChannelMute() const
{
    return has(QStringLiteral("channels/mute/create"));
}

bool Capabilities::hasBubbleTimeline() const
{
    return has(QStringLiteral("notes/bubble-timeline"));
}

bool Capabilities::hasUserGroups() const
{
    return has(QStringLiteral("users/groups/joined"));
}

bool Capabilities::needsTokenInQuery() const
{
    return !m_version.isNull() && !m_version.isAtLeast(13, 14);
}
