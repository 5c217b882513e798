// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session.h"

#include "entity/meta.h"
#include "model/composer.h"
#include "model/notificationmodel.h"
#include "model/timelinemodel.h"
#include "rest/notifications.h"
#include "rest/restclient.h"
#include "session/accountprofile.h"
#include "session/accountsync.h"
#include "session/composers.h"
#include "session/eventrouter.h"
#include "session/gapcloser.h"
#include "session/noteactions.h"
#include "session/rereader.h"
#include "session/sessionstate.h"
#include "session/timelinecheck.h"
#include "session/timelines.h"
#include "store/emojistore.h"
#include "store/notestore.h"
#include "streaming/streamingclient.h"

namespace {

entity::TimelineKind kindOf(Session::Timeline timeline)
{
    return static_cast<entity::TimelineKind>(timeline);
}

} // namespace

Session::Session(const Account &account, const SessionEnvironment &environment, QObject *parent)
    : QObject(parent)
    , m_clock(environment.clock)
    , m_profile(std::make_unique<AccountProfile>(account))
    , m_notes(std::make_unique<NoteStore>(*environment.clock))
    , m_rest(std::make_unique<RestClient>(environment.createNetwork, account.server))
    , m_hiddenToken(environment.secretFilter)
{
    m_notes->setMe(account.userId);
    setTextStyle({});
    m_rest->setClock(m_clock);
    m_rest->setPace(environment.pace);

    StreamOptions options;
    options.server = account.server;
    options.timings = environment.timings;
    options.clock = m_clock;
    options.watchNetwork = environment.watchNetwork;
    m_stream = std::make_unique<StreamingClient>(options);

    m_state = std::make_unique<SessionState>(m_stream.get(), m_rest.get(), m_clock, isAnonymous());
    m_sync = std::make_unique<AccountSync>(m_rest.get(), isAnonymous());
    m_sync->setEmojiPause(environment.emojiPauseMs);
    if (!account.capabilities.isEmpty())
        m_sync->setKnownVersion(account.serverVersion);
    m_rereader = std::make_unique<Rereader>(Rereader::Parts{.rest = m_rest.get(),
                                                            .notes = m_notes.get(),
                                                            .captures = m_stream->captures(),
                                                            .account = &m_profile->account()},
                                            environment.reread);
    m_actions = std::make_unique<NoteActions>(m_rest.get(), m_notes.get(), m_rereader.get());
    m_timelines =
        std::make_unique<Timelines>(m_rest.get(), m_stream.get(), m_notes.get(), isAnonymous());
    m_check =
        std::make_unique<TimelineCheck>(m_timelines.get(), m_stream.get(), environment.checks);
    m_composers = std::make_unique<Composers>(m_rest.get(), m_notes.get());
    Channel *main = nullptr;
    if (!isAnonymous()) {
        m_notifications = std::make_unique<NotificationModel>(
            m_notes.get(),
            [this](const entity::Page &page, rest::Urgency urgency) {
                return rest::notifications(*m_rest, {}, page, {.urgency = urgency});
            },
            [this] {
                // Over the stream it needs no permission of its own.
                if (m_stream->state() == StreamingClient::Open)
                    m_stream->readNotifications();
                else
                    rest::markAllNotificationsRead(*m_rest);
            });
        main = m_stream->connectChannel(ChannelKind::Main);
    }
    m_router = std::make_unique<EventRouter>(m_stream.get(), m_notes.get(), m_timelines.get(),
                                             m_notifications.get());
    m_gap = std::make_unique<GapCloser>(GapCloser::Parts{.stream = m_stream.get(),
                                                         .rest = m_rest.get(),
                                                         .sync = m_sync.get(),
                                                         .main = main,
                                                         .notifications = m_notifications.get(),
                                                         .rereader = m_rereader.get()});
    connectParts();
}

Session::~Session() = default;

