// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QHash>
#include <QList>
#include <QMap>
#include <QQmlEngine>
#include <QStringList>
#include <QTimer>

#include <array>

class Clock;

/// The captured notes of one stream: who holds how many references, and what the server was told.
///
/// The truth for the wire: `subNote` leaves for a note whose references went from none to some,
/// `unsubNote` for the way back, netted over a flush interval; after a reconnect every held note is
/// captured once again (streaming.md 8.1). A row lives while a reference is held, and until the
/// flush after the last one.
class CaptureModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a StreamingClient")
    Q_PROPERTY(int count READ rowCount NOTIFY countChanged)
    Q_PROPERTY(int heldCount READ heldCount NOTIFY heldCountChanged)
public:
    enum Role {
        NoteIdRole = Qt::UserRole + 1, ///< QString
        RefCountRole,                  ///< int: how many views hold it
        IsOnWireRole,                  ///< bool: the server captures it for this socket
        SinceRole,                     ///< QDateTime: when the row appeared
    };
    Q_ENUM(Role)

    struct Timings
    {
        int flushMs;   ///< captures are netted for so long
        int receiptMs; ///< so long a server may take to say that it read them
    };
    /// `clock` outlives this.
    CaptureModel(const Clock *clock, const Timings &timings, QObject *parent);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Takes a reference to a note; an empty id is ignored.
    void acquire(const QString &noteId);
    /// Gives one back; without one it does nothing.
    void release(const QString &noteId);
    bool isHeld(const QString &noteId) const;
    /// Held, or given back a moment ago, so that whoever takes it again misses nothing.
    bool contains(const QString &noteId) const { return m_index.contains(noteId); }
    /// Notes with at least one reference.
    int heldCount() const { return m_heldCount; }
    /// Their ids.
    QStringList heldIds() const;
    /// All references together.
    int referenceCount() const { return m_referenceCount; }

    /// The server just streamed this note: captured soon, it is said to be on screen, by which
    /// servers before 2025.4 mark a mention as read (streaming.md 8.3).
    void noteStreamed(const QString &noteId);
    /// The socket is open: every held note is captured, at once.
    void socketOpened();
    /// The socket is gone, and with it what the server knew.
    void socketLost();
    /// The server has read every frame that was ready before receiptWanted(number).
    void handleReceipt(int number);

Q_SIGNALS:
    void countChanged();
    void heldCountChanged();
    /// One frame for the open socket.
    void frameReady(const QString &frame);
    /// After one frame or more: handleReceipt() is to be called when the server has read them.
    void receiptWanted(int number);
    /// From now on the server sends the events of these notes, which it did not before: it has read
    /// that it should. A server that takes too long over saying so is believed; when it says so
    /// after all, it is told again.
    void captured(const QStringList &noteIds);
    /// The events of these notes, captured() before, do not come any more, as nobody wants them or
    /// the socket is gone.
    void released(const QStringList &noteIds);
    /// The socket is gone: what it would have brought last is lost, too. After released().
    void broken();

private:
    struct Row
    {
        QString noteId;
        int references = 0;
        bool isOnWire = false; ///< the server was told, and not told otherwise since
        bool isProved = false; ///< as captured() said
        qint64 sinceMs = 0;
    };

    bool wasStreamed(const QString &noteId) const;
    void touch(int row, const QList<int> &roles);
    void flush();
    void awaitReceipt(const QStringList &noteIds);
    void awaitNoLonger();
    void prove(const QStringList &noteIds);
    /// Off the wire; true: captured() had been said of it.
    bool takeOff(int row);
    /// Takes the rows out that nobody holds and the server does not know.
    void prune();
    void setHeldCount(int count);

    const Clock *m_clock;
    QList<Row> m_rows;
    QHash<QString, int> m_index; ///< note id to row
    QTimer m_flushTimer;
    QMap<int, QStringList> m_unproved; ///< by the number of the receipt that would prove them
    QTimer m_receiptTimer;
    int m_lastReceipt = 0;
    /// As many as the server remembers per socket, the oldest is overwritten.
    std::array<QString, 32> m_streamed;
    std::size_t m_nextStreamed = 0;
    int m_heldCount = 0;
    int m_referenceCount = 0;
    bool m_isOpen = false;
};
