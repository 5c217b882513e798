// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/timelinemodel.h"

#include "store/notestore.h"
#include "support/notes.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using support::makeNote;
using support::makeNotePtr;
using support::noteId;
using support::pageOf;

namespace {

Error refusal(Error::Kind kind, const char *code = "")
{
    Error error;
    error.kind = kind;
    error.code = QLatin1String(code);
    return error;
}

} // namespace

class TestTimelineModel : public QObject
{
    Q_OBJECT
    using Tester = QAbstractItemModelTester;

    support::HandClock m_clock;
    std::unique_ptr<NoteStore> m_store;
    support::HandSource<entity::Note> m_source;
    std::unique_ptr<TimelineModel> m_model;
    std::unique_ptr<Tester> m_tester;

    /// The numbers of the rows' notes; fails on anything out of order, doubled or missing between.
    QList<int> rows() const
    {
        QList<int> numbers;
        for (int row = 0; row < m_model->count(); ++row)
            numbers.append(m_model->noteAt(row)->id().mid(1).toInt());
        return numbers;
    }
    static QList<int> countDown(int from, int to)
    {
        QList<int> numbers;
        for (int i = from; i >= to; --i)
            numbers.append(i);
        return numbers;
    }
    void live(int from, int to)
    {
        for (int i = from; i <= to; ++i)
            m_model->insertLive(makeNotePtr(i));
    }
    void answerFrom(int newest) { m_source.answerLast(pageOf(newest, m_source.lastPage())); }
    /// Every question there is but for older pages, and those that follow from the answers.
    void answerAll(int newest)
    {
        m_source.answerAll([newest](const entity::Page &page) { return pageOf(newest, page); },
                           [this](const entity::Page &page) {
                               return !rows().isEmpty() && !page.untilId.isEmpty()
                                      && page.untilId <= noteId(rows().constLast());
                           });
        settle();
    }
    void loadFrom(int newest)
    {
        m_model->load();
        answerFrom(newest);
        QTRY_COMPARE(m_model->state(), TimelineModel::Ready);
    }
    void settle() { QCoreApplication::processEvents(); }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
        m_store = std::make_unique<NoteStore>(m_clock);
        m_source = {};
        m_model = std::make_unique<TimelineModel>(m_store.get(), m_source);
        m_tester = std::make_unique<Tester>(m_model.get(), Tester::FailureReportingMode::Fatal);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_store.reset();
    }

    void loadsPagesUntilAnEmptyOne()
    {
        m_model->load();
        QCOMPARE(m_model->state(), TimelineModel::Loading);
        QVERIFY(!m_model->canFetchMore({}));
        answerFrom(40);
        QCOMPARE(rows(), countDown(40, 11));
        m_model->fetchMore({});
        QVERIFY(m_model->isFetching());
        QCOMPARE(m_source.lastPage().untilId, noteId(11));
        answerFrom(40);
        QCOMPARE(rows(), countDown(40, 1));
        QVERIFY(m_model->hasMore()); // a short page is not the end
        m_model->fetchOlder();
        answerFrom(40);
        QVERIFY(!m_model->hasMore());
        QVERIFY(!m_model->canFetchMore({}));
        QCOMPARE(m_source.count(), 3);
    }

    void isEmptyWhereNothingIs()
    {
        m_model->load();
        answerFrom(0);
        QCOMPARE(m_model->state(), TimelineModel::Empty);
        live(1, 1);
        QTRY_COMPARE(m_model->state(), TimelineModel::Ready);
        m_store->markDeleted(noteId(1));
        QCOMPARE(m_model->state(), TimelineModel::Empty);
    }

    void endsWhereAPageGetsNoFurther()
    {
        loadFrom(40);
        m_model->fetchOlder();
        m_source.answerLast(pageOf(40, {}));
        QVERIFY(!m_model->hasMore());
        QCOMPARE(rows(), countDown(40, 11));
    }

    void failsAndRetries()
    {
        m_model->load();
        m_source.answerLast(refusal(Error::Kind::Network));
        QCOMPARE(m_model->state(), TimelineModel::Failed);
        QVERIFY(!m_model->errorText().isEmpty());
        m_model->retry();
        QCOMPARE(m_model->state(), TimelineModel::Loading);
        answerFrom(40);
        m_model->fetchOlder();
        m_source.answerLast(refusal(Error::Kind::Timeout));
        QCOMPARE(m_model->state(), TimelineModel::Ready);
        QCOMPARE(m_model->count(), 30);
        QVERIFY(!m_model->errorText().isEmpty());
        QVERIFY(!m_model->canFetchMore({})); // not again and again by scrolling
        m_model->retry();
        answerFrom(40);
        QCOMPARE(rows(), countDown(40, 1));
        QVERIFY(m_model->errorText().isEmpty());
    }

    void asksByItselfForAFirstPageThatFailed()
    {
        m_model->load();
        m_source.answerLast(refusal(Error::Kind::Network));
        QCOMPARE(m_model->state(), TimelineModel::Failed);
        const QString before = m_model->errorText();
        QSignalSpy states(m_model.get(), &TimelineModel::stateChanged);
        live(29, 41);
        QTRY_COMPARE_WITH_TIMEOUT(m_source.count(), 2, 20'000);
        QVERIFY(m_source.lastPage().isFirst());
        QCOMPARE(m_source.urgency(0), rest::Urgency::Asked);
        QCOMPARE(m_source.urgency(1), rest::Urgency::Hidden);
        m_source.answerLast(refusal(Error::Kind::Timeout));
        QVERIFY(m_model->errorText() != before);
        m_model->setOnScreen(true);
        QTRY_COMPARE_WITH_TIMEOUT(m_source.count(), 3, 20'000);
        QCOMPARE(m_source.urgency(2), rest::Urgency::Visible);
        // Nothing flickers until it is there.
        QCOMPARE(m_model->state(), TimelineModel::Failed);
        QCOMPARE(states.count(), 0);
        answerFrom(40);
        QCOMPARE(m_model->state(), TimelineModel::Ready);
        QCOMPARE(states.count(), 1);
        QVERIFY(m_model->errorText().isEmpty());
        QCOMPARE(rows(), countDown(41, 11));
    }

    /// The stream came back while the first page was on its way, and that failed.
    void catchesUpAfterAFirstPageThatFailed()
    {
        m_model->load();
        m_model->markStale();
        m_model->catchUp();
        m_source.answerLast(refusal(Error::Kind::Network));
        QTRY_COMPARE_WITH_TIMEOUT(m_source.count(), 2, 20'000);
        answerFrom(40);
        QTRY_COMPARE(m_source.count(), 3);
        QVERIFY(!m_source.lastPage().sinceId.isEmpty());
        answerAll(45);
        QVERIFY(!m_model->isStale());
        QCOMPARE(rows(), countDown(45, 11));
    }

    void asksByItselfOnlyWhereThatMayHelp()
    {
        struct Other
        {
            support::HandSource<entity::Note> source;
            std::unique_ptr<TimelineModel> model;
        };
        std::vector<Other> others;
        const auto refuseAnother = [&](NoteStore *store, const Error &error) {
            others.push_back({});
            Other &other = others.back();
            other.model = std::make_unique<TimelineModel>(store, other.source);
            other.model->load();
            other.source.answerLast(error);
        };
        using Kind = Error::Kind;
        for (auto kind : {Kind::Authentication, Kind::Permission, Kind::Invalid, Kind::Cancelled,
                          Kind::Tls, Kind::Storage, Kind::TooLarge})
            refuseAnother(m_store.get(), refusal(kind));
        Error badRequest = refusal(Kind::Server);
        badRequest.httpStatus = 400;
        refuseAnother(m_store.get(), badRequest);
        refuseAnother(m_store.get(), refusal(Kind::Network));
        others.back().model->retry(); // asked for by somebody
        auto gone = std::make_unique<NoteStore>(m_clock);
        refuseAnother(gone.get(), refusal(Kind::Network));
        gone.reset();

        // They had as much time as one that asks twice by itself.
        m_model->load();
        Error outOfOrder = refusal(Kind::Server);
        outOfOrder.httpStatus = 502;
        m_source.answerLast(outOfOrder);
        QTRY_COMPARE_WITH_TIMEOUT(m_source.count(), 2, 20'000);
        m_source.answerLast(refusal(Kind::Malformed));
        QTRY_COMPARE_WITH_TIMEOUT(m_source.count(), 3, 20'000);
        QList<int> asked;
        for (const Other &other : others)
            asked.append(other.source.count());
        QCOMPARE(asked, QList<int>({1, 1, 1, 1, 1, 1, 1, 1, 2, 1}));
    }

    void saysWhatIsNotOffered()
    {
        m_model->load();
        m_source.answerLast(refusal(Error::Kind::Server, "LTL_DISABLED"));
        QCOMPARE(m_model->state(), TimelineModel::NotAvailable);
    }

    void insertsABurstAtOnce()
    {
        loadFrom(40);
        QSignalSpy inserted(m_model.get(), &TimelineModel::rowsInserted);
        live(41, 90);
        QCOMPARE(inserted.count(), 0);
        QTRY_COMPARE(inserted.count(), 1);
        QCOMPARE(rows(), countDown(90, 11));
    }

    void takesAFloodInHelpings()
    {
        loadFrom(40);
        m_model->setWindowSize(100);
        QSignalSpy inserted(m_model.get(), &TimelineModel::rowsInserted);
        int most = 0;
        connect(m_model.get(), &TimelineModel::rowsInserted, this,
                [&most](const QModelIndex &, int first, int last) {
                    most = std::max(most, last - first + 1);
                });
        live(41, 1040);
        settle();
        QCOMPARE(rows(), countDown(1040, 941));
        QVERIFY(inserted.count() >= 10);
        QVERIFY(most <= 100);
        // Nor does the store keep what the turn brought and the window let go of.
        QTRY_COMPARE(m_store->noteCount(), 100);
    }

    void neverShowsANoteTwice()
    {
        m_model->load();
        live(29, 41); // the stream is faster than the first page
        answerFrom(40);
        settle();
        QCOMPARE(rows(), countDown(41, 11));
        live(35, 42);
        settle();
        QCOMPARE(rows(), countDown(42, 11));
    }

    void sortsLateNotes()
    {
        m_model->load();
        m_source.answerLast(QList<entity::Note>{makeNote(10), makeNote(2), makeNote(6)});
        for (const int number : {8, 12, 4, 11, 9})
            m_model->insertLive(makeNotePtr(number));
        settle();
        QCOMPARE(rows(), (QList<int>{12, 11, 10, 9, 8, 6, 4, 2}));
        m_model->insertLive(makeNotePtr(1)); // belongs to a page nobody fetched yet
        settle();
        QCOMPARE(m_model->count(), 8);
    }

    void sortsMixedIdFormatsByDate()
    {
        entity::Note old = makeNote(1);
        old.id = QStringLiteral("zzzzzzzzzz");
        m_model->load();
        m_source.answerLast(QList<entity::Note>{old, makeNote(3), makeNote(2)});
        QCOMPARE(m_model->noteAt(2)->id(), old.id);
    }

    void holdsNewNotesWhileReading()
    {
        loadFrom(40);
        m_model->setHoldNew(true);
        live(41, 45);
        QTRY_COMPARE(m_model->newCount(), 5);
        QCOMPARE(rows(), countDown(40, 11));
        m_store->markDeleted(noteId(43));
        QCOMPARE(m_model->newCount(), 4);
        QSignalSpy inserted(m_model.get(), &TimelineModel::rowsInserted);
        m_model->showNew();
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(m_model->newCount(), 0);
        QVERIFY(!m_model->holdNew());
        QCOMPARE(rows().mid(0, 6), (QList<int>{45, 44, 42, 41, 40, 39}));
    }

    void keepsTheNewestOfALongWait()
    {
        m_model->setWindowSize(50);
        loadFrom(40);
        m_model->setHoldNew(true);
        live(41, 240);
        QTRY_COMPARE(m_model->newCount(), 200);
        QTRY_COMPARE(m_store->noteCount(), 30 + 50);
        m_model->showNew();
        QCOMPARE(rows(), countDown(240, 191));
        m_model->fetchOlder(); // what had no room is fetched again
        answerFrom(240);
        QCOMPARE(rows().constLast(), 161);
    }

    void fillsTheHoleAboveAReaderWhoComesUp()
    {
        m_model->setWindowSize(50);
        loadFrom(40);
        m_model->setHoldNew(true);
        live(41, 140);
        QTRY_COMPARE(m_model->newCount(), 100);
        m_model->setHoldNew(false);
        // The page is to begin with what is known.
        QVERIFY(m_source.lastPage().sinceId < noteId(40));
        QVERIFY(m_source.lastPage().sinceId >= noteId(9));
        answerAll(140); // up to what waits from 91 on
        QCOMPARE(rows(), countDown(140, 91));
        QCOMPARE(m_model->newCount(), 0);
    }

    void letsGoOfTheTopWhenReadingFarDown()
    {
        m_model->setWindowSize(60);
        loadFrom(200);
        for (int i = 0; i < 3; ++i) {
            m_model->fetchOlder();
            answerFrom(200);
        }
        QVERIFY(m_model->holdNew());
        QCOMPARE(rows(), countDown(140, 81));
        live(201, 201);
        QTRY_COMPARE(m_model->newCount(), 1);
        m_model->setHoldNew(false);
        answerAll(201);
        QCOMPARE(rows(), countDown(201, 142));
    }

    void boundsTheRows()
    {
        m_model->setWindowSize(50);
        loadFrom(40);
        live(41, 100);
        settle();
        QCOMPARE(rows(), countDown(100, 51));
        QVERIFY(m_model->hasMore());
        m_model->fetchOlder();
        QCOMPARE(m_source.lastPage().untilId, noteId(51));
    }

    void dropsAPageThatNoLongerFits()
    {
        m_model->setWindowSize(30);
        loadFrom(40);
        m_model->fetchOlder();
        const int asked = m_source.count() - 1;
        live(41, 45);
        settle(); // lets go of 11 to 15: what is below 11 would leave a hole
        m_source.answer(asked, pageOf(45, m_source.page(asked)));
        QCOMPARE(rows(), countDown(45, 16));
    }

    void removesDeletedNotesAndTheirRenotes()
    {
        loadFrom(5);
        entity::Note renote = makeNote(6);
        renote.text = QString();
        renote.renoteId = noteId(3);
        renote.renote = makeNotePtr(3);
        m_model->insertLive(std::make_shared<const entity::Note>(renote));
        entity::Note quote = renote;
        quote.id = noteId(7);
        quote.text = QStringLiteral("look");
        m_model->insertLive(std::make_shared<const entity::Note>(quote));
        settle();
        QCOMPARE(m_model->count(), 7);
        m_store->apply(noteId(3), entity::NoteDeleted{});
        QCOMPARE(rows(), (QList<int>{7, 5, 4, 2, 1}));
        QVERIFY(m_model->noteAt(0)->isRenoteDeleted());
    }

    void joinsWhatItMissed()
    {
        loadFrom(40);
        m_model->markStale();
        m_model->catchUp();
        live(46, 47);
        settle();
        QCOMPARE(rows(), countDown(40, 11)); // between 40 and 46 something may be missing
        answerAll(47);
        QCOMPARE(rows(), countDown(47, 11));
        QVERIFY(!m_model->isStale());
        live(48, 48);
        settle();
        QCOMPARE(rows(), countDown(48, 11));
    }

    void catchesUpAgainWhenLoadedMeanwhile()
    {
        loadFrom(40);
        m_model->catchUp();
        m_model->load(); // "Look again"
        answerAll(40);
        answerAll(40);
        QVERIFY(!m_model->isStale());
        live(41, 41);
        settle();
        QCOMPARE(rows(), countDown(41, 11));
    }

    void fetchesAllItMissedWithinItsWindow()
    {
        m_model->setWindowSize(50);
        loadFrom(40);
        m_model->markStale();
        m_model->catchUp();
        live(301, 301);
        answerAll(301);
        QCOMPARE(rows(), countDown(301, 252));
        m_model->fetchOlder();
        answerFrom(301);
        QCOMPARE(rows(), countDown(301, 222).mid(30));
    }

    void neverMovesAReaderByCatchingUp()
    {
        loadFrom(40);
        m_model->setHoldNew(true);
        live(41, 42);
        settle();
        m_model->markStale();
        m_model->catchUp();
        answerAll(300);
        QCOMPARE(rows(), countDown(40, 11));
        QCOMPARE(m_model->newCount(), 260);
        m_model->showNew();
        QCOMPARE(rows(), countDown(300, 11));
    }

    void loadsAgainWhenTheStreamComesBackAfterAFailure()
    {
        m_model->load();
        m_source.answerLast(refusal(Error::Kind::Network));
        m_model->catchUp();
        answerFrom(10);
        QCOMPARE(rows(), countDown(10, 1));
    }

    void asksInItsTurnWhereNobodyClicked()
    {
        const auto fail = [this] { m_source.answerLast(refusal(Error::Kind::Network)); };
        m_model->loadUnasked();
        QCOMPARE(m_model->state(), TimelineModel::Loading);
        fail();
        m_model->setOnScreen(true);
        m_model->catchUp();
        QCOMPARE(m_model->state(), TimelineModel::Loading);
        fail();
        m_model->setOnScreen(false);
        m_model->catchUp();
        fail();
        m_model->retry(); // the reader did
        fail();
        m_model->load();
        QList<rest::Urgency> urgencies;
        for (int i = 0; i < m_source.count(); ++i)
            urgencies.append(m_source.urgency(i));
        using rest::Urgency;
        QCOMPARE(urgencies, (QList<Urgency>{Urgency::Hidden, Urgency::Visible, Urgency::Hidden,
                                            Urgency::Asked, Urgency::Asked}));
    }

    /// However often the stream comes back.
    void asksNoEarlierThanTheServerSays()
    {
        m_model->load();
        Error limit = refusal(Error::Kind::RateLimited);
        limit.retryAtMs = m_clock.ms + 3'600'000;
        m_source.answerLast(limit);
        for (int i = 0; i < 3; ++i)
            m_model->catchUp();
        QCOMPARE(m_source.count(), 1);
        QCOMPARE(m_model->state(), TimelineModel::Failed);
        QVERIFY(!m_model->errorText().isEmpty());
        m_model->retry();
        QCOMPARE(m_source.count(), 2);
        QCOMPARE(m_source.urgency(1), rest::Urgency::Asked);
        m_source.answerLast(limit);
        m_clock.ms += 3'600'001;
        m_model->catchUp();
        QCOMPARE(m_source.count(), 3);
        QCOMPARE(m_source.urgency(2), rest::Urgency::Hidden);
        answerFrom(40);
        QCOMPARE(rows(), countDown(40, 11));
    }

    void joinsNothingFromBeforeABreakToALateFirstPage()
    {
        m_model->load();
        Error limit = refusal(Error::Kind::RateLimited);
        limit.retryAtMs = m_clock.ms + 1'500;
        m_source.answerLast(limit);
        live(1, 2);
        m_model->markStale();
        m_model->catchUp();
        QCOMPARE(m_source.count(), 1);
        live(200, 201);
        QTRY_COMPARE(m_source.count(), 2);
        answerFrom(200);
        settle();
        QCOMPARE(rows(), countDown(201, 171));
    }

    /// Nobody scrolls while there is nothing to see.
    void looksFurtherInItsTurn()
    {
        const auto nothing = [](int number) {
            entity::Note note = makeNote(number, {});
            note.renoteId = QStringLiteral("gone");
            return note;
        };
        QVERIFY(nothing(40).isEmptyRenote());
        m_model->load();
        m_source.answerLast(QList<entity::Note>{nothing(40)});
        m_model->setOnScreen(true);
        m_source.answerLast(QList<entity::Note>{nothing(39)});
        QCOMPARE(m_source.count(), 3);
        QCOMPARE(m_source.urgency(0), rest::Urgency::Asked);
        QCOMPARE(m_source.urgency(1), rest::Urgency::Hidden);
        QCOMPARE(m_source.urgency(2), rest::Urgency::Visible);
        answerFrom(38);
        QCOMPARE(rows(), countDown(38, 9));
        m_model->fetchOlder();
        QCOMPARE(m_source.urgency(3), rest::Urgency::Asked);
        answerFrom(38);
        // Nor where what was shown is gone.
        m_tester.reset(); // which asks as a view does
        for (int number = 1; number <= 38; ++number)
            m_store->markDeleted(noteId(number));
        QCOMPARE(m_source.count(), 5);
        QCOMPARE(m_source.urgency(4), rest::Urgency::Visible);
    }

    void ignoresAnswersToForgottenQuestions()
    {
        m_model->load();
        m_model->load();
        m_source.answer(1, pageOf(3, {}));
        m_source.answer(0, pageOf(9, {}));
        QCOMPARE(rows(), countDown(3, 1));
    }

    void keepsMemoryBounded()
    {
        loadFrom(40);
        for (int i = 41; i <= 100'000; ++i) {
            m_model->insertLive(makeNotePtr(i));
            if (i % 997 == 0)
                settle();
        }
        settle();
        QCOMPARE(m_model->count(), TimelineModel::defaultWindow);
        QTRY_COMPARE(m_store->noteCount(), TimelineModel::defaultWindow);
        QCOMPARE(rows(), countDown(100'000, 99'501));
    }

    void outlivesItsStore()
    {
        loadFrom(5);
        m_store.reset();
        QCOMPARE(m_model->count(), 0);
        live(6, 7);
        m_model->catchUp();
        settle();
        QCOMPARE(m_model->count(), 0);
    }

    void takesNoAnswerWithoutItsStore()
    {
        m_model->load();
        m_store.reset();
        m_source.answerLast(refusal(Error::Kind::RateLimited));
        settle();
        QVERIFY(m_model->errorText().isEmpty());
    }
};

SESERAGI_TEST_MAIN(TestTimelineModel)
#include "tst_timelinemodel.moc"
