// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/demo.h"

#include <QDateTime>
#include <QJsonArray>

using namespace Qt::StringLiterals;

// How the demo's world comes to be: the people, notes and things of demo.json.

namespace {

constexpr qint64 minute = 60 * 1000;

/// By the instance's own clock, so that a world can be made at any time.
qint64 nowOf(const LocalInstance &instance)
{
    const InstanceOptions &options = instance.options();
    return options.clock ? options.clock->nowMs() : QDateTime::currentMSecsSinceEpoch();
}

QStringList strings(const QJsonValue &array)
{
    QStringList list;
    const auto values = array.toArray();
    for (const QJsonValue &value : values)
        list.append(value.toString());
    return list;
}

QString text(const QJsonObject &entry, QLatin1StringView member)
{
    return entry.value(member).toString();
}

} // namespace

QString Demo::asset(const QString &file) const
{
    return m_instance->url().toString() + u"/files/asset/"_s + file;
}

UserOptions Demo::userOptions(const QJsonObject &entry) const
{
    const QString who = text(entry, "who"_L1);
    UserOptions options;
    options.host = who.section(u'@', 1);
    options.name = text(entry, "name"_L1);
    options.description = text(entry, "description"_L1);
    options.avatar = u"avatar-%1.webp"_s.arg(who.section(u'@', 0, 0));
    options.isBot = entry.value("bot"_L1).toBool();
    options.isCat = entry.value("cat"_L1).toBool();
    options.isLocked = entry.value("locked"_L1).toBool();
    options.requireSignin = entry.value("signin"_L1).toBool();
    options.onlineStatus = entry.value("online"_L1).toString(u"unknown"_s);
    options.profile = entry.value("profile"_L1).toObject();
    options.secrets = entry.value("native"_L1).toObject();
    options.extra = entry.value("extra"_L1).toObject();
    if (entry.contains("banner"_L1)) {
        options.profile.insert(u"bannerUrl"_s, asset(text(entry, "banner"_L1)));
        options.profile.insert(u"bannerBlurhash"_s, u"LYCuP.o#fQo#8@ahfQahoffQfQfQ"_s);
    }
    if (entry.contains("decoration"_L1)) {
        options.extra.insert(u"avatarDecorations"_s,
                             QJsonArray{QJsonObject{{u"id"_s, u"decoration-drop"_s},
                                                    {u"url"_s, asset(text(entry, "decoration"_L1))},
                                                    {u"angle"_s, 0.1},
                                                    {u"flipH"_s, true},
                                                    {u"offsetX"_s, 0.25},
                                                    {u"offsetY"_s, -0.25},
                                                    {u"scale"_s, 1.2},
                                                    {u"opacity"_s, 0.9}}});
    }
    if (!options.host.isEmpty()) {
        QJsonObject instance = m_script.value("hosts"_L1).toObject().value(options.host).toObject();
        instance.insert(u"iconUrl"_s, asset(u"drop.webp"_s));
        instance.insert(u"faviconUrl"_s, asset(u"drop.webp"_s));
        options.extra.insert(u"instance"_s, instance);
    }
    return options;
}

void Demo::seedPeople()
{
    const QJsonObject remoteEmojis = m_script.value("remoteEmojis"_L1).toObject();
    for (auto it = remoteEmojis.begin(); it != remoteEmojis.end(); ++it) {
        m_instance->addRemoteEmoji(it.key().section(u'@', 0, 0), it.key().section(u'@', 1),
                                   it.value().toString());
    }
    const auto people = m_script.value("people"_L1).toArray();
    for (const QJsonValue &value : people) {
        const QJsonObject entry = value.toObject();
        const QString who = text(entry, "who"_L1);
        m_instance->addUser(who.section(u'@', 0, 0), userOptions(entry));
        if (who == visitor())
            continue;
        relate(entry);
        const QJsonObject role = entry.value("role"_L1).toObject();
        if (!role.isEmpty()) {
            QJsonObject settings = role;
            settings.insert(u"iconUrl"_s, asset(u"drop.webp"_s));
            m_instance->createRole(text(role, "name"_L1), {who}, settings);
        }
        if (text(entry, "relation"_L1) == u"avoided")
            continue;
        m_people.append({who, strings(entry.value("languages"_L1)), who.section(u'@', 1)});
        if (m_people.last().languages.isEmpty())
            m_people.last().languages = {u"en"_s};
    }
    const auto emojis = m_script.value("emojis"_L1).toArray();
    for (const QJsonValue &value : emojis) {
        const QJsonObject entry = value.toObject();
        m_instance->addEmoji(text(entry, "name"_L1), text(entry, "file"_L1),
                             {{u"category"_s, entry.value("category"_L1)},
                              {u"aliases"_s, entry.value("aliases"_L1)}});
    }
}

