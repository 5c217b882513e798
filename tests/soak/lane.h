// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "soak/comparison.h"
#include "soak/numbers.h"
#include "soak/soakserver.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <array>

class Session;
class TimelineModel;

namespace soak {

/// One account and its server through a soak: has faults done to it, knows when the account has
/// recovered, and compares what its models hold with the server's word.
class Lane : public QObject
{
    Q_OBJECT
public:
    /// All outlive it. `number`: of the account, from 1, for people.
    Lane(int number, SoakServer *server, Session *session, Numbers *numbers,
         QObject *parent = nullptr);

    const Session *session() const { return m_session; }
    /// A fault begins, and ends by itself.
    void begin(const support::Fault &fault, double speed);
    /// It is over and nothing is left to make up for: the stream is open and every channel
    /// acknowledged, no timeline is stale or has a gap that is being, or waits to be, closed, and
    /// what was captured when the stream opened has been asked for again.
    bool isRecovered() const { return m_fault.number == 0; }
    /// For a fault that never did. Says what is missing.
    void giveUp();
    /// What is still missing, in words; empty: nothing.
    QString missing() const;

    /// The reader presses every button that says there are new notes.
    void revealWaiting();
    /// While nothing happens on the server: what it lists for the account.
    void readTruth();
    /// Everything the lists show, against that. Empty: no difference that was not told before.
    QString listDifference() const;
    /// What is captured, against the server's notes of this moment.
    QString captureDifference() const;
    /// Captures against the notes of the rows, and against what the server captures. `rowNotes`:
    /// of the window, whether it shows this account or not.
    struct Strays
    {
        qsizetype held = 0;
        qsizetype rows = 0;
        qsizetype astray = 0;
        qsizetype unknown = 0;
        bool isNone() const { return astray == 0 && unknown == 0; }
    };
    Strays strays(const QSet<QString> &rowNotes, bool isLookedAt) const;
    /// Counts and prints what is different now; what was told before is not told again.
    void settle(const QSet<QString> &rowNotes, bool isLookedAt);
    /// The same for captured notes only, after scrolling.
    void settleCaptures();

private:
    static constexpr int timelineCount = 3;
    struct List
    {
        QString name;
        QString endpoint;
        TimelineModel *timeline = nullptr; ///< null: the notifications
        ListTruth truth;
        QSet<QString> told; ///< ids whose difference was told
        bool wasStale = false;
    };

    void watch();
    void streamChanged();
    QList<ListedRow> rows(const List &list) const;
    ListDifference difference(const List &list) const;
    QSet<QString> untrueTargets(const QStringList &noteIds) const;
    void tell(const QString &what) const;
    void countList(List &list);

    const int m_number;
    SoakServer *m_server;
    Session *m_session;
    Numbers *m_numbers;
    Truth m_truth;
    std::array<List, timelineCount + 1> m_lists;
    QSet<QString> m_wrongTold;
    support::Fault m_fault; ///< number 0: none
    support::Fault m_last;  ///< for what is told afterwards
    double m_speed = 1;
    qint64 m_gapRows = 0; ///< that appeared since it was looked at last
    qint64 m_openedAtMs = 0;
    bool m_wasOpen = false;     ///< when the fault began
    bool m_wasLost = false;     ///< since it began
    bool m_isRereadDue = false; ///< something was captured when the stream opened again
    QTimer m_watch;
};

} // namespace soak
