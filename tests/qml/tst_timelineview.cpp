// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The timeline as a reader meets it, on a real account of a local instance: what is shown is
// captured, nothing else is, and new notes never move what is being read.
#include "harness/controls.h"
#include "harness/programwindow.h"
#include "harness/world.h"

#include "model/timelinemodel.h"
#include "session/session.h"
#include "store/note.h"
#include "streaming/streamingclient.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickStyle>
#include <QQuickView>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <functional>

void qml_register_types_Seseragi_Core();
void qml_register_types_Seseragi_Ui();

class TimelineViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void capturesWhatIsShown_data();
    void capturesWhatIsShown();
    void capturesWhatAPureRenoteShows();
    void releasesWhenHiddenAndWhenGone();
    void keepsThePlaceOfTheReader();
    void keepsTheRowUnderThePointer_data();
    void keepsTheRowUnderThePointer();
    void keepsTheRowUnderThePointerWhenAGapComesAndGoes_data();
    void keepsTheRowUnderThePointerWhenAGapComesAndGoes();
    void showsAGapToAFollower();
    void showsWaitingNotesWhenAsked();
    void staysWhereRowsWereLetGoAbove();
    void followsAtTheTop();
    void showsAReactionOfSomebodyElse();

private:
    static void walk(QQuickItem *item, const std::function<void(QQuickItem *)> &visit);
    QList<QQuickItem *> rows() const;
    QSet<QString> shownIds() const;
    QSet<QString> capturedIds() const;
    QQuickItem *list() const
    {
        return m_view->rootObject()->findChild<QQuickItem *>(QStringLiteral("list"));
    }
    double topOf(const QString &noteId) const;
    void scrollTo(double y);
    void addNotes(int count);
    /// Notes of the moment are not brought, and what was missed cannot be read.
    void breakOff();
    bool isGap(int row) const
    {
        return m_timeline->index(row).data(TimelineRows::IsGapRole).toBool();
    }
    qreal topOfRow(int row) const
    {
        m_view->grabWindow(); // a list lays itself out when it is drawn
        const QQuickItem *item = controls::itemAt(list(), row);
        return item ? item->mapToScene({0, 0}).y() : -1;
    }

    std::unique_ptr<World> m_world;
    Session *m_session = nullptr;
    TimelineModel *m_timeline = nullptr;
    std::unique_ptr<QObject> m_verbs;
    std::unique_ptr<QQuickView> m_view;
};

void TimelineViewTest::initTestCase()
{
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    qml_register_types_Seseragi_Core();
    qml_register_types_Seseragi_Ui();
}

void TimelineViewTest::addNotes(int count)
{
    for (int i = 0; i < count; ++i)
        m_world->instance.createNote(QStringLiteral("bob"),
                                     QStringLiteral("Note %1. ").arg(i).repeated(1 + i * 7 % 23));
}

void TimelineViewTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
    m_world = std::make_unique<World>();
    m_world->instance.addUser(QStringLiteral("alice"));
    m_world->instance.addUser(QStringLiteral("bob"));
    m_world->instance.follow(QStringLiteral("alice"), QStringLiteral("bob"));
    addNotes(80);
    m_session = m_world->signIn(QStringLiteral("alice"));
    m_timeline = m_session->timeline(Session::Home);
    QTRY_COMPARE(m_session->state(), Session::Online);
    QTRY_VERIFY(m_timeline->rowCount() >= 20);

    m_view = std::make_unique<QQuickView>();
    m_world->setUp(*m_view->engine());
    QQmlComponent verbs(m_view->engine(),
                        QUrl(QStringLiteral("qrc:/qt/qml/Seseragi/Ui/NoteVerbs.qml")));
    m_verbs.reset(verbs.createWithInitialProperties(
        {{QStringLiteral("session"), QVariant::fromValue(m_session)},
         {QStringLiteral("desktop"), QVariant::fromValue(&m_world->desktop)}}));
    QVERIFY2(m_verbs, qPrintable(verbs.errorString()));
    m_view->setResizeMode(QQuickView::SizeRootObjectToView);
    m_view->setInitialProperties({{QStringLiteral("timeline"), QVariant::fromValue(m_timeline)},
                                  {QStringLiteral("verbs"), QVariant::fromValue(m_verbs.get())},
                                  {QStringLiteral("title"), QStringLiteral("Home timeline")}});
    m_view->resize(500, 600);
    m_view->setSource(QUrl(QStringLiteral("qrc:/qt/qml/Seseragi/Ui/TimelineView.qml")));
    QCOMPARE(m_view->status(), QQuickView::Ready);
    m_view->show();
    m_view->requestActivate();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_view->rootObject()->forceActiveFocus();
    QTRY_VERIFY(!rows().isEmpty());
}

