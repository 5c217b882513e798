// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/console.h"
#include "cli/credentials.h"
#include "cli/requestcommand.h"
#include "cli/streamcommand.h"
#include "core/secretfilter.h"
#include "instance/demo.h"
#include "instance/localinstance.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QNetworkProxyFactory>

#include <cstdio>

namespace {

/// Also before the event loop runs, where exit() alone would be forgotten.
void quit(ExitCode code)
{
    QMetaObject::invokeMethod(
        qApp, [code] { QCoreApplication::exit(int(code)); }, Qt::QueuedConnection);
}

/// The demo's server on its own, until the process is ended.
ExitCode runInstance(quint16 port, QObject *parent)
{
    auto *instance = new LocalInstance(parent);
    if (!instance->listen(port)) {
        Error error;
        error.kind = Error::Kind::Network;
        error.message = QStringLiteral("port %1 is taken").arg(port);
        return console::fail(error);
    }
    auto *demo = new Demo(instance, 1, parent);
    demo->seed();
    demo->start();
    QJsonObject tokens;
    for (const auto *name : {"alice", "bob", "carol"}) {
        const QString user = QString::fromLatin1(name);
        tokens.insert(user, QString::fromLatin1(instance->createToken(user)));
    }
    console::print(
        {{QStringLiteral("url"), instance->url().toString()}, {QStringLiteral("tokens"), tokens}});
    return ExitCode::Done;
}

void start(const Arguments &arguments, const Credentials &credentials, SecretFilter &secretFilter,
           QObject *parent)
{
    secretFilter.addSecret(credentials.token);
    if (arguments.command == Arguments::Command::Stream) {
        auto *command = new StreamCommand(arguments, credentials, parent);
        QObject::connect(command, &StreamCommand::finished, qApp, quit, Qt::QueuedConnection);
        command->start();
        return;
    }
    auto *command = new RequestCommand(arguments, credentials, parent);
    QObject::connect(command, &RequestCommand::finished, qApp, quit, Qt::QueuedConnection);
    command->start();
}

} // namespace

int main(int argc, char *argv[])
{
    SecretFilter secretFilter; // before anything can log
    // Events nobody knows are printed like all others, and stderr has JSON lines only.
    QLoggingCategory::setFilterRules(QStringLiteral("seseragi.streaming.info=false"));
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("seseragi-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SESERAGI_VERSION));
    QNetworkProxyFactory::setUseSystemConfiguration(true);

    const auto parsed = Arguments::parse(QCoreApplication::arguments().mid(1));
    if (!parsed)
        return int(console::failUsage(parsed.error().message));
    const Arguments &arguments = parsed.value();
    QObject commands; // gone before the application, which their network's threads still need
    switch (arguments.command) {
    case Arguments::Command::Help:
        std::fputs(qUtf8Printable(Arguments::help()), stdout);
        return 0;
    case Arguments::Command::Version:
        std::puts("seseragi-cli " SESERAGI_VERSION);
        return 0;
    case Arguments::Command::Instance:
        if (const ExitCode code = runInstance(arguments.port, &commands); code != ExitCode::Done)
            return int(code);
        return QCoreApplication::exec();
    default:
        break;
    }
    Credentials::find(arguments, &secretFilter)
        .then(&commands, [&](const Result<Credentials> &credentials) {
            if (credentials)
                start(arguments, credentials.value(), secretFilter, &commands);
            else
                quit(console::fail(credentials.error()));
        });
    return QCoreApplication::exec();
}
