// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What happened to an account, as its owner reads it: every kind in words, a count on the rail, and
// marks on what is new.
#include "harness/programwindow.h"
#include "harness/world.h"
#include "model/notificationmodel.h"
#include "session/session.h"
#include "store/note.h"

#include <QQuickStyle>
#include <QRegularExpression>
#include <QTest>

void qml_register_types_Seseragi_Core();
void qml_register_types_Seseragi_Ui();

class NotificationPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void saysEveryKindInWords();
    void countsWhatIsUnread();
    void readsAllAtOnce();
    void readsWhatWasLookedAt();
    void readsWhatAnotherClientRead();
    void capturesTheNotesItShows();
    void forgetsARenoteThatIsTakenBack();
    void keepsWhatIsReadFarDown();
    void saysWhatTheNoteSays();
    void saysWhenThereIsNothing();
    void saysWhatIsMissing();
    void keepsTheRowUnderThePointerWhenAGapComes();
    void keepsTheRowUnderThePointerWhenAGapCloses_data();
    void keepsTheRowUnderThePointerWhenAGapCloses();
    void saysWhenItDidNotCome();

private:
    void open(QSize size = {1080, 2400});
    void openWithTwenty();
    void missWhileAway(int count);
    QQuickItem *list() const;
    /// The item of a row on the screen; null: there is none.
    QQuickItem *itemAt(int row) const;
    /// Where a row is on the screen; -1: nowhere.
    qreal topOf(int row) const;
    void pointAt(QQuickItem *row);
    QStringList rows() const { return m_program->names(QAccessible::ListItem); }
    qsizetype marks() const
    {
        return m_program->names(QAccessible::StaticText).filter(QStringLiteral("Unread")).size();
    }
    /// What the rail says.
    QString entry() const
    {
        return m_program->names(QAccessible::PageTab)
            .filter(QStringLiteral("Notifications"))
            .join(QLatin1Char('|'));
    }
    void notify(const char *type)
    {
        m_world->instance.notify(
            QStringLiteral("alice"),
            {{QStringLiteral("type"), QString::fromLatin1(type)},
             {QStringLiteral("userId"), m_world->instance.userId(QStringLiteral("bob"))}});
    }

    std::unique_ptr<World> m_world;
    Session *m_session = nullptr;
    std::unique_ptr<ProgramWindow> m_program;
};

void NotificationPageTest::initTestCase()
{
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    qml_register_types_Seseragi_Core();
    qml_register_types_Seseragi_Ui();
}

void NotificationPageTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
    World::Options options;
    options.instance.unreadDelayMs = 10;
    m_world = std::make_unique<World>(options);
    UserOptions bob;
    bob.name = QStringLiteral("Bob");
    m_world->instance.addUser(QStringLiteral("alice"));
    m_world->instance.addUser(QStringLiteral("bob"), bob);
    m_world->instance.follow(QStringLiteral("alice"), QStringLiteral("bob"));
    m_session = m_world->signIn(QStringLiteral("alice"));
    QTRY_VERIFY_WITH_TIMEOUT(World::isStreaming(*m_session), ProgramWindow::patienceMs);
    // That Bob can be followed is news of its own.
    m_world->instance.readNotifications(QStringLiteral("alice"));
    QTRY_COMPARE_WITH_TIMEOUT(m_session->unreadCount(), 0, ProgramWindow::patienceMs);
}

void NotificationPageTest::cleanup()
{
    m_program.reset();
    m_world.reset();
}

void NotificationPageTest::open(QSize size)
{
    m_program = std::make_unique<ProgramWindow>(*m_world, size);
    QVERIFY(m_program->isReady());
}

/// And that of the beginning, more than there is room for.
void NotificationPageTest::openWithTwenty()
{
    for (int i = 0; i < 20; ++i)
        notify("test");
    open({700, 600});
    m_program->go(QStringLiteral("notifications"));
    QTRY_COMPARE_WITH_TIMEOUT(m_session->notifications()->count(), 21, ProgramWindow::patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(!m_session->notifications()->isCatchingUp(),
                             ProgramWindow::patienceMs);
}

/// What was missed cannot be read before it is asked for again.
void NotificationPageTest::missWhileAway(int count)
{
    m_world->instance.closeListening();
    m_world->instance.dropConnections();
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), Session::Offline, ProgramWindow::patienceMs);
    for (int i = 0; i < count; ++i)
        notify("login");
    QTest::qWait(100); // whoever listens is told that they are unread still
    m_world->instance.rewriteAnswers(QStringLiteral("i/notifications"),
                                     [](const QByteArray &) { return QByteArray("<"); });
    QVERIFY(m_world->instance.resumeListening());
    m_session->reconnectNow();
    QTRY_VERIFY_WITH_TIMEOUT(World::isStreaming(*m_session), ProgramWindow::patienceMs);
}