void TimelineViewTest::cleanup()
{
    m_view.reset();
    m_verbs.reset();
    m_world.reset();
}

void TimelineViewTest::walk(QQuickItem *item, const std::function<void(QQuickItem *)> &visit)
{
    visit(item);
    const auto children = item->childItems();
    for (QQuickItem *child : children)
        walk(child, visit);
}

/// The rows that stand for a note now: made and not resting in the pool.
QList<QQuickItem *> TimelineViewTest::rows() const
{
    QList<QQuickItem *> found;
    walk(m_view->rootObject(), [&found](QQuickItem *item) {
        if (item->objectName() == QLatin1String("timelineRow")
            && !item->property("isPooled").toBool())
            found.append(item);
    });
    return found;
}

QSet<QString> TimelineViewTest::shownIds() const
{
    QSet<QString> ids;
    const auto all = rows();
    for (QQuickItem *row : all) {
        const auto *note = row->property("note").value<Note *>();
        if (!note)
            continue;
        ids.insert(note->id());
        if (note->isPureRenote())
            ids.insert(note->renoteId());
    }
    return ids;
}

QSet<QString> TimelineViewTest::capturedIds() const
{
    const auto captured = m_world->instance.captures();
    return QSet<QString>(captured.keyBegin(), captured.keyEnd());
}

double TimelineViewTest::topOf(const QString &noteId) const
{
    const auto all = rows();
    for (QQuickItem *row : all) {
        const auto *note = row->property("note").value<Note *>();
        if (note && note->id() == noteId)
            return row->mapToScene(QPointF()).y();
    }
    return -1;
}

void TimelineViewTest::scrollTo(double y)
{
    list()->setProperty("contentY", y);
}

void TimelineViewTest::capturesWhatIsShown_data()
{
    QTest::addColumn<bool>("isRecycling");
    QTest::addColumn<int>("cacheBuffer");
    QTest::newRow("recycling, a screen ahead") << true << 320;
    QTest::newRow("recycling, nothing ahead") << true << 0;
    QTest::newRow("no recycling") << false << 320;
    QTest::newRow("no recycling, nothing ahead") << false << 0;
}

void TimelineViewTest::capturesWhatIsShown()
{
    QFETCH(bool, isRecycling);
    QFETCH(int, cacheBuffer);
    list()->setProperty("reuseItems", isRecycling);
    list()->setProperty("cacheBuffer", cacheBuffer);

    QTRY_COMPARE(capturedIds(), shownIds());
    for (int step = 1; step <= 12; ++step) {
        scrollTo(step * 170.0);
        if (step % 4 == 0) // and notes arrive meanwhile
            addNotes(2);
        QTRY_COMPARE(m_session->stream()->captures()->heldCount(), int(shownIds().size()));
    }
    QTRY_COMPARE(capturedIds(), shownIds());
    for (int step = 12; step >= 0; --step)
        scrollTo(step * 170.0);
    QTRY_COMPARE(capturedIds(), shownIds());
    QVERIFY(shownIds().size() < 40); // not simply everything
    m_view.reset();
    QCOMPARE(m_session->stream()->captures()->heldCount(), 0);
    QTRY_COMPARE(capturedIds(), QSet<QString>());
}

