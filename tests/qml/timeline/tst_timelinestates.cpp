// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands where notes would be: while they load, when there are none, when they did not come
// and when the server does not offer them.
#include "harness/programwindow.h"
#include "harness/world.h"
#include "model/timelinemodel.h"
#include "session/session.h"
#include "store/note.h"

#include <QQuickStyle>
#include <QRegularExpression>
#include <QTest>

void qml_register_types_Seseragi_Core();
void qml_register_types_Seseragi_Ui();

class TimelineStatesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void showsThatItLoads();
    void saysWhenThereIsNothing();
    void saysWhenItDidNotCome();
    void saysWhenOlderNotesDidNotCome();
    void saysWhenItIsNotAvailable();
    void saysWhenItIsForMembers_data();
    void saysWhenItIsForMembers();
    void saysThatTheServerIsGone();
    void saysWhenItIsNotLive();
    void saysWhereNotesAreMissing();
    void keepsTheGapUnderThePointer();
    void keepsTheRowUnderThePointerWhenAGapCloses_data();
    void keepsTheRowUnderThePointerWhenAGapCloses();

private:
    void open();
    void openWithTwentyNotes();
    void missWhileAway(int notes);
    QQuickItem *list() const;
    /// The item of a row on the screen; null: there is none.
    QQuickItem *itemAt(int row) const;
    void say(const QString &text) { m_world->instance.createNote(QStringLiteral("bob"), text); }
    bool says(const char *sentence) const
    {
        return m_program->has(QAccessible::StaticText, QString::fromLatin1(sentence));
    }
    bool alerts(const char *sentence) const
    {
        return m_program->has(QAccessible::AlertMessage, QString::fromLatin1(sentence));
    }
    qsizetype rows() const { return m_program->names(QAccessible::ListItem).size(); }
    void press(const char *button)
    {
        m_program->click(m_program->find(QAccessible::Button, QString::fromLatin1(button)));
    }

    const QString endpoint = QStringLiteral("notes/timeline");
    std::unique_ptr<World> m_world;
    Session *m_session = nullptr;
    std::unique_ptr<ProgramWindow> m_program;
};

void TimelineStatesTest::initTestCase()
{
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    qml_register_types_Seseragi_Core();
    qml_register_types_Seseragi_Ui();
}

void TimelineStatesTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
    World::Options options;
    options.adjust = [](SessionEnvironment &environment) {
        environment.timings.ackMs = 1000;
        environment.checks.visibleMs = 500;
    };
    m_world = std::make_unique<World>(options);
    m_world->instance.addUser(QStringLiteral("alice"));
    m_world->instance.addUser(QStringLiteral("bob"));
    m_world->instance.follow(QStringLiteral("alice"), QStringLiteral("bob"));
}

void TimelineStatesTest::cleanup()
{
    m_program.reset();
    m_world.reset();
}

void TimelineStatesTest::open()
{
    m_session = m_world->signIn(QStringLiteral("alice"));
    m_program = std::make_unique<ProgramWindow>(*m_world, QSize(700, 600));
    QVERIFY(m_program->isReady());
}

/// The shape of rows, after a moment and not at once.
void TimelineStatesTest::showsThatItLoads()
{
    say(QStringLiteral("at last"));
    m_world->instance.stallConnections(true);
    open();
    QVERIFY(!says("Loading"));
    QTRY_VERIFY_WITH_TIMEOUT(says("Loading"), ProgramWindow::patienceMs);
    QCOMPARE(rows(), 0);
    m_world->instance.stallConnections(false);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, ProgramWindow::patienceMs);
    QVERIFY(!says("Loading"));
}

