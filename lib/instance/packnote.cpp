// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/packer.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace instance {

QString Packer::time(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

QJsonValue Packer::text(const QString &text)
{
    return text.isNull() ? QJsonValue() : QJsonValue(text);
}

QJsonObject Packer::note(const NoteData &note, const Account *viewer, Form form) const
{
    QJsonObject json = noteBase(note, viewer, form);
    addDetails(json, note, viewer, form);
    return json;
}

QJsonObject Packer::reply(const NoteData &note, const Account *viewer, Form form) const
{
    return noteBase(note, viewer, form);
}

QJsonObject Packer::noteBase(const NoteData &note, const Account *viewer, Form form) const
{
    const bool isHidden = form == Form::Viewer && !m_world.isVisibleTo(note, viewer);
    QJsonObject json{
        {u"id"_s, note.id},
        {u"createdAt"_s, time(note.createdAtMs)},
        {u"userId"_s, note.userId},
        {u"user"_s, userLite(note.userId)},
        {u"text"_s, isHidden ? QJsonValue() : text(note.text)},
        {u"cw"_s, isHidden ? QJsonValue() : text(note.cw)},
        {u"visibility"_s, note.visibility},
        {u"localOnly"_s, note.localOnly},
        {u"reactionAcceptance"_s, text(note.reactionAcceptance)},
        {u"renoteCount"_s, note.renoteCount},
        {u"repliesCount"_s, note.repliesCount},
        {u"replyId"_s, text(note.replyId)},
        {u"renoteId"_s, text(note.renoteId)},
    };
    addReactions(json, note, form);
    QJsonArray files;
    for (const QString &id : note.fileIds) {
        const auto found = m_world.files.constFind(id);
        if (found != m_world.files.constEnd() && !isHidden)
            files.append(noteFile(*found));
    }
    json["files"_L1] = files;
    json["fileIds"_L1] = isHidden ? QJsonArray() : QJsonArray::fromStringList(note.fileIds);
    if (note.visibility == u"specified" && !isHidden)
        json["visibleUserIds"_L1] = QJsonArray::fromStringList(note.visibleUserIds);
    if (!note.mentions.isEmpty())
        json["mentions"_L1] = QJsonArray::fromStringList(note.mentions);
    if (!note.tags.isEmpty())
        json["tags"_L1] = QJsonArray::fromStringList(note.tags);
    if (note.poll && !isOld())
        json["hasPoll"_L1] = true;
    if (isHidden)
        json["isHidden"_L1] = true;
    const auto author = m_world.accounts.constFind(note.userId);
    if (author != m_world.accounts.constEnd() && !author->host.isEmpty()) {
        QJsonObject emojis = remoteEmojis(note.text + u' ' + note.cw, author->host);
        for (auto it = note.emojis.begin(); it != note.emojis.end(); ++it)
            emojis.insert(it.key(), it.value());
        json["emojis"_L1] = emojis;
        json["uri"_L1] = u"https://%1/notes/%2"_s.arg(author->host, note.id);
        json["url"_L1] = u"https://%1/notes/%2"_s.arg(author->host, note.id);
    }
    const auto channel = m_world.channels.constFind(note.channelId);
    if (channel != m_world.channels.constEnd()) {
        json["channelId"_L1] = channel->id;
        json["channel"_L1] = QJsonObject{{u"id"_s, channel->id},
                                         {u"name"_s, channel->name},
                                         {u"color"_s, channel->color},
                                         {u"isSensitive"_s, channel->isSensitive},
                                         {u"allowRenoteToExternal"_s, true},
                                         {u"userId"_s, channel->userId}};
    }
    for (auto it = note.extra.begin(); it != note.extra.end(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

void Packer::addReactions(QJsonObject &json, const NoteData &note, Form form) const
{
    QMap<QString, int> counts;
    QJsonObject emojis;
    QJsonArray pairs;
    const QList<ReactionData> &rows =
        note.shownReactions && form == Form::Viewer ? *note.shownReactions : note.reactions;
    for (const ReactionData &row : rows) {
        ++counts[row.reaction];
        if (!row.url.isEmpty())
            emojis.insert(row.reaction.mid(1, row.reaction.size() - 2), row.url);
        if (pairs.size() < 16)
            pairs.append(row.userId + u'/' + row.reaction);
    }
    QJsonObject reactions;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        reactions.insert(it.key(), it.value());
    json["reactions"_L1] = reactions;
    json["reactionEmojis"_L1] = emojis;
    if (isOld())
        return;
    json["reactionCount"_L1] = rows.size();
    if (form == Form::Broadcast)
        json["reactionAndUserPairCache"_L1] = pairs;
}

void Packer::addDetails(QJsonObject &json, const NoteData &note, const Account *viewer,
                        Form form) const
{
    if (!isOld()) {
        int clips = 0;
        for (const ClipData &clip : m_world.clips)
            clips += clip.noteIds.contains(note.id);
        json["clippedCount"_L1] = clips;
    }
    if (!note.replyId.isEmpty()) {
        const NoteData *target = m_world.note(note.replyId);
        json["reply"_L1] = target ? QJsonValue(reply(*target, viewer, form)) : QJsonValue();
    }
    if (!note.renoteId.isEmpty()) {
        const NoteData *target = m_world.note(note.renoteId);
        json["renote"_L1] = target ? QJsonValue(this->note(*target, viewer, form)) : QJsonValue();
    }
    if (note.poll && !json.contains("isHidden"_L1))
        json["poll"_L1] = poll(*note.poll, form == Form::Viewer ? viewer : nullptr);
    if (viewer && form == Form::Viewer) {
        for (const ReactionData &row : note.reactions) {
            if (row.userId == viewer->id)
                json["myReaction"_L1] = row.reaction;
        }
    }
}

QJsonObject Packer::poll(const PollData &poll, const Account *viewer) const
{
    QJsonArray choices;
    for (int i = 0; i < poll.choices.size(); ++i) {
        const QStringList &voters = poll.voters[i];
        choices.append(QJsonObject{{u"text"_s, poll.choices[i]},
                                   {u"votes"_s, voters.size()},
                                   {u"isVoted"_s, viewer && voters.contains(viewer->id)}});
    }
    return {
        {u"multiple"_s, poll.multiple},
        {u"expiresAt"_s, poll.expiresAtMs > 0 ? QJsonValue(time(poll.expiresAtMs)) : QJsonValue()},
        {u"choices"_s, choices}};
}

QJsonObject Packer::reaction(const ReactionData &reaction) const
{
    return {{u"id"_s, reaction.id},
            {u"createdAt"_s, time(reaction.createdAtMs)},
            {u"user"_s, userLite(reaction.userId)},
            {u"type"_s, reaction.reaction}};
}

QJsonValue Packer::reactionEmoji(const ReactionData &reaction) const
{
    if (!reaction.reaction.startsWith(u':'))
        return QJsonValue();
    const QString name = reaction.reaction.mid(1, reaction.reaction.size() - 2);
    const auto emoji = m_world.emojis.constFind(name.section(u'@', 0, 0));
    QString url = reaction.url;
    if (url.isEmpty() && emoji != m_world.emojis.constEnd())
        url = emojiUrl(*emoji);
    return QJsonObject{{u"name"_s, name}, {u"url"_s, url}};
}

} // namespace instance
