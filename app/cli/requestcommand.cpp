// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/requestcommand.h"

#include "cli/console.h"
#include "rest/apinetwork.h"

RequestCommand::RequestCommand(const Arguments &arguments, const Credentials &credentials,
                               QObject *parent)
    : QObject(parent)
    , m_arguments(arguments)
    , m_network(rest::createApiNetwork(this))
    , m_rest(m_network, credentials.server)
{
    m_rest.setToken(credentials.token);
    m_rest.setTokenInBody(credentials.isTokenInBody);
}

QJsonObject RequestCommand::noteParams() const
{
    // Nothing empty is sent: the server refuses an empty text or CW.
    QJsonObject params;
    const auto add = [&params](const char *key, const QString &value) {
        if (!value.isEmpty())
            params.insert(QLatin1String(key), value);
    };
    add("text", m_arguments.text);
    add("cw", m_arguments.cw);
    add("visibility", m_arguments.visibility);
    add("replyId", m_arguments.replyTo);
    add("renoteId", m_arguments.renote);
    return params;
}

void RequestCommand::start()
{
    const bool isNote = m_arguments.command == Arguments::Command::Note;
    RequestOptions options;
    options.isRepeatable =
        false; // what an endpoint does is not known here, so it is never done twice
    const auto answer =
        m_rest.postRaw(isNote ? QStringLiteral("notes/create") : m_arguments.endpoint,
                       isNote ? noteParams() : m_arguments.params, options);
    QFuture<Result<QByteArray>>(answer).then(this, [this](Result<QByteArray> body) {
        if (!body) {
            Q_EMIT finished(console::fail(body.error()));
            return;
        }
        if (!body.value().isEmpty())
            console::printRaw(body.value());
        Q_EMIT finished(ExitCode::Done);
    });
}
