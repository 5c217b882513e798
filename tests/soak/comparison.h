// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "soak/targethistory.h"
#include "soak/truth.h"

#include <QList>
#include <QString>
#include <QStringList>

class Note;
class NotificationModel;
class QJsonObject;
class TimelineModel;

namespace soak {

/// A row as it is listed, newest first: a note or a notification, or a gap that says so.
struct ListedRow
{
    QString id; ///< empty: a gap
    bool isGap() const { return id.isEmpty(); }
};

QList<ListedRow> rowsOf(const TimelineModel &model);
QList<ListedRow> rowsOf(const NotificationModel &model);
/// Of the last row that is no gap; empty: there is none.
QString oldestOf(const QList<ListedRow> &rows);

/// What a list shows against what the server lists, from the newest down to the list's oldest row.
struct ListDifference
{
    QStringList lost;       ///< listed by the server, not shown, and no gap row stands in its place
    int holes = 0;          ///< places where they are missing: one or more notes next to each other
    QStringList duplicated; ///< shown more than once
    QStringList disordered; ///< shown below an older one
    QStringList declared;   ///< not shown, and a gap row says so
    /// Shown, and the server has it no more: it was deleted while it was out of sight.
    QStringList gone;
    bool isNone() const
    {
        return lost.isEmpty() && holes == 0 && duplicated.isEmpty() && disordered.isEmpty();
    }
};

ListDifference compareList(const QList<ListedRow> &rows, const ListTruth &truth);

/// What is wrong about a note that is on screen, in words; empty: nothing. `truth` is empty where
/// it was deleted. Renote and reply counts are no part of it: no event ever tells of them, so they
/// are those of the last answer that had the note (TargetHistory).
QString compareNote(const Note &note, const QJsonObject &truth);
/// Whether its reactions are right but for which of them is the account's own. Where the account
/// reacts on another device while the note is not captured, and somebody else takes the same
/// reaction back, the counts that are read in bulk are those of before, and tell nothing of it.
bool isOwnReactionUntold(const Note &note, const QJsonObject &truth);
TargetCounts targetsOf(const Note &note);
TargetCounts targetsOf(const QJsonObject &truth);

} // namespace soak
