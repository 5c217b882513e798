// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Writing as a person does it: with keys and an input method, and never losing a word.
#include "harness/programwindow.h"
#include "harness/world.h"
#include "model/timelinemodel.h"
#include "session/session.h"
#include "store/note.h"

#include <QInputMethodEvent>
#include <QQuickStyle>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

void qml_register_types_Seseragi_Core();
void qml_register_types_Seseragi_Ui();

class ComposeSheetTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void sendsWithCtrlEnter();
    void leavesTheInputMethodItsKeys();
    void keepsEveryWordWhenItFails();
    void keepsEveryWordWhenItIsClosed();
    void keepsStillWhileItIsOnItsWay();
    void keepsWhatWasChangedMeanwhile();
    void tellsOfARefusalOutOfSight();
    void tellsOfASuccessBesideAnotherDraft();
    void countsWhatIsLeft();
    void countsTheContentWarning();
    void saysThatTheTargetIsGone();
    void togglesWithEnter();
    void leavesTheCountItsRoom();
    void writesBehindAContentWarning();
    void choosesWhoSeesIt();
    void repliesAndQuotes();
    void isNotThereWithoutAnAccount();

private:
    void write();
    void reply(Qt::Key key);
    QQuickItem *body() const
    {
        return m_program->find(QAccessible::EditableText, QStringLiteral("Text of the note"));
    }
    QString text() const { return body() ? body()->property("text").toString() : QString(); }
    void send() { m_program->key(Qt::Key_Return, Qt::ControlModifier); }
    QJsonObject sent() const;
    /// The next note is refused, once the instance is let go on.
    void refuseNext()
    {
        m_world->instance.failNextRest(
            QStringLiteral("notes/create"), 400,
            R"({"error":{"message":"No.","code":"CONTAINS_PROHIBITED_WORDS","id":"1","kind":"client"}})");
    }
    /// Sends, and leaves it on its way until stallConnections(false).
    void sendIntoTheDark()
    {
        m_world->instance.stallConnections(true);
        send();
    }
    bool isShown(const QString &words) const
    {
        bool isShown = false;
        m_program->walk(
            [&](QQuickItem *item) { isShown |= item->property("text").toString() == words; });
        return isShown;
    }
    QStringList alerts(const char *words) const
    {
        return m_program->names(QAccessible::AlertMessage).filter(QString::fromLatin1(words));
    }
    QQuickItem *warning() const
    {
        return m_program->find(QAccessible::EditableText, QStringLiteral("Content warning"));
    }
    QQuickItem *primaryButton() const;
    qsizetype attempts() const
    {
        return m_world->instance.requests(QStringLiteral("notes/create")).size();
    }
    bool canSend() const;

    std::unique_ptr<World> m_world;
    Session *m_session = nullptr;
    std::unique_ptr<ProgramWindow> m_program;
    QString m_noteOfBob;
};

void ComposeSheetTest::initTestCase()
{
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    qml_register_types_Seseragi_Core();
    qml_register_types_Seseragi_Ui();
}

void ComposeSheetTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
    m_world = std::make_unique<World>();
    LocalInstance &instance = m_world->instance;
    instance.addUser(QStringLiteral("alice"));
    instance.addUser(QStringLiteral("bob"));
    instance.follow(QStringLiteral("alice"), QStringLiteral("bob"));
    NoteOptions quiet;
    quiet.visibility = QStringLiteral("home");
    quiet.localOnly = true;
    m_noteOfBob = instance.createNote(QStringLiteral("bob"), QStringLiteral("A word"), quiet);
    m_session = m_world->signIn(QStringLiteral("alice"));
    TimelineModel *timeline = m_session->timeline(Session::Home);
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), Session::Online, ProgramWindow::patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(timeline->rowCount(), 1, ProgramWindow::patienceMs);
    m_program = std::make_unique<ProgramWindow>(*m_world, QSize(700, 640));
    QVERIFY(m_program->isReady());
}

void ComposeSheetTest::cleanup()
{
    m_program.reset();
    m_world.reset();
}

void ComposeSheetTest::write()
{
    m_program->key(Qt::Key_N);
    QTRY_VERIFY_WITH_TIMEOUT(body() && body()->hasActiveFocus(), ProgramWindow::patienceMs);
}

/// R replies to the newest note, Q quotes it.
void ComposeSheetTest::reply(Qt::Key key)
{
    m_program->key(Qt::Key_J);
    m_program->key(key);
    QTRY_VERIFY_WITH_TIMEOUT(body() && body()->hasActiveFocus(), ProgramWindow::patienceMs);
}

