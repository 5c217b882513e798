// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/localinstance.h"

#include "instance/localinstanceparts.h"

using namespace Qt::StringLiterals;
using namespace instance;

// The verbs that scripts move the instance's people with.

QString LocalInstance::addUser(const QString &username, const UserOptions &user)
{
    return m->service.people.add(username, user);
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
    return m->service.people.createToken(userId(user), scopes);
}

void LocalInstance::revokeToken(const QByteArray &token)
{
    m->world.tokens.remove(token);
}

void LocalInstance::suspend(const QString &user, bool isSuspended)
{
    m->service.people.setSuspended(userId(user), isSuspended);
}

void LocalInstance::setLocked(const QString &user, bool isLocked)
{
    if (Account *account = m->world.account(user))
        account->isLocked = isLocked;
}

void LocalInstance::updateUser(const QString &user, const QJsonObject &members)
{
    m->service.people.update(userId(user), members);
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

void LocalInstance::muteRenotes(const QString &muter, const QString &mutee)
{
    if (Account *account = m->world.account(muter))
        account->relations.renoteMuting.insert(userId(mutee));
}

void LocalInstance::block(const QString &blocker, const QString &blockee)
{
    m->service.social.setBlocked(userId(blocker), userId(blockee), true);
}

void LocalInstance::setFollowNotify(const QString &follower, const QString &followee,
                                    const QString &notify)
{
    Account *account = m->world.account(follower);
    const QString id = userId(followee);
    if (account && account->relations.following.contains(id))
        account->relations.following[id].notify = notify;
}

void LocalInstance::acceptFollow(const QString &followee, const QString &follower)
{
    m->service.social.acceptRequest(userId(followee), userId(follower));
}

void LocalInstance::pin(const QString &user, const QString &noteId)
{
    if (Account *account = m->world.account(user))
        account->pinnedNoteIds.append(noteId);
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
        m->service.reactions.put(reactor, noteId, m->service.reactions.keyOf(*note, reaction));
        return;
    }
    const QString name = reaction.mid(1).section(u'@', 0, 0);
    const QString known = Packer(m->world).remoteEmojiUrl(name + u'@' + host);
    m->service.reactions.put(reactor, noteId, reaction,
                             known.isEmpty() ? u"https://%1/emoji/%2.png"_s.arg(host, name)
                                             : known);
}

void LocalInstance::unreact(const QString &user, const QString &noteId)
{
    m->service.reactions.takeBack(userId(user), noteId);
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