void TimelineViewTest::capturesWhatAPureRenoteShows()
{
    // Of somebody who is not followed: only the renotes bring the notes here.
    LocalInstance &instance = m_world->instance;
    const QString carol = QStringLiteral("carol");
    instance.addUser(carol);
    const QString shown = instance.createNote(carol, QStringLiteral("renote me"));
    const QString quoted = instance.createNote(carol, QStringLiteral("quote me"));
    NoteOptions renoting;
    renoting.renoteId = quoted;
    const QString quote =
        instance.createNote(QStringLiteral("bob"), QStringLiteral("well said"), renoting);
    renoting.renoteId = shown;
    const QString renote = instance.createNote(QStringLiteral("bob"), QString(), renoting);
    QTRY_COMPARE(topOf(renote), 0.0);

    // The row's own note goes when the renote is taken back, the shown one has the reactions.
    QTRY_VERIFY(capturedIds().contains(quote));
    QTRY_COMPARE(instance.captures().value(renote), 1);
    QTRY_COMPARE(instance.captures().value(shown), 1);
    const CaptureModel *captures = m_session->stream()->captures();
    QVERIFY(captures->isHeld(renote));
    QVERIFY(captures->isHeld(shown));
    // A quote has reactions of its own.
    QVERIFY(!captures->isHeld(quoted));
    QTRY_COMPARE(capturedIds(), shownIds());
    instance.react(carol, shown, QStringLiteral("🎉"));
    QTRY_COMPARE(m_timeline->noteAt(0)->shown()->reactionCount(), 1);

    scrollTo(2500);
    QTRY_VERIFY(!captures->isHeld(renote));
    QVERIFY(!captures->isHeld(shown));
    QTRY_VERIFY(!capturedIds().contains(shown));
    QVERIFY(!capturedIds().contains(renote));
    scrollTo(list()->property("originY").toDouble());
    QTRY_VERIFY(capturedIds().contains(shown));
    m_view.reset();
    QVERIFY(!captures->isHeld(shown));
    QTRY_COMPARE(capturedIds(), QSet<QString>());
}

void TimelineViewTest::releasesWhenHiddenAndWhenGone()
{
    QTRY_VERIFY(!capturedIds().isEmpty());
    m_view->rootObject()->setVisible(false);
    QTRY_COMPARE(m_session->stream()->captures()->heldCount(), 0);
    QTRY_COMPARE(capturedIds(), QSet<QString>());
    m_view->rootObject()->setVisible(true);
    QTRY_COMPARE(capturedIds(), shownIds());
    m_view.reset();
    QCOMPARE(m_session->stream()->captures()->heldCount(), 0);
    QTRY_COMPARE(capturedIds(), QSet<QString>());
}

void TimelineViewTest::keepsThePlaceOfTheReader()
{
    scrollTo(900);
    QTRY_VERIFY(m_timeline->holdNew());
    QQuickItem *seen = nullptr;
    const auto all = rows();
    for (QQuickItem *row : all) {
        if (row->mapToScene(QPointF()).y() >= 0 && (!seen || row->y() < seen->y()))
            seen = row;
    }
    QVERIFY(seen);
    const QString id = seen->property("note").value<Note *>()->id();
    const double top = topOf(id);
    addNotes(5);
    QTRY_COMPARE(m_timeline->newCount(), 5);
    QCOMPARE(topOf(id), top);
    // Going up by hand brings them in above, and what is read stays where it is.
    scrollTo(list()->property("originY").toDouble());
    QTRY_COMPARE(m_timeline->newCount(), 0);
}

void TimelineViewTest::keepsTheRowUnderThePointer_data()
{
    QTest::addColumn<bool>("isInSight");
    QTest::newRow("a row in sight goes") << true;
    QTest::newRow("a row out of sight goes") << false;
}

/// A note above it is deleted.
void TimelineViewTest::keepsTheRowUnderThePointer()
{
    QFETCH(bool, isInSight);
    scrollTo(900);
    QTRY_VERIFY(m_timeline->holdNew());
    QTRY_COMPARE(capturedIds(), shownIds());
    auto all = rows();
    const auto topOfRow = [](QQuickItem *row) { return row->mapToScene(QPointF()).y(); };
    std::sort(all.begin(), all.end(),
              [&](QQuickItem *one, QQuickItem *other) { return topOfRow(one) < topOfRow(other); });
    const auto first =
        std::find_if(all.begin(), all.end(), [&](QQuickItem *row) { return topOfRow(row) >= 0; });
    QVERIFY(all.end() - first > 3 && first != all.begin() && first - 1 != all.begin());
    const auto idOf = [](QQuickItem *row) { return row->property("note").value<Note *>()->id(); };
    QQuickItem *pointed = *(first + 2);
    // Where it is already, it would not be noticed in a new window.
    QTest::mouseMove(m_view.get(), QPoint(1, 1));
    QTest::mouseMove(m_view.get(), pointed->mapToScene({pointed->width() / 2, 5}).toPoint());
    const QString id = idOf(pointed);
    const double top = topOfRow(pointed);
    const QString goes = idOf(isInSight ? *first : *(first - 2));
    const int before = m_timeline->rowCount();
    m_world->instance.deleteNote(goes);
    QTRY_COMPARE(m_timeline->rowCount(), before - 1);
    // The list lays itself out when it is drawn.
    m_view->grabWindow();
    QTRY_COMPARE(topOf(id), top);
}

