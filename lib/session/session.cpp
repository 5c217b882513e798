// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session.h"

#include "core/clock.h"
#include "core/imageurl.h"
#include "entity/decode.h"
#include "entity/noteextras.h"
#include "model/composer.h"
#include "model/notificationmodel.h"
#include "model/timelinemodel.h"
#include "rest/notes.h"
#include "rest/notifications.h"
#include "rest/restclient.h"
#include "session/accountsync.h"
#include "session/composers.h"
#include "session/eventrouter.h"
#include "session/noteactions.h"
#include "session/sessionstate.h"
#include "session/timelines.h"
#include "store/emojistore.h"
#include "store/notestore.h"
#include "streaming/streamingclient.h"

#include <QNetworkAccessManager>

namespace {

/// Broadcasts missed for so long are not worth hoping that there were none (streaming.md 14.3).
constexpr qint64 longGapMs = 60 * 60'000;

entity::TimelineKind kindOf(Session::Timeline timeline)
{
    return static_cast<entity::TimelineKind>(timeline);
}

} // namespace

Session::Session(const Account &account, const SessionEnvironment &environment, QObject *parent)
    : QObject(parent)
    , m_account(account)
    , m_clock(environment.clock)
    , m_notes(std::make_unique<NoteStore>(*environment.clock))
    , m_networkOwner(std::make_unique<QObject>())
    , m_rest(std::make_unique<RestClient>(environment.createNetwork(m_networkOwner.get()),
                                          account.server))
{
    m_notes->setMe(account.userId);
    setTextStyle({});
    m_rest->setClock(m_clock);

    StreamOptions options;
    options.server = account.server;
    options.timings = environment.timings;
    options.clock = m_clock;
    options.watchNetwork = environment.watchNetwork;
    m_stream = std::make_unique<StreamingClient>(options);

    m_state = std::make_unique<SessionState>(m_stream.get(), m_rest.get(), m_clock, isAnonymous());
    m_sync = std::make_unique<AccountSync>(m_rest.get(), isAnonymous());
    if (!account.capabilities.isEmpty())
        m_sync->setKnownVersion(account.serverVersion);
    m_actions = std::make_unique<NoteActions>(m_rest.get(), m_notes.get());
    m_timelines =
        std::make_unique<Timelines>(m_rest.get(), m_stream.get(), m_notes.get(), isAnonymous());
    m_composers = std::make_unique<Composers>(m_rest.get(), m_notes.get());
    if (!isAnonymous()) {
        m_notifications = std::make_unique<NotificationModel>(
            m_notes.get(),
            [this](const entity::Page &page) { return rest::notifications(*m_rest, {}, page); },
            [this] {
                // Over the stream it needs no permission of its own.
                if (m_stream->state() == StreamingClient::Open)
                    m_stream->readNotifications();
                else
                    rest::markAllNotificationsRead(*m_rest);
            });
        m_stream->connectChannel(ChannelKind::Main);
    }
    m_router = std::make_unique<EventRouter>(m_stream.get(), m_notes.get(), m_timelines.get(),
                                             m_notifications.get());
    connectParts();
}

Session::~Session() = default;

void Session::connectParts()
{
    connect(m_state.get(), &SessionState::changed, this, &Session::stateChanged);
    connect(m_state.get(), &SessionState::textChanged, this, &Session::stateTextChanged);
    connect(m_state.get(), &SessionState::refused, this, [this] {
        stop();
        handleLost(); // signed in again, it has a gap to close
    });

    connect(m_stream.get(), &StreamingClient::opened, this, &Session::handleOpened);
    connect(m_stream.get(), &StreamingClient::lost, this, &Session::handleLost);

    connect(m_sync.get(), &AccountSync::refused, this, &Session::handleError);
    connect(m_sync.get(), &AccountSync::metaLoaded, this, &Session::handleMeta);
    connect(m_sync.get(), &AccountSync::emojisLoaded, m_notes->emojis(), &EmojiStore::replace);
    connect(m_sync.get(), &AccountSync::meLoaded, this, [this](const entity::Me &me) {
        m_me = me;
        // Servers before 2023.11 only tell whether there are any.
        m_notifications->setUnreadCount(
            std::max(me.unreadNotificationsCount, me.hasUnreadNotification ? 1 : 0));
        handleMe();
    });
    connect(m_sync.get(), &AccountSync::endpointsLoaded, this,
            [this](const QStringList &endpoints, const QString &version) {
                m_account.capabilities = {endpoints.begin(), endpoints.end()};
                m_account.serverVersion = version;
                Q_EMIT accountChanged();
            });

    connect(m_actions.get(), &NoteActions::failed, this, &Session::failed);
    connect(m_actions.get(), &NoteActions::refused, this, &Session::handleError);
    connect(m_actions.get(), &NoteActions::noteCreated, m_timelines.get(), &Timelines::insertOwn);
    connect(m_composers.get(), &Composers::noteCreated, m_timelines.get(), &Timelines::insertOwn);
    connect(m_composers.get(), &Composers::refused, this, &Session::handleError);
    connect(m_timelines.get(), &Timelines::availabilityChanged, this, &Session::timelinesChanged);
    if (m_notifications)
        connect(m_notifications.get(), &NotificationModel::unreadCountChanged, this,
                &Session::unreadCountChanged);

    connect(m_router.get(), &EventRouter::notified, this, &Session::notified);
    connect(m_router.get(), &EventRouter::noteOutdated, this, &Session::rereadNote);
    connect(m_router.get(), &EventRouter::meUpdated, this, [this](const QByteArray &json) {
        if (entity::merge(m_me, json))
            handleMe();
    });
    const auto setUnreadAnnouncement = [this](bool isUnread) {
        if (std::exchange(m_hasUnreadAnnouncement, isUnread) != isUnread)
            Q_EMIT announcementsChanged();
    };
    connect(m_router.get(), &EventRouter::announcementArrived, this,
            [setUnreadAnnouncement] { setUnreadAnnouncement(true); });
    connect(m_router.get(), &EventRouter::announcementsRead, this,
            [setUnreadAnnouncement] { setUnreadAnnouncement(false); });
}

