// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/api.h"
#include "instance/service.h"

using namespace Qt::StringLiterals;

namespace instance {

namespace {

/// What the request asks for, before the server's own adjustments.
NoteOptions draft(const ApiCall &call, qint64 nowMs)
{
    NoteOptions options;
    const QJsonObject &params = call.params;
    options.cw = params.value("cw"_L1).isString() ? call.text("cw"_L1) : QString();
    options.visibility = params.value("visibility"_L1).toString(u"public"_s);
    options.localOnly = params.value("localOnly"_L1).toBool();
    options.replyId = call.text("replyId"_L1);
    options.renoteId = call.text("renoteId"_L1);
    options.channelId = call.text("channelId"_L1);
    if (params.value("reactionAcceptance"_L1).isString())
        options.reactionAcceptance = call.text("reactionAcceptance"_L1);
    options.fileIds = call.texts(params.contains("fileIds"_L1) ? "fileIds"_L1 : "mediaIds"_L1);
    options.visibleUserIds = call.texts("visibleUserIds"_L1);
    const QJsonObject poll = params.value("poll"_L1).toObject();
    for (const QJsonValue &choice : poll.value("choices"_L1).toArray())
        options.choices.append(choice.toString());
    options.multiple = poll.value("multiple"_L1).toBool();
    options.expiresAtMs = qint64(poll.value("expiresAt"_L1).toDouble());
    if (poll.value("expiredAfter"_L1).isDouble())
        options.expiresAtMs = nowMs + qint64(poll.value("expiredAfter"_L1).toDouble());
    return options;
}

std::optional<ApiAnswer> refuseTargets(const World &world, const ApiCall &call,
                                       const NoteOptions &options)
{
    if (!options.renoteId.isEmpty()) {
        const NoteData *target = world.note(options.renoteId);
        if (!target) {
            return ApiAnswer::refuse(u"NO_SUCH_RENOTE_TARGET"_s,
                                     u"b5c90186-4ab0-49c8-9bba-a1f76c282ba4"_s,
                                     u"No such renote target."_s);
        }
        if (target->isPureRenote()) {
            return ApiAnswer::refuse(u"CANNOT_RENOTE_TO_A_PURE_RENOTE"_s,
                                     u"fd4cc33e-2a37-48dd-99cc-9b806eb2031a"_s,
                                     u"You can not Renote a pure Renote."_s);
        }
        const bool isOwn = target->userId == call.me->id;
        if (target->visibility == u"specified" || (target->visibility == u"followers" && !isOwn)) {
            return ApiAnswer::refuse(u"CANNOT_RENOTE_DUE_TO_VISIBILITY"_s,
                                     u"be9529e9-fe72-4de0-ae43-0b363c4938af"_s,
                                     u"You can not Renote due to target visibility."_s);
        }
        if (call.me->relations.blockedBy.contains(target->userId)) {
            return ApiAnswer::refuse(u"YOU_HAVE_BEEN_BLOCKED"_s,
                                     u"b390d7e1-8a5e-46ed-b625-06271cafd3d3"_s,
                                     u"You have been blocked by this user."_s);
        }
    }
    if (!options.replyId.isEmpty()) {
        const NoteData *target = world.note(options.replyId);
        if (!target) {
            return ApiAnswer::refuse(u"NO_SUCH_REPLY_TARGET"_s,
                                     u"749ee0f6-d3da-459a-bf02-282e2da4292c"_s,
                                     u"No such reply target."_s);
        }
        if (target->isPureRenote()) {
            return ApiAnswer::refuse(u"CANNOT_REPLY_TO_A_PURE_RENOTE"_s,
                                     u"3ac74a84-8fd5-4bb0-870f-01804f82ce15"_s,
                                     u"You can not reply to a pure Renote."_s);
        }
        if (!world.isVisibleTo(*target, call.me)) {
            return ApiAnswer::refuse(u"CANNOT_REPLY_TO_AN_INVISIBLE_NOTE"_s,
                                     u"b98980fa-3780-406c-a935-b6d0eeee10d1"_s,
                                     u"You cannot reply to an invisible Note."_s);
        }
        if (target->visibility == u"specified" && options.visibility != u"specified") {
            return ApiAnswer::refuse(
                u"CANNOT_REPLY_TO_SPECIFIED_VISIBILITY_NOTE_WITH_EXTENDED_VISIBILITY"_s,
                u"ed940410-535c-4d5e-bfa3-af798671e93c"_s,
                u"You cannot reply to a specified visibility note with extended visibility."_s);
        }
        if (call.me->relations.blockedBy.contains(target->userId)) {
            return ApiAnswer::refuse(u"YOU_HAVE_BEEN_BLOCKED"_s,
                                     u"b390d7e1-8a5e-46ed-b625-06271cafd3d3"_s,
                                     u"You have been blocked by this user."_s);
        }
    }
    return std::nullopt;
}

std::optional<ApiAnswer> refuseContent(const World &world, const ApiCall &call,
                                       const NoteOptions &options)
{
    for (const QString &id : options.fileIds) {
        const auto file = world.files.constFind(id);
        if (file == world.files.constEnd() || file->userId != call.me->id) {
            return ApiAnswer::refuse(u"NO_SUCH_FILE"_s, u"b6992544-63e7-67f0-fa7f-32444b1b5306"_s,
                                     u"Some files are not found."_s);
        }
    }
    if (options.expiresAtMs != 0 && options.expiresAtMs < world.nowMs()) {
        return ApiAnswer::refuse(u"CANNOT_CREATE_ALREADY_EXPIRED_POLL"_s,
                                 u"04da457d-b083-4055-9082-955525eda5a5"_s,
                                 u"Poll is already expired."_s);
    }
    if (!options.channelId.isEmpty() && !world.channels.contains(options.channelId)) {
        return ApiAnswer::refuse(u"NO_SUCH_CHANNEL"_s, u"b1653923-5453-4edc-b786-7c4f39bb0bbb"_s,
                                 u"No such channel."_s);
    }
    return std::nullopt;
}

ApiAnswer create(Api &api, const ApiCall &call)
{
    const NoteOptions options = draft(call, api.world().nowMs());
    const QString text = call.text("text"_L1);
    const bool hasText = call.params.value("text"_L1).isString();
    const bool hasMore =
        !options.renoteId.isEmpty() || !options.fileIds.isEmpty() || !options.choices.isEmpty();
    QJsonObject violation;
    if (!hasText && !hasMore) {
        violation = {{u"param"_s, u"#/then/required"_s},
                     {u"reason"_s, u"must have required property 'text'"_s}};
    } else if (text.trimmed().isEmpty() && !hasMore) {
        violation = {{u"param"_s, u"#/then/properties/text/pattern"_s},
                     {u"reason"_s, u"must match pattern \"[^\\s]+\""_s}};
    }
    if (!violation.isEmpty()) {
        return ApiError::invalidParam(violation);
    }
    if (const auto refused = refuseTargets(api.world(), call, options))
        return *refused;
    if (const auto refused = refuseContent(api.world(), call, options))
        return *refused;
    const QString id = api.service().notes.create(call.me->id, text, options);
    const NoteData *note = std::as_const(api.world()).note(id);
    return QJsonObject{{u"createdNote"_s, api.packer().note(*note, call.me)}};
}

ApiAnswer react(Api &api, const ApiCall &call)
{
    const NoteData *note = std::as_const(api.world()).note(call.text("noteId"_L1));
    if (!note)
        return noSuchNote(u"033d0620-5bfe-4027-965d-980b0c85a3ea"_s);
    if (call.me->relations.blockedBy.contains(note->userId)) {
        return ApiAnswer::refuse(
            u"YOU_HAVE_BEEN_BLOCKED"_s, u"20ef5475-9f38-4e4c-bd33-de6d979498ec"_s,
            u"You cannot react this note because you have been blocked by this user."_s);
    }
    if (!api.world().isVisibleTo(*note, call.me)) {
        return ApiError::internal();
    }
    if (note->isPureRenote()) {
        return ApiAnswer::refuse(u"CANNOT_REACT_TO_RENOTE"_s,
                                 u"eaccdc08-ddef-43fe-908f-d108faad57f5"_s,
                                 u"You cannot react to Renote."_s);
    }
    const QString key = api.service().reactions.keyOf(*note, call.text("reaction"_L1));
    if (!api.service().reactions.put(call.me->id, note->id, key)) {
        return ApiAnswer::refuse(u"ALREADY_REACTED"_s, u"71efcf98-86d6-4e2b-b2ad-9d032369366b"_s,
                                 u"You are already reacting to that note."_s);
    }
    return {};
}

ApiAnswer vote(Api &api, const ApiCall &call)
{
    const NoteData *note = std::as_const(api.world()).note(call.text("noteId"_L1));
    if (!note)
        return noSuchNote(u"ecafbd2e-c283-4d6d-aecb-1a0a33b75396"_s);
    if (!note->poll) {
        return ApiAnswer::refuse(u"NO_POLL"_s, u"5f979967-52d9-4314-a911-1c673727f92f"_s,
                                 u"The note does not attach a poll."_s);
    }
    const PollData &poll = *note->poll;
    if (poll.expiresAtMs > 0 && poll.expiresAtMs < api.world().nowMs()) {
        return ApiAnswer::refuse(u"ALREADY_EXPIRED"_s, u"1022a357-b085-4054-9083-8f8de358337e"_s,
                                 u"The poll is already expired."_s);
    }
    const int choice = call.params.value("choice"_L1).toInt();
    if (choice < 0 || choice >= poll.choices.size()) {
        return ApiAnswer::refuse(u"INVALID_CHOICE"_s, u"e0cc9a04-f2e8-41e4-a5f1-4127293260cc"_s,
                                 u"Choice ID is invalid."_s);
    }
    bool hasVoted = poll.voters[choice].contains(call.me->id);
    for (const QStringList &voters : poll.voters)
        hasVoted = hasVoted || (!poll.multiple && voters.contains(call.me->id));
    if (hasVoted) {
        return ApiAnswer::refuse(u"ALREADY_VOTED"_s, u"0963fc77-efac-419b-9424-b391608dc6d8"_s,
                                 u"You have already voted."_s);
    }
    api.service().notes.vote(call.me->id, note->id, choice);
    return {};
}

ApiAnswer unrenote(Api &api, const ApiCall &call)
{
    const QString id = call.text("noteId"_L1);
    if (!std::as_const(api.world()).note(id))
        return noSuchNote(u"efd4a259-2442-496b-8dd7-b255aa1a160f"_s);
    QStringList own;
    for (const NoteData &note : std::as_const(api.world().notes)) {
        if (note.renoteId == id && note.userId == call.me->id)
            own.append(note.id);
    }
    for (const QString &renote : std::as_const(own))
        api.service().notes.remove(renote);
    return {};
}

} // namespace

void addNoteEndpoints(Api &api)
{
    constexpr int hour = 60 * 60 * 1000;
    Api::Endpoint &creation = api.add(
        u"notes/create"_s, Api::Anybody, u"write:notes"_s,
        u"visibility:public|home|followers|specified visibleUserIds:array cw:str?(1..100) "
        "localOnly:bool reactionAcceptance:str? noExtractMentions:bool noExtractHashtags:bool "
        "noExtractEmojis:bool replyId:id? renoteId:id? channelId:id? text:str?(1..3000) "
        "fileIds:array(1..16) mediaIds:array(1..16) poll:object?"_s,
        [&api](const ApiCall &call) { return create(api, call); });
    creation.limit.max = 300;
    creation.limit.durationMs = hour;
    Api::Endpoint &deletion =
        api.add(u"notes/delete"_s, Api::Anybody, u"write:notes"_s, u"noteId*:id"_s,
                [&api](const ApiCall &call) -> ApiAnswer {
                    const NoteData *note = std::as_const(api.world()).note(call.text("noteId"_L1));
                    if (!note)
                        return noSuchNote(u"490be23f-8c1f-4796-819f-94cb4f9d1630"_s);
                    if (note->userId != call.me->id && !call.me->isAdmin) {
                        return ApiAnswer::refuse(u"ACCESS_DENIED"_s,
                                                 u"fe8d7103-0ea8-4ec3-814d-f8b401dc69e9"_s,
                                                 u"Access denied."_s);
                    }
                    api.service().notes.remove(note->id);
                    return {};
                });
    deletion.limit.max = 300;
    deletion.limit.durationMs = hour;
    deletion.limit.minIntervalMs = 1000;
    api.add(u"notes/unrenote"_s, Api::Anybody, u"write:notes"_s, u"noteId*:id"_s,
            [&api](const ApiCall &call) { return unrenote(api, call); });
    api.add(u"notes/reactions/create"_s, Api::Anybody, u"write:reactions"_s,
            u"noteId*:id reaction*:str"_s,
            [&api](const ApiCall &call) { return react(api, call); });
    Api::Endpoint &unreaction =
        api.add(u"notes/reactions/delete"_s, Api::Anybody, u"write:reactions"_s, u"noteId*:id"_s,
                [&api](const ApiCall &call) -> ApiAnswer {
                    const QString id = call.text("noteId"_L1);
                    if (!std::as_const(api.world()).note(id))
                        return noSuchNote(u"764d9fce-f9f2-4a0e-92b1-6ceac9a7ad37"_s);
                    if (!api.service().reactions.takeBack(call.me->id, id)) {
                        return ApiAnswer::refuse(u"NOT_REACTED"_s,
                                                 u"92f4426d-4196-4125-aa5b-02943e2ec8fc"_s,
                                                 u"You are not reacting to that note."_s);
                    }
                    return {};
                });
    unreaction.limit.max = 60;
    unreaction.limit.durationMs = hour;
    unreaction.limit.minIntervalMs = 3000;
    api.add(u"notes/polls/vote"_s, Api::Anybody, u"write:votes"_s, u"noteId*:id choice*:int"_s,
            [&api](const ApiCall &call) { return vote(api, call); });
}

} // namespace instance
