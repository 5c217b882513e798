// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instance/notifier.h"

namespace instance {

/// Messages between two people and in rooms, and what the streams of those concerned say of them
/// (streaming.md 5.10).
class Chat : public QObject
{
    Q_OBJECT
public:
    Chat(World &world, Hub &hub, Notifier &notifier);

    /// Sends what has a sender, a recipient and a content, and gives it an id.
    ChatMessageData send(ChatMessageData message);
    void remove(const QString &messageId);
    void react(const QString &messageId, const QString &userId, const QString &reaction);
    void takeBack(const QString &messageId, const QString &userId, const QString &reaction);
    /// Marks a conversation as read, or all (empty).
    void read(const QString &userId, const QString &conversation);
    void invite(const QString &roomId, const QString &userId);
    /// False: nobody asked them in.
    bool join(const QString &roomId, const QString &userId);

private:
    void publish(const ChatMessageData &message, const QString &type, const QJsonValue &body);
    /// The people who are told of a message, without its sender.
    QStringList audience(const ChatMessageData &message) const;
    QJsonObject reactionEvent(const ChatMessageData &message, const QString &userId,
                              const QString &reaction) const;

    World &m_world;
    Hub &m_hub;
    Notifier &m_notifier;
    Packer m_packer;
};

} // namespace instance
