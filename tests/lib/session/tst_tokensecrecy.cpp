// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secretfilter.h"
#include "instance/localinstance.h"
#include "support/programrig.h"
#include "support/testmain.h"

#include <QDirIterator>
#include <QLoggingCategory>
#include <QProcess>
#include <QSignalSpy>

namespace {

QStringList s_log;
QtMessageHandler s_previousHandler = nullptr;

void record(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    s_log.append(message);
    s_previousHandler(type, context, message);
}

} // namespace

/// A token is nowhere but in its keyring and in the requests to its server: after a full journey
/// with everything going wrong once, everything else that was written or said is searched for it.
class TestTokenSecrecy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        // All there is to log, the libraries' debug output included.
        QLoggingCategory::setFilterRules(QStringLiteral("*.debug=true\nqt.*.debug=false\n"
                                                        "seseragi.*=true"));
        s_previousHandler = qInstallMessageHandler(record);
    }

    void cleanupTestCase() { qInstallMessageHandler(s_previousHandler); }

    void journey_data()
    {
        QTest::addColumn<bool>("hasKeyring");
        QTest::newRow("with a keyring") << true;
        QTest::newRow("with a passphrase file") << false;
    }

    void journey()
    {
        QFETCH(bool, hasKeyring);
        const QString alice = QStringLiteral("alice");
        LocalInstance instance;
        QVERIFY(instance.listen());
        instance.addUser(alice);
        instance.createNote(alice, QStringLiteral("hello"));
        SecretFilter filter;
        support::ProgramRig rig(&filter);
        if (!hasKeyring)
            rig.keychain.failure = QStringLiteral("Unavailable");

        // Refused, then accepted.
        SignIn *signIn = rig.manager->signIn();
        const QByteArray weak = instance.createToken(alice, {QStringLiteral("write:notes")});
        m_tokens = {weak};
        signIn->setServer(instance.url().toString());
        signIn->setToken(QString::fromLatin1(weak));
        signIn->start();
        QTRY_VERIFY(!signIn->errorTitle().isEmpty());
        say(signIn->errorTitle() + signIn->errorText());
        const QByteArray token = instance.createToken(alice);
        m_tokens.append(token);
        signIn->setToken(QString::fromLatin1(token));
        signIn->start();
        QTRY_COMPARE(rig.manager->count(), 1);
        QPointer<Session> session = rig.manager->at(0);
        connect(session, &Session::failed, this, &TestTokenSecrecy::say);
        QTRY_COMPARE(session->state(), Session::Online);

        if (!hasKeyring) {
            QTRY_COMPARE(session->secretProblem(), Session::CannotStore);
            say(session->secretProblemText());
            m_tokens.append("correct horse battery");
            rig.manager->keepInFile(session, QString::fromLatin1(m_tokens.constLast()));
            qInfo("typed %s", m_tokens.constLast().constData());
            QTRY_COMPARE_WITH_TIMEOUT(session->secretProblem(), Session::NoProblem, 20000);
        }

        // A note, an error, a gap.
        TimelineModel *home = session->timeline(Session::Home);
        QTRY_COMPARE(home->rowCount(), 1);
        instance.failNextRest(QStringLiteral("notes/reactions/create"), 500, "<html>oops</html>");
        session->react(home->noteAt(0), QStringLiteral("👍"));
        QTRY_VERIFY(!m_said.filter(QStringLiteral("reaction")).isEmpty());
        instance.closeListening();
        instance.dropConnections();
        QTRY_COMPARE(session->state(), Session::Offline);
        say(session->stateText() + session->stream()->reason());
        session->react(home->noteAt(0), QStringLiteral("👍"));
        QVERIFY(instance.resumeListening());
        QTRY_COMPARE(session->state(), Session::Online);
        // Whatever a library may log of it.
        qInfo("sent %s", token.constData());
        QVERIFY(s_log.constLast().contains(QLatin1String("[secret]")));
        search(rig);

        // Refused by the server, signed in again, signed out.
        instance.revokeToken(token);
        session->react(home->noteAt(0), QStringLiteral("🎉"));
        QTRY_COMPARE(session->state(), Session::NeedsSignIn);
        say(session->stateText());
        const QByteArray another = instance.createToken(alice);
        m_tokens.append(another);
        rig.manager->signInAgain(session);
        signIn->setToken(QString::fromLatin1(another));
        signIn->start();
        qInfo("typed %s", another.constData());
        QTRY_COMPARE(session->state(), Session::Online);
        qInfo("sent %s", another.constData());
        search(rig);
        rig.manager->signOut(session);
        say(rig.manager->revokeUrl().toString());
        QTRY_VERIFY(session.isNull());
        rig.stop();
        search(rig);
        QVERIFY(rig.keychain.entries.isEmpty());
        // Nobody holds them any more, the filter neither.
        for (const QByteArray &secret : m_tokens)
            QCOMPARE(filter.scrubbed(QString::fromLatin1(secret)), QString::fromLatin1(secret));

        // No URL held it.
        for (const RecordedRequest &request : instance.requests()) {
            for (const QByteArray &secret : m_tokens)
                QVERIFY2(!request.path.contains(QString::fromLatin1(secret)), "in an URL");
        }
    }

private:
    void say(const QString &text) { m_said.append(text); }

    void search(const support::ProgramRig &rig)
    {
        QDirIterator files(rig.dir.path(), QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        int searched = 0;
        while (files.hasNext()) {
            searchFile(files.next());
            ++searched;
        }
        QVERIFY(searched >= 1); // the accounts at least
        searchProcess(QStringLiteral("self"));
        for (const QByteArray &secret : m_tokens) {
            const auto environment = QProcess::systemEnvironment();
            QVERIFY(environment.filter(QString::fromLatin1(secret)).isEmpty());
        }
        for (const QByteArray &secret : m_tokens) {
            const QString text = QString::fromLatin1(secret);
            QVERIFY2(s_log.filter(text).isEmpty(), "in the log");
            QVERIFY2(m_said.filter(text).isEmpty(), "in a text for the user");
        }
    }

    /// What everybody on the machine, or a child, may see of a process and its children.
    void searchProcess(const QString &pid)
    {
        const QString proc = QStringLiteral("/proc/%1").arg(pid);
        for (const char *name : {"/cmdline", "/environ"}) {
            if (QFile::exists(proc + QLatin1String(name)))
                searchFile(proc + QLatin1String(name));
        }
        const auto tasks =
            QDir(proc + QStringLiteral("/task")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString &task : tasks) {
            QFile children(QStringLiteral("%1/task/%2/children").arg(proc, task));
            if (!children.open(QIODevice::ReadOnly))
                continue;
            for (const QByteArray &child : children.readAll().simplified().split(' ')) {
                if (!child.isEmpty())
                    searchProcess(QString::fromLatin1(child));
            }
        }
    }

    void searchFile(const QString &path)
    {
        QFile file(path);
        QVERIFY2(file.open(QIODevice::ReadOnly), qUtf8Printable(path));
        const QByteArray content = file.readAll();
        for (const QByteArray &secret : m_tokens) {
            QVERIFY2(!content.contains(secret), qUtf8Printable(path));
            QVERIFY2(!content.contains(secret.toBase64()), qUtf8Printable(path));
        }
    }

    QList<QByteArray> m_tokens;
    QStringList m_said;
};

SESERAGI_TEST_MAIN(TestTokenSecrecy)
#include "tst_tokensecrecy.moc"
