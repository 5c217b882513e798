// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/gapcloser.h"

#include "model/notificationmodel.h"
#include "rest/restclient.h"
#include "session/accountsync.h"
#include "session/rereader.h"
#include "streaming/streamingclient.h"

#include <utility>

GapCloser::GapCloser(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(parts.stream, &StreamingClient::opened, this, &GapCloser::closeGap);
    connect(parts.stream, &StreamingClient::lost, this, &GapCloser::handleLost);
    if (parts.main)
        connect(parts.main, &Channel::stateChanged, this, &GapCloser::mainChanged);
}

void GapCloser::handleLost()
{
    beginGap();
    // What took the stream may have taken the connections of calls, too.
    m_parts.rest->renewConnections();
}

void GapCloser::beginGap()
{
    m_isGap = true;
}

void GapCloser::closeGap()
{
    // The first opening has nothing to make up for: whoever started reads everything. What could
    // not be read, because the server was not there, can be now.
    if (!std::exchange(m_isGap, false)) {
        m_parts.sync->hurry();
        return;
    }
    m_parts.sync->refresh();
    m_parts.sync->doubtEmojis();
    m_parts.rereader->startAfresh();
}

void GapCloser::mainChanged()
{
    // At the first opening, too: the first page was read before it, or could not be read. Without
    // an answer it does not stream, but the newest page is the least that can be had.
    const auto state = m_parts.main->state();
    if (state != Channel::Acked && state != Channel::NotAcked)
        return;
    // What was read elsewhere before it, and anything else `main` tells of the account.
    m_parts.sync->refreshMe();
    m_parts.notifications->catchUp();
}