void Session::connectParts()
{
    connect(m_state.get(), &SessionState::changed, this, &Session::stateChanged);
    connect(m_state.get(), &SessionState::textChanged, this, &Session::stateTextChanged);
    connect(m_state.get(), &SessionState::refused, this, [this] {
        stop();
        m_gap->beginGap(); // signed in again, it has a gap to close
    });

    connect(m_profile.get(), &AccountProfile::shownChanged, this, &Session::profileChanged);
    connect(m_profile.get(), &AccountProfile::shownChanged, this, &Session::styledNameChanged);
    connect(m_notes->emojis(), &EmojiStore::changed, this, &Session::styledNameChanged);
    connect(m_profile.get(), &AccountProfile::accountChanged, this, &Session::accountChanged);
    connect(m_profile.get(), &AccountProfile::announcementsChanged, this,
            &Session::announcementsChanged);
    connect(m_profile.get(), &AccountProfile::policiesTold, m_timelines.get(),
            &Timelines::setPolicies);

    connect(m_sync.get(), &AccountSync::refused, this, &Session::handleError);
    connect(m_sync.get(), &AccountSync::metaLoaded, this, [this](const entity::Meta &meta) {
        m_composers->setMaxTextLength(meta.maxNoteTextLength);
        m_profile->setMeta(meta);
    });
    connect(m_sync.get(), &AccountSync::emojisAsked, m_notes->emojis(),
            &EmojiStore::beginReplacing);
    connect(m_sync.get(), &AccountSync::emojisLoaded, m_notes->emojis(), &EmojiStore::replace);
    connect(m_sync.get(), &AccountSync::meLoaded, this, [this](const entity::Me &me) {
        // Servers before 2023.11 only tell whether there are any.
        m_notifications->setUnreadCount(
            std::max(me.unreadNotificationsCount, me.hasUnreadNotification ? 1 : 0));
        m_profile->setMe(me);
    });
    connect(
        m_sync.get(), &AccountSync::endpointsLoaded, this,
        [this](const QStringList &endpoints, const QString &version, const ServerVersion &misskey) {
            // Of a server that is new to us, what was found out a moment ago counts.
            const QString before = account().serverVersion;
            m_profile->setEndpoints(endpoints, version);
            if (account().ignoresHeader && !before.isEmpty() && before != version
                && misskey.isAtLeast(13, 14))
                useHeader();
        });

    connect(m_actions.get(), &NoteActions::failed, this, &Session::failed);
    connect(m_actions.get(), &NoteActions::refused, this, &Session::handleError);
    connect(m_actions.get(), &NoteActions::noteCreated, m_timelines.get(), &Timelines::insertOwn);
    connect(m_composers.get(), &Composers::noteCreated, m_timelines.get(), &Timelines::insertOwn);
    connect(m_composers.get(), &Composers::refused, this, &Session::handleError);
    connect(m_composers.get(), &Composers::sent, this, &Session::noteSent);
    connect(m_composers.get(), &Composers::failed, this, &Session::noteNotSent);
    connect(m_timelines.get(), &Timelines::availabilityChanged, this, &Session::timelinesChanged);
    if (m_notifications) {
        connect(m_notifications.get(), &NotificationModel::unreadCountChanged, this,
                &Session::unreadCountChanged);
        connect(m_notifications.get(), &NotificationModel::unreadCountDoubted, m_sync.get(),
                &AccountSync::refreshMe);
    }

    connect(m_router.get(), &EventRouter::notified, this, &Session::notified);
    connect(m_router.get(), &EventRouter::noteOutdated, m_rereader.get(), &Rereader::reread);
    connect(m_router.get(), &EventRouter::meUpdated, m_profile.get(), &AccountProfile::mergeMe);
    connect(m_router.get(), &EventRouter::meUpdated, m_sync.get(), &AccountSync::doubtMe);
    connect(m_router.get(), &EventRouter::announcementArrived, m_profile.get(),
            [this] { m_profile->setUnreadAnnouncement(true); });
    connect(m_router.get(), &EventRouter::announcementsRead, m_profile.get(),
            [this] { m_profile->setUnreadAnnouncement(false); });
    for (auto told : {&EventRouter::announcementArrived, &EventRouter::announcementsRead})
        connect(m_router.get(), told, m_sync.get(), &AccountSync::doubtMe);
}

