// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the access token goes when the programs themselves run: to its server in one header, and
// nowhere else. They run as processes among others, with every log category switched on.
#include "instance/localinstance.h"
#include "session/accountfile.h"
#include "session/passphrasefile.h"
#include "session/systemkeychain.h"
#include "support/await.h"
#include "support/fixtures.h"
#include "support/program.h"
#include "support/testmain.h"

#include <QDirIterator>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

using support::Program;

namespace {

const QString alice = QStringLiteral("alice");
const QString bob = QStringLiteral("bob");
const QByteArray passphrase = "open sesame";

QStringList words(std::initializer_list<const char *> all)
{
    QStringList list;
    for (const char *word : all)
        list.append(QString::fromUtf8(word));
    return list;
}

/// A keyring of the test's own, unlocked, on a session bus of its own: what this machine's user
/// keeps stays out. Made before the application, which may look for its bus.
class PrivateKeyring
{
public:
    PrivateKeyring()
    {
        const QString bus = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
        const QString keyring =
            QStandardPaths::findExecutable(QStringLiteral("gnome-keyring-daemon"));
        QFile config(m_folder.filePath(QStringLiteral("bus.conf")));
        if (bus.isEmpty() || keyring.isEmpty() || !config.open(QIODevice::WriteOnly))
            return;
        config.write(
            "<busconfig><type>session</type><listen>unix:dir=" + QFile::encodeName(m_folder.path())
            + "</listen><policy context='default'><allow send_destination='*' eavesdrop='true'/>"
              "<allow eavesdrop='true'/><allow own='*'/></policy></busconfig>");
        config.close();
        m_bus.start(bus, {QStringLiteral("--config-file=") + config.fileName(),
                          QStringLiteral("--nofork"), QStringLiteral("--print-address=1")});
        QByteArray address;
        while (!address.endsWith('\n') && m_bus.waitForReadyRead(Program::patienceMs))
            address += m_bus.readAllStandardOutput();
        qputenv("DBUS_SESSION_BUS_ADDRESS", address.trimmed());

        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"})
            environment.insert(QString::fromLatin1(name), m_folder.path());
        m_keyring.setProcessEnvironment(environment);
        m_keyring.start(keyring, {QStringLiteral("--foreground"), QStringLiteral("--unlock"),
                                  QStringLiteral("--components=secrets"),
                                  QStringLiteral("--control-directory"), m_folder.path()});
        // No event loop runs yet that would do it.
        m_keyring.write("of the keyring");
        m_keyring.waitForBytesWritten(Program::patienceMs);
        m_keyring.closeWriteChannel();
        m_isThere = m_keyring.waitForReadyRead(Program::patienceMs);
    }
    ~PrivateKeyring()
    {
        for (QProcess *process : {&m_keyring, &m_bus}) {
            process->kill();
            process->waitForFinished();
        }
    }

    bool isThere() const { return m_isThere; }

private:
    QTemporaryDir m_folder;
    QProcess m_bus;
    QProcess m_keyring;
    bool m_isThere = false;
};

} // namespace

class TestSecrecy : public QObject
{
    Q_OBJECT
public:
    explicit TestSecrecy(bool hasKeyring)
        : m_hasKeyring(hasKeyring)
    {
    }

private Q_SLOTS:
    void init();
    void theDesktopProgram();
    void theConsoleProgramStreams_data() { tokenSources(); }
    void theConsoleProgramStreams();
    void theConsoleProgramAsks_data() { tokenSources(); }
    void theConsoleProgramAsks();

private:
    enum Source { TokenFile, TokenStdin, InKeyring, InSealedFile };

    static void tokenSources();
    QString folder(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    void keepAccount(TokenStorage storage);
    void give(Source source);
    std::unique_ptr<Program> startCli(Source source, const QStringList &rest);
    bool hasOpenStream() const;
    void lookAt(const Program &program);
    void checkWhatWasLeft(Program &program);
    void checkWhatTheServerSaw();
    bool holdsSecret(const QByteArray &text) const;

    bool m_hasKeyring;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LocalInstance> m_instance;
    QProcessEnvironment m_environment;
    Account m_account;
    QByteArray m_token;
};

void TestSecrecy::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
    m_folder = std::make_unique<QTemporaryDir>();
    for (const char *name : {"home", "tmp", "data"})
        QVERIFY(QDir(m_folder->path()).mkdir(QLatin1String(name)));
    m_environment = QProcessEnvironment::systemEnvironment();
    const auto variables = m_environment.keys();
    for (const QString &name : variables) {
        if (name.startsWith(QLatin1String("XDG_")))
            m_environment.remove(name);
    }
    const auto set = [this](const char *name, const QString &value) {
        m_environment.insert(QLatin1String(name), value);
    };
    set("HOME", folder("home"));
    set("TMPDIR", folder("tmp"));
    set("QT_QPA_PLATFORM", QStringLiteral("offscreen"));
    set("QT_QUICK_BACKEND", QStringLiteral("software"));
    set("QT_LOGGING_RULES", QStringLiteral("*=true"));
    set("QT_LOGGING_TO_CONSOLE", QStringLiteral("1"));

