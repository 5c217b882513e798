// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the server has to tell about: the captures each socket holds are the notes its account
// shows, whatever the list keeps alive, while notes arrive and while accounts are switched.
#include "harness/programwindow.h"
#include "harness/world.h"
#include "model/timelinemodel.h"
#include "session/session.h"
#include "store/note.h"
#include "streaming/streamingclient.h"

#include <QQuickStyle>
#include <QRegularExpression>
#include <QTest>

void qml_register_types_Seseragi_Core();
void qml_register_types_Seseragi_Ui();

class CapturesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void holdsWhatEachAccountShows_data();
    void holdsWhatEachAccountShows();

private:
    Session *signIn(const QString &user);
    void show(Session *session);
    QList<QQuickItem *> rows(const Session *session) const;
    QSet<QString> shown(const Session *session) const;
    QSet<QString> captured(const QString &user) const;
    QQuickItem *list() const;
    void arrive(int count);

    std::unique_ptr<World> m_world;
    Session *m_alice = nullptr;
    Session *m_carol = nullptr;
    std::unique_ptr<ProgramWindow> m_program;
};

void CapturesTest::initTestCase()
{
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    qml_register_types_Seseragi_Core();
    qml_register_types_Seseragi_Ui();
}

void CapturesTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
    m_world = std::make_unique<World>();
    for (const QString &name :
         {QStringLiteral("alice"), QStringLiteral("bob"), QStringLiteral("carol")})
        m_world->instance.addUser(name);
    m_world->instance.follow(QStringLiteral("alice"), QStringLiteral("bob"));
    m_world->instance.follow(QStringLiteral("carol"), QStringLiteral("bob"));
    arrive(60);
    m_carol = signIn(QStringLiteral("carol"));
    m_alice = signIn(QStringLiteral("alice"));
    m_program = std::make_unique<ProgramWindow>(*m_world, QSize(600, 620));
    QVERIFY(m_program->isReady());
}

void CapturesTest::cleanup()
{
    m_program.reset();
    m_world.reset();
}

