// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/notewriter.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace instance {

NoteWriter::NoteWriter(World &world, Hub &hub, Notifier &notifier)
    : m_world(world)
    , m_hub(hub)
    , m_notifier(notifier)
    , m_packer(world)
{
}

QString NoteWriter::create(const QString &userId, const QString &text, const NoteOptions &options)
{
    NoteData note;
    note.createdAtMs = options.createdAtMs > 0 ? options.createdAtMs : m_world.nowMs();
    note.id = m_world.newId(note.createdAtMs);
    note.userId = userId;
    const QString trimmed = text.trimmed();
    note.text = trimmed.isEmpty() ? QString() : trimmed;
    note.cw = options.cw;
    note.visibility = options.visibility;
    note.localOnly = options.localOnly;
    note.reactionAcceptance = options.reactionAcceptance;
    note.replyId = options.replyId;
    note.renoteId = options.renoteId;
    note.channelId = options.channelId;
    note.fileIds = options.fileIds;
    note.visibleUserIds = options.visibleUserIds;
    note.emojis = options.emojis;
    note.extra = options.extra;
    if (!options.choices.isEmpty()) {
        PollData poll;
        poll.choices = options.choices;
        poll.voters.resize(options.choices.size());
        poll.multiple = options.multiple;
        poll.expiresAtMs = options.expiresAtMs;
        note.poll = poll;
    }
    adjust(note);
    extract(note);
    m_world.notes.insert(note.id, note);
    countTargets(note, 1);
    if (const auto channel = m_world.channels.find(note.channelId);
        channel != m_world.channels.end()) {
        ++channel->notesCount;
        channel->lastNotedAtMs = note.createdAtMs;
    }
    if (note.poll && note.poll->expiresAtMs > m_world.nowMs())
        endPollLater(note);
    if (!options.silent) {
        m_hub.publishNote(note);
        tellPeople(note);
        tellAntennas(note);
    }
    return note.id;
}

/// What the server changes about a note, whatever was asked for (rest.md 4.2).
void NoteWriter::adjust(NoteData &note) const
{
    const NoteData *reply = m_world.note(note.replyId);
    const NoteData *renote = m_world.note(note.renoteId);
    if (reply) {
        note.replyUserId = reply->userId;
        if (note.channelId.isEmpty())
            note.channelId = reply->channelId;
        if (reply->visibility != u"public" && note.visibility == u"public")
            note.visibility = u"home"_s;
        note.localOnly = note.localOnly || reply->localOnly;
        if (note.visibility == u"specified" && reply->userId != note.userId
            && !note.visibleUserIds.contains(reply->userId))
            note.visibleUserIds.append(reply->userId);
    }
    if (renote) {
        note.renoteUserId = renote->userId;
        if (renote->visibility == u"home" && note.visibility == u"public")
            note.visibility = u"home"_s;
        else if (renote->visibility == u"followers")
            note.visibility = u"followers"_s;
        note.localOnly = note.localOnly || (renote->localOnly && note.channelId.isEmpty());
    }
    const Account *author = std::as_const(m_world).account(note.userId);
    if (note.visibility == u"public" && note.channelId.isEmpty()
        && !m_world.policiesOf(author).value("canPublicNote"_L1).toBool())
        note.visibility = u"home"_s;
    if (!note.channelId.isEmpty()) {
        note.visibility = u"public"_s;
        note.visibleUserIds.clear();
        note.localOnly = true;
    }
}