void Session::start(const QByteArray &token)
{
    m_token = token;
    m_hiddenToken.hide(token);
    m_rest->setToken(token);
    m_rest->setTokenInBody(account().ignoresHeader);
    m_stream->close();
    m_state->setStarted();
    openStream();
    m_sync->start();
    m_timelines->start();
    if (m_notifications)
        m_notifications->loadUnasked();
}

void Session::renew(const Account &account)
{
    m_sync->setKnownVersion(account.serverVersion);
    m_profile->renew(account);
}

void Session::stop()
{
    m_sync->stop();
    m_stream->close();
    m_rereader->stop();
}

void Session::openStream()
{
    m_state->setWaitingForConsent(needsTokenInUrl());
    Q_EMIT needsTokenInUrlChanged();
    if (needsTokenInUrl())
        return;
    m_stream->setToken(m_token, account().scopes);
    m_stream->setTokenInQuery(account().ignoresHeader);
    m_stream->open();
}

bool Session::needsTokenInUrl() const
{
    return !isAnonymous() && account().ignoresHeader && !account().allowsTokenInUrl;
}

void Session::allowTokenInUrl()
{
    m_profile->setAllowsTokenInUrl();
    if (state() != NeedsSignIn && state() != Suspended && !m_token.isEmpty())
        openStream();
}

void Session::handleError(const Error &error)
{
    // The server saw no token although it was sent: it only looks for it in the body
    // (before 13.14), or something on the way takes the header off.
    if (error.code == QLatin1String("CREDENTIAL_REQUIRED") && !isAnonymous()
        && !account().ignoresHeader && !m_token.isEmpty()) {
        m_profile->setIgnoresHeader();
        start(m_token);
        return;
    }
    m_state->examine(error);
}

void Session::useHeader()
{
    // Only after an upgrade, once: where the header is lost on the way for another reason,
    // handleError() finds out again.
    m_profile->setHonoursHeader();
    m_rest->setTokenInBody(false);
    m_stream->close();
    m_gap->beginGap();
    openStream();
    m_sync->refresh();
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

QString Session::timelineTrouble(Timeline kind) const
{
    return m_timelines->trouble(kindOf(kind));
}

void Session::checkTimelines()
{
    m_timelines->forgetRefusals();
    if (isAnonymous())
        m_sync->refresh();
    else
        m_sync->refreshMe();
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
    if (state() == Suspended && !m_token.isEmpty())
        start(m_token); // the server may have thought better of it
    else if (m_stream->state() == StreamingClient::Refused)
        m_stream->open();
    else
        m_stream->reconnectNow();
}

void Session::setSecretProblem(SecretProblem problem, const Sentence &sentence)
{
    m_secretProblem = problem;
    m_secretProblemText = sentence;
    // One that is only not stored does not keep the account from working.
    m_state->setMissingSecret(problem != NoProblem && !hasToken());
    Q_EMIT secretProblemChanged();
}

void Session::setTokenStorage(TokenStorage storage)
{
    m_profile->setTokenStorage(storage);
}

void Session::retranslate()
{
    m_stream->retranslate();
    m_notes->retranslate();
    m_timelines->retranslate();
    if (m_notifications)
        m_notifications->retranslate();
    m_composers->retranslate();
    Q_EMIT stateTextChanged();
    Q_EMIT secretProblemChanged();
}

void Session::setTextStyle(const mfm::TextStyle &style)
{
    mfm::TextStyle own = style;
    own.server = account().server;
    m_notes->setTextStyle(own);
    Q_EMIT styledNameChanged();
}
