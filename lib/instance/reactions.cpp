// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/reactions.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace instance {

Reactions::Reactions(World &world, Hub &hub, Faults &faults, Notifier &notifier)
    : m_world(world)
    , m_hub(hub)
    , m_faults(faults)
    , m_notifier(notifier)
    , m_packer(world)
{
}

QString Reactions::keyOf(const NoteData &note, const QString &reaction) const
{
    const QString heart = u"\u2764"_s;
    if (note.reactionAcceptance == u"likeOnly")
        return heart;
    static const QRegularExpression custom(uR"(^:([\w+-]+)(?:@\.)?:$)"_s);
    const QRegularExpressionMatch match = custom.match(reaction);
    if (match.hasMatch()) {
        const auto emoji = m_world.emojis.constFind(match.captured(1));
        if (emoji == m_world.emojis.constEnd()
            || (note.reactionAcceptance == u"nonSensitiveOnly"
                && emoji->members.value("isSensitive"_L1).toBool()))
            return heart;
        return u':' + match.captured(1) + u"@.:"_s;
    }
    // Good enough for what is an emoji: nothing from the alphabets and not long.
    const QList<uint> points = reaction.toUcs4();
    static const QRegularExpression letter(uR"([\p{L}\s<>:])"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    if (points.isEmpty() || points.size() > 16 || reaction.contains(letter)
        || (points.first() < 0x80 && !points.contains(0x20e3)))
        return heart;
    if (reaction.contains(QChar(0x200d)))
        return reaction;
    return QString(reaction).remove(QChar(0xfe0f));
}

void Reactions::freeze(NoteData &note)
{
    if (m_faults.reactionsBuffered && !note.shownReactions)
        note.shownReactions = note.reactions;
}

bool Reactions::put(const QString &userId, const QString &noteId, const QString &key,
                    const QString &url)
{
    NoteData *note = m_world.note(noteId);
    if (!note)
        return false;
    for (const ReactionData &row : std::as_const(note->reactions)) {
        if (row.userId != userId)
            continue;
        if (row.reaction == key)
            return false;
        takeBack(userId, noteId);
        break;
    }
    freeze(*note);
    const ReactionData row{m_world.newId(), m_world.nowMs(), userId, key, url};
    note->reactions.append(row);
    m_hub.publishNoteUpdated(
        noteId, u"reacted"_s,
        {{u"reaction"_s, key}, {u"emoji"_s, m_packer.reactionEmoji(row)}, {u"userId"_s, userId}});
    NotificationData notification;
    notification.type = u"reaction"_s;
    notification.userId = userId;
    notification.noteId = noteId;
    notification.reaction = key;
    m_notifier.notify(note->userId, notification);
    return true;
}

bool Reactions::takeBack(const QString &userId, const QString &noteId)
{
    NoteData *note = m_world.note(noteId);
    if (!note)
        return false;
    for (qsizetype i = 0; i < note->reactions.size(); ++i) {
        if (note->reactions[i].userId != userId)
            continue;
        freeze(*note);
        const ReactionData row = note->reactions.takeAt(i);
        m_hub.publishNoteUpdated(noteId, u"unreacted"_s,
                                 {{u"reaction"_s, row.reaction}, {u"userId"_s, userId}});
        return true;
    }
    return false;
}

void Reactions::setBuffered(bool isBuffered)
{
    m_faults.reactionsBuffered = isBuffered;
    if (isBuffered)
        return;
    for (NoteData &note : m_world.notes)
        note.shownReactions.reset();
}

} // namespace instance
