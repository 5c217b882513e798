// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/api.h"
#include "instance/service.h"

using namespace Qt::StringLiterals;

namespace instance {

namespace {

const QString readDrive = u"read:drive"_s;
const QString writeDrive = u"write:drive"_s;

ApiAnswer noSuchFile(const QString &id)
{
    return ApiAnswer::refuse(u"NO_SUCH_FILE"_s, id, u"No such file."_s);
}

ApiAnswer noSuchFolder()
{
    return ApiAnswer::refuse(u"NO_SUCH_FOLDER"_s, u"No such folder."_s);
}

bool isOfType(const FileData &file, const QString &type)
{
    if (type.endsWith(u"/*"))
        return file.type.startsWith(type.chopped(1));
    return type.isEmpty() || file.type == type;
}

/// `+x` is descending, as the server has it (rest.md 7).
void sortFiles(QList<FileData> &files, const QString &order)
{
    const bool isDescending = order.startsWith(u'+');
    const QString by = order.mid(1);
    std::stable_sort(files.begin(), files.end(), [&](const FileData &a, const FileData &b) {
        const FileData &first = isDescending ? b : a;
        const FileData &second = isDescending ? a : b;
        if (by == u"name")
            return first.name < second.name;
        if (by == u"size")
            return Packer::size(first) < Packer::size(second);
        return first.id < second.id;
    });
}

QJsonArray pageOfFiles(const Api &api, const World &world, const ApiCall &call,
                       const std::function<bool(const FileData &)> &filter)
{
    QStringList ids;
    for (const FileData &file : world.files) {
        if (file.userId == call.me->id && filter(file))
            ids.append(file.id);
    }
    QList<FileData> files;
    for (const QString &id : world.page(ids, call.params))
        files.append(world.files.value(id));
    if (call.params.value("sort"_L1).isString())
        sortFiles(files, call.text("sort"_L1));
    QJsonArray packed;
    for (const FileData &file : std::as_const(files))
        packed.append(api.packer().noteFile(file));
    return packed;
}

QJsonArray pageOfFolders(const Api &api, const World &world, const ApiCall &call,
                         const std::function<bool(const FolderData &)> &filter)
{
    QStringList ids;
    for (const FolderData &folder : world.folders) {
        if (folder.userId == call.me->id && filter(folder))
            ids.append(folder.id);
    }
    QJsonArray packed;
    for (const QString &id : world.page(ids, call.params))
        packed.append(api.packer().folder(world.folders.value(id)));
    return packed;
}

/// The caller's own file; null: there is none.
const FileData *ownFile(const World &world, const ApiCall &call)
{
    const auto found = world.files.constFind(call.text("fileId"_L1));
    return found != world.files.constEnd() && found->userId == call.me->id ? &*found : nullptr;
}

const FolderData *ownFolder(const World &world, const ApiCall &call, const QString &id)
{
    const auto found = world.folders.constFind(id);
    return found != world.folders.constEnd() && found->userId == call.me->id ? &*found : nullptr;
}

ApiAnswer updateFile(Api &api, const ApiCall &call)
{
    const FileData *found = ownFile(api.world(), call);
    if (!found)
        return noSuchFile(u"e7778c7e-3af9-49cd-9690-6dbc3e6c972d"_s);
    FileData file = *found;
    file.name = call.params.value("name"_L1).toString(file.name);
    if (file.name.isEmpty() || file.name.size() > 200 || file.name.contains(u'/')
        || file.name.contains(u'\\') || file.name.contains(u".."_s)) {
        return ApiAnswer::refuse(u"INVALID_FILE_NAME"_s, u"Invalid file name."_s);
    }
    file.isSensitive = call.params.value("isSensitive"_L1).toBool(file.isSensitive);
    if (call.params.contains("comment"_L1))
        file.comment = call.params.value("comment"_L1).toString();
    if (call.params.contains("folderId"_L1)) {
        file.folderId = call.text("folderId"_L1);
        if (!file.folderId.isEmpty() && !ownFolder(api.world(), call, file.folderId))
            return noSuchFolder();
    }
    api.service().drive.updateFile(file);
    return api.packer().file(file);
}

ApiAnswer createFolder(Api &api, const ApiCall &call)
{
    auto folder = api.world().newRecord<FolderData>();
    folder.userId = call.me->id;
    folder.name = call.params.value("name"_L1).toString(u"Untitled"_s);
    folder.parentId = call.text("parentId"_L1);
    if (!folder.parentId.isEmpty() && !ownFolder(api.world(), call, folder.parentId))
        return noSuchFolder();
    api.service().drive.addFolder(folder);
    return api.packer().folder(folder);
}

ApiAnswer updateFolder(Api &api, const ApiCall &call)
{
    const FolderData *found = ownFolder(api.world(), call, call.text("folderId"_L1));
    if (!found)
        return noSuchFolder();
    FolderData folder = *found;
    folder.name = call.params.value("name"_L1).toString(folder.name);
    if (call.params.contains("parentId"_L1)) {
        folder.parentId = call.text("parentId"_L1);
        if (!folder.parentId.isEmpty() && !ownFolder(api.world(), call, folder.parentId))
            return ApiAnswer::refuse(u"NO_SUCH_PARENT_FOLDER"_s, u"No such parent folder."_s);
        if (api.service().drive.isWithin(folder.parentId, folder.id)) {
            return ApiAnswer::refuse(
                u"RECURSIVE_NESTING"_s,
                u"It can not be structured like nesting folders recursively."_s);
        }
    }
    api.service().drive.updateFolder(folder);
    return api.packer().folder(folder);
}

ApiAnswer deleteFolder(Api &api, const ApiCall &call)
{
    const FolderData *found = ownFolder(api.world(), call, call.text("folderId"_L1));
    if (!found)
        return noSuchFolder();
    if (!api.service().drive.isEmpty(found->id)) {
        return ApiAnswer::refuse(u"HAS_CHILD_FILES_OR_FOLDERS"_s,
                                 u"b0fc8a17-963c-405d-bfbc-859a487295e1"_s,
                                 u"This folder has child files or folders."_s);
    }
    api.service().drive.removeFolder(found->id);
    return {};
}

void addFiles(Api &api)
{
    World &world = api.world();
    api.add(u"drive/files"_s, Api::Anybody, readDrive,
            u"folderId:id? type:str? sort:str?"_s + paging, [&api, &world](const ApiCall &call) {
                return pageOfFiles(api, world, call, [&](const FileData &file) {
                    return file.folderId == call.text("folderId"_L1)
                           && isOfType(file, call.text("type"_L1));
                });
            });
    api.add(u"drive/stream"_s, Api::Anybody, readDrive, u"type:str"_s + paging,
            [&api, &world](const ApiCall &call) {
                return pageOfFiles(api, world, call, [&](const FileData &file) {
                    return isOfType(file, call.text("type"_L1));
                });
            });
    api.add(u"drive/files/find"_s, Api::Anybody, readDrive, u"name*:str folderId:id?"_s,
            [&api, &world](const ApiCall &call) {
                ApiCall all = call;
                all.params["limit"_L1] = 100;
                return pageOfFiles(api, world, all, [&](const FileData &file) {
                    return file.name == call.text("name"_L1)
                           && file.folderId == call.text("folderId"_L1);
                });
            });
    api.add(u"drive/files/show"_s, Api::Anybody, readDrive, u"fileId:id url:str"_s,
            [&api, &world](const ApiCall &call) -> ApiAnswer {
                for (const FileData &file : std::as_const(world.files)) {
                    if (file.id != call.text("fileId"_L1)
                        && api.packer().fileUrl(file) != call.text("url"_L1))
                        continue;
                    if (file.userId != call.me->id)
                        return ApiAnswer::refuse(u"ACCESS_DENIED"_s, u"Access denied."_s);
                    return api.packer().detailedFile(file);
                }
                return noSuchFile(u"067bc436-2718-4795-b0fb-ecbe43949e31"_s);
            });
    api.add(u"drive/files/update"_s, Api::Anybody, writeDrive,
            u"fileId*:id folderId:id? name:str isSensitive:bool comment:str?(..512)"_s,
            [&api](const ApiCall &call) { return updateFile(api, call); });
    api.add(u"drive/files/delete"_s, Api::Anybody, writeDrive, u"fileId*:id"_s,
            [&api, &world](const ApiCall &call) -> ApiAnswer {
                if (!ownFile(world, call))
                    return noSuchFile(u"908939ec-e52b-4458-b395-1025195cea58"_s);
                api.service().drive.removeFile(call.text("fileId"_L1));
                return {};
            });
    api.add(u"drive/files/attached-notes"_s, Api::Anybody, readDrive, u"fileId*:id"_s + paging,
            [&api, &world](const ApiCall &call) -> ApiAnswer {
                const FileData *file = ownFile(world, call);
                if (!file)
                    return noSuchFile(u"c118ece3-2e4b-4296-99d1-51756e32d232"_s);
                return api.notePage(call, [id = file->id](const NoteData &note) {
                    return note.fileIds.contains(id);
                });
            });
}

} // namespace

void addDriveEndpoints(Api &api)
{
    World &world = api.world();
    api.add(u"drive"_s, Api::Anybody, readDrive, {}, [&api, &world](const ApiCall &call) {
        const QJsonValue capacityMb = world.policiesOf(call.me).value("driveCapacityMb"_L1);
        return QJsonObject{{u"capacity"_s, capacityMb.toDouble() * 1024 * 1024},
                           {u"usage"_s, double(api.service().drive.usage(call.me->id))}};
    });
    addFiles(api);
    api.add(u"drive/folders"_s, Api::Anybody, readDrive, u"folderId:id?"_s + paging,
            [&api, &world](const ApiCall &call) {
                return pageOfFolders(api, world, call, [&](const FolderData &folder) {
                    return folder.parentId == call.text("folderId"_L1);
                });
            });
    api.add(u"drive/folders/find"_s, Api::Anybody, readDrive, u"name*:str parentId:id?"_s,
            [&api, &world](const ApiCall &call) {
                return pageOfFolders(api, world, call, [&](const FolderData &folder) {
                    return folder.name == call.text("name"_L1)
                           && folder.parentId == call.text("parentId"_L1);
                });
            });
    api.add(u"drive/folders/show"_s, Api::Anybody, readDrive, u"folderId*:id"_s,
            [&api, &world](const ApiCall &call) -> ApiAnswer {
                const FolderData *folder = ownFolder(world, call, call.text("folderId"_L1));
                return folder ? ApiAnswer(api.packer().detailedFolder(*folder)) : noSuchFolder();
            });
    api.add(u"drive/folders/create"_s, Api::Anybody, writeDrive, u"name:str(..200) parentId:id?"_s,
            [&api](const ApiCall &call) { return createFolder(api, call); })
        .limit = {10, 60 * 60 * 1000, 0};
    api.add(u"drive/folders/update"_s, Api::Anybody, writeDrive,
            u"folderId*:id name:str(..200) parentId:id?"_s,
            [&api](const ApiCall &call) { return updateFolder(api, call); });
    api.add(u"drive/folders/delete"_s, Api::Anybody, writeDrive, u"folderId*:id"_s,
            [&api](const ApiCall &call) { return deleteFolder(api, call); });
}

} // namespace instance
