// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/streamcommand.h"

#include "cli/console.h"
#include "cli/frameparts.h"
#include "cli/stdinlines.h"
#include "entity/decode.h"
#include "rest/account.h"
#include "rest/apinetwork.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <chrono>
#include <utility>

namespace {

StreamOptions streamOptions(const Credentials &credentials)
{
    StreamOptions options;
    options.server = credentials.server;
    options.token = credentials.token;
    options.tokenInQuery = credentials.isTokenInQuery;
    options.scopes = credentials.scopes;
    // Whoever runs a script wants to know soon; asked twice, it is ten seconds.
    options.timings.ackMs = 5000;
    return options;
}

QString stateName(StreamingClient::State state)
{
    switch (state) {
    case StreamingClient::Connecting:
        return QStringLiteral("connecting");
    case StreamingClient::Open:
        return QStringLiteral("open");
    case StreamingClient::Waiting:
        return QStringLiteral("waiting");
    case StreamingClient::Refused:
        return QStringLiteral("refused");
    case StreamingClient::Closed:
        break;
    }
    return QStringLiteral("closed");
}

QByteArray quoted(const QString &text)
{
    // An array of one string, without its brackets: Qt has no call for a lone string.
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

/// Why a channel does not stream; empty while it does, or may yet.
QString obstacle(const Channel *channel)
{
    return channel->state() == Channel::Unavailable || channel->state() == Channel::NotAcked
               ? channel->reason()
               : QString();
}

} // namespace

StreamCommand::StreamCommand(const Arguments &arguments, const Credentials &credentials,
                             QObject *parent)
    : QObject(parent)
    , m_arguments(arguments)
    , m_stream(streamOptions(credentials))
    , m_rest(rest::createApiNetwork(this), credentials.server)
    , m_lines(new StdinLines(this))
{
    m_rest.setToken(credentials.token);
    m_rest.setTokenInBody(credentials.isTokenInBody);
    connect(&m_stream, &StreamingClient::stateChanged, this, &StreamCommand::printState);
    connect(&m_stream, &StreamingClient::rawFrameReceived, this, &StreamCommand::printFrame);
    // The client would go on for ever: whoever runs a script wants to know at once that nobody is
    // let in.
    connect(&m_stream, &StreamingClient::refused, this,
            [this] { finish(ExitCode::SignInRefused); });
    connect(&m_stream, &StreamingClient::handshakeUnclear, this, &StreamCommand::askWhy);
    connect(m_lines, &StdinLines::lineRead, this, &StreamCommand::readLine);
    m_end.setSingleShot(true);
    connect(&m_end, &QTimer::timeout, this, [this] {
        if (m_deadline.hasExpired())
            finish(m_wasOpen ? ExitCode::Done : ExitCode::Network);
        else
            waitForEnd();
    });
}

void StreamCommand::start()
{
    for (const auto &wanted : std::as_const(m_arguments.channels)) {
        Channel *channel = m_stream.connectChannel(wanted.name, wanted.params);
        if (m_channels.contains(channel))
            continue;
        m_channels.append(channel);
        handleChannel(channel);
        connect(channel, &Channel::stateChanged, this, [this, channel] {
            handleChannel(channel);
            endIfNothingIsLeft();
        });
    }
    if (endIfNothingIsLeft())
        return;
    for (const QString &noteId : std::as_const(m_arguments.captures))
        m_stream.subNote(noteId);
    m_lines->start();
    if (m_arguments.forSeconds) {
        m_deadline = QDeadlineTimer(
            std::chrono::milliseconds(static_cast<qint64>(*m_arguments.forSeconds * 1000)));
        waitForEnd();
    }
    m_stream.open();
}

void StreamCommand::finish(ExitCode code)
{
    m_end.stop();
    for (Channel *channel : std::as_const(m_channels))
        channel->disconnect(this);
    if (m_stream.state() != StreamingClient::Refused)
        m_stream.close();
    qsizetype unsent = 0;
    for (const auto &messages : std::as_const(m_kept))
        unsent += messages.size();
    if (unsent > 0)
        console::warn({{QStringLiteral("message"),
                        QStringLiteral("Not sent, for want of a connection: %1 of the lines read.")
                            .arg(unsent)}});
    Q_EMIT finished(code);
}

/// A timer counts no further than 24 days: a longer time is waited for in parts.
void StreamCommand::waitForEnd()
{
    constexpr qint64 longestMs = 24LL * 3600 * 1000;
    m_end.start(int(std::min(m_deadline.remainingTime(), longestMs)));
}

void StreamCommand::printState()
{
    m_wasOpen = m_wasOpen || m_stream.state() == StreamingClient::Open;
    const QString reason = m_stream.reason();
    console::print({{QStringLiteral("event"), QStringLiteral("state")},
                    {QStringLiteral("state"), stateName(m_stream.state())},
                    {QStringLiteral("reason"), reason.isEmpty() ? QJsonValue() : reason}});
}

/// Where the handshake does not tell why it failed, `i` does (streaming.md 1).
void StreamCommand::askWhy()
{
    if (std::exchange(m_isAsking, true))
        return;
    rest::me(m_rest).then(this, [this](const Result<entity::Me> &me) {
        m_isAsking = false;
        if (me || !console::isSignInRefused(me.error()))
            return;
        console::print({{QStringLiteral("event"), QStringLiteral("state")},
                        {QStringLiteral("state"), stateName(StreamingClient::Refused)},
                        {QStringLiteral("reason"), me.error().message}});
        finish(ExitCode::SignInRefused);
    });
}

void StreamCommand::printFrame(const QByteArray &utf8)
{
    const auto frame = FrameParts::of(utf8);
    if (!frame) {
        console::warn(
            {{QStringLiteral("message"), QStringLiteral("The server sent what is not JSON.")}});
        return;
    }
    const Channel *channel = m_stream.channels()->find(frame->id);
    const QByteArray start = "{\"event\":" + quoted(frame->type);
    if (frame->type == QLatin1String("connected")) {
        if (channel)
            console::printRaw(start + ",\"channel\":" + quoted(channel->name())
                              + ",\"id\":" + quoted(frame->id) + '}');
    } else if (frame->type == QLatin1String("channel")) {
        if (!channel)
            return;
        console::printRaw(start + ",\"channel\":" + quoted(channel->name())
                          + ",\"id\":" + quoted(frame->id) + ",\"type\":" + quoted(frame->innerType)
                          + ",\"body\":" + frame->body + '}');
        if (frame->innerType == QLatin1String("note"))
            captureShown(frame->body);
    } else if (frame->type == QLatin1String("noteUpdated")) {
        console::printRaw(start + ",\"id\":" + quoted(frame->id) + ",\"type\":"
                          + quoted(frame->innerType) + ",\"body\":" + frame->body + '}');
    } else {
        console::printRaw("{\"event\":\"broadcast\",\"type\":" + quoted(frame->type)
                          + ",\"body\":" + frame->body + '}');
    }
}

void StreamCommand::captureShown(const QByteArray &noteJson)
{
    if (m_arguments.captureShown == 0)
        return;
    const auto note = entity::decode<entity::Note>(noteJson);
    if (!note || note->id.isEmpty())
        return;
    const Shown shown{note->id, note->isPureRenote() ? note->renoteId : QString()};
    for (const Shown &other : std::as_const(m_shown)) {
        if (other.noteId == shown.noteId)
            return; // it came in two channels
    }
    // A note two rows show is captured twice and given back twice; the wire sees it once.
    const auto each = [](const Shown &which, const auto &act) {
        act(which.noteId);
        if (!which.renoteId.isEmpty())
            act(which.renoteId);
    };
    each(shown, [this](const QString &noteId) { m_stream.subNote(noteId); });
    m_shown.append(shown);
    if (m_shown.size() > m_arguments.captureShown)
        each(m_shown.takeFirst(), [this](const QString &noteId) { m_stream.unsubNote(noteId); });
}

/// Says what a channel came to, and sends into it what waited for that.
void StreamCommand::handleChannel(Channel *channel)
{
    m_hasStreamed = m_hasStreamed || channel->state() == Channel::Acked;
    sendKept(channel);
    if (const QString reason = obstacle(channel); !reason.isEmpty())
        console::warn(
            {{QStringLiteral("channel"), channel->name()}, {QStringLiteral("message"), reason}});
}

/// Whoever runs a script wants to know that it would wait in vain.
bool StreamCommand::endIfNothingIsLeft()
{
    if (m_hasStreamed || !m_arguments.captures.isEmpty())
        return false;
    bool wasAsked = false;
    for (const Channel *channel : std::as_const(m_channels)) {
        if (obstacle(channel).isEmpty())
            return false;
        wasAsked = wasAsked || channel->state() == Channel::NotAcked;
    }
    finish(wasAsked ? ExitCode::Refused : ExitCode::Usage);
    return true;
}

void StreamCommand::readLine(const QByteArray &line)
{
    // CHANNEL TYPE BODY_JSON; the body may hold blanks.
    const QString words = QString::fromUtf8(line).trimmed();
    const QString name = words.section(QLatin1Char(' '), 0, 0);
    const QString type = words.section(QLatin1Char(' '), 1, 1);
    const QString body = words.section(QLatin1Char(' '), 2);
    const auto channel =
        std::find_if(m_channels.cbegin(), m_channels.cend(),
                     [&name](const Channel *each) { return each->name() == name; });
    QJsonParseError problem;
    // In brackets, because a body may be any JSON value.
    const auto document = QJsonDocument::fromJson('[' + body.toUtf8() + ']', &problem);
    if (channel != m_channels.cend() && !type.isEmpty() && problem.error == QJsonParseError::NoError
        && document.array().size() == 1) {
        m_kept[*channel].append({type, document.array().at(0)});
        sendKept(*channel);
        return;
    }
    if (!words.isEmpty())
        console::failUsage(
            QStringLiteral("not \"CHANNEL TYPE BODY_JSON\" of a connected channel: %1").arg(words));
    m_lines->done();
}

/// A server drops what comes for a channel before it has taken it, so lines are kept until then:
/// at the start and whenever the connection is lost. A channel that cannot be had gets none.
void StreamCommand::sendKept(Channel *channel)
{
    if (channel->state() != Channel::Acked && channel->state() != Channel::Unavailable)
        return;
    const QList<Message> messages = m_kept.take(channel);
    if (messages.isEmpty())
        return;
    if (channel->state() == Channel::Acked) {
        for (const Message &message : messages)
            m_stream.sendToChannel(channel, message.type, message.body);
    } else {
        console::warn({{QStringLiteral("channel"), channel->name()},
                       {QStringLiteral("message"),
                        QStringLiteral("Not sent, the channel is not available: %1 of the lines "
                                       "read.")
                            .arg(messages.size())}});
    }
    m_lines->done(int(messages.size()));
}
