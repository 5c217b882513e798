// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "streaming/capturemodel.h"
#include "streaming/channelmodel.h"
#include "streaming/streamoptions.h"
#include "streaming/streamsocket.h"

#include <QJsonValue>
#include <QObject>
#include <QQmlEngine>
#include <QSet>

#include <vector>

/// The streaming connection of one account, or of nobody, to one server (streaming.md): QWebSocket
/// with reconnecting, channels and captures.
///
/// State, captures and broadcasts are those of its first socket; where more channels are wanted
/// than a server carries on one (ChannelModel), further sockets carry the others. Nothing is sent
/// while a socket is not open: on every open the wire is rebuilt from `channels` (main first), then
/// from `captures`. A lost or failed connection is retried with full-jitter
/// backoff; only 401 and 403 on the first socket's handshake stop it (state Refused). Where Qt does
/// not tell the status, or the server does not answer at all, it retries and emits
/// handshakeUnclear(): ask `POST /api/i` and call refuse() when the token is dead. Lives in one
/// thread. No text it emits or logs holds the token or an URL.
class StreamingClient : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a Session")
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    /// Why it is Waiting or Refused, a plain sentence; else empty.
    Q_PROPERTY(QString reason READ reason NOTIFY reasonChanged)
    /// While Waiting: when the next attempt starts, in Unix ms; else 0.
    Q_PROPERTY(qint64 retryAtMs READ retryAtMs NOTIFY stateChanged)
    Q_PROPERTY(ChannelModel *channels READ channels CONSTANT)
    Q_PROPERTY(CaptureModel *captures READ captures CONSTANT)
public:
    enum State {
        Closed = StreamSocket::Closed,         ///< nobody wants it open
        Connecting = StreamSocket::Connecting, ///< an attempt is running
        Open = StreamSocket::Open,
        Waiting = StreamSocket::Waiting, ///< for the next attempt
        Refused = StreamSocket::Refused, ///< the server does not accept the token or the account;
                                         ///< open() tries again
    };
    Q_ENUM(State)

    explicit StreamingClient(const StreamOptions &options, QObject *parent = nullptr);
    ~StreamingClient() override;

    State state() const { return State(first()->state()); }
    QString reason() const { return first()->reason(); }
    qint64 retryAtMs() const { return first()->retryAtMs(); }
    ChannelModel *channels() const { return m_channels; }
    CaptureModel *captures() const { return m_captures; }
    QUrl server() const { return m_options.server; }

    /// Replaces the token (empty: anonymous) from the next attempt on.
    void setToken(const QByteArray &token, const std::optional<QStringList> &scopes = {});

    /// Sends the token as ?i= from the next attempt on, see StreamOptions::tokenInQuery.
    void setTokenInQuery(bool inQuery) { m_options.tokenInQuery = inQuery; }

    /// Wants it open: starts an attempt unless one is running or done.
    Q_INVOKABLE void open();
    /// Closes it and stops trying.
    Q_INVOKABLE void close();
    /// The network or the machine came back, or the user asks: ends a wait, begins an attempt anew
    /// that is more than a moment old, and probes an open connection.
    Q_INVOKABLE void reconnectNow();
    /// Stops as the handshake's 401 (or 403, a suspended account) would have.
    void refuse(int httpStatus);

    /// Subscribes; the handle stays owned by `channels` and is given back to disconnectChannel.
    /// Everybody who asks for the same subscription gets the same handle, counted.
    Channel *connectChannel(ChannelKind kind, const QJsonObject &params = {});
    /// The same by its name on the wire; one we do not know is asked for all the same, its events
    /// are untyped.
    Q_INVOKABLE Channel *connectChannel(const QString &name, const QJsonObject &params = {});
    Q_INVOKABLE void disconnectChannel(Channel *channel);
    /// Takes a subscription up anew that stays silent.
    void renewChannel(Channel *channel) { m_channels->renew(channel); }
    /// Asks once more for those that were refused.
    void retryRefusedChannels() { m_channels->retryRefused(); }
    /// Sends a message into a channel; dropped while it is not on the wire.
    Q_INVOKABLE void sendToChannel(Channel *channel, const QString &type, const QJsonValue &body);

    /// Takes and gives back one reference to a note's capture; NoteCapture does it for a delegate.
    Q_INVOKABLE void subNote(const QString &noteId);
    Q_INVOKABLE void unsubNote(const QString &noteId);
    /// Marks all notifications as read; dropped while not open or not signed in.
    Q_INVOKABLE void readNotifications();

    /// The language changed.
    void retranslate();

    /// Frames since it was made, for the connection page and tests.
    qint64 framesReceived() const { return m_framesReceived; }
    qint64 framesSent() const { return m_framesSent; }

Q_SIGNALS:
    void stateChanged();
    /// With the state or with the language.
    void reasonChanged();
    /// Open, and everything wanted has been asked for again.
    void opened();
    /// An open connection ended against our will.
    void lost();
    /// The handshake was refused for good with 401 or 403.
    void refused(int httpStatus);
    /// A signed-in handshake failed in a way that may mean the token is dead; retries go on
    /// meanwhile.
    void handshakeUnclear();
    /// Every typed event but those of channels nobody is registered for. Valid during the call.
    void eventReceived(const StreamEvent &event);
    /// The same for a channel's events, with its handle.
    void channelEvent(Channel *channel, const ChannelEvent &event);
    /// Every frame as it came, before it is decoded. Costs a copy only where it is connected to.
    void rawFrameReceived(const QByteArray &utf8);

private:
    StreamSocket *first() const { return m_sockets.front(); }
    StreamSocket *addSocket();
    void fitSockets();
    void handleText(int socket, const QString &text);
    void handleEvent(const StreamEvent &event);
    void send(int socket, const QString &frame);
    void logUnknownOnce(const QString &what);

    StreamOptions m_options;
    const Clock *m_clock;
    ChannelModel *m_channels;
    CaptureModel *m_captures;
    std::vector<StreamSocket *> m_sockets; ///< one at least
    QSet<QString> m_unknown;               ///< what has been logged
    qint64 m_framesReceived = 0;
    qint64 m_framesSent = 0;
};
