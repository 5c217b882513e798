// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entity/readers.h"

#include <QHash>

#include <functional>
#include <utility>

namespace entity {

bool read(Reader &reader, Value &value, PollChoice &choice)
{
    return json::eachField(reader, value, "PollChoice", [&](std::string_view key, Value &v) {
        if (key == "text")
            return takeName(reader, v, choice.text);
        if (key == "votes")
            return takeCount(reader, v, choice.votes);
        return key == "isVoted" && take(reader, v, choice.isVoted);
    });
}

bool read(Reader &reader, Value &value, Poll &poll)
{
    return json::eachField(reader, value, "Poll", [&](std::string_view key, Value &v) {
        if (key == "choices")
            return takeFew(reader, v, poll.choices, json::mostListed);
        if (key == "expiresAt")
            return takeTime(v, poll.expiresAtMs);
        return key == "multiple" && take(reader, v, poll.multiple);
    });
}

bool read(Reader &reader, Value &value, NoteChannel &channel)
{
    return json::eachField(reader, value, "NoteChannel", [&](std::string_view key, Value &v) {
        if (key == "id")
            return takeId(reader, v, channel.id);
        if (key == "name")
            return takeName(reader, v, channel.name);
        if (key == "color")
            return take(reader, v, channel.color);
        if (key == "userId")
            return takeId(reader, v, channel.userId);
        if (key == "isSensitive")
            return take(reader, v, channel.isSensitive);
        return key == "allowRenoteToExternal" && take(reader, v, channel.allowRenoteToExternal);
    });
}

bool read(Reader &, Value &value, Visibility &visibility)
{
    std::string_view word;
    if (!json::readWord(value, word))
        return false;
    if (word == "public")
        visibility = Visibility::Public;
    else if (word == "home")
        visibility = Visibility::Home;
    else if (word == "followers")
        visibility = Visibility::Followers;
    else if (word == "specified")
        visibility = Visibility::Specified;
    else
        visibility = Visibility::Unknown;
    return true;
}

namespace {

bool takeMyReaction(Reader &reader, Value &v, Note &note)
{
    note.hasMyReaction = true;
    return takeReaction(reader, v, note.myReaction);
}

/// Switched by the key's length: this is the hottest place of the program.
bool readKey(Reader &reader, std::string_view key, Value &v, Note &note)
{
    switch (key.size()) {
    case 2:
        if (key == "id")
            return takeId(reader, v, note.id);
        return key == "cw" && takeText(reader, v, note.cw);
    case 3:
        if (key == "uri")
            return takeUrl(reader, v, note.uri);
        return key == "url" && takeUrl(reader, v, note.url);
    case 4:
        if (key == "text")
            return takeText(reader, v, note.text);
        if (key == "user")
            return take(reader, v, note.user);
        if (key == "tags")
            return takeFew(reader, v, note.tags, json::mostShown);
        return key == "poll" && take(reader, v, note.poll);
    case 5:
        if (key == "files")
            return takeFew(reader, v, note.files, json::mostShown);
        if (key == "reply")
            return take(reader, v, note.reply);
        return key == "event" && takeRaw(reader, v, note.event);
    case 6:
        if (key == "userId")
            return takeId(reader, v, note.userId);
        if (key == "renote")
            return take(reader, v, note.renote);
        return key == "emojis" && take(reader, v, note.emojis);
    case 7:
        if (key == "fileIds")
            return takeIds(reader, v, note.fileIds, json::mostShown);
        if (key == "replyId")
            return takeId(reader, v, note.replyId);
        if (key == "hasPoll")
            return take(reader, v, note.hasPoll);
        return key == "channel" && take(reader, v, note.channel);
    case 8:
        if (key == "renoteId")
            return takeId(reader, v, note.renoteId);
        if (key == "mentions")
            return takeIds(reader, v, note.mentions);
        if (key == "isHidden")
            return take(reader, v, note.isHidden);
        return key == "deleteAt" && takeTime(v, note.deleteAtMs);
    case 9:
        if (key == "createdAt")
            return takeTime(v, note.createdAtMs);
        if (key == "localOnly")
            return take(reader, v, note.localOnly);
        if (key == "reactions")
            return take(reader, v, note.reactions);
        if (key == "channelId")
            return takeId(reader, v, note.channelId);
        if (key == "updatedAt")
            return takeTime(v, note.updatedAtMs);
        if (key == "deletedAt")
            return takeTime(v, note.deletedAtMs);
        return key == "dimension" && take(reader, v, note.dimension);
    case 10:
        if (key == "visibility")
            return take(reader, v, note.visibility);
        return key == "myReaction" && takeMyReaction(reader, v, note);
    case 11:
        if (key == "renoteCount")
            return takeCount(reader, v, note.renoteCount);
        return key == "replyUserId" && takeId(reader, v, note.replyUserId);
    case 12:
        if (key == "repliesCount")
            return takeCount(reader, v, note.repliesCount);
        return key == "clippedCount" && takeCount(reader, v, note.clippedCount);
    case 13:
        return key == "reactionCount" && takeCount(reader, v, note.reactionCount);
    case 14:
        if (key == "reactionEmojis")
            return take(reader, v, note.reactionEmojis);
        return key == "visibleUserIds" && takeIds(reader, v, note.visibleUserIds);
    case 15:
        return key == "deliveryTargets" && takeRaw(reader, v, note.deliveryTargets);
    case 16:
        return key == "updatedAtHistory" && takeRaw(reader, v, note.updatedAtHistory);
    case 17:
        return key == "disableRightClick" && take(reader, v, note.disableRightClick);
    case 18:
        if (key == "reactionAcceptance")
            return take(reader, v, note.reactionAcceptance);
        return key == "hasDeliveryTargets" && take(reader, v, note.hasDeliveryTargets);
    default:
        return false;
    }
}

/// Adds up reactions by key, in the order of their first appearance.
class ReactionCounter
{
public:
    explicit ReactionCounter(QList<ReactionCount> &counts)
        : m_counts(counts)
    {
    }