/// What somebody and the visitor are to each other; most follow each other.
void Demo::relate(const QJsonObject &entry)
{
    const QString who = text(entry, "who"_L1);
    const QString relation = text(entry, "relation"_L1);
    if (relation == u"asks") {
        m_instance->setLocked(visitor(), true);
        m_instance->follow(who, visitor());
        m_instance->setLocked(visitor(), false);
    } else if (relation == u"asked") {
        m_instance->follow(visitor(), who);
    } else if (relation == u"avoided") {
        m_instance->mute(visitor(), who);
        m_instance->muteRenotes(visitor(), who);
        m_instance->block(visitor(), who);
        m_instance->block(who, visitor());
    } else {
        m_instance->follow(visitor(), who, entry.value("withReplies"_L1).toBool());
        m_instance->acceptFollow(who, visitor());
        m_instance->follow(who, visitor());
        if (entry.value("notify"_L1).toBool())
            m_instance->setFollowNotify(visitor(), who, u"normal"_s);
    }
}

FileOptions Demo::fileOptions(const QString &name) const
{
    const QJsonObject file = m_script.value("files"_L1).toObject().value(name).toObject();
    FileOptions made;
    made.source = text(file, "source"_L1);
    made.name = made.source;
    made.type = text(file, "type"_L1);
    made.comment = text(file, "alt"_L1);
    made.blurhash = text(file, "blurhash"_L1);
    made.width = file.value("width"_L1).toInt();
    made.height = file.value("height"_L1).toInt();
    made.isSensitive = file.value("sensitive"_L1).toBool();
    return made;
}

NoteOptions Demo::noteOptions(const QJsonObject &entry)
{
    NoteOptions options;
    if (entry.contains("cw"_L1))
        options.cw = text(entry, "cw"_L1);
    options.visibility = entry.value("visibility"_L1).toString(u"public"_s);
    options.localOnly = entry.value("localOnly"_L1).toBool();
    options.replyId = m_keys.value(text(entry, "replyTo"_L1));
    options.renoteId = m_keys.value(entry.value("renoteOf"_L1).toString(text(entry, "quoteOf"_L1)));
    if (entry.contains("acceptance"_L1))
        options.reactionAcceptance = text(entry, "acceptance"_L1);
    options.choices = strings(entry.value("poll"_L1));
    options.multiple = entry.value("multiple"_L1).toBool();
    if (!options.choices.isEmpty())
        options.expiresAtMs = nowOf(*m_instance) + 24 * 60 * minute;
    options.visibleUserIds = strings(entry.value("to"_L1));
    for (QString &user : options.visibleUserIds)
        user = m_instance->userId(user);
    options.extra = entry.value("extra"_L1).toObject();
    if (entry.value("hidden"_L1).toBool()) {
        options.extra.insert(u"isHidden"_s, true);
        options.extra.insert(u"text"_s, QJsonValue::Null);
    }
    const QString who = text(entry, "who"_L1);
    const auto names = strings(entry.value("files"_L1));
    for (const QString &name : names)
        options.fileIds.append(m_instance->addFile(who, fileOptions(name)));
    if (entry.contains("channel"_L1)) {
        options.channelId = m_instance->createChannel(who, text(entry, "channel"_L1),
                                                      entry.value("sensitiveChannel"_L1).toBool());
    }
    options.silent = true;
    return options;
}

void Demo::writeSeedNote(const QJsonObject &entry, qint64 createdAtMs)
{
    const QString who = text(entry, "who"_L1);
    NoteOptions options = noteOptions(entry);
    options.createdAtMs = createdAtMs;
    const QString id = m_instance->createNote(who, text(entry, "text"_L1), options);
    m_keys.insert(text(entry, "key"_L1), id);
    const bool isPublic = options.visibility == u"public";
    if (isPublic && !entry.contains("renoteOf"_L1))
        remember(id, who);
    if (!options.choices.isEmpty())
        m_polls.append(id);
    const QJsonObject votes = entry.value("votes"_L1).toObject();
    for (auto it = votes.begin(); it != votes.end(); ++it)
        m_instance->vote(it.key(), id, it.value().toInt());
    react(id, entry.value("reactions"_L1).toObject(), text(entry, "mine"_L1));
}

