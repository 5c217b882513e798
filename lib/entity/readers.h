// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal: how each entity is read from a document. read() answers whether the value was one that
// can be used at all, e.g. a note with an id; keys that are missing leave what was in the target
// before.

#include "entity/decode.h"
#include "entity/json.h"
#include "entity/reaction.h"

#include <algorithm>

namespace entity {

using json::read;
using json::Reader;
using json::Value;

bool read(Reader &reader, Value &value, Note &note);
bool read(Reader &reader, Value &value, User &user);
/// One key of a user, for the longer forms of one. False: it is none of theirs.
bool readKey(Reader &reader, std::string_view key, Value &value, User &user);
bool read(Reader &reader, Value &value, UserDetailed &user);
bool read(Reader &reader, Value &value, Me &me);
/// Shared with other notes where they repeat it.
bool read(Reader &reader, Value &value, UserPtr &user);
bool read(Reader &reader, Value &value, std::shared_ptr<const InstanceInfo> &instance);
bool read(Reader &reader, Value &value, Policies &policies);
bool read(Reader &reader, Value &value, UserRole &role);
bool read(Reader &reader, Value &value, AvatarDecoration &decoration);
bool read(Reader &reader, Value &value, BadgeRole &role);
bool read(Reader &reader, Value &value, UserField &field);
bool read(Reader &reader, Value &value, SecurityKey &securityKey);
bool read(Reader &reader, Value &value, Achievement &achievement);
/// A list of words, or a regular expression as text.
bool read(Reader &reader, Value &value, WordMute &mute);
bool read(Reader &reader, Value &value, PollChoice &choice);
bool read(Reader &reader, Value &value, Poll &poll);
bool read(Reader &reader, Value &value, NoteChannel &channel);
bool read(Reader &reader, Value &value, Visibility &visibility);
bool read(Reader &reader, Value &value, DriveFile &file);
bool read(Reader &reader, Value &value, DriveFolder &folder);
bool read(Reader &reader, Value &value, Notification &notification);
bool read(Reader &reader, Value &value, GroupedReaction &reaction);
bool read(Reader &reader, Value &value, Emoji &emoji);
bool read(Reader &reader, Value &value, ServerAd &ad);
bool read(Reader &reader, Value &value, Features &features);
bool read(Reader &reader, Value &value, Meta &meta);
bool read(Reader &reader, Value &value, Announcement &announcement);
bool read(Reader &reader, Value &value, Antenna &antenna);
bool read(Reader &reader, Value &value, UserList &list);
bool read(Reader &reader, Value &value, ListMembership &membership);
bool read(Reader &reader, Value &value, Clip &clip);
bool read(Reader &reader, Value &value, SocialChannel &channel);
bool read(Reader &reader, Value &value, ChatReaction &reaction);
bool read(Reader &reader, Value &value, ChatMessage &message);
bool read(Reader &reader, Value &value, ChatRoom &room);
bool read(Reader &reader, Value &value, ChatMembership &membership);
bool read(Reader &reader, Value &value, LegacyMessage &message);
bool read(Reader &reader, Value &value, ReversiGame &game);
bool read(Reader &reader, Value &value, ReversiLog &log);
bool read(Reader &reader, Value &value, Role &role);
bool read(Reader &reader, Value &value, Relation &relation);
bool read(Reader &reader, Value &value, Following &following);
bool read(Reader &reader, Value &value, FollowRequest &request);
bool read(Reader &reader, Value &value, Restriction &restriction);
bool read(Reader &reader, Value &value, CreatedNote &created);
bool read(Reader &reader, Value &value, NoteReaction &reaction);
bool read(Reader &reader, Value &value, NoteState &state);
bool read(Reader &reader, Value &value, PartialNote &note);
bool read(Reader &reader, Value &value, Favorite &favorite);
bool read(Reader &reader, Value &value, Translation &translation);
bool read(Reader &reader, Value &value, Stats &stats);
bool read(Reader &reader, Value &value, ServerInfoStats &info);
bool read(Reader &reader, Value &value, DriveUsage &usage);
bool read(Reader &reader, Value &value, HashtagTrend &trend);
bool read(Reader &reader, Value &value, Hashtag &hashtag);
bool read(Reader &reader, Value &value, QueueCounts &counts);
bool read(Reader &reader, Value &value, ServerStats &stats);
bool read(Reader &reader, Value &value, QueueStats &stats);
/// A map of names to URLs, or the array of {name, url} of 12.x. The first `mostEmojis` of them, and
/// none whose name or URL is too long.
bool read(Reader &reader, Value &value, EmojiUrls &emojis);
/// A map of reactions to counts; keys that are the same once normalised are added up, zeros left
/// out, and keys that are too long. Where there are more than mostReactionKinds, the most frequent
/// ones stand for themselves and an entry without a key for the others.
bool read(Reader &reader, Value &value, QList<ReactionCount> &reactions);

/// Null empties the list; items that cannot be used are left out, and those there is no room for.
/// readItem(item, entry) answers whether the entry can be used.
template <typename T, typename ReadItem>
bool readList(Reader &reader, Value &value, QList<T> &list, qsizetype most, ReadItem &&readItem)
{
    list.clear();
    if (json::isNull(value))
        return true;
    return json::eachItem(reader, value, [&](Value &item) {
        if (!json::hasRoom(reader, list.size(), most))
            return;
        T entry{};
        if (!readItem(item, entry))
            return;
        list.append(std::move(entry));
        reader.listBytes += sizeof(T);
    });
}

template <typename T>
bool read(Reader &reader, Value &value, QList<T> &list)
{
    return readList(reader, value, list, json::mostEntries,
                    [&reader](Value &item, T &entry) { return read(reader, item, entry); });
}

/// Null, or what cannot be used, is a null pointer.
template <typename T>
bool read(Reader &reader, Value &value, std::shared_ptr<const T> &pointer)
{
    pointer.reset();
    if (json::isNull(value))
        return true;
    auto entity = std::make_shared<T>();
    if (!read(reader, value, *entity))
        return false;
    pointer = std::move(entity);
    return true;
}

template <typename T>
bool read(Reader &reader, Value &value, std::optional<T> &optional)
{
    optional.reset();
    if (json::isNull(value))
        return true;
    T entity{};
    if (!read(reader, value, entity))
        return false;
    optional = std::move(entity);
    return true;
}

// As read(), but always true: for the visitors of json::eachField, where it says "a key I know".
template <typename T>
bool take(Reader &reader, Value &value, T &out)
{
    read(reader, value, out);
    return true;
}
/// A list with no more than `most` entries.
template <typename T>
bool takeFew(Reader &reader, Value &value, QList<T> &list, qsizetype most)
{
    readList(reader, value, list, most,
             [&reader](Value &item, T &entry) { return read(reader, item, entry); });
    return true;
}
/// How many there are of something: never below zero.
template <typename T>
bool takeCount(Reader &reader, Value &value, T &out)
{
    T count = 0;
    if (read(reader, value, count))
        out = std::clamp<T>(count, 0, json::mostCounted);
    return true;
}
/// An id of something else, or none. What cannot be one is left out: it would be kept, and asked
/// for.
inline bool takeId(Reader &reader, Value &value, QString &out)
{
    QString id;
    if (read(reader, value, id) && id.size() <= json::longestId)
        out = id;
    return true;
}
inline bool takeIds(Reader &reader, Value &value, QStringList &out,
                    qsizetype most = json::mostNamed)
{
    readList(reader, value, out, most, [&reader](Value &item, QString &id) {
        return read(reader, item, id) && json::isId(id);
    });
    return true;
}
/// What a note says, no longer than anybody reads.
inline bool takeText(Reader &reader, Value &value, QString &out)
{
    json::readShort(reader, value, out, json::longestText);
    return true;
}
inline bool takeName(Reader &reader, Value &value, QString &out)
{
    json::readShort(reader, value, out, json::longestName);
    return true;
}
inline bool takeTexts(Reader &reader, Value &value, QStringList &out)
{
    readList(reader, value, out, json::mostEntries, [&reader](Value &item, QString &text) {
        return json::readShort(reader, item, text, json::longestText);
    });
    return true;
}
/// An address; one that is too long leads nowhere, and is left out.
inline bool takeUrl(Reader &reader, Value &value, QString &out)
{
    json::readWhole(reader, value, out, json::longestUrl);
    return true;
}
inline bool takeUrls(Reader &reader, Value &value, QStringList &out, qsizetype most)
{
    readList(reader, value, out, most, [&reader](Value &item, QString &url) {
        return json::readWhole(reader, item, url, json::longestUrl);
    });
    return true;
}
inline bool takeEmojiUrl(Reader &reader, Value &value, QString &out)
{
    json::readWhole(reader, value, out, json::longestEmojiUrl);
    return true;
}
inline bool takeTime(Value &value, qint64 &ms)
{
    json::readTime(value, ms);
    return true;
}
/// JSON that is kept as it is, where it is no longer than a text.
inline bool takeRaw(Reader &reader, Value &value, QByteArray &out)
{
    QByteArray json;
    if (json::readRaw(reader, value, json) && json.size() <= json::longestText
        && json::takeUnits(reader, json.size()))
        out = json;
    return true;
}
/// A reaction key, normalised.
inline bool takeReaction(Reader &reader, Value &value, QString &out)
{
    QString key;
    if (json::readWhole(reader, value, key, json::longestReaction))
        out = normaliseReaction(key);
    return true;
}

} // namespace entity
