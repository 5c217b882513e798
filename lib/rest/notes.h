// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entity/note.h"
#include "entity/timeline.h"
#include "rest/restclient.h"

namespace entity {
struct PartialNote;
}

namespace rest {

/// What a person wrote (rest.md 4.2). Empty means absent everywhere: nothing empty is sent.
struct NoteDraft
{
    QString text{};
    QString cw{}; ///< 1 to 100 characters
    entity::Visibility visibility = entity::Visibility::Public;
    QStringList visibleUserIds{}; ///< only sent with Visibility::Specified
    bool localOnly = false;
    QString replyId{};
    QString renoteId{}; ///< alone: a renote; with a text: a quote
    QString channelId{};
};

/// The server's word for a visibility: public, home, followers, specified.
QString visibilityName(entity::Visibility visibility);

/// A page of a timeline (rest.md 3). The first page may be short on purpose: servers answer it from
/// their cache.
QFuture<Result<QList<entity::Note>>> timeline(RestClient &client, entity::TimelineKind kind,
                                              const entity::TimelineParams &params,
                                              const entity::Page &page,
                                              const RequestOptions &options = {});
/// The notes of one user, newest first (users/notes).
QFuture<Result<QList<entity::Note>>> userNotes(RestClient &client, const QString &userId,
                                               const entity::TimelineParams &params,
                                               const entity::Page &page,
                                               const RequestOptions &options = {});
/// The newest notes of one user wherever they are: renotes, replies and notes in channels, too.
QFuture<Result<QList<entity::Note>>> newestNotesOf(RestClient &client, const QString &userId,
                                                   const RequestOptions &options = {});
/// One note. A note that exists but may not be seen comes with isHidden set, not as an error.
QFuture<Result<entity::Note>> showNote(RestClient &client, const QString &noteId,
                                       const RequestOptions &options = {});
/// Reactions of up to 100 notes as they are now (2025.5.1 and later: Capabilities::hasPartialBulk).
QFuture<Result<QList<entity::PartialNote>>>
partialNotes(RestClient &client, const QStringList &noteIds, const RequestOptions &options = {});
/// Creates a note, and never sends it twice by itself. Show what comes back, not the draft: the
/// server may lower the visibility. After Timeout or Network it may exist all the same: look into
/// newestNotesOf() before sending it again. Null where the server answers nothing (MisskeyIO). Only
/// options.cancel gives it up, not the future.
QFuture<Result<entity::NotePtr>> createNote(RestClient &client, const NoteDraft &draft,
                                            RequestOptions options = {});
QFuture<Result<Done>> deleteNote(RestClient &client, const QString &noteId,
                                 const RequestOptions &options = {});
/// Takes back every own renote of the note, quotes included.
QFuture<Result<Done>> unrenote(RestClient &client, const QString &noteId,
                               const RequestOptions &options = {});
/// Sets the own reaction, replacing a different one. `reaction`: unicode, or :name: of a local
/// custom emoji; what the server does not accept silently becomes a heart. Not for pure renotes.
QFuture<Result<Done>> react(RestClient &client, const QString &noteId, const QString &reaction,
                            const RequestOptions &options = {});
/// Takes the own reaction back. At most every 3 s and 60 times an hour: prefer react() to change
/// one.
QFuture<Result<Done>> unreact(RestClient &client, const QString &noteId,
                              const RequestOptions &options = {});
/// Votes for one choice of a poll, counted from 0. There is no way back.
QFuture<Result<Done>> vote(RestClient &client, const QString &noteId, int choice,
                           const RequestOptions &options = {});

} // namespace rest