    void add(const QString &key, int count)
    {
        const qsizetype at = find(key);
        if (at >= 0) {
            m_counts[at].count = sum(m_counts[at].count, count);
            return;
        }
        if (!m_places.isEmpty() || m_counts.size() >= searched)
            m_places.insert(key, m_counts.size());
        m_counts.append({key, count});
    }

    /// Leaves the most frequent kinds; the others become one entry.
    void limit()
    {
        if (m_counts.size() <= mostReactionKinds)
            return;
        QList<int> sorted;
        sorted.reserve(m_counts.size());
        for (const ReactionCount &reaction : std::as_const(m_counts))
            sorted.append(reaction.count);
        const auto last = sorted.begin() + mostReactionKinds - 1;
        std::nth_element(sorted.begin(), last, sorted.end(), std::greater<>());
        const int least = *last;
        auto room = mostReactionKinds - std::count_if(sorted.begin(), sorted.end(), [least](int n) {
                        return n > least;
                    });
        ReactionCount others;
        QList<ReactionCount> kept;
        for (const ReactionCount &reaction : std::as_const(m_counts)) {
            if (reaction.count > least || (reaction.count == least && room-- > 0))
                kept.append(reaction);
            else
                others.count = sum(others.count, reaction.count);
        }
        kept.append(others);
        m_counts = kept;
    }

private:
    static constexpr qsizetype searched = 32; ///< so many are found faster without a table

    static int sum(int a, int b) { return std::min(a, json::mostCounted - b) + b; }

    qsizetype find(const QString &key)
    {
        const auto first = m_counts.cbegin();
        const auto end = first + std::min(m_counts.size(), searched);
        const auto it = std::find_if(
            first, end, [&key](const ReactionCount &count) { return count.key == key; });
        return it != end ? it - first : m_places.value(key, -1);
    }

