// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "instance/data.h"
#include "instance/idmaker.h"
#include "instance/instancetypes.h"
#include "instance/scheduler.h"

#include <QHash>

namespace instance {

/// Everything the instance knows, and the questions everybody asks of it. It announces nothing:
/// Service does.
class World
{
public:
    explicit World(const InstanceOptions &options);

    const InstanceOptions &options() const { return m_options; }
    qint64 nowMs() const { return m_scheduler.nowMs(); }
    Scheduler &scheduler() { return m_scheduler; }
    QString newId(qint64 ms = 0) { return m_ids.next(ms > 0 ? ms : nowMs()); }
    /// A record that is made now, with an id of its own; it is nowhere yet.
    template <typename Record>
    Record newRecord()
    {
        Record record;
        record.id = newId();
        record.createdAtMs = nowMs();
        return record;
    }

    QString baseUrl; ///< without a slash at the end; set when listening
    QString uri() const { return m_options.publicUri.isEmpty() ? baseUrl : m_options.publicUri; }
    /// The host name in handles of local users.
    QString hostName() const;

    QMap<QString, Account> accounts; ///< by id
    QMap<QString, NoteData> notes;   ///< by id, so in order
    QMap<QString, FileData> files;
    QMap<QString, FolderData> folders;
    QMap<QString, ClipData> clips;
    QMap<QString, EmojiData> emojis;     ///< by name
    QMap<QString, QString> remoteEmojis; ///< name@host to the file of resources/instance
    QMap<QString, ListData> lists;
    QMap<QString, AntennaData> antennas;
    QMap<QString, ChannelData> channels;
    QMap<QString, RoleData> roles;
    QMap<QString, AnnouncementData> announcements;
    QMap<QString, RoomData> rooms; ///< of the chat
    QMap<QString, ChatMessageData> chatMessages;
    QHash<QString, QString> pageOwners; ///< page id to user id
    QHash<QByteArray, TokenData> tokens;

    /// By id, local name or name@host; null: unknown. Valid until an account is added.
    Account *account(const QString &idOrName);
    const Account *account(const QString &idOrName) const;
    NoteData *note(const QString &id);
    const NoteData *note(const QString &id) const;

    QJsonObject policiesOf(const Account *account) const;
    /// Names like the real server's: random, of this many characters.
    static QByteArray randomToken(int length);

    bool follows(const QString &follower, const QString &followee) const;
    /// Whether the viewer (null: nobody) may see what the note says.
    bool isVisibleTo(const NoteData &note, const Account *viewer) const;
    /// Number of unread notifications, at most 100 as the real server counts.
    int unreadNotifications(const Account &account) const;
    QList<const AnnouncementData *> unreadAnnouncements(const Account &account) const;
    QList<const RoleData *> rolesOf(const QString &userId) const;

    /// Ids of notes as a page of the protocol's paging (rest.md 1.3): filtered, ordered and cut.
    QStringList page(const QStringList &ascendingIds, const QJsonObject &params) const;

private:
    InstanceOptions m_options;
    SystemClock m_systemClock;
    Scheduler m_scheduler;
    IdMaker m_ids;
    mutable QHash<QString, QString> m_handles; ///< name or name@host to id
};

} // namespace instance
