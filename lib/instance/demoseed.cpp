// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/demo.h"

#include <QDateTime>
#include <QJsonArray>

// How the demo's world comes to be: the people and notes of demo.json, and one of each
// notification.

namespace {

constexpr qint64 minute = 60 * 1000;

QStringList strings(const QJsonValue &array)
{
    QStringList list;
    const auto values = array.toArray();
    for (const QJsonValue &value : values)
        list.append(value.toString());
    return list;
}

} // namespace

void Demo::seedPeople()
{
    const QString files = m_instance->url().toString() + QStringLiteral("/files/asset/");
    const QJsonObject hosts = m_script.value(QStringLiteral("hosts")).toObject();
    const auto people = m_script.value(QStringLiteral("people")).toArray();
    for (const QJsonValue &value : people) {
        const QJsonObject entry = value.toObject();
        const QString who = entry.value(QStringLiteral("who")).toString();
        const QString username = who.section(QLatin1Char('@'), 0, 0);
        UserOptions options;
        options.host = who.section(QLatin1Char('@'), 1);
        options.name = entry.value(QStringLiteral("name")).toString();
        options.avatar = QStringLiteral("avatar-%1.webp").arg(username);
        options.isBot = entry.value(QStringLiteral("bot")).toBool();
        options.isCat = entry.value(QStringLiteral("cat")).toBool();
        options.isLocked = entry.value(QStringLiteral("locked")).toBool();
        options.requireSignin = entry.value(QStringLiteral("signin")).toBool();
        options.onlineStatus =
            entry.value(QStringLiteral("online")).toString(QStringLiteral("unknown"));
        const QJsonObject emojis = entry.value(QStringLiteral("emojis")).toObject();
        for (auto it = emojis.begin(); it != emojis.end(); ++it)
            options.emojis.insert(it.key(), files + it.value().toString());
        if (entry.contains(QStringLiteral("decoration"))) {
            options.extra.insert(QStringLiteral("avatarDecorations"),
                                 QJsonArray{QJsonObject{
                                     {QStringLiteral("id"), QStringLiteral("decoration-drop")},
                                     {QStringLiteral("url"),
                                      files + entry.value(QStringLiteral("decoration")).toString()},
                                     {QStringLiteral("angle"), 0.1},
                                     {QStringLiteral("offsetX"), 0.25},
                                     {QStringLiteral("offsetY"), -0.25}}});
        }
        if (entry.contains(QStringLiteral("badge"))) {
            options.extra.insert(
                QStringLiteral("badgeRoles"),
                QJsonArray{QJsonObject{
                    {QStringLiteral("name"), entry.value(QStringLiteral("badge")).toString()},
                    {QStringLiteral("iconUrl"), files + QStringLiteral("drop.webp")},
                    {QStringLiteral("displayOrder"), 1}}});
        }
        if (!options.host.isEmpty()) {
            QJsonObject instance = hosts.value(options.host).toObject();
            instance.insert(QStringLiteral("iconUrl"), files + QStringLiteral("drop.webp"));
            instance.insert(QStringLiteral("faviconUrl"), files + QStringLiteral("drop.webp"));
            options.extra.insert(QStringLiteral("instance"), instance);
        }
        m_instance->addUser(username, options);
        if (who == visitor())
            continue;
        m_people.append({who, strings(entry.value(QStringLiteral("languages"))), options.host});
        if (m_people.last().languages.isEmpty())
            m_people.last().languages = {QStringLiteral("en")};
        m_instance->follow(visitor(), who);
        m_instance->follow(who, visitor());
    }
    const auto emojis = m_script.value(QStringLiteral("emojis")).toArray();
    for (const QJsonValue &value : emojis) {
        const QJsonObject entry = value.toObject();
        m_instance->addEmoji(entry.value(QStringLiteral("name")).toString(),
                             entry.value(QStringLiteral("file")).toString(),
                             {{QStringLiteral("category"), entry.value(QStringLiteral("category"))},
                              {QStringLiteral("aliases"), entry.value(QStringLiteral("aliases"))}});
    }
}

