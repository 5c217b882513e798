// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secretfilter.h"
#include "core/sentence.h"
#include "mfm/styledtext.h"
// Whole, because they are types of properties and verbs.
#include "model/composer.h"
#include "model/notificationmodel.h"
#include "model/timelinemodel.h"
#include "session/accountprofile.h"
#include "session/environment.h"
#include "store/note.h"
#include "store/notestore.h"
#include "streaming/streamingclient.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <memory>

class AccountSync;
class Composers;
class EventRouter;
class GapCloser;
class NoteActions;
class Rereader;
class RestClient;
class SessionState;
class TimelineCheck;
class Timelines;

/// One account at work: its REST client, its stream, its notes and timelines. An anonymous one
/// looks around without a token. The only place where events of the stream meet the stores.
class Session : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Sessions come from a SessionManager")
    Q_PROPERTY(QString accountId READ accountId CONSTANT)
    Q_PROPERTY(bool isAnonymous READ isAnonymous CONSTANT)
    Q_PROPERTY(QUrl server READ server CONSTANT)
    Q_PROPERTY(QString host READ host CONSTANT)
    Q_PROPERTY(QString serverName READ serverName NOTIFY profileChanged)
    Q_PROPERTY(QString handle READ handle NOTIFY profileChanged)
    Q_PROPERTY(QString username READ username NOTIFY profileChanged)
    Q_PROPERTY(QString displayName READ displayName NOTIFY profileChanged)
    /// The display name for Text.StyledText, its custom emoji as pictures.
    Q_PROPERTY(QString styledName READ styledName NOTIFY styledNameChanged)
    Q_PROPERTY(QUrl avatarUrl READ avatarUrl NOTIFY profileChanged)
    /// The source for an Image; empty where there is nothing to show.
    Q_PROPERTY(QString avatarSource READ avatarSource NOTIFY profileChanged)
    Q_PROPERTY(StreamingClient *stream READ stream CONSTANT)
    Q_PROPERTY(NoteStore *notes READ notes CONSTANT)
    Q_PROPERTY(NotificationModel *notifications READ notifications CONSTANT)
    Q_PROPERTY(int unreadCount READ unreadCount NOTIFY unreadCountChanged)
    Q_PROPERTY(bool hasUnreadAnnouncement READ hasUnreadAnnouncement NOTIFY announcementsChanged)
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    /// The state in words, with the seconds until the next attempt where one is planned.
    Q_PROPERTY(QString stateText READ stateText NOTIFY stateTextChanged)
    /// Unix ms of the next attempt to connect; 0: none is planned.
    Q_PROPERTY(qint64 retryAtMs READ retryAtMs NOTIFY stateTextChanged)
    /// What is wrong with keeping the token; the choices are SessionManager's verbs.
    Q_PROPERTY(SecretProblem secretProblem READ secretProblem NOTIFY secretProblemChanged)
    Q_PROPERTY(QString secretProblemText READ secretProblemText NOTIFY secretProblemChanged)
    /// The server is so old that live updates need the token inside an URL: ask, then call
    /// allowTokenInUrl().
    Q_PROPERTY(bool needsTokenInUrl READ needsTokenInUrl NOTIFY needsTokenInUrlChanged)

