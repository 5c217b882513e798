// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "streaming/channelrefusal.h"

#include "streaming/channelparams.h"

#include <QCoreApplication>

namespace channelrefusal {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChannelModel)
};

} // namespace

Sentence certain(ChannelKind kind, const QJsonObject &params, const ChannelAccess &access)
{
    const ChannelTraits &info = channelInfo(kind);
    if (info.needsCredential && !access.isSignedIn)
        return [] { return Words::tr("This needs an account, and nobody is signed in."); };
    const QString scope = QString::fromLatin1(info.scope);
    if (access.isSignedIn && !scope.isEmpty() && access.scopes && !access.scopes->contains(scope))
        return [scope, isGrantable = info.isGrantable] {
            return isGrantable
                       ? Words::tr("The access token lacks the permission “%1”.").arg(scope)
                       : Words::tr("No access token can have the permission “%1” this needs.")
                             .arg(scope);
        };
    if (channelparams::problem(kind, params).isEmpty())
        return {};
    return [kind, params] { return channelparams::problem(kind, params); };
}

Sentence likely(ChannelKind kind, const ChannelAccess &access)
{
    const ChannelTraits &info = channelInfo(kind);
    if (kind == ChannelKind::Unknown)
        return [] {
            return Words::tr("The server does not answer: it does not know this channel, or not "
                             "with these parameters.");
        };
    if (*info.requiredParam)
        return [] {
            return Words::tr("The server does not answer: what this listens to may be gone, or "
                             "not yours to see.");
        };
    const QString scope = QString::fromLatin1(info.scope);
    if (access.isSignedIn && !scope.isEmpty() && !access.scopes)
        return [scope] {
            return Words::tr("The server does not answer: the access token may lack the "
                             "permission “%1”.")
                .arg(scope);
        };
    switch (kind) {
    case ChannelKind::LocalTimeline:
    case ChannelKind::HybridTimeline:
    case ChannelKind::GlobalTimeline:
    case ChannelKind::BubbleTimeline:
        return [] {
            return Words::tr("The server does not answer: it may have switched this timeline off.");
        };
    default:
        return
            [] { return Words::tr("The server does not answer: it may not offer this channel."); };
    }
}

} // namespace channelrefusal
