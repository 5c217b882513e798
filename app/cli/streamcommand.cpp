// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/streamcommand.h"

#include "cli/console.h"
#include "cli/stdinlines.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <simdjson.h>

namespace {

StreamOptions streamOptions(const Credentials &credentials)
{
    StreamOptions options;
    options.server = credentials.server;
    options.token = credentials.token;
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

/// The parts of a frame, the inner body as the server wrote it.
struct Frame
{
    QString type;
    QString id;
    QString innerType;
    QByteArray body;
};

QString text(simdjson::dom::element element, const char *key)
{
    std::string_view value;
    if (element[key].get_string().get(value) != simdjson::SUCCESS)
        return {};
    return QString::fromUtf8(value.data(), qsizetype(value.size()));
}

QByteArray json(simdjson::dom::element element, const char *key)
{
    simdjson::dom::element value;
    if (element[key].get(value) != simdjson::SUCCESS)
        return "null";
    return QByteArray::fromStdString(simdjson::minify(value));
}

std::optional<Frame> parse(const QByteArray &utf8)
{
    simdjson::dom::parser parser;
    simdjson::dom::element root;
    if (parser.parse(utf8.constData(), size_t(utf8.size())).get(root) != simdjson::SUCCESS
        || !root.is_object())
        return std::nullopt;
    Frame frame{text(root, "type"), {}, {}, json(root, "body")};
    simdjson::dom::element body;
    if (root["body"].get(body) == simdjson::SUCCESS && body.is_object()) {
        frame.id = text(body, "id");
        frame.innerType = text(body, "type");
        if (frame.type == QLatin1String("channel") || frame.type == QLatin1String("noteUpdated"))
            frame.body = json(body, "body");
    }
    return frame;
}

} // namespace

StreamCommand::StreamCommand(const Arguments &arguments, const Credentials &credentials,
                             QObject *parent)
    : QObject(parent)
    , m_arguments(arguments)
    , m_stream(streamOptions(credentials))
{
    connect(&m_stream, &StreamingClient::stateChanged, this, &StreamCommand::printState);
    connect(&m_stream, &StreamingClient::rawFrameReceived, this, &StreamCommand::printFrame);
    // The client would go on for ever: whoever runs a script wants to know at once that nobody is
    // there.
    connect(&m_stream, &StreamingClient::refused, this,
            [this] { Q_EMIT finished(ExitCode::SignInRefused); });
    m_end.setSingleShot(true);
    connect(&m_end, &QTimer::timeout, this, [this] {
        const bool wasOpen = m_wasOpen;
        m_stream.close();
        Q_EMIT finished(wasOpen ? ExitCode::Done : ExitCode::Network);
    });
}

void StreamCommand::start()
{
    for (const auto &wanted : std::as_const(m_arguments.channels)) {
        Channel *channel = m_stream.connectChannel(wanted.name, wanted.params);
        if (!m_channels.contains(wanted.name))
            m_channels.insert(wanted.name, channel);
    }
    for (const QString &noteId : std::as_const(m_arguments.captures))
        m_stream.subNote(noteId);
    auto *lines = new StdinLines(this);
    connect(lines, &StdinLines::lineRead, this, &StreamCommand::sendLine);
    lines->start();
    if (m_arguments.forSeconds)
        m_end.start(int(*m_arguments.forSeconds * 1000));
    m_stream.open();
}

void StreamCommand::printState()
{
    m_wasOpen = m_wasOpen || m_stream.state() == StreamingClient::Open;
    QJsonObject line{{QStringLiteral("event"), QStringLiteral("state")},
                     {QStringLiteral("state"), stateName(m_stream.state())}};
    if (!m_stream.reason().isEmpty())
        line.insert(QStringLiteral("reason"), m_stream.reason());
    console::print(line);
}

void StreamCommand::printFrame(const QByteArray &utf8)
{
    const auto frame = parse(utf8);
    if (!frame)
        return;
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
            capture(QJsonDocument::fromJson(frame->body)
                        .object()
                        .value(QStringLiteral("id"))
                        .toString());
    } else if (frame->type == QLatin1String("noteUpdated")) {
        console::printRaw(start + ",\"id\":" + quoted(frame->id) + ",\"type\":"
                          + quoted(frame->innerType) + ",\"body\":" + frame->body + '}');
    } else {
        console::printRaw("{\"event\":\"broadcast\",\"type\":" + quoted(frame->type)
                          + ",\"body\":" + frame->body + '}');
    }
}

void StreamCommand::capture(const QString &noteId)
{
    if (m_arguments.captureShown == 0 || noteId.isEmpty() || m_shown.contains(noteId))
        return;
    m_stream.subNote(noteId);
    m_shown.append(noteId);
    if (m_shown.size() > m_arguments.captureShown)
        m_stream.unsubNote(m_shown.takeFirst());
}

void StreamCommand::sendLine(const QByteArray &line)
{
    // CHANNEL TYPE BODY_JSON; the body may hold blanks.
    const QString words = QString::fromUtf8(line).trimmed();
    if (words.isEmpty())
        return;
    const QString name = words.section(QLatin1Char(' '), 0, 0);
    const QString type = words.section(QLatin1Char(' '), 1, 1);
    const QString body = words.section(QLatin1Char(' '), 2);
    Channel *channel = m_channels.value(name);
    QJsonParseError problem;
    // In brackets, because a body may be any JSON value.
    const auto document = QJsonDocument::fromJson('[' + body.toUtf8() + ']', &problem);
    if (!channel || type.isEmpty() || problem.error != QJsonParseError::NoError
        || document.array().size() != 1) {
        console::failUsage(
            QStringLiteral("not \"CHANNEL TYPE BODY_JSON\" of a connected channel: %1").arg(words));
        return;
    }
    m_stream.sendToChannel(channel, type, document.array().at(0));
}