    m_instance = std::make_unique<LocalInstance>();
    QVERIFY(m_instance->listen());
    m_instance->addUser(alice);
    m_instance->addUser(bob);
    m_instance->follow(alice, bob);
    m_instance->createNote(bob, QStringLiteral("early"));
    m_token = m_instance->createToken(alice);
    m_account = {};
    m_account.server = m_instance->url();
    m_account.userId = m_instance->userId(alice);
    m_account.username = alice;
}

/// From no connection through a whole one to a token that counts no more.
void TestSecrecy::theDesktopProgram()
{
    if (!m_hasKeyring)
        QSKIP("there is no keyring to keep a token in, and nobody to type a passphrase");
    keepAccount(TokenStorage::Keychain);
    give(InKeyring);
    // A door that is shut again whenever somebody comes.
    m_instance->closeListening();
    QTcpServer door;
    int comers = 0;
    connect(&door, &QTcpServer::newConnection, &door, [&door, &comers] {
        while (QTcpSocket *socket = door.nextPendingConnection()) {
            socket->abort();
            socket->deleteLater();
            ++comers;
        }
    });
    QVERIFY(door.listen(QHostAddress::LocalHost, quint16(m_account.server.port())));
    Program program(support::binaryDir() + QStringLiteral("/bin/seseragi"),
                    {QStringLiteral("--data-dir"), folder("data")}, m_environment);
    QTRY_VERIFY2_WITH_TIMEOUT(comers >= 4, program.errors(), Program::patienceMs);
    lookAt(program);
    door.close();
    QVERIFY(m_instance->resumeListening());

    QTRY_VERIFY2_WITH_TIMEOUT(hasOpenStream(), program.errors(), Program::patienceMs);
    QVERIFY2(program.waitForError("first note painted"), program.errors());
    const QString noteId = m_instance->createNote(bob, QStringLiteral("live"));
    QTRY_VERIFY_WITH_TIMEOUT(m_instance->captures().contains(noteId), Program::patienceMs);
    lookAt(program);
    checkWhatTheServerSaw();

    m_instance->revokeToken(m_token);
    m_instance->dropConnections();
    QVERIFY2(program.waitForError("answered 401"), program.errors());
    lookAt(program);
    QVERIFY(program.isRunning());
    checkWhatWasLeft(program);
    checkWhatTheServerSaw();
}

void TestSecrecy::theConsoleProgramStreams()
{
    QFETCH(int, source);
    if (source == InKeyring && !m_hasKeyring)
        QSKIP("there is no keyring to keep a token in");
    give(Source(source));
    const QStringList stream = words({"stream", "homeTimeline", "main"});
    {
        m_instance->closeListening();
        const auto early = startCli(Source(source), stream + words({"--for", "1"}));
        QVERIFY(early->waitForEnd());
        QCOMPARE(early->exitCode(), 4);
        checkWhatWasLeft(*early);
        QVERIFY(m_instance->resumeListening());
    }
    const auto program = startCli(Source(source), stream);
    QVERIFY2(program->waitForOutput(R"("event":"connected")"), program->errors());
    QVERIFY(hasOpenStream());
    m_instance->createNote(bob, QStringLiteral("live"));
    QVERIFY2(program->waitForOutput("live"), program->errors());
    lookAt(*program);
    checkWhatTheServerSaw();
    m_instance->revokeToken(m_token);
    m_instance->dropConnections();
    QVERIFY(program->waitForEnd());
    QCOMPARE(program->exitCode(), 3);
    checkWhatWasLeft(*program);
}

void TestSecrecy::theConsoleProgramAsks()
{
    QFETCH(int, source);
    if (source == InKeyring && !m_hasKeyring)
        QSKIP("there is no keyring to keep a token in");
    give(Source(source));
    const auto ask = [&](int exitCode) {
        int looks = 0;
        const auto program = startCli(Source(source), words({"api", "i"}));
        // It waits for the answer meanwhile.
        connect(m_instance.get(), &LocalInstance::requestReceived, this, [&] {
            lookAt(*program);
            ++looks;
        });
        QVERIFY(program->waitForEnd());
        m_instance->disconnect(this);
        QVERIFY2(program->exitCode() == exitCode, program->errors());
        QCOMPARE(looks > 0, exitCode != 4);
        QCOMPARE(program->output().contains("alice"), exitCode == 0);
        checkWhatWasLeft(*program);
    };
    ask(0);
    checkWhatTheServerSaw();
    m_instance->revokeToken(m_token);
    ask(3);
    m_instance->closeListening();
    ask(4);
    checkWhatTheServerSaw();
}

void TestSecrecy::tokenSources()
{
    QTest::addColumn<int>("source");
    QTest::newRow("a file") << int(TokenFile);
    QTest::newRow("stdin") << int(TokenStdin);
    QTest::newRow("an account's, in the keyring") << int(InKeyring);
    QTest::newRow("an account's, in the sealed file") << int(InSealedFile);
}

void TestSecrecy::keepAccount(TokenStorage storage)
{
    m_account.tokenStorage = storage;
    QVERIFY(AccountFile(folder("data")).save({m_account}).isOk());
}