    QList<ReactionCount> &m_counts;
    QHash<QString, qsizetype> m_places; ///< of those behind the searched ones
};

} // namespace

bool read(Reader &reader, Value &value, QList<ReactionCount> &reactions)
{
    reactions.clear();
    if (json::isNull(value))
        return true;
    ReactionCounter counter(reactions);
    const bool isObject =
        json::eachField(reader, value, "Reactions", [&](std::string_view key, Value &v) {
            int count = 0;
            takeCount(reader, v, count);
            const QString written = json::decodeString(key.data());
            if (written.size() > json::longestReaction)
                return true;
            const QString reaction = normaliseReaction(written);
            if (count > 0 && !reaction.isEmpty())
                counter.add(reaction, count);
            return true;
        });
    counter.limit();
    return isObject;
}

bool read(Reader &reader, Value &value, Note &note)
{
    const json::Allowance allowance(reader);
    json::eachField(reader, value, "Note",
                    [&](std::string_view key, Value &v) { return readKey(reader, key, v, note); });
    if (!json::isId(note.id))
        return false;
    if (!note.user) {
        auto user = std::make_shared<User>();
        user->id = note.userId;
        note.user = std::move(user);
    }
    note.userId = note.user->id; // one string for both
    note.hasPoll = note.hasPoll || note.poll;
    return true;
}

bool read(Reader &reader, Value &value, CreatedNote &created)
{
    return json::eachField(reader, value, "CreatedNote", [&](std::string_view key, Value &v) {
        return key == "createdNote" && take(reader, v, created.createdNote);
    });
}

bool read(Reader &reader, Value &value, NoteReaction &reaction)
{
    return json::eachField(reader, value, "NoteReaction", [&](std::string_view key, Value &v) {
        if (key == "id")
            return takeId(reader, v, reaction.id);
        if (key == "createdAt")
            return takeTime(v, reaction.createdAtMs);
        if (key == "user")
            return take(reader, v, reaction.user);
        return key == "type" && takeReaction(reader, v, reaction.type);
    });
}

bool read(Reader &reader, Value &value, NoteState &state)
{
    return json::eachField(reader, value, "NoteState", [&](std::string_view key, Value &v) {
        if (key == "isFavorited")
            return take(reader, v, state.isFavorited);
        if (key == "isMutedThread")
            return take(reader, v, state.isMutedThread);
        if (key == "isMutedNote")
            return take(reader, v, state.isMutedNote);
        return key == "isWatching" && take(reader, v, state.isWatching);
    });
}

bool read(Reader &reader, Value &value, PartialNote &note)
{
    const json::Allowance allowance(reader);
    json::eachField(reader, value, "PartialNote", [&](std::string_view key, Value &v) {
        if (key == "id")
            return takeId(reader, v, note.id);
        if (key == "reactions")
            return take(reader, v, note.reactions);
        return key == "reactionEmojis" && take(reader, v, note.reactionEmojis);
    });
    return json::isId(note.id);
}

bool read(Reader &reader, Value &value, Favorite &favorite)
{
    return json::eachField(reader, value, "Favorite", [&](std::string_view key, Value &v) {
        if (key == "id")
            return takeId(reader, v, favorite.id);
        if (key == "createdAt")
            return takeTime(v, favorite.createdAtMs);
        if (key == "noteId")
            return takeId(reader, v, favorite.noteId);
        return key == "note" && take(reader, v, favorite.note);
    });
}

bool read(Reader &reader, Value &value, Translation &translation)
{
    return json::eachField(reader, value, "Translation", [&](std::string_view key, Value &v) {
        if (key == "sourceLang")
            return take(reader, v, translation.sourceLang);
        return key == "text" && takeText(reader, v, translation.text);
    });
}

} // namespace entity
