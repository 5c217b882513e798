// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/notificationmodel.h"

#include "entity/decode.h"
#include "model/notificationitem.h"
#include "model/notificationtext.h"
#include "store/notestore.h"
#include "support/fixtures.h"
#include "support/notes.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using support::makeNote;
using support::makeNotePtr;
using support::noteId;

class TestNotificationModel : public QObject
{
    Q_OBJECT
    support::HandClock m_clock;
    std::unique_ptr<NoteStore> m_store;
    support::HandSource<entity::Notification> m_source;
    std::unique_ptr<NotificationModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    int m_markedRead = 0;

    static entity::Notification make(int number, const QString &type)
    {
        entity::Notification notification;
        notification.id = noteId(number);
        notification.type = type;
        notification.user = support::makeUser(QStringLiteral("bob"));
        return notification;
    }
    void load(const QList<entity::Notification> &page)
    {
        m_model->load();
        m_source.answerLast(page);
    }
    /// The questions for the newest page that came after the first: views and the tester ask for
    /// older ones, too.
    QList<int> catchUps() const
    {
        QList<int> found;
        for (int i = 0; i < m_source.count(); ++i) {
            if (m_source.page(i).isFirst() && m_source.page(i).limit == 100)
                found.append(i);
        }
        return found;
    }
    static QList<entity::Notification> range(int newest, int oldest)
    {
        QList<entity::Notification> page;
        for (int number = newest; number >= oldest; --number)
            page.append(make(number, QStringLiteral("follow")));
        return page;
    }
    static QStringList numbers(int newest, int oldest)
    {
        QStringList found;
        for (int number = newest; number >= oldest; --number)
            found.append(noteId(number));
        return found;
    }
    static QList<entity::Notification> ascending(int oldest, int newest)
    {
        QList<entity::Notification> page = range(newest, oldest);
        std::reverse(page.begin(), page.end());
        return page;
    }
    QStringList ids() const { return ids(0); }
    /// From row `first` on, so many, or all; empty: the gap.
    QStringList ids(int first, int count = std::numeric_limits<int>::max()) const
    {
        QStringList found;
        for (int row = first; row < m_model->count() && row - first < count; ++row) {
            const NotificationItem *item = m_model->itemAt(row);
            found.append(item ? item->id() : QString());
        }
        return found;
    }
    int gapRow() const { return int(ids().indexOf(QString())); }
    TimelineGap *gap() const
    {
        return m_model->data(m_model->index(gapRow()), NotificationModel::GapRole)
            .value<TimelineGap *>();
    }
    /// Answers a catch-up with the newest 300.
    void missMany(int newest)
    {
        for (const int last : {newest, newest - 100, newest - 200})
            m_source.answerLast(range(last, last - 99));
    }
    /// The reader is somewhere in 100 to 1, and of those up to `newest` the newest 300 are there.
    void leaveAGap(int newest)
    {
        load(range(100, 1));
        m_model->setHoldOld(true);
        m_model->catchUp();
        missMany(newest);
        QCOMPARE(gapRow(), 300);
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
        m_store = std::make_unique<NoteStore>(m_clock);
        m_source = {};
        m_markedRead = 0;
        m_model = std::make_unique<NotificationModel>(m_store.get(), m_source,
                                                      [this] { ++m_markedRead; });
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_store.reset();
    }

    void catchesUpAfterAFirstPageThatWasAskedForBefore()
    {
        m_model->load();
        const int page = m_source.count() - 1;
        // `main` opens while the page is on its way.
        m_model->catchUp();
        QVERIFY(catchUps().isEmpty());
        m_source.answer(page, QList<entity::Notification>{make(1, QStringLiteral("follow"))});
        QTRY_COMPARE(catchUps().size(), 1);
        m_source.answer(catchUps().last(),
                        QList<entity::Notification>{make(2, QStringLiteral("follow")),
                                                    make(1, QStringLiteral("follow"))});
        QTRY_COMPARE(m_model->count(), 2);
    }

    void catchesUpWithWhatAFirstPageMayNotKnow()
    {
        m_model->load();
        const int page = m_source.count() - 1;
        m_model->insertLive(make(2, QStringLiteral("follow")), false);
        m_source.answer(page, QList<entity::Notification>{make(1, QStringLiteral("follow"))});
        QTRY_COMPARE(catchUps().size(), 1);
        m_source.answer(catchUps().last(),
                        QList<entity::Notification>{make(2, QStringLiteral("follow")),
                                                    make(1, QStringLiteral("follow"))});
        QTRY_COMPARE(m_model->count(), 2);
    }

