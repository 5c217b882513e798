// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/localinstance.h"

#include "instance/localinstanceparts.h"

using namespace Qt::StringLiterals;
using namespace instance;

// The verbs that scripts move the instance's people with.

QString LocalInstance::addUser(const QString &username, const UserOptions &user)
{
    Account account;
    account.createdAtMs = user.createdAtMs > 0 ? user.createdAtMs : m->world.nowMs();
    account.id = m->world.newId(account.createdAtMs);
    account.username = username;
    account.host = user.host;
    account.name = user.name;
    account.description = user.description;
    account.avatarFile = user.avatar;
    account.isBot = user.isBot;
    account.isCat = user.isCat;
    account.isLocked = user.isLocked;
    account.isAdmin = user.isAdmin;
    account.isSuspended = user.isSuspended;
    account.requireSignin = user.requireSignin;
    account.onlineStatus = user.onlineStatus;
    account.emojis = user.emojis;
    account.extra = user.extra;
    if (account.host.isEmpty()) {
        account.nativeToken = World::randomToken(16);
        m->world.tokens.insert(account.nativeToken, {account.id, true, {}});
    }
    m->world.accounts.insert(account.id, account);
    return account.id;
}

QString LocalInstance::userId(const QString &user) const
{
    const Account *account = std::as_const(m->world).account(user);
    return account ? account->id : QString();
}

QByteArray LocalInstance::token(const QString &user) const
{
    const Account *account = std::as_const(m->world).account(user);
    return account ? account->nativeToken : QByteArray();
}

QByteArray LocalInstance::createToken(const QString &user)
{
    return createToken(user, appScopes());
}

QByteArray LocalInstance::createToken(const QString &user, const QStringList &scopes)
{
    const Account *account = m->world.account(user);
    if (!account)
        return {};
    const QByteArray token = World::randomToken(32);
    m->world.tokens.insert(token, {account->id, false, scopes});
    return token;
}

void LocalInstance::revokeToken(const QByteArray &token)
{
    m->world.tokens.remove(token);
}

void LocalInstance::suspend(const QString &user, bool isSuspended)
{
    if (Account *account = m->world.account(user))
        account->isSuspended = isSuspended;
}

void LocalInstance::updateUser(const QString &user, const QJsonObject &members)
{
    Account *account = m->world.account(user);
    if (!account)
        return;
    account->updatedAtMs = m->world.nowMs();
    for (auto it = members.begin(); it != members.end(); ++it) {
        if (it.key() == u"name")
            account->name = it.value().toString();
        else
            account->extra.insert(it.key(), it.value());
    }
    m->service.notifier.meUpdated(account->id, false);
}

void LocalInstance::setPolicy(const QString &user, const QString &policy, const QJsonValue &value)
{
    if (Account *account = m->world.account(user))
        account->policies.insert(policy, value);
}

void LocalInstance::follow(const QString &follower, const QString &followee, bool withReplies)
{
    m->service.social.follow(userId(follower), userId(followee), withReplies);
}

void LocalInstance::unfollow(const QString &follower, const QString &followee)
{
    m->service.social.unfollow(userId(follower), userId(followee));
}

void LocalInstance::mute(const QString &muter, const QString &mutee)
{
    m->service.social.setMuted(userId(muter), userId(mutee), true);
}

QString LocalInstance::createNote(const QString &user, const QString &text, const NoteOptions &note)
{
    const QString author = userId(user);
    return author.isEmpty() ? QString() : m->service.notes.create(author, text, note);
}

void LocalInstance::deleteNote(const QString &noteId)
{
    m->service.notes.remove(noteId);
}

void LocalInstance::react(const QString &user, const QString &noteId, const QString &reaction)
{
    const NoteData *note = std::as_const(m->world).note(noteId);
    const QString reactor = userId(user);
    if (!note || reactor.isEmpty())
        return;
    const QString host =
        reaction.startsWith(u':') ? reaction.section(u'@', 1).section(u':', 0, 0) : QString();
    if (host.isEmpty() || host == u".") {
        m->service.notes.react(reactor, noteId, m->service.notes.reactionKey(*note, reaction));
        return;
    }
    const QString name = reaction.mid(1).section(u'@', 0, 0);
    m->service.notes.react(reactor, noteId, reaction,
                           u"https://%1/files/asset/%2.png"_s.arg(host, name));
}

void LocalInstance::unreact(const QString &user, const QString &noteId)
{
    m->service.notes.unreact(userId(user), noteId);
}

void LocalInstance::vote(const QString &user, const QString &noteId, int choice)
{
    m->service.notes.vote(userId(user), noteId, choice);
}

QJsonObject LocalInstance::note(const QString &noteId, const QString &viewer) const
{
    const NoteData *note = std::as_const(m->world).note(noteId);
    const Account *account = viewer.isEmpty() ? nullptr : std::as_const(m->world).account(viewer);
    return note ? Packer(m->world).note(*note, account) : QJsonObject();
}

int LocalInstance::noteCount() const
{
    return int(m->world.notes.size());
}

QString LocalInstance::newestNoteOf(const QString &user) const
{
    const QString id = userId(user);
    const auto &notes = m->world.notes;
    for (auto it = notes.cend(); it != notes.cbegin();) {
        --it;
        if (it->userId == id && !it->isPureRenote())
            return it->id;
    }
    return {};
}