void TimelineViewTest::breakOff()
{
    LocalInstance &instance = m_world->instance;
    instance.closeListening();
    instance.dropConnections();
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), Session::Offline, ProgramWindow::patienceMs);
    instance.rewriteAnswers(QStringLiteral("notes/timeline"),
                            [](const QByteArray &) { return QByteArray("<"); });
    QVERIFY(instance.resumeListening());
    m_session->reconnectNow();
    QTRY_VERIFY_WITH_TIMEOUT(World::isStreaming(*m_session), ProgramWindow::patienceMs);
}

void TimelineViewTest::keepsTheRowUnderThePointerWhenAGapComesAndGoes_data()
{
    QTest::addColumn<bool>("hasNewer");
    QTest::addColumn<bool>("isLeaving");
    QTest::newRow("at the top") << false << false;
    QTest::newRow("below what came since") << true << false;
    QTest::newRow("below what came since, the pointer leaves") << true << true;
}

/// Somebody who follows at the top is about to press what is there. Nothing was missed, the gap is
/// all that comes and goes; what is new still comes into sight.
void TimelineViewTest::keepsTheRowUnderThePointerWhenAGapComesAndGoes()
{
    QFETCH(bool, hasNewer);
    QFETCH(bool, isLeaving);
    const QString pointed = m_timeline->noteAt(2)->id();
    const auto point = [&] {
        m_view->grabWindow();
        for (int row = 0; row < m_timeline->rowCount(); ++row) {
            const Note *note = m_timeline->noteAt(row);
            if (note && note->id() == pointed)
                controls::pointAt(controls::itemAt(list(), row));
        }
        m_view->grabWindow();
    };
    const auto live = [this] {
        return m_world->instance.createNote(QStringLiteral("bob"), QStringLiteral("live"));
    };
    breakOff();
    if (hasNewer) {
        const QString id = live();
        QTRY_COMPARE(topOf(id), 0.0);
    }
    point();
    const double before = topOf(pointed);
    const int gapRow = hasNewer ? 1 : 0;
    QTRY_VERIFY_WITH_TIMEOUT(isGap(gapRow), ProgramWindow::patienceMs);
    m_view->grabWindow();
    QTRY_COMPARE(topOf(pointed), before);
    QVERIFY(!m_timeline->holdNew());

    m_world->instance.rewriteAnswers(QStringLiteral("notes/timeline"), nullptr);
    m_timeline->loadGapFromTop(
        m_timeline->index(gapRow).data(TimelineRows::GapRole).value<TimelineGap *>());
    QTRY_VERIFY_WITH_TIMEOUT(!isGap(gapRow), ProgramWindow::patienceMs);
    m_view->grabWindow();
    QTRY_COMPARE(topOf(pointed), before);
    QVERIFY(!m_timeline->holdNew());
    if (isLeaving) {
        QVERIFY(topOfRow(0) > 0); // nothing is left above
        QTest::mouseMove(m_view.get(), QPoint(-5, -5));
        QTRY_COMPARE(topOfRow(0), 0.0);
        QVERIFY(!m_timeline->holdNew());
    }
    const QString id = live();
    QTRY_COMPARE(topOf(id), 0.0);
}

