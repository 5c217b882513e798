// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later

// An access token that may read and not write: what does not work is said in a plain sentence,
// nothing pretends to have been done, and what was typed stays.
#include "harness/programwindow.h"
#include "harness/world.h"
#include "model/composer.h"
#include "model/timelinemodel.h"
#include "session/session.h"
#include "store/note.h"

#include <QQuickStyle>
#include <QRegularExpression>
#include <QTest>

void qml_register_types_Seseragi_Core();
void qml_register_types_Seseragi_Ui();

class PermissionsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void saysWhatTheTokenMayNotDo_data();
    void saysWhatTheTokenMayNotDo();
    void keepsWhatCannotBeSent();

private:
    bool isTold(const QString &sentence) const
    {
        return m_program->has(QAccessible::AlertMessage, sentence);
    }

    const QString because =
        QStringLiteral("The server does not allow this for this account or access token.");
    std::unique_ptr<World> m_world;
    Session *m_session = nullptr;
    Note *m_note = nullptr;
    std::unique_ptr<ProgramWindow> m_program;
};

void PermissionsTest::initTestCase()
{
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    qml_register_types_Seseragi_Core();
    qml_register_types_Seseragi_Ui();
}

void PermissionsTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
    m_world = std::make_unique<World>();
    m_world->desktop.setAppearance(false, true);
    LocalInstance &instance = m_world->instance;
    Account account;
    account.server = instance.url();
    account.userId = instance.addUser(QStringLiteral("alice"));
    account.tokenStorage = TokenStorage::ThisRun;
    NoteOptions poll;
    poll.choices = {QStringLiteral("one"), QStringLiteral("two")};
    instance.createNote(QStringLiteral("alice"), QStringLiteral("which?"), poll);
    m_session = m_world->sessions->addTemporary(
        account,
        instance.createToken(QStringLiteral("alice"), {QStringLiteral("read:account"),
                                                       QStringLiteral("read:notifications")}));
    TimelineModel *home = m_session->timeline(Session::Home);
    QTRY_COMPARE_WITH_TIMEOUT(home->rowCount(), 1, ProgramWindow::patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), Session::Online, ProgramWindow::patienceMs);
    m_note = home->noteAt(0);
    m_program = std::make_unique<ProgramWindow>(*m_world, QSize(900, 700));
    QVERIFY(m_program->isReady());
}

void PermissionsTest::cleanup()
{
    m_program.reset();
    m_world.reset();
}

void PermissionsTest::saysWhatTheTokenMayNotDo_data()
{
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QString>("what");
    QTest::newRow("write:reactions") << "react"
                                     << "Your reaction did not get through.";
    QTest::newRow("write:votes") << "vote"
                                 << "Your vote did not count.";
    QTest::newRow("write:notes, a renote") << "renote"
                                           << "Your renote did not get through.";
    QTest::newRow("write:notes, a deletion") << "delete"
                                             << "Your note could not be deleted.";
}

void PermissionsTest::saysWhatTheTokenMayNotDo()
{
    QFETCH(QString, verb);
    QFETCH(QString, what);
    if (verb == QLatin1String("react"))
        m_session->react(m_note, QStringLiteral("👍"));
    else if (verb == QLatin1String("vote")) {
        // Not only because the note is read again afterwards.
        m_world->instance.failNextRest(QStringLiteral("notes/show"), 502, "{}", {}, 1000);
        m_session->vote(m_note, 0);
    } else if (verb == QLatin1String("renote"))
        m_session->renote(m_note, Note::Public);
    else
        m_session->deleteNote(m_note);
    QTRY_VERIFY_WITH_TIMEOUT(isTold(what + QLatin1Char(' ') + because), ProgramWindow::patienceMs);
    QCOMPARE(m_note->myReaction(), QString());
    QCOMPARE(m_note->reactionCount(), 0);
    QTRY_COMPARE(m_note->poll().totalVotes, 0);
    QVERIFY(!m_note->isDeleted());
    QCOMPARE(m_session->timeline(Session::Home)->rowCount(), 1);
    // The token is good for the rest.
    QCOMPARE(m_session->state(), Session::Online);
    QVERIFY(!m_program->has(QAccessible::Button, QStringLiteral("Sign in again")));
}

void PermissionsTest::keepsWhatCannotBeSent()
{
    const QString label = QStringLiteral("Text of the note");
    const QString text = QStringLiteral("Hello from the river");
    m_program->key(Qt::Key_N);
    const auto field = [&] { return m_program->find(QAccessible::EditableText, label); };
    QTRY_VERIFY(field() && field()->hasActiveFocus());
    m_program->type(text);
    m_program->key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(isTold(because), ProgramWindow::patienceMs);
    QCOMPARE(field()->property("text").toString(), text);
    QCOMPARE(m_session->state(), Session::Online);
}

QTEST_MAIN(PermissionsTest)
#include "tst_permissions.moc"
