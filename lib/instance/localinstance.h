// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instance/instancetypes.h"

#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>

namespace instance {
struct HttpRequest;
struct HttpResponse;
} // namespace instance

/// A small Misskey-compatible server inside this process: REST and streaming on one loopback port,
/// everything in memory.
///
/// It has three faces. Clients meet it over HTTP and WebSocket, and it behaves as the recorded
/// Misskey 2025.11.1 does, silences included. Scripts (the demo, tests) move its people with the
/// verbs below, which take effect at once and reach connected clients as if a person had done it.
/// Tests also observe it and inject faults. Users are named by id, `name` (local) or `name@host`. A
/// verb about something unknown does nothing and returns an empty value. Lives in one thread.
class LocalInstance : public QObject
{
    Q_OBJECT
public:
    explicit LocalInstance(QObject *parent = nullptr);
    explicit LocalInstance(const InstanceOptions &options, QObject *parent = nullptr);
    ~LocalInstance() override;

    /// Listens on 127.0.0.1; 0 picks a free port. False when the port is taken.
    bool listen(quint16 port = 0);
    /// http://127.0.0.1:port, without a slash at the end; it stays the same while closeListening()
    /// is in force.
    QUrl url() const;
    quint16 port() const;
    const InstanceOptions &options() const;

    // People and tokens
    /// \returns the id.
    QString addUser(const QString &username, const UserOptions &user = {});
    QString userId(const QString &user) const;
    /// The 16-character token with all rights.
    QByteArray token(const QString &user) const;
    /// A new app token with these scopes; no list: every scope an app can be given.
    QByteArray createToken(const QString &user);
    QByteArray createToken(const QString &user, const QStringList &scopes);
    void revokeToken(const QByteArray &token);
    void suspend(const QString &user, bool isSuspended = true);
    void setLocked(const QString &user, bool isLocked);
    /// Changes members of a user as an edited profile does, e.g. {name}; open sockets of theirs get
    /// meUpdated.
    void updateUser(const QString &user, const QJsonObject &members);
    /// Changes what i.policies and the server itself think a user may do, e.g. {"ltlAvailable",
    /// false}.
    void setPolicy(const QString &user, const QString &policy, const QJsonValue &value);
    void follow(const QString &follower, const QString &followee, bool withReplies = false);
    void unfollow(const QString &follower, const QString &followee);
    void mute(const QString &muter, const QString &mutee);
    void muteRenotes(const QString &muter, const QString &mutee);
    void block(const QString &blocker, const QString &blockee);
    /// "normal": a notification for every note of theirs; empty: none.
    void setFollowNotify(const QString &follower, const QString &followee, const QString &notify);
    /// A locked user lets somebody in who asked to follow.
    void acceptFollow(const QString &followee, const QString &follower);
    void pin(const QString &user, const QString &noteId);

    // Notes
    /// \returns the id.
    QString createNote(const QString &user, const QString &text, const NoteOptions &note = {});
    void deleteNote(const QString &noteId);
    /// Puts or replaces a reaction: unicode, `:name:` of the instance, or `:name@host:` of another
    /// server.
    void react(const QString &user, const QString &noteId, const QString &reaction);
    void unreact(const QString &user, const QString &noteId);
    void vote(const QString &user, const QString &noteId, int choice);
    /// The note as notes/show answers it to this viewer; nobody when empty. Empty object: no such
    /// note.
    QJsonObject note(const QString &noteId, const QString &viewer = {}) const;
    int noteCount() const;
    /// The id of the newest note of this user, pure renotes left out; empty: none.
    QString newestNoteOf(const QString &user) const;

    // Everything else that can be seeded
    /// \returns the file's id.
    QString addFile(const QString &user, const FileOptions &file = {});
    /// In the drive; empty parent: at its root. \returns the id.
    QString addFolder(const QString &user, const QString &name, const QString &parentId = {});
    /// A local custom emoji; the picture is a file of resources/instance. Broadcast like a real
    /// one.
    void addEmoji(const QString &name, const QString &source = QStringLiteral("blobcat.png"),
                  const QJsonObject &members = {});
    /// A custom emoji of another server, for names, notes and reactions from there.
    void addRemoteEmoji(const QString &name, const QString &host, const QString &source);
    void updateEmoji(const QString &name, const QJsonObject &members);
    void deleteEmoji(const QString &name);
    /// \returns the id. For everybody, or for one user only.
    QString announce(const QString &title, const QString &text, const QString &user = {},
                     const QJsonObject &members = {});
    QString createList(const QString &user, const QString &name, const QStringList &members = {});
    QString createAntenna(const QString &user, const QString &name, const QStringList &keywords);
    QString createChannel(const QString &user, const QString &name, bool isSensitive = false);
    void followChannel(const QString &user, const QString &channelId);
    QString createRole(const QString &name, const QStringList &members = {},
                       const QJsonObject &settings = {});
    void assignRole(const QString &roleId, const QString &user);
    void addFavorite(const QString &user, const QString &noteId);
    /// A chat room somebody is asked into. \returns the id.
    QString createRoom(const QString &owner, const QString &name, const QString &invited);
    /// A chat message between two people. \returns the id.
    QString sendChat(const QString &from, const QString &to, const QString &text);
    QString createClip(const QString &user, const QString &name, const QStringList &noteIds = {});
    /// A notification made up by the caller ({type, ...}); userId and noteId are filled out as the
    /// server does.
    void notify(const QString &user, const QJsonObject &notification);
    int unreadNotifications(const QString &user) const;
    /// As "mark all as read" of another client of theirs.
    void readNotifications(const QString &user);

