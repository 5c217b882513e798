// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/packer.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace instance {

QString Packer::fileUrl(const FileData &file) const
{
    return m_world.baseUrl + u"/files/"_s + file.key;
}

QString Packer::emojiUrl(const EmojiData &emoji) const
{
    return m_world.baseUrl + u"/files/asset/"_s + emoji.source;
}

QString Packer::remoteEmojiUrl(const QString &nameAtHost) const
{
    const auto source = m_world.remoteEmojis.constFind(nameAtHost);
    if (source == m_world.remoteEmojis.constEnd())
        return {};
    const QString host = nameAtHost.section(u'@', 1);
    return proxied(u"https://%1/files/asset/%2"_s.arg(host, *source), u"emoji"_s);
}

QJsonObject Packer::remoteEmojis(const QString &text, const QString &host) const
{
    static const QRegularExpression code(uR"(:([\w+-]+):)"_s);
    QJsonObject found;
    if (host.isEmpty() || m_world.remoteEmojis.isEmpty())
        return found;
    for (auto it = code.globalMatch(text); it.hasNext();) {
        const QString name = it.next().captured(1);
        const QString url = remoteEmojiUrl(name + u'@' + host);
        if (!url.isEmpty())
            found.insert(name, url);
    }
    return found;
}

qint64 Packer::size(const FileData &file)
{
    return file.source.isEmpty() ? file.bytes.size()
                                 : QFileInfo(u":/instance/"_s + file.source).size();
}

QJsonObject Packer::noteFile(const FileData &file) const
{
    QJsonObject json = this->file(file);
    json["userId"_L1] = file.userId;
    return json;
}

