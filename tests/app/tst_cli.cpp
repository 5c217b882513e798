// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/localinstance.h"
#include "session/accountfile.h"
#include "session/passphrasefile.h"
#include "support/await.h"
#include "support/fixtures.h"
#include "support/testmain.h"

#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace {

/// A running seseragi-cli whose lines are read as they come.
class Cli
{
public:
    explicit Cli(const QStringList &arguments)
    {
        // No keyring, whatever this machine has.
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"),
                           QStringLiteral("unix:path=/nonexistent"));
        m_process.setProcessEnvironment(environment);
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
    /// All of stderr so far.
    QByteArray errors() { return m_errors += m_process.readAllStandardError(); }
    QJsonObject error()
    {
        return QJsonDocument::fromJson(errors()).object().value(QLatin1String("error")).toObject();
    }
    /// All of stdout so far.
    QByteArray output() { return m_output += m_process.readAllStandardOutput(); }

    QList<QJsonObject> lines()
    {
        output();
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
    QByteArray m_errors;
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
        const auto with = [](const QStringList &rest) {
            return QStringList{word("--server"), word("http://127.0.0.1:1")} + rest;
        };
        for (const char *seconds : {"nan", "inf", "1e300", "-1", "soon"})
            QTest::addRow("--for %s", seconds)
                << with({word("stream"), word("main"), word("--for"), word(seconds)});
        QTest::newRow("half a note")
            << with({word("stream"), word("main"), word("--capture-shown"), word("1.5")});
        QTest::newRow("a passphrase of nothing")
            << with({word("--passphrase-stdin"), word("api"), word("meta")});
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
        const auto error = cli.error();
        QCOMPARE(error.value(word("code")).toString(), word("NO_SUCH_NOTE"));
        QCOMPARE(error.value(word("kind")).toString(), word("client"));
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

    void aSuspendedAccountExitsWithThree()
    {
        m_instance->suspend(word("alice"));
        Cli api(signedIn({word("api"), word("i")}));
        QVERIFY(api.waitForEnd());
        QCOMPARE(api.exitCode(), 3);
        QCOMPARE(api.error().value(word("code")).toString(), word("YOUR_ACCOUNT_SUSPENDED"));
    }

    /// A handshake that is never answered tells nothing, but `i` does.
    void aBadTokenBehindASilentHandshakeExitsWithThree()
    {
        m_instance->stallStreaming(true);
        writeToken("nonsense");
        Cli stream(signedIn({word("stream"), word("homeTimeline")}));
        QVERIFY(!stream.waitFor({{word("event"), word("state")}, {word("state"), word("refused")}})
                     .isEmpty());
        QVERIFY(stream.waitForEnd());
        QCOMPARE(stream.exitCode(), 3);
    }

    void nobodyThereExitsWithFour()
    {
        m_instance->closeListening();
        Cli cli(signedIn({word("api"), word("meta")}));
        QVERIFY(cli.waitForEnd());
        QCOMPARE(cli.exitCode(), 4);
    }

    void aNameNobodyKnowsExitsWithFour()
    {
        Cli cli(
            {word("--server"), word("https://no-such-host.invalid"), word("api"), word("meta")});
        QVERIFY(cli.waitForEnd());
        QCOMPARE(cli.exitCode(), 4);
        QVERIFY(!cli.error().value(word("message")).toString().isEmpty());
    }

    void whatAProxyAnswersIsTheNetwork_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("bad gateway") << 502 << 4;
        QTest::newRow("unavailable") << 503 << 4;
        QTest::newRow("gateway timeout") << 504 << 4;
        QTest::newRow("the server itself") << 500 << 1;
    }
    void whatAProxyAnswersIsTheNetwork()
    {
        QFETCH(int, status);
        QFETCH(int, exitCode);
        m_instance->failNextRest(word("i"), status, "<html>sorry</html>",
                                 {{"Content-Type", "text/html"}});
        Cli cli(signedIn({word("api"), word("i")}));
        QVERIFY(cli.waitForEnd());
        QCOMPARE(cli.exitCode(), exitCode);
    }

