// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/eventrouter.h"

#include "model/notificationitem.h"
#include "model/notificationmodel.h"
#include "model/timelinemodel.h"
#include "session/timelines.h"
#include "store/emojistore.h"
#include "store/notestore.h"
#include "streaming/streamingclient.h"

namespace {

/// One lambda per kind of event; what has none goes past.
template <typename... Handlers>
struct Overloaded : Handlers...
{
    using Handlers::operator()...;
};
template <typename... Handlers>
Overloaded(Handlers...) -> Overloaded<Handlers...>;

/// For a generic lambda to catch the rest, without shadowing a handler that would convert.
struct Rest
{
    template <typename Event>
    Rest(const Event &)
    {
    }
};

} // namespace

EventRouter::EventRouter(StreamingClient *stream, NoteStore *notes, Timelines *timelines,
                         NotificationModel *notifications, QObject *parent)
    : QObject(parent)
    , m_notes(notes)
    , m_timelines(timelines)
    , m_notifications(notifications)
{
    connect(stream, &StreamingClient::eventReceived, this, &EventRouter::route);
    connect(stream, &StreamingClient::channelEvent, this, &EventRouter::routeChannel);
}

void EventRouter::route(const StreamEvent &event)
{
    EmojiStore *emojis = m_notes->emojis();
    std::visit(Overloaded{
                   [this](const NoteUpdatedEvent &updated) {
                       m_notes->apply(updated.noteId, updated.change);
                       if (std::holds_alternative<entity::NoteEdited>(updated.change))
                           Q_EMIT noteOutdated(updated.noteId);
                   },
                   [emojis](const EmojiAddedEvent &added) { emojis->add(added.emoji); },
                   [emojis](const EmojiUpdatedEvent &updated) { emojis->update(updated.emojis); },
                   [emojis](const EmojiDeletedEvent &deleted) { emojis->remove(deleted.emojis); },
                   [this](const AnnouncementCreatedEvent &) { Q_EMIT announcementArrived(); },
                   [](const Rest &) {},
               },
               event);
}

void EventRouter::routeChannel(Channel *channel, const ChannelEvent &event)
{
    std::visit(Overloaded{
                   [this, channel](const NoteReceived &received) {
                       const auto timelines = m_timelines->modelsOf(channel);
                       for (TimelineModel *timeline : timelines)
                           timeline->insertLive(received.note);
                   },
                   [this](const NotificationReceived &received) { insertNotification(received); },
                   [this](const AllNotificationsRead &) {
                       if (m_notifications)
                           m_notifications->setAllRead();
                   },
                   [this](const NotificationsFlushed &) {
                       if (m_notifications)
                           m_notifications->flush();
                   },
                   [this](const MeUpdated &updated) { Q_EMIT meUpdated(updated.json); },
                   [this](const AnnouncementReceived &) { Q_EMIT announcementArrived(); },
                   [this](const AllAnnouncementsRead &) { Q_EMIT announcementsRead(); },
                   [](const Rest &) {},
               },
               event.payload);
}

void EventRouter::insertNotification(const NotificationReceived &received)
{
    if (!m_notifications)
        return;
    m_notifications->insertLive(received.notification, received.isUnread);
    // The second event, two seconds later, only says that it is still unread.
    if (received.isUnread)
        return;
    if (const NotificationItem *item = m_notifications->find(received.notification.id))
        Q_EMIT notified(item->text());
}
