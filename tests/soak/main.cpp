// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole client under network faults, compared with what its servers know:
//   seseragi-soak --faults 1000 --seed 1 --speed 10
#include "soak/soak.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QQuickStyle>
#include <QThread>

#include <cstdio>

namespace {

struct Wish
{
    soak::Soak::Options options;
    bool isUnderstood = false;
};

Wish read(const QCoreApplication &app)
{
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption faults(QStringLiteral("faults"), QStringLiteral("How many."),
                                    QStringLiteral("N"), QStringLiteral("60"));
    const QCommandLineOption seed(QStringLiteral("seed"),
                                  QStringLiteral("Which faults, and what people do."),
                                  QStringLiteral("S"), QStringLiteral("1"));
    const QCommandLineOption speed(QStringLiteral("speed"),
                                   QStringLiteral("Client timers are divided by it."),
                                   QStringLiteral("X"), QStringLiteral("1"));
    const QCommandLineOption verbose(QStringLiteral("verbose"), QStringLiteral("Say each fault."));
    parser.addOptions({faults, seed, speed, verbose});
    parser.process(app);
    Wish wish;
    bool areNumbers[3] = {};
    wish.options.faults = parser.value(faults).toInt(&areNumbers[0]);
    wish.options.seed = parser.value(seed).toUInt(&areNumbers[1]);
    wish.options.speed = parser.value(speed).toDouble(&areNumbers[2]);
    wish.options.isVerbose = parser.isSet(verbose);
    wish.isUnderstood = areNumbers[0] && areNumbers[1] && areNumbers[2] && wish.options.faults > 0
                        && wish.options.speed >= 1 && parser.positionalArguments().isEmpty();
    return wish;
}

int run(QObject *context, const soak::Soak::Options &options)
{
    soak::SoakServer first(context, options.seed * 2 + 1);
    soak::SoakServer second(context, options.seed * 2 + 2);
    if (!first.isReady() || !second.isReady()) {
        std::fputs("no port is free\n", stderr);
        return 2;
    }
    return soak::Soak(options, {&first, &second}).run();
}

} // namespace

int main(int argc, char *argv[])
{
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    QGuiApplication app(argc, argv);
    const Wish wish = read(app);
    if (!wish.isUnderstood) {
        std::fputs("seseragi-soak [--faults N] [--seed S] [--speed X]\n", stderr);
        return 2;
    }
    // Servers that shared the window's thread would only answer while it has time.
    QThread servers;
    auto *context = new QObject;
    context->moveToThread(&servers);
    QObject::connect(&servers, &QThread::finished, context, &QObject::deleteLater);
    servers.start();
    const int code = run(context, wish.options);
    servers.quit();
    servers.wait();
    return code;
}