    void aKeyringThatFailsExitsWithThree()
    {
        Cli cli(withAccount(TokenStorage::Keychain, {word("api"), word("i")}));
        QVERIFY(cli.waitForEnd());
        QCOMPARE(cli.exitCode(), 3);
        QVERIFY(!cli.error().value(word("message")).toString().isEmpty());
    }

    void aPassphraseOpensTheTokenOfAnAccount()
    {
        sealToken();
        Cli unasked(withAccount(TokenStorage::PassphraseFile, {word("api"), word("i")}));
        QVERIFY(unasked.waitForEnd());
        QCOMPARE(unasked.exitCode(), 2);
        QVERIFY(unasked.errors().contains("--passphrase-stdin"));

        const QStringList arguments = withAccount(
            TokenStorage::PassphraseFile, {word("--passphrase-stdin"), word("api"), word("i")});
        Cli right(arguments);
        right.write("open sesame");
        QVERIFY(right.waitForEnd());
        QCOMPARE(right.errors(), QByteArray());
        QCOMPARE(right.exitCode(), 0);
        QCOMPARE(right.lines().value(0).value(word("username")).toString(), word("alice"));

        Cli wrong(arguments);
        wrong.write("open barley");
        QVERIFY(wrong.waitForEnd());
        QCOMPARE(wrong.exitCode(), 3);
        QVERIFY(wrong.errors().contains("passphrase"));
    }