void NoteWriter::extract(NoteData &note) const
{
    static const QRegularExpression mention(uR"((?<![\w/@])@([\w.-]+)(?:@([\w.-]+))?)"_s);
    static const QRegularExpression hashtag(uR"((?<!\S)#([^\s.,!?'"#:/\[\]()<>【】「」（）]+))"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    const QString text =
        note.text + u' ' + note.cw + (note.poll ? u' ' + note.poll->choices.join(u' ') : QString());
    for (auto it = mention.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString handle = match.captured(2).isEmpty()
                                   ? match.captured(1)
                                   : match.captured(1) + u'@' + match.captured(2);
        const Account *mentioned = std::as_const(m_world).account(handle);
        if (mentioned && !note.mentions.contains(mentioned->id))
            note.mentions.append(mentioned->id);
    }
    if (!note.replyUserId.isEmpty() && note.replyUserId != note.userId
        && !note.mentions.contains(note.replyUserId))
        note.mentions.append(note.replyUserId);
    if (note.visibility == u"specified") {
        for (const QString &id : std::as_const(note.visibleUserIds)) {
            if (!note.mentions.contains(id))
                note.mentions.append(id);
        }
    }
    for (auto it = hashtag.globalMatch(text); it.hasNext();) {
        const QString tag =
            it.next().captured(1).normalized(QString::NormalizationForm_KC).toLower();
        if (!note.tags.contains(tag))
            note.tags.append(tag);
    }
}

void NoteWriter::countTargets(const NoteData &note, int by)
{
    if (NoteData *reply = m_world.note(note.replyId))
        reply->repliesCount += by;
    NoteData *renote = m_world.note(note.renoteId);
    if (renote && renote->userId != note.userId)
        renote->renoteCount += by;
}

void NoteWriter::tellPeople(const NoteData &note)
{
    QMap<QString, QString> reasons; // user id to type; the later reason wins
    QStringList order;
    const auto remember = [&](const QString &userId, const QString &type) {
        if (!reasons.contains(userId))
            order.append(userId);
        reasons.insert(userId, type);
    };
    for (const Account &follower : std::as_const(m_world.accounts)) {
        const Follow follow = follower.relations.following.value(note.userId);
        if (follow.notify == u"normal" && note.visibility != u"specified" && note.replyId.isEmpty())
            remember(follower.id, u"note"_s);
    }
    for (const QString &id : note.mentions) {
        const Account *mentioned = std::as_const(m_world).account(id);
        if (!mentioned || !mentioned->host.isEmpty())
            continue;
        m_hub.publishMain(id, u"mention"_s, m_packer.note(note, mentioned));
        remember(id, u"mention"_s);
    }
    const QJsonObject broadcast = m_packer.note(note, nullptr, Packer::Form::Broadcast);
    if (!note.replyUserId.isEmpty()) {
        m_hub.publishMain(note.replyUserId, u"reply"_s, broadcast);
        remember(note.replyUserId, u"reply"_s);
    }
    if (!note.renoteUserId.isEmpty()) {
        if (note.renoteUserId != note.userId)
            m_hub.publishMain(note.renoteUserId, u"renote"_s, broadcast);
        remember(note.renoteUserId, note.isPureRenote() ? u"renote"_s : u"quote"_s);
    }
    for (const QString &id : std::as_const(order)) {
        NotificationData notification;
        notification.type = reasons.value(id);
        notification.userId = note.userId;
        notification.noteId = note.id;
        m_notifier.notify(id, notification);
    }
}

void NoteWriter::tellAntennas(const NoteData &note)
{
    for (AntennaData &antenna : m_world.antennas) {
        const Account *owner = std::as_const(m_world).account(antenna.userId);
        if (!owner || !m_world.isVisibleTo(note, owner)
            || owner->relations.muting.contains(note.userId))
            continue;
        const bool isCaseSensitive = antenna.settings.value("caseSensitive"_L1).toBool();
        const Qt::CaseSensitivity sensitivity =
            isCaseSensitive ? Qt::CaseSensitive : Qt::CaseInsensitive;
        bool isCaught = false;
        for (const QJsonValue &alternative : antenna.settings.value("keywords"_L1).toArray()) {
            bool hasAll = !alternative.toArray().isEmpty();
            for (const QJsonValue &word : alternative.toArray())
                hasAll = hasAll && note.text.contains(word.toString(), sensitivity);
            isCaught = isCaught || hasAll;
        }
        if (!isCaught)
            continue;
        antenna.noteIds.append(note.id);
        m_hub.publishFor(u"antenna:"_s + antenna.id, u"note"_s,
                         [&](const Account *viewer) { return m_packer.note(note, viewer); });
    }
}

void NoteWriter::remove(const QString &noteId)
{
    const NoteData *found = std::as_const(m_world).note(noteId);
    if (!found)
        return;
    const NoteData note = *found; // also because noteId may be the id inside it
    countTargets(note, -1);
    m_world.notes.remove(note.id);
    for (ClipData &clip : m_world.clips)
        clip.noteIds.removeAll(note.id);
    for (Account &account : m_world.accounts)
        account.favorites.removeIf(
            [&](const FavoriteData &favorite) { return favorite.noteId == note.id; });
    m_hub.publishNoteUpdated(note.id, u"deleted"_s,
                             {{u"deletedAt"_s, Packer::time(m_world.nowMs())}});
}

void NoteWriter::vote(const QString &userId, const QString &noteId, int choice)
{
    NoteData *note = m_world.note(noteId);
    if (!note || !note->poll || choice < 0 || choice >= note->poll->choices.size()
        || note->poll->voters[choice].contains(userId))
        return;
    note->poll->voters[choice].append(userId);
    m_hub.publishNoteUpdated(noteId, u"pollVoted"_s,
                             {{u"choice"_s, choice}, {u"userId"_s, userId}});
}

void NoteWriter::endPollLater(const NoteData &note)
{
    const qint64 waitMs = note.poll->expiresAtMs - m_world.nowMs();
    if (waitMs > 24 * 60 * 60 * 1000)
        return; // longer than any instance of ours lives
    m_world.scheduler().after(waitMs, this, [this, id = note.id] {
        const NoteData *ended = std::as_const(m_world).note(id);
        if (!ended || !ended->poll)
            return;
        QStringList people{ended->userId};
        for (const QStringList &voters : ended->poll->voters) {
            for (const QString &voter : voters) {
                if (!people.contains(voter))
                    people.append(voter);
            }
        }
        for (const QString &person : std::as_const(people)) {
            NotificationData notification;
            notification.type = u"pollEnded"_s;
            notification.noteId = id;
            m_notifier.notify(person, notification);
        }
    });
}

} // namespace instance