public:
    enum State {
        Connecting,  ///< also while the token is being fetched
        Online,      ///< the stream is open
        Offline,     ///< the server cannot be reached; retried by itself
        NeedsSignIn, ///< the server refused the token: SessionManager::signInAgain
        NeedsSecret, ///< the token could not be read here: see secretProblem
        Suspended,   ///< the server suspended this account
    };
    Q_ENUM(State)
    /// The four timelines in the order of their tabs; same order as entity::TimelineKind.
    enum Timeline { Home, Local, Social, Global };
    Q_ENUM(Timeline)
    enum SecretProblem {
        NoProblem,
        CannotStore,     ///< signed in, but the token is only in memory: retry, this run only, or
                         ///< passphrase file
        CannotRead,      ///< retry, or sign in again
        NeedsPassphrase, ///< the token is in the passphrase file, which is locked
    };
    Q_ENUM(SecretProblem)

    Session(const Account &account, const SessionEnvironment &environment,
            QObject *parent = nullptr);
    ~Session() override;

    const Account &account() const { return m_profile->account(); }
    /// The base URL of the server's image proxy; empty until meta is read. Changes with
    /// profileChanged().
    QUrl mediaProxy() const { return m_profile->mediaProxy(); }
    QString accountId() const { return account().id(); }
    bool isAnonymous() const { return account().isAnonymous(); }
    QUrl server() const { return account().server; }
    QString host() const { return account().host(); }
    QString serverName() const { return m_profile->serverName(); }
    QString handle() const { return account().handle(); }
    QString username() const { return account().username; }
    QString displayName() const { return m_profile->displayName(); }
    QString styledName() const { return m_profile->styledName(*m_notes); }
    QUrl avatarUrl() const { return QUrl(account().avatarUrl); }
    QString avatarSource() const { return m_profile->avatarSource(); }
    StreamingClient *stream() const { return m_stream.get(); }
    RestClient *rest() const { return m_rest.get(); }
    NoteStore *notes() const { return m_notes.get(); }
    NotificationModel *notifications() const { return m_notifications.get(); }
    int unreadCount() const;
    bool hasUnreadAnnouncement() const { return m_profile->hasUnreadAnnouncement(); }
    State state() const;
    QString stateText() const;
    qint64 retryAtMs() const;
    SecretProblem secretProblem() const { return m_secretProblem; }
    QString secretProblemText() const { return m_secretProblemText.text(); }
    bool needsTokenInUrl() const;

    /// Made on first use, loading by itself; subscribed to its channel until the session ends.
    /// Owned by the session.
    Q_INVOKABLE TimelineModel *timeline(Session::Timeline kind);
    Q_INVOKABLE bool isTimelineAvailable(Session::Timeline kind) const;
    /// Why not, as a sentence; empty where it is available. Changes with timelinesChanged().
    Q_INVOKABLE QString timelineUnavailableReason(Session::Timeline kind) const;
    /// Why a timeline is not live, as a sentence: it is looked at once in a while instead. Empty
    /// where it is. Changes with timelinesChanged().
    Q_INVOKABLE QString timelineTrouble(Session::Timeline kind) const;
    /// Asks the server anew what this account may see; timelinesChanged() tells.
    Q_INVOKABLE void checkTimelines();
    /// The timeline's own params (rest.md 3): reloads it and resubscribes.
    Q_INVOKABLE void setTimelineParams(Session::Timeline kind, bool withRenotes, bool withReplies,
                                       bool withFiles);
    Q_INVOKABLE bool timelineWithRenotes(Session::Timeline kind) const;
    Q_INVOKABLE bool timelineWithReplies(Session::Timeline kind) const;
    Q_INVOKABLE bool timelineWithFiles(Session::Timeline kind) const;

    // Verbs on notes. They act on what is shown (for a pure renote the renoted note) unless they
    // say otherwise, change the note at once, and take it back with failed() when the server
    // refuses.

    /// Replaces an own reaction there is, in one request.
    Q_INVOKABLE void react(Note *note, const QString &reaction);
    Q_INVOKABLE void unreact(Note *note);
    /// Takes the own reaction back when it is this one, else reacts with it.
    Q_INVOKABLE void toggleReaction(Note *note, const QString &reaction);
    Q_INVOKABLE void vote(Note *note, int choice);
    Q_INVOKABLE bool canRenote(Note *note) const;
    /// Whether a renote may be seen by that many: never more than the note itself.
    Q_INVOKABLE bool canRenoteAs(Note *note, Note::Visibility visibility) const;
    Q_INVOKABLE void renote(Note *note, Note::Visibility visibility);
    /// The note itself: of an own pure renote the renote, not what it renotes.
    Q_INVOKABLE void deleteNote(Note *note);

    /// A new composer; the caller's (QML: the engine's) own.
    Q_INVOKABLE Composer *composer();
    Q_INVOKABLE Composer *composeReply(Note *note);
    Q_INVOKABLE Composer *composeQuote(Note *note);

    Q_INVOKABLE void markNotificationsRead();
    /// Try to connect now instead of waiting.
    Q_INVOKABLE void reconnectNow();
    Q_INVOKABLE void allowTokenInUrl();

    /// Starts working with this token (empty for an anonymous one), also after a refusal.
    void start(const QByteArray &token);
    bool hasToken() const { return !m_token.isEmpty(); }
    /// Null until start().
    const QByteArray &token() const { return m_token; }
    /// What a new sign-in found out about the same account.
    void renew(const Account &account);
    /// Closes the socket and stops every timer.
    void stop();
    void setSecretProblem(SecretProblem problem, const Sentence &sentence);
    void setTokenStorage(TokenStorage storage);
    /// The language changed: every text made in C++ is announced anew.
    void retranslate();
    void setTextStyle(const mfm::TextStyle &style);

Q_SIGNALS:
    void profileChanged();
    void styledNameChanged();
    void unreadCountChanged();
    void announcementsChanged();
    void stateChanged();
    void stateTextChanged();
    void secretProblemChanged();
    void needsTokenInUrlChanged();
    void timelinesChanged();
    /// Something the user asked for did not work: a sentence to show.
    void failed(const QString &sentence);
    /// The server has what one of the composers held. Also of those nobody looks at any more.
    void noteSent(Composer *composer);
    /// It still holds it, and its errorText() says why.
    void noteNotSent(Composer *composer);
    /// A live notification, after it is in the model; `text` is its sentence.
    void notified(const QString &text);
    /// What is kept of the account changed (name, avatar, version, capabilities, choices).
    void accountChanged();

private:
    void connectParts();
    void openStream();
    /// The server no longer needs the token anywhere but in the header.
    void useHeader();
    void handleError(const Error &error);

    const Clock *m_clock;
    std::unique_ptr<AccountProfile> m_profile;
    std::unique_ptr<NoteStore> m_notes;
    std::unique_ptr<RestClient> m_rest;
    std::unique_ptr<StreamingClient> m_stream;
    std::unique_ptr<SessionState> m_state;
    std::unique_ptr<AccountSync> m_sync;
    std::unique_ptr<Rereader> m_rereader;
    std::unique_ptr<NoteActions> m_actions;
    std::unique_ptr<Timelines> m_timelines;
    std::unique_ptr<TimelineCheck> m_check;
    std::unique_ptr<NotificationModel> m_notifications; ///< null: anonymous
    std::unique_ptr<EventRouter> m_router;
    std::unique_ptr<Composers> m_composers;
    std::unique_ptr<GapCloser> m_gap;

    QByteArray m_token;
    HiddenSecret m_hiddenToken;
    SecretProblem m_secretProblem = NoProblem;
    Sentence m_secretProblemText;
};
