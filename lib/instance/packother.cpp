// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/packer.h"

#include <QCryptographicHash>

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

QJsonObject Packer::noteFile(const FileData &file) const
{
    QJsonObject json = this->file(file);
    json["userId"_L1] = file.userId;
    return json;
}

QJsonObject Packer::file(const FileData &file) const
{
    const bool isPicture = file.type.startsWith(u"image/");
    QJsonObject properties;
    if (file.width > 0)
        properties = {{u"width"_s, file.width}, {u"height"_s, file.height}};
    const QByteArray digest = file.bytes.isEmpty() ? file.source.toUtf8() : file.bytes;
    return {{u"id"_s, file.id},
            {u"createdAt"_s, time(file.createdAtMs)},
            {u"name"_s, file.name},
            {u"type"_s, file.type},
            {u"md5"_s, QString::fromLatin1(
                           QCryptographicHash::hash(digest, QCryptographicHash::Md5).toHex())},
            {u"size"_s, file.bytes.isEmpty() ? 24000 : file.bytes.size()},
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
                     {u"isSensitive"_s, false},
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