QString LocalInstance::addFile(const QString &user, const FileOptions &file)
{
    FileData data;
    data.createdAtMs = file.createdAtMs > 0 ? file.createdAtMs : m->world.nowMs();
    data.id = m->world.newId(data.createdAtMs);
    data.key = u"local-"_s + data.id;
    data.userId = userId(user);
    data.name = file.name;
    data.type = file.type;
    data.source = file.source;
    data.comment = file.comment;
    data.blurhash = file.blurhash;
    data.width = file.width;
    data.height = file.height;
    data.isSensitive = file.isSensitive;
    m->service.social.addFile(data);
    return data.id;
}

void LocalInstance::addEmoji(const QString &name, const QString &source, const QJsonObject &members)
{
    m->service.social.addEmoji({m->world.newId(), name, source, members});
}

void LocalInstance::updateEmoji(const QString &name, const QJsonObject &members)
{
    m->service.social.updateEmoji(name, members);
}

void LocalInstance::deleteEmoji(const QString &name)
{
    m->service.social.removeEmoji(name);
}

QString LocalInstance::announce(const QString &title, const QString &text, const QString &user,
                                const QJsonObject &members)
{
    QJsonObject all = members;
    all["title"_L1] = title;
    all["text"_L1] = text;
    return m->service.social.announce(user.isEmpty() ? QString() : userId(user), all);
}

QString LocalInstance::createList(const QString &user, const QString &name,
                                  const QStringList &members)
{
    auto list = m->world.newRecord<ListData>();
    list.userId = userId(user);
    list.name = name;
    for (const QString &member : members)
        list.members.append(userId(member));
    m->world.lists.insert(list.id, list);
    return list.id;
}

QString LocalInstance::createAntenna(const QString &user, const QString &name,
                                     const QStringList &keywords)
{
    auto antenna = m->world.newRecord<AntennaData>();
    antenna.userId = userId(user);
    QJsonArray alternatives;
    for (const QString &keyword : keywords)
        alternatives.append(QJsonArray{keyword});
    antenna.settings = {{u"name"_s, name},
                        {u"keywords"_s, alternatives},
                        {u"excludeKeywords"_s, QJsonArray()},
                        {u"src"_s, u"all"_s},
                        {u"userListId"_s, QJsonValue()},
                        {u"users"_s, QJsonArray()},
                        {u"caseSensitive"_s, false},
                        {u"localOnly"_s, false},
                        {u"excludeBots"_s, false},
                        {u"withReplies"_s, false},
                        {u"withFile"_s, false},
                        {u"isActive"_s, true},
                        {u"hasUnreadNote"_s, false},
                        {u"notify"_s, false},
                        {u"excludeNotesInSensitiveChannel"_s, false}};
    m->world.antennas.insert(antenna.id, antenna);
    return antenna.id;
}

QString LocalInstance::createChannel(const QString &user, const QString &name)
{
    auto channel = m->world.newRecord<ChannelData>();
    channel.userId = userId(user);
    channel.name = name;
    channel.description = u"About "_s + name;
    m->world.channels.insert(channel.id, channel);
    return channel.id;
}

void LocalInstance::followChannel(const QString &user, const QString &channelId)
{
    if (Account *account = m->world.account(user))
        account->relations.followedChannels.insert(channelId);
}

QString LocalInstance::createRole(const QString &name, const QStringList &members,
                                  const QJsonObject &settings)
{
    auto role = m->world.newRecord<RoleData>();
    role.settings = {
        {u"name"_s, name},
        {u"description"_s, QString()},
        {u"color"_s, u"#ff8800"_s},
        {u"iconUrl"_s, QJsonValue()},
        {u"target"_s, u"manual"_s},
        {u"condFormula"_s, QJsonObject{{u"id"_s, u"none"_s}, {u"type"_s, u"isRemote"_s}}},
        {u"isPublic"_s, true},
        {u"isAdministrator"_s, false},
        {u"isModerator"_s, false},
        {u"isExplorable"_s, true},
        {u"asBadge"_s, true},
        {u"preserveAssignmentOnMoveAccount"_s, false},
        {u"canEditMembersByModerator"_s, false},
        {u"displayOrder"_s, 0},
        {u"policies"_s, QJsonObject()}};
    for (auto it = settings.begin(); it != settings.end(); ++it)
        role.settings.insert(it.key(), it.value());
    for (const QString &member : members)
        role.members.append(userId(member));
    m->world.roles.insert(role.id, role);
    return role.id;
}

void LocalInstance::notify(const QString &user, const QJsonObject &notification)
{
    NotificationData data;
    data.extra = notification;
    data.type = data.extra.take(u"type"_s).toString();
    data.userId = data.extra.take(u"userId"_s).toString();
    data.noteId = data.extra.take(u"noteId"_s).toString();
    data.reaction = data.extra.take(u"reaction"_s).toString();
    m->service.notifier.notify(userId(user), data);
}

int LocalInstance::unreadNotifications(const QString &user) const
{
    const Account *account = std::as_const(m->world).account(user);
    return account ? m->world.unreadNotifications(*account) : 0;
}

void LocalInstance::readNotifications(const QString &user)
{
    m->service.notifier.readAll(userId(user));
}
