// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/localinstance.h"
#include "support/fixtures.h"
#include "support/testmain.h"

#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace {

/// A running seseragi-cli whose lines are read as they come.
class Cli
{
public:
    explicit Cli(const QStringList &arguments)
    {
        m_process.start(support::binaryDir() + QStringLiteral("/bin/seseragi-cli"), arguments);
    }
    ~Cli()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    void write(const QByteArray &line) { m_process.write(line + '\n'); }
    void endInput() { m_process.closeWriteChannel(); }
    bool waitForEnd()
    {
        return QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }, 20000);
    }
    int exitCode() const { return m_process.exitCode(); }
    QByteArray errors() { return m_process.readAllStandardError(); }

    QList<QJsonObject> lines()
    {
        m_output += m_process.readAllStandardOutput();
        QList<QJsonObject> lines;
        const auto all = m_output.split('\n');
        for (const QByteArray &line : all) {
            if (!line.isEmpty())
                lines.append(QJsonDocument::fromJson(line).object());
        }
        return lines;
    }
    /// The first line with these members, once it is there.
    QJsonObject waitFor(const QJsonObject &members)
    {
        QJsonObject found;
        const bool isThere = QTest::qWaitFor(
            [&] {
                const auto all = lines();
                for (const QJsonObject &line : all) {
                    bool matches = true;
                    for (auto it = members.begin(); it != members.end(); ++it)
                        matches = matches && line.value(it.key()) == it.value();
                    if (matches) {
                        found = line;
                        return true;
                    }
                }
                return false;
            },
            20000);
        return isThere ? found : QJsonObject();
    }

private:
    QProcess m_process;
    QByteArray m_output;
};

