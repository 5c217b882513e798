// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"

#include <QJsonDocument>

namespace {

constexpr double longestSeconds = 1e9; // 31 years
constexpr int mostCaptures = 100000;

Error usage(const QString &message)
{
    Error error;
    error.kind = Error::Kind::Invalid;
    error.message = message;
    return error;
}

Result<QJsonObject> jsonObject(const QString &text)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &problem);
    if (problem.error != QJsonParseError::NoError)
        return usage(QStringLiteral("not JSON: %1").arg(problem.errorString()));
    if (!document.isObject())
        return usage(QStringLiteral("not a JSON object: %1").arg(text));
    return document.object();
}

std::optional<Arguments::Command> commandNamed(const QString &word)
{
    using Command = Arguments::Command;
    if (word == QLatin1String("stream"))
        return Command::Stream;
    if (word == QLatin1String("api"))
        return Command::Api;
    if (word == QLatin1String("note"))
        return Command::Note;
    if (word == QLatin1String("instance"))
        return Command::Instance;
    return std::nullopt;
}

/// The words one after the other; an option takes its value from the next one or from after its
/// "=".
class Reader
{
public:
    explicit Reader(QStringList words)
        : m_words(std::move(words))
    {
    }

    std::optional<Error> read(Arguments &arguments);

private:
    std::optional<Error> option(const QString &name, Arguments &arguments);
    std::optional<Error> operand(const QString &word, Arguments &arguments);
    std::optional<Error> complete(const Arguments &arguments) const;
    bool takeValue(QString &value);
    bool takeSeconds(double &value);
    bool takeInteger(int &value, int highest);

    QStringList m_words;
    std::optional<QString> m_attached; ///< after the "=" of the option being read
    bool m_hasCommand = false;
    int m_operands = 0;
};

std::optional<Error> Reader::read(Arguments &arguments)
{
    bool onlyOperands = false;
    while (!m_words.isEmpty()) {
        QString word = m_words.takeFirst();
        std::optional<Error> error;
        if (!onlyOperands && word == QLatin1String("--")) {
            onlyOperands = true;
        } else if (!onlyOperands && word.startsWith(QLatin1String("--"))) {
            m_attached.reset();
            if (const auto equals = word.indexOf(QLatin1Char('=')); equals > 0) {
                m_attached = word.mid(equals + 1);
                word.truncate(equals);
            }
            error = option(word, arguments);
            if (!error && m_attached)
                error = usage(QStringLiteral("%1 takes no value").arg(word));
        } else {
            error = operand(word, arguments);
        }
        if (error)
            return error;
        if (arguments.command == Arguments::Command::Version
            || (arguments.command == Arguments::Command::Help && m_hasCommand))
            return std::nullopt;
    }
    return complete(arguments);
}

bool Reader::takeValue(QString &value)
{
    if (m_attached) {
        value = *m_attached;
        m_attached.reset();
        return true;
    }
    if (m_words.isEmpty())
        return false;
    value = m_words.takeFirst();
    return true;
}

bool Reader::takeSeconds(double &value)
{
    QString word;
    bool isNumber = false;
    if (takeValue(word))
        value = word.toDouble(&isNumber);
    return isNumber && value >= 0 && value <= longestSeconds; // neither nan nor inf is
}

bool Reader::takeInteger(int &value, int highest)
{
    QString word;
    bool isNumber = false;
    if (takeValue(word))
        value = word.toInt(&isNumber);
    return isNumber && value >= 0 && value <= highest;
}