    void aChannelTheTokenMayNotHaveIsSaidAtOnce()
    {
        sealToken();
        Account alice = account(TokenStorage::PassphraseFile);
        alice.scopes = QStringList{word("read:account")};
        Cli cli(withAccount(alice, {word("--passphrase-stdin"), word("stream"),
                                    word(R"(chatUser={"otherId":"9a"})"), word("main")}));
        cli.write("open sesame");
        QVERIFY(!cli.waitFor({{word("event"), word("connected")}, {word("channel"), word("main")}})
                     .isEmpty());
        QCOMPARE(cli.error().value(word("channel")).toString(), word("chatUser"));
        QVERIFY(cli.error().value(word("message")).toString().contains(word("read:chat")));
        // It was not even asked for.
        QCOMPARE(m_instance->channels().size(), 1);
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

    void repliesAndRenotes_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("member"); // of the written note, that names the other one
        QTest::newRow("a reply") << QStringList{word("hello"), word("--reply-to")} << word("hello")
                                 << word("replyId");
        QTest::newRow("a quote") << QStringList{word("hello"), word("--renote")} << word("hello")
                                 << word("renoteId");
        QTest::newRow("a renote") << QStringList{word("--renote")} << QString() << word("renoteId");
    }
    void repliesAndRenotes()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, text);
        QFETCH(QString, member);
        const QString other = m_instance->createNote(word("bob"), word("the other one"));
        Cli cli(signedIn(QStringList{word("note")} + arguments + QStringList{other}));
        QVERIFY(cli.waitForEnd());
        QCOMPARE(cli.errors(), QByteArray());
        QCOMPARE(cli.exitCode(), 0);
        const auto printed = cli.lines().value(0).value(word("createdNote")).toObject();
        // As the server has it, not as it was asked for.
        const auto note = m_instance->note(printed.value(word("id")).toString());
        QCOMPARE(note.value(word("userId")).toString(), m_instance->userId(word("alice")));
        QCOMPARE(note.value(word("text")).toString(), text);
        for (const QString &name : {word("replyId"), word("renoteId")})
            QCOMPARE(note.value(name).toString(), name == member ? other : QString());
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
        const auto lines = cli.lines();
        for (const QJsonObject &line : lines) {
            if (line.value(word("event")) == word("state"))
                QVERIFY(line.contains(word("reason")));
        }
    }

    void whatNoProgramCanHoldIsPrintedAsItCame_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("half a surrogate pair") << QByteArray(R"("\ud83d")");
        QTest::newRow("a number of 30 digits") << QByteArray("123456789012345678901234567890");
        QTest::newRow("a number beyond every double") << QByteArray("1e400");
        QTest::newRow("blanks") << QByteArray(R"([ 1 ,2, {"a" : null} ])");
    }
    void whatNoProgramCanHoldIsPrintedAsItCame()
    {
        QFETCH(QByteArray, value);
        Cli cli(
            signedIn({word("stream"), word("homeTimeline"), word("--capture-shown"), word("5")}));
        const auto connected = cli.waitFor({{word("event"), word("connected")}});
        const QByteArray id = connected.value(word("id")).toString().toUtf8();
        QVERIFY(!id.isEmpty());
        const QByteArray body = R"({"id":"9aaaaaaaaa","text":null,"odd":)" + value + '}';
        m_instance->sendRaw(QString::fromUtf8(R"({"type":"channel","body":{"id":")" + id
                                              + R"(","type":"note","body":)" + body + "}}"));
        QTRY_VERIFY(cli.output().contains(R"("type":"note","body":)" + body + "}\n"));
        QTRY_COMPARE(m_instance->captures().value(word("9aaaaaaaaa")), 1);
        QCOMPARE(cli.errors(), QByteArray());
    }

    void whatIsNotJsonIsSaidOnStderr()
    {
        Cli cli(signedIn({word("stream"), word("homeTimeline")}));
        const auto connected = cli.waitFor({{word("event"), word("connected")}});
        QVERIFY(!connected.isEmpty());
        m_instance->sendRaw(word(R"({"type":"announcementCreated","body":tru})"));
        m_instance->sendRaw(word("{\"type\":\"announcementCreated\",\n\"body\":{\n\"a\":1}}"));
        QVERIFY(!cli.waitFor({{word("event"), word("broadcast")}}).isEmpty());
        QCOMPARE(cli.lines().last().value(word("body")).toObject().value(word("a")).toInt(), 1);
        QVERIFY(!cli.output().contains("tru}"));
        QTRY_VERIFY(!cli.error().isEmpty());
    }

    void aRenoteIsCapturedWithWhatItRenotes()
    {
        const QString first = m_instance->createNote(word("bob"), word("first"));
        Cli cli(
            signedIn({word("stream"), word("homeTimeline"), word("--capture-shown"), word("1")}));
        QVERIFY(!cli.waitFor({{word("event"), word("connected")}}).isEmpty());
        NoteOptions renoting;
        renoting.renoteId = first;
        const QString renote = m_instance->createNote(word("bob"), QString(), renoting);
        using Captures = QMap<QString, int>;
        QTRY_COMPARE(m_instance->captures(), (Captures{{first, 1}, {renote, 1}}));
        m_instance->react(word("alice"), first, QStringLiteral("🎉"));
        QVERIFY(
            !cli.waitFor({{word("event"), word("noteUpdated")}, {word("id"), first}}).isEmpty());
        // A quote is a note of its own; the renote is no longer among the newest one.
        const QString quote = m_instance->createNote(word("bob"), word("well said"), renoting);
        QTRY_COMPARE(m_instance->captures(), (Captures{{quote, 1}}));
    }

    void namedNotesAreCaptured()
    {
        const QString first = m_instance->createNote(word("bob"), word("first"));
        const QString second = m_instance->createNote(word("bob"), word("second"));
        // Of notes alone, without a channel and without an account.
        Cli cli({word("--server"), m_instance->url().toString(), word("stream"), word("--capture"),
                 first, word("--capture"), second});
        using Captures = QMap<QString, int>;
        QTRY_COMPARE(m_instance->captures(), (Captures{{first, 1}, {second, 1}}));
        m_instance->react(word("alice"), second, QStringLiteral("🎉"));
        const auto reacted =
            cli.waitFor({{word("event"), word("noteUpdated")}, {word("id"), second}});
        QCOMPARE(reacted.value(word("type")).toString(), word("reacted"));
        QCOMPARE(reacted.value(word("body")).toObject().value(word("reaction")).toString(),
                 QStringLiteral("🎉"));
        m_instance->deleteNote(first);
        const auto deleted =
            cli.waitFor({{word("event"), word("noteUpdated")}, {word("id"), first}});
        QCOMPARE(deleted.value(word("type")).toString(), word("deleted"));
        // They are captured again on the next connection.
        QSignalSpy opened(m_instance.get(), &LocalInstance::connectionOpened);
        m_instance->dropConnections();
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 20000);
        QTRY_COMPARE(m_instance->captures().value(second), 1);
        QCOMPARE(cli.errors(), QByteArray());
    }

    void theEndIsAStateToo()
    {
        Cli cli({word("--server"), m_instance->url().toString(), word("stream"), word("queueStats"),
                 word("--for"), word("5")});
        QVERIFY(cli.waitForEnd());
        QCOMPARE(cli.exitCode(), 0);
        QStringList states;
        const auto lines = cli.lines();
        for (const QJsonObject &line : lines) {
            if (line.value(word("event")) == word("state"))
                states.append(line.value(word("state")).toString());
        }
        QCOMPARE(states, (QStringList{word("connecting"), word("open"), word("closed")}));
        // Nothing comes after it.
        const QJsonObject closed{{word("event"), word("state")},
                                 {word("state"), word("closed")},
                                 {word("reason"), QJsonValue()}};
        QCOMPARE(lines.last(), closed);
    }

    void aMonthIsNotTooLong()
    {
        Cli cli(signedIn({word("stream"), word("main"), word("--for"), word("2592000")}));
        QVERIFY(!cli.waitFor({{word("event"), word("connected")}}).isEmpty());
        QCOMPARE(cli.errors(), QByteArray());
    }

    void aChannelThatCannotBeHadEndsItWithTheReason_data()
    {
        QTest::addColumn<QString>("channel");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("reason");
        QTest::newRow("needs an account")
            << word("homeTimeline") << 2 << word("nobody is signed in");
        QTest::newRow("wrong params") << word(R"(hashtag={"q":"x"})") << 2 << QString();
        QTest::newRow("the server does not know it")
            << word("noSuchChannel") << 1 << word("does not know this channel");
    }
    void aChannelThatCannotBeHadEndsItWithTheReason()
    {
        QFETCH(QString, channel);
        QFETCH(int, exitCode);
        QFETCH(QString, reason);
        Cli cli({word("--server"), m_instance->url().toString(), word("stream"), channel});
        QVERIFY(cli.waitForEnd());
        QCOMPARE(cli.exitCode(), exitCode);
        const auto error = cli.error();
        QCOMPARE(error.value(word("channel")).toString(), channel.section(QLatin1Char('='), 0, 0));
        QVERIFY(!error.value(word("message")).toString().isEmpty());
        QVERIFY(error.value(word("message")).toString().contains(reason));
    }

    void theOtherChannelsGoOn()
    {
        Cli cli({word("--server"), m_instance->url().toString(), word("stream"),
                 word("homeTimeline"), word("localTimeline")});
        QVERIFY(!cli.waitFor({{word("event"), word("connected")},
                              {word("channel"), word("localTimeline")}})
                     .isEmpty());
        QCOMPARE(cli.error().value(word("channel")).toString(), word("homeTimeline"));
        cli.write("homeTimeline any {}");
        QTRY_VERIFY(cli.errors().contains("1 of the lines"));
        m_instance->createNote(word("bob"), word("still here"));
        QVERIFY(!cli.waitFor({{word("event"), word("channel")}}).isEmpty());
    }

    void linesReadTooEarlyAreSentInOrder()
    {
        m_instance->closeListening();
        Cli cli(
            {word("--server"), m_instance->url().toString(), word("stream"), word("queueStats")});
        QList<int> sent;
        // More than are read ahead.
        for (int i = 0; i < 1000; ++i) {
            cli.write(QByteArray("queueStats requestLog ") + QByteArray::number(i));
            sent.append(i);
        }
        cli.endInput();
        QVERIFY(!cli.waitFor({{word("event"), word("state")}, {word("state"), word("waiting")}})
                     .isEmpty());
        QVERIFY(m_instance->resumeListening());
        QTRY_COMPARE_WITH_TIMEOUT(numbersSent(), sent, 20000);
    }

    void linesReadWhileItReconnectsAreSent()
    {
        Cli cli(
            {word("--server"), m_instance->url().toString(), word("stream"), word("queueStats")});
        QVERIFY(!cli.waitFor({{word("event"), word("connected")}}).isEmpty());
        m_instance->closeListening();
        m_instance->dropConnections();
        QVERIFY(!cli.waitFor({{word("event"), word("state")}, {word("state"), word("waiting")}})
                     .isEmpty());
        cli.write("queueStats requestLog 7");
        // It has been read once what comes after it is answered.
        cli.write("nonsense");
        QTRY_VERIFY(cli.errors().contains("nonsense"));
        QVERIFY(m_instance->resumeListening());
        QTRY_COMPARE_WITH_TIMEOUT(numbersSent(), QList<int>{7}, 20000);
    }

    void linesThatCouldNotBeSentAreCounted()
    {
        m_instance->closeListening();
        Cli cli({word("--server"), m_instance->url().toString(), word("stream"), word("queueStats"),
                 word("--for"), word("3")});
        cli.write("queueStats requestLog 7");
        QVERIFY(cli.waitForEnd());
        QCOMPARE(cli.exitCode(), 4);
        QVERIFY(cli.errors().contains("1 of the lines"));
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

    void instanceTakesThePortItIsTold()
    {
        quint16 port = 0;
        {
            LocalInstance other; // only to find a free one
            QVERIFY(other.listen());
            port = other.port();
        }
        Cli cli({word("instance"), word("--port"), QString::number(port)});
        QTRY_VERIFY_WITH_TIMEOUT(!cli.lines().isEmpty(), 20000);
        const auto line = cli.lines().value(0);
        const QString url = line.value(word("url")).toString();
        QCOMPARE(url, QStringLiteral("http://127.0.0.1:%1").arg(port));
        const auto tokens = line.value(word("tokens")).toObject();
        QCOMPARE(tokens.keys(), (QStringList{word("alice"), word("bob"), word("carol")}));
        for (const QString &name : tokens.keys()) {
            writeToken(tokens.value(name).toString().toUtf8());
            Cli api(
                {word("--server"), url, word("--token-file"), m_tokenFile, word("api"), word("i")});
            QVERIFY(api.waitForEnd());
            QCOMPARE(api.exitCode(), 0);
            QCOMPARE(api.lines().value(0).value(word("username")).toString(), name);
        }
        // And its people can be streamed.
        Cli stream({word("--server"), url, word("--token-file"), m_tokenFile, word("stream"),
                    word("homeTimeline")});
        QVERIFY(!stream.waitFor({{word("event"), word("connected")}}).isEmpty());

        Cli second({word("instance"), word("--port"), QString::number(port)});
        QVERIFY(second.waitForEnd());
        QCOMPARE(second.exitCode(), 4);
        QVERIFY(second.error().value(word("message")).toString().contains(QString::number(port)));
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
    Account account(TokenStorage storage) const
    {
        Account account;
        account.server = m_instance->url();
        account.userId = m_instance->userId(word("alice"));
        account.username = word("alice");
        account.tokenStorage = storage;
        return account;
    }
    /// Puts alice's token where the desktop program keeps it under the passphrase "open sesame".
    void sealToken()
    {
        // The least libsodium takes: this is not about the cost of guessing.
        const auto file = support::await(PassphraseFile::open(
            m_data.filePath(word("tokens.sealed")), word("open sesame"), {1, 8}));
        QVERIFY(file.isOk());
        QVERIFY((*file)
                    ->set(account(TokenStorage::PassphraseFile).id(),
                          m_instance->createToken(word("alice")))
                    .isOk());
    }
    QStringList withAccount(TokenStorage storage, const QStringList &rest) const
    {
        return withAccount(account(storage), rest);
    }
    QStringList withAccount(const Account &alice, const QStringList &rest) const
    {
        [&] { QVERIFY(AccountFile(m_data.path()).save({alice}).isOk()); }();
        return QStringList{word("--account"), alice.handle().mid(1), word("--data-dir"),
                           m_data.path()}
               + rest;
    }
    /// The numbers that came into a channel, in the order they came.
    QList<int> numbersSent() const
    {
        QList<int> numbers;
        const auto frames = m_instance->receivedFrames();
        for (const RecordedFrame &frame : frames) {
            const auto body = QJsonDocument::fromJson(frame.text.toUtf8())
                                  .object()
                                  .value(word("body"))
                                  .toObject();
            if (body.value(word("type")) == word("requestLog"))
                numbers.append(body.value(word("body")).toInt(-1));
        }
        return numbers;
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
    QTemporaryDir m_data; ///< of a desktop program
    QString m_tokenFile;
};

SESERAGI_TEST_MAIN(TestCli)
#include "tst_cli.moc"
