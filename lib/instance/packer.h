// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instance/world.h"

namespace instance {

/// Writes entities as the real server sends them (rest.md 14).
class Packer
{
public:
    enum class Form {
        Viewer,    ///< for one viewer, as REST answers: their reaction and votes, hidden where they
                   ///< may not look
        Broadcast, ///< once for everybody, as timelines stream it (streaming.md 4.1)
    };

    explicit Packer(const World &world)
        : m_world(world)
    {
    }

    const World &world() const { return m_world; }

    QJsonObject note(const NoteData &note, const Account *viewer, Form form = Form::Viewer) const;
    QJsonObject reply(const NoteData &note, const Account *viewer, Form form) const;
    QJsonObject userLite(const Account &account) const;
    QJsonObject userLite(const QString &id) const;
    /// UserDetailedNotMe; with the relation to the viewer unless that is nobody or the user
    /// themself.
    QJsonObject user(const Account &account, const Account *viewer) const;
    /// MeDetailed; native tokens also get the secrets.
    QJsonObject me(const Account &account, bool isNative) const;
    QJsonObject relation(const Account &account, const Account &viewer) const;
    QJsonObject notification(const NotificationData &notification, const Account &viewer) const;
    QJsonObject file(const FileData &file) const; ///< for the drive itself: the owner is not told
    QJsonObject noteFile(const FileData &file) const;
    QJsonObject folder(const FolderData &folder) const;
    /// With its folder, or its parent and how much it holds, as the show endpoints answer.
    QJsonObject detailedFile(const FileData &file) const;
    QJsonObject detailedFolder(const FolderData &folder) const;
    QJsonObject clip(const ClipData &clip, const Account *viewer) const;
    /// ChatMessageLite, as conversations list and stream it: senders are told in rooms only.
    QJsonObject chatMessage(const ChatMessageData &message) const;
    /// The detailed form of a chat's history and of newChatMessage.
    QJsonObject chatMessageFor(const ChatMessageData &message, const Account &viewer) const;
    QJsonObject room(const RoomData &room, const Account &viewer) const;
    QJsonObject roomInvitation(const RoomData &room, const RoomPerson &invited) const;
    QJsonObject emoji(const EmojiData &emoji) const; ///< EmojiDetailed
    QJsonObject emojiSimple(const EmojiData &emoji) const;
    QJsonObject channel(const ChannelData &channel, const Account *viewer) const;
    QJsonObject role(const RoleData &role) const;
    QJsonObject list(const ListData &list) const;
    QJsonObject antenna(const AntennaData &antenna) const;
    QJsonObject announcement(const AnnouncementData &announcement, const Account *viewer) const;
    QJsonObject reaction(const ReactionData &reaction) const; ///< NoteReaction

    /// {name, url} of a custom emoji in a reaction; null for unicode.
    QJsonValue reactionEmoji(const ReactionData &reaction) const;
    QString emojiUrl(const EmojiData &emoji) const;
    /// Through the media proxy, as remote pictures are; empty: nobody has heard of it.
    QString remoteEmojiUrl(const QString &nameAtHost) const;
    /// name to URL of the custom emoji a remote author's text names.
    QJsonObject remoteEmojis(const QString &text, const QString &host) const;
    QString fileUrl(const FileData &file) const;
    /// An URL through the media proxy, as the server hands out pictures.
    QString proxied(const QString &url, const QString &kind) const;
    static QJsonValue text(const QString &text); ///< null strings become null
    static QString time(qint64 ms);
    static qint64 size(const FileData &file); ///< bytes

private:
    QJsonObject noteBase(const NoteData &note, const Account *viewer, Form form) const;
    void addReactions(QJsonObject &json, const NoteData &note, Form form) const;
    void addDetails(QJsonObject &json, const NoteData &note, const Account *viewer,
                    Form form) const;
    QJsonObject poll(const PollData &poll, const Account *viewer) const;
    bool isOld() const { return m_world.options().profile == Profile::Old1314; }

    const World &m_world;
};

} // namespace instance
