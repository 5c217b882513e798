// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/notes.h"

#include "rest/paging.h"

#include <QJsonArray>

namespace rest {
namespace {

struct TimelineEndpoint
{
    QString name;
    bool hasReplies; ///< knows withReplies
    bool hasPartial; ///< knows allowPartial
};

TimelineEndpoint endpointOf(entity::TimelineKind kind)
{
    switch (kind) {
    case entity::TimelineKind::Home:
        return {QStringLiteral("notes/timeline"), false, true};
    case entity::TimelineKind::Local:
        return {QStringLiteral("notes/local-timeline"), true, true};
    case entity::TimelineKind::Social:
        return {QStringLiteral("notes/hybrid-timeline"), true, true};
    case entity::TimelineKind::Global:
        break;
    }
    return {QStringLiteral("notes/global-timeline"), false, false};
}

QJsonObject timelineParams(const entity::TimelineParams &params, const entity::Page &page,
                           bool hasReplies, bool hasPartial)
{
    QJsonObject object{
        {QStringLiteral("withRenotes"), params.withRenotes},
        {QStringLiteral("withFiles"), params.withFiles},
    };
    // Both at once are BOTH_WITH_REPLIES_AND_WITH_FILES.
    if (hasReplies)
        object.insert(QLatin1String("withReplies"), params.withReplies && !params.withFiles);
    if (hasPartial && page.isFirst())
        object.insert(QLatin1String("allowPartial"), true);
    return object;
}

QJsonObject draftParams(const NoteDraft &draft)
{
    QJsonObject object;
    const auto insertText = [&object](QLatin1String key, const QString &value) {
        if (!value.isEmpty())
            object.insert(key, value);
    };
    insertText(QLatin1String("text"), draft.text);
    insertText(QLatin1String("cw"), draft.cw);
    insertText(QLatin1String("replyId"), draft.replyId);
    insertText(QLatin1String("renoteId"), draft.renoteId);
    insertText(QLatin1String("channelId"), draft.channelId);
    object.insert(QLatin1String("visibility"), visibilityName(draft.visibility));
    if (draft.visibility == entity::Visibility::Specified)
        object.insert(QLatin1String("visibleUserIds"),
                      QJsonArray::fromStringList(draft.visibleUserIds));
    if (draft.localOnly)
        object.insert(QLatin1String("localOnly"), true);
    return object;
}

QJsonObject noteParam(const QString &noteId)
{
    return {{QStringLiteral("noteId"), noteId}};
}

} // namespace

QString visibilityName(entity::Visibility visibility)
{
    switch (visibility) {
    case entity::Visibility::Public:
        return QStringLiteral("public");
    case entity::Visibility::Home:
        return QStringLiteral("home");
    case entity::Visibility::Followers:
        return QStringLiteral("followers");
    case entity::Visibility::Specified:
    case entity::Visibility::Unknown:
        break;
    }
    // What we do not know is never made wider than it may be meant.
    return QStringLiteral("specified");
}

QFuture<Result<QList<entity::Note>>> timeline(RestClient &client, entity::TimelineKind kind,
                                              const entity::TimelineParams &params,
                                              const entity::Page &page,
                                              const RequestOptions &options)
{
    const auto endpoint = endpointOf(kind);
    return postPage<entity::Note>(
        client, endpoint.name,
        timelineParams(params, page, endpoint.hasReplies, endpoint.hasPartial), page, options);
}

QFuture<Result<QList<entity::Note>>> userNotes(RestClient &client, const QString &userId,
                                               const entity::TimelineParams &params,
                                               const entity::Page &page,
                                               const RequestOptions &options)
{
    QJsonObject object = timelineParams(params, page, true, false);
    object.insert(QLatin1String("userId"), userId);
    return postPage<entity::Note>(client, QStringLiteral("users/notes"), object, page, options);
}

QFuture<Result<QList<entity::Note>>> newestNotesOf(RestClient &client, const QString &userId,
                                                   const RequestOptions &options)
{
    // Servers that do not know a param do not look at it; before 2023.10 all of these are shown.
    const QJsonObject object{{QStringLiteral("userId"), userId},
                             {QStringLiteral("withReplies"), true},
                             {QStringLiteral("withRenotes"), true},
                             {QStringLiteral("withChannelNotes"), true}};
    return postPage<entity::Note>(client, QStringLiteral("users/notes"), object, {}, options);
}

QFuture<Result<entity::Note>> showNote(RestClient &client, const QString &noteId,
                                       const RequestOptions &options)
{
    return client.post<entity::Note>(QStringLiteral("notes/show"), noteParam(noteId), options);
}

QFuture<Result<QList<entity::PartialNote>>>
partialNotes(RestClient &client, const QStringList &noteIds, const RequestOptions &options)
{
    return client.post<QList<entity::PartialNote>>(
        QStringLiteral("notes/show-partial-bulk"),
        {{QStringLiteral("noteIds"), QJsonArray::fromStringList(noteIds)}}, options);
}

QFuture<Result<entity::NotePtr>> createNote(RestClient &client, const NoteDraft &draft,
                                            RequestOptions options)
{
    options.isRepeatable = false;
    return client
        .post<std::optional<entity::CreatedNote>>(QStringLiteral("notes/create"),
                                                  draftParams(draft), options)
        .then([](const Result<std::optional<entity::CreatedNote>> &created) {
            if (!created)
                return Result<entity::NotePtr>(created.error());
            return Result<entity::NotePtr>(*created ? (*created)->createdNote : entity::NotePtr());
        });
}

QFuture<Result<Done>> deleteNote(RestClient &client, const QString &noteId,
                                 const RequestOptions &options)
{
    return client.post<Done>(QStringLiteral("notes/delete"), noteParam(noteId), options);
}

QFuture<Result<Done>> unrenote(RestClient &client, const QString &noteId,
                               const RequestOptions &options)
{
    return client.post<Done>(QStringLiteral("notes/unrenote"), noteParam(noteId), options);
}

QFuture<Result<Done>> react(RestClient &client, const QString &noteId, const QString &reaction,
                            const RequestOptions &options)
{
    QJsonObject params = noteParam(noteId);
    params.insert(QLatin1String("reaction"), reaction);
    return client.post<Done>(QStringLiteral("notes/reactions/create"), params, options);
}

QFuture<Result<Done>> unreact(RestClient &client, const QString &noteId,
                              const RequestOptions &options)
{
    return client.post<Done>(QStringLiteral("notes/reactions/delete"), noteParam(noteId), options);
}

QFuture<Result<Done>> vote(RestClient &client, const QString &noteId, int choice,
                           const RequestOptions &options)
{
    QJsonObject params = noteParam(noteId);
    params.insert(QLatin1String("choice"), choice);
    return client.post<Done>(QStringLiteral("notes/polls/vote"), params, options);
}

} // namespace rest
