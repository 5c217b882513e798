// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/permissions.h"

#include <QCoreApplication>

namespace rest {
namespace {

struct Permissions
{
    Q_DECLARE_TR_FUNCTIONS(Permissions)
};

QStringList readAndWrite(std::initializer_list<const char *> names)
{
    QStringList scopes;
    for (const char *name : names) {
        scopes << QStringLiteral("read:") + QLatin1String(name)
               << QStringLiteral("write:") + QLatin1String(name);
    }
    return scopes;
}

} // namespace

QList<PermissionGroup> permissionGroups()
{
    return {
        {Permissions::tr("Your account"),
         Permissions::tr(
             "Timelines, the live stream, lists, antennas, clips, drafts and your profile."),
         readAndWrite({"account"})},
        {Permissions::tr("Notes"),
         Permissions::tr("Write, renote and delete notes."),
         {QStringLiteral("write:notes")}},
        {Permissions::tr("Reactions and votes"),
         Permissions::tr("React to notes and vote in polls."),
         readAndWrite({"reactions"}) + QStringList{QStringLiteral("write:votes")}},
        {Permissions::tr("Notifications"),
         Permissions::tr("Show notifications and mark them as read."),
         readAndWrite({"notifications"})},
        {Permissions::tr("Files"), Permissions::tr("Attach files and manage your drive."),
         readAndWrite({"drive"})},
        {Permissions::tr("Favorites"), Permissions::tr("Keep notes and clips you like."),
         readAndWrite({"favorites", "clip-favorite"})},
        {Permissions::tr("People"),
         Permissions::tr("Follow, mute and block people, and answer follow requests."),
         readAndWrite({"following", "mutes", "blocks"})},
        {Permissions::tr("Channels and chat"),
         Permissions::tr("Follow channels, and read and write chat messages."),
         readAndWrite({"channels", "chat", "user-groups"})},
        {Permissions::tr("Pages, gallery and Plays"), Permissions::tr("Read, like and edit them."),
         readAndWrite({"pages", "page-likes", "gallery", "gallery-likes", "flash", "flash-likes"})},
        {Permissions::tr("The server"),
         Permissions::tr(
             "Report abuse, manage your invitations, and look up notes of other servers."),
         readAndWrite({"invite-codes"})
             + QStringList{QStringLiteral("read:federation"),
                           QStringLiteral("write:report-abuse")}},
    };
}

QStringList requestedScopes()
{
    QStringList scopes;
    const auto groups = permissionGroups();
    for (const auto &group : groups)
        scopes += group.scopes;
    return scopes;
}

} // namespace rest
