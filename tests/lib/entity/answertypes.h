// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The recorded answers and what each is read as.

#include "entity/decode.h"

#include <QMap>

#include <functional>

namespace support {

struct AnswerOutcome
{
    bool isOk = false;
    qsizetype entries = -1; ///< of a list; -1: no list
};
using DecodeAnswer = std::function<AnswerOutcome(const QByteArray &, entity::IgnoredKeys *)>;

template <typename T>
DecodeAnswer one()
{
    return [](const QByteArray &json, entity::IgnoredKeys *ignored) {
        return AnswerOutcome{entity::decode<T>(json, ignored).isOk(), -1};
    };
}

template <typename T>
DecodeAnswer listOf()
{
    return [](const QByteArray &json, entity::IgnoredKeys *ignored) {
        const auto result = entity::decode<QList<T>>(json, ignored);
        return AnswerOutcome{result.isOk(), result.isOk() ? result->size() : -1};
    };
}

/// The type of each recorded answer. What is not in here (errors, charts, the web pages' files) is
/// read as any JSON.
inline const QMap<QString, DecodeAnswer> &answerTypes()
{
    using namespace entity;
    static const QMap<QString, DecodeAnswer> map = [] {
        QMap<QString, DecodeAnswer> types;
        const auto add = [&](const char *files, const DecodeAnswer &decode) {
            const QStringList names = QString::fromLatin1(files).split(u' ');
            for (const QString &name : names)
                types.insert(name + QStringLiteral(".json"), decode);
        };
        add("meta meta.nodetail", one<Meta>());
        add("i i.app-token", one<Me>());
        add("notes.show", one<Note>());
        add("notes.timeline notes.timeline.untilId notes.timeline.sinceId notes.local-timeline "
            "notes.hybrid-timeline notes.global-timeline notes.local-timeline.anonymous "
            "notes.replies notes.children notes.renotes notes.conversation notes.mentions "
            "notes.featured notes.search notes.search-by-tag users.notes antennas.notes "
            "channels.timeline roles.notes notes.user-list-timeline",
            listOf<Note>());
        add("users.show users.show.username", one<UserDetailed>());
        add("users users.search users.show.many", listOf<UserDetailed>());
        add("users.followers users.following", listOf<Following>());
        add("users.relation", listOf<Relation>());
        add("i.notifications i.notifications-grouped", listOf<Notification>());
        add("i.favorites", listOf<Favorite>());
        add("emojis", listOf<Emoji>());
        add("emoji", one<Emoji>());
        add("endpoints", listOf<QString>());
        add("stats", one<Stats>());
        add("server-info admin.server-info", one<ServerInfoStats>());
        add("announcements", listOf<Announcement>());
        add("notes.reactions", listOf<NoteReaction>());
        add("notes.state", one<NoteState>());
        add("notes.show-partial-bulk", listOf<PartialNote>());
        add("following.requests.list", listOf<FollowRequest>());
        add("mute.list blocking.list", listOf<Restriction>());
        add("drive", one<DriveUsage>());
        add("drive.files drive.stream", listOf<DriveFile>());
        add("drive.folders", listOf<DriveFolder>());
        add("antennas.list", listOf<Antenna>());
        add("users.lists.list", listOf<UserList>());
        add("users.lists.show", one<UserList>());
        add("users.lists.get-memberships", listOf<ListMembership>());
        add("channels.followed channels.owned channels.featured", listOf<SocialChannel>());
        add("channels.show", one<SocialChannel>());
        add("roles.list", listOf<Role>());
        add("clips.list", listOf<Clip>());
        add("hashtags.trend", listOf<HashtagTrend>());
        add("hashtags.show", one<Hashtag>());
        add("chat.history chat.history.room chat.messages.user-timeline "
            "chat.messages.room-timeline",
            listOf<ChatMessage>());
        add("chat.rooms.show", one<ChatRoom>());
        add("chat.rooms.owned", listOf<ChatRoom>());
        add("chat.rooms.joining", listOf<ChatMembership>());
        add("reversi.games", listOf<ReversiGame>());
        return types;
    }();
    return map;
}

/// The type of each file of tests/fixtures/complete but frames.json.
inline const QMap<QString, DecodeAnswer> &completeTypes()
{
    using namespace entity;
    static const QMap<QString, DecodeAnswer> types{
        {QStringLiteral("announcement.json"), one<Announcement>()},
        {QStringLiteral("antenna.json"), one<Antenna>()},
        {QStringLiteral("chatmembership.json"), one<ChatMembership>()},
        {QStringLiteral("chatmessage.json"), one<ChatMessage>()},
        {QStringLiteral("chatroom.json"), one<ChatRoom>()},
        {QStringLiteral("clip.json"), one<Clip>()},
        {QStringLiteral("creatednote.json"), one<CreatedNote>()},
        {QStringLiteral("drivefile.json"), one<DriveFile>()},
        {QStringLiteral("drivefolder.json"), one<DriveFolder>()},
        {QStringLiteral("driveusage.json"), one<DriveUsage>()},
        {QStringLiteral("emoji.json"), one<Emoji>()},
        {QStringLiteral("favorite.json"), one<Favorite>()},
        {QStringLiteral("following.json"), one<Following>()},
        {QStringLiteral("followrequest.json"), one<FollowRequest>()},
        {QStringLiteral("hashtag.json"), one<Hashtag>()},
        {QStringLiteral("hashtagtrend.json"), one<HashtagTrend>()},
        {QStringLiteral("listmembership.json"), one<ListMembership>()},
        {QStringLiteral("me.json"), one<Me>()},
        {QStringLiteral("meta.json"), one<Meta>()},
        {QStringLiteral("note.json"), one<Note>()},
        {QStringLiteral("notereaction.json"), one<NoteReaction>()},
        {QStringLiteral("notestate.json"), one<NoteState>()},
        {QStringLiteral("notifications.json"), listOf<Notification>()},
        {QStringLiteral("olduser.json"), one<User>()},
        {QStringLiteral("partialnote.json"), one<PartialNote>()},
        {QStringLiteral("relation.json"), one<Relation>()},
        {QStringLiteral("restriction.json"), listOf<Restriction>()},
        {QStringLiteral("reversigame.json"), one<ReversiGame>()},
        {QStringLiteral("role.json"), one<Role>()},
        {QStringLiteral("serverinfostats.json"), one<ServerInfoStats>()},
        {QStringLiteral("socialchannel.json"), one<SocialChannel>()},
        {QStringLiteral("stats.json"), one<Stats>()},
        {QStringLiteral("translation.json"), one<Translation>()},
        {QStringLiteral("user.json"), one<User>()},
        {QStringLiteral("userdetailed.json"), one<UserDetailed>()},
        {QStringLiteral("userlist.json"), one<UserList>()},
    };
    return types;
}

} // namespace support