void Session::start(const QByteArray &token)
{
    m_token = token;
    m_rest->setToken(token);
    m_rest->setTokenInBody(m_account.ignoresHeader);
    m_stream->close();
    m_state->setStarted();
    openStream();
    m_sync->start();
    m_timelines->start();
    if (m_notifications)
        m_notifications->load();
}

void Session::renew(const Account &account)
{
    const Account before = std::exchange(m_account, account);
    m_account.server = before.server;
    m_account.tokenStorage = before.tokenStorage;
    m_account.allowsTokenInUrl = before.allowsTokenInUrl;
    m_sync->setKnownVersion(account.serverVersion);
    Q_EMIT profileChanged();
    Q_EMIT accountChanged();
}

void Session::stop()
{
    m_sync->stop();
    m_stream->close();
}

void Session::openStream()
{
    m_state->setWaitingForConsent(needsTokenInUrl());
    Q_EMIT needsTokenInUrlChanged();
    if (needsTokenInUrl())
        return;
    m_stream->setToken(m_token);
    m_stream->setTokenInQuery(m_account.ignoresHeader);
    m_stream->open();
}

bool Session::needsTokenInUrl() const
{
    return !isAnonymous() && m_account.ignoresHeader && !m_account.allowsTokenInUrl;
}

void Session::allowTokenInUrl()
{
    m_account.allowsTokenInUrl = true;
    Q_EMIT accountChanged();
    if (state() != NeedsSignIn && state() != Suspended && !m_token.isEmpty())
        openStream();
}

void Session::handleOpened()
{
    // The first opening has nothing to make up for: start() reads everything.
    if (m_lostAtMs == 0)
        return;
    m_sync->refresh(m_clock->nowMs() - m_lostAtMs > longGapMs);
    if (m_notifications)
        m_notifications->catchUp();
    m_lostAtMs = 0;
    rereadCaptured();
}

void Session::rereadCaptured()
{
    const QStringList ids = m_stream->captures()->heldIds();
    if (!m_account.capabilities.contains(QStringLiteral("notes/show-partial-bulk"))) {
        for (const QString &noteId : ids)
            rereadNote(noteId);
        return;
    }
    constexpr int atOnce = 100;
    const qint64 askedAtMs = m_clock->nowMs();
    for (qsizetype from = 0; from < ids.size(); from += atOnce) {
        const QStringList page = ids.mid(from, atOnce);
        rest::partialNotes(*m_rest, page)
            .then(this, [this, page, askedAtMs](const Result<QList<entity::PartialNote>> &notes) {
                if (!notes)
                    return;
                QSet<QString> others(page.begin(), page.end());
                for (const entity::PartialNote &note : *notes) {
                    const Note *live = m_notes->find(note.id);
                    if (live && live->hasPoll())
                        continue; // votes are not in the answer: read all of it
                    others.remove(note.id);
                    m_notes->refreshReactions(note, askedAtMs);
                }
                for (const QString &noteId : others)
                    rereadNote(noteId); // deleted, most likely, or a poll
            });
    }
}

void Session::handleLost()
{
    m_timelines->markStale();
    if (m_lostAtMs == 0)
        m_lostAtMs = m_clock->nowMs();
}

void Session::handleError(const Error &error)
{
    // The server saw no token although it was sent: it only looks for it in the body
    // (before 13.14), or something on the way takes the header off.
    if (error.code == QLatin1String("CREDENTIAL_REQUIRED") && !isAnonymous()
        && !m_account.ignoresHeader && !m_token.isEmpty()) {
        m_account.ignoresHeader = true;
        Q_EMIT accountChanged();
        start(m_token);
        return;
    }
    m_state->examine(error);
}

QString Session::avatarSource() const
{
    return imageurl::mediaSource(m_account.server, m_account.avatarUrl, imageurl::MediaUse::Avatar);
}