void TimelineStatesTest::saysWhenThereIsNothing()
{
    open();
    QTRY_VERIFY_WITH_TIMEOUT(says("There are no notes here yet."), ProgramWindow::patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), Session::Online, ProgramWindow::patienceMs);
    const auto asked = m_world->instance.requests(endpoint).size();
    press("Look again");
    QTRY_VERIFY_WITH_TIMEOUT(m_world->instance.requests(endpoint).size() > asked,
                             ProgramWindow::patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(says("There are no notes here yet."), ProgramWindow::patienceMs);
    say(QStringLiteral("the first"));
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, ProgramWindow::patienceMs);
    QVERIFY(!says("There are no notes here yet."));
}

void TimelineStatesTest::saysWhenItDidNotCome()
{
    say(QStringLiteral("at last"));
    constexpr int always = 1000;
    m_world->instance.failNextRest(endpoint, 502, "<html>Bad gateway</html>", {}, always);
    open();
    const QString sentence = QStringLiteral("This list could not be loaded.");
    QTRY_VERIFY_WITH_TIMEOUT(m_program->has(QAccessible::AlertMessage, sentence),
                             ProgramWindow::patienceMs);
    QVERIFY(m_program->alertText(sentence).contains(QStringLiteral("502")));
    const auto asked = m_world->instance.requests(endpoint).size();
    press("Try again");
    QTRY_VERIFY_WITH_TIMEOUT(m_world->instance.requests(endpoint).size() > asked,
                             ProgramWindow::patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(m_program->has(QAccessible::AlertMessage, sentence),
                             ProgramWindow::patienceMs);
    m_world->instance.rewriteAnswers(endpoint, nullptr);
}

void TimelineStatesTest::saysWhenOlderNotesDidNotCome()
{
    for (int i = 0; i < 400; ++i)
        say(QStringLiteral("Note %1").arg(i));
    open();
    QTRY_VERIFY_WITH_TIMEOUT(rows() > 0, ProgramWindow::patienceMs);
    TimelineModel *timeline = m_session->timeline(Session::Home);
    // The newest page is read once more when the channel is there: not that one is to fail.
    QTRY_VERIFY_WITH_TIMEOUT(World::isStreaming(*m_session) && !timeline->isStale(),
                             ProgramWindow::patienceMs);
    m_world->instance.failNextRest(endpoint, 500, "{}");
    const int before = timeline->rowCount();
    const QString tryAgain = QStringLiteral("Try again");
    QTRY_VERIFY_WITH_TIMEOUT(
        (m_program->key(Qt::Key_End), m_program->has(QAccessible::Button, tryAgain)),
        ProgramWindow::patienceMs);
    QVERIFY(timeline->rowCount() >= before); // what was there stays
    m_program->key(Qt::Key_End);
    QQuickItem *button = m_program->find(QAccessible::Button, tryAgain);
    QVERIFY(button);
    button->forceActiveFocus(Qt::TabFocusReason);
    m_program->key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(timeline->rowCount() > before, ProgramWindow::patienceMs);
    QTRY_VERIFY(!m_program->has(QAccessible::Button, tryAgain));
}

void TimelineStatesTest::saysWhenItIsNotAvailable()
{
    m_world->instance.setPolicy(QStringLiteral("alice"), QStringLiteral("ltlAvailable"), false);
    open();
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), Session::Online, ProgramWindow::patienceMs);
    m_program->key(Qt::Key_2);
    QTRY_VERIFY_WITH_TIMEOUT(says("This timeline is not available here."),
                             ProgramWindow::patienceMs);
    QVERIFY(!m_session->timelineUnavailableReason(Session::Local).isEmpty());
    QCOMPARE(rows(), 0);
    m_program->key(Qt::Key_1);
    QTRY_VERIFY(!says("This timeline is not available here."));
    // Until the server thinks better of it.
    m_world->instance.setPolicy(QStringLiteral("alice"), QStringLiteral("ltlAvailable"), true);
    m_program->key(Qt::Key_2);
    QVERIFY(says("This timeline is not available here."));
    press("Look again");
    QTRY_VERIFY_WITH_TIMEOUT(says("There are no notes here yet."), ProgramWindow::patienceMs);
    QVERIFY(!says("This timeline is not available here."));
}