    void asksAgainForAFirstPageThatWasRefused()
    {
        m_model->load();
        const int page = m_source.count() - 1;
        m_model->catchUp();
        m_source.answer(page, Error{.kind = Error::Kind::Network});
        QTRY_COMPARE(m_source.count(), page + 2);
        QCOMPARE(m_model->state(), NotificationModel::Loading);
        QCOMPARE(m_source.urgency(page + 1), rest::Urgency::Visible); // nobody clicked
        m_source.answer(page + 1, QList<entity::Notification>{make(1, QStringLiteral("follow"))});
        QTRY_COMPARE(m_model->count(), 1);
    }

    /// However often the stream comes back.
    void asksNoEarlierThanTheServerSays()
    {
        m_model->load();
        const int page = m_source.count() - 1;
        m_source.answer(
            page, Error{.kind = Error::Kind::RateLimited, .retryAtMs = m_clock.ms + 3'600'000});
        for (int i = 0; i < 3; ++i)
            m_model->catchUp();
        QCOMPARE(m_source.count(), page + 1);
        QCOMPARE(m_model->state(), NotificationModel::Failed);
        m_clock.ms += 3'600'001;
        m_model->catchUp();
        QCOMPARE(m_source.count(), page + 2);
        QCOMPARE(m_source.urgency(page + 1), rest::Urgency::Visible);
    }

    void asksByItselfForAFirstPageThatFailed()
    {
        m_model->load();
        const int page = m_source.count() - 1;
        m_source.answer(page, Error{.kind = Error::Kind::Server, .httpStatus = 502});
        QCOMPARE(m_model->state(), NotificationModel::Failed);
        QCoreApplication::processEvents();
        QTRY_COMPARE_WITH_TIMEOUT(m_source.count(), page + 2, 20'000);
        QCOMPARE(m_model->state(), NotificationModel::Failed);
        QVERIFY(m_source.lastPage().isFirst());
        QCOMPARE(m_source.urgency(page), rest::Urgency::Asked);
        QCOMPARE(m_source.urgency(page + 1), rest::Urgency::Visible);
        // The answer may have been made before this one.
        m_model->insertLive(make(2, QStringLiteral("follow")), false);
        m_source.answerLast(QList<entity::Notification>{make(1, QStringLiteral("follow"))});
        QCOMPARE(m_model->state(), NotificationModel::Ready);
        QTRY_COMPARE(catchUps().size(), 1);
        m_source.answer(catchUps().last(), range(2, 1));
        QCOMPARE(ids(), numbers(2, 1));
    }

    void showsARecordedPage_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("count");
        QTest::newRow("plain") << QStringLiteral("captures/rest/i.notifications.json") << 17;
        QTest::newRow("grouped") << QStringLiteral("captures/rest/i.notifications-grouped.json")
                                 << 15;
    }
    void showsARecordedPage()
    {
        QFETCH(QString, file);
        QFETCH(int, count);
        const auto page = entity::decode<QList<entity::Notification>>(support::fixture(file));
        QVERIFY(page);
        load(page.value());
        QCOMPARE(m_model->count(), count);
        for (int row = 0; row < count; ++row) {
            const NotificationItem *item = m_model->itemAt(row);
            QVERIFY2(!item->text().contains(QLatin1String("news")), qUtf8Printable(item->kind()));
            QVERIFY(!item->text().contains(QLatin1Char('%')));
            if (item->kind() == QLatin1String("renote"))
                QVERIFY(!item->note()->isPureRenote());
            if (item->kind().startsWith(QLatin1String("reaction")))
                QVERIFY(!item->reactionSource().isEmpty());
        }
    }

    /// rest.md 14.4, every kind of every fork.
    void saysEveryKindInWords()
    {
        const QStringList kinds =
            QStringLiteral("note follow mention reply quote renote reaction pollEnded "
                           "receiveFollowRequest followRequestAccepted roleAssigned "
                           "achievementEarned exportCompleted login createToken "
                           "chatRoomInvitationReceived scheduledNotePosted "
                           "scheduledNotePostFailed app test reaction:grouped renote:grouped "
                           "noteScheduled scheduledNoteError sensitiveFlagAssigned groupInvited "
                           "note:grouped pollVote followRequest")
                .split(QLatin1Char(' '));
        const QString generic = NotificationText::sentence(make(1, QStringLiteral("brandNew")),
                                                           QStringLiteral("Bob"), {});
        QCOMPARE(generic, QStringLiteral("There is news from \u2068Bob\u2069"));
        for (const QString &kind : kinds) {
            const QString text = NotificationText::sentence(make(1, kind), QStringLiteral("Bob"),
                                                            QStringLiteral("X"));
            QVERIFY2(!text.isEmpty() && text != generic, qUtf8Printable(kind));
            QVERIFY2(!text.contains(QLatin1Char('%')), qUtf8Printable(text));
        }
        entity::Notification grouped = make(1, QStringLiteral("reaction:grouped"));
        grouped.reactions.resize(3);
        QCOMPARE(NotificationText::sentence(grouped, QStringLiteral("Bob"), {}),
                 QStringLiteral("\u2068Bob\u2069 and 2 other(s) reacted"));
    }