/// The params of the last note that was sent.
QJsonObject ComposeSheetTest::sent() const
{
    const auto requests = m_world->instance.requests(QStringLiteral("notes/create"));
    return requests.isEmpty() ? QJsonObject() : requests.last().params;
}

QQuickItem *ComposeSheetTest::primaryButton() const
{
    for (const QString &label :
         {QStringLiteral("Note"), QStringLiteral("Reply"), QStringLiteral("Quote")}) {
        QQuickItem *button = m_program->find(QAccessible::Button, label);
        if (button && button->property("primary").toBool())
            return button;
    }
    return nullptr;
}

bool ComposeSheetTest::canSend() const
{
    QQuickItem *button = primaryButton();
    return button && button->isEnabled();
}

void ComposeSheetTest::sendsWithCtrlEnter()
{
    write();
    QVERIFY(!canSend());
    m_program->type(QStringLiteral("two"));
    m_program->key(Qt::Key_Return); // a line, not a note
    m_program->type(QStringLiteral("lines"));
    QCOMPARE(text(), QStringLiteral("two\nlines"));
    QCOMPARE(attempts(), 0);
    QVERIFY(canSend());
    send();
    QTRY_VERIFY_WITH_TIMEOUT(!body(), ProgramWindow::patienceMs);
    QCOMPARE(attempts(), 1);
    QCOMPARE(sent().value(QLatin1String("text")).toString(), QStringLiteral("two\nlines"));
    QTRY_VERIFY(m_program->has(QAccessible::AlertMessage, QStringLiteral("Sent.")));
    write();
    QCOMPARE(text(), QString());
}

/// While a word is being composed Ctrl+Enter belongs to the input method.
void ComposeSheetTest::leavesTheInputMethodItsKeys()
{
    write();
    m_program->type(QStringLiteral("a "));
    QInputMethodEvent composing(QStringLiteral("せせらぎ"), {});
    QCoreApplication::sendEvent(body(), &composing);
    QVERIFY(body()->property("inputMethodComposing").toBool());
    send();
    m_program->key(Qt::Key_Enter, Qt::ControlModifier);
    QCOMPARE(attempts(), 0);
    QVERIFY(body());
    QInputMethodEvent commit;
    commit.setCommitString(QStringLiteral("瀬々らぎ"));
    QCoreApplication::sendEvent(body(), &commit);
    QCOMPARE(text(), QStringLiteral("a 瀬々らぎ"));
    send();
    QTRY_VERIFY_WITH_TIMEOUT(!body(), ProgramWindow::patienceMs);
    QCOMPARE(attempts(), 1);
    QCOMPARE(sent().value(QLatin1String("text")).toString(), QStringLiteral("a 瀬々らぎ"));
}

void ComposeSheetTest::keepsEveryWordWhenItFails()
{
    write();
    m_program->type(QStringLiteral("precious"));
    refuseNext();
    send();
    QTRY_VERIFY_WITH_TIMEOUT(m_program->has(QAccessible::Button, QStringLiteral("Try again")),
                             ProgramWindow::patienceMs);
    QCOMPARE(text(), QStringLiteral("precious"));
    const QStringList alerts = m_program->names(QAccessible::AlertMessage);
    QVERIFY(!alerts.filter(QRegularExpression(QStringLiteral(".{10,}"))).isEmpty());
    QVERIFY(m_world->instance.newestNoteOf(QStringLiteral("alice")).isEmpty());
    m_program->click(m_program->find(QAccessible::Button, QStringLiteral("Try again")));
    QTRY_VERIFY_WITH_TIMEOUT(!body(), ProgramWindow::patienceMs);
    QCOMPARE(attempts(), 2);
    QVERIFY(!m_world->instance.newestNoteOf(QStringLiteral("alice")).isEmpty());
}

/// Each target has a draft of its own.
void ComposeSheetTest::keepsEveryWordWhenItIsClosed()
{
    write();
    m_program->type(QStringLiteral("half a thought"));
    m_program->key(Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!body(), ProgramWindow::patienceMs);
    reply(Qt::Key_R);
    QCOMPARE(text(), QStringLiteral("@bob "));
    m_program->key(Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!body(), ProgramWindow::patienceMs);
    write();
    QCOMPARE(text(), QStringLiteral("half a thought"));
    QCOMPARE(attempts(), 0);
}