/// Puts the token where the programs find it.
void TestSecrecy::give(Source source)
{
    switch (source) {
    case TokenStdin:
        break;
    case TokenFile: {
        QFile file(folder("token"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(m_token);
        break;
    }
    case InKeyring: {
        keepAccount(TokenStorage::Keychain);
        SystemKeychain keychain(SystemKeychain::serviceFor(folder("data"), false));
        // The daemon may not have its name on the bus yet.
        QTRY_VERIFY_WITH_TIMEOUT(support::await(keychain.write(m_account.id(), m_token)).isOk(),
                                 Program::patienceMs);
        break;
    }
    case InSealedFile: {
        keepAccount(TokenStorage::PassphraseFile);
        // The least libsodium takes: this is not about the cost of guessing.
        const auto file =
            support::await(PassphraseFile::open(folder("data") + QStringLiteral("/tokens.sealed"),
                                                QString::fromLatin1(passphrase), {1, 8}));
        QVERIFY(file.isOk());
        QVERIFY((*file)->set(m_account.id(), m_token).isOk());
        break;
    }
    }
}

std::unique_ptr<Program> TestSecrecy::startCli(Source source, const QStringList &rest)
{
    QStringList arguments;
    if (source == TokenFile || source == TokenStdin)
        arguments = {QStringLiteral("--server"), m_account.server.toString()};
    else
        arguments = {QStringLiteral("--account"), m_account.handle(), QStringLiteral("--data-dir"),
                     folder("data")};
    if (source == TokenFile)
        arguments += {QStringLiteral("--token-file"), folder("token")};
    else if (source == TokenStdin)
        arguments += QStringLiteral("--token-stdin");
    else if (source == InSealedFile)
        arguments += QStringLiteral("--passphrase-stdin");
    auto program =
        std::make_unique<Program>(support::binaryDir() + QStringLiteral("/bin/seseragi-cli"),
                                  arguments + rest, m_environment);
    if (source == TokenStdin)
        program->write(m_token + '\n');
    else if (source == InSealedFile)
        program->write(passphrase + '\n');
    return program;
}

bool TestSecrecy::hasOpenStream() const
{
    const auto connections = m_instance->connections();
    return connections.size() == 1 && connections.first().userId == m_account.userId
           && !connections.first().channels.isEmpty();
}

/// What everybody on the machine may see of a process while it runs.
void TestSecrecy::lookAt(const Program &program)
{
#ifdef Q_OS_LINUX
    for (const char *name : {"cmdline", "environ"}) {
        QFile file(QStringLiteral("/proc/%1/%2").arg(program.pid()).arg(QLatin1String(name)));
        QVERIFY2(file.open(QIODevice::ReadOnly), qUtf8Printable(file.fileName()));
        const QByteArray content = file.readAll();
        QVERIFY(!content.isEmpty());
        QVERIFY2(!holdsSecret(content), qUtf8Printable(file.fileName()));
    }
#else
    Q_UNUSED(program)
#endif
}

/// What a program wrote and said.
void TestSecrecy::checkWhatWasLeft(Program &program)
{
    QVERIFY2(!holdsSecret(program.output()), "on stdout");
    QVERIFY2(!holdsSecret(program.errors()), "on stderr");
    QVERIFY(!program.errors().isEmpty()); // the categories spoke
    for (const char *name : {"home", "tmp", "data"}) {
        QDirIterator files(folder(name), QDir::Files | QDir::Hidden | QDir::System,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!QFileInfo(file).isFile())
                continue; // a socket
            QVERIFY2(file.open(QIODevice::ReadOnly), qUtf8Printable(file.fileName()));
            QVERIFY2(!holdsSecret(file.readAll()), qUtf8Printable(file.fileName()));
        }
    }
}

/// The token came in its header, and in nothing else.
void TestSecrecy::checkWhatTheServerSaw()
{
    const auto connections = m_instance->connections();
    for (const ConnectionInfo &connection : connections)
        QVERIFY(!connection.tokenInQuery);
    const auto requests = m_instance->requests();
    for (const RecordedRequest &request : requests) {
        QVERIFY2(!holdsSecret(request.path.toLatin1()), qUtf8Printable(request.path));
        QVERIFY2(!holdsSecret(request.body), qUtf8Printable(request.path));
        for (auto it = request.headers.begin(); it != request.headers.end(); ++it) {
            if (it.key() == "authorization")
                QCOMPARE(it.value(), "Bearer " + m_token);
            else
                QVERIFY2(!holdsSecret(it.value()), it.key());
        }
    }
}

bool TestSecrecy::holdsSecret(const QByteArray &text) const
{
    return text.contains(passphrase) || text.contains(m_token) || text.contains(m_token.toBase64())
           || text.contains(m_token.toHex());
}

int main(int argc, char *argv[])
{
    const PrivateKeyring keyring;
    QCoreApplication app(argc, argv);
    TestSecrecy test(keyring.isThere());
    return QTest::qExec(&test, argc, argv);
}
#include "tst_secrecy.moc"