QQuickItem *NotificationPageTest::list() const
{
    QQuickItem *found = nullptr;
    m_program->walk([&found](QQuickItem *item) {
        if (item->objectName() == QLatin1String("notificationList"))
            found = item;
    });
    return found;
}

QQuickItem *NotificationPageTest::itemAt(int row) const
{
    return controls::itemAt(list(), row);
}

qreal NotificationPageTest::topOf(int row) const
{
    const QQuickItem *item = itemAt(row);
    return item ? item->mapToScene({0, 0}).y() : -1;
}

void NotificationPageTest::pointAt(QQuickItem *row)
{
    controls::pointAt(row);
    m_program->window()->grabWindow();
}

void NotificationPageTest::saysEveryKindInWords()
{
    LocalInstance &instance = m_world->instance;
    const QString alice = QStringLiteral("alice");
    const QString bob = QStringLiteral("bob");
    const QString mine = instance.createNote(alice, QStringLiteral("my note"));
    instance.react(bob, mine, QStringLiteral("🎉"));
    NoteOptions reply;
    reply.replyId = mine;
    instance.createNote(bob, QStringLiteral("an answer"), reply);
    NoteOptions renote;
    renote.renoteId = mine;
    instance.createNote(bob, {}, renote);
    instance.createNote(bob, QStringLiteral("about it"), renote);
    instance.createNote(bob, QStringLiteral("hey @alice"));
    instance.follow(bob, alice);
    for (const char *type :
         {"receiveFollowRequest", "followRequestAccepted", "achievementEarned", "exportCompleted",
          "login", "createToken", "app", "test", "roleAssigned", "scheduledNotePosted",
          "scheduledNotePostFailed", "chatRoomInvitationReceived", "groupInvited",
          "sensitiveFlagAssigned", "noteScheduled", "somethingOfTomorrow"})
        notify(type);
    open();
    m_program->go(QStringLiteral("notifications"));
    const QStringList expected = {
        QStringLiteral("There is news from Bob"),
        QStringLiteral("Your note is scheduled"),
        QStringLiteral("A file of yours was marked as sensitive"),
        QStringLiteral("Bob invited you to the group"),
        QStringLiteral("You were invited to the chat room"),
        QStringLiteral("Your scheduled note could not be published"),
        QStringLiteral("Your scheduled note was published"),
        QStringLiteral("You were given the role"),
        QStringLiteral("This is a test notification"),
        QStringLiteral("An app sent you a message"),
        QStringLiteral("An access token was made for your account"),
        QStringLiteral("Somebody signed in to your account"),
        QStringLiteral("Your export is ready"),
        QStringLiteral("You earned an achievement"),
        QStringLiteral("Bob accepted your follow request"),
        QStringLiteral("Bob asks to follow you"),
        QStringLiteral("Bob follows you"),
        QStringLiteral("Bob mentioned you"),
        QStringLiteral("Bob quoted you"),
        QStringLiteral("Bob renoted your note"),
        QStringLiteral("Bob replied to you"),
        QStringLiteral("Bob reacted with 🎉"),
        QStringLiteral("Bob accepted your follow request"), // of the beginning
    };
    QTRY_COMPARE_WITH_TIMEOUT(rows().size(), expected.size(), ProgramWindow::patienceMs);
    const QStringList shown = rows();
    for (int i = 0; i < expected.size(); ++i) {
        QString row = shown.at(i);
        row.remove(QRegularExpression(QStringLiteral("[\\x{2066}-\\x{2069}]"))); // isolates
        QVERIFY2(row.startsWith(expected.at(i)),
                 qPrintable(QStringLiteral("%1, not %2; all: %3")
                                .arg(row, expected.at(i), shown.join(QLatin1Char('|')))));
    }
    // Each says who or what at its side too.
    QVERIFY(m_program->has(QAccessible::Button, QStringLiteral("Page of \u2068Bob\u2069")));
    QVERIFY(m_program->has(QAccessible::List, QStringLiteral("Notifications")));
}