void TimelineStatesTest::saysWhenItIsForMembers_data()
{
    QTest::addColumn<bool>("isToldAhead");
    QTest::newRow("the server says so itself") << true;
    QTest::newRow("the timeline is refused") << false;
}

/// Who only looks around is asked in, and not told about a token they do not have.
void TimelineStatesTest::saysWhenItIsForMembers()
{
    QFETCH(bool, isToldAhead);
    World::Options options;
    options.instance.localTimelineAvailable = !isToldAhead;
    m_world = std::make_unique<World>(options);
    m_world->instance.addUser(QStringLiteral("bob"));
    say(QStringLiteral("for members"));
    const QString local = QStringLiteral("notes/local-timeline");
    constexpr int always = 1000;
    if (!isToldAhead)
        m_world->instance.failNextRest(
            local, 401,
            R"({"error":{"message":"No.","code":"CREDENTIAL_REQUIRED","id":"x","kind":"client"}})",
            {}, always);
    m_world->sessions->signIn()->setServer(m_world->instance.url().toString());
    m_world->sessions->signIn()->lookAround();
    QTRY_COMPARE_WITH_TIMEOUT(m_world->sessions->count(), 1, ProgramWindow::patienceMs);
    m_program = std::make_unique<ProgramWindow>(*m_world, QSize(700, 600));
    QVERIFY(m_program->isReady());
    QTRY_VERIFY_WITH_TIMEOUT(says("This timeline is not available here."),
                             ProgramWindow::patienceMs);
    QVERIFY(says("This server shows this timeline to its members only, or not at all."));
    QCOMPARE(m_program->names(QAccessible::AlertMessage), QStringList());
    if (!isToldAhead) {
        const auto asked = m_world->instance.requests(local).size();
        press("Look again");
        QTRY_VERIFY_WITH_TIMEOUT(m_world->instance.requests(local).size() > asked
                                     && says("This timeline is not available here."),
                                 ProgramWindow::patienceMs);
    }
    press("Sign in");
    QTRY_COMPARE(m_program->typedIn(QStringLiteral("Server")),
                 m_world->sessions->current()->host());
}

/// Quietly: a dot with words, and what was read stays.
/// The channel is never acknowledged: that is said, and it is looked at once in a while instead.
void TimelineStatesTest::saysWhenItIsNotLive()
{
    const char *sentence = "This timeline is not live. New notes are looked for once in a while.";
    say(QStringLiteral("from before"));
    m_world->instance.withholdAcks(true);
    open();
    QTRY_VERIFY_WITH_TIMEOUT(alerts(sentence), ProgramWindow::patienceMs);
    QVERIFY(!m_program->alertText(QString::fromLatin1(sentence)).isEmpty());
    TimelineModel *home = m_session->timeline(Session::Home);
    QVERIFY(home->isOnScreen());
    m_world->instance.forgetChannels(QStringLiteral("homeTimeline"));
    say(QStringLiteral("unheard"));
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 2, ProgramWindow::patienceMs);
    m_program->go(QStringLiteral("settings"));
    QTRY_VERIFY(!home->isOnScreen());
    m_program->go(QStringLiteral("timelines"));
    QTRY_VERIFY(home->isOnScreen());
    m_world->instance.withholdAcks(false); // the server's trouble is over
    QTRY_VERIFY_WITH_TIMEOUT(!alerts(sentence), ProgramWindow::patienceMs);
}

void TimelineStatesTest::saysThatTheServerIsGone()
{
    say(QStringLiteral("still here"));
    open();
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, ProgramWindow::patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), Session::Online, ProgramWindow::patienceMs);
    m_world->instance.closeListening();
    m_world->instance.dropConnections();
    const auto account = [this] {
        return m_program->names(QAccessible::Button)
            .filter(QStringLiteral("Account @alice"))
            .join(QLatin1Char('|'));
    };
    QTRY_VERIFY_WITH_TIMEOUT(m_session->state() == Session::Offline
                                 && account().contains(m_session->stateText()),
                             ProgramWindow::patienceMs);
    QCOMPARE(rows(), 1);
    QCOMPARE(m_program->names(QAccessible::AlertMessage).join(QLatin1Char('|')), QString());
}

