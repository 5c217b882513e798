// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/api.h"
#include "instance/service.h"

using namespace Qt::StringLiterals;

namespace instance {

// What people keep: favourites and clips (rest.md 4 and 8).

namespace {

ApiAnswer noSuchKeptNote()
{
    return ApiAnswer::refuse(u"NO_SUCH_NOTE"_s, u"No such note."_s);
}

ApiAnswer noSuchClip()
{
    return ApiAnswer::refuse(u"NO_SUCH_CLIP"_s, u"No such clip."_s);
}

bool isFavorite(const Account &account, const QString &noteId)
{
    return std::any_of(account.favorites.begin(), account.favorites.end(),
                       [&](const FavoriteData &favorite) { return favorite.noteId == noteId; });
}

ApiAnswer addFavorite(World &world, const ApiCall &call)
{
    const QString id = call.text("noteId"_L1);
    const NoteData *note = std::as_const(world).note(id);
    if (!note || !world.isVisibleTo(*note, call.me))
        return noSuchKeptNote();
    if (isFavorite(*call.me, id)) {
        return ApiAnswer::refuse(u"ALREADY_FAVORITED"_s,
                                 u"The note has already been marked as a favorite."_s);
    }
    auto favorite = world.newRecord<FavoriteData>();
    favorite.noteId = id;
    call.me->favorites.append(favorite);
    return {};
}

ApiAnswer removeFavorite(World &world, const ApiCall &call)
{
    const QString id = call.text("noteId"_L1);
    if (!world.note(id))
        return noSuchKeptNote();
    const auto is = [&](const FavoriteData &favorite) { return favorite.noteId == id; };
    if (call.me->favorites.removeIf(is) == 0) {
        return ApiAnswer::refuse(u"NOT_FAVORITED"_s,
                                 u"You have not marked that note a favorite."_s);
    }
    return {};
}

QJsonArray favorites(const Api &api, const World &world, const ApiCall &call)
{
    QStringList ids;
    QHash<QString, FavoriteData> byId;
    for (const FavoriteData &favorite : std::as_const(call.me->favorites)) {
        ids.append(favorite.id);
        byId.insert(favorite.id, favorite);
    }
    QJsonArray rows;
    for (const QString &id : world.page(ids, call.params)) {
        const FavoriteData favorite = byId.value(id);
        const NoteData *note = world.note(favorite.noteId);
        if (!note)
            continue; // deleted since
        rows.append(QJsonObject{{u"id"_s, id},
                                {u"createdAt"_s, Packer::time(favorite.createdAtMs)},
                                {u"noteId"_s, favorite.noteId},
                                {u"note"_s, api.packer().note(*note, call.me)}});
    }
    return rows;
}

/// The caller's own clip; null: there is none.
ClipData *ownClip(World &world, const ApiCall &call)
{
    const auto found = world.clips.find(call.text("clipId"_L1));
    return found != world.clips.end() && found->userId == call.me->id ? &*found : nullptr;
}

/// A clip the caller may look at.
const ClipData *visibleClip(const World &world, const ApiCall &call)
{
    const auto found = world.clips.constFind(call.text("clipId"_L1));
    if (found == world.clips.constEnd())
        return nullptr;
    return found->isPublic || (call.me && call.me->id == found->userId) ? &*found : nullptr;
}

void change(ClipData &clip, const ApiCall &call)
{
    clip.name = call.params.value("name"_L1).toString(clip.name);
    clip.isPublic = call.params.value("isPublic"_L1).toBool(clip.isPublic);
    if (call.params.contains("description"_L1))
        clip.description = call.params.value("description"_L1).toString();
}

ApiAnswer createClip(Api &api, const ApiCall &call)
{
    World &world = api.world();
    const auto isOwn = [&](const ClipData &clip) { return clip.userId == call.me->id; };
    if (std::count_if(world.clips.begin(), world.clips.end(), isOwn)
        >= world.policiesOf(call.me).value("clipLimit"_L1).toInt()) {
        return ApiAnswer::refuse(u"TOO_MANY_CLIPS"_s, u"You cannot create clip any more."_s);
    }
    ClipData &clip =
        world.clips[api.service().collections.createClip(call.me->id, call.text("name"_L1))];
    change(clip, call);
    return api.packer().clip(clip, call.me);
}

ApiAnswer addToClip(World &world, const ApiCall &call)
{
    ClipData *clip = ownClip(world, call);
    const QString noteId = call.text("noteId"_L1);
    if (!clip)
        return noSuchClip();
    if (!std::as_const(world).note(noteId))
        return noSuchKeptNote();
    if (clip->noteIds.contains(noteId)) {
        return ApiAnswer::refuse(u"ALREADY_CLIPPED"_s, u"The note has already been clipped."_s);
    }
    if (clip->noteIds.size() >= world.policiesOf(call.me).value("noteEachClipsLimit"_L1).toInt()) {
        return ApiAnswer::refuse(u"TOO_MANY_CLIP_NOTES"_s,
                                 u"You cannot add notes to the clip any more."_s);
    }
    clip->noteIds.append(noteId);
    clip->lastClippedAtMs = world.nowMs();
    return {};
}

QJsonArray clipPage(const Api &api, const World &world, const ApiCall &call,
                    const std::function<bool(const ClipData &)> &filter)
{
    QStringList ids;
    for (const ClipData &clip : world.clips) {
        if (filter(clip))
            ids.append(clip.id);
    }
    QJsonArray clips;
    for (const QString &id : world.page(ids, call.params))
        clips.append(api.packer().clip(world.clips.value(id), call.me));
    return clips;
}

void addClips(Api &api)
{
    World &world = api.world();
    const QString read = u"read:account"_s;
    const QString write = u"write:account"_s;
    api.add(u"clips/list"_s, Api::Anybody, read, paging, [&api, &world](const ApiCall &call) {
        return clipPage(api, world, call,
                        [&](const ClipData &clip) { return clip.userId == call.me->id; });
    });
    api.add(u"notes/clips"_s, Api::Nobody, {}, u"noteId*:id"_s,
            [&api, &world](const ApiCall &call) -> ApiAnswer {
                const QString noteId = call.text("noteId"_L1);
                if (!world.note(noteId))
                    return noSuchKeptNote();
                return clipPage(api, world, call, [&](const ClipData &clip) {
                    return clip.isPublic && clip.noteIds.contains(noteId);
                });
            });
    api.add(u"clips/show"_s, Api::Nobody, read, u"clipId*:id"_s,
            [&api, &world](const ApiCall &call) -> ApiAnswer {
                const ClipData *clip = visibleClip(world, call);
                return clip ? ApiAnswer(api.packer().clip(*clip, call.me)) : noSuchClip();
            });
    api.add(u"clips/notes"_s, Api::Nobody, read, u"clipId*:id search:str?(1..100)"_s + paging,
            [&api, &world](const ApiCall &call) -> ApiAnswer {
                const ClipData *clip = visibleClip(world, call);
                if (!clip)
                    return noSuchClip();
                return api.notePage(call, [&](const NoteData &note) {
                    return clip->noteIds.contains(note.id) && world.isVisibleTo(note, call.me)
                           && note.text.contains(call.text("search"_L1), Qt::CaseInsensitive);
                });
            });
    api.add(u"clips/create"_s, Api::Anybody, write,
            u"name*:str(1..100) isPublic:bool description:str?(..2048)"_s,
            [&api](const ApiCall &call) { return createClip(api, call); });
    api.add(u"clips/update"_s, Api::Anybody, write,
            u"clipId*:id name:str(1..100) isPublic:bool description:str?(..2048)"_s,
            [&api, &world](const ApiCall &call) -> ApiAnswer {
                ClipData *clip = ownClip(world, call);
                if (!clip)
                    return noSuchClip();
                change(*clip, call);
                return api.packer().clip(*clip, call.me);
            });
    api.add(u"clips/delete"_s, Api::Anybody, write, u"clipId*:id"_s,
            [&world](const ApiCall &call) -> ApiAnswer {
                if (!ownClip(world, call))
                    return noSuchClip();
                world.clips.remove(call.text("clipId"_L1));
                return {};
            });
    api.add(u"clips/add-note"_s, Api::Anybody, write, u"clipId*:id noteId*:id"_s,
            [&world](const ApiCall &call) { return addToClip(world, call); })
        .limit = {20, 60 * 60 * 1000, 0};
    api.add(u"clips/remove-note"_s, Api::Anybody, write, u"clipId*:id noteId*:id"_s,
            [&world](const ApiCall &call) -> ApiAnswer {
                ClipData *clip = ownClip(world, call);
                if (!clip)
                    return noSuchClip();
                const QString noteId = call.text("noteId"_L1);
                if (!world.note(noteId))
                    return noSuchKeptNote();
                clip->noteIds.removeAll(noteId);
                return {};
            });
}

} // namespace

void addKeepingEndpoints(Api &api)
{
    World &world = api.world();
    api.add(u"notes/favorites/create"_s, Api::Anybody, u"write:favorites"_s, u"noteId*:id"_s,
            [&world](const ApiCall &call) { return addFavorite(world, call); })
        .limit = {20, 60 * 60 * 1000, 0};
    api.add(u"notes/favorites/delete"_s, Api::Anybody, u"write:favorites"_s, u"noteId*:id"_s,
            [&world](const ApiCall &call) { return removeFavorite(world, call); });
    api.add(u"i/favorites"_s, Api::Anybody, u"read:favorites"_s, paging,
            [&api, &world](const ApiCall &call) { return favorites(api, world, call); });
    api.add(u"notes/state"_s, Api::Anybody, u"read:account"_s, u"noteId*:id"_s,
            [](const ApiCall &call) {
                return QJsonObject{{u"isFavorited"_s, isFavorite(*call.me, call.text("noteId"_L1))},
                                   {u"isMutedThread"_s, false}};
            });
    addClips(api);
}

} // namespace instance
