// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entity/note.h"
#include "entity/notification.h"
#include "store/note.h"

/// A place in a timeline, or among notifications: that of one which need not be there any more.
struct NoteEdge
{
    QString id;
    qint64 createdAtMs = 0;
    /// Nowhere: before the first note, or after the last.
    bool isOpen() const { return id.isEmpty(); }
};

inline NoteEdge edgeOf(const Note &note)
{
    return {note.id(), note.createdAtMs()};
}

inline NoteEdge edgeOf(const entity::Note &note)
{
    return {note.id, note.createdAtMs};
}

inline NoteEdge edgeOf(const entity::Notification &notification)
{
    return {notification.id, notification.createdAtMs};
}

/// Whether `a` comes before `b` in a timeline. Ids of one format sort by time; where a server
/// changed its format they do not compare, and the dates decide (versions.md, 4).
inline bool isNewer(const NoteEdge &a, const NoteEdge &b)
{
    if (a.id.size() != b.id.size() && a.createdAtMs != b.createdAtMs)
        return a.createdAtMs > b.createdAtMs;
    return a.id > b.id;
}

inline bool isNewer(const Note &a, const Note &b)
{
    if (a.id().size() != b.id().size() && a.createdAtMs() != b.createdAtMs())
        return a.createdAtMs() > b.createdAtMs();
    return a.id() > b.id();
}

/// From where to where a page reaches.
struct PageExtent
{
    template <class Entity>
    explicit PageExtent(const QList<Entity> &page)
    {
        for (const Entity &entity : page)
            add(edgeOf(entity));
        isNewestFirst =
            page.size() > 1 && isNewer(edgeOf(page.constFirst()), edgeOf(page.constLast()));
    }
    NoteEdge newest; ///< open: there is none
    NoteEdge oldest;
    /// Up to 2024.3 some servers answer a sinceId with the newest ones instead of the next.
    bool isNewestFirst = false;

private:
    void add(const NoteEdge &edge);
};

/// A text just below an id, to ask for a page that begins with that id: servers compare ids as
/// texts (rest.md 1.3).
QString idBefore(const QString &id);
