// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/api.h"
#include "instance/timelinerule.h"

using namespace Qt::StringLiterals;

namespace instance {

namespace {

const QString pagingPartial = paging + u" allowPartial:bool"_s;
const QString filters = pagingPartial + u" withFiles:bool withRenotes:bool withReplies:bool"_s;

Viewer viewerOf(const ApiCall &call)
{
    Viewer viewer;
    viewer.account = call.me;
    viewer.relations = call.me ? &call.me->relations : nullptr;
    return viewer;
}

struct TimelineEndpoint
{
    QString name;
    Timeline timeline = Timeline::Home;
    Api::Need need = Api::Anybody;
    QString policy; ///< empty: always there
    QString disabledCode;
    QString disabledId;
    QString bothId; ///< of BOTH_WITH_REPLIES_AND_WITH_FILES; empty: no such error
};

void add(Api &api, const TimelineEndpoint &endpoint)
{
    World &world = api.world();
    const QString scope = endpoint.need == Api::Anybody ? u"read:account"_s : QString();
    api.add(endpoint.name, endpoint.need, scope, filters,
            [&api, &world, endpoint](const ApiCall &call) -> ApiAnswer {
                const QJsonObject policies = world.policiesOf(call.me);
                if (!endpoint.policy.isEmpty() && !policies.value(endpoint.policy).toBool()) {
                    const QString name = endpoint.timeline == Timeline::Global  ? u"Global"_s
                                         : endpoint.timeline == Timeline::Local ? u"Local"_s
                                                                                : u"Hybrid"_s;
                    return ApiAnswer::refuse(endpoint.disabledCode, endpoint.disabledId,
                                             name + u" timeline has been disabled."_s);
                }
                const TimelineParams params = TimelineParams::from(call.params);
                if (!endpoint.bothId.isEmpty() && params.withReplies && params.withFiles) {
                    return ApiAnswer::refuse(
                        u"BOTH_WITH_REPLIES_AND_WITH_FILES"_s, endpoint.bothId,
                        u"Specifying both withReplies and withFiles is not supported"_s);
                }
                const TimelineRule rule(world);
                const Viewer viewer = viewerOf(call);
                return api.notePage(call, [&](const NoteData &note) {
                    return rule.includes(endpoint.timeline, note, viewer, params);
                });
            });
}

QJsonArray tagQuery(const ApiCall &call)
{
    if (call.params.value("tag"_L1).isString())
        return {QJsonArray{call.text("tag"_L1)}};
    return call.params.value("query"_L1).toArray();
}

ApiAnswer userNotes(const Api &api, const World &world, const ApiCall &call)
{
    const TimelineParams params = TimelineParams::from(call.params);
    const QString userId = call.text("userId"_L1);
    if (!world.accounts.contains(userId)) {
        return ApiAnswer::refuse(u"NO_SUCH_USER"_s, u"27e494ba-2ac2-48e8-893b-10d4d8c2387b"_s,
                                 u"No such user."_s);
    }
    if (params.withReplies && params.withFiles) {
        return ApiAnswer::refuse(u"BOTH_WITH_REPLIES_AND_WITH_FILES"_s,
                                 u"91c8cb9f-36ed-46e7-9ca2-7df96ed6e222"_s,
                                 u"Specifying both withReplies and withFiles is not supported"_s);
    }
    const bool withChannels = call.params.value("withChannelNotes"_L1).toBool();
    return api.notePage(call, [&](const NoteData &note) {
        const bool isReply = !note.replyId.isEmpty() && note.replyUserId != note.userId;
        return note.userId == userId && world.isVisibleTo(note, call.me)
               && (params.withReplies || !isReply) && (params.withRenotes || !note.isPureRenote())
               && (!params.withFiles || !note.fileIds.isEmpty())
               && (withChannels || note.channelId.isEmpty());
    });
}

void addOthers(Api &api)
{
    World &world = api.world();
    api.add(u"users/notes"_s, Api::Nobody, {},
            u"userId*:id withReplies:bool withRenotes:bool withChannelNotes:bool withFiles:bool "_s
                + pagingPartial,
            [&api, &world](const ApiCall &call) { return userNotes(api, world, call); });
    api.add(u"notes"_s, Api::Nobody, {}, pagingPartial, [&api, &world](const ApiCall &call) {
        return api.notePage(call, [&](const NoteData &note) {
            return note.visibility == u"public" && world.isVisibleTo(note, call.me);
        });
    });
    api.add(u"notes/mentions"_s, Api::Anybody, u"read:account"_s,
            u"following:bool visibility:str "_s + pagingPartial,
            [&api, &world](const ApiCall &call) {
                const QString visibility = call.text("visibility"_L1);
                return api.notePage(call, [&](const NoteData &note) {
                    return note.mentions.contains(call.me->id) && note.userId != call.me->id
                           && (visibility.isEmpty() || note.visibility == visibility)
                           && world.isVisibleTo(note, call.me);
                });
            });
    api.add(u"notes/search-by-tag"_s, Api::Nobody, {},
            u"tag:str(1..) query:array(1..) withFiles:bool reply:bool? renote:bool? poll:bool? "_s
                + pagingPartial,
            [&api, &world](const ApiCall &call) {
                const QJsonArray query = tagQuery(call);
                return api.notePage(call, [&](const NoteData &note) {
                    return TimelineRule::hasTags(note, query) && world.isVisibleTo(note, call.me)
                           && note.visibility == u"public";
                });
            });
    api.add(u"notes/user-list-timeline"_s, Api::Anybody, u"read:account"_s,
            u"listId*:id "_s + filters, [&api, &world](const ApiCall &call) -> ApiAnswer {
                const auto list = world.lists.constFind(call.text("listId"_L1));
                if (list == world.lists.constEnd() || list->userId != call.me->id) {
                    return ApiAnswer::refuse(u"NO_SUCH_LIST"_s,
                                             u"8fb1fbd5-e476-4c37-9fb0-43d55b63a2ff"_s,
                                             u"No such list."_s);
                }
                const TimelineRule rule(world);
                const TimelineParams params = TimelineParams::from(call.params);
                return api.notePage(call, [&](const NoteData &note) {
                    return rule.includesInList(*list, list->members, note, viewerOf(call), params);
                });
            });
    api.add(u"antennas/notes"_s, Api::Anybody, u"read:account"_s,
            u"antennaId*:id "_s + pagingPartial, [&api, &world](const ApiCall &call) -> ApiAnswer {
                const auto antenna = world.antennas.constFind(call.text("antennaId"_L1));
                if (antenna == world.antennas.constEnd() || antenna->userId != call.me->id) {
                    return ApiAnswer::refuse(u"NO_SUCH_ANTENNA"_s,
                                             u"850926e0-fd3b-49b6-b69a-b28a5dbd82fe"_s,
                                             u"No such antenna."_s);
                }
                return api.notes(world.page(antenna->noteIds, call.params), call.me);
            });
    api.add(u"channels/timeline"_s, Api::Nobody, {}, u"channelId*:id "_s + pagingPartial,
            [&api, &world](const ApiCall &call) -> ApiAnswer {
                const QString id = call.text("channelId"_L1);
                if (!world.channels.contains(id)) {
                    return ApiAnswer::refuse(u"NO_SUCH_CHANNEL"_s,
                                             u"4d0eeeba-a02c-4c3c-9966-ef60d38d2e7f"_s,
                                             u"No such channel."_s);
                }
                return api.notePage(call,
                                    [&](const NoteData &note) { return note.channelId == id; });
            });
    api.add(u"roles/notes"_s, Api::Anybody, u"read:account"_s, u"roleId*:id "_s + pagingPartial,
            [&api, &world](const ApiCall &call) -> ApiAnswer {
                const auto role = world.roles.constFind(call.text("roleId"_L1));
                if (role == world.roles.constEnd()
                    || !role->settings.value("isPublic"_L1).toBool()) {
                    return ApiAnswer::refuse(u"NO_SUCH_ROLE"_s,
                                             u"eb70323a-df61-4dd4-ad90-89c83c7cf26e"_s,
                                             u"No such role."_s);
                }
                return api.notePage(call, [&](const NoteData &note) {
                    return role->members.contains(note.userId) && note.visibility == u"public";
                });
            });
}

} // namespace

void addTimelineEndpoints(Api &api)
{
    add(api, {u"notes/timeline"_s, Timeline::Home, Api::Anybody, {}, {}, {}, {}});
    add(api, {u"notes/local-timeline"_s, Timeline::Local, Api::Nobody, u"ltlAvailable"_s,
              u"LTL_DISABLED"_s, u"45a6eb02-7695-4393-b023-dd3be9aaaefd"_s,
              u"dd9c8400-1cb5-4eef-8a31-200c5f933793"_s});
    add(api, {u"notes/hybrid-timeline"_s, Timeline::Social, Api::Anybody, u"ltlAvailable"_s,
              u"STL_DISABLED"_s, u"620763f4-f621-4533-ab33-0577a1a3c342"_s,
              u"dfaa3eb7-8002-4cb7-bcc4-1095df46656f"_s});
    add(api, {u"notes/global-timeline"_s,
              Timeline::Global,
              Api::Nobody,
              u"gtlAvailable"_s,
              u"GTL_DISABLED"_s,
              u"0332fc13-6ab2-4427-ae80-a9fadffd1a6b"_s,
              {}});
    addOthers(api);
}

} // namespace instance
