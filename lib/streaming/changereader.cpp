// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "streaming/changereader.h"

using entity::Reader;
using entity::Value;
namespace json = entity::json;

namespace {

std::optional<entity::NoteChange> readReacted(Reader &reader, Value &body)
{
    entity::Reacted reacted;
    json::eachField(reader, body, "Reacted", [&](std::string_view key, Value &v) {
        if (key == "reaction")
            return entity::takeReaction(reader, v, reacted.reaction);
        if (key == "userId")
            return entity::takeId(reader, v, reacted.userId);
        return key == "emoji"
               && (json::isNull(v)
                   || json::eachField(
                       reader, v, "Reacted.emoji", [&](std::string_view k, Value &e) {
                           if (k == "name")
                               return entity::take(reader, e, reacted.emojiName);
                           return k == "url" && entity::takeEmojiUrl(reader, e, reacted.emojiUrl);
                       }));
    });
    if (reacted.reaction.isEmpty())
        return std::nullopt;
    return reacted;
}

std::optional<entity::NoteChange> readUnreacted(Reader &reader, Value &body)
{
    entity::Unreacted unreacted;
    json::eachField(reader, body, "Unreacted", [&](std::string_view key, Value &v) {
        if (key == "reaction")
            return entity::takeReaction(reader, v, unreacted.reaction);
        return key == "userId" && entity::takeId(reader, v, unreacted.userId);
    });
    if (unreacted.reaction.isEmpty())
        return std::nullopt;
    return unreacted;
}

std::optional<entity::NoteChange> readPollVoted(Reader &reader, Value &body)
{
    entity::PollVoted voted;
    voted.choice = -1;
    json::eachField(reader, body, "PollVoted", [&](std::string_view key, Value &v) {
        if (key == "choice")
            return entity::take(reader, v, voted.choice);
        return key == "userId" && entity::takeId(reader, v, voted.userId);
    });
    if (voted.choice < 0)
        return std::nullopt;
    return voted;
}

std::optional<entity::NoteChange> readDeleted(Reader &reader, Value *body)
{
    entity::NoteDeleted deleted;
    if (body) {
        json::eachField(reader, *body, "NoteDeleted", [&](std::string_view key, Value &v) {
            return key == "deletedAt" && entity::takeTime(v, deleted.deletedAtMs);
        });
    }
    return deleted;
}

std::optional<entity::NoteChange> readEdited(Reader &reader, Value &body)
{
    entity::NoteEdited edited;
    const auto takeText = [&](Value &v, std::optional<QString> &out) {
        QString text; // null on the wire is a null string: the note has none any more
        if (json::readShort(reader, v, text, json::longestText))
            out = text;
        return true;
    };
    json::eachField(reader, body, "NoteEdited", [&](std::string_view key, Value &v) {
        if (key == "text")
            return takeText(v, edited.text);
        if (key == "cw")
            return takeText(v, edited.cw);
        if (key == "updatedAt")
            return entity::takeTime(v, edited.updatedAtMs);
        if (key == "disableRightClick")
            return entity::take(reader, v, edited.disableRightClick);
        if (key == "deleteAt") {
            qint64 ms = 0;
            if (json::readTime(v, ms))
                edited.deleteAtMs = ms;
            return true;
        }
        return false;
    });
    return edited;
}

} // namespace

std::optional<entity::NoteChange> readNoteChange(Reader &reader, std::string_view type, Value *body)
{
    if (type == "deleted")
        return readDeleted(reader, body);
    if (!body)
        return std::nullopt;
    if (type == "reacted")
        return readReacted(reader, *body);
    if (type == "unreacted")
        return readUnreacted(reader, *body);
    if (type == "pollVoted")
        return readPollVoted(reader, *body);
    if (type == "updated")
        return readEdited(reader, *body);
    return std::nullopt;
}
