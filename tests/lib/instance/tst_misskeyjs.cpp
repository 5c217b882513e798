// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/localinstance.h"

#include "support/fixtures.h"
#include "support/testmain.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

/// The second judge: the client library the web client itself uses works on the instance.
class TestMisskeyJs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void satisfiesMisskeyJs()
    {
        const QString folder = support::sourceDir() + u"/tests/lib/instance/misskeyjs"_s;
        const QString node = QStandardPaths::findExecutable(u"node"_s);
        if (node.isEmpty())
            QSKIP("There is no Node here.");
        if (!QFileInfo::exists(folder + u"/node_modules/misskey-js"_s))
            QSKIP("misskey-js is not installed in tests/lib/instance/misskeyjs (./dev test does "
                  "it).");

        InstanceOptions options;
        options.unreadDelayMs = 100;
        LocalInstance instance(options);
        QVERIFY(instance.listen());
        instance.addUser(u"alice"_s);
        instance.addUser(u"bob"_s);
        instance.follow(u"alice"_s, u"bob"_s);
        instance.readNotifications(u"alice"_s);
        instance.addEmoji(u"blobcat"_s);

        QProcess judge;
        judge.setProcessChannelMode(QProcess::MergedChannels);
        QByteArray output;
        QString awaited; // "channels 3"
        const auto answerWhenSo = [&] {
            const auto held = awaited.startsWith(u"channels") ? instance.channels().size()
                                                              : instance.captures().size();
            if (awaited.isEmpty() || held != awaited.section(u' ', 1).toInt())
                return;
            awaited.clear();
            judge.write("so it is\n");
        };
        connect(&judge, &QProcess::readyRead, &instance, [&] {
            while (judge.canReadLine()) {
                const QByteArray line = judge.readLine();
                output += line;
                if (line.startsWith("please drop"))
                    instance.dropConnections();
                if (line.startsWith("please await "))
                    awaited = QString::fromUtf8(line.mid(13)).trimmed();
            }
            answerWhenSo();
        });
        // A frame is told of before it is carried out.
        connect(&instance, &LocalInstance::frameReceived, &judge, answerWhenSo,
                Qt::QueuedConnection);
        judge.start(node, {folder + u"/judge.mjs"_s});
        const QJsonObject start{{u"url"_s, instance.url().toString()},
                                {u"alice"_s, QString::fromLatin1(instance.token(u"alice"_s))},
                                {u"bob"_s, QString::fromLatin1(instance.token(u"bob"_s))}};
        judge.write(QJsonDocument(start).toJson(QJsonDocument::Compact) + '\n');
        QSignalSpy finished(&judge, &QProcess::finished);
        QVERIFY2(finished.wait(150000), output);
        output += judge.readAll();
        QVERIFY2(judge.exitCode() == 0 && output.contains("judge: satisfied"), output);
    }
};

SESERAGI_TEST_MAIN(TestMisskeyJs)
#include "tst_misskeyjs.moc"
