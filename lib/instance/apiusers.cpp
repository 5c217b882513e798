// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/api.h"
#include "instance/service.h"

using namespace Qt::StringLiterals;

namespace instance {

namespace {

ApiAnswer noSuchUser(const QString &id, int status = 400)
{
    return ApiAnswer::refuse(u"NO_SUCH_USER"_s, id, u"No such user."_s, status);
}

ApiAnswer showUser(const Api &api, const World &world, const ApiCall &call)
{
    const auto pack = [&](const Account &account) {
        return call.me && call.me->id == account.id ? api.packer().me(account, false)
                                                    : api.packer().user(account, call.me);
    };
    if (call.params.contains("userIds"_L1)) {
        QJsonArray users;
        for (const QString &id : call.texts("userIds"_L1)) {
            const auto found = world.accounts.constFind(id);
            if (found != world.accounts.constEnd())
                users.append(pack(*found));
        }
        return users;
    }
    QString key = call.text("userId"_L1);
    if (key.isEmpty()) {
        const QString host = call.text("host"_L1);
        key = host.isEmpty() ? call.text("username"_L1) : call.text("username"_L1) + u'@' + host;
    }
    const Account *account = world.account(key);
    if (!account || account->isSuspended)
        return noSuchUser(u"4362f8dc-731f-4ad8-a694-be5a88922a24"_s, 404);
    return pack(*account);
}

/// users/followers and users/following: the page goes by the follow's id, which is the other user's
/// here.
QJsonArray follows(const Api &api, const World &world, const ApiCall &call, bool isFollowers)
{
    const Account *account = world.account(
        call.params.contains("userId"_L1) ? call.text("userId"_L1) : call.text("username"_L1));
    QStringList ids;
    for (const Account &other : world.accounts) {
        const bool isOne = isFollowers ? other.relations.following.contains(account->id)
                                       : account->relations.following.contains(other.id);
        if (isOne)
            ids.append(other.id);
    }
    QJsonArray rows;
    for (const QString &id : world.page(ids, call.params)) {
        const Account &other = world.accounts.constFind(id).value();
        const QString followerId = isFollowers ? id : account->id;
        const QString followeeId = isFollowers ? account->id : id;
        rows.append(QJsonObject{
            {u"id"_s, id},
            {u"createdAt"_s, Packer::time(other.createdAtMs)},
            {u"followeeId"_s, followeeId},
            {u"followerId"_s, followerId},
            {isFollowers ? u"follower"_s : u"followee"_s, api.packer().user(other, call.me)}});
    }
    return rows;
}

void addFollowing(Api &api)
{
    World &world = api.world();
    Service &service = api.service();
    const QString scope = u"write:following"_s;
    api.add(
           u"following/create"_s, Api::Anybody, scope, u"userId*:id withReplies:bool"_s,
           [&api, &world, &service](const ApiCall &call) -> ApiAnswer {
               const QString id = call.text("userId"_L1);
               if (!world.accounts.contains(id))
                   return noSuchUser(u"fcd2eef9-a9b2-4c4f-8624-038099e90aa5"_s);
               if (id == call.me->id) {
                   return ApiAnswer::refuse(u"FOLLOWEE_IS_YOURSELF"_s,
                                            u"26fbe7bb-a331-4857-af17-205b426669a9"_s,
                                            u"Followee is yourself."_s);
               }
               if (call.me->relations.following.contains(id)) {
                   return ApiAnswer::refuse(u"ALREADY_FOLLOWING"_s,
                                            u"35387507-38c7-4cb9-9197-300b93783fa0"_s,
                                            u"You are already following that user."_s);
               }
               if (call.me->relations.blocking.contains(id)) {
                   return ApiAnswer::refuse(u"BLOCKING"_s,
                                            u"4e2206ec-aa4f-4960-b865-6c23ac38e2d9"_s,
                                            u"You are blocking that user."_s);
               }
               if (call.me->relations.blockedBy.contains(id)) {
                   return ApiAnswer::refuse(u"BLOCKED"_s, u"c4ab57cc-4e41-45e9-bfd9-584f61e35ce0"_s,
                                            u"You are blocked by that user."_s);
               }
               service.social.follow(call.me->id, id, call.params.value("withReplies"_L1).toBool());
               return api.packer().userLite(id);
           })
        .limit = {100, 60 * 60 * 1000, 0};
    api.add(u"following/delete"_s, Api::Anybody, scope, u"userId*:id"_s,
            [&api, &world, &service](const ApiCall &call) -> ApiAnswer {
                const QString id = call.text("userId"_L1);
                if (!world.accounts.contains(id))
                    return noSuchUser(u"5b12c78d-2b28-4dca-99d2-f56139b42ff8"_s);
                if (!call.me->relations.following.contains(id)) {
                    return ApiAnswer::refuse(u"NOT_FOLLOWING"_s,
                                             u"5dbf82f5-c92b-40b1-87d1-6c8c0741fd09"_s,
                                             u"You are not following that user."_s);
                }
                service.social.unfollow(call.me->id, id);
                return api.packer().userLite(id);
            });
    api.add(u"following/invalidate"_s, Api::Anybody, scope, u"userId*:id"_s,
            [&api, &service](const ApiCall &call) -> ApiAnswer {
                const QString id = call.text("userId"_L1);
                if (!std::as_const(api.world()).follows(id, call.me->id)) {
                    return ApiAnswer::refuse(u"NOT_FOLLOWING"_s,
                                             u"918faac3-074f-41ae-9c43-ed5d2946770d"_s,
                                             u"The other is not following you."_s);
                }
                service.social.unfollow(id, call.me->id);
                return api.packer().userLite(id);
            });
    api.add(u"following/update"_s, Api::Anybody, scope,
            u"userId*:id notify:normal|none withReplies:bool"_s,
            [&api](const ApiCall &call) -> ApiAnswer {
                const auto follow = call.me->relations.following.find(call.text("userId"_L1));
                if (follow == call.me->relations.following.end()) {
                    return ApiAnswer::refuse(u"NOT_FOLLOWING"_s,
                                             u"b8dc75cf-1cb5-46c9-b14b-5f1ffbd782c9"_s,
                                             u"You are not following that user."_s);
                }
                if (call.params.contains("notify"_L1)) {
                    follow->notify = call.text("notify"_L1) == u"normal" ? u"normal"_s : QString();
                }
                if (call.params.contains("withReplies"_L1))
                    follow->withReplies = call.params.value("withReplies"_L1).toBool();
                return api.packer().userLite(follow.key());
            });
    api.add(u"following/requests/list"_s, Api::Anybody, u"read:following"_s, paging,
            [&api](const ApiCall &call) {
                QJsonArray requests;
                for (const QString &id : std::as_const(call.me->requestedBy)) {
                    requests.append(QJsonObject{{u"id"_s, id},
                                                {u"follower"_s, api.packer().userLite(id)},
                                                {u"followee"_s, api.packer().userLite(*call.me)}});
                }
                return requests;
            });
    api.add(u"following/requests/accept"_s, Api::Anybody, scope, u"userId*:id"_s,
            [&service](const ApiCall &call) -> ApiAnswer {
                if (!call.me->requestedBy.contains(call.text("userId"_L1))) {
                    return ApiAnswer::refuse(u"NO_FOLLOW_REQUEST"_s,
                                             u"bcde4f8b-0913-4614-8881-614e522fb041"_s,
                                             u"No follow request."_s);
                }
                service.social.acceptRequest(call.me->id, call.text("userId"_L1));
                return {};
            });
    api.add(u"following/requests/reject"_s, Api::Anybody, scope, u"userId*:id"_s,
            [&service](const ApiCall &call) {
                service.social.rejectRequest(call.me->id, call.text("userId"_L1));
                return ApiAnswer();
            });
}

} // namespace

void addUserEndpoints(Api &api)
{
    World &world = api.world();
    Service &service = api.service();
    api.add(u"users/show"_s, Api::Nobody, {}, u"userId:id userIds:array username:str host:str?"_s,
            [&api, &world](const ApiCall &call) { return showUser(api, world, call); });
    api.add(u"users/relation"_s, Api::Anybody, u"read:account"_s, u"userId*:any"_s,
            [&api, &world](const ApiCall &call) -> ApiAnswer {
                const auto pack = [&](const QString &id) {
                    QJsonObject relation;
                    const auto found = world.accounts.constFind(id);
                    if (found != world.accounts.constEnd())
                        relation = api.packer().relation(*found, *call.me);
                    relation["id"_L1] = id;
                    relation["following"_L1] = QJsonValue();
                    const auto follow = call.me->relations.following.constFind(id);
                    if (follow != call.me->relations.following.constEnd()) {
                        QJsonObject row{{u"id"_s, id},
                                        {u"followeeId"_s, id},
                                        {u"followerId"_s, call.me->id},
                                        {u"isFollowerHibernated"_s, false},
                                        {u"withReplies"_s, follow->withReplies},
                                        {u"notify"_s, Packer::text(follow->notify)}};
                        for (const QString &unset :
                             {u"followeeHost"_s, u"followeeInbox"_s, u"followeeSharedInbox"_s,
                              u"followerHost"_s, u"followerInbox"_s, u"followerSharedInbox"_s})
                            row.insert(unset, QJsonValue());
                        relation["following"_L1] = row;
                    }
                    return relation;
                };
                // One id or several, the answer is a list; before 2024.5.0 one had an object.
                const QJsonValue asked = call.params.value("userId"_L1);
                if (asked.isString() && world.options().profile == Profile::Old1314)
                    return pack(asked.toString());
                QJsonArray relations;
                for (const QJsonValue &id : asked.isArray() ? asked.toArray() : QJsonArray{asked})
                    relations.append(pack(id.toString()));
                return relations;
            });
    for (const bool isFollowers : {true, false}) {
        api.add(isFollowers ? u"users/followers"_s : u"users/following"_s, Api::Nobody, {},
                u"userId:id username:str host:str? "_s + paging,
                [&api, &world, isFollowers](const ApiCall &call) -> ApiAnswer {
                    if (!world.account(call.text("userId"_L1) + call.text("username"_L1)))
                        return noSuchUser(u"27fa5435-88ab-43de-9360-387de88727cd"_s);
                    return follows(api, world, call, isFollowers);
                });
    }
    const auto search = [&api, &world](const ApiCall &call) {
        const QString query = call.text("query"_L1) + call.text("username"_L1);
        QJsonArray users;
        for (const Account &account : std::as_const(world.accounts)) {
            const bool isHit = account.username.contains(query, Qt::CaseInsensitive)
                               || account.name.contains(query, Qt::CaseInsensitive);
            if (isHit && users.size() < call.params.value("limit"_L1).toInt(10))
                users.append(api.packer().user(account, call.me));
        }
        return users;
    };
    api.add(u"users/search"_s, Api::Nobody, {}, u"query*:str limit:int(1..100)"_s, search);
    api.add(u"users/search-by-username-and-host"_s, Api::Nobody, {},
            u"username:str? host:str? limit:int(1..100)"_s, search);
    addFollowing(api);
    for (const bool isOn : {true, false}) {
        api.add(isOn ? u"mute/create"_s : u"mute/delete"_s, Api::Anybody, u"write:mutes"_s,
                u"userId*:id"_s, [&service, isOn](const ApiCall &call) {
                    service.social.setMuted(call.me->id, call.text("userId"_L1), isOn);
                    return ApiAnswer();
                });
        api.add(isOn ? u"blocking/create"_s : u"blocking/delete"_s, Api::Anybody, u"write:blocks"_s,
                u"userId*:id"_s, [&api, &service, isOn](const ApiCall &call) -> ApiAnswer {
                    const QString id = call.text("userId"_L1);
                    service.social.setBlocked(call.me->id, id, isOn);
                    return api.packer().user(*std::as_const(api.world()).account(id), call.me);
                });
    }
}

} // namespace instance
