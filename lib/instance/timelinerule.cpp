// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/timelinerule.h"

using namespace Qt::StringLiterals;

namespace instance {

namespace {

/// JavaScript's truthiness with a default for absent and null.
bool truthy(const QJsonValue &value, bool fallback)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return fallback;
    case QJsonValue::Bool:
        return value.toBool();
    case QJsonValue::Double:
        return value.toDouble() != 0.0;
    case QJsonValue::String:
        return !value.toString().isEmpty();
    default:
        return true;
    }
}

} // namespace

TimelineParams TimelineParams::from(const QJsonObject &params)
{
    TimelineParams coerced;
    coerced.withRenotes = truthy(params.value("withRenotes"_L1), true);
    coerced.withReplies = truthy(params.value("withReplies"_L1), false);
    coerced.withFiles = truthy(params.value("withFiles"_L1), false);
    return coerced;
}

bool TimelineRule::isFiltered(const NoteData &note, const Viewer &viewer) const
{
    if (!viewer.relations)
        return false;
    for (const QString &id : {note.userId, note.replyUserId, note.renoteUserId}) {
        if (id.isEmpty())
            continue;
        if (viewer.relations->muting.contains(id) || viewer.relations->blockedBy.contains(id))
            return true;
        const auto author = m_world.accounts.constFind(id);
        if (author != m_world.accounts.constEnd() && !author->host.isEmpty()
            && viewer.relations->mutedHosts.contains(author->host))
            return true;
    }
    return note.isPureRenote() && viewer.relations->renoteMuting.contains(note.userId);
}

bool TimelineRule::allowsReply(const NoteData &note, const Viewer &viewer) const
{
    const QString me = viewer.account ? viewer.account->id : QString();
    return note.replyId.isEmpty() || note.replyUserId == note.userId || note.userId == me
           || note.replyUserId == me;
}

/// With the follow's own withReplies: everything but replies to what the viewer may not see.
bool TimelineRule::allowsFollowedReply(const NoteData &note, const Viewer &viewer) const
{
    const NoteData *target = m_world.note(note.replyId);
    const bool isClosed = target && target->visibility == u"followers"
                          && !viewer.relations->following.contains(target->userId)
                          && target->userId != viewer.account->id;
    return !isClosed;
}

bool TimelineRule::isHome(const NoteData &note, const Viewer &viewer) const
{
    if (!viewer.account)
        return false;
    const QString &me = viewer.account->id;
    const bool isOwn = note.userId == me;
    const bool isFollowed = viewer.relations->following.contains(note.userId);
    if (note.channelId.isEmpty() ? !isOwn && !isFollowed
                                 : !viewer.relations->followedChannels.contains(note.channelId))
        return false;
    if (note.visibility == u"followers" && !isOwn && !isFollowed)
        return false;
    return note.visibility != u"specified" || isOwn || note.visibleUserIds.contains(me);
}

bool TimelineRule::isLocal(const NoteData &note, const Viewer &viewer) const
{
    const auto author = m_world.accounts.constFind(note.userId);
    if (author == m_world.accounts.constEnd() || !author->host.isEmpty())
        return false;
    if (!viewer.account && author->requireSignin)
        return false;
    return note.visibility == u"public" && note.channelId.isEmpty();
}

bool TimelineRule::includes(Timeline timeline, const NoteData &note, const Viewer &viewer,
                            const TimelineParams &params) const
{
    if (params.withFiles && note.fileIds.isEmpty())
        return false;
    if (!params.withRenotes && note.isPureRenote())
        return false;
    const Follow follow =
        viewer.relations ? viewer.relations->following.value(note.userId) : Follow{};
    switch (timeline) {
    case Timeline::Global:
        if (note.visibility != u"public" || !note.channelId.isEmpty())
            return false;
        break;
    case Timeline::Local:
        if (!isLocal(note, viewer))
            return false;
        if (!params.withReplies && !follow.withReplies && (viewer.account || !viewer.isStream)
            && !allowsReply(note, viewer))
            return false;
        break;
    case Timeline::Home:
    case Timeline::Social: {
        const bool isSocial = timeline == Timeline::Social;
        if (!isHome(note, viewer) && !(isSocial && viewer.account && isLocal(note, viewer)))
            return false;
        if (!note.replyId.isEmpty()) {
            const bool isOpen = follow.withReplies || (isSocial && params.withReplies);
            if (isOpen ? !allowsFollowedReply(note, viewer) : !allowsReply(note, viewer))
                return false;
        }
        if (note.isPureRenote()) {
            const NoteData *target = m_world.note(note.renoteId);
            const NoteData *answered = target ? m_world.note(target->replyId) : nullptr;
            if (answered && answered->visibility == u"followers"
                && answered->userId != viewer.account->id
                && !viewer.relations->following.contains(answered->userId))
                return false;
        }
        break;
    }
    }
    return !isFiltered(note, viewer);
}

bool TimelineRule::includesInList(const ListData &list, const QStringList &members,
                                  const NoteData &note, const Viewer &viewer,
                                  const TimelineParams &params) const
{
    if (!viewer.account || list.userId != viewer.account->id || !members.contains(note.userId)
        || !note.channelId.isEmpty())
        return false;
    if ((params.withFiles && note.fileIds.isEmpty())
        || (!params.withRenotes && note.isPureRenote()))
        return false;
    const bool isOwn = note.userId == viewer.account->id;
    if (note.visibility == u"followers" && !isOwn
        && !viewer.relations->following.contains(note.userId))
        return false;
    if (note.visibility == u"specified" && !note.visibleUserIds.contains(viewer.account->id))
        return false;
    return allowsReply(note, viewer) && !isFiltered(note, viewer);
}

bool TimelineRule::hasTags(const NoteData &note, const QJsonArray &query)
{
    for (const QJsonValue &alternative : query) {
        bool hasAll = true;
        for (const QJsonValue &tag : alternative.toArray()) {
            const QString wanted =
                tag.toString().normalized(QString::NormalizationForm_KC).toLower();
            bool hasTag = false;
            for (const QString &own : note.tags)
                hasTag = hasTag || own.toLower() == wanted;
            hasAll = hasAll && hasTag;
        }
        if (hasAll)
            return true;
    }
    return false;
}

} // namespace instance