void TimelineStatesTest::openWithTwentyNotes()
{
    for (int i = 0; i < 20; ++i)
        say(QStringLiteral("before %1").arg(i));
    open();
    QTRY_VERIFY_WITH_TIMEOUT(World::isStreaming(*m_session)
                                 && !m_session->timeline(Session::Home)->isStale() && rows() > 1,
                             ProgramWindow::patienceMs);
}

/// What comes when the stream is back cannot be joined to the rows at once.
void TimelineStatesTest::missWhileAway(int notes)
{
    m_world->instance.closeListening();
    m_world->instance.dropConnections();
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), Session::Offline, ProgramWindow::patienceMs);
    for (int i = 0; i < notes; ++i)
        say(QStringLiteral("missed %1").arg(i));
    m_world->instance.failNextRest(endpoint, 502, "<html>Bad gateway</html>");
    QVERIFY(m_world->instance.resumeListening());
    m_session->reconnectNow();
    QTRY_VERIFY_WITH_TIMEOUT(World::isStreaming(*m_session), ProgramWindow::patienceMs);
    say(QStringLiteral("after"));
}

QQuickItem *TimelineStatesTest::list() const
{
    QQuickItem *found = nullptr;
    controls::walk(m_program->window()->contentItem(), [&found](QQuickItem *item) {
        if (item->objectName() == QLatin1String("list"))
            found = item;
    });
    return found;
}

QQuickItem *TimelineStatesTest::itemAt(int row) const
{
    return controls::itemAt(list(), row);
}

/// A row between what came live and what was there before, until the notes between are loaded.
void TimelineStatesTest::saysWhereNotesAreMissing()
{
    say(QStringLiteral("before"));
    open();
    TimelineModel *timeline = m_session->timeline(Session::Home);
    QTRY_VERIFY_WITH_TIMEOUT(World::isStreaming(*m_session) && !timeline->isStale() && rows() == 1,
                             ProgramWindow::patienceMs);
    missWhileAway(1);
    const auto texts = [this] {
        return m_program->names(QAccessible::ListItem).join(QLatin1Char('\n'));
    };
    QTRY_VERIFY_WITH_TIMEOUT(texts().contains(QStringLiteral("may be missing"))
                                 && timeline->rowCount() == 3,
                             ProgramWindow::patienceMs);
    QVERIFY(!texts().contains(QStringLiteral("missed 0")));
    const QVariant second =
        timeline->data(timeline->index(1), TimelineModel::GapRole); // between the two notes
    QVERIFY(second.value<TimelineGap *>());
    press("Load the missing notes, the older ones first");
    // The gap is still there, above what it brought, until nothing more comes.
    QTRY_VERIFY_WITH_TIMEOUT(texts().contains(QStringLiteral("missed 0"))
                                 && !texts().contains(QStringLiteral("may be missing")),
                             ProgramWindow::patienceMs);
    QCOMPARE(timeline->rowCount(), 3);
    QCOMPARE(timeline->noteAt(1)->text(), QStringLiteral("missed 0"));
}

