// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

/// Counts this account's renotes of a note so that each counts exactly once: at once when it is
/// asked for, and no more when a read of the note brings a count of the server that has it in it.
/// The same for renotes that are deleted. No event tells of either (rest.md 14.1).
class RenoteLedger
{
public:
    using Ticket = quint64;

    /// This account asks for one more (1) or one less (-1). Give the ticket to finish() with the
    /// outcome.
    Ticket begin(int by);
    void finish(Ticket ticket, bool isAccepted, qint64 nowMs);

    /// The server told its count, asked for at `askedAtMs`. True: what was accepted is in it, and
    /// is forgotten here. False: it may be or not, so the count told is of no use.
    bool settle(qint64 askedAtMs);
    /// The clock says so: whatever was accepted later was so before that was put back.
    void setLatest(qint64 nowMs);
    bool isEmpty() const { return m_requests.isEmpty(); }

    /// What to add to the server's count.
    int offset() const;

private:
    struct Request
    {
        Ticket ticket = 0;
        int by = 0;
        qint64 acceptedAtMs = 0; ///< Unix ms; 0: on its way
    };
    QList<Request> m_requests;
    Ticket m_nextTicket = 1;
};