Session *CapturesTest::signIn(const QString &user)
{
    Session *session = m_world->signIn(user);
    const TimelineModel *timeline = session->timeline(Session::Home);
    [&] {
        QTRY_COMPARE_WITH_TIMEOUT(session->state(), Session::Online, ProgramWindow::patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(timeline->rowCount() >= 20, ProgramWindow::patienceMs);
    }();
    return session;
}

void CapturesTest::arrive(int count)
{
    for (int i = 0; i < count; ++i)
        m_world->instance.createNote(QStringLiteral("bob"),
                                     QStringLiteral("Note %1. ").arg(i).repeated(1 + i * 5 % 17));
}

void CapturesTest::show(Session *session)
{
    m_world->sessions->setCurrent(session);
    QTRY_VERIFY_WITH_TIMEOUT(!rows(session).isEmpty(), ProgramWindow::patienceMs);
}

QList<QQuickItem *> CapturesTest::rows(const Session *session) const
{
    QList<QQuickItem *> found;
    m_program->walk([&found, session](QQuickItem *item) {
        if (item->objectName() != QLatin1String("timelineRow")
            || item->property("isPooled").toBool())
            return;
        const auto *verbs = item->property("verbs").value<QObject *>();
        // A row that is still being made has none yet.
        if (verbs && verbs->property("session").value<Session *>() == session)
            found.append(item);
    });
    return found;
}

QSet<QString> CapturesTest::shown(const Session *session) const
{
    QSet<QString> ids;
    const auto all = rows(session);
    for (const QQuickItem *row : all)
        ids.insert(row->property("note").value<Note *>()->id());
    return ids;
}

/// By this person's socket, as the server sees it.
QSet<QString> CapturesTest::captured(const QString &user) const
{
    QSet<QString> ids;
    const auto sockets = m_world->instance.connections();
    for (const ConnectionInfo &socket : sockets) {
        if (socket.userId == m_world->instance.userId(user))
            ids.unite(QSet<QString>(socket.captures.keyBegin(), socket.captures.keyEnd()));
    }
    return ids;
}

/// The list of the account shown.
QQuickItem *CapturesTest::list() const
{
    QQuickItem *found = nullptr;
    m_program->walk([&found](QQuickItem *item) {
        if (item->objectName() == QLatin1String("list"))
            found = item;
    });
    return found;
}

void CapturesTest::holdsWhatEachAccountShows_data()
{
    QTest::addColumn<bool>("isRecycling");
    QTest::addColumn<int>("cacheBuffer");
    for (const bool isRecycling : {true, false}) {
        for (const int cacheBuffer : {0, 320}) {
            QTest::addRow("%s, %d px ahead", isRecycling ? "recycling" : "no recycling",
                          cacheBuffer)
                << isRecycling << cacheBuffer;
        }
    }
}

void CapturesTest::holdsWhatEachAccountShows()
{
    QFETCH(bool, isRecycling);
    QFETCH(int, cacheBuffer);
    const QString alice = QStringLiteral("alice");
    const QString carol = QStringLiteral("carol");
    const QSet<QString> none;
    const auto setUp = [&] {
        list()->setProperty("reuseItems", isRecycling);
        list()->setProperty("cacheBuffer", cacheBuffer);
    };

    show(m_alice);
    setUp();
    QTRY_COMPARE_WITH_TIMEOUT(captured(alice), shown(m_alice), ProgramWindow::patienceMs);
    QCOMPARE(captured(carol), none);     // of its page nothing was ever seen
    QVERIFY(shown(m_alice).size() < 40); // not simply everything

    // The one left behind lets go of its notes and stays subscribed; notes that arrive meanwhile
    // change nothing.
    for (int step = 1; step <= 4; ++step)
        list()->setProperty("contentY", step * 150);
    show(m_carol);
    setUp();
    arrive(3);
    QTRY_COMPARE_WITH_TIMEOUT(captured(alice), none, ProgramWindow::patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(captured(carol), shown(m_carol), ProgramWindow::patienceMs);
    QCOMPARE(m_alice->stream()->captures()->heldCount(), 0);
    QCOMPARE(m_carol->stream()->captures()->heldCount(), int(shown(m_carol).size()));
    QStringList channels;
    const auto sockets = m_world->instance.connections();
    for (const ConnectionInfo &socket : sockets) {
        if (socket.userId != m_world->instance.userId(alice))
            continue;
        for (const ChannelInfo &channel : socket.channels)
            channels.append(channel.channel);
    }
    QVERIFY(channels.contains(QStringLiteral("homeTimeline")));

    // To and fro, scrolling, with notes coming in.
    for (int turn = 0; turn < 4; ++turn) {
        Session *current = turn % 2 == 0 ? m_alice : m_carol;
        Session *other = turn % 2 == 0 ? m_carol : m_alice;
        show(current);
        arrive(2);
        list()->setProperty("contentY", 200.0 * turn);
        QTRY_COMPARE_WITH_TIMEOUT(current->stream()->captures()->heldCount(),
                                  int(shown(current).size()), ProgramWindow::patienceMs);
        QCOMPARE(other->stream()->captures()->heldCount(), 0);
    }
    QTRY_COMPARE_WITH_TIMEOUT(captured(carol), shown(m_carol), ProgramWindow::patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(captured(alice), none, ProgramWindow::patienceMs);

    m_program.reset();
    QCOMPARE(m_alice->stream()->captures()->heldCount(), 0);
    QCOMPARE(m_carol->stream()->captures()->heldCount(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(m_world->instance.captures(), (QMap<QString, int>()),
                              ProgramWindow::patienceMs);
}

QTEST_MAIN(CapturesTest)
#include "tst_captures.moc"
