// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "streaming/streamevent.h"

#include <QObject>

class Channel;
class NoteStore;
class NotificationModel;
class StreamingClient;
class Timelines;

/// Where the events of a stream meet the stores and models: each typed event goes to the one that
/// keeps its subject. What concerns the account itself is told to the session by signals.
class EventRouter : public QObject
{
    Q_OBJECT
public:
    /// All outlive it. notifications is null for an anonymous session.
    EventRouter(StreamingClient *stream, NoteStore *notes, Timelines *timelines,
                NotificationModel *notifications, QObject *parent = nullptr);

Q_SIGNALS:
    /// The body of meUpdated: to be merged, as keys may be missing.
    void meUpdated(const QByteArray &json);
    void announcementArrived();
    void announcementsRead();
    /// A new notification, in the model already, as a sentence.
    void notified(const QString &text);
    /// What the event does not carry changed: read the note again.
    void noteOutdated(const QString &noteId);

private:
    void route(const StreamEvent &event);
    void routeChannel(Channel *channel, const ChannelEvent &event);
    void insertNotification(const NotificationReceived &received);

    NoteStore *m_notes;
    Timelines *m_timelines;
    NotificationModel *m_notifications;
};