void NotificationPageTest::countsWhatIsUnread()
{
    notify("test");
    open();
    QTRY_COMPARE_WITH_TIMEOUT(entry(), QStringLiteral("Notifications, 1 unread"),
                              ProgramWindow::patienceMs);
    notify("login");
    QTRY_COMPARE_WITH_TIMEOUT(entry(), QStringLiteral("Notifications, 2 unread"),
                              ProgramWindow::patienceMs);
    m_program->key(Qt::Key_G);
    QTRY_COMPARE_WITH_TIMEOUT(rows().size(), 3, ProgramWindow::patienceMs);
    QTRY_COMPARE(marks(), 2);
}

void NotificationPageTest::readsAllAtOnce()
{
    notify("test");
    notify("login");
    open();
    m_program->go(QStringLiteral("notifications"));
    QTRY_COMPARE_WITH_TIMEOUT(marks(), 2, ProgramWindow::patienceMs);
    const QString readAll = QStringLiteral("Mark all as read");
    m_program->click(m_program->find(QAccessible::Button, readAll));
    QTRY_COMPARE(marks(), 0);
    QCOMPARE(entry(), QStringLiteral("Notifications"));
    QVERIFY(!m_program->find(QAccessible::Button, readAll)->isEnabled());
    QTRY_COMPARE_WITH_TIMEOUT(m_world->instance.unreadNotifications(QStringLiteral("alice")), 0,
                              ProgramWindow::patienceMs);
}

/// The marks stay as long as the page is looked at; leaving it reads them.
void NotificationPageTest::readsWhatWasLookedAt()
{
    notify("test");
    open();
    m_program->go(QStringLiteral("notifications"));
    QTRY_COMPARE_WITH_TIMEOUT(marks(), 1, ProgramWindow::patienceMs);
    notify("login");
    QTRY_COMPARE_WITH_TIMEOUT(marks(), 2, ProgramWindow::patienceMs);
    const auto wasLookedAt = [this] { // passing by would not be looking
        bool was = false;
        m_program->walk(
            [&was](QQuickItem *item) { was |= item->property("wasLookedAt").toBool(); });
        return was;
    };
    QTRY_VERIFY_WITH_TIMEOUT(wasLookedAt(), ProgramWindow::patienceMs);
    m_program->go(QStringLiteral("timelines"));
    QTRY_COMPARE(entry(), QStringLiteral("Notifications"));
    QTRY_COMPARE_WITH_TIMEOUT(m_world->instance.unreadNotifications(QStringLiteral("alice")), 0,
                              ProgramWindow::patienceMs);
    m_program->go(QStringLiteral("notifications"));
    QTRY_COMPARE(rows().size(), 3);
    QCOMPARE(marks(), 0);
}

void NotificationPageTest::readsWhatAnotherClientRead()
{
    notify("test");
    open();
    m_program->go(QStringLiteral("notifications"));
    QTRY_COMPARE_WITH_TIMEOUT(marks(), 1, ProgramWindow::patienceMs);
    m_world->instance.readNotifications(QStringLiteral("alice"));
    QTRY_COMPARE_WITH_TIMEOUT(marks(), 0, ProgramWindow::patienceMs);
    QCOMPARE(entry(), QStringLiteral("Notifications"));
}

