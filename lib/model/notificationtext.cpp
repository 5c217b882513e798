// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/notificationtext.h"

#include "core/bidi.h"
#include "model/achievementname.h"

#include <QHash>

namespace {

using Kind = QLatin1String;

} // namespace

QString NotificationText::sentence(const entity::Notification &notification,
                                   const QString &plainName, const QString &reaction)
{
    const QString name = bidi::isolated(plainName);
    const QString &type = notification.type;
    const int others = int(type == Kind("reaction:grouped") ? notification.reactions.size()
                                                            : notification.users.size())
                       - 1;
    if (type == Kind("note"))
        return tr("%1 wrote a note").arg(name);
    if (type == Kind("note:grouped"))
        return tr("There are new notes by people you follow closely");
    if (type == Kind("follow"))
        return tr("%1 follows you").arg(name);
    if (type == Kind("mention"))
        return tr("%1 mentioned you").arg(name);
    if (type == Kind("reply"))
        return tr("%1 replied to you").arg(name);
    if (type == Kind("quote"))
        return tr("%1 quoted you").arg(name);
    if (type == Kind("renote"))
        return tr("%1 renoted your note").arg(name);
    if (type == Kind("reaction"))
        return tr("%1 reacted with %2", "name, emoji").arg(name, reaction);
    if (type == Kind("reaction:grouped") && others > 0)
        return tr("%1 and %n other(s) reacted", nullptr, others).arg(name);
    if (type == Kind("reaction:grouped"))
        return tr("%1 reacted with %2", "name, emoji").arg(name, reaction);
    if (type == Kind("renote:grouped") && others > 0)
        return tr("%1 and %n other(s) renoted your note", nullptr, others).arg(name);
    if (type == Kind("renote:grouped"))
        return tr("%1 renoted your note").arg(name);
    if (type == Kind("pollVote"))
        return tr("%1 voted in your poll").arg(name);
    if (type == Kind("pollEnded"))
        return tr("A poll has ended");
    if (type == Kind("receiveFollowRequest") || type == Kind("followRequest"))
        return tr("%1 asks to follow you").arg(name);
    if (type == Kind("followRequestAccepted"))
        return tr("%1 accepted your follow request").arg(name);
    if (type == Kind("roleAssigned"))
        return tr("You were given the role \"%1\"").arg(bidi::isolated(notification.roleName));
    if (type == Kind("achievementEarned")) {
        const QString reason = AchievementName::words(notification.achievement);
        return reason.isEmpty() ? tr("You earned an achievement")
                                : tr("You earned an achievement: %1").arg(reason);
    }
    if (type == Kind("exportCompleted"))
        return exportSentence(notification.exportedEntity);
    if (type == Kind("login") && !notification.ip.isEmpty())
        return tr("Somebody signed in to your account from %1").arg(notification.ip);
    if (type == Kind("login"))
        return tr("Somebody signed in to your account");
    if (type == Kind("createToken"))
        return tr("An access token was made for your account");
    if (type == Kind("chatRoomInvitationReceived"))
        return tr("You were invited to the chat room \"%1\"")
            .arg(bidi::isolated(notification.invitationRoomName));
    if (type == Kind("groupInvited"))
        return tr("%1 invited you to the group \"%2\"")
            .arg(name, bidi::isolated(notification.groupName));
    if (type == Kind("scheduledNotePosted"))
        return tr("Your scheduled note was published");
    if (type == Kind("scheduledNotePostFailed") || type == Kind("scheduledNoteError"))
        return tr("Your scheduled note could not be published");
    if (type == Kind("noteScheduled"))
        return tr("Your note is scheduled");
    if (type == Kind("sensitiveFlagAssigned"))
        return tr("A file of yours was marked as sensitive");
    if (type == Kind("app"))
        return notification.header.isEmpty() ? tr("An app sent you a message")
                                             : notification.header;
    if (type == Kind("test"))
        return tr("This is a test notification");
    if (!name.isEmpty())
        return tr("There is news from %1").arg(name);
    return tr("There is news from the server");
}

QString NotificationText::exportSentence(const QString &entity)
{
    if (entity == Kind("note"))
        return tr("The export of your notes is ready");
    if (entity == Kind("favorite"))
        return tr("The export of your favourites is ready");
    if (entity == Kind("clip"))
        return tr("The export of your clips is ready");
    if (entity == Kind("antenna"))
        return tr("The export of your antennas is ready");
    if (entity == Kind("userList"))
        return tr("The export of your lists is ready");
    if (entity == Kind("following"))
        return tr("The export of the people you follow is ready");
    if (entity == Kind("muting"))
        return tr("The export of the people you mute is ready");
    if (entity == Kind("blocking"))
        return tr("The export of the people you block is ready");
    if (entity == Kind("customEmoji"))
        return tr("The export of the custom emoji is ready");
    return tr("Your export is ready");
}

QString NotificationText::detail(const entity::Notification &notification)
{
    if (notification.type == Kind("followRequestAccepted"))
        return notification.message;
    return notification.type == Kind("app") ? notification.body : QString();
}

QString NotificationText::icon(const QString &type)
{
    static const QHash<QString, QString> icons = {
        {Kind("note"), Kind("pencil")},
        {Kind("note:grouped"), Kind("pencil")},
        {Kind("follow"), Kind("user-plus")},
        {Kind("receiveFollowRequest"), Kind("user-plus")},
        {Kind("followRequest"), Kind("user-plus")},
        {Kind("followRequestAccepted"), Kind("user-check")},
        {Kind("mention"), Kind("at")},
        {Kind("reply"), Kind("arrow-back-up")},
        {Kind("quote"), Kind("quote")},
        {Kind("renote"), Kind("repeat")},
        {Kind("renote:grouped"), Kind("repeat")},
        {Kind("reaction"), Kind("mood-plus")},
        {Kind("reaction:grouped"), Kind("mood-plus")},
        {Kind("pollVote"), Kind("chart-bar")},
        {Kind("pollEnded"), Kind("chart-bar")},
        {Kind("roleAssigned"), Kind("medal")},
        {Kind("achievementEarned"), Kind("trophy")},
        {Kind("exportCompleted"), Kind("download")},
        {Kind("login"), Kind("login")},
        {Kind("createToken"), Kind("key")},
        {Kind("chatRoomInvitationReceived"), Kind("message")},
        {Kind("groupInvited"), Kind("message")},
        {Kind("scheduledNotePosted"), Kind("clock")},
        {Kind("scheduledNotePostFailed"), Kind("alert-triangle")},
        {Kind("scheduledNoteError"), Kind("alert-triangle")},
        {Kind("noteScheduled"), Kind("clock")},
        {Kind("sensitiveFlagAssigned"), Kind("alert-triangle")},
        {Kind("app"), Kind("robot")},
    };
    return icons.value(type, QStringLiteral("bell"));
}