QString word(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

/// seseragi-cli as scripts use it, against a local instance.
class TestCli : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
        m_instance = std::make_unique<LocalInstance>();
        QVERIFY(m_instance->listen());
        m_instance->addUser(word("alice"));
        m_instance->addUser(word("bob"));
        m_instance->follow(word("alice"), word("bob"));
        QVERIFY(m_folder.isValid());
        m_tokenFile = m_folder.filePath(word("token"));
        writeToken(m_instance->createToken(word("alice")));
    }
    void cleanup() { m_instance.reset(); }

    void usageErrorsExitWithTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("no server") << QStringList{word("api"), word("meta")};
        QTest::newRow("unknown command") << QStringList{word("dance")};
        QTest::newRow("params are not JSON") << QStringList{
            word("--server"), word("http://127.0.0.1:1"), word("api"), word("meta"), word("{")};
        QTest::newRow("unknown visibility")
            << QStringList{word("--server"), word("http://127.0.0.1:1"), word("note"),
                           word("hi"),       word("--visibility"),       word("everyone")};
        QTest::newRow("no such token file")
            << QStringList{word("--server"),     word("http://127.0.0.1:1"),
                           word("--token-file"), word("/nonexistent"),
                           word("api"),          word("meta")};
    }
    void usageErrorsExitWithTwo()
    {
        QFETCH(QStringList, arguments);
        Cli cli(arguments);
        QVERIFY(cli.waitForEnd());
        QCOMPARE(cli.exitCode(), 2);
        QVERIFY(!cli.errors().isEmpty());
    }

    void apiPrintsTheAnswer()
    {
        Cli cli(signedIn({word("api"), word("i")}));
        QVERIFY(cli.waitForEnd());
        QCOMPARE(cli.exitCode(), 0);
        QCOMPARE(cli.lines().value(0).value(word("username")).toString(), word("alice"));
    }

    void aRefusalIsJsonOnStderr()
    {
        Cli cli(
            signedIn({word("api"), word("notes/show"), word(R"({"noteId":"aaaaaaaaaaaaaaaa"})")}));
        QVERIFY(cli.waitForEnd());
        QCOMPARE(cli.exitCode(), 1);
        const auto error =
            QJsonDocument::fromJson(cli.errors()).object().value(word("error")).toObject();
        QCOMPARE(error.value(word("code")).toString(), word("NO_SUCH_NOTE"));
    }

    void aBadTokenExitsWithThree()
    {
        writeToken("nonsense");
        Cli api(signedIn({word("api"), word("i")}));
        QVERIFY(api.waitForEnd());
        QCOMPARE(api.exitCode(), 3);
        Cli stream(signedIn({word("stream"), word("homeTimeline")}));
        QVERIFY(stream.waitForEnd());
        QCOMPARE(stream.exitCode(), 3);
        QVERIFY(!stream.waitFor({{word("event"), word("state")}, {word("state"), word("refused")}})
                     .isEmpty());
    }

    void nobodyThereExitsWithFour()
    {
        m_instance->closeListening();
        Cli cli(signedIn({word("api"), word("meta")}));
        QVERIFY(cli.waitForEnd());
        QCOMPARE(cli.exitCode(), 4);
    }

    void noteIsWritten()
    {
        Cli cli(signedIn({word("note"), word("こんにちは"), word("--cw"), word("greeting"),
                          word("--visibility"), word("home")}));
        QVERIFY(cli.waitForEnd());
        QCOMPARE(cli.exitCode(), 0);
        const auto note = cli.lines().value(0).value(word("createdNote")).toObject();
        QCOMPARE(note.value(word("text")).toString(), QStringLiteral("こんにちは"));
        QCOMPARE(note.value(word("cw")).toString(), word("greeting"));
        QCOMPARE(note.value(word("visibility")).toString(), word("home"));
    }

    void streamPrintsWhatHappens()
    {
        Cli cli(signedIn({word("stream"), word("homeTimeline={\"withRenotes\":true}"), word("main"),
                          word("--capture-shown"), word("5")}));
        QVERIFY(!cli.waitFor({{word("event"), word("state")}, {word("state"), word("open")}})
                     .isEmpty());
        QVERIFY(!cli.waitFor({{word("event"), word("connected")},
                              {word("channel"), word("homeTimeline")}})
                     .isEmpty());
        const QString noteId = m_instance->createNote(word("bob"), word("live"));
        const auto note = cli.waitFor({{word("event"), word("channel")},
                                       {word("channel"), word("homeTimeline")},
                                       {word("type"), word("note")}});
        QCOMPARE(note.value(word("body")).toObject().value(word("id")).toString(), noteId);
        QTRY_COMPARE(m_instance->captures().value(noteId), 1);
        m_instance->react(word("bob"), noteId, QStringLiteral("🎉"));
        const auto update =
            cli.waitFor({{word("event"), word("noteUpdated")}, {word("id"), noteId}});
        QCOMPARE(update.value(word("type")).toString(), word("reacted"));
        QCOMPARE(update.value(word("body")).toObject().value(word("reaction")).toString(),
                 QStringLiteral("🎉"));
        m_instance->addEmoji(word("fresh"));
        QVERIFY(
            !cli.waitFor({{word("event"), word("broadcast")}, {word("type"), word("emojiAdded")}})
                 .isEmpty());
    }

    void stdinIsSentIntoAChannelAndItsEndIsQuiet()
    {
        Cli cli({word("--server"), m_instance->url().toString(), word("stream"), word("queueStats"),
                 word("--for"), word("5")});
        QVERIFY(!cli.waitFor({{word("event"), word("connected")}}).isEmpty());
        cli.write(R"(queueStats requestLog {"id":"a","length":3})");
        cli.write("nonsense");
        cli.endInput();
        QTRY_VERIFY(sentToChannel(word("requestLog")));
        QVERIFY(cli.waitForEnd());
        QCOMPARE(cli.exitCode(), 0);
        QVERIFY(cli.errors().contains("nonsense"));
    }

    void instanceRunsAndTellsItsTokens()
    {
        Cli cli({word("instance")});
        QTRY_VERIFY(!cli.lines().isEmpty());
        const auto line = cli.lines().value(0);
        QVERIFY(!line.value(word("url")).toString().isEmpty());
        QVERIFY(!line.value(word("tokens")).toObject().isEmpty());
    }

    void linksNoGui()
    {
#ifdef Q_OS_LINUX
        QProcess ldd;
        ldd.start(word("ldd"), {support::binaryDir() + word("/bin/seseragi-cli")});
        QVERIFY(ldd.waitForFinished());
        const QByteArray libraries = ldd.readAllStandardOutput();
        QVERIFY(libraries.contains("Qt6Core"));
        QVERIFY(!libraries.contains("Qt6Gui"));
        QVERIFY(!libraries.contains("Qt6Quick"));
#else
        QSKIP("looked at with ldd, on Linux");
#endif
    }

private:
    void writeToken(const QByteArray &token)
    {
        QFile file(m_tokenFile);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(token);
    }
    QStringList signedIn(const QStringList &rest) const
    {
        return QStringList{word("--server"), m_instance->url().toString(), word("--token-file"),
                           m_tokenFile}
               + rest;
    }
    bool sentToChannel(const QString &type) const
    {
        const auto frames = m_instance->receivedFrames();
        return std::any_of(frames.cbegin(), frames.cend(), [&type](const RecordedFrame &frame) {
            const auto body = QJsonDocument::fromJson(frame.text.toUtf8())
                                  .object()
                                  .value(word("body"))
                                  .toObject();
            return body.value(word("type")).toString() == type;
        });
    }

    std::unique_ptr<LocalInstance> m_instance;
    QTemporaryDir m_folder;
    QString m_tokenFile;
};

SESERAGI_TEST_MAIN(TestCli)
#include "tst_cli.moc"
