// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/api.h"
#include "instance/service.h"

using namespace Qt::StringLiterals;

namespace instance {

namespace {

FileData newFile(World &world, const QString &userId, const QString &name, const QString &type)
{
    auto file = world.newRecord<FileData>();
    file.key = u"local-"_s + file.id;
    file.userId = userId;
    file.name = name;
    file.type = type;
    return file;
}

/// Scheduled notes (rest.md 4.3): a draft the server posts itself.
ApiAnswer createDraft(Api &api, const ApiCall &call)
{
    World &world = api.world();
    const QString id = world.newId();
    if (call.params.value("isActuallyScheduled"_L1).toBool()) {
        const qint64 at = qint64(call.params.value("scheduledAt"_L1).toDouble());
        if (at <= world.nowMs()) {
            return ApiAnswer::refuse(u"SCHEDULED_AT_MUST_BE_IN_FUTURE"_s,
                                     u"e4bed6c9-017e-4934-aed0-01c22cc60ec1"_s,
                                     u"scheduledAt must be in future."_s);
        }
        world.scheduler().after(at - world.nowMs(), &api.service().notes,
                                [&api, me = call.me->id, text = call.text("text"_L1)] {
                                    NotificationData posted;
                                    posted.type = u"scheduledNotePosted"_s;
                                    posted.noteId = api.service().notes.create(me, text, {});
                                    api.service().notifier.notify(me, posted);
                                });
    }
    return QJsonObject{
        {u"createdDraft"_s, QJsonObject{{u"id"_s, id},
                                        {u"createdAt"_s, Packer::time(world.nowMs())},
                                        {u"text"_s, call.text("text"_L1)}}}};
}

ApiAnswer signIn(Api &api, const ApiCall &call)
{
    World &world = api.world();
    const Account *account = world.account(call.text("username"_L1));
    if (!account)
        return ApiAnswer::refuse({}, u"6cc579cc-885d-43d8-95c2-b8c7fc963280"_s, {}, 404);
    if (account->isSuspended)
        return ApiAnswer::refuse({}, u"e03a5f46-d309-4865-9b69-56282d94e1eb"_s, {}, 403);
    NotificationData login;
    login.type = u"login"_s;
    api.service().notifier.notify(account->id, login);
    QJsonObject headers;
    for (auto it = call.headers.begin(); it != call.headers.end(); ++it)
        headers.insert(QString::fromLatin1(it.key()), QString::fromLatin1(it.value()));
    api.service().hub.publishMain(account->id, u"signin"_s,
                                  QJsonObject{{u"id"_s, world.newId()},
                                              {u"createdAt"_s, Packer::time(world.nowMs())},
                                              {u"ip"_s, u"127.0.0.1"_s},
                                              {u"headers"_s, headers},
                                              {u"success"_s, true}});
    return QJsonObject{{u"finished"_s, true},
                       {u"id"_s, account->id},
                       {u"i"_s, QString::fromLatin1(account->nativeToken)}};
}

ApiAnswer uploadFromUrl(Api &api, const ApiCall &call)
{
    FileData file =
        newFile(api.world(), call.me->id, QUrl(call.text("url"_L1)).fileName(), u"image/png"_s);
    file.source = u"landscape.png"_s;
    file.width = 320;
    file.height = 200;
    file.blurhash = u"eJO1pJ00tkVtW:}awfWVo2ayoLo2jtjtfQ"_s;
    api.service().drive.addFile(file);
    api.service().hub.publishMain(call.me->id, u"urlUploadFinished"_s,
                                  QJsonObject{{u"marker"_s, call.params.value("marker"_L1)},
                                              {u"file"_s, api.packer().file(file)}});
    return {};
}

ApiAnswer exportFollowing(Api &api, const ApiCall &call)
{
    FileData file = newFile(api.world(), call.me->id, u"following.csv"_s, u"text/csv"_s);
    for (auto it = call.me->relations.following.begin(); it != call.me->relations.following.end();
         ++it)
        file.bytes += api.world().accounts.value(it.key()).username.toUtf8() + '\n';
    api.service().drive.addFile(file);
    NotificationData done;
    done.type = u"exportCompleted"_s;
    done.extra = {{u"exportedEntity"_s, u"following"_s}, {u"fileId"_s, file.id}};
    api.service().notifier.notify(call.me->id, done);
    return {};
}

} // namespace

void addExtraEndpoints(Api &api)
{
    World &world = api.world();
    Service &service = api.service();
    api.add(u"notes/drafts/create"_s, Api::Anybody, u"write:account"_s,
            u"text:str?(0..3000) scheduledAt:int? isActuallyScheduled:bool"_s,
            [&api](const ApiCall &call) { return createDraft(api, call); });
    api.add(u"signin-flow"_s, Api::Nobody, {}, u"username*:str password:str"_s,
            [&api](const ApiCall &call) { return signIn(api, call); });
    api.add(u"drive/files/upload-from-url"_s, Api::Anybody, u"write:drive"_s,
            u"url*:str marker:str? force:bool"_s,
            [&api](const ApiCall &call) { return uploadFromUrl(api, call); });
    api.add(u"i/export-following"_s, Api::Native, {}, {},
            [&api](const ApiCall &call) { return exportFollowing(api, call); });
    api.add(u"pages/create"_s, Api::Anybody, u"write:pages"_s, u"title*:str name*:str(1..)"_s,
            [&world](const ApiCall &call) {
                const QString id = world.newId();
                world.pageOwners.insert(id, call.me->id);
                return QJsonObject{{u"id"_s, id},
                                   {u"userId"_s, call.me->id},
                                   {u"title"_s, call.text("title"_L1)},
                                   {u"name"_s, call.text("name"_L1)}};
            });
    api.add(u"page-push"_s, Api::Native, {}, u"pageId*:id event*:str var:any"_s,
            [&api, &world, &service](const ApiCall &call) {
                const QString id = call.text("pageId"_L1);
                const Account *owner = std::as_const(world).account(world.pageOwners.value(id));
                if (owner) {
                    service.hub.publishMain(
                        owner->id, u"pageEvent"_s,
                        QJsonObject{{u"pageId"_s, id},
                                    {u"event"_s, call.text("event"_L1)},
                                    {u"var"_s, call.params.value("var"_L1)},
                                    {u"userId"_s, call.me->id},
                                    {u"user"_s, api.packer().user(*call.me, owner)}});
                }
                return ApiAnswer();
            });
}

} // namespace instance
