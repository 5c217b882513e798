// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/api.h"

using namespace Qt::StringLiterals;

namespace instance {

namespace {

QJsonArray conversation(const Api &api, const World &world, const ApiCall &call)
{
    QStringList ancestors;
    const NoteData *note = world.note(call.text("noteId"_L1));
    const int offset = call.params.value("offset"_L1).toInt();
    const int limit = call.params.value("limit"_L1).toInt(10);
    int skipped = 0;
    while (note && ancestors.size() < limit) {
        note = world.note(note->replyId);
        if (note && skipped++ >= offset)
            ancestors.append(note->id);
    }
    return api.notes(ancestors, call.me);
}

QJsonArray reactions(const Api &api, const World &world, const ApiCall &call)
{
    const NoteData *note = world.note(call.text("noteId"_L1));
    QString type = call.text("type"_L1);
    if (type.startsWith(u':') && !type.contains(u'@'))
        type = type.chopped(1) + u"@.:"_s;
    QMap<QString, const ReactionData *> rows;
    for (const ReactionData &row : note->reactions) {
        if (type.isEmpty() || row.reaction == type)
            rows.insert(row.id, &row);
    }
    QJsonArray packed;
    for (const QString &id : world.page(rows.keys(), call.params))
        packed.append(api.packer().reaction(*rows.value(id)));
    return packed;
}

QJsonArray partialBulk(const Api &api, const World &world, const ApiCall &call)
{
    QJsonArray partial;
    for (const QString &id : call.texts("noteIds"_L1)) {
        const NoteData *note = world.note(id);
        if (!note || !world.isVisibleTo(*note, call.me))
            continue;
        const QJsonObject whole = api.packer().note(*note, call.me);
        partial.append(QJsonObject{{u"id"_s, id},
                                   {u"reactions"_s, whole.value("reactions"_L1)},
                                   {u"reactionEmojis"_s, whole.value("reactionEmojis"_L1)}});
    }
    return partial;
}

} // namespace

void addNoteReadingEndpoints(Api &api)
{
    const World &world = api.world();
    api.add(u"notes/show"_s, Api::Nobody, {}, u"noteId*:id"_s,
            [&api, &world](const ApiCall &call) -> ApiAnswer {
                const NoteData *note = world.note(call.text("noteId"_L1));
                if (!note)
                    return noSuchNote(u"24fcbfc6-2e37-42b6-8388-c29b3861a08d"_s);
                if (!call.me && world.accounts.value(note->userId).requireSignin) {
                    return ApiAnswer::refuse(
                        u"CONTENT_RESTRICTED_BY_USER"_s, u"fbcc002d-37d9-4944-a6b0-d9e29f2d33ab"_s,
                        u"Content restricted by user. Please sign in to view."_s);
                }
                return api.packer().note(*note, call.me);
            });
    api.add(u"notes/show-partial-bulk"_s, Api::Nobody, {}, u"noteIds*:array(1..100)"_s,
            [&api, &world](const ApiCall &call) { return partialBulk(api, world, call); });
    const auto related = [&api, &world](const QString &name,
                                        std::function<bool(const NoteData &, const QString &)> is) {
        api.add(name, Api::Nobody, {}, u"noteId*:id "_s + paging,
                [&api, &world, is](const ApiCall &call) {
                    const QString id = call.text("noteId"_L1);
                    return api.notePage(call, [&](const NoteData &note) {
                        return is(note, id) && world.isVisibleTo(note, call.me);
                    });
                });
    };
    related(u"notes/replies"_s,
            [](const NoteData &note, const QString &id) { return note.replyId == id; });
    related(u"notes/renotes"_s,
            [](const NoteData &note, const QString &id) { return note.renoteId == id; });
    related(u"notes/children"_s, [](const NoteData &note, const QString &id) {
        return note.replyId == id || (note.renoteId == id && !note.isPureRenote());
    });
    api.add(u"notes/conversation"_s, Api::Nobody, {}, u"noteId*:id offset:int limit:int(1..100)"_s,
            [&api, &world](const ApiCall &call) -> ApiAnswer {
                if (!world.note(call.text("noteId"_L1)))
                    return noSuchNote(u"e1035875-9551-45ec-afa8-1ded1fcb53c8"_s);
                return conversation(api, world, call);
            });
    api.add(u"notes/reactions"_s, Api::Nobody, {}, u"noteId*:id type:str? "_s + paging,
            [&api, &world](const ApiCall &call) -> ApiAnswer {
                if (!world.note(call.text("noteId"_L1)))
                    return noSuchNote(u"263fff3d-d0e1-4af4-bea7-8408059b451a"_s);
                return reactions(api, world, call);
            })
        .isGettable = true;
    api.add(u"notes/search"_s, Api::Nobody, {}, u"query*:str userId:id? "_s + paging,
            [&api, &world](const ApiCall &call) {
                const QString query = call.text("query"_L1);
                return api.notePage(call, [&](const NoteData &note) {
                    return note.text.contains(query, Qt::CaseInsensitive)
                           && note.visibility == u"public" && world.isVisibleTo(note, call.me);
                });
            });
}

} // namespace instance
