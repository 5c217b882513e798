// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/api.h"
#include "instance/service.h"

using namespace Qt::StringLiterals;

namespace instance {

namespace {

QString registryKey(const ApiCall &call)
{
    return call.texts("scope"_L1).join(u'/') + u'#' + call.text("key"_L1);
}

/// Members of i/update that are kept where the packed user takes them from.
void update(Account &account, const QJsonObject &params)
{
    for (auto it = params.begin(); it != params.end(); ++it) {
        if (it.key() == u"name")
            account.name = it.value().isNull() ? QString() : it.value().toString();
        else if (it.key() == u"description")
            account.description = it.value().toString();
        else if (it.key() == u"isLocked")
            account.isLocked = it.value().toBool();
        else if (it.key() == u"isBot")
            account.isBot = it.value().toBool();
        else if (it.key() == u"isCat")
            account.isCat = it.value().toBool();
        else
            account.profile.insert(it.key(), it.value());
    }
}

} // namespace

void addAccountEndpoints(Api &api)
{
    World &world = api.world();
    Service &service = api.service();
    const QString read = u"read:account"_s;
    const QString write = u"write:account"_s;

    api.add(u"i"_s, Api::Anybody, read, {},
            [&api](const ApiCall &call) { return api.packer().me(*call.me, call.isNative); });
    api.add(u"i/update"_s, Api::Anybody, write, u"name:str?(1..50) description:str?(1..1500)"_s,
            [&api, &service, &world](const ApiCall &call) {
                const bool wasLocked = call.me->isLocked;
                update(*call.me, call.params);
                call.me->updatedAtMs = world.nowMs();
                service.notifier.meUpdated(call.me->id, call.isNative);
                if (wasLocked && !call.me->isLocked) {
                    const QSet<QString> waiting = call.me->requestedBy;
                    for (const QString &follower : waiting)
                        service.social.acceptRequest(call.me->id, follower);
                }
                return api.packer().me(*call.me, call.isNative);
            });
    const auto pin = [&api](const ApiCall &call, bool isPinned) -> ApiAnswer {
        const QString id = call.text("noteId"_L1);
        const NoteData *note = std::as_const(api.world()).note(id);
        if (!note || note->userId != call.me->id) {
            return ApiAnswer::refuse(u"NO_SUCH_NOTE"_s, u"56734f8b-3928-431e-bf80-6ff87df40cb3"_s,
                                     u"No such note."_s);
        }
        if (isPinned && call.me->pinnedNoteIds.contains(id)) {
            return ApiAnswer::refuse(u"ALREADY_PINNED"_s, u"8b18c2b7-68fe-4edb-9892-c0cbaeb6c913"_s,
                                     u"That note has already been pinned."_s);
        }
        if (isPinned)
            call.me->pinnedNoteIds.prepend(id);
        else
            call.me->pinnedNoteIds.removeAll(id);
        return api.packer().me(*call.me, call.isNative);
    };
    api.add(u"i/pin"_s, Api::Anybody, write, u"noteId*:id"_s,
            [pin](const ApiCall &call) { return pin(call, true); });
    api.add(u"i/unpin"_s, Api::Anybody, write, u"noteId*:id"_s,
            [pin](const ApiCall &call) { return pin(call, false); });
    api.add(u"i/revoke-token"_s, Api::Native, {}, u"token:str tokenId:id"_s,
            [&world](const ApiCall &call) {
                world.tokens.remove(call.text("token"_L1).toUtf8());
                return ApiAnswer();
            });
    api.add(u"i/regenerate-token"_s, Api::Native, {}, u"password*:str"_s,
            [&world, &service](const ApiCall &call) {
                world.tokens.remove(call.me->nativeToken);
                call.me->nativeToken = World::randomToken(16);
                world.tokens.insert(call.me->nativeToken, {call.me->id, true, {}});
                service.hub.publishMain(call.me->id, u"myTokenRegenerated"_s);
                return ApiAnswer();
            });
    api.add(u"miauth/gen-token"_s, Api::Native, {}, u"permission*:array session:str? name:str?"_s,
            [&world, &service](const ApiCall &call) {
                const QByteArray token = World::randomToken(32);
                world.tokens.insert(token, {call.me->id, false, call.texts("permission"_L1)});
                NotificationData created;
                created.type = u"createToken"_s;
                service.notifier.notify(call.me->id, created);
                return QJsonObject{{u"token"_s, QString::fromLatin1(token)}};
            });
    api.add(u"i/read-announcement"_s, Api::Anybody, write, u"announcementId*:id"_s,
            [&service](const ApiCall &call) {
                service.social.readAnnouncement(call.me->id, call.text("announcementId"_L1));
                return ApiAnswer();
            });
    api.add(u"i/claim-achievement"_s, Api::Anybody, write, u"name*:str"_s,
            [&world, &service](const ApiCall &call) {
                const QString name = call.text("name"_L1);
                for (const QJsonValue &earned : std::as_const(call.me->achievements)) {
                    if (earned.toObject().value("name"_L1) == name)
                        return ApiAnswer();
                }
                call.me->achievements.append(
                    QJsonObject{{u"name"_s, name}, {u"unlockedAt"_s, double(world.nowMs())}});
                NotificationData earned;
                earned.type = u"achievementEarned"_s;
                earned.extra.insert(u"achievement"_s, name);
                service.notifier.notify(call.me->id, earned);
                return ApiAnswer();
            });
    api.add(u"i/registry/set"_s, Api::Anybody, write, u"scope:array key*:str(1..) value*:any"_s,
            [&service](const ApiCall &call) {
                call.me->registry.insert(registryKey(call), call.params.value("value"_L1));
                if (call.isNative) {
                    service.hub.publishMain(
                        call.me->id, u"registryUpdated"_s,
                        QJsonObject{{u"scope"_s, call.params.value("scope"_L1)},
                                    {u"key"_s, call.params.value("key"_L1)},
                                    {u"value"_s, call.params.value("value"_L1)}});
                }
                return ApiAnswer();
            });
    api.add(u"i/registry/get"_s, Api::Anybody, read, u"scope:array key*:str"_s,
            [](const ApiCall &call) {
                const auto found = call.me->registry.constFind(registryKey(call));
                if (found == call.me->registry.constEnd()) {
                    return ApiAnswer::refuse(u"NO_SUCH_KEY"_s,
                                             u"ac3ed68a-62f0-422b-a7bc-d5e09e8f6a6a"_s,
                                             u"No such key."_s);
                }
                return ApiAnswer(*found);
            });
}

} // namespace instance
