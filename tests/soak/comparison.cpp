// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soak/comparison.h"

#include "entity/reaction.h"
#include "model/notificationitem.h"
#include "model/notificationmodel.h"
#include "model/timelinemodel.h"
#include "store/note.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>

#include <algorithm>

namespace soak {

namespace {

/// Between two notes of a list, both out of it.
struct Stretch
{
    QString newer; ///< empty: from the top
    QString older; ///< empty: to the bottom
    bool contains(const QString &id) const
    {
        return (newer.isEmpty() || id < newer) && (older.isEmpty() || id > older);
    }
};

QList<Stretch> gapsOf(const QList<ListedRow> &rows)
{
    QList<Stretch> gaps;
    QString newer;
    bool isInGap = false;
    for (const ListedRow &row : rows) {
        if (row.isGap()) {
            isInGap = true;
            continue;
        }
        if (std::exchange(isInGap, false))
            gaps.append({newer, row.id});
        newer = row.id;
    }
    if (isInGap)
        gaps.append({newer, {}});
    return gaps;
}

QString words(const QMap<QString, int> &counts)
{
    QStringList words;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        words.append(it.key() + QLatin1Char(' ') + QString::number(it.value()));
    return words.join(QStringLiteral(", "));
}

QMap<QString, int> reactionsOf(const Note &note)
{
    QMap<QString, int> counts;
    const QList<Reaction> reactions = note.reactions();
    for (const Reaction &reaction : reactions) {
        if (reaction.count != 0)
            counts.insert(reaction.key, reaction.count);
    }
    return counts;
}

QMap<QString, int> reactionsOf(const QJsonObject &truth)
{
    QMap<QString, int> counts;
    const QJsonObject reactions = truth.value(QLatin1String("reactions")).toObject();
    for (auto it = reactions.begin(); it != reactions.end(); ++it) {
        if (it.value().toInt() != 0)
            counts.insert(entity::normaliseReaction(it.key()), it.value().toInt());
    }
    return counts;
}

QString votesOf(const Poll &poll)
{
    QStringList votes;
    for (const PollChoice &choice : poll.choices)
        votes.append(QString::number(choice.votes)
                     + (choice.isVoted ? QLatin1String("*") : QLatin1String()));
    return votes.join(QLatin1Char(' '));
}

QString votesOf(const QJsonObject &truth)
{
    QStringList votes;
    const QJsonArray choices =
        truth.value(QLatin1String("poll")).toObject().value(QLatin1String("choices")).toArray();
    for (const QJsonValue &choice : choices) {
        votes.append(QString::number(choice.toObject().value(QLatin1String("votes")).toInt())
                     + (choice.toObject().value(QLatin1String("isVoted")).toBool()
                            ? QLatin1String("*")
                            : QLatin1String()));
    }
    return votes.join(QLatin1Char(' '));
}

QString says(const QString &what, const QString &shown, const QString &is)
{
    return shown == is ? QString() : QStringLiteral("%1 [%2] is [%3]; ").arg(what, shown, is);
}

} // namespace

QList<ListedRow> rowsOf(const TimelineModel &model)
{
    QList<ListedRow> rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        const Note *note = model.noteAt(row);
        rows.append({note ? note->id() : QString()});
    }
    return rows;
}

QList<ListedRow> rowsOf(const NotificationModel &model)
{
    QList<ListedRow> rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        const NotificationItem *item = model.itemAt(row);
        rows.append({item ? item->id() : QString()});
    }
    return rows;
}

QString oldestOf(const QList<ListedRow> &rows)
{
    const auto oldest =
        std::find_if(rows.rbegin(), rows.rend(), [](const ListedRow &row) { return !row.isGap(); });
    return oldest == rows.rend() ? QString() : oldest->id;
}

ListDifference compareList(const QList<ListedRow> &rows, const ListTruth &truth)
{
    ListDifference difference;
    const QSet<QString> listed(truth.ids.begin(), truth.ids.end());
    QSet<QString> shown;
    QString above;
    for (const ListedRow &row : rows) {
        if (row.isGap())
            continue;
        if (shown.contains(row.id))
            difference.duplicated.append(row.id);
        else if (!above.isEmpty() && row.id > above)
            difference.disordered.append(row.id);
        if (!listed.contains(row.id))
            difference.gone.append(row.id);
        shown.insert(row.id);
        above = row.id;
    }
    const QList<Stretch> gaps = gapsOf(rows);
    bool isInHole = false;
    for (const QString &id : truth.ids) {
        if (truth.unowed.contains(id))
            continue;
        const bool isShown = shown.contains(id);
        const bool isDeclared =
            !isShown && std::any_of(gaps.begin(), gaps.end(), [&id](const Stretch &gap) {
                return gap.contains(id);
            });
        if (isDeclared)
            difference.declared.append(id);
        const bool isLost = !isShown && !isDeclared;
        if (isLost)
            difference.lost.append(id);
        difference.holes += isLost && !isInHole;
        isInHole = isLost;
    }
    return difference;
}

QString compareNote(const Note &note, const QJsonObject &truth)
{
    if (truth.isEmpty())
        return QStringLiteral("was deleted; ");
    const QMap<QString, int> reactions = reactionsOf(truth);
    int total = 0;
    for (const int count : reactions)
        total += count;
    return says(QStringLiteral("reactions"), words(reactionsOf(note)), words(reactions))
           + says(QStringLiteral("reaction count"), QString::number(note.reactionCount()),
                  QString::number(total))
           + says(QStringLiteral("own reaction"), note.myReaction(),
                  entity::normaliseReaction(truth.value(QLatin1String("myReaction")).toString()))
           + says(QStringLiteral("votes"), votesOf(note.poll()), votesOf(truth));
}

bool isOwnReactionUntold(const Note &note, const QJsonObject &truth)
{
    QJsonObject withOwn = truth;
    withOwn.insert(QLatin1String("myReaction"), note.myReaction());
    return !compareNote(note, truth).isEmpty() && compareNote(note, withOwn).isEmpty();
}

TargetCounts targetsOf(const Note &note)
{
    return {note.renoteCount(), note.repliesCount()};
}

TargetCounts targetsOf(const QJsonObject &truth)
{
    return {truth.value(QLatin1String("renoteCount")).toInt(),
            truth.value(QLatin1String("repliesCount")).toInt()};
}

} // namespace soak