QJsonObject Packer::file(const FileData &file) const
{
    const bool isPicture = file.type.startsWith(u"image/");
    QJsonObject properties = file.properties;
    if (file.width > 0) {
        properties["width"_L1] = file.width;
        properties["height"_L1] = file.height;
    }
    QByteArray content = file.bytes;
    if (QFile source(u":/instance/"_s + file.source);
        !file.source.isEmpty() && source.open(QIODevice::ReadOnly))
        content = source.readAll();
    QJsonObject json{
        {u"id"_s, file.id},
        {u"createdAt"_s, time(file.createdAtMs)},
        {u"name"_s, file.name},
        {u"type"_s, file.type},
        {u"md5"_s,
         QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Md5).toHex())},
        {u"size"_s, content.size()},
        {u"isSensitive"_s, file.isSensitive},
        {u"blurhash"_s, file.blurhash.isEmpty() ? QJsonValue() : QJsonValue(file.blurhash)},
        {u"properties"_s, properties},
        {u"url"_s, fileUrl(file)},
        {u"thumbnailUrl"_s,
         isPicture ? QJsonValue(proxied(fileUrl(file), u"static"_s)) : QJsonValue()},
        {u"comment"_s, text(file.comment)},
        {u"folderId"_s, file.folderId.isEmpty() ? QJsonValue() : QJsonValue(file.folderId)},
        {u"folder"_s, QJsonValue()},
        {u"userId"_s, QJsonValue()},
        {u"user"_s, QJsonValue()}};
    for (auto it = file.extra.begin(); it != file.extra.end(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

QJsonObject Packer::folder(const FolderData &folder) const
{
    return {
        {u"id"_s, folder.id},
        {u"createdAt"_s, time(folder.createdAtMs)},
        {u"name"_s, folder.name},
        {u"parentId"_s, folder.parentId.isEmpty() ? QJsonValue() : QJsonValue(folder.parentId)}};
}

QJsonObject Packer::detailedFile(const FileData &file) const
{
    QJsonObject json = noteFile(file);
    const auto owner = m_world.accounts.constFind(file.userId);
    if (owner != m_world.accounts.constEnd())
        json["user"_L1] = userLite(*owner);
    const auto folder = m_world.folders.constFind(file.folderId);
    if (folder != m_world.folders.constEnd())
        json["folder"_L1] = detailedFolder(*folder);
    return json;
}

QJsonObject Packer::detailedFolder(const FolderData &folder) const
{
    QJsonObject json = this->folder(folder);
    int folders = 0;
    for (const FolderData &other : m_world.folders)
        folders += other.parentId == folder.id;
    int files = 0;
    for (const FileData &file : m_world.files)
        files += file.folderId == folder.id;
    json["foldersCount"_L1] = folders;
    json["filesCount"_L1] = files;
    const auto parent = m_world.folders.constFind(folder.parentId);
    if (parent != m_world.folders.constEnd())
        json["parent"_L1] = detailedFolder(*parent);
    return json;
}

QJsonObject Packer::clip(const ClipData &clip, const Account *viewer) const
{
    QJsonObject json{{u"id"_s, clip.id},
                     {u"createdAt"_s, time(clip.createdAtMs)},
                     {u"lastClippedAt"_s, clip.lastClippedAtMs > 0
                                              ? QJsonValue(time(clip.lastClippedAtMs))
                                              : QJsonValue()},
                     {u"userId"_s, clip.userId},
                     {u"user"_s, userLite(clip.userId)},
                     {u"name"_s, clip.name},
                     {u"description"_s, text(clip.description)},
                     {u"isPublic"_s, clip.isPublic},
                     {u"favoritedCount"_s, clip.favoritedBy.size()}};
    if (viewer) {
        json["isFavorited"_L1] = clip.favoritedBy.contains(viewer->id);
        if (viewer->id == clip.userId)
            json["notesCount"_L1] = clip.noteIds.size();
    }
    return json;
}

QJsonObject Packer::emojiSimple(const EmojiData &emoji) const
{
    QJsonObject json{{u"name"_s, emoji.name},
                     {u"aliases"_s, emoji.members.value("aliases"_L1).toArray()},
                     {u"category"_s, QJsonValue()},
                     {u"url"_s, emojiUrl(emoji)}};
    for (auto it = emoji.members.begin(); it != emoji.members.end(); ++it)
        json.insert(it.key(), it.value());
    json.remove("license"_L1);
    for (const QLatin1StringView flag : {"localOnly"_L1, "isSensitive"_L1}) {
        if (!json.value(flag).toBool())
            json.remove(flag);
    }
    return json;
}

QJsonObject Packer::emoji(const EmojiData &emoji) const
{
    QJsonObject json{
        {u"id"_s, emoji.id},          {u"aliases"_s, QJsonArray()},
        {u"name"_s, emoji.name},      {u"category"_s, QJsonValue()},
        {u"host"_s, QJsonValue()},    {u"url"_s, emojiUrl(emoji)},
        {u"license"_s, QJsonValue()}, {u"isSensitive"_s, false},
        {u"localOnly"_s, false},      {u"roleIdsThatCanBeUsedThisEmojiAsReaction"_s, QJsonArray()}};
    for (auto it = emoji.members.begin(); it != emoji.members.end(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

QJsonObject Packer::channel(const ChannelData &channel, const Account *viewer) const
{
    QJsonObject json{{u"id"_s, channel.id},
                     {u"createdAt"_s, time(channel.createdAtMs)},
                     {u"lastNotedAt"_s, channel.lastNotedAtMs > 0
                                            ? QJsonValue(time(channel.lastNotedAtMs))
                                            : QJsonValue()},
                     {u"name"_s, channel.name},
                     {u"description"_s, text(channel.description)},
                     {u"userId"_s, channel.userId},
                     {u"bannerUrl"_s, QJsonValue()},
                     {u"bannerId"_s, QJsonValue()},
                     {u"pinnedNoteIds"_s, QJsonArray()},
                     {u"color"_s, channel.color},
                     {u"isArchived"_s, false},
                     {u"usersCount"_s, 1},
                     {u"notesCount"_s, channel.notesCount},
                     {u"isSensitive"_s, channel.isSensitive},
                     {u"allowRenoteToExternal"_s, true}};
    if (viewer) {
        json["isFollowing"_L1] = viewer->relations.followedChannels.contains(channel.id);
        json["isFavorited"_L1] = false;
        json["isMuting"_L1] = false;
        json["hasUnreadNote"_L1] = false;
    }
    return json;
}

QJsonObject Packer::role(const RoleData &role) const
{
    QJsonObject json = role.settings;
    json["id"_L1] = role.id;
    json["createdAt"_L1] = time(role.createdAtMs);
    json["updatedAt"_L1] = time(role.createdAtMs);
    json["usersCount"_L1] = role.members.size();
    // Every policy is there; those the role does not set follow the base role.
    QJsonObject policies = role.settings.value("policies"_L1).toObject();
    const QJsonObject base = m_world.policiesOf(nullptr);
    for (auto it = base.begin(); it != base.end(); ++it) {
        if (!policies.contains(it.key())) {
            policies[it.key()] =
                QJsonObject{{u"useDefault"_s, true}, {u"priority"_s, 0}, {u"value"_s, it.value()}};
        }
    }
    json["policies"_L1] = policies;
    return json;
}

QJsonObject Packer::list(const ListData &list) const
{
    return {{u"id"_s, list.id},
            {u"createdAt"_s, time(list.createdAtMs)},
            {u"name"_s, list.name},
            {u"userIds"_s, QJsonArray::fromStringList(list.members)},
            {u"isPublic"_s, false}};
}

QJsonObject Packer::antenna(const AntennaData &antenna) const
{
    QJsonObject json = antenna.settings;
    json["id"_L1] = antenna.id;
    json["createdAt"_L1] = time(antenna.createdAtMs);
    return json;
}

QJsonObject Packer::announcement(const AnnouncementData &announcement, const Account *viewer) const
{
    QJsonObject json = announcement.members;
    json.remove("isActive"_L1);
    json["id"_L1] = announcement.id;
    json["createdAt"_L1] = time(announcement.createdAtMs);
    json["updatedAt"_L1] = QJsonValue();
    json["forYou"_L1] = viewer && announcement.userId == viewer->id;
    if (viewer)
        json["isRead"_L1] = viewer->readAnnouncements.contains(announcement.id);
    return json;
}

QJsonObject Packer::notification(const NotificationData &notification, const Account &viewer) const
{
    QJsonObject json{{u"id"_s, notification.id},
                     {u"createdAt"_s, time(notification.createdAtMs)},
                     {u"type"_s, notification.type}};
    if (!notification.userId.isEmpty()) {
        json["userId"_L1] = notification.userId;
        json["user"_L1] = userLite(notification.userId);
    }
    if (const NoteData *note = m_world.note(notification.noteId))
        json["note"_L1] = this->note(*note, &viewer);
    if (!notification.reaction.isEmpty())
        json["reaction"_L1] = notification.reaction;
    for (auto it = notification.extra.begin(); it != notification.extra.end(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

} // namespace instance
