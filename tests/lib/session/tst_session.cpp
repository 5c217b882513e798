// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/localinstance.h"
#include "model/notificationitem.h"
#include "rest/restclient.h"
#include "session/session.h"
#include "store/emojistore.h"
#include "streaming/notecapture.h"
#include "support/programrig.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace {

const QString alice = QStringLiteral("alice");
const QString bob = QStringLiteral("bob");

} // namespace

/// One account over a real socket and REST, against the local instance.
class TestSession : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
        InstanceOptions options;
        options.unreadDelayMs = 10;
        m_instance = std::make_unique<LocalInstance>(options);
        QVERIFY(m_instance->listen());
        m_instance->addUser(alice);
        m_instance->addUser(bob);
        m_instance->follow(alice, bob);
        m_token = m_instance->createToken(alice);
        makeSession(false);
    }

    void cleanup()
    {
        m_failed.reset();
        m_session.reset();
        m_instance.reset();
    }

    void startsAndShowsNotesLive()
    {
        const QString old = m_instance->createNote(bob, QStringLiteral("before"));
        QCOMPARE(m_session->state(), Session::Connecting);
        TimelineModel *home = m_session->timeline(Session::Home);
        QAbstractItemModelTester tester(home,
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
        start();
        QTRY_COMPARE(home->rowCount(), 1);
        QCOMPARE(home->noteAt(0)->id(), old);
        QTRY_COMPARE(m_session->displayName(), alice);
        QVERIFY(m_session->handle().startsWith(QStringLiteral("@alice@127.0.0.1")));
        awaitChannel(QStringLiteral("homeTimeline"));
        const QString live = m_instance->createNote(bob, QStringLiteral("live"));
        QTRY_COMPARE(home->rowCount(), 2);
        QCOMPARE(home->noteAt(0)->id(), live);
        // The same note in another timeline is the same object.
        TimelineModel *local = m_session->timeline(Session::Local);
        QTRY_COMPARE(local->rowCount(), 2);
        QCOMPARE(local->noteAt(0), home->noteAt(0));
        QCOMPARE(m_session->timeline(Session::Home), home);
    }

    void reactingCountsOnceAndIsTakenBack()
    {
        Note *note = shownNote(QStringLiteral("react to me"));
        NoteCapture capture;
        capture.setStream(m_session->stream());
        capture.setNoteId(note->id());
        QTRY_COMPARE(m_instance->captures().value(note->id()), 1);

        m_session->toggleReaction(note, QStringLiteral("👍"));
        QCOMPARE(note->myReaction(), QStringLiteral("👍")); // at once
        QTRY_COMPARE(reactionsOnServer(note), QStringLiteral("👍1"));
        m_instance->react(bob, note->id(), QStringLiteral("👍"));
        QTRY_COMPARE(note->reactionCount(), 2);

        // Another one replaces it in one request: deleting is limited to one in three seconds.
        m_session->toggleReaction(note, QStringLiteral("🎉"));
        QTRY_COMPARE(reactionsOnServer(note), QStringLiteral("🎉1👍1"));
        QVERIFY(m_instance->requests(QStringLiteral("notes/reactions/delete")).isEmpty());
        QTRY_COMPARE(note->reactionCount(), 2);
        QCOMPARE(note->myReaction(), QStringLiteral("🎉"));

        m_session->toggleReaction(note, QStringLiteral("🎉"));
        QVERIFY(note->myReaction().isEmpty());
        QTRY_COMPARE(reactionsOnServer(note), QStringLiteral("👍1"));
        QTRY_COMPARE(note->reactionCount(), 1);
        QVERIFY(m_failed->isEmpty());
    }

    void refusedReactionIsTakenBackWithASentence()
    {
        Note *note = shownNote(QStringLiteral("react to me"));
        m_instance->failNextRest(
            QStringLiteral("notes/reactions/create"), 429,
            R"({"error":{"message":"Rate limit exceeded.","code":"RATE_LIMIT_EXCEEDED","id":"x",)"
            R"("kind":"client"}})",
            {{"Retry-After", "3"}});
        m_session->react(note, QStringLiteral("👍"));
        QCOMPARE(note->myReaction(), QStringLiteral("👍"));
        QTRY_COMPARE(m_failed->size(), 1);
        QVERIFY(m_failed->first().first().toString().contains(QStringLiteral("second")));
        QTRY_VERIFY(note->myReaction().isEmpty());
    }

    void remoteEmojiCannotBeGiven()
    {
        Note *note = shownNote(QStringLiteral("react to me"));
        m_session->react(note, QStringLiteral(":nowhere@far.example:"));
        QCOMPARE(m_failed->size(), 1);
        QVERIFY(m_instance->requests(QStringLiteral("notes/reactions/create")).isEmpty());
        // This server has one of the same name.
        m_instance->addEmoji(QStringLiteral("blobcat"));
        QTRY_VERIFY(m_session->notes()->emojis()->contains(QStringLiteral("blobcat")));
        m_session->react(note, QStringLiteral(":blobcat@far.example:"));
        QTRY_COMPARE(reactionsOnServer(note), QStringLiteral(":blobcat@.:1"));
    }

    void votes()
    {
        start();
        NoteOptions poll;
        poll.choices = {QStringLiteral("one"), QStringLiteral("two")};
        poll.multiple = true;
        m_instance->createNote(bob, QStringLiteral("which?"), poll);
        TimelineModel *home = m_session->timeline(Session::Home);
        QTRY_COMPARE(home->rowCount(), 1);
        Note *note = home->noteAt(0);
        m_session->vote(note, 1);
        m_session->vote(note, 0);
        QCOMPARE(note->poll().totalVotes, 2);
        QTRY_COMPARE(m_instance->requests(QStringLiteral("notes/polls/vote")).size(), 2);
        m_session->vote(note, 0); // nothing left to vote for
        QCOMPARE(note->poll().totalVotes, 2);
        QVERIFY(m_failed->isEmpty());
    }

    void renotesWithinTheRules()
    {
        Note *note = shownNote(QStringLiteral("renote me"));
        QVERIFY(m_session->canRenote(note));
        QVERIFY(m_session->canRenoteAs(note, Note::Public));
        m_session->renote(note, Note::Home);
        TimelineModel *home = m_session->timeline(Session::Home);
        QTRY_COMPARE(home->rowCount(), 2);
        QVERIFY(home->noteAt(0)->isPureRenote());
        QCOMPARE(home->noteAt(0)->shown(), note);
        // Of the renote itself the renoted note is meant.
        QVERIFY(m_session->canRenoteAs(home->noteAt(0), Note::Public));

        NoteOptions options;
        options.visibility = QStringLiteral("followers");
        m_instance->createNote(bob, QStringLiteral("for followers"), options);
        QTRY_COMPARE(home->rowCount(), 3);
        QVERIFY(!m_session->canRenote(home->noteAt(0)));
        m_session->renote(home->noteAt(0), Note::Public);
        QCOMPARE(m_failed->size(), 1);
    }

    void deletesAnOwnNote()
    {
        start();
        TimelineModel *home = m_session->timeline(Session::Home);
        const QString id = m_instance->createNote(alice, QStringLiteral("mine"));
        QTRY_COMPARE(home->rowCount(), 1);
        QVERIFY(home->noteAt(0)->isMine());
        m_session->deleteNote(home->noteAt(0));
        QTRY_COMPARE(home->rowCount(), 0);
        QVERIFY(m_instance->note(id).isEmpty());
    }

    void composesNotesRepliesAndQuotes()
    {
        Note *note = shownNote(QStringLiteral("answer me"));
        std::unique_ptr<Composer> reply(m_session->composeReply(note));
        QCOMPARE(reply->replyTo(), note);
        reply->setText(QStringLiteral("@bob here"));
        QSignalSpy sent(reply.get(), &Composer::sent);
        reply->send();
        QTRY_COMPARE(sent.size(), 1);
        // It is in the home timeline once, whether the answer or the stream came first.
        TimelineModel *home = m_session->timeline(Session::Home);
        QTRY_COMPARE(home->rowCount(), 2);
        QCOMPARE(home->noteAt(0)->replyId(), note->id());
        std::unique_ptr<Composer> quote(m_session->composeQuote(note));
        QCOMPARE(quote->quote(), note);
        // One that is still open goes with its session.
        QPointer<Composer> open = m_session->composer();
        m_failed.reset();
        reply.reset();
        quote.reset();
        m_session.reset();
        QVERIFY(open.isNull());
    }

    void notificationsAndTheirCount()
    {
        QAbstractItemModelTester tester(m_session->notifications(),
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
        QSignalSpy notified(m_session.get(), &Session::notified);
        Note *note = shownNote(QStringLiteral("hello"));
        Q_UNUSED(note)
        awaitChannel(QStringLiteral("main"));
        // Signing in made one, as servers do (auth.md 3).
        QTRY_COMPARE(m_session->notifications()->rowCount(), 1);
        QTRY_COMPARE(m_session->unreadCount(), 1);
        const QString mine = m_instance->createNote(alice, QStringLiteral("mine"));
        m_instance->react(bob, mine, QStringLiteral("👍"));
        QTRY_COMPARE(m_session->notifications()->rowCount(), 2);
        QCOMPARE(notified.size(), 1);
        QVERIFY(notified.first().first().toString().contains(bob));
        QTRY_COMPARE(m_session->unreadCount(), 2);
        QCOMPARE(m_session->notifications()->rowCount(), 2);
        m_session->markNotificationsRead();
        QCOMPARE(m_session->unreadCount(), 0);
        QTRY_COMPARE(m_instance->unreadNotifications(alice), 0);
    }

    void unreadCountOfTheServer()
    {
        const QString mine = m_instance->createNote(alice, QStringLiteral("mine"));
        m_instance->react(bob, mine, QStringLiteral("👍"));
        QTRY_COMPARE(m_instance->unreadNotifications(alice), 2); // and the one of the token
        start();
        QTRY_COMPARE(m_session->unreadCount(), 2);
    }

    void gapIsClosed()
    {
        Note *note = shownNote(QStringLiteral("first"));
        NoteCapture capture;
        capture.setStream(m_session->stream());
        capture.setNoteId(note->id());
        QTRY_COMPARE(m_instance->captures().value(note->id()), 1);
        const QUrl url = m_instance->url();
        m_instance->closeListening();
        m_instance->dropConnections();
        QTRY_VERIFY(m_session->state() == Session::Offline || m_session->retryAtMs() > 0);
        QVERIFY(!m_session->stateText().isEmpty());
        m_instance->createNote(bob, QStringLiteral("in the gap"));
        m_instance->react(bob, note->id(), QStringLiteral("👍"));
        m_instance->updateUser(alice, {{QStringLiteral("name"), QStringLiteral("Alice II")}});
        QVERIFY(m_instance->resumeListening());
        QTRY_COMPARE(m_session->state(), Session::Online);
        QTRY_COMPARE(m_session->timeline(Session::Home)->rowCount(), 2);
        QTRY_COMPARE(note->reactionCount(), 1);
        QTRY_COMPARE(m_session->displayName(), QStringLiteral("Alice II"));
    }

    void eventsWhileNotesAreReadAgainCount_data()
    {
        QTest::addColumn<QString>("endpoint");
        QTest::newRow("reactions only") << QStringLiteral("notes/show-partial-bulk");
        QTest::newRow("whole notes") << QStringLiteral("notes/show");
    }

    void eventsWhileNotesAreReadAgainCount()
    {
        QFETCH(QString, endpoint);
        const bool hasPartial = endpoint != QLatin1String("notes/show");
        const QString carol = QStringLiteral("carol");
        m_instance->addUser(carol);
        if (!hasPartial)
            m_instance->failNextRest(QStringLiteral("endpoints"), 500, "{}", {}, 100);
        Note *note = shownNote(QStringLiteral("busy"));
        const auto offersPartial = [this] {
            return m_session->account().capabilities.contains(
                QStringLiteral("notes/show-partial-bulk"));
        };
        if (hasPartial)
            QTRY_VERIFY(offersPartial());
        NoteCapture capture;
        capture.setStream(m_session->stream());
        capture.setNoteId(note->id());
        QTRY_COMPARE(m_instance->captures().value(note->id()), 1);
        m_instance->closeListening();
        m_instance->dropConnections();
        QTRY_VERIFY(m_session->stream()->state() != StreamingClient::Open);
        m_instance->react(bob, note->id(), QStringLiteral("👍"));
        // A page of the timeline would tell of the reaction, too.
        m_instance->failNextRest(QStringLiteral("notes/timeline"), 502, "<html>", {}, 1000);

        // The answer is written with the reaction of the gap, and held back.
        connect(m_instance.get(), &LocalInstance::requestReceived, this,
                [this, endpoint](const RecordedRequest &request) {
                    if (request.endpoint != endpoint)
                        return;
                    m_instance->stallConnections(true);
                    m_instance->stallStreaming(false);
                });
        QVERIFY(m_instance->resumeListening());
        QTRY_COMPARE(m_instance->requests(endpoint).size(), 1);
        m_instance->disconnect(this);
        QTRY_COMPARE(m_instance->captures().value(note->id()), 1);
        m_instance->react(carol, note->id(), QStringLiteral("🎉"));
        QTRY_COMPARE(note->reactionCount(), 1);
        m_instance->stallConnections(false);
        // The event is not lost to the older answer, nor the gap to the event.
        QTRY_COMPARE(note->reactionCount(), 2);
    }

    void answersThatOvertakeTheirEventsCountOnce()
    {
        Note *note = shownNote(QStringLiteral("busy"));
        NoteCapture capture;
        capture.setStream(m_session->stream());
        capture.setNoteId(note->id());
        QTRY_COMPARE(m_instance->captures().value(note->id()), 1);
        m_instance->stallStreaming(true);
        m_instance->react(bob, note->id(), QStringLiteral("👍"));
        m_session->timeline(Session::Home)->catchUp();
        QTRY_COMPARE(note->reactionCount(), 1); // by an answer
        QSignalSpy doubted(m_session->notes(), &NoteStore::countsDoubted);
        m_instance->stallStreaming(false);
        QTRY_VERIFY(!doubted.isEmpty()); // the event came and was counted too
        QTRY_COMPARE(note->reactionCount(), 1);
    }

    /// The server sends a changed reaction as two events.
    void aChangedReactionIsNeverOneTooFew()
    {
        m_instance->addUser(QStringLiteral("carol"));
        Note *note = shownNote(QStringLiteral("busy"));
        NoteCapture capture;
        capture.setStream(m_session->stream());
        capture.setNoteId(note->id());
        QTRY_COMPARE(m_instance->captures().value(note->id()), 1);
        m_instance->react(bob, note->id(), QStringLiteral("👍"));
        m_instance->react(QStringLiteral("carol"), note->id(), QStringLiteral("👍"));
        QTRY_COMPARE(note->reactionCount(), 2);
        QCoreApplication::processEvents();
        // The server itself knows nothing of what follows.
        for (const char *endpoint : {"notes/show", "notes/show-partial-bulk"})
            m_instance->failNextRest(QString::fromLatin1(endpoint), 502, "<html>", {}, 1000);
        QStringList seen;
        connect(note, &Note::reactionsChanged, this, [note, &seen] {
            QStringList counts;
            for (const Reaction &reaction : note->reactions())
                counts.append(reaction.key + QString::number(reaction.count));
            seen.append(counts.join(QString()));
        });
        const auto tell = [this, note](const QString &type, const QString &key) {
            m_instance->sendRaw(
                QStringLiteral(R"({"type":"noteUpdated","body":{"id":"%1","type":"%2",)"
                               R"("body":{"reaction":"%3","userId":"%4"}}})")
                    .arg(note->id(), type, key, m_instance->userId(bob)));
        };
        // The second is not sent before the first was read, so turns of the loop pass.
        QObject first;
        connect(m_session->stream(), &StreamingClient::eventReceived, &first,
                [&](const StreamEvent &event) {
                    if (!std::holds_alternative<NoteUpdatedEvent>(event))
                        return;
                    disconnect(m_session->stream(), nullptr, &first, nullptr);
                    tell(QStringLiteral("reacted"), QStringLiteral("🎉"));
                });
        tell(QStringLiteral("unreacted"), QStringLiteral("👍"));
        QTRY_COMPARE(seen.value(0), QStringLiteral("👍1🎉1"));
        // Taken back for good, it is told a moment later.
        tell(QStringLiteral("unreacted"), QStringLiteral("🎉"));
        QTRY_COMPARE(seen.value(seen.size() - 1), QStringLiteral("👍1"));
        QVERIFY2(seen.filter(QStringLiteral("👍1🎉1")).size() + 1 == seen.size(),
                 qPrintable(seen.join(QLatin1Char(' '))));
    }

    void emojiOfABreakAreRead()
    {
        start();
        QTRY_COMPARE(m_instance->requests(QStringLiteral("emojis")).size(), 1);
        m_instance->closeListening();
        m_instance->dropConnections();
        QTRY_VERIFY(m_session->stream()->state() != StreamingClient::Open);
        m_instance->addEmoji(QStringLiteral("blobcat"));
        QVERIFY(m_instance->resumeListening());
        QTRY_VERIFY(m_session->notes()->emojis()->contains(QStringLiteral("blobcat")));
        QCOMPARE(m_instance->requests(QStringLiteral("emojis")).size(), 2);
    }

    void announcementsOfABreakAreUnread()
    {
        start();
        awaitChannel(QStringLiteral("main"));
        QVERIFY(!m_session->hasUnreadAnnouncement());
        m_instance->closeListening();
        m_instance->dropConnections();
        QTRY_VERIFY(m_session->stream()->state() != StreamingClient::Open);
        m_instance->announce(QStringLiteral("News"), QStringLiteral("There is some."));
        QVERIFY(m_instance->resumeListening());
        QTRY_VERIFY(m_session->hasUnreadAnnouncement());
    }

    void editedNoteIsReadAgain()
    {
        Note *note = shownNote(QStringLiteral("the first words"));
        NoteCapture capture;
        capture.setStream(m_session->stream());
        capture.setNoteId(note->id());
        QTRY_COMPARE(m_instance->captures().value(note->id()), 1);
        // Edited once more by the time it is asked for: the event alone does not tell this.
        m_instance->rewriteAnswers(QStringLiteral("notes/show"), [](QByteArray answer) {
            return answer.replace("the first words", "the third words");
        });
        QVERIFY(m_instance->requests(QStringLiteral("notes/show")).isEmpty());
        m_instance->sendRaw(
            QStringLiteral(R"({"type":"noteUpdated","body":{"id":"%1","type":"updated",)"
                           R"("body":{"cw":null,"text":"the second words"}}})")
                .arg(note->id()));
        QTRY_COMPARE(note->text(), QStringLiteral("the third words"));
        QCOMPARE(m_instance->requests(QStringLiteral("notes/show")).size(), 1);
    }

    void profileFollowsMeUpdated()
    {
        start();
        awaitChannel(QStringLiteral("main"));
        QTRY_COMPARE(m_session->displayName(), alice);
        m_instance->updateUser(alice, {{QStringLiteral("name"), QStringLiteral("Wonder")}});
        QTRY_COMPARE(m_session->displayName(), QStringLiteral("Wonder"));
        QCOMPARE(m_session->username(), alice);
    }

    /// The answer was made before the name changed, and comes after the stream told of it.
    void whatTheStreamTellsOutlivesAnOlderAnswer()
    {
        constexpr int delayMs = 300;
        m_instance->delayRest(QStringLiteral("i"), delayMs);
        start();
        awaitChannel(QStringLiteral("main"));
        QTRY_COMPARE(m_instance->requests(QStringLiteral("i")).size(), 2);
        m_instance->updateUser(alice, {{QStringLiteral("name"), QStringLiteral("Wonder")}});
        QTRY_COMPARE(m_session->displayName(), QStringLiteral("Wonder"));
        QTest::qWait(2 * delayMs);
        QCOMPARE(m_session->displayName(), QStringLiteral("Wonder"));
    }

    void whatTheStreamTellsOfAnnouncementsOutlivesAnOlderAnswer_data()
    {
        QTest::addColumn<bool>("isRead");
        QTest::newRow("one arrived") << false;
        QTest::newRow("all were read") << true;
    }
    void whatTheStreamTellsOfAnnouncementsOutlivesAnOlderAnswer()
    {
        QFETCH(bool, isRead);
        constexpr int delayMs = 300;
        m_instance->delayRest(QStringLiteral("i"), delayMs);
        QString announcement;
        if (isRead)
            announcement = m_instance->announce(QStringLiteral("News"), QStringLiteral("Old."));
        start();
        awaitChannel(QStringLiteral("main"));
        QTRY_COMPARE(m_instance->requests(QStringLiteral("i")).size(), 2);
        if (isRead)
            m_session->rest()->post<Done>(QStringLiteral("i/read-announcement"),
                                          {{QStringLiteral("announcementId"), announcement}});
        else
            m_instance->announce(QStringLiteral("News"), QStringLiteral("There is some."));
        // `i` is asked again, and what it said before is not believed.
        QTRY_COMPARE(m_instance->requests(QStringLiteral("i")).size(), 3);
        QTest::qWait(2 * delayMs);
        QCOMPARE(m_session->hasUnreadAnnouncement(), !isRead);
    }

    void emojiOfTheNameAreShown()
    {
        const QString name = QStringLiteral("Alice :blobcat: :guest: :nothing:");
        const QSignalSpy restyled(m_session.get(), &Session::styledNameChanged);
        m_instance->updateUser(
            alice,
            {{QStringLiteral("name"), name},
             {QStringLiteral("emojis"),
              QJsonObject{{QStringLiteral("guest"), QStringLiteral("https://a.example/g.png")}}}});
        start();
        awaitChannel(QStringLiteral("main"));
        // What came with the account, and not as one of the server's own.
        QTRY_COMPARE(m_session->styledName().count(QStringLiteral("<img")), 1);
        QVERIFY(m_session->styledName().contains(QStringLiteral(":blobcat:")));
        const auto seen = restyled.size();
        m_instance->addEmoji(QStringLiteral("blobcat"));
        QTRY_COMPARE(m_session->styledName().count(QStringLiteral("<img")), 2);
        QVERIFY(restyled.size() > seen);
        QVERIFY(m_session->styledName().contains(QStringLiteral(":nothing:")));
        QCOMPARE(m_session->displayName(), name);

        mfm::TextStyle style;
        style.emojiPx = 43;
        m_session->setTextStyle(style);
        QVERIFY(m_session->styledName().contains(QStringLiteral("43")));
        m_instance->updateUser(alice, {{QStringLiteral("name"), QStringLiteral("<b>Alice")}});
        QTRY_COMPARE(m_session->styledName(), QStringLiteral("&lt;b&gt;Alice"));
    }

    void policiesCloseTimelines()
    {
        m_instance->setPolicy(alice, QStringLiteral("gtlAvailable"), false);
        QSignalSpy changed(m_session.get(), &Session::timelinesChanged);
        TimelineModel *global = m_session->timeline(Session::Global);
        start();
        QTRY_VERIFY(!m_session->isTimelineAvailable(Session::Global));
        QVERIFY(!changed.isEmpty());
        QTRY_COMPARE(global->state(), TimelineModel::NotAvailable);
        QTRY_COMPARE(global->errorText(), m_session->timelineUnavailableReason(Session::Global));
        QVERIFY(m_session->isTimelineAvailable(Session::Local));
        QVERIFY(m_session->timelineUnavailableReason(Session::Local).isEmpty());
    }

    void timelineParamsReachRestAndStream()
    {
        start();
        TimelineModel *local = m_session->timeline(Session::Local);
        awaitChannel(QStringLiteral("localTimeline"));
        m_instance->clearLogs();
        m_session->setTimelineParams(Session::Local, false, true, false);
        QVERIFY(m_session->timelineWithReplies(Session::Local));
        QVERIFY(!m_session->timelineWithRenotes(Session::Local));
        QTRY_COMPARE(local->state(), TimelineModel::Empty);
        const auto requests = m_instance->requests(QStringLiteral("notes/local-timeline"));
        QVERIFY(!requests.isEmpty());
        QCOMPARE(requests.last().params.value(QLatin1String("withReplies")).toBool(), true);
        QCOMPARE(requests.last().params.value(QLatin1String("withRenotes")).toBool(true), false);
        QTRY_COMPARE(channelParams(QStringLiteral("localTimeline"))
                         .value(QLatin1String("withReplies"))
                         .toBool(),
                     true);
        QCOMPARE(channelParams(QStringLiteral("localTimeline"))
                     .value(QLatin1String("withRenotes"))
                     .toBool(true),
                 false);
    }

    void ownNotesFollowTheTimelinesParams()
    {
        start();
        TimelineModel *home = m_session->timeline(Session::Home);
        awaitChannel(QStringLiteral("homeTimeline"));
        const QString noteId = m_instance->createNote(alice, QStringLiteral("the first"));
        QTRY_COMPARE(home->rowCount(), 1);
        Note *first = home->noteAt(0);
        QCOMPARE(first->id(), noteId);
        m_session->setTimelineParams(Session::Home, false, false, false);
        QTRY_COMPARE(home->state(), TimelineModel::Ready);
        first = home->noteAt(0);
        m_session->renote(first, Note::Public);
        QTRY_COMPARE(m_instance->requests(QStringLiteral("notes/create")).size(), 1);
        m_instance->createNote(bob, QStringLiteral("after it"));
        QTRY_COMPARE(home->rowCount(), 2);
        QCOMPARE(home->noteAt(1), first);

        m_session->setTimelineParams(Session::Home, true, false, true);
        QTRY_COMPARE(home->state(), TimelineModel::Empty);
        std::unique_ptr<Composer> composer(m_session->composer());
        QSignalSpy sent(composer.get(), &Composer::sent);
        composer->setText(QStringLiteral("without a file"));
        composer->send();
        QTRY_COMPARE(sent.size(), 1);
        QCoreApplication::processEvents();
        QCOMPARE(home->rowCount(), 0);
    }

    void revokedTokenStopsEverything()
    {
        Note *note = shownNote(QStringLiteral("hello"));
        m_instance->revokeToken(m_token);
        // The open socket does not notice; the next call does.
        QCOMPARE(m_session->state(), Session::Online);
        m_session->react(note, QStringLiteral("👍"));
        QTRY_COMPARE(m_session->state(), Session::NeedsSignIn);
        QCOMPARE(m_session->stream()->state(), StreamingClient::Closed);
        QTRY_COMPARE(m_instance->connectionCount(), 0);
        QVERIFY(!m_session->stateText().isEmpty());
        QCOMPARE(m_session->retryAtMs(), 0);
        // The account stays, and a new token brings it back.
        m_instance->createNote(bob, QStringLiteral("missed"));
        m_token = m_instance->createToken(alice);
        m_session->start(m_token);
        QTRY_COMPARE(m_session->state(), Session::Online);
        QTRY_COMPARE(m_session->timeline(Session::Home)->rowCount(), 2);
    }

    void deadTokenAtTheHandshake()
    {
        m_instance->revokeToken(m_token);
        m_session->start(m_token);
        QTRY_COMPARE(m_session->state(), Session::NeedsSignIn);
    }

    void oldTokensAnswerDoesNotRefuseTheNewOne()
    {
        m_instance->refuseHandshakes(401);
        m_instance->failNextRest(QStringLiteral("i"), 403,
                                 R"({"error":{"message":"No.","code":"PERMISSION_DENIED",)"
                                 R"("id":"x","kind":"permission"}})",
                                 {}, 2);
        // The account's own reading of `i`, then the one that asks why the stream was refused: that
        // answer is held back until another token is in use.
        connect(m_instance.get(), &LocalInstance::requestReceived, this, [this] {
            if (m_instance->requests(QStringLiteral("i")).size() == 2)
                m_instance->stallConnections(true);
        });
        m_session->start(m_token);
        QTRY_COMPARE(m_instance->requests(QStringLiteral("i")).size(), 2);
        m_instance->disconnect(this);
        m_instance->refuseHandshakes(0);
        m_session->start(m_instance->createToken(alice));
        m_instance->stallConnections(false);
        QTRY_COMPARE(m_session->state(), Session::Online);
    }

    void handshakeIsNotTrustedAlone()
    {
        // A proxy refuses the upgrade although the token works: `i` decides, and it is tried again
        // later.
        m_instance->refuseHandshakes(401);
        m_session->start(m_token);
        QTRY_COMPARE(m_session->state(), Session::Offline);
        QVERIFY(m_session->retryAtMs() > 0);
        m_instance->refuseHandshakes(0);
        m_session->reconnectNow();
        QTRY_COMPARE(m_session->state(), Session::Online);
    }

    void suspendedAccount()
    {
        m_instance->suspend(alice);
        m_session->start(m_token);
        QTRY_COMPARE(m_session->state(), Session::Suspended);
        QCOMPARE(m_session->stream()->state(), StreamingClient::Closed);
    }

    void serverThatIgnoresTheHeaderNeedsConsent()
    {
        QSignalSpy asked(m_session.get(), &Session::needsTokenInUrlChanged);
        m_instance->ignoreAuthorizationHeader(true);
        m_session->start(m_token);
        QTRY_VERIFY(m_session->needsTokenInUrl());
        QTRY_COMPARE(m_session->state(), Session::Offline);
        QVERIFY(!asked.isEmpty());
        QTRY_COMPARE(m_instance->connectionCount(), 0);
        m_session->allowTokenInUrl();
        QVERIFY(m_session->account().allowsTokenInUrl);
        QTRY_COMPARE(m_session->state(), Session::Online);
        QTRY_COMPARE(m_instance->connectionCount(), 1);
        QVERIFY(m_instance->connections().first().tokenInQuery);
    }

    void lookingAround()
    {
        makeSession(true);
        m_instance->createNote(bob, QStringLiteral("hello"));
        m_session->start({});
        QTRY_COMPARE(m_session->state(), Session::Online);
        QVERIFY(m_session->isAnonymous());
        QVERIFY(!m_session->notifications());
        QVERIFY(!m_session->isTimelineAvailable(Session::Home));
        QVERIFY(!m_session->timelineUnavailableReason(Session::Social).isEmpty());
        TimelineModel *home = m_session->timeline(Session::Home);
        QTRY_COMPARE(home->state(), TimelineModel::NotAvailable);
        TimelineModel *local = m_session->timeline(Session::Local);
        QTRY_COMPARE(local->rowCount(), 1);
        awaitChannel(QStringLiteral("localTimeline"));
        m_instance->createNote(bob, QStringLiteral("live"));
        QTRY_COMPARE(local->rowCount(), 2);
        m_session->react(local->noteAt(0), QStringLiteral("👍"));
        QCOMPARE(m_failed->size(), 1);
        QVERIFY(m_instance->requests(QStringLiteral("notes/reactions/create")).isEmpty());
        QVERIFY(m_instance->requests(QStringLiteral("i")).isEmpty());
    }

    void hiddenTimelineStaysSubscribed()
    {
        shownNote(QStringLiteral("hello"));
        m_session->timeline(Session::Local);
        awaitChannel(QStringLiteral("localTimeline"));
        QCOMPARE(m_instance->captures().size(), 0); // nothing is on screen here
        m_instance->createNote(bob, QStringLiteral("while nobody looks"));
        QTRY_COMPARE(m_session->timeline(Session::Home)->rowCount(), 2);
        QTRY_COMPARE(m_session->timeline(Session::Local)->rowCount(), 2);
    }

private:
    void makeSession(bool isAnonymous)
    {
        Account account;
        account.server = m_instance->url();
        if (!isAnonymous) {
            account.userId = m_instance->userId(alice);
            account.username = alice;
        }
        m_failed.reset();
        m_session = std::make_unique<Session>(account, support::sessionEnvironment(&m_clock));
        m_failed = std::make_unique<QSignalSpy>(m_session.get(), &Session::failed);
    }

    void start()
    {
        m_session->start(m_token);
        QTRY_COMPARE(m_session->state(), Session::Online);
    }

    /// A note of bob's in the home timeline of a running session.
    Note *shownNote(const QString &text)
    {
        m_instance->createNote(bob, text);
        m_session->start(m_token);
        TimelineModel *home = m_session->timeline(Session::Home);
        [&] {
            QTRY_COMPARE(home->rowCount(), 1);
            QTRY_COMPARE(m_session->state(), Session::Online);
        }();
        awaitChannel(QStringLiteral("homeTimeline"));
        return home->noteAt(0);
    }

    QJsonObject channelParams(const QString &name) const
    {
        for (const ChannelInfo &channel : m_instance->channels()) {
            if (channel.channel == name)
                return channel.params;
        }
        return {};
    }

    void awaitChannel(const QString &name)
    {
        const ChannelModel *channels = m_session->stream()->channels();
        const auto isAcked = [&] {
            for (int row = 0; row < channels->rowCount(); ++row) {
                const auto *channel =
                    channels->data(channels->index(row), ChannelModel::ChannelRole)
                        .value<Channel *>();
                if (channel->name() == name && channel->state() == Channel::Acked)
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(isAcked());
    }

    /// "👍2🎉1", in the order of the keys.
    QString reactionsOnServer(const Note *note) const
    {
        const auto reactions =
            m_instance->note(note->id()).value(QLatin1String("reactions")).toObject();
        QStringList parts;
        for (auto it = reactions.begin(); it != reactions.end(); ++it) {
            if (it.value().toInt() > 0)
                parts.append(it.key() + QString::number(it.value().toInt()));
        }
        parts.sort();
        return parts.join(QString());
    }

    SystemClock m_clock;
    QByteArray m_token;
    std::unique_ptr<LocalInstance> m_instance;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<QSignalSpy> m_failed;
};

SESERAGI_TEST_MAIN(TestSession)
#include "tst_session.moc"