std::optional<Error> Reader::option(const QString &name, Arguments &arguments)
{
    using Command = Arguments::Command;
    const auto is = [&name](const char *other) { return name == QLatin1String(other); };
    const auto of = [&](Command command) { return arguments.command == command; };
    QString value;
    int number = 0;
    bool isGood = true;

    if (is("--help")) {
        arguments.command = Command::Help;
        m_hasCommand = true;
    } else if (is("--version")) {
        arguments.command = Command::Version;
    } else if (is("--server")) {
        isGood = takeValue(value);
        // A scheme may be left out, as people do.
        arguments.server =
            QUrl(value.contains(QLatin1String("://")) ? value : QStringLiteral("https://") + value,
                 QUrl::StrictMode);
        isGood = isGood && !arguments.server.host().isEmpty();
    } else if (is("--token-file")) {
        isGood = takeValue(arguments.tokenFile);
    } else if (is("--token-stdin")) {
        arguments.tokenFromStdin = true;
    } else if (is("--account")) {
        isGood = takeValue(arguments.account);
    } else if (is("--passphrase-stdin")) {
        arguments.passphraseFromStdin = true;
    } else if (is("--data-dir")) {
        isGood = takeValue(arguments.dataDir);
    } else if (is("--capture") && of(Command::Stream)) {
        isGood = takeValue(value);
        arguments.captures.append(value);
    } else if (is("--capture-shown") && of(Command::Stream)) {
        isGood = takeInteger(arguments.captureShown, mostCaptures);
    } else if (is("--for") && of(Command::Stream)) {
        isGood = takeSeconds(arguments.forSeconds.emplace());
    } else if (is("--cw") && of(Command::Note)) {
        isGood = takeValue(arguments.cw);
    } else if (is("--visibility") && of(Command::Note)) {
        isGood = takeValue(arguments.visibility)
                 && QStringList{QStringLiteral("public"), QStringLiteral("home"),
                                QStringLiteral("followers"), QStringLiteral("specified")}
                        .contains(arguments.visibility);
    } else if (is("--reply-to") && of(Command::Note)) {
        isGood = takeValue(arguments.replyTo);
    } else if (is("--renote") && of(Command::Note)) {
        isGood = takeValue(arguments.renote);
    } else if (is("--port") && of(Command::Instance)) {
        isGood = takeInteger(number, 65535);
        arguments.port = quint16(number);
    } else {
        return usage(QStringLiteral("unknown option: %1").arg(name));
    }
    if (!isGood)
        return usage(QStringLiteral("%1 needs another value").arg(name));
    return std::nullopt;
}

std::optional<Error> Reader::operand(const QString &word, Arguments &arguments)
{
    if (!m_hasCommand) {
        const auto command = commandNamed(word);
        if (!command)
            return usage(QStringLiteral("unknown command: %1").arg(word));
        arguments.command = *command;
        m_hasCommand = true;
        return std::nullopt;
    }
    ++m_operands;
    switch (arguments.command) {
    case Arguments::Command::Stream: {
        const auto equals = word.indexOf(QLatin1Char('='));
        Arguments::WantedChannel channel{word.left(equals), {}};
        if (equals >= 0) {
            const auto params = jsonObject(word.mid(equals + 1));
            if (!params)
                return params.error();
            channel.params = *params;
        }
        arguments.channels.append(channel);
        return std::nullopt;
    }
    case Arguments::Command::Api:
        if (m_operands == 1) {
            arguments.endpoint = word;
            return std::nullopt;
        }
        if (m_operands == 2) {
            const auto params = jsonObject(word);
            if (!params)
                return params.error();
            arguments.params = *params;
            return std::nullopt;
        }
        break;
    case Arguments::Command::Note:
        if (m_operands == 1) {
            arguments.text = word;
            return std::nullopt;
        }
        break;
    default:
        break;
    }
    return usage(QStringLiteral("one word too many: %1").arg(word));
}

std::optional<Error> Reader::complete(const Arguments &arguments) const
{
    using Command = Arguments::Command;
    if (!m_hasCommand)
        return usage(QStringLiteral("a command is missing"));
    if (arguments.command == Command::Instance)
        return std::nullopt;
    const int tokenSources = int(!arguments.tokenFile.isEmpty()) + int(arguments.tokenFromStdin)
                             + int(!arguments.account.isEmpty());
    if (tokenSources > 1)
        return usage(
            QStringLiteral("--token-file, --token-stdin and --account exclude each other"));
    if (arguments.passphraseFromStdin && arguments.account.isEmpty())
        return usage(QStringLiteral("--passphrase-stdin is for --account"));
    if (arguments.account.isEmpty() == arguments.server.isEmpty())
        return usage(QStringLiteral("either --server or --account is needed"));
    if (arguments.command == Command::Stream && arguments.channels.isEmpty()
        && arguments.captures.isEmpty())
        return usage(QStringLiteral("stream needs a channel or a --capture"));
    if (arguments.command == Command::Api && arguments.endpoint.isEmpty())
        return usage(QStringLiteral("api needs an endpoint"));
    if (arguments.command == Command::Note && arguments.text.isEmpty()
        && arguments.renote.isEmpty())
        return usage(QStringLiteral("note needs a text"));
    return std::nullopt;
}

} // namespace

Result<Arguments> Arguments::parse(const QStringList &words)
{
    Arguments arguments;
    if (const auto error = Reader(words).read(arguments))
        return *error;
    return arguments;
}
