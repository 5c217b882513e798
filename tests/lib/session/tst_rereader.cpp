// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/localinstance.h"
#include "session/session.h"
#include "streaming/notecapture.h"
#include "support/programrig.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QSignalSpy>

#include <algorithm>
#include <vector>

namespace {

const QString alice = QStringLiteral("alice");
const QString bob = QStringLiteral("bob");
const QString carol = QStringLiteral("carol");
const auto thumb = QStringLiteral("👍");
const auto party = QStringLiteral("🎉");
const QString bulk = QStringLiteral("notes/show-partial-bulk");
const QString show = QStringLiteral("notes/show");

} // namespace

/// What is on screen stays true through breaks of the stream and absences from the screen.
class TestRereader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
        m_instance = std::make_unique<LocalInstance>();
        QVERIFY(m_instance->listen());
        for (const QString &user : {alice, bob, carol})
            m_instance->addUser(user);
        m_instance->follow(alice, bob);
        m_environment = support::sessionEnvironment(&m_clock);
    }

    void cleanup()
    {
        m_captures.clear();
        m_session.reset();
        m_instance.reset();
    }

    void everythingMissedInABreakIsThere_data()
    {
        QTest::addColumn<bool>("isInBulk");
        QTest::newRow("in bulk") << true;
        QTest::newRow("one by one") << false;
    }

    void everythingMissedInABreakIsThere()
    {
        QFETCH(bool, isInBulk);
        if (!isInBulk)
            m_instance->failNextRest(QStringLiteral("endpoints"), 500, "{}", {}, 1000);
        NoteOptions poll;
        poll.choices = {QStringLiteral("tea"), QStringLiteral("coffee")};
        const QString plain = m_instance->createNote(bob, QStringLiteral("plain"));
        const QString calm = m_instance->createNote(bob, QStringLiteral("calm"));
        const QString asking = m_instance->createNote(bob, QStringLiteral("which?"), poll);
        const QString liked = m_instance->createNote(bob, QStringLiteral("liked"));
        const QString likedElsewhere = m_instance->createNote(bob, QStringLiteral("later"));
        const QString gone = m_instance->createNote(bob, QStringLiteral("gone"));
        m_instance->react(alice, liked, thumb);
        start(6);
        if (isInBulk)
            QTRY_VERIFY(offersBulk());
        captureAll();
        Note *calmNote = find(calm);
        QCOMPARE(find(liked)->myReaction(), thumb);
        QCOMPARE(calmNote->reactionCount() + find(plain)->reactionCount(), 0);

        cut();
        m_instance->react(bob, plain, thumb);
        m_instance->react(carol, plain, party);
        m_instance->vote(carol, asking, 1);
        m_instance->react(alice, liked, party); // on another device
        m_instance->react(alice, likedElsewhere, party);
        m_instance->deleteNote(gone);
        const QSignalSpy plainTold(find(plain), &Note::reactionsChanged);
        const QSignalSpy likedTold(find(liked), &Note::reactionsChanged);
        const QSignalSpy votesTold(find(asking), &Note::pollChanged);
        const QSignalSpy calmTold(calmNote, &Note::reactionsChanged);
        QCOMPARE(find(asking)->poll().totalVotes, 0);
        QStringList wrong;
        connect(find(plain), &Note::reactionsChanged, this, [this, plain, &wrong] {
            if (find(plain)->reactionCount() != 2)
                wrong.append(QString::number(find(plain)->reactionCount()));
        });
        const QSignalSpy deleted(m_session->notes(), &NoteStore::noteDeleted);
        m_instance->clearLogs();
        mend();

        QTRY_COMPARE(find(plain)->reactionCount(), 2);
        QTRY_COMPARE(find(asking)->poll().totalVotes, 1);
        QTRY_COMPARE(find(liked)->myReaction(), party);
        QTRY_COMPARE(find(likedElsewhere)->myReaction(), party);
        QTRY_COMPARE(deleted.size(), 1);
        QCOMPARE(find(liked)->reactionCount(), 1);
        QCOMPARE(deleted.first().first().toString(), gone);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char(' '))));
        // In one step each, and nothing where nothing is new.
        QTRY_COMPARE(plainTold.size(), 1);
        QTRY_COMPARE(likedTold.size(), 1);
        QTRY_COMPARE(votesTold.size(), 1);
        QCOMPARE(calmTold.size(), 0);
        QCOMPARE(m_instance->requests(bulk).size(), isInBulk ? 1 : 0);
        QStringList asked;
        for (const RecordedRequest &request : m_instance->requests(show))
            asked.append(request.params.value(QLatin1String("noteId")).toString());
        QCOMPARE(asked.contains(calm), !isInBulk);
        QCOMPARE(asked.count(plain), 1);
    }

    /// What is gone is found out before what is only changed, however much that is.
    void whatIsGoneIsReadFirst()
    {
        QStringList changed;
        for (int i = 0; i < 12; ++i)
            changed.append(m_instance->createNote(bob, QStringLiteral("changed")));
        const QString gone = m_instance->createNote(bob, QStringLiteral("gone"));
        start(13);
        QTRY_VERIFY(offersBulk());
        captureAll();
        cut();
        for (const QString &noteId : std::as_const(changed))
            m_instance->react(bob, noteId, thumb);
        m_instance->deleteNote(gone);
        m_instance->clearLogs();
        mend();
        QTRY_COMPARE(m_instance->requests(show).size(), 13);
        QCOMPARE(
            m_instance->requests(show).first().params.value(QLatin1String("noteId")).toString(),
            gone);
    }

    void aFailedReadIsRepeatedAndRemovesNothing_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("isInBulk");
        const QByteArray limit(R"({"error":{"code":"RATE_LIMIT_EXCEEDED","id":"x"}})");
        const QByteArray unknown(R"({"error":{"code":"UNKNOWN_API_ENDPOINT","id":"x"}})");
        const QByteArray internal(R"({"error":{"code":"INTERNAL_ERROR","id":"x"}})");
        for (const bool isInBulk : {true, false}) {
            const QByteArray how = isInBulk ? " in bulk" : " one by one";
            QTest::newRow("limit" + how) << 429 << limit << isInBulk;
            QTest::newRow("no such endpoint" + how) << 404 << unknown << isInBulk;
            QTest::newRow("proxy" + how) << 502 << QByteArray("<html>") << isInBulk;
            QTest::newRow("broken" + how) << 500 << internal << isInBulk;
            QTest::newRow("nonsense" + how) << 200 << QByteArray("[[") << isInBulk;
        }
    }

    void aFailedReadIsRepeatedAndRemovesNothing()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(bool, isInBulk);
        const QString id = m_instance->createNote(bob, QStringLiteral("hello"));
        if (!isInBulk) // all of it is asked for
            m_instance->react(alice, id, party);
        start(1);
        QTRY_VERIFY(offersBulk());
        captureAll();
        cut();
        m_instance->react(carol, id, party);
        m_instance->failNextRest(isInBulk ? bulk : show, status, body, {}, 3);
        const QSignalSpy deleted(m_session->notes(), &NoteStore::noteDeleted);
        mend();
        QTRY_COMPARE(find(id)->reactionCount(), isInBulk ? 1 : 2);
        QCOMPARE(deleted.size(), 0);
    }

    /// Four under way that time out together are no reason to wait sixteen times as long.
    void failuresOfOneMomentCountOnce()
    {
        QStringList ids;
        for (int i = 0; i < 8; ++i) {
            ids.append(m_instance->createNote(bob, QString::number(i)));
            m_instance->react(alice, ids.constLast(), party); // all of it is asked for
        }
        start(8);
        captureAll();
        cut();
        for (const QString &id : std::as_const(ids))
            m_instance->react(carol, id, party);
        m_instance->failNextRest(show, 502, "<html>", {}, 20);
        mend();
        for (const QString &id : std::as_const(ids))
            QTRY_COMPARE(find(id)->reactionCount(), 2);
    }

    void aServersWaitIsKept()
    {
        const QString id = m_instance->createNote(bob, QStringLiteral("hello"));
        start(1);
        QTRY_VERIFY(offersBulk());
        captureAll();
        cut();
        m_instance->react(carol, id, party);
        m_instance->failNextRest(bulk, 429, R"({"error":{"code":"RATE_LIMIT_EXCEEDED","id":"x"}})",
                                 {{"Retry-After", "600"}});
        m_instance->clearLogs();
        mend();
        QTRY_COMPARE(m_instance->requests(bulk).size(), 1);
        // Not asked again by itself, nor (once the answer is here) because the stream comes back.
        for (int times = 0; times < 2; ++times) {
            QTest::qWait(20 * m_environment.reread.retryMs);
            QCOMPARE(m_instance->requests(bulk).size(), 1);
            cut();
            mend();
        }
        QTest::qWait(20 * m_environment.reread.retryMs);
        QCOMPARE(m_instance->requests(bulk).size(), 1);
        QVERIFY(m_instance->requests(show).isEmpty());
    }

    void answersOfBeforeABreakAreNotApplied()
    {
        const QString id = m_instance->createNote(bob, QStringLiteral("hello"));
        start(1);
        QTRY_VERIFY(offersBulk());
        captureAll();
        cut();
        m_instance->react(bob, id, party);
        m_instance->clearLogs();
        m_instance->delayRest(bulk, 300); // written with one reaction, and under way for long
        mend();
        QTRY_COMPARE(m_instance->requests(bulk).size(), 1);
        cut();
        m_instance->react(carol, id, party);
        m_instance->delayRest(bulk, 0);
        QStringList seen;
        connect(find(id), &Note::reactionsChanged, this,
                [this, id, &seen] { seen.append(QString::number(find(id)->reactionCount())); });
        mend();
        QTRY_COMPARE(find(id)->reactionCount(), 2);
        QTest::qWait(400); // the older answer had time to come
        QCOMPARE(seen.join(QLatin1Char(' ')), QStringLiteral("2"));
        QCOMPARE(find(id)->reactionCount(), 2);
    }

    void aNoteThatComesBackOnScreenIsReadAgain()
    {
        m_environment.reread.freshMs = 30;
        const QString id = m_instance->createNote(bob, QStringLiteral("hello"));
        const QString poll = [&] {
            NoteOptions options;
            options.choices = {QStringLiteral("tea"), QStringLiteral("coffee")};
            return m_instance->createNote(bob, QStringLiteral("which?"), options);
        }();
        start(2);
        QTRY_VERIFY(offersBulk());
        captureAll();
        QCOMPARE(find(poll)->poll().totalVotes, 0);
        m_captures.clear();
        QTRY_VERIFY(m_instance->captures().isEmpty());
        m_instance->react(carol, id, party);
        m_instance->vote(carol, poll, 0);
        QTest::qWait(2 * m_environment.reread.freshMs);
        QCOMPARE(find(id)->reactionCount(), 0);
        m_instance->clearLogs();
        captureAll();
        QTRY_COMPARE(find(id)->reactionCount(), 1);
        QTRY_COMPARE(find(poll)->poll().totalVotes, 1);
        QCOMPARE(m_instance->requests(bulk).size(), 1);
    }

    /// A view is made anew: its note is given back and taken again before the server is told.
    void whatIsAwayForAMomentIsStillRead()
    {
        m_environment.timings.captureFlushMs = 400;
        const QString id = m_instance->createNote(bob, QStringLiteral("doubtful"));
        start(1);
        QTRY_VERIFY(offersBulk());
        captureAll();
        QTest::qWait(50);
        m_instance->clearLogs();
        Q_EMIT m_session->notes()->countsDoubted(id);
        m_captures.clear();
        QTest::qWait(5 * m_environment.reread.doubtMs);
        captureAll();
        QTRY_VERIFY(!m_instance->requests(bulk).isEmpty());
    }

    /// Where events and answers cross all the time, what is wrong in the end does not stay.
    void aBusyNoteIsReadSoonAfterIt()
    {
        const QString id = m_instance->createNote(bob, QStringLiteral("busy"));
        start(1);
        QTRY_VERIFY(offersBulk());
        captureAll();
        m_instance->clearLogs();
        for (int times = 0; times < 12; ++times)
            Q_EMIT m_session->notes()->countsDoubted(id);
        QTRY_COMPARE(m_instance->requests(bulk).size(), 1);
        Q_EMIT m_session->notes()->countsDoubted(id);
        QTRY_COMPARE(m_instance->requests(bulk).size(), 2);
    }

    /// Bulk says that there is one more, and who it is of is lost in the next break.
    void theOwnReactionFromElsewhereIsFoundAfterTwoBreaks()
    {
        const QString id = m_instance->createNote(bob, QStringLiteral("likeable"));
        start(1);
        QTRY_VERIFY(offersBulk());
        captureAll();
        cut();
        m_instance->react(alice, id, party);
        m_instance->rewriteAnswers(show, [](const QByteArray &) { return QByteArray("<"); });
        mend();
        QTRY_COMPARE(find(id)->reactionCount(), 1);
        QTRY_VERIFY(!m_instance->requests(show).isEmpty());
        QVERIFY(find(id)->myReaction().isEmpty());
        cut();
        m_instance->rewriteAnswers(show, nullptr);
        mend();
        QTRY_COMPARE(find(id)->myReaction(), party);
        QCOMPARE(find(id)->reactionCount(), 1);
    }

    void freshNotesAreNotReadAgain()
    {
        m_instance->createNote(bob, QStringLiteral("of a page"));
        start(1);
        QTRY_VERIFY(offersBulk());
        m_instance->clearLogs();
        captureAll();
        m_instance->createNote(bob, QStringLiteral("of the stream"));
        QTRY_COMPARE(m_session->timeline(Session::Home)->rowCount(), 2);
        captureAll();
        m_captures.clear();
        QTRY_VERIFY(m_instance->captures().isEmpty());
        captureAll(); // back within a moment
        QTest::qWait(10 * m_environment.reread.batchMs);
        QVERIFY(m_instance->requests(bulk).isEmpty());
        QVERIFY(m_instance->requests(show).isEmpty());
    }

    /// What happens to a note between the moment it is read and the one the server captures it is
    /// told to nobody.
    void whatFallsBetweenAPageAndTheCaptureIsFound()
    {
        m_environment.reread.settleMs = 50;
        const QString id = m_instance->createNote(bob, QStringLiteral("of a page"));
        start(1);
        QTRY_VERIFY(offersBulk());
        m_instance->react(carol, id, party);
        QCOMPARE(find(id)->reactionCount(), 0);
        m_instance->clearLogs();
        captureAll();
        QTRY_COMPARE(find(id)->reactionCount(), 1);
        QTest::qWait(10 * m_environment.reread.settleMs);
        QCOMPARE(m_instance->requests(bulk).size(), 1); // once
    }

    void whatLeavesTheScreenBeforeItIsAskedForIsLeftOut()
    {
        m_environment.reread.freshMs = 30;
        m_environment.reread.batchMs = 400;
        const QString passed = m_instance->createNote(bob, QStringLiteral("scrolled past"));
        const QString stays = m_instance->createNote(bob, QStringLiteral("stays"));
        start(2);
        QTRY_VERIFY(offersBulk());
        QTest::qWait(2 * m_environment.reread.freshMs);
        m_instance->clearLogs();
        captureAll();
        m_captures.erase(std::find_if(m_captures.begin(), m_captures.end(),
                                      [&](const auto &one) { return one->noteId() == passed; }));
        QTRY_COMPARE(m_instance->requests(bulk).size(), 1);
        QCOMPARE(m_instance->requests(bulk).first().params.value(QLatin1String("noteIds")),
                 QJsonValue(QJsonArray{stays}));
        // It was not proved: it is read as soon as it is back.
        const QString id = passed;
        m_instance->react(carol, id, party);
        captureAll();
        QTRY_COMPARE(find(id)->reactionCount(), 1);
    }