void NotificationPageTest::capturesTheNotesItShows()
{
    const QString mine =
        m_world->instance.createNote(QStringLiteral("alice"), QStringLiteral("my note"));
    m_world->instance.react(QStringLiteral("bob"), mine, QStringLiteral("🎉"));
    open();
    m_program->go(QStringLiteral("notifications"));
    QTRY_COMPARE_WITH_TIMEOUT(rows().size(), 2, ProgramWindow::patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(m_world->instance.captures(), (QMap<QString, int>{{mine, 1}}),
                              ProgramWindow::patienceMs);
    m_program->go(QStringLiteral("settings"));
    QTRY_COMPARE_WITH_TIMEOUT(m_world->instance.captures(), (QMap<QString, int>()),
                              ProgramWindow::patienceMs);
}

/// That somebody renoted a note is over when the renote is.
void NotificationPageTest::forgetsARenoteThatIsTakenBack()
{
    LocalInstance &instance = m_world->instance;
    const QString mine = instance.createNote(QStringLiteral("alice"), QStringLiteral("my note"));
    NoteOptions renoting;
    renoting.renoteId = mine;
    const QString renote = instance.createNote(QStringLiteral("bob"), {}, renoting);
    open();
    m_program->go(QStringLiteral("notifications"));
    const auto renotes = [this] { return rows().filter(QStringLiteral("renoted")).size(); };
    QTRY_COMPARE_WITH_TIMEOUT(renotes(), 1, ProgramWindow::patienceMs);
    // The renoted one has the reactions.
    QTRY_COMPARE_WITH_TIMEOUT(instance.captures(), (QMap<QString, int>{{mine, 1}, {renote, 1}}),
                              ProgramWindow::patienceMs);
    instance.deleteNote(renote);
    QTRY_COMPARE_WITH_TIMEOUT(renotes(), 0, ProgramWindow::patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(instance.captures(), (QMap<QString, int>()),
                              ProgramWindow::patienceMs);
}

/// Only at the top is what is older than the newest let go of.
void NotificationPageTest::keepsWhatIsReadFarDown()
{
    for (int i = 0; i < 60; ++i)
        notify("test");
    open();
    m_program->go(QStringLiteral("notifications"));
    NotificationModel *model = m_session->notifications();
    QVERIFY(!model->holdOld());
    QTRY_VERIFY_WITH_TIMEOUT((m_program->key(Qt::Key_End), model->holdOld()),
                             ProgramWindow::patienceMs);
    m_program->key(Qt::Key_Home);
    QTRY_VERIFY_WITH_TIMEOUT(!model->holdOld(), ProgramWindow::patienceMs);
}

/// To a screen reader too: the text, or of a folded one the warning; and which row is the current.
void NotificationPageTest::saysWhatTheNoteSays()
{
    const QString bob = QStringLiteral("bob");
    NoteOptions folded;
    folded.cw = QStringLiteral("a warning");
    m_world->instance.createNote(bob, QStringLiteral("hidden, @alice"), folded);
    m_world->instance.createNote(bob, QStringLiteral("in the open, @alice"));
    open();
    m_program->go(QStringLiteral("notifications"));
    const auto heard = [this] {
        QStringList found;
        m_program->walk([&found](QQuickItem *item) {
            const ProgramWindow::Face face = ProgramWindow::faceOf(item);
            if (face.role == QAccessible::ListItem
                && face.name.contains(QStringLiteral("mentioned")))
                found.append(face.description);
        });
        return found;
    };
    QTRY_COMPARE_WITH_TIMEOUT(
        heard(), (QStringList{QStringLiteral("in the open, @alice"), QStringLiteral("a warning")}),
        ProgramWindow::patienceMs);
    const auto focused = [this] {
        QStringList found;
        m_program->walk([&found](QQuickItem *item) {
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(item);
            if (face && face->role() == QAccessible::ListItem && face->state().focusable
                && face->state().focused)
                found.append(face->text(QAccessible::Description));
        });
        return found;
    };
    QCOMPARE(focused(), QStringList());
    m_program->key(Qt::Key_J);
    QTRY_COMPARE(focused(), QStringList{QStringLiteral("in the open, @alice")});
    m_program->key(Qt::Key_J);
    QTRY_COMPARE(focused(), QStringList{QStringLiteral("a warning")});
    m_program->key(Qt::Key_X);
    QTRY_COMPARE(focused(), QStringList{QStringLiteral("a warning hidden, @alice")});
    const auto isShown = [this] {
        bool isThere = false;
        m_program->walk([&isThere](QQuickItem *item) {
            isThere |= item->property("text").toString().contains(QStringLiteral("hidden, "));
        });
        return isThere;
    };
    QTRY_VERIFY(isShown());
    m_program->key(Qt::Key_X);
    QTRY_VERIFY(!isShown());
}

void NotificationPageTest::saysWhenThereIsNothing()
{
    m_world->instance.rewriteAnswers(QStringLiteral("i/notifications"),
                                     [](const QByteArray &) { return QByteArray("[]"); });
    m_session->notifications()->load();
    open();
    m_program->go(QStringLiteral("notifications"));
    QTRY_VERIFY_WITH_TIMEOUT(
        m_program->has(QAccessible::StaticText, QStringLiteral("No notifications yet.")),
        ProgramWindow::patienceMs);
    notify("test");
    QTRY_COMPARE_WITH_TIMEOUT(rows().size(), 1, ProgramWindow::patienceMs);
    QVERIFY(!m_program->has(QAccessible::StaticText, QStringLiteral("No notifications yet.")));
}

/// After a break: what is missing has a row in its place, until it is there.
void NotificationPageTest::saysWhatIsMissing()
{
    open();
    m_program->go(QStringLiteral("notifications"));
    // The news of Bob.
    QTRY_COMPARE_WITH_TIMEOUT(m_session->notifications()->count(), 1, ProgramWindow::patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(!m_session->notifications()->isCatchingUp(),
                             ProgramWindow::patienceMs);
    const int before = 2;
    notify("test");
    QTRY_COMPARE_WITH_TIMEOUT(m_session->notifications()->count(), before,
                              ProgramWindow::patienceMs);
    const auto gap = [this] { return rows().filter(QStringLiteral("may be missing")).value(0); };
    m_world->instance.rewriteAnswers(QStringLiteral("i/notifications"),
                                     [](const QByteArray &) { return QByteArray("<"); });
    m_world->instance.dropConnections();
    QTRY_VERIFY_WITH_TIMEOUT(gap().startsWith(QStringLiteral("Notifications after ")),
                             ProgramWindow::patienceMs);
    QCOMPARE(m_session->notifications()->count(), before + 1);
    m_world->instance.rewriteAnswers(QStringLiteral("i/notifications"), nullptr);
    m_program->click(
        m_program->find(QAccessible::Button,
                        QStringLiteral("Load the missing notifications, the newer ones first")));
    QTRY_COMPARE_WITH_TIMEOUT(m_session->notifications()->count(), before,
                              ProgramWindow::patienceMs); // a gap that loads says something else
    QVERIFY(gap().isEmpty());
}

/// Somebody at the top is about to press what is there; what is new still comes into sight.
void NotificationPageTest::keepsTheRowUnderThePointerWhenAGapComes()
{
    openWithTwenty();
    NotificationModel *model = m_session->notifications();
    QTRY_VERIFY(itemAt(3));
    pointAt(itemAt(3));
    const qreal top = topOf(0);
    const qreal before = topOf(3);
    missWhileAway(0);
    QTRY_COMPARE_WITH_TIMEOUT(model->count(), 22, ProgramWindow::patienceMs);
    QVERIFY(!model->itemAt(0));
    m_program->window()->grabWindow();
    QTRY_COMPARE(topOf(4), before);
    QVERIFY(!model->holdOld());
    notify("login");
    QTRY_COMPARE_WITH_TIMEOUT(model->count(), 23, ProgramWindow::patienceMs);
    m_program->window()->grabWindow();
    QTRY_COMPARE(topOf(0), top);
    QVERIFY(!model->holdOld());
}

void NotificationPageTest::keepsTheRowUnderThePointerWhenAGapCloses_data()
{
    QTest::addColumn<int>("missed");
    QTest::newRow("nothing was missing") << 0;
    QTest::newRow("one was missing") << 1;
}

/// What was missing comes in above the row that is being read, and the gap goes from there.
void NotificationPageTest::keepsTheRowUnderThePointerWhenAGapCloses()
{
    QFETCH(int, missed);
    openWithTwenty();
    NotificationModel *model = m_session->notifications();
    missWhileAway(missed);
    static constexpr int gapRow = 10;
    for (int i = 0; i < gapRow; ++i)
        notify("login");
    QTRY_COMPARE_WITH_TIMEOUT(model->count(), 32, ProgramWindow::patienceMs);
    QVERIFY(!model->itemAt(gapRow));
    // There is a little to be seen above it.
    QTRY_VERIFY(controls::isScrolledTo(list(), gapRow, 100) && model->holdOld());
    QTRY_VERIFY(itemAt(gapRow + 2));
    pointAt(itemAt(gapRow + 2));
    const qreal before = topOf(gapRow + 2);
    m_world->instance.rewriteAnswers(QStringLiteral("i/notifications"), nullptr);
    const auto isGapThere = [model] {
        for (int row = 0; row < model->count(); ++row) {
            if (!model->itemAt(row))
                return true;
        }
        return false;
    };
    model->loadGapFromTop();
    QTRY_VERIFY_WITH_TIMEOUT(!isGapThere(), ProgramWindow::patienceMs);
    QCOMPARE(model->count(), 31 + missed);
    m_program->window()->grabWindow();
    QTRY_COMPARE(topOf(gapRow + 1 + missed), before);
}

void NotificationPageTest::saysWhenItDidNotCome()
{
    notify("test");
    m_world->instance.failNextRest(QStringLiteral("i/notifications"), 500, "{}", {}, 20);
    m_session->notifications()->load();
    open();
    m_program->go(QStringLiteral("notifications"));
    const QString sentence = QStringLiteral("This list could not be loaded.");
    QTRY_VERIFY_WITH_TIMEOUT(m_program->has(QAccessible::AlertMessage, sentence),
                             ProgramWindow::patienceMs);
    QVERIFY(!m_program->alertText(sentence).isEmpty());
    QVERIFY(m_program->has(QAccessible::Button, QStringLiteral("Try again")));
}

QTEST_MAIN(NotificationPageTest)
#include "tst_notificationpage.moc"
