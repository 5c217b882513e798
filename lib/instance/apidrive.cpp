// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/api.h"
#include "instance/service.h"

using namespace Qt::StringLiterals;

namespace instance {

namespace {

QJsonArray files(const Api &api, const World &world, const ApiCall &call)
{
    const QString folder = call.text("folderId"_L1);
    QStringList ids;
    for (const FileData &file : world.files) {
        if (file.userId == call.me->id && file.folderId == folder)
            ids.append(file.id);
    }
    QJsonArray packed;
    for (const QString &id : world.page(ids, call.params))
        packed.append(api.packer().noteFile(world.files.value(id)));
    return packed;
}

} // namespace

void addDriveEndpoints(Api &api)
{
    World &world = api.world();
    Service &service = api.service();
    const QString read = u"read:drive"_s;
    const QString write = u"write:drive"_s;
    api.add(u"drive"_s, Api::Anybody, read, {}, [](const ApiCall &) {
        return QJsonObject{{u"capacity"_s, 1048576000}, {u"usage"_s, 0}};
    });
    const QString paging = u"limit:int(1..100) sinceId:id untilId:id folderId:id? type:str?"_s;
    for (const QString &name : {u"drive/files"_s, u"drive/stream"_s}) {
        api.add(name, Api::Anybody, read, paging,
                [&api, &world](const ApiCall &call) { return files(api, world, call); });
    }
    api.add(u"drive/folders"_s, Api::Anybody, read, paging,
            [](const ApiCall &) { return QJsonArray(); });
    api.add(u"drive/files/show"_s, Api::Anybody, read, u"fileId:id url:str"_s,
            [&api, &world](const ApiCall &call) -> ApiAnswer {
                const auto found = world.files.constFind(call.text("fileId"_L1));
                if (found == world.files.constEnd()) {
                    return ApiAnswer::refuse(u"NO_SUCH_FILE"_s,
                                             u"067bc436-2718-4795-b0fb-ecbe43949e31"_s,
                                             u"No such file."_s);
                }
                return api.packer().noteFile(*found);
            });
    api.add(u"drive/files/update"_s, Api::Anybody, write,
            u"fileId*:id name:str isSensitive:bool comment:str?(..512)"_s,
            [&api, &world, &service](const ApiCall &call) -> ApiAnswer {
                const auto found = world.files.find(call.text("fileId"_L1));
                if (found == world.files.end()) {
                    return ApiAnswer::refuse(u"NO_SUCH_FILE"_s,
                                             u"e7778c7e-3af9-49cd-9690-6dbc3e6c972d"_s,
                                             u"No such file."_s);
                }
                found->name = call.params.value("name"_L1).toString(found->name);
                found->isSensitive = call.params.value("isSensitive"_L1).toBool(found->isSensitive);
                if (call.params.value("comment"_L1).isString())
                    found->comment = call.text("comment"_L1);
                const QJsonObject packed = api.packer().file(*found);
                service.hub.publish(u"drive:"_s + found->userId, u"fileUpdated"_s, packed);
                return packed;
            });
    api.add(u"drive/files/delete"_s, Api::Anybody, write, u"fileId*:id"_s,
            [&world, &service](const ApiCall &call) {
                const QString id = call.text("fileId"_L1);
                if (world.files.remove(id) > 0)
                    service.hub.publish(u"drive:"_s + call.me->id, u"fileDeleted"_s, id);
                return ApiAnswer();
            });
}

} // namespace instance