    // Signing in with the browser
    /// Presses "Allow" on the MiAuth page of that session for this user.
    void allowMiAuth(const QString &session, const QString &user, const QStringList &scopes = {});

    // What tests observe
    QList<ConnectionInfo> connections() const;
    int connectionCount() const;
    /// Note id to reference count over all sockets.
    QMap<QString, int> captures() const;
    /// Number of distinct notes captured on one socket.
    int captureCount(int connection) const;
    /// All channel instances of all sockets.
    QList<ChannelInfo> channels() const;
    QList<RecordedFrame> receivedFrames() const;
    QList<RecordedRequest> requests() const;
    QList<RecordedRequest> requests(const QString &endpoint) const;
    void clearLogs();

    // Manual time (InstanceOptions::manualStartMs)
    /// Moves the clock and does what is due until then.
    void advanceTo(qint64 ms);
    /// When the next delayed thing is due; -1: nothing waits.
    qint64 nextDueMs() const;

    // Faults
    /// Cuts every open socket without a close frame, as a crash does.
    void dropConnections();
    /// Closes every open socket with a close frame.
    void closeConnections(quint16 code = 1000);
    /// While stalled, sockets stay open, new ones are accepted, and nothing is read, answered or
    /// sent on any of them, REST included.
    void stallConnections(bool isStalled);
    /// Like stallConnections but for streaming sockets only: REST goes on.
    void stallStreaming(bool isStalled);
    /// Every open instance of this channel falls silent for good, as nobody is told.
    void forgetChannels(const QString &name);
    /// Answers every WebSocket upgrade with this HTTP status; 0 accepts again.
    void refuseHandshakes(int httpStatus);
    /// As servers before 13.14.0: a token counts only in the body, a socket's only in the query.
    void ignoreAuthorizationHeader(bool isIgnored);
    /// REST answers are sent this late.
    void delayRest(int ms);
    /// Likewise for one endpoint only.
    void delayRest(const QString &endpoint, int ms);
    /// The next `times` calls of this endpoint (empty: any) get this answer instead and have no
    /// effect.
    void failNextRest(const QString &endpoint, int status, const QByteArray &body,
                      const QMap<QByteArray, QByteArray> &headers = {}, int times = 1);
    /// The next call of this endpoint is carried out, but its answer never leaves: the connection
    /// is cut.
    void loseNextAnswer(const QString &endpoint);
    /// Adds or replaces the rate limit of an endpoint: `max` calls per `durationMs`, each
    /// `minIntervalMs` apart.
    void setRateLimit(const QString &endpoint, int max, int durationMs, int minIntervalMs = 0);
    /// Stops accepting connections; open ones stay. resumeListening() takes the same port again.
    void closeListening();
    bool resumeListening();
    /// Sends these bytes as one text frame to one socket, or to all (0).
    void sendRaw(const QString &text, int connection = 0);
    /// While on, reactions are streamed at once but REST shows them only after it is switched off.
    void bufferReactions(bool isBuffered);
    /// Timeline pages are this much shorter than asked for; there is more all the same.
    void shortenPages(int by);
    /// `connect` is carried out but never acknowledged.
    void withholdAcks(bool isWithheld);
    /// Rewrites every REST answer of an endpoint; null takes it off again.
    void rewriteAnswers(const QString &endpoint,
                        std::function<QByteArray(const QByteArray &)> rewrite);

Q_SIGNALS:
    /// After the request was read, before it is answered.
    void requestReceived(const RecordedRequest &request);
    void frameReceived(const RecordedFrame &frame);
    void connectionOpened(int connection);
    void connectionClosed(int connection);

private:
    instance::HttpResponse answer(const instance::HttpRequest &request);
    QStringList ids(const QStringList &users) const;

    struct Parts;
    std::unique_ptr<Parts> m;
};