void Demo::react(const QString &noteId, const QJsonObject &counts, const QString &mine)
{
    // Each person reacts once, so the counts are spread over the people in turn.
    qsizetype next = 0;
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        int left = it.value().toInt();
        if (it.key() == mine) {
            m_instance->react(visitor(), noteId, mine);
            --left;
        }
        for (; left > 0 && next < m_people.size(); --left)
            m_instance->react(m_people.at(next++).who, noteId, it.key());
    }
}

void Demo::seedNotes()
{
    const auto notes = m_script.value("notes"_L1).toArray();
    // The newest was written a minute ago, each one before it some minutes earlier.
    qint64 createdAtMs = nowOf(*m_instance) - minute - (notes.size() - 1) * 7 * minute;
    for (const QJsonValue &value : notes) {
        writeSeedNote(value.toObject(), createdAtMs);
        createdAtMs += 7 * minute;
    }
    const auto deleted = strings(m_script.value("deleted"_L1));
    for (const QString &key : deleted) {
        forget(m_keys.value(key));
        m_instance->deleteNote(m_keys.value(key));
    }
    const QJsonObject pins = m_script.value("pins"_L1).toObject();
    for (auto it = pins.begin(); it != pins.end(); ++it)
        m_instance->pin(it.key(), m_keys.value(it.value().toString()));
    m_instance->announce(u"Welcome"_s,
                         u"This is a demo on your own machine. Nothing you do here leaves it."_s);
}

void Demo::seedThings()
{
    const auto drive = m_script.value("drive"_L1).toArray();
    for (const QJsonValue &value : drive) {
        const QJsonObject entry = value.toObject();
        const QString folder = m_things.value(text(entry, "in"_L1));
        if (entry.contains("folder"_L1)) {
            const QString name = text(entry, "folder"_L1);
            m_things.insert(name, m_instance->addFolder(visitor(), name, folder));
            continue;
        }
        FileOptions file = fileOptions(text(entry, "file"_L1));
        file.folderId = folder;
        file.isSensitive = entry.value("sensitive"_L1).toBool();
        file.properties = entry.value("properties"_L1).toObject();
        file.extra = entry.value("extra"_L1).toObject();
        m_things.insert(u"file"_s, m_instance->addFile(visitor(), file));
    }
    const auto clips = m_script.value("clips"_L1).toArray();
    for (const QJsonValue &value : clips) {
        QStringList ids = strings(value.toObject().value("notes"_L1));
        for (QString &id : ids)
            id = m_keys.value(id);
        m_instance->createClip(visitor(), text(value.toObject(), "name"_L1), ids);
    }
    const auto favorites = strings(m_script.value("favorites"_L1));
    for (const QString &key : favorites)
        m_instance->addFavorite(visitor(), m_keys.value(key));
    const auto chats = m_script.value("chats"_L1).toArray();
    for (const QJsonValue &value : chats) {
        const QJsonObject entry = value.toObject();
        m_instance->sendChat(text(entry, "from"_L1), text(entry, "to"_L1), text(entry, "text"_L1));
    }
    m_instance->createRoom(u"zoe@riviere.example"_s, u"Cartes et plans"_s, visitor());
    const QString role = m_instance->createRole(u"Neighbour"_s, {}, {{u"asBadge"_s, false}});
    m_instance->assignRole(role, visitor());
}

void Demo::seedNotifications()
{
    const auto notifications = m_script.value("notifications"_L1).toArray();
    for (const QJsonValue &value : notifications) {
        QJsonObject notification = value.toObject();
        if (notification.contains("user"_L1))
            notification["userId"_L1] = m_instance->userId(notification.take("user"_L1).toString());
        if (notification.contains("note"_L1))
            notification["noteId"_L1] = m_keys.value(notification.take("note"_L1).toString());
        if (notification.contains("noteIds"_L1)) {
            QJsonArray ids = notification.value("noteIds"_L1).toArray();
            for (QJsonValueRef key : ids)
                key = m_keys.value(key.toString());
            notification["noteIds"_L1] = ids;
        }
        if (notification.contains("fileId"_L1))
            notification["fileId"_L1] = m_things.value(u"file"_s);
        if (notification.contains("icon"_L1))
            notification["icon"_L1] = asset(text(notification, "icon"_L1));
        m_instance->notify(visitor(), notification);
    }
}
