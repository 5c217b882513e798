// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/social.h"

using namespace Qt::StringLiterals;

namespace instance {

namespace {

NotificationData about(const QString &type, const QString &userId)
{
    NotificationData notification;
    notification.type = type;
    notification.userId = userId;
    return notification;
}

} // namespace

Social::Social(World &world, Hub &hub, Notifier &notifier)
    : m_world(world)
    , m_hub(hub)
    , m_notifier(notifier)
    , m_packer(world)
{
}

void Social::follow(const QString &followerId, const QString &followeeId, bool withReplies)
{
    Account *follower = m_world.account(followerId);
    Account *followee = m_world.account(followeeId);
    if (!follower || !followee || follower == followee
        || follower->relations.following.contains(followee->id))
        return;
    if (!followee->isLocked) {
        establish(followerId, followeeId, withReplies);
        return;
    }
    followee->requestedBy.insert(followerId);
    m_hub.publishMain(followeeId, u"receiveFollowRequest"_s, m_packer.userLite(*follower));
    m_notifier.notify(followeeId, about(u"receiveFollowRequest"_s, followerId));
    m_notifier.meUpdated(followeeId, false);
}

void Social::establish(const QString &followerId, const QString &followeeId, bool withReplies)
{
    Account *follower = m_world.account(followerId);
    Account *followee = m_world.account(followeeId);
    follower->relations.following.insert(followee->id, {withReplies, {}});
    NotificationData accepted = about(u"followRequestAccepted"_s, followee->id);
    accepted.extra.insert(u"message"_s, followee->profile.value("followedMessage"_L1));
    if (accepted.extra.value("message"_L1).isUndefined())
        accepted.extra.insert(u"message"_s, QJsonValue());
    m_notifier.notify(follower->id, accepted);
    m_hub.publishMain(follower->id, u"follow"_s, m_packer.user(*followee, follower));
    m_hub.publishMain(followee->id, u"followed"_s, m_packer.userLite(*follower));
    m_notifier.notify(followee->id, about(u"follow"_s, follower->id));
}

void Social::unfollow(const QString &followerId, const QString &followeeId)
{
    Account *follower = m_world.account(followerId);
    const Account *followee = m_world.account(followeeId);
    if (!follower || !followee || follower->relations.following.remove(followee->id) == 0)
        return;
    m_hub.publishMain(follower->id, u"unfollow"_s, m_packer.user(*followee, follower));
}

void Social::acceptRequest(const QString &followeeId, const QString &followerId)
{
    Account *followee = m_world.account(followeeId);
    if (!followee || !followee->requestedBy.remove(followerId))
        return;
    m_notifier.retract(followeeId, u"receiveFollowRequest"_s, followerId);
    establish(followerId, followeeId, false);
    m_notifier.meUpdated(followeeId, false);
}

void Social::rejectRequest(const QString &followeeId, const QString &followerId)
{
    Account *followee = m_world.account(followeeId);
    Account *follower = m_world.account(followerId);
    if (!followee || !follower || !followee->requestedBy.remove(followerId))
        return;
    m_notifier.retract(followeeId, u"receiveFollowRequest"_s, followerId);
    m_notifier.meUpdated(followeeId, false);
    m_hub.publishMain(followerId, u"unfollow"_s, m_packer.user(*followee, follower));
}

void Social::setMuted(const QString &muterId, const QString &muteeId, bool isMuted)
{
    Account *muter = m_world.account(muterId);
    if (!muter)
        return;
    if (isMuted)
        muter->relations.muting.insert(muteeId);
    else
        muter->relations.muting.remove(muteeId);
}

void Social::setBlocked(const QString &blockerId, const QString &blockeeId, bool isBlocked)
{
    Account *blocker = m_world.account(blockerId);
    Account *blockee = m_world.account(blockeeId);
    if (!blocker || !blockee)
        return;
    if (!isBlocked) {
        blocker->relations.blocking.remove(blockeeId);
        blockee->relations.blockedBy.remove(blockerId);
        return;
    }
    blocker->relations.blocking.insert(blockeeId);
    blockee->relations.blockedBy.insert(blockerId);
    unfollow(blockerId, blockeeId);
    unfollow(blockeeId, blockerId);
}

void Social::addEmoji(const EmojiData &emoji)
{
    m_world.emojis.insert(emoji.name, emoji);
    m_hub.broadcast(u"emojiAdded"_s, {{u"emoji"_s, m_packer.emoji(emoji)}});
}

void Social::updateEmoji(const QString &name, const QJsonObject &members)
{
    const auto found = m_world.emojis.find(name);
    if (found == m_world.emojis.end())
        return;
    const QString newName = members.value("name"_L1).toString(name);
    if (newName != name) {
        // A rename is a deletion under the old name and an addition with the same id under the new
        // one.
        EmojiData renamed = *found;
        removeEmoji(name);
        renamed.name = newName;
        addEmoji(renamed);
        return;
    }
    for (auto it = members.begin(); it != members.end(); ++it)
        found->members.insert(it.key(), it.value());
    m_hub.broadcast(u"emojiUpdated"_s, {{u"emojis"_s, QJsonArray{m_packer.emoji(*found)}}});
}

void Social::removeEmoji(const QString &name)
{
    const auto found = m_world.emojis.constFind(name);
    if (found == m_world.emojis.constEnd())
        return;
    const QJsonObject packed = m_packer.emoji(*found);
    m_world.emojis.remove(name);
    m_hub.broadcast(u"emojiDeleted"_s, {{u"emojis"_s, QJsonArray{packed}}});
}

QString Social::announce(const QString &userId, const QJsonObject &members)
{
    auto announcement = m_world.newRecord<AnnouncementData>();
    announcement.userId = userId;
    announcement.members = {{u"title"_s, QString()},       {u"text"_s, QString()},
                            {u"imageUrl"_s, QJsonValue()}, {u"icon"_s, u"info"_s},
                            {u"display"_s, u"normal"_s},   {u"needConfirmationToRead"_s, false},
                            {u"silence"_s, false}};
    for (auto it = announcement.members.begin(); it != announcement.members.end(); ++it) {
        if (members.contains(it.key()))
            it.value() = members.value(it.key());
    }
    m_world.announcements.insert(announcement.id, announcement);
    QJsonObject packed = m_packer.announcement(announcement, nullptr);
    packed["forYou"_L1] = !userId.isEmpty();
    const QJsonObject body{{u"announcement"_s, packed}};
    if (userId.isEmpty())
        m_hub.broadcast(u"announcementCreated"_s, body);
    else
        m_hub.publishMain(userId, u"announcementCreated"_s, body);
    return announcement.id;
}

void Social::readAnnouncement(const QString &userId, const QString &announcementId)
{
    Account *account = m_world.account(userId);
    if (!account || !m_world.announcements.contains(announcementId)
        || account->readAnnouncements.contains(announcementId))
        return;
    account->readAnnouncements.insert(announcementId);
    if (m_world.unreadAnnouncements(*account).isEmpty())
        m_hub.publishMain(userId, u"readAllAnnouncements"_s);
}

} // namespace instance
