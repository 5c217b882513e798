// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/world.h"

#include <QRandomGenerator>
#include <QUrl>

namespace instance {

World::World(const InstanceOptions &options)
    : m_options(options)
    , m_scheduler(options.manualStartMs > 0 ? nullptr
                  : options.clock           ? options.clock
                                            : &m_systemClock,
                  options.manualStartMs)
{
}

QString World::hostName() const
{
    const QUrl url(uri());
    return url.port() > 0 ? url.host() + u':' + QString::number(url.port()) : url.host();
}

const Account *World::account(const QString &idOrName) const
{
    auto found = accounts.constFind(idOrName);
    if (found != accounts.constEnd())
        return &*found;
    const QString handle = idOrName.toLower();
    const auto known = m_handles.constFind(handle);
    if (known != m_handles.constEnd()) {
        found = accounts.constFind(*known);
        if (found != accounts.constEnd())
            return &*found;
    }
    const qsizetype at = handle.indexOf(u'@');
    const QString name = handle.left(at < 0 ? handle.size() : at);
    QString host = at < 0 ? QString() : handle.mid(at + 1);
    if (host == hostName())
        host.clear();
    for (const Account &account : accounts) {
        if (account.username.toLower() == name && account.host == host) {
            m_handles.insert(handle, account.id);
            return &account;
        }
    }
    return nullptr;
}

Account *World::account(const QString &idOrName)
{
    const Account *found = std::as_const(*this).account(idOrName);
    return found ? &accounts[found->id] : nullptr;
}

const NoteData *World::note(const QString &id) const
{
    const auto found = notes.constFind(id);
    return found == notes.constEnd() ? nullptr : &*found;
}

NoteData *World::note(const QString &id)
{
    const auto found = notes.find(id);
    return found == notes.end() ? nullptr : &*found;
}

QJsonObject World::policiesOf(const Account *account) const
{
    QJsonObject policies{
        {QStringLiteral("gtlAvailable"), m_options.globalTimelineAvailable},
        {QStringLiteral("ltlAvailable"), m_options.localTimelineAvailable},
        {QStringLiteral("canPublicNote"), true},
        {QStringLiteral("mentionLimit"), 20},
        {QStringLiteral("canInvite"), false},
        {QStringLiteral("inviteLimit"), 0},
        {QStringLiteral("inviteLimitCycle"), 10080},
        {QStringLiteral("inviteExpirationTime"), 0},
        {QStringLiteral("canManageCustomEmojis"), false},
        {QStringLiteral("canManageAvatarDecorations"), false},
        {QStringLiteral("canSearchNotes"), true},
        {QStringLiteral("canUseTranslator"), true},
        {QStringLiteral("canHideAds"), false},
        {QStringLiteral("driveCapacityMb"), 1000},
        {QStringLiteral("alwaysMarkNsfw"), false},
        {QStringLiteral("pinLimit"), 20},
        {QStringLiteral("antennaLimit"), 50},
        {QStringLiteral("wordMuteLimit"), 200},
        {QStringLiteral("webhookLimit"), 3},
        {QStringLiteral("clipLimit"), 10},
        {QStringLiteral("noteEachClipsLimit"), 200},
        {QStringLiteral("userListLimit"), 50},
        {QStringLiteral("userEachUserListsLimit"), 50},
        {QStringLiteral("rateLimitFactor"), m_options.enforceRateLimits ? 1 : 0},
    };
    if (m_options.profile != Profile::Old1314) {
        const QJsonObject later{
            {QStringLiteral("canSearchUsers"), true},
            {QStringLiteral("maxFileSizeMb"), 30},
            {QStringLiteral("canUpdateBioMedia"), true},
            {QStringLiteral("avatarDecorationLimit"), 1},
            {QStringLiteral("canImportAntennas"), true},
            {QStringLiteral("canImportBlocking"), false},
            {QStringLiteral("canImportFollowing"), false},
            {QStringLiteral("canImportMuting"), false},
            {QStringLiteral("canImportUserLists"), false},
            {QStringLiteral("chatAvailability"), QStringLiteral("available")},
            {QStringLiteral("uploadableFileTypes"),
             QJsonArray{QStringLiteral("text/*"), QStringLiteral("application/json"),
                        QStringLiteral("image/*"), QStringLiteral("video/*"),
                        QStringLiteral("audio/*")}},
            {QStringLiteral("noteDraftLimit"), 10},
            {QStringLiteral("scheduledNoteLimit"), 1},
            {QStringLiteral("watermarkAvailable"), true},
        };
        for (auto it = later.begin(); it != later.end(); ++it)
            policies.insert(it.key(), it.value());
    }
    if (account) {
        for (auto it = account->policies.begin(); it != account->policies.end(); ++it)
            policies.insert(it.key(), it.value());
    }
    return policies;
}

QByteArray World::randomToken(int length)
{
    static const char letters[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    QByteArray token(length, Qt::Uninitialized);
    for (char &letter : token)
        letter = letters[QRandomGenerator::system()->bounded(int(sizeof letters) - 1)];
    return token;
}

bool World::follows(const QString &follower, const QString &followee) const
{
    const auto found = accounts.constFind(follower);
    return found != accounts.constEnd() && found->relations.following.contains(followee);
}

bool World::isVisibleTo(const NoteData &note, const Account *viewer) const
{
    if (viewer && viewer->id == note.userId)
        return true;
    const auto author = accounts.constFind(note.userId);
    if (!viewer && author != accounts.constEnd() && author->requireSignin)
        return false;
    if (note.visibility == u"specified")
        return viewer && note.visibleUserIds.contains(viewer->id);
    if (note.visibility == u"followers") {
        return viewer
               && (viewer->relations.following.contains(note.userId)
                   || note.replyUserId == viewer->id || note.mentions.contains(viewer->id));
    }
    return true;
}

int World::unreadNotifications(const Account &account) const
{
    int unread = 0;
    for (auto it = account.notifications.crbegin(); it != account.notifications.crend(); ++it) {
        if (it->id <= account.lastReadNotification || unread == 100)
            break;
        ++unread;
    }
    return unread;
}

QList<const AnnouncementData *> World::unreadAnnouncements(const Account &account) const
{
    QList<const AnnouncementData *> unread;
    for (const AnnouncementData &announcement : announcements) {
        const bool isFor = announcement.userId.isEmpty() || announcement.userId == account.id;
        if (isFor && announcement.members.value(QStringLiteral("isActive")).toBool(true)
            && !account.readAnnouncements.contains(announcement.id))
            unread.prepend(&announcement);
    }
    return unread;
}

QList<const RoleData *> World::rolesOf(const QString &userId) const
{
    QList<const RoleData *> found;
    for (const RoleData &role : roles) {
        if (role.members.contains(userId))
            found.append(&role);
    }
    return found;
}

QStringList World::page(const QStringList &ascendingIds, const QJsonObject &params) const
{
    const auto bound = [&](const QString &idKey, const QString &dateKey) {
        const QJsonValue id = params.value(idKey);
        if (id.isString())
            return id.toString();
        const QJsonValue date = params.value(dateKey);
        return date.isDouble() ? IdMaker::floorOf(qint64(date.toDouble())) : QString();
    };
    const QString since = bound(QStringLiteral("sinceId"), QStringLiteral("sinceDate"));
    const QString until = bound(QStringLiteral("untilId"), QStringLiteral("untilDate"));
    const int limit = params.value(QStringLiteral("limit")).toInt(10);
    const bool isAscending = !since.isEmpty() && until.isEmpty();
    QStringList found;
    const auto take = [&](const QString &id) {
        if ((since.isEmpty() || id > since) && (until.isEmpty() || id < until))
            found.append(id);
        return found.size() < limit;
    };
    if (isAscending) {
        for (const QString &id : ascendingIds) {
            if (!take(id))
                break;
        }
    } else {
        for (auto it = ascendingIds.crbegin(); it != ascendingIds.crend(); ++it) {
            if (!take(*it))
                break;
        }
    }
    return found;
}

} // namespace instance