/// What is on its way does not take any more: nothing can be typed that would be in no note.
void ComposeSheetTest::keepsStillWhileItIsOnItsWay()
{
    write();
    m_program->key(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(warning() && warning()->hasActiveFocus());
    m_program->type(QStringLiteral("why"));
    body()->forceActiveFocus();
    m_program->type(QStringLiteral("first"));
    refuseNext();
    sendIntoTheDark();
    QQuickItem *line = warning();
    QVERIFY(line);
    const auto isReadOnly = [](QQuickItem *item) {
        return QAccessible::queryAccessibleInterface(item)->state().readOnly;
    };
    QVERIFY(isReadOnly(body()) && isReadOnly(line));
    m_program->type(QStringLiteral(" n"));
    line->forceActiveFocus();
    m_program->type(QStringLiteral("n"));
    m_program->key(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    m_program->key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(warning(), line);
    QCOMPARE(line->property("text").toString(), QStringLiteral("why"));
    QCOMPARE(text(), QStringLiteral("first"));
    m_world->instance.stallConnections(false);
    // Refused, it may be changed again.
    QTRY_VERIFY_WITH_TIMEOUT(m_program->has(QAccessible::Button, QStringLiteral("Try again")),
                             ProgramWindow::patienceMs);
    QVERIFY(!isReadOnly(body()) && !isReadOnly(line));
    m_program->type(QStringLiteral(" not"));
    send();
    QTRY_VERIFY_WITH_TIMEOUT(!body(), ProgramWindow::patienceMs);
    QCOMPARE(sent().value(QLatin1String("text")).toString(), QStringLiteral("first"));
    QCOMPARE(sent().value(QLatin1String("cw")).toString(), QStringLiteral("why not"));
    QCOMPARE(sent().value(QLatin1String("localOnly")).toBool(), false);
}

/// However it came to be there.
void ComposeSheetTest::keepsWhatWasChangedMeanwhile()
{
    write();
    m_program->type(QStringLiteral("first"));
    sendIntoTheDark();
    body()->setProperty("text", QStringLiteral("first and more"));
    m_world->instance.stallConnections(false);
    QTRY_VERIFY_WITH_TIMEOUT(!alerts("as you first sent it").isEmpty(), ProgramWindow::patienceMs);
    QCOMPARE(text(), QStringLiteral("first and more"));
    QCOMPARE(sent().value(QLatin1String("text")).toString(), QStringLiteral("first"));
    QVERIFY(canSend());
}

/// Who has closed the sheet is told all the same, and finds the words and the reason in it.
void ComposeSheetTest::tellsOfARefusalOutOfSight()
{
    write();
    m_program->type(QStringLiteral("precious"));
    refuseNext();
    sendIntoTheDark();
    m_program->key(Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!body(), ProgramWindow::patienceMs);
    QVERIFY(m_program->names(QAccessible::AlertMessage).isEmpty());
    m_world->instance.stallConnections(false);
    QTRY_VERIFY_WITH_TIMEOUT(!alerts("Your note is kept to be sent again. ").isEmpty(),
                             ProgramWindow::patienceMs);
    const QString told = alerts("Your note is kept").first();
    write();
    QCOMPARE(text(), QStringLiteral("precious"));
    QVERIFY(m_program->has(QAccessible::Button, QStringLiteral("Try again")));
    const QStringList all = m_program->names(QAccessible::AlertMessage);
    QVERIFY2(std::any_of(all.begin(), all.end(),
                         [&told](const QString &alert) {
                             return alert != told && !alert.isEmpty() && told.endsWith(alert);
                         }),
             qPrintable(all.join(QLatin1Char('\n'))));
}

void ComposeSheetTest::tellsOfASuccessBesideAnotherDraft()
{
    write();
    m_program->type(QStringLiteral("one"));
    sendIntoTheDark();
    m_program->key(Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!body(), ProgramWindow::patienceMs);
    reply(Qt::Key_R);
    m_program->type(QStringLiteral("two"));
    m_world->instance.stallConnections(false);
    QTRY_VERIFY_WITH_TIMEOUT(!alerts("Sent.").isEmpty(), ProgramWindow::patienceMs);
    QCOMPARE(sent().value(QLatin1String("text")).toString(), QStringLiteral("one"));
    QCOMPARE(text(), QStringLiteral("@bob two"));
    QVERIFY(canSend());
    m_program->key(Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!body(), ProgramWindow::patienceMs);
    write();
    QCOMPARE(text(), QString());
}

/// Code points, as the server counts them.
void ComposeSheetTest::countsWhatIsLeft()
{
    const auto says = [this](const char *words) {
        return m_program->has(QAccessible::StaticText, QString::fromLatin1(words));
    };
    write();
    QVERIFY(says("3000 character(s) left"));
    body()->setProperty("text", QStringLiteral("🍣").repeated(2999));
    QTRY_VERIFY(says("1 character(s) left"));
    QVERIFY(canSend());
    body()->setProperty("text", QStringLiteral("🍣").repeated(3002));
    QTRY_VERIFY(says("2 character(s) too many"));
    QVERIFY(!canSend());
    send();
    QCOMPARE(attempts(), 0);
    QVERIFY(body());
}

/// It has a limit of its own, and what is wrong with it is said where it is.
void ComposeSheetTest::countsTheContentWarning()
{
    const auto says = [this](const char *words) {
        return m_program->has(QAccessible::StaticText, QString::fromLatin1(words));
    };
    const auto why = [](QQuickItem *item) { return ProgramWindow::faceOf(item).description; };
    write();
    QCOMPARE(why(primaryButton()), QStringLiteral("Nothing is written yet."));
    m_program->type(QStringLiteral("the gardener"));
    QCOMPARE(why(primaryButton()), QString());
    m_program->key(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(warning() && warning()->hasActiveFocus());
    QTRY_VERIFY(says("Content warning: 100 character(s) left"));
    const QString empty = QStringLiteral("An empty warning cannot be sent.");
    QCOMPARE(why(warning()), empty);
    QCOMPARE(why(primaryButton()), empty);
    QVERIFY(isShown(empty));
    QInputMethodEvent commit;
    commit.setCommitString(QStringLiteral("🍣").repeated(100));
    QCoreApplication::sendEvent(warning(), &commit);
    QTRY_VERIFY(says("Content warning: 0 character(s) left"));
    QVERIFY(canSend());
    QVERIFY(!isShown(empty));
    QCOMPARE(why(warning()), QString());
    m_program->type(QStringLiteral("x"));
    QTRY_VERIFY(says("Content warning: 1 character(s) too many"));
    QVERIFY(!canSend());
    const QString tooLong = QStringLiteral("The warning is too long to be sent.");
    QCOMPARE(why(warning()), tooLong);
    QCOMPARE(why(primaryButton()), tooLong);
    QVERIFY(isShown(tooLong));
}

void ComposeSheetTest::saysThatTheTargetIsGone()
{
    reply(Qt::Key_R);
    m_program->type(QStringLiteral("yes"));
    QVERIFY(canSend());
    m_world->instance.deleteNote(m_noteOfBob);
    QTRY_VERIFY_WITH_TIMEOUT(!alerts("The note you answer or quote was deleted.").isEmpty(),
                             ProgramWindow::patienceMs);
    QVERIFY(!canSend());
    QVERIFY(!m_program->has(QAccessible::Button, QStringLiteral("Try again")));
}

/// As with the space bar.
void ComposeSheetTest::togglesWithEnter()
{
    write();
    QQuickItem *local = m_program->find(QAccessible::Button, QStringLiteral("Only on this server"));
    QVERIFY(local);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space, Qt::Key_Return}) {
        const bool isOn = local->property("checked").toBool();
        local->forceActiveFocus(Qt::TabFocusReason);
        m_program->key(key);
        QCOMPARE(local->property("checked").toBool(), !isOn);
    }
    QQuickItem *toggle = m_program->find(QAccessible::Button, QStringLiteral("Content warning"));
    QVERIFY(toggle);
    toggle->forceActiveFocus(Qt::TabFocusReason);
    m_program->key(Qt::Key_Return);
    QTRY_VERIFY(warning() && warning()->hasActiveFocus());
    m_program->type(QStringLiteral("why"));
    // As it was clicked with the mouse.
    m_program->click(toggle);
    QTRY_VERIFY(!warning());
    m_program->click(local);
    QVERIFY(local->property("checked").toBool());
    body()->forceActiveFocus();
    m_program->type(QStringLiteral("here"));
    send();
    QTRY_VERIFY_WITH_TIMEOUT(!body(), ProgramWindow::patienceMs);
    QCOMPARE(sent().value(QLatin1String("localOnly")).toBool(), true);
    QVERIFY(!sent().contains(QLatin1String("cw")));
}

/// Also where the count grew while the sheet was not yet open.
void ComposeSheetTest::leavesTheCountItsRoom()
{
    write();
    QQuickItem *count =
        m_program->find(QAccessible::StaticText, QStringLiteral("3000 character(s) left"));
    QQuickItem *button = m_program->find(QAccessible::Button, QStringLiteral("Note"));
    QVERIFY(count && button);
    const auto right = [](QQuickItem *item) {
        return item->mapToScene(QPointF(item->implicitWidth(), 0)).x();
    };
    QVERIFY2(
        right(count) <= button->mapToScene(QPointF(0, 0)).x(),
        qPrintable(QStringLiteral("%1 of %2").arg(count->width()).arg(count->implicitWidth())));
}

void ComposeSheetTest::writesBehindAContentWarning()
{
    write();
    m_program->type(QStringLiteral("the gardener"));
    const QString warning = QStringLiteral("Content warning");
    m_program->click(m_program->find(QAccessible::Button, warning));
    QTRY_VERIFY(m_program->has(QAccessible::EditableText, warning));
    QTRY_VERIFY(m_program->find(QAccessible::EditableText, warning)->hasActiveFocus());
    QVERIFY(!canSend()); // an empty warning warns of nothing
    m_program->type(QStringLiteral("spoiler"));
    QVERIFY(canSend());
    send(); // from the warning's line too
    QTRY_VERIFY_WITH_TIMEOUT(!body(), ProgramWindow::patienceMs);
    QCOMPARE(sent().value(QLatin1String("cw")).toString(), QStringLiteral("spoiler"));
    QCOMPARE(sent().value(QLatin1String("text")).toString(), QStringLiteral("the gardener"));
}

void ComposeSheetTest::choosesWhoSeesIt()
{
    write();
    m_program->type(QStringLiteral("quietly"));
    m_program->click(m_program->find(QAccessible::Button, QStringLiteral("Visibility: Public")));
    const QString followers = QStringLiteral("Followers only");
    QTRY_VERIFY(m_program->has(QAccessible::MenuItem, followers));
    m_program->click(m_program->find(QAccessible::MenuItem, followers));
    QTRY_VERIFY(m_program->has(QAccessible::Button, QStringLiteral("Visibility: Followers")));
    m_program->click(m_program->find(QAccessible::Button, QStringLiteral("Only on this server")));
    QTRY_VERIFY(!m_program->has(QAccessible::MenuItem, followers));
    body()->forceActiveFocus();
    send();
    QTRY_VERIFY_WITH_TIMEOUT(!body(), ProgramWindow::patienceMs);
    QCOMPARE(sent().value(QLatin1String("visibility")).toString(), QStringLiteral("followers"));
    QCOMPARE(sent().value(QLatin1String("localOnly")).toBool(), true);
}

/// Never to more people than the note that is answered went to.
void ComposeSheetTest::repliesAndQuotes()
{
    reply(Qt::Key_R);
    QCOMPARE(text(), QStringLiteral("@bob "));
    QVERIFY(m_program->has(QAccessible::Button, QStringLiteral("Visibility: Home")));
    QQuickItem *localOnly = m_program->find(
        QAccessible::Button, QStringLiteral("Only on this server, as the note it answers"));
    QVERIFY(localOnly && !localOnly->isEnabled());
    m_program->type(QStringLiteral("yes"));
    send();
    QTRY_VERIFY_WITH_TIMEOUT(!body(), ProgramWindow::patienceMs);
    QCOMPARE(sent().value(QLatin1String("replyId")).toString(), m_noteOfBob);
    QCOMPARE(sent().value(QLatin1String("visibility")).toString(), QStringLiteral("home"));
    QCOMPARE(sent().value(QLatin1String("localOnly")).toBool(), true);

    m_program->key(Qt::Key_J);
    m_program->key(Qt::Key_J);
    m_program->key(Qt::Key_Q);
    QTRY_VERIFY_WITH_TIMEOUT(body() && body()->hasActiveFocus(), ProgramWindow::patienceMs);
    m_program->type(QStringLiteral("look"));
    send();
    QTRY_VERIFY_WITH_TIMEOUT(!body(), ProgramWindow::patienceMs);
    QCOMPARE(sent().value(QLatin1String("renoteId")).toString(), m_noteOfBob);
    QCOMPARE(sent().value(QLatin1String("text")).toString(), QStringLiteral("look"));
}

void ComposeSheetTest::isNotThereWithoutAnAccount()
{
    Account anonymous;
    anonymous.server = m_world->instance.url();
    anonymous.tokenStorage = TokenStorage::ThisRun;
    m_world->sessions->addTemporary(anonymous, {});
    QTRY_VERIFY(!m_program->has(QAccessible::Button, QStringLiteral("Write a note")));
    m_program->key(Qt::Key_N);
    QVERIFY(!body());
}

QTEST_MAIN(ComposeSheetTest)
#include "tst_composesheet.moc"