    void saysWhatAnAchievementIsFor_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        QTest::newRow("counted") << QStringLiteral(
            "notes100") << QStringLiteral("You earned an achievement: 100 note(s) written");
        QTest::newRow("days") << QStringLiteral("login1000")
                              << QStringLiteral("You earned an achievement: here on 1000 day(s)");
        QTest::newRow("by name") << QStringLiteral("tutorialCompleted")
                                 << QStringLiteral(
                                        "You earned an achievement: the tutorial to its end");
        QTest::newRow("a number that is no count")
            << QStringLiteral("noteClipped1")
            << QStringLiteral("You earned an achievement: the first note in a clip");
        QTest::newRow("a fork's own")
            << QStringLiteral("brandNew7") << QStringLiteral("You earned an achievement");
    }
    void saysWhatAnAchievementIsFor()
    {
        QFETCH(QString, name);
        entity::Notification earned = make(1, QStringLiteral("achievementEarned"));
        earned.achievement = name;
        QTEST(NotificationText::sentence(earned, {}, {}), "text");
    }

    void saysWhatWasExported()
    {
        entity::Notification done = make(1, QStringLiteral("exportCompleted"));
        done.exportedEntity = QStringLiteral("userList");
        QCOMPARE(NotificationText::sentence(done, {}, {}),
                 QStringLiteral("The export of your lists is ready"));
        done.exportedEntity = QStringLiteral("brandNew");
        QCOMPARE(NotificationText::sentence(done, {}, {}), QStringLiteral("Your export is ready"));
    }

    void putsNamesIntoSentences_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        QTest::newRow("right to left")
            << QStringLiteral("\u0633\u0645\u064a\u0631")
            << QStringLiteral("\u2068\u0633\u0645\u064a\u0631\u2069 follows you");
        QTest::newRow("emoji codes") << QStringLiteral(":goutte: Bob :rain: Drop :goutte:")
                                     << QStringLiteral("\u2068Bob Drop\u2069 follows you");
        QTest::newRow("only a code")
            << QStringLiteral(":goutte:") << QStringLiteral("\u2068:goutte:\u2069 follows you");
        QTest::newRow("colons") << QStringLiteral("12:30 Bob")
                                << QStringLiteral("\u206812:30 Bob\u2069 follows you");
        QTest::newRow("no name") << QString() << QStringLiteral("\u2068bob\u2069 follows you");
    }
    void putsNamesIntoSentences()
    {
        QFETCH(QString, name);
        QFETCH(QString, text);
        entity::Notification follow = make(1, QStringLiteral("follow"));
        auto user = std::make_shared<entity::User>(*follow.user);
        user->name = name;
        follow.user = user;
        load({follow});
        QCOMPARE(m_model->itemAt(0)->text(), text);
        QVERIFY(!m_model->itemAt(0)->text().isRightToLeft());
    }

    void countsWhatIsUnread()
    {
        m_model->setUnreadCount(1);
        load({make(3, QStringLiteral("follow")), make(2, QStringLiteral("follow"))});
        QVERIFY(m_model->itemAt(0)->isUnread());
        QVERIFY(!m_model->itemAt(1)->isUnread());
        m_model->insertLive(make(4, QStringLiteral("mention")), true);
        QCOMPARE(m_model->unreadCount(), 2);
        QCOMPARE(m_model->itemAt(0)->text(), QStringLiteral("\u2068bob\u2069 mentioned you"));
        m_model->insertLive(make(4, QStringLiteral("mention")), true);
        QCOMPARE(m_model->unreadCount(), 2);
        QCOMPARE(m_model->count(), 3);
        m_model->markAllRead();
        QCOMPARE(m_model->unreadCount(), 0);
        QVERIFY(!m_model->itemAt(0)->isUnread());
        m_model->markAllRead();
        QCOMPARE(m_markedRead, 1);
        m_model->insertLive(make(5, QStringLiteral("test")), true);
        m_model->setAllRead(); // read elsewhere: the server need not be told
        QCOMPARE(m_model->unreadCount(), 0);
        QCOMPARE(m_markedRead, 1);
        // As the stream says it: at once, and again when it is still unread after two seconds.
        m_model->insertLive(make(6, QStringLiteral("test")), false);
        QCOMPARE(m_model->unreadCount(), 0);
        m_model->insertLive(make(6, QStringLiteral("test")), true);
        QCOMPARE(m_model->unreadCount(), 1);
        QVERIFY(m_model->itemAt(0)->isUnread());
        QCOMPARE(m_model->count(), 5);
    }

    void countsBeforeTheFirstPage()
    {
        m_model->insertLive(make(4, QStringLiteral("mention")), false);
        QCOMPARE(m_model->unreadCount(), 0);
        m_model->insertLive(make(4, QStringLiteral("mention")), true);
        QCOMPARE(m_model->unreadCount(), 1);
        load({make(4, QStringLiteral("mention"))});
        QCOMPARE(m_model->count(), 1);
        QVERIFY(m_model->itemAt(0)->isUnread());
    }

    /// While the list cannot be read, the stream goes on.
    void remembersTheNewestBeforeTheFirstPage()
    {
        m_model->load();
        m_source.answerLast(Error{.kind = Error::Kind::Server, .httpStatus = 400});
        QSignalSpy doubted(m_model.get(), &NotificationModel::unreadCountDoubted);
        for (int number = 1; number <= 500; ++number)
            m_model->insertLive(make(number, QStringLiteral("follow")), false);
        m_model->insertLive(make(500, QStringLiteral("follow")), true);
        m_model->insertLive(make(401, QStringLiteral("follow")), true);
        QCOMPARE(m_model->unreadCount(), 2);
        QCOMPARE(doubted.count(), 0);
        // Whether the server's count knew of this one, nobody remembers.
        m_model->insertLive(make(400, QStringLiteral("follow")), true);
        QCOMPARE(m_model->unreadCount(), 2);
        QCOMPARE(doubted.count(), 1);
    }

    void doesNotCountAgainWhatTheServerCounted()
    {
        // It happened just before the stream opened; that it is still unread is told later.
        m_model->setUnreadCount(1);
        m_model->insertLive(make(4, QStringLiteral("mention")), true);
        QCOMPARE(m_model->unreadCount(), 1);
        load({make(4, QStringLiteral("mention"))});
        QVERIFY(m_model->itemAt(0)->isUnread());
        QCOMPARE(m_model->unreadCount(), 1);
    }

    void eventsAreNewerThanTheAnswer()
    {
        const NoteHandle note = m_store->ingest(makeNotePtr(1));
        load({});
        m_model->catchUp();
        m_clock.ms += 10;
        m_store->apply(noteId(1),
                       entity::Reacted{QStringLiteral("🎉"), {}, {}, QStringLiteral("bob")});
        QCOMPARE(note->reactionCount(), 1);
        entity::Notification notification = make(3, QStringLiteral("reply"));
        notification.note = makeNotePtr(1);
        m_source.answerLast(QList<entity::Notification>{notification});
        QCOMPARE(m_model->itemAt(0)->note(), note.get());
        QCOMPARE(note->reactionCount(), 1);
    }

    /// The page overtakes the stream: what is new in it is counted when the stream says so.
    void countsWhatACatchUpBroughtFirst()
    {
        load({make(1, QStringLiteral("follow"))});
        m_model->setUnreadCount(1);
        m_model->catchUp();
        m_source.answerLast(QList<entity::Notification>{make(2, QStringLiteral("follow")),
                                                        make(1, QStringLiteral("follow"))});
        QCOMPARE(m_model->unreadCount(), 1);
        QVERIFY(m_model->itemAt(1)->isUnread());
        m_model->insertLive(make(2, QStringLiteral("follow")), false);
        m_model->insertLive(make(2, QStringLiteral("follow")), true);
        QCOMPARE(m_model->unreadCount(), 2);
        QVERIFY(m_model->itemAt(0)->isUnread());
        QVERIFY(m_model->itemAt(1)->isUnread());
    }

    /// `i` was answered before a notification came, and the first page after it.
    void doubtsACountThatMayNotKnowTheNewest()
    {
        m_model->setUnreadCount(1);
        load({make(2, QStringLiteral("follow")), make(1, QStringLiteral("follow"))});
        QSignalSpy doubted(m_model.get(), &NotificationModel::unreadCountDoubted);
        m_model->insertLive(make(2, QStringLiteral("follow")), true);
        QCOMPARE(doubted.count(), 1);
        m_model->setUnreadCount(2);
        QVERIFY(m_model->itemAt(0)->isUnread());
        QVERIFY(m_model->itemAt(1)->isUnread());
    }

    /// After a gap `i` counts what was missed, before the page with it is there or after.
    void marksWhatWasMissed()
    {
        load({make(1, QStringLiteral("follow"))});
        m_model->catchUp();
        m_model->setUnreadCount(1);
        m_source.answerLast(QList<entity::Notification>{make(2, QStringLiteral("follow")),
                                                        make(1, QStringLiteral("follow"))});
        QVERIFY(m_model->itemAt(0)->isUnread());
        QVERIFY(!m_model->itemAt(1)->isUnread());
        m_model->catchUp();
        m_source.answerLast(QList<entity::Notification>{make(3, QStringLiteral("follow")),
                                                        make(2, QStringLiteral("follow"))});
        m_model->setUnreadCount(2);
        QVERIFY(m_model->itemAt(0)->isUnread());
        QVERIFY(m_model->itemAt(1)->isUnread());
        QVERIFY(!m_model->itemAt(2)->isUnread());
    }

    void fetchesOlderOnes()
    {
        load({make(9, QStringLiteral("follow")), make(8, QStringLiteral("follow"))});
        m_model->fetchOlder();
        QCOMPARE(m_source.lastPage().untilId, noteId(8));
        m_source.answerLast(QList<entity::Notification>{make(5, QStringLiteral("follow"))});
        QCOMPARE(m_model->count(), 3);
        m_model->fetchOlder();
        m_source.answerLast(QList<entity::Notification>{});
        QVERIFY(!m_model->hasMore());
    }

    /// Whoever reads further down keeps what is there, whatever comes in above.
    void keepsWhatIsReadFarDown()
    {
        load(range(400, 301));
        for (const int newest : {300, 200, 100}) {
            m_model->fetchOlder();
            QCOMPARE(m_source.lastPage().untilId, noteId(newest + 1));
            m_source.answerLast(range(newest, newest - 99));
        }
        m_model->setHoldOld(true);
        m_model->insertLive(make(401, QStringLiteral("follow")), false);
        QCOMPARE(ids(), numbers(401, 1));
        m_model->setHoldOld(false);
        QCOMPARE(ids(), numbers(401, 102));
        m_model->fetchOlder();
        QCOMPARE(m_source.lastPage().untilId, noteId(102));
        m_source.answerLast(range(101, 2));
        QCOMPARE(ids(), numbers(401, 2));
        m_model->insertLive(make(402, QStringLiteral("follow")), false);
        QCOMPARE(ids(), numbers(402, 103));
        // But not without end.
        m_model->setHoldOld(true);
        for (int number = 403; number <= 1'500; ++number)
            m_model->insertLive(make(number, QStringLiteral("follow")), false);
        QVERIFY(m_model->count() > 500); // as many as a server keeps
        QVERIFY(m_model->count() < 1'000);
        QCOMPARE(ids(), numbers(1'500, 1'501 - m_model->count()));
    }

    void letsAGroupGrow()
    {
        entity::Notification group = make(3, QStringLiteral("renote:grouped"));
        group.note = makeNotePtr(1);
        load({group});
        group.id = noteId(5);
        m_model->insertLive(group, true);
        QCOMPARE(m_model->count(), 1);
        QCOMPARE(m_model->itemAt(0)->id(), noteId(5));
    }

    void forgetsDeletedNotes()
    {
        entity::Notification reply = make(3, QStringLiteral("reply"));
        reply.note = makeNotePtr(1);
        load({reply, make(2, QStringLiteral("follow"))});
        m_store->apply(noteId(1), entity::NoteDeleted{});
        QCOMPARE(m_model->count(), 1);
        QTRY_COMPARE(m_store->noteCount(), 0);
    }

    /// Since 2025.8 renotes outlive what they renote, and the server goes on listing them.
    void keepsRenotesOfDeletedNotes()
    {
        auto renote = std::make_shared<entity::Note>(makeNote(2, {}));
        renote->renoteId = noteId(1);
        renote->renote = makeNotePtr(1);
        entity::Notification notification = make(3, QStringLiteral("renote"));
        notification.note = renote;
        load({notification});
        QVERIFY(m_model->itemAt(0)->note());
        m_store->apply(noteId(1), entity::NoteDeleted{});
        QCOMPARE(m_model->count(), 1);
        m_store->apply(noteId(2), entity::NoteDeleted{});
        QCOMPARE(m_model->count(), 0);
    }

    void joinsWhatItMissed()
    {
        load({make(3, QStringLiteral("follow")), make(2, QStringLiteral("follow"))});
        m_model->catchUp();
        m_source.answerLast(QList<entity::Notification>{make(4, QStringLiteral("follow")),
                                                        make(3, QStringLiteral("follow"))});
        QCOMPARE(m_model->count(), 3);
        m_model->catchUp();
        m_source.answerLast(QList<entity::Notification>{make(9, QStringLiteral("follow")),
                                                        make(8, QStringLiteral("follow"))});
        // 5 to 7 are missing: nothing is shown before they are there.
        QCOMPARE(m_model->count(), 3);
        QCOMPARE(m_source.lastPage().untilId, noteId(8));
        m_source.answerLast(range(7, 4));
        QCOMPARE(ids(), numbers(9, 2));
    }

    /// What comes live after a break proves nothing about what was missed before it.
    void liveOnesHideNoHole()
    {
        load({make(1, QStringLiteral("follow"))});
        m_model->catchUp();
        const int question = m_source.count() - 1;
        m_model->insertLive(make(300, QStringLiteral("follow")), false);
        m_source.answer(question, range(299, 200));
        m_model->insertLive(make(301, QStringLiteral("follow")), false);
        QCOMPARE(m_model->count(), 3);
        m_source.answerLast(range(199, 100));
        m_source.answerLast(range(99, 1));
        QCOMPARE(ids(), numbers(301, 2)); // as many as are kept
        m_model->fetchOlder();
        QCOMPARE(m_source.lastPage().untilId, noteId(2));
    }

    void whatFailedIsAskedAgainFromTheSameBreak()
    {
        load({make(1, QStringLiteral("follow"))});
        m_model->catchUp();
        const int first = m_source.count() - 1;
        m_model->insertLive(make(5, QStringLiteral("follow")), false);
        m_source.answer(first, Error{.kind = Error::Kind::Network});
        QTRY_COMPARE_WITH_TIMEOUT(catchUps().size(), 2, 20'000);
        m_source.answer(catchUps().last(), range(5, 4));
        m_source.answerLast(range(3, 1));
        QCOMPARE(ids(), numbers(5, 1));
    }

    void whatIsMissingHasItsPlace()
    {
        load(range(5, 1));
        m_model->setUnreadCount(0);
        m_model->catchUp();
        QCOMPARE(m_model->count(), 5); // most breaks are made up for before anybody could read it
        m_model->insertLive(make(9, QStringLiteral("follow")), false);
        m_model->insertLive(make(9, QStringLiteral("follow")), true);
        m_source.answer(catchUps().last(), Error{.kind = Error::Kind::Network});
        QCOMPARE(m_model->count(), 7);
        QCOMPARE(m_model->itemAt(0)->id(), noteId(9));
        QVERIFY(!m_model->itemAt(1));
        QCOMPARE(m_model->itemAt(2)->id(), noteId(5));
        const auto role = [this](int row, int role) {
            return m_model->data(m_model->index(row), role);
        };
        QVERIFY(role(1, NotificationModel::IsGapRole).toBool());
        QVERIFY(!role(0, NotificationModel::IsGapRole).toBool());
        auto *gap = role(1, NotificationModel::GapRole).value<TimelineGap *>();
        QVERIFY(gap);
        QCOMPARE(gap->state(), TimelineGap::Failed);
        QVERIFY(gap->canLoad());
        QVERIFY2(gap->text().startsWith(QStringLiteral("Notifications after ")),
                 qPrintable(gap->text()));
        QCOMPARE(role(1, Qt::DisplayRole).toString(), gap->text());
        // Neither unread nor read, it does not count.
        m_model->setUnreadCount(2);
        QVERIFY(m_model->itemAt(2)->isUnread());
        QVERIFY(!m_model->itemAt(3)->isUnread());
        // An older page goes below it, a live one above.
        m_model->insertLive(make(10, QStringLiteral("follow")), false);
        QVERIFY(role(2, NotificationModel::IsGapRole).toBool());

        m_model->catchUp(); // the reader asks, or the timer
        QCOMPARE(gap->state(), TimelineGap::Loading);
        m_source.answer(catchUps().last(), range(10, 4));
        QCOMPARE(ids(), numbers(10, 1));
    }

    void aSlowCatchUpIsSeen()
    {
        load(range(5, 1));
        m_model->catchUp();
        QTRY_COMPARE(m_model->count(), 6);
        auto *gap =
            m_model->data(m_model->index(0), NotificationModel::GapRole).value<TimelineGap *>();
        QCOMPARE(gap->state(), TimelineGap::Loading);
        QVERIFY(!gap->canLoad());
        m_source.answer(catchUps().last(), range(7, 5));
        QCOMPARE(ids(), numbers(7, 1));
        // A new list has no gap of the old one.
        m_model->catchUp();
        m_source.answer(catchUps().last(), Error{.kind = Error::Kind::Network});
        QCOMPARE(m_model->count(), 8);
        load(range(3, 1));
        QCOMPARE(ids(), numbers(3, 1));
    }

    void moreThanIsKeptReplacesTheRows()
    {
        load({make(1, QStringLiteral("follow"))});
        m_model->catchUp();
        for (const int newest : {900, 800, 700})
            m_source.answerLast(range(newest, newest - 99));
        QCOMPARE(ids(), numbers(900, 601));
        m_model->fetchOlder();
        QCOMPARE(m_source.lastPage().untilId, noteId(601));
    }

    void moreThanIsKeptLeavesTheRowsThatAreRead()
    {
        load(range(100, 1));
        m_model->setHoldOld(true);
        m_model->catchUp();
        missMany(900);
        // The newest, the gap, and what the reader sees.
        QCOMPARE(m_model->count(), 401);
        QCOMPARE(ids(0, 300), numbers(900, 601));
        QCOMPARE(gapRow(), 300);
        QCOMPARE(ids(301), numbers(100, 1));
        QCOMPARE(gap()->state(), TimelineGap::TooLong);
        QVERIFY(gap()->canLoad());
        QVERIFY(!m_model->isCatchingUp());
        // Those above are counted, those below nobody can tell.
        m_model->itemAt(301)->setUnread(true);
        m_model->setUnreadCount(2);
        QVERIFY(m_model->itemAt(1)->isUnread());
        QVERIFY(!m_model->itemAt(2)->isUnread());
        QVERIFY(m_model->itemAt(301)->isUnread());
        m_model->markAllRead();
        QVERIFY(!m_model->itemAt(301)->isUnread());
        // At the top the newest are kept, and the others are fetched again on scrolling.
        m_model->setHoldOld(false);
        QCOMPARE(ids(), numbers(900, 601));
        m_model->fetchOlder();
        QCOMPARE(m_source.lastPage().untilId, noteId(601));
    }

    void aLongGapLoadsFromItsBottom()
    {
        leaveAGap(500);
        m_model->loadGapFromBottom();
        QCOMPARE(gap()->state(), TimelineGap::Loading);
        QCOMPARE(m_source.lastPage().sinceId, noteId(96)); // it overlaps what is known
        m_source.answerLast(ascending(97, 196));
        QCOMPARE(gapRow(), 300);
        QCOMPARE(ids(301), numbers(196, 1));
        QCOMPARE(m_source.lastPage().sinceId, noteId(192));
        const int question = m_source.count() - 1;
        m_model->loadGapFromBottom(); // it loads already
        QCOMPARE(m_source.count() - 1, question);
        m_model->insertLive(make(501, QStringLiteral("follow")), false);
        m_source.answerLast(ascending(193, 292));
        QCOMPARE(ids(), numbers(501, 1));
    }

    void aLongGapLoadsFromItsTop()
    {
        leaveAGap(550);
        m_model->loadGapFromTop();
        QCOMPARE(m_source.lastPage().untilId, noteId(251));
        QCOMPARE(m_source.lastPage().sinceId, QString());
        m_source.answerLast(range(250, 151));
        QCOMPARE(gapRow(), 400);
        QCOMPARE(ids(0, 400), numbers(550, 151));
        QCOMPARE(m_source.lastPage().untilId, noteId(151));
        m_source.answerLast(range(150, 51));
        QCOMPARE(ids(), numbers(550, 1));
    }

    /// What it was asked from below is answered with the newest by some servers.
    void aLongGapLoadsFromItsTopWhereTheServerKnowsNoOther()
    {
        leaveAGap(410);
        m_model->loadGapFromBottom();
        m_source.answerLast(range(410, 311));
        QCOMPARE(m_source.lastPage().untilId, noteId(111));
        m_source.answerLast(range(110, 11));
        QCOMPARE(ids(), numbers(410, 1));
    }

    void aLongGapThatFailsIsAskedForAgain()
    {
        leaveAGap(500);
        m_model->loadGapFromBottom();
        const int before = m_source.count();
        m_source.answerLast(Error{.kind = Error::Kind::Network});
        QCOMPARE(gap()->state(), TimelineGap::Failed);
        QTRY_COMPARE_WITH_TIMEOUT(m_source.count(), before + 1, 20'000);
        QCOMPARE(m_source.lastPage().sinceId, noteId(96));
        QCOMPARE(gap()->state(), TimelineGap::Loading);
    }

    /// So many at a time, whatever the server makes up.
    void aLongGapIsNotLoadedWithoutEnd()
    {
        leaveAGap(10'000);
        m_model->loadGapFromBottom();
        for (int oldest = 101; gap()->state() == TimelineGap::Loading && oldest < 2'000;
             oldest += 100)
            m_source.answerLast(ascending(oldest, oldest + 99));
        QCOMPARE(gap()->state(), TimelineGap::TooLong);
        QCOMPARE(ids(301), numbers(400, 1));
    }

    void aLongGapMayNotBeKept()
    {
        leaveAGap(500);
        m_model->loadGapFromTop();
        m_source.answerLast(QList<entity::Notification>{});
        QCOMPARE(gap()->state(), TimelineGap::NotKept);
        QCOMPARE(m_model->count(), 401);
    }

    /// The gap of before stays where it is, unless what was read reaches down to it.
    void aBreakAboveALongGap()
    {
        leaveAGap(500);
        m_model->loadGapFromTop();
        const int old = m_source.count() - 1;
        m_model->catchUp();
        QVERIFY(m_model->isCatchingUp());
        QCOMPARE(gap()->state(), TimelineGap::Loading);
        m_source.answerLast(range(510, 411));
        QVERIFY(!m_model->isCatchingUp());
        QCOMPARE(ids(0, 310), numbers(510, 201));
        QCOMPARE(gapRow(), 310);
        QCOMPARE(gap()->state(), TimelineGap::TooLong);
        m_source.answer(old, range(200, 101)); // nobody waits for it any more
        QCOMPARE(m_model->count(), 411);
        // Once more so many: what was above the gap does not reach up to them.
        m_model->catchUp();
        missMany(2'000);
        QCOMPARE(ids(0, 300), numbers(2'000, 1'701));
        QCOMPARE(gapRow(), 300);
        QCOMPARE(ids(301), numbers(100, 1));
    }

    /// While nobody can say what is missing, what came live since is the upper end.
    void aGapThatFailsLoadsFromItsBottom()
    {
        load(range(5, 1));
        m_model->catchUp();
        m_model->insertLive(make(9, QStringLiteral("follow")), false);
        m_source.answer(catchUps().last(), Error{.kind = Error::Kind::Network});
        QCOMPARE(gap()->state(), TimelineGap::Failed);
        m_model->loadGapFromBottom();
        QVERIFY(!m_model->isCatchingUp());
        m_source.answerLast(ascending(1, 7));
        QCOMPARE(gapRow(), 1);
        QCOMPARE(ids(2), numbers(7, 1));
        m_source.answerLast(ascending(3, 9));
        QCOMPARE(ids(), numbers(9, 1));
    }

    void aGapWithNothingAboveEndsWhereNothingFollows()
    {
        load(range(5, 1));
        m_model->catchUp();
        m_source.answer(catchUps().last(), Error{.kind = Error::Kind::Network});
        m_model->loadGapFromBottom();
        m_source.answerLast(ascending(1, 7));
        QCOMPARE(gapRow(), 0);
        m_source.answerLast(ascending(3, 7));
        QCOMPARE(ids(), numbers(7, 1));
    }

    /// They were deleted while the stream was away.
    void whatTheServerNoLongerHasGoes()
    {
        load({make(3, QStringLiteral("follow")), make(2, QStringLiteral("follow"))});
        m_model->catchUp();
        const int question = m_source.count() - 1;
        m_model->insertLive(make(5, QStringLiteral("follow")), false);
        m_source.answer(question, QList<entity::Notification>{make(5, QStringLiteral("follow"))});
        m_source.answerLast(QList<entity::Notification>{});
        QCOMPARE(ids(), numbers(5, 5));
        m_model->catchUp();
        m_source.answerLast(QList<entity::Notification>{});
        QCOMPARE(m_model->state(), NotificationModel::Empty);
    }

    /// There was none before, so there is nothing to meet.
    void missedIntoAnEmptyList()
    {
        load({});
        QCOMPARE(m_model->state(), NotificationModel::Empty);
        m_model->catchUp();
        m_source.answerLast(range(150, 51));
        QCOMPARE(ids(), numbers(150, 51));
        m_model->fetchOlder();
        QCOMPARE(m_source.lastPage().untilId, noteId(51));
    }
};

SESERAGI_TEST_MAIN(TestNotificationModel)
#include "tst_notificationmodel.moc"
