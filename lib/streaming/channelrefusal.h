// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sentence.h"
#include "streaming/channelkind.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

/// Who asks for channels, as far as it is known.
struct ChannelAccess
{
    bool isSignedIn = false;
    std::optional<QStringList> scopes{}; ///< of the token; without: not known
};

/// Why a server does not take a channel: it never says so itself (streaming.md 2.3, 3.1 and 11).
namespace channelrefusal {

/// A reason that is known before asking, or an empty sentence.
Sentence certain(ChannelKind kind, const QJsonObject &params, const ChannelAccess &access);
/// The likely reason after it was asked and did not answer.
Sentence likely(ChannelKind kind, const ChannelAccess &access);

} // namespace channelrefusal
