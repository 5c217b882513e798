// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/localinstance.h"
#include "model/timelinemodel.h"
#include "session/session.h"
#include "support/programrig.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

const QString alice = u"alice"_s;
const QString bob = u"bob"_s;

} // namespace

/// Timelines whose channel does not bring what the server lists.
class TestTimelineCheck : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        m_checks = {.visibleMs = 60, .hiddenMs = 120, .graceMs = 60, .lateMs = 150};
        m_pace = {};
        m_instance = std::make_unique<LocalInstance>();
        QVERIFY(m_instance->listen());
        m_instance->addUser(alice);
        m_instance->addUser(bob);
        m_instance->follow(alice, bob);
        m_instance->createNote(bob, u"from before"_s);
    }

    void cleanup()
    {
        m_session.reset();
        m_instance.reset();
    }

    void aSilentChannelIsTakenUpAnew_data()
    {
        QTest::addColumn<bool>("isOnScreen");
        QTest::newRow("on the screen") << true;
        QTest::newRow("hidden") << false;
    }
    void aSilentChannelIsTakenUpAnew()
    {
        QFETCH(bool, isOnScreen);
        start();
        TimelineModel *home = m_session->timeline(Session::Home);
        TimelineModel *local = m_session->timeline(Session::Local);
        home->setOnScreen(isOnScreen);
        QTRY_COMPARE(channel(u"homeTimeline"_s)->state(), Channel::Acked);
        QTRY_COMPARE(channel(u"localTimeline"_s)->state(), Channel::Acked);
        QTRY_VERIFY(!home->isStale());
        m_instance->forgetChannels(u"homeTimeline"_s);
        QStringList ids;
        for (int i = 0; i < 8; ++i)
            ids.prepend(m_instance->createNote(bob, u"unheard %1"_s.arg(i)));
        QTRY_COMPARE(local->rowCount(), 9);
        QTRY_COMPARE(home->rowCount(), 9);
        QCOMPARE(idsOf(home).mid(0, 8), ids);
        QCOMPARE(channel(u"homeTimeline"_s)->renewalCount(), 1);
        QCOMPARE(channel(u"localTimeline"_s)->renewalCount(), 0);
        // It streams again.
        QTRY_COMPARE(channel(u"homeTimeline"_s)->state(), Channel::Acked);
        const qint64 before = channel(u"homeTimeline"_s)->eventCount();
        m_instance->createNote(bob, u"heard"_s);
        QTRY_COMPARE(channel(u"homeTimeline"_s)->eventCount(), before + 1);
        QTRY_COMPARE(home->rowCount(), 10);
    }

    void aRefusedChannelIsPolled()
    {
        m_instance->withholdAcks(true);
        start();
        TimelineModel *home = m_session->timeline(Session::Home);
        QTRY_COMPARE(channel(u"homeTimeline"_s)->state(), Channel::NotAcked);
        m_instance->forgetChannels(u"homeTimeline"_s);
        m_instance->createNote(bob, u"unheard"_s);
        QTRY_COMPARE(home->rowCount(), 2);
        QCOMPARE(channel(u"homeTimeline"_s)->state(), Channel::NotAcked);
        QCOMPARE(channel(u"homeTimeline"_s)->renewalCount(), 0);
        // The server's trouble is over.
        QCOMPARE(channel(u"main"_s)->state(), Channel::NotAcked);
        m_instance->withholdAcks(false);
        QTRY_COMPARE(channel(u"homeTimeline"_s)->state(), Channel::Acked);
        QTRY_COMPARE(channel(u"main"_s)->state(), Channel::Acked);
    }

    /// Tests are impatient: this is how often servers are asked.
    void hasTheTimesOfThePromise()
    {
        QCOMPARE(CheckTimings().visibleMs, 60'000);
        QCOMPARE(CheckTimings().hiddenMs, 300'000);
    }

    void whatStreamsIsLeftAlone()
    {
        start();
        TimelineModel *home = m_session->timeline(Session::Home);
        QTRY_COMPARE(channel(u"homeTimeline"_s)->state(), Channel::Acked);
        const QString wireId = channel(u"homeTimeline"_s)->wireId();
        m_instance->clearLogs();
        for (int i = 0; i < 3; ++i) {
            m_instance->createNote(bob, u"heard"_s);
            QTRY_COMPARE(home->rowCount(), i + 2);
            const auto asked = m_instance->requests(u"notes/timeline"_s).size();
            QTRY_VERIFY(m_instance->requests(u"notes/timeline"_s).size() > asked + 1);
        }
        QCOMPARE(channel(u"homeTimeline"_s)->wireId(), wireId);
        QCOMPARE(channel(u"homeTimeline"_s)->renewalCount(), 0);
        QVERIFY(!home->isStale());
    }

    void isNotAskedAgainBeforeTheAnswer()
    {
        start();
        m_session->timeline(Session::Home);
        m_session->timeline(Session::Local);
        QTRY_COMPARE(channel(u"homeTimeline"_s)->state(), Channel::Acked);
        QTRY_COMPARE(channel(u"localTimeline"_s)->state(), Channel::Acked);
        const auto asked = [this](const QString &endpoint) {
            return m_instance->requests(endpoint).size();
        };
        m_instance->clearLogs();
        m_instance->failNextRest(u"notes/timeline"_s, 500, "{}");
        QTRY_VERIFY(asked(u"notes/timeline"_s) >= 3); // an error is an answer
        m_instance->delayRest(u"notes/timeline"_s, 600'000);
        m_instance->clearLogs();
        QTRY_VERIFY(asked(u"notes/local-timeline"_s) >= 6);
        QVERIFY2(asked(u"notes/timeline"_s) <= 1,
                 qPrintable(QString::number(asked(u"notes/timeline"_s))));
    }

    void comparesTheFiveNewest()
    {
        start();
        QTRY_COMPARE(channel(u"homeTimeline"_s)->state(), Channel::Acked);
        m_instance->clearLogs();
        const auto isAsked = [this] { return comparisons(u"notes/timeline"_s) >= 3; };
        QTRY_VERIFY(isAsked());
    }

    void isAskedWithinTheBudget()
    {
        constexpr int burst = 40;
        m_pace = {.burst = burst, .everyMs = 3'600'000};
        m_checks.visibleMs = m_checks.hiddenMs = 20;
        start();
        m_session->timeline(Session::Home)->setOnScreen(true);
        TimelineModel *local = m_session->timeline(Session::Local);
        const auto asked = [this] { return int(m_instance->requests().size()); };
        QTRY_COMPARE(asked(), burst);
        QTest::qWait(300);
        QCOMPARE(asked(), burst);
        QVERIFY(comparisons(u"notes/timeline"_s) > 0);
        QVERIFY(comparisons(u"notes/local-timeline"_s) > 0);
        local->load(); // nobody who asks waits for it
        QTRY_COMPARE(local->state(), TimelineModel::Ready);
    }

    void comparesWhatIsOnTheScreenFirst()
    {
        m_pace = {.burst = 1, .everyMs = 200};
        m_checks.visibleMs = m_checks.hiddenMs = 20;
        start();
        m_session->timeline(Session::Home)->setOnScreen(true);
        m_session->timeline(Session::Local);
        QTRY_VERIFY(comparisons(u"notes/timeline"_s) > 0);
        m_instance->clearLogs();
        const auto isAsked = [this] { return comparisons(u"notes/timeline"_s) >= 8; };
        QTRY_VERIFY(isAsked());
        // It has its turn where this machine is too slow to ask in time for what is on the screen.
        QVERIFY(comparisons(u"notes/local-timeline"_s) <= 3);
    }

    void whatIsDeletedMeanwhileIsNotMissed()
    {
        start();
        TimelineModel *home = m_session->timeline(Session::Home);
        QTRY_COMPARE(channel(u"homeTimeline"_s)->state(), Channel::Acked);
        QTRY_VERIFY(!home->isStale());
        const QString wireId = channel(u"homeTimeline"_s)->wireId();
        m_instance->forgetChannels(u"homeTimeline"_s);
        const QString id = m_instance->createNote(bob, u"short-lived"_s);
        // Gone when it is looked for the second time.
        connect(m_instance.get(), &LocalInstance::requestReceived, this,
                [this, id, seen = 0](const RecordedRequest &request) mutable {
                    if (request.endpoint == u"notes/timeline" && ++seen == 2)
                        m_instance->deleteNote(id);
                });
        QTRY_VERIFY(m_instance->note(id).isEmpty());
        QTest::qWait(300);
        QCOMPARE(channel(u"homeTimeline"_s)->wireId(), wireId);
        QCOMPARE(channel(u"homeTimeline"_s)->renewalCount(), 0);
        QCOMPARE(home->rowCount(), 1);
    }

    void aNoteThatCameLateAfterABreakIsFound()
    {
        m_checks.visibleMs = m_checks.hiddenMs = 600'000; // only the look after a break
        start();
        TimelineModel *home = m_session->timeline(Session::Home);
        QTRY_COMPARE(channel(u"homeTimeline"_s)->state(), Channel::Acked);
        m_instance->closeListening();
        m_instance->dropConnections();
        QTRY_COMPARE(channel(u"homeTimeline"_s)->state(), Channel::Waiting);
        const QString late = m_instance->createNote(bob, u"late"_s);
        const QString id = m_instance->createNote(bob, u"in time"_s);
        // A list's or an antenna's server puts some notes in their place a moment later.
        bool isLate = true;
        m_instance->rewriteAnswers(u"notes/timeline"_s, [&](const QByteArray &answer) {
            if (!isLate)
                return answer;
            QJsonArray notes = QJsonDocument::fromJson(answer).array();
            for (qsizetype i = notes.size() - 1; i >= 0; --i) {
                if (notes.at(i)[u"id"_s] == late)
                    notes.removeAt(i);
            }
            return QJsonDocument(notes).toJson();
        });
        QVERIFY(m_instance->resumeListening());
        QTRY_COMPARE(home->rowCount(), 2);
        QCOMPARE(home->noteAt(0)->id(), id);
        QTRY_VERIFY(!home->isStale());
        isLate = false;
        QTRY_COMPARE(home->rowCount(), 3);
        QCOMPARE(home->noteAt(1)->id(), late);
    }

private:
    void start()
    {
        SessionEnvironment environment = support::sessionEnvironment(&m_clock);
        environment.checks = m_checks;
        environment.pace = m_pace;
        environment.timings.ackMs = 200;
        Account account;
        account.server = m_instance->url();
        account.userId = m_instance->userId(alice);
        m_session = std::make_unique<Session>(account, environment);
        m_session->start(m_instance->createToken(alice));
        TimelineModel *home = m_session->timeline(Session::Home);
        QTRY_COMPARE(home->state(), TimelineModel::Ready);
        QTRY_COMPARE(m_session->state(), Session::Online);
    }

    Channel *channel(const QString &name) const
    {
        const ChannelModel *channels = m_session->stream()->channels();
        for (int row = 0; row < channels->rowCount(); ++row) {
            auto *channel = channels->index(row).data(ChannelModel::ChannelRole).value<Channel *>();
            if (channel->name() == name)
                return channel;
        }
        qFatal("no such channel");
    }

    /// How many of the newest notes are asked for, is what tells a comparison from a page.
    qsizetype comparisons(const QString &endpoint) const
    {
        const QList<RecordedRequest> requests = m_instance->requests(endpoint);
        return std::count_if(requests.begin(), requests.end(), [](const RecordedRequest &request) {
            return request.params[u"limit"_s] == 5 && !request.params.contains(u"sinceId"_s);
        });
    }

    static QStringList idsOf(const TimelineModel *model)
    {
        QStringList ids;
        for (int row = 0; row < model->rowCount(); ++row)
            ids.append(model->noteAt(row)->id());
        return ids;
    }

    SystemClock m_clock;
    CheckTimings m_checks;
    rest::Pace m_pace;
    std::unique_ptr<LocalInstance> m_instance;
    std::unique_ptr<Session> m_session;
};

SESERAGI_TEST_MAIN(TestTimelineCheck)
#include "tst_timelinecheck.moc"
