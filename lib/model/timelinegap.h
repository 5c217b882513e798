// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/noteorder.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

/// A place in a timeline, or among notifications, where nobody can say that nothing is missing:
/// everything up to `after` is proved to be known, and everything from `before` on, which is open
/// while that is not proved. Owned by its model.
class TimelineGap : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Gaps come from a timeline")
    Q_PROPERTY(State state READ state NOTIFY changed)
    /// Where and why, a sentence.
    Q_PROPERTY(QString text READ text NOTIFY changed)
    /// The reader may have it loaded.
    Q_PROPERTY(bool canLoad READ canLoad NOTIFY changed)

public:
    enum State {
        Loading,
        TooLong, ///< so many notes that the reader is asked first
        Failed,  ///< asked again by itself in a while
        NotKept, ///< the server has these notes no more
    };
    Q_ENUM(State)

    /// Of what.
    enum Kind { Notes, Notifications };

    /// So soon most breaks are made up for, and a row that comes and goes helps nobody.
    static constexpr int rowAfterMs = 1500;

    TimelineGap(const NoteEdge &after, QObject *parent);

    void setKind(Kind kind) { m_kind = kind; }

    State state() const { return m_state; }
    QString text() const;
    bool canLoad() const { return m_state == TooLong || m_state == Failed; }

    const NoteEdge &after() const { return m_after; }
    const NoteEdge &before() const { return m_before; }
    void setAfter(const NoteEdge &after);
    void setBefore(const NoteEdge &before);
    void setState(State state);

    /// A page from the server overlapped what is known below `after`.
    bool isJoinedBelow = false;
    bool isRow = false;     ///< shown among the rows
    bool isRetired = false; ///< closed, or forgotten
    int failures = 0;       ///< in a row
    int question = 0;       ///< the one that waits for its answer; others are nobody's any more
    int loadedCount = 0;    ///< notes found since the reader was asked last

Q_SIGNALS:
    void changed();

private:
    NoteEdge m_after;
    NoteEdge m_before;
    Kind m_kind = Notes;
    State m_state = Loading;
};
