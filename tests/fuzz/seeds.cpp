// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

// seeds CAPTURES OUT: writes each distinct kind of recorded frame as a file of its own, with the
// channel's name as the instance id (see fuzz_frame.cpp).
int main(int argc, char *argv[])
{
    if (argc != 3) {
        std::fputs("usage: fuzz_seeds CAPTURES OUT\n", stderr);
        return 2;
    }
    const QDir captures(QString::fromLocal8Bit(argv[1]));
    const QDir out(QString::fromLocal8Bit(argv[2]));
    out.mkpath(QStringLiteral("."));
    QHash<QString, int> written;
    const QStringList files = captures.entryList({QStringLiteral("*.ndjson")}, QDir::Files);
    for (const QString &name : files) {
        QFile file(captures.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return 1;
        QHash<QString, QString> channels;
        while (!file.atEnd()) {
            const QJsonObject entry = QJsonDocument::fromJson(file.readLine()).object();
            const QByteArray data = entry[QLatin1String("data")].toString().toUtf8();
            QJsonObject frame = QJsonDocument::fromJson(data).object();
            QJsonObject body = frame[QLatin1String("body")].toObject();
            const QString id = entry[QLatin1String("conn")].toString() + u' '
                               + body[QLatin1String("id")].toString();
            if (entry[QLatin1String("dir")] == QLatin1String("out"))
                channels.insert(id, body[QLatin1String("channel")].toString());
            if (entry[QLatin1String("dir")] != QLatin1String("in"))
                continue;
            QString kind = frame[QLatin1String("type")].toString() + u'-'
                           + body[QLatin1String("type")].toString();
            if (kind.startsWith(QLatin1String("channel"))) {
                body[QLatin1String("id")] = channels.value(id);
                frame[QLatin1String("body")] = body;
                kind += u'-' + channels.value(id) + u'-'
                        + body[QLatin1String("body")].toObject()[QLatin1String("type")].toString();
            }
            if (++written[kind] > 5)
                continue;
            kind.replace(QLatin1Char('/'), QLatin1Char('_'));
            QFile seed(out.filePath(kind + u'-' + QString::number(written[kind])));
            if (!seed.open(QIODevice::WriteOnly))
                return 1;
            seed.write(QJsonDocument(frame).toJson(QJsonDocument::Compact));
        }
    }
    return 0;
}