NoteOptions Demo::noteOptions(const QJsonObject &entry)
{
    const QString serverFiles = m_instance->url().toString() + QStringLiteral("/files/asset/");
    NoteOptions options;
    if (entry.contains(QStringLiteral("cw")))
        options.cw = entry.value(QStringLiteral("cw")).toString();
    options.visibility =
        entry.value(QStringLiteral("visibility")).toString(QStringLiteral("public"));
    options.localOnly = entry.value(QStringLiteral("localOnly")).toBool();
    options.replyId = m_keys.value(entry.value(QStringLiteral("replyTo")).toString());
    options.renoteId =
        m_keys.value(entry.value(QStringLiteral("renoteOf"))
                         .toString(entry.value(QStringLiteral("quoteOf")).toString()));
    if (entry.contains(QStringLiteral("acceptance")))
        options.reactionAcceptance = entry.value(QStringLiteral("acceptance")).toString();
    options.choices = strings(entry.value(QStringLiteral("poll")));
    if (!options.choices.isEmpty())
        options.expiresAtMs = QDateTime::currentMSecsSinceEpoch() + 24 * 60 * minute;
    options.visibleUserIds = strings(entry.value(QStringLiteral("to")));
    for (QString &user : options.visibleUserIds)
        user = m_instance->userId(user);
    const QJsonObject emojis = entry.value(QStringLiteral("emojis")).toObject();
    for (auto it = emojis.begin(); it != emojis.end(); ++it)
        options.emojis.insert(it.key(), serverFiles + it.value().toString());
    if (entry.value(QStringLiteral("hidden")).toBool()) {
        options.extra = {{QStringLiteral("isHidden"), true},
                         {QStringLiteral("text"), QJsonValue::Null}};
    }
    const QString who = entry.value(QStringLiteral("who")).toString();
    const auto names = strings(entry.value(QStringLiteral("files")));
    const QJsonObject files = m_script.value(QStringLiteral("files")).toObject();
    for (const QString &name : names) {
        const QJsonObject file = files.value(name).toObject();
        FileOptions made;
        made.source = file.value(QStringLiteral("source")).toString();
        made.name = made.source;
        made.type = file.value(QStringLiteral("type")).toString();
        made.comment = file.value(QStringLiteral("alt")).toString();
        made.blurhash = file.value(QStringLiteral("blurhash")).toString();
        made.width = file.value(QStringLiteral("width")).toInt();
        made.height = file.value(QStringLiteral("height")).toInt();
        made.isSensitive = file.value(QStringLiteral("sensitive")).toBool();
        options.fileIds.append(m_instance->addFile(who, made));
    }
    if (entry.contains(QStringLiteral("channel"))) {
        options.channelId =
            m_instance->createChannel(who, entry.value(QStringLiteral("channel")).toString());
    }
    options.silent = true;
    return options;
}

void Demo::writeSeedNote(const QJsonObject &entry, qint64 createdAtMs)
{
    const QString who = entry.value(QStringLiteral("who")).toString();
    NoteOptions options = noteOptions(entry);
    options.createdAtMs = createdAtMs;
    const QString id =
        m_instance->createNote(who, entry.value(QStringLiteral("text")).toString(), options);
    m_keys.insert(entry.value(QStringLiteral("key")).toString(), id);
    const bool isPublic = options.visibility == QLatin1String("public");
    if (isPublic && !entry.contains(QStringLiteral("renoteOf")))
        remember(id, who);
    if (!options.choices.isEmpty())
        m_polls.append(id);
    const QJsonObject votes = entry.value(QStringLiteral("votes")).toObject();
    for (auto it = votes.begin(); it != votes.end(); ++it)
        m_instance->vote(it.key(), id, it.value().toInt());
    react(id, entry.value(QStringLiteral("reactions")).toObject(),
          entry.value(QStringLiteral("mine")).toString());
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
    const auto notes = m_script.value(QStringLiteral("notes")).toArray();
    // The newest was written a minute ago, each one before it some minutes earlier.
    qint64 createdAtMs =
        QDateTime::currentMSecsSinceEpoch() - minute - (notes.size() - 1) * 7 * minute;
    for (const QJsonValue &value : notes) {
        writeSeedNote(value.toObject(), createdAtMs);
        createdAtMs += 7 * minute;
    }
    m_instance->announce(
        QStringLiteral("Welcome"),
        QStringLiteral("This is a demo on your own machine. Nothing you do here leaves it."));
}

void Demo::seedNotifications()
{
    const QString note = m_keys.value(QStringLiteral("reply"));
    const auto from = [this](const char *user) {
        return m_instance->userId(QString::fromLatin1(user));
    };
    const QList<QJsonObject> notifications{
        {{QStringLiteral("type"), QStringLiteral("achievementEarned")},
         {QStringLiteral("achievement"), QStringLiteral("notes1")}},
        {{QStringLiteral("type"), QStringLiteral("login")}},
        {{QStringLiteral("type"), QStringLiteral("createToken")}},
        {{QStringLiteral("type"), QStringLiteral("app")},
         {QStringLiteral("header"), QStringLiteral("Backup")},
         {QStringLiteral("body"), QStringLiteral("The backup of your drive is done.")}},
        {{QStringLiteral("type"), QStringLiteral("exportCompleted")},
         {QStringLiteral("exportedEntity"), QStringLiteral("note")}},
        {{QStringLiteral("type"), QStringLiteral("follow")},
         {QStringLiteral("userId"), from("zoe@riviere.example")}},
        {{QStringLiteral("type"), QStringLiteral("receiveFollowRequest")},
         {QStringLiteral("userId"), from("luc@riviere.example")}},
        {{QStringLiteral("type"), QStringLiteral("followRequestAccepted")},
         {QStringLiteral("userId"), from("yuki@sushi.example")},
         {QStringLiteral("message"), QStringLiteral("よろしくお願いします")}},
        {{QStringLiteral("type"), QStringLiteral("pollEnded")},
         {QStringLiteral("userId"), from("bob")},
         {QStringLiteral("noteId"), m_keys.value(QStringLiteral("poll"))}},
        {{QStringLiteral("type"), QStringLiteral("note")},
         {QStringLiteral("userId"), from("bob")},
         {QStringLiteral("noteId"), m_keys.value(QStringLiteral("hills"))}},
        {{QStringLiteral("type"), QStringLiteral("mention")},
         {QStringLiteral("userId"), from("carol")},
         {QStringLiteral("noteId"), note}},
    };
    for (const QJsonObject &notification : notifications)
        m_instance->notify(visitor(), notification);
}