void Session::handleMe()
{
    m_account.username = m_me.username;
    m_account.name = m_me.name;
    m_account.avatarUrl = m_me.avatarUrl;
    m_timelines->setPolicies(m_me.policies);
    if (std::exchange(m_hasUnreadAnnouncement, m_me.hasUnreadAnnouncement)
        != m_me.hasUnreadAnnouncement)
        Q_EMIT announcementsChanged();
    Q_EMIT profileChanged();
    Q_EMIT accountChanged();
}

void Session::handleMeta(const entity::Meta &meta)
{
    m_composers->setMaxTextLength(meta.maxNoteTextLength);
    m_account.serverName = meta.name;
    m_mediaProxy = QUrl(meta.mediaProxy);
    if (isAnonymous())
        m_timelines->setPolicies(meta.policies);
    Q_EMIT profileChanged();
    Q_EMIT accountChanged();
}

void Session::rereadNote(const QString &noteId)
{
    rest::showNote(*m_rest, noteId).then(this, [this, noteId](const Result<entity::Note> &note) {
        if (!m_notes->find(noteId))
            return;
        if (note)
            m_notes->ingest(*note);
        else if (note.error().code == QLatin1String("NO_SUCH_NOTE"))
            m_notes->markDeleted(noteId);
    });
}

QString Session::serverName() const
{
    return m_account.serverName.isEmpty() ? host() : m_account.serverName;
}

QString Session::displayName() const
{
    if (isAnonymous())
        return serverName();
    return m_account.name.isEmpty() ? m_account.username : m_account.name;
}

int Session::unreadCount() const
{
    return m_notifications ? m_notifications->unreadCount() : 0;
}

Session::State Session::state() const
{
    return m_state->state();
}

QString Session::stateText() const
{
    return m_state->text();
}

qint64 Session::retryAtMs() const
{
    return m_state->retryAtMs();
}

TimelineModel *Session::timeline(Timeline kind)
{
    return m_timelines->model(kindOf(kind));
}

bool Session::isTimelineAvailable(Timeline kind) const
{
    return m_timelines->isAvailable(kindOf(kind));
}

QString Session::timelineUnavailableReason(Timeline kind) const
{
    return m_timelines->unavailableReason(kindOf(kind));
}

void Session::setTimelineParams(Timeline kind, bool withRenotes, bool withReplies, bool withFiles)
{
    m_timelines->setParams(
        kindOf(kind),
        {.withRenotes = withRenotes, .withReplies = withReplies, .withFiles = withFiles});
}

bool Session::timelineWithRenotes(Timeline kind) const
{
    return m_timelines->params(kindOf(kind)).withRenotes;
}

bool Session::timelineWithReplies(Timeline kind) const
{
    return m_timelines->params(kindOf(kind)).withReplies;
}

bool Session::timelineWithFiles(Timeline kind) const
{
    return m_timelines->params(kindOf(kind)).withFiles;
}

void Session::react(Note *note, const QString &reaction)
{
    m_actions->react(note, reaction);
}

void Session::unreact(Note *note)
{
    m_actions->unreact(note);
}

void Session::toggleReaction(Note *note, const QString &reaction)
{
    m_actions->toggleReaction(note, reaction);
}

void Session::vote(Note *note, int choice)
{
    m_actions->vote(note, choice);
}

bool Session::canRenote(Note *note) const
{
    return m_actions->canRenote(note);
}

bool Session::canRenoteAs(Note *note, Note::Visibility visibility) const
{
    return m_actions->canRenoteAs(note, visibility);
}

void Session::renote(Note *note, Note::Visibility visibility)
{
    m_actions->renote(note, visibility);
}

void Session::deleteNote(Note *note)
{
    m_actions->deleteNote(note);
}

Composer *Session::composer()
{
    return m_composers->make(Composer::NewNote, nullptr);
}

Composer *Session::composeReply(Note *note)
{
    return m_composers->make(Composer::Reply, note);
}

Composer *Session::composeQuote(Note *note)
{
    return m_composers->make(Composer::Quote, note);
}

void Session::markNotificationsRead()
{
    if (m_notifications)
        m_notifications->markAllRead();
}

void Session::reconnectNow()
{
    if (m_stream->state() == StreamingClient::Refused)
        m_stream->open();
    else
        m_stream->reconnectNow();
}

void Session::setSecretProblem(SecretProblem problem, const QString &text)
{
    m_secretProblem = problem;
    m_secretProblemText = text;
    // One that is only not stored does not keep the account from working.
    m_state->setMissingSecret(problem != NoProblem && !hasToken());
    Q_EMIT secretProblemChanged();
}

void Session::setTokenStorage(TokenStorage storage)
{
    m_account.tokenStorage = storage;
    Q_EMIT accountChanged();
}

void Session::setTextStyle(const mfm::TextStyle &style)
{
    mfm::TextStyle own = style;
    own.server = m_account.server;
    m_notes->setTextStyle(own);
}
