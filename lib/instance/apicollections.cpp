// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/api.h"
#include "instance/service.h"

using namespace Qt::StringLiterals;

namespace instance {

namespace {

void addLists(Api &api)
{
    World &world = api.world();
    Service &service = api.service();
    api.add(u"users/lists/list"_s, Api::Anybody, u"read:account"_s, {},
            [&api, &world](const ApiCall &call) {
                QJsonArray lists;
                for (const ListData &list : std::as_const(world.lists)) {
                    if (list.userId == call.me->id)
                        lists.append(api.packer().list(list));
                }
                return lists;
            });
    api.add(u"users/lists/create"_s, Api::Anybody, u"write:account"_s, u"name*:str(1..100)"_s,
            [&api, &world](const ApiCall &call) {
                const QString id =
                    api.service().collections.createList(call.me->id, call.text("name"_L1));
                return api.packer().list(world.lists.value(id));
            });
    for (const bool isPush : {true, false}) {
        api.add(isPush ? u"users/lists/push"_s : u"users/lists/pull"_s, Api::Anybody,
                u"write:account"_s, u"listId*:id userId*:id"_s,
                [&world, &service, isPush](const ApiCall &call) -> ApiAnswer {
                    const QString id = call.text("listId"_L1);
                    if (world.lists.value(id).userId != call.me->id) {
                        return ApiAnswer::refuse(u"NO_SUCH_LIST"_s,
                                                 u"2214501d-ac96-4049-b717-91e42272a711"_s,
                                                 u"No such list."_s);
                    }
                    const QString userId = call.text("userId"_L1);
                    if (isPush && world.lists.value(id).members.contains(userId)) {
                        return ApiAnswer::refuse(
                            u"ALREADY_ADDED"_s, u"1de7c884-1595-49e9-857e-61f12f4d4fc5"_s,
                            u"That user has already been added to that list."_s);
                    }
                    if (isPush)
                        service.collections.addToList(id, userId);
                    else
                        service.collections.removeFromList(id, userId);
                    return {};
                });
    }
}

void addAntennas(Api &api)
{
    World &world = api.world();
    api.add(u"antennas/list"_s, Api::Anybody, u"read:account"_s, {},
            [&api, &world](const ApiCall &call) {
                QJsonArray antennas;
                for (const AntennaData &antenna : std::as_const(world.antennas)) {
                    if (antenna.userId == call.me->id)
                        antennas.append(api.packer().antenna(antenna));
                }
                return antennas;
            });
    api.add(u"antennas/create"_s, Api::Anybody, u"write:account"_s,
            u"name*:str(1..100) src*:str keywords*:array excludeKeywords*:array users*:array "
            "caseSensitive*:bool withReplies*:bool withFile*:bool"_s,
            [&api, &world](const ApiCall &call) {
                const QString id =
                    api.service().collections.createAntenna(call.me->id, call.params);
                return api.packer().antenna(world.antennas.value(id));
            });
}

void addChannels(Api &api)
{
    World &world = api.world();
    const auto collect = [&api, &world](const ApiCall &call,
                                        const std::function<bool(const ChannelData &)> &is) {
        QJsonArray channels;
        for (const ChannelData &channel : std::as_const(world.channels)) {
            if (is(channel))
                channels.append(api.packer().channel(channel, call.me));
        }
        return channels;
    };
    const QString idPaging = u"limit:int(1..100) sinceId:id untilId:id"_s;
    api.add(u"channels/followed"_s, Api::Anybody, u"read:channels"_s, idPaging,
            [collect](const ApiCall &call) {
                return collect(call, [&](const ChannelData &channel) {
                    return call.me->relations.followedChannels.contains(channel.id);
                });
            });
    api.add(u"channels/owned"_s, Api::Anybody, u"read:channels"_s, idPaging,
            [collect](const ApiCall &call) {
                return collect(call, [&](const ChannelData &channel) {
                    return channel.userId == call.me->id;
                });
            });
    api.add(u"channels/featured"_s, Api::Nobody, {}, {}, [collect](const ApiCall &call) {
        return collect(call, [](const ChannelData &) { return true; });
    });
    api.add(u"channels/show"_s, Api::Nobody, {}, u"channelId*:id"_s,
            [&api, &world](const ApiCall &call) -> ApiAnswer {
                const auto found = world.channels.constFind(call.text("channelId"_L1));
                if (found == world.channels.constEnd()) {
                    return ApiAnswer::refuse(u"NO_SUCH_CHANNEL"_s,
                                             u"6f6c314b-7486-4897-8966-c04a66a02923"_s,
                                             u"No such channel."_s);
                }
                return api.packer().channel(*found, call.me);
            });
    for (const bool isOn : {true, false}) {
        api.add(isOn ? u"channels/follow"_s : u"channels/unfollow"_s, Api::Anybody,
                u"write:channels"_s, u"channelId*:id"_s, [isOn](const ApiCall &call) {
                    if (isOn)
                        call.me->relations.followedChannels.insert(call.text("channelId"_L1));
                    else
                        call.me->relations.followedChannels.remove(call.text("channelId"_L1));
                    return ApiAnswer();
                });
    }
}

} // namespace

void addCollectionEndpoints(Api &api)
{
    addLists(api);
    addAntennas(api);
    addChannels(api);
    World &world = api.world();
    api.add(u"roles/list"_s, Api::Anybody, u"read:account"_s, {}, [&api, &world](const ApiCall &) {
        QJsonArray roles;
        for (const RoleData &role : std::as_const(world.roles)) {
            if (role.settings.value("isPublic"_L1).toBool()
                && role.settings.value("isExplorable"_L1).toBool())
                roles.append(api.packer().role(role));
        }
        return roles;
    });
}

} // namespace instance