void TimelineViewTest::showsAGapToAFollower()
{
    // Where it is already, it would not be noticed in a new window.
    QTest::mouseMove(m_view.get(), QPoint(1, 1));
    QTest::mouseMove(m_view.get(), QPoint(-5, -5));
    breakOff();
    QTRY_VERIFY_WITH_TIMEOUT(isGap(0), ProgramWindow::patienceMs);
    QTRY_COMPARE(topOfRow(0), 0.0);
    QVERIFY(!m_timeline->holdNew());
}

void TimelineViewTest::showsWaitingNotesWhenAsked()
{
    scrollTo(900);
    QTRY_VERIFY(m_timeline->holdNew());
    addNotes(3);
    QTRY_COMPARE(m_timeline->newCount(), 3);
    const QString newest =
        m_world->instance.createNote(QStringLiteral("bob"), QStringLiteral("the newest"));
    QTRY_COMPARE(m_timeline->newCount(), 4);
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QTRY_COMPARE(m_timeline->newCount(), 0);
    QTRY_COMPARE(topOf(newest), 0.0);
}

/// Whoever read far down and comes back finds the rows above again, at their own pace.
void TimelineViewTest::staysWhereRowsWereLetGoAbove()
{
    const auto originY = [this] { return list()->property("originY").toDouble(); };
    const auto bottom = [this, &originY] {
        return originY() + list()->property("contentHeight").toDouble() - list()->height();
    };
    m_timeline->setWindowSize(150);
    addNotes(500);
    const QString newest =
        m_world->instance.createNote(QStringLiteral("bob"), QStringLiteral("the newest"));
    QTRY_COMPARE(m_timeline->noteAt(0)->id(), newest);
    for (int pages = 0; pages < 3; ++pages) {
        QTRY_VERIFY(!m_timeline->isFetching());
        scrollTo(bottom());
        QTRY_VERIFY(m_timeline->hasNewer());
        QTest::qWait(50);
    }
    addNotes(1);
    QTRY_COMPARE(m_timeline->newCount(), 1);
    // It is read again before it is needed; whoever is quicker waits for it at the first row.
    m_world->instance.delayRest(QStringLiteral("notes/timeline"), 400);
    QString id;
    QTRY_VERIFY((scrollTo(originY()), id = m_timeline->noteAt(0)->id(), topOf(id) == 0.0));
    QVERIFY(m_timeline->hasNewer());
    QSignalSpy inserted(m_timeline, &QAbstractItemModel::rowsInserted);
    QTRY_VERIFY(!inserted.isEmpty());
    QTest::qWait(50); // whatever would move it has had its time
    QVERIFY(m_timeline->noteAt(0)->id() != id);
    QCOMPARE(topOf(id), 0.0);
    m_world->instance.delayRest(QStringLiteral("notes/timeline"), 0);
    for (int steps = 0; m_timeline->hasNewer() && steps < 200; ++steps) {
        scrollTo(originY());
        QTest::qWait(20);
    }
    QVERIFY(!m_timeline->hasNewer());
    scrollTo(originY());
    QTRY_COMPARE(m_timeline->newCount(), 0);
    QTRY_COMPARE(m_timeline->noteAt(1)->id(), newest);
}

void TimelineViewTest::followsAtTheTop()
{
    for (int i = 0; i < 3; ++i) {
        const QString id =
            m_world->instance.createNote(QStringLiteral("bob"), QStringLiteral("live"));
        QTRY_COMPARE(topOf(id), 0.0);
    }
    QCOMPARE(m_timeline->newCount(), 0);
}

void TimelineViewTest::showsAReactionOfSomebodyElse()
{
    const QString id =
        m_world->instance.createNote(QStringLiteral("bob"), QStringLiteral("react to me"));
    QTRY_COMPARE(topOf(id), 0.0);
    QTRY_VERIFY(capturedIds().contains(id));
    m_world->instance.react(QStringLiteral("bob"), id, QStringLiteral("🎉"));
    QTRY_COMPARE(m_timeline->noteAt(0)->reactionCount(), 1);
    bool hasChip = false;
    QTRY_VERIFY((walk(m_view->rootObject(),
                      [&hasChip](QQuickItem *item) {
                          hasChip |= item->property("name").toString() == QStringLiteral("🎉")
                                     && item->isVisible();
                      }),
                 hasChip));
}

QTEST_MAIN(TimelineViewTest)
#include "tst_timelineview.moc"
