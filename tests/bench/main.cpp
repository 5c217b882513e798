// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bareconsumer.h"
#include "pipeline.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QProcess>
#include <QTemporaryDir>

#include <simdjson.h>

#include <cstdio>

namespace {

void print(const QJsonObject &result)
{
    std::puts(QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
}

/// Milliseconds from starting the program's demo to its telling that a note is painted.
int measureStart(const QString &program)
{
    QTemporaryDir dataDir;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_LOGGING_RULES"),
                       QStringLiteral("seseragi.startup.info=true"));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    QElapsedTimer timer;
    timer.start();
    process.start(program,
                  {QStringLiteral("--demo"), QStringLiteral("--data-dir"), dataDir.path()});
    QByteArray output;
    while (process.waitForReadyRead(30000)) {
        output += process.readAll();
        if (output.contains("first note painted")) {
            print({{QStringLiteral("ms"), double(timer.nsecsElapsed()) / 1e6}});
            process.kill();
            process.waitForFinished();
            return 0;
        }
    }
    std::fprintf(stderr, "no note was painted:\n%s\n", output.constData());
    return 1;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    // The end of the corpus is a frame nobody knows, and that is said once.
    QLoggingCategory::setFilterRules(QStringLiteral("seseragi.*=false"));
    const QStringList words = QCoreApplication::arguments();
    const QString mode = words.value(1);
    if (mode == QLatin1String("versions")) {
        std::printf("Qt %s, simdjson %d.%d.%d\n", qVersion(), simdjson::SIMDJSON_VERSION_MAJOR,
                    simdjson::SIMDJSON_VERSION_MINOR, simdjson::SIMDJSON_VERSION_REVISION);
        return 0;
    }
    if (mode == QLatin1String("start"))
        return measureStart(words.value(2));

    const QUrl server(QStringLiteral("http://127.0.0.1:") + words.value(2));
    const auto finish = [](const QJsonObject &result) {
        print(result);
        QCoreApplication::quit();
    };
    if (mode == QLatin1String("socket")) {
        auto *consumer = new BareConsumer(server, &app);
        QObject::connect(consumer, &BareConsumer::finished, &app, finish);
    } else if (mode == QLatin1String("decode") || mode == QLatin1String("pipeline")) {
        auto *pipeline = new Pipeline(
            server,
            mode == QLatin1String("decode") ? Pipeline::DecodeOnly : Pipeline::StoreAndModel, &app);
        QObject::connect(pipeline, &Pipeline::finished, &app, finish);
    } else {
        std::fputs(
            "seseragi-bench versions | socket PORT | decode PORT | pipeline PORT | start PROGRAM\n",
            stderr);
        return 2;
    }
    return QCoreApplication::exec();
}