private:
    /// Signs in and waits until the home timeline shows so many notes.
    void start(int notes)
    {
        Account account;
        account.server = m_instance->url();
        account.userId = m_instance->userId(alice);
        account.username = alice;
        m_session = std::make_unique<Session>(account, m_environment);
        m_session->start(m_instance->createToken(alice));
        TimelineModel *home = m_session->timeline(Session::Home);
        [&] {
            QTRY_COMPARE(home->rowCount(), notes);
            QTRY_COMPARE(m_session->state(), Session::Online);
        }();
    }

    bool offersBulk() const { return m_session->account().capabilities.contains(bulk); }

    /// Every row of the home timeline is on screen.
    void captureAll()
    {
        TimelineModel *home = m_session->timeline(Session::Home);
        m_captures.clear();
        for (int row = 0; row < home->rowCount(); ++row) {
            m_captures.push_back(std::make_unique<NoteCapture>());
            m_captures.back()->setStream(m_session->stream());
            m_captures.back()->setNoteId(home->noteAt(row)->id());
        }
        QTRY_COMPARE(m_instance->captures().size(), home->rowCount());
    }

    /// The stream, and from then on the timeline's own pages, which would tell counts too.
    void cut()
    {
        m_instance->failNextRest(QStringLiteral("notes/timeline"), 502, "<html>", {}, 1000);
        m_instance->closeListening();
        m_instance->dropConnections();
        QTRY_VERIFY(m_session->stream()->state() != StreamingClient::Open);
    }

    void mend()
    {
        QVERIFY(m_instance->resumeListening());
        m_session->stream()->reconnectNow();
        QTRY_COMPARE(m_session->state(), Session::Online);
    }

    Note *find(const QString &id) const { return m_session->notes()->find(id); }

    SystemClock m_clock;
    SessionEnvironment m_environment;
    std::unique_ptr<LocalInstance> m_instance;
    std::unique_ptr<Session> m_session;
    std::vector<std::unique_ptr<NoteCapture>> m_captures;
};

SESERAGI_TEST_MAIN(TestRereader)
#include "tst_rereader.moc"