/// The newer notes come in above the row that is being pressed.
void TimelineStatesTest::keepsTheGapUnderThePointer()
{
    openWithTwentyNotes();
    TimelineModel *timeline = m_session->timeline(Session::Home);
    missWhileAway(150);
    const QString newerFirst = QStringLiteral("Load the missing notes, the newer ones first");
    QTRY_VERIFY_WITH_TIMEOUT(m_program->has(QAccessible::Button, newerFirst),
                             ProgramWindow::patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(timeline->rowCount(), 22, ProgramWindow::patienceMs);
    m_program->window()->grabWindow();
    QQuickItem *button = m_program->find(QAccessible::Button, newerFirst);
    // Where the gap is on the screen; -1: nowhere. A row out of sight may leave its item about.
    const auto gapAt = [this, timeline] {
        for (int row = 0; row < timeline->rowCount(); ++row) {
            QQuickItem *item = timeline->noteAt(row) ? nullptr : itemAt(row);
            if (item)
                return item->mapToScene({0, 0}).y();
        }
        return -1.0;
    };
    const qreal before = gapAt();
    QVERIFY(before > 0);
    // The last page of the gap is to take its time.
    connect(
        timeline, &TimelineModel::rowsInserted, this,
        [&] { m_world->instance.delayRest(endpoint, 1000); }, Qt::SingleShotConnection);
    QTest::mouseMove(m_program->window(),
                     button->mapToScene({button->width() / 2, button->height() / 2}).toPoint());
    m_program->click(button);
    QTRY_VERIFY_WITH_TIMEOUT(timeline->rowCount() > 100, ProgramWindow::patienceMs);
    m_program->window()->grabWindow();
    QVERIFY(timeline->rowCount() < 170);
    QTRY_COMPARE(gapAt(), before);
    QVERIFY(timeline->rowCount() < 170);
    m_world->instance.delayRest(endpoint, 0);
    QTRY_COMPARE_WITH_TIMEOUT(timeline->rowCount(), 171, ProgramWindow::patienceMs);
}

void TimelineStatesTest::keepsTheRowUnderThePointerWhenAGapCloses_data()
{
    QTest::addColumn<int>("missed");
    QTest::newRow("nothing was missing") << 0;
    QTest::newRow("a note was missing") << 1;
}

/// What was missing comes in above the row that is being read, and the gap goes from there.
void TimelineStatesTest::keepsTheRowUnderThePointerWhenAGapCloses()
{
    QFETCH(int, missed);
    openWithTwentyNotes();
    TimelineModel *timeline = m_session->timeline(Session::Home);
    missWhileAway(missed);
    for (int i = 0; i < 9; ++i)
        say(QStringLiteral("after %1").arg(i));
    static constexpr int gapRow = 10;
    QTRY_COMPARE_WITH_TIMEOUT(timeline->rowCount(), 31, ProgramWindow::patienceMs);
    auto *gap =
        timeline->data(timeline->index(gapRow), TimelineModel::GapRole).value<TimelineGap *>();
    QVERIFY(gap);
    const auto topOf = [](QQuickItem *row) { return row ? row->mapToScene({0, 0}).y() : -1; };
    // There is a little to be seen above it; until then the list may still be going to its top.
    QTRY_VERIFY(controls::isScrolledTo(list(), gapRow, 100) && timeline->holdNew());
    QTRY_VERIFY(itemAt(gapRow + 2));
    QQuickItem *pointed = itemAt(gapRow + 2);
    controls::pointAt(pointed);

    const auto isGapThere = [timeline] {
        for (int row = 0; row < timeline->rowCount(); ++row) {
            if (!timeline->noteAt(row))
                return true;
        }
        return false;
    };
    m_program->window()->grabWindow();
    const qreal before = topOf(pointed);
    m_world->instance.stallConnections(true);
    timeline->loadGapFromBottom(gap);
    m_program->window()->grabWindow();
    QCOMPARE(topOf(pointed), before); // it says that it loads, and offers nothing meanwhile
    m_world->instance.stallConnections(false);
    QTRY_COMPARE_WITH_TIMEOUT(timeline->rowCount(), 30 + missed, ProgramWindow::patienceMs);
    QTRY_VERIFY(!isGapThere());
    m_program->window()->grabWindow();
    QTRY_COMPARE(topOf(itemAt(gapRow + 1 + missed)), before);
}

QTEST_MAIN(TimelineStatesTest)
#include "tst_timelinestates.moc"
