// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "streaming/capturemodel.h"

#include "streamfixture.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QDateTime>
#include <QRegularExpression>
#include <QSignalSpy>

#include <random>

using support::streamOptions;
using support::StreamPeer;

namespace {

QString noteId(int number)
{
    return QStringLiteral("note%1").arg(number, 4, 10, QLatin1Char('0'));
}

struct Line
{
    Line()
    {
        if (!peer.listen())
            qFatal("no port");
        StreamOptions options = streamOptions(peer.url());
        options.clock = &clock;
        options.timings.captureFlushMs = 15;
        client = std::make_unique<StreamingClient>(options);
        captures = client->captures();
        tester = std::make_unique<QAbstractItemModelTester>(
            captures, QAbstractItemModelTester::FailureReportingMode::Fatal);
    }

    bool open()
    {
        client->open();
        return QTest::qWaitFor(
            [this] { return client->state() == StreamingClient::Open && peer.isConnected(); });
    }

    bool reopen()
    {
        const int before = peer.acceptedCount();
        peer.drop();
        return QTest::qWaitFor([this, before] {
            return peer.acceptedCount() > before && client->state() == StreamingClient::Open;
        });
    }

    /// Waits until the flush is over and everything sent has arrived: a marker is sent behind it.
    bool settle()
    {
        const QString marker = QStringLiteral("marker%1").arg(++markers);
        client->subNote(marker);
        const bool came = QTest::qWaitFor([&] { return peer.captures().contains(marker); });
        client->unsubNote(marker);
        return came && QTest::qWaitFor([&] { return !peer.captures().contains(marker); });
    }

    QVariant at(int row, int role) const { return captures->data(captures->index(row), role); }

    support::StillClock clock;
    StreamPeer peer;
    std::unique_ptr<StreamingClient> client;
    CaptureModel *captures = nullptr;
    std::unique_ptr<QAbstractItemModelTester> tester;
    int markers = 0;
};

} // namespace

class TestCaptureModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysSinceWhenEventsComeAndTillWhen()
    {
        Line line;
        QStringList said;
        const auto say = [&said](const QString &what) {
            return [&said, what](QStringList noteIds) {
                noteIds.removeIf([](const QString &id) { return !id.startsWith(u"note"); });
                if (!noteIds.isEmpty())
                    said.append(what + noteIds.join(QLatin1Char(' ')));
            };
        };
        connect(line.captures, &CaptureModel::captured, this, say(QStringLiteral("+")));
        connect(line.captures, &CaptureModel::released, this, say(QStringLiteral("-")));
        connect(line.captures, &CaptureModel::broken, this,
                [&said] { said.append(QStringLiteral("broken")); });
        line.client->subNote(noteId(1));
        line.client->subNote(noteId(2));
        QVERIFY(said.isEmpty()); // there is no wire
        QVERIFY(line.open());
        QTRY_COMPARE(said, QStringList{QStringLiteral("+note0001 note0002")});
        line.client->subNote(noteId(1)); // is captured already
        line.client->unsubNote(noteId(2));
        line.client->subNote(noteId(3));
        QVERIFY(line.settle());
        QTRY_COMPARE(said.size(), 3);
        QVERIFY(said.contains(QStringLiteral("-note0002")));
        QVERIFY(said.contains(QStringLiteral("+note0003")));
        said.clear();
        QVERIFY(line.reopen());
        QTRY_COMPARE(said,
                     (QStringList{QStringLiteral("-note0001 note0003"), QStringLiteral("broken"),
                                  QStringLiteral("+note0001 note0003")}));
    }

    /// However late the frames arrive: events count from the moment the server has read them.
    void isCapturedWhenTheServerHasReadIt()
    {
        support::StillClock clock;
        CaptureModel captures(&clock, {0, 60000}, nullptr);
        const QSignalSpy wanted(&captures, &CaptureModel::receiptWanted);
        const QSignalSpy captured(&captures, &CaptureModel::captured);
        const QSignalSpy released(&captures, &CaptureModel::released);
        captures.acquire(noteId(1));
        captures.socketOpened();
        captures.acquire(noteId(2));
        QTRY_COMPARE(wanted.size(), 2);
        QCOMPARE(captured.size(), 0);
        captures.handleReceipt(0); // of nothing
        QCOMPARE(captured.size(), 0);
        for (int times = 0; times < 2; ++times)
            captures.handleReceipt(wanted.at(0).at(0).toInt());
        QCOMPARE(captured.size(), 1);
        QCOMPARE(captured.at(0).at(0).toStringList(), QStringList{noteId(1)});
        // What was never there cannot go, and what left meanwhile is not there.
        captures.release(noteId(1));
        captures.release(noteId(2));
        QTRY_COMPARE(released.size(), 1);
        QCOMPARE(released.at(0).at(0).toStringList(), QStringList{noteId(1)});
        captures.handleReceipt(wanted.at(1).at(0).toInt());
        QCOMPARE(captured.size(), 1);
        // A receipt of a socket that is gone proves nothing about the next one.
        captures.acquire(noteId(3));
        QTRY_COMPARE(wanted.size(), 3);
        captures.socketLost();
        captures.socketOpened();
        QCOMPARE(wanted.size(), 4);
        captures.handleReceipt(wanted.at(2).at(0).toInt());
        QCOMPARE(captured.size(), 1);
        // A server may answer the last question alone.
        captures.acquire(noteId(4));
        QTRY_COMPARE(wanted.size(), 5);
        captures.handleReceipt(wanted.at(4).at(0).toInt());
        QCOMPARE(captured.at(1).at(0).toStringList(), (QStringList{noteId(3), noteId(4)}));
    }

    void aServerThatGivesNoReceiptsIsBelieved()
    {
        support::StillClock clock;
        CaptureModel captures(&clock, {0, 20}, nullptr);
        const QSignalSpy wanted(&captures, &CaptureModel::receiptWanted);
        const QSignalSpy captured(&captures, &CaptureModel::captured);
        captures.acquire(noteId(1));
        captures.socketOpened();
        captures.acquire(noteId(2));
        QTRY_COMPARE(captured.size(), 1);
        QCOMPARE(captured.at(0).at(0).toStringList(), (QStringList{noteId(1), noteId(2)}));
        // What was read after that may have been read too early: said again when it is proved.
        captures.handleReceipt(wanted.constLast().at(0).toInt());
        QCOMPARE(captured.size(), 2);
        QCOMPARE(captured.at(1), captured.at(0));
    }

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void onlyTheFirstAndTheLastReachTheWire()
    {
        Line line;
        QVERIFY(line.open());
        for (int i = 0; i < 3; ++i)
            line.client->subNote(noteId(1));
        QCOMPARE(line.captures->rowCount(), 1);
        QCOMPARE(line.at(0, CaptureModel::RefCountRole).toInt(), 3);
        QTRY_COMPARE(line.peer.captures(), (QHash<QString, int>{{noteId(1), 1}}));
        line.client->unsubNote(noteId(1));
        line.client->unsubNote(noteId(1));
        QVERIFY(line.settle());
        QCOMPARE(line.peer.captures(), (QHash<QString, int>{{noteId(1), 1}}));
        line.client->unsubNote(noteId(1));
        QTRY_VERIFY(line.peer.captures().isEmpty());
        QTRY_COMPARE(line.captures->rowCount(), 0);
        QCOMPARE(line.peer.subscribed().count(noteId(1)), 1);
        QCOMPARE(line.peer.unsubscribed().count(noteId(1)), 1);
    }

    /// streaming.md 8.3: `sr` for a note the stream brought, by which old servers mark it as read.
    void saysWhatTheStreamBroughtIsOnScreen()
    {
        Line line;
        Channel *home = line.client->connectChannel(ChannelKind::HomeTimeline);
        QVERIFY(line.open());
        QTRY_COMPARE(home->state(), Channel::Acked);
        const auto bring = [&](int number) {
            const auto before = line.client->framesReceived();
            line.peer.sendChannelEvent(home->wireId(), QStringLiteral("note"),
                                       QJsonObject{{QStringLiteral("id"), noteId(number)},
                                                   {QStringLiteral("text"), noteId(number)}});
            return QTest::qWaitFor([&] { return line.client->framesReceived() > before; });
        };
        QVERIFY(bring(1));
        line.client->subNote(noteId(1));
        line.client->subNote(noteId(2)); // of a page
        QTRY_COMPARE(line.peer.subscribed().size(), 2);
        QCOMPARE(line.peer.ids(QStringLiteral("sr")), QStringList{noteId(1)});
        QCOMPARE(line.peer.ids(QStringLiteral("subNote")), QStringList{noteId(2)});

        // The server remembers 32, and nothing of an earlier socket.
        for (int i = 3; i < 3 + 32; ++i)
            QVERIFY(bring(i));
        line.client->unsubNote(noteId(1));
        QTRY_COMPARE(line.peer.unsubscribed(), QStringList{noteId(1)});
        line.client->subNote(noteId(1));
        line.client->subNote(noteId(3));
        QTRY_COMPARE(line.peer.ids(QStringLiteral("sr")), (QStringList{noteId(1), noteId(3)}));
        QTRY_COMPARE(line.peer.ids(QStringLiteral("subNote")), (QStringList{noteId(2), noteId(1)}));
        QVERIFY(line.reopen());
        QTRY_COMPARE(line.peer.captures().size(), 3);
        QVERIFY(line.peer.ids(QStringLiteral("sr")).isEmpty());
    }

    void ignoresWhatIsNotHeld()
    {
        Line line;
        QVERIFY(line.open());
        line.client->unsubNote(noteId(1));
        line.client->subNote(QString());
        line.client->unsubNote(QString());
        QCOMPARE(line.captures->rowCount(), 0);
        line.client->subNote(noteId(1));
        for (int i = 0; i < 3; ++i)
            line.client->unsubNote(noteId(1));
        line.client->subNote(noteId(1));
        QCOMPARE(line.captures->referenceCount(), 1);
        QTRY_COMPARE(line.peer.captures(), (QHash<QString, int>{{noteId(1), 1}}));
    }

    void comesToNothingWithinOneFlush()
    {
        Line line;
        QVERIFY(line.open());
        for (int i = 0; i < 20; ++i) {
            line.client->subNote(noteId(i));
            line.client->unsubNote(noteId(i));
        }
        QVERIFY(line.settle());
        QVERIFY(line.peer.subscribed().filter(QStringLiteral("note")).isEmpty());

        // And the other way round: what is captured and only moves from view to view.
        line.client->subNote(noteId(1));
        QTRY_COMPARE(line.peer.captures().value(noteId(1)), 1);
        line.client->unsubNote(noteId(1));
        QCOMPARE(line.captures->rowCount(), 1);
        QCOMPARE(line.captures->heldCount(), 0);
        line.client->subNote(noteId(1));
        QVERIFY(line.settle());
        QCOMPARE(line.peer.unsubscribed().filter(QStringLiteral("note")).size(), 0);
        QCOMPARE(line.peer.captures().value(noteId(1)), 1);
    }

    void sendsNothingWhileNotOpenAndEverythingOnce()
    {
        Line line;
        for (int i = 0; i < 3; ++i) {
            line.client->subNote(noteId(i));
            line.client->subNote(noteId(i));
        }
        line.client->unsubNote(noteId(1));
        line.client->unsubNote(noteId(1));
        QCOMPARE(line.client->framesSent(), 0);
        QVERIFY(line.open());
        const QHash<QString, int> expected{{noteId(0), 1}, {noteId(2), 1}};
        QTRY_COMPARE(line.peer.captures(), expected);
        QVERIFY(line.settle());
        QCOMPARE(line.peer.captures(), expected);
        QCOMPARE(line.peer.subscribed().filter(QStringLiteral("note")).size(), 2);
    }

    void replaysAfterALoss()
    {
        Line line;
        QVERIFY(line.open());
        for (int i = 0; i < 4; ++i)
            line.client->subNote(noteId(i));
        line.client->subNote(noteId(0));
        QTRY_COMPARE(line.peer.captures().size(), 4);
        line.client->unsubNote(noteId(3));
        QVERIFY(line.reopen());
        const QHash<QString, int> expected{{noteId(0), 1}, {noteId(1), 1}, {noteId(2), 1}};
        QTRY_COMPARE(line.peer.captures(), expected);
        QVERIFY(line.settle());
        QCOMPARE(line.peer.captures(), expected);
        QCOMPARE(line.peer.unsubscribed().filter(QStringLiteral("note")).size(), 0);
    }

    void showsWhatIsOnTheWire()
    {
        Line line;
        line.client->subNote(noteId(1));
        QCOMPARE(line.at(0, CaptureModel::NoteIdRole).toString(), noteId(1));
        QCOMPARE(line.at(0, CaptureModel::IsOnWireRole).toBool(), false);
        QCOMPARE(line.at(0, CaptureModel::SinceRole).toDateTime().toMSecsSinceEpoch(),
                 line.clock.now);
        QVERIFY(line.open());
        QTRY_COMPARE(line.at(0, CaptureModel::IsOnWireRole).toBool(), true);
        line.peer.answerWith(StreamPeer::Answer::Status, 500);
        line.peer.drop();
        QTRY_COMPARE(line.at(0, CaptureModel::IsOnWireRole).toBool(), false);
        QCOMPARE(line.captures->heldCount(), 1);
    }

    // A list scrolled fast: every step brings one row and takes one away.
    void scrollingSendsFewFrames()
    {
        Line line;
        QVERIFY(line.open());
        constexpr int visible = 12;
        constexpr int steps = 300;
        for (int i = 0; i < visible; ++i)
            line.client->subNote(noteId(i));
        QTRY_COMPARE(line.peer.captures().size(), visible);
        const qint64 before = line.client->framesSent();
        for (int step = 0; step < steps; ++step) {
            line.client->subNote(noteId(step + visible));
            line.client->unsubNote(noteId(step));
            QCOMPARE(line.captures->heldCount(), visible);
        }
        QTRY_VERIFY(line.peer.captures().contains(noteId(steps)));
        QVERIFY(line.settle());
        QCOMPARE(line.peer.captures().size(), visible);
        // All within one flush: the rows of the start go, those of the end come, and the marker
        // twice.
        QCOMPARE(line.client->framesSent() - before, 2 * visible + 2);
        QCOMPARE(line.captures->rowCount(), visible);
    }

    // Spread over many flushes, no note is ever sent for that was not there at a flush.
    void scrollingSlowlyKeepsTheBalance()
    {
        Line line;
        QVERIFY(line.open());
        constexpr int visible = 8;
        for (int i = 0; i < visible; ++i)
            line.client->subNote(noteId(i));
        int step = 0;
        QTimer scroll;
        connect(&scroll, &QTimer::timeout, this, [&] {
            line.client->subNote(noteId(step + visible));
            line.client->unsubNote(noteId(step));
            if (++step == 300)
                scroll.stop();
        });
        scroll.start(1);
        QTRY_COMPARE_WITH_TIMEOUT(step, 300, 60000);
        QVERIFY(line.settle());
        QCOMPARE(line.peer.captures().size(), visible);
        const auto sent = line.peer.subscribed().filter(QStringLiteral("note"));
        QCOMPARE(sent.size(), QSet<QString>(sent.begin(), sent.end()).size());
        QVERIFY(line.peer.unsubscribed().filter(QStringLiteral("note")).size()
                == sent.size() - visible);
    }

    void heldNeverDiffersFromTheReferences()
    {
        Line line;
        QVERIFY(line.open());
        std::mt19937 random(20261123);
        QHash<QString, int> expected;
        int references = 0;
        for (int i = 0; i < 2000; ++i) {
            const QString id = noteId(int(random() % 40));
            if (random() % 2) {
                line.client->subNote(id);
                ++expected[id];
                ++references;
            } else if (expected.value(id) > 0) {
                line.client->unsubNote(id);
                --references;
                if (--expected[id] == 0)
                    expected.remove(id);
            }
            QCOMPARE(line.captures->heldCount(), int(expected.size()));
            QCOMPARE(line.captures->referenceCount(), references);
            if (i % 500 == 250)
                QVERIFY(line.reopen());
            else if (i % 200 == 50)
                QVERIFY(line.settle());
        }
        QVERIFY(line.settle());
        QCOMPARE(line.peer.captures().size(), expected.size());
        for (auto it = expected.cbegin(); it != expected.cend(); ++it) {
            QVERIFY(line.captures->isHeld(it.key()));
            QCOMPARE(line.peer.captures().value(it.key()), 1);
            for (int i = 0; i < it.value(); ++i)
                line.client->unsubNote(it.key());
        }
        QCOMPARE(line.captures->heldCount(), 0);
        QTRY_VERIFY(line.peer.captures().isEmpty());
        QTRY_COMPARE(line.captures->rowCount(), 0);
    }
};

SESERAGI_TEST_MAIN(TestCaptureModel)
#include "tst_capturemodel.moc"
