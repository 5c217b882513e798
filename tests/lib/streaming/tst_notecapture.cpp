// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "streaming/notecapture.h"

#include "streamfixture.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QSignalSpy>

using support::streamOptions;
using support::StreamPeer;

class TestNoteCapture : public QObject
{
    Q_OBJECT

    static QString id(const char *text) { return QString::fromLatin1(text); }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void holdsWhileItLives()
    {
        StreamingClient client(streamOptions(QUrl(QStringLiteral("http://127.0.0.1"))));
        {
            NoteCapture capture;
            capture.setStream(&client);
            QCOMPARE(client.captures()->heldCount(), 0);
            capture.setNoteId(id("a"));
            QVERIFY(client.captures()->isHeld(id("a")));
        }
        QCOMPARE(client.captures()->heldCount(), 0);
        QCOMPARE(client.captures()->referenceCount(), 0);
    }

    void holdsBothNotesOfAPureRenote()
    {
        StreamingClient client(streamOptions(QUrl(QStringLiteral("http://127.0.0.1"))));
        NoteCapture capture;
        capture.setNoteId(id("renote"));
        capture.setRenotedId(id("note"));
        capture.setStream(&client);
        QCOMPARE(client.captures()->heldCount(), 2);
        QVERIFY(client.captures()->isHeld(id("renote")));
        QVERIFY(client.captures()->isHeld(id("note")));
        capture.setRenotedId(QString());
        QCOMPARE(client.captures()->heldCount(), 1);
        QVERIFY(client.captures()->isHeld(id("renote")));
    }

    void twoViewsOfOneNoteAreTwoReferences()
    {
        StreamingClient client(streamOptions(QUrl(QStringLiteral("http://127.0.0.1"))));
        auto first = std::make_unique<NoteCapture>();
        NoteCapture second;
        for (NoteCapture *capture : {first.get(), &second}) {
            capture->setStream(&client);
            capture->setNoteId(id("a"));
        }
        QCOMPARE(client.captures()->referenceCount(), 2);
        QCOMPARE(client.captures()->heldCount(), 1);
        first.reset();
        QVERIFY(client.captures()->isHeld(id("a")));
        second.setActive(false);
        QVERIFY(!client.captures()->isHeld(id("a")));
    }

    void movesWithItsNote()
    {
        StreamPeer peer;
        QVERIFY(peer.listen());
        StreamingClient client(streamOptions(peer.url()));
        client.open();
        QTRY_COMPARE(client.state(), StreamingClient::Open);
        // Twelve recycled delegates over 300 notes.
        QList<NoteCapture *> delegates;
        QObject view;
        for (int i = 0; i < 12; ++i) {
            auto *capture = new NoteCapture(&view);
            capture->setStream(&client);
            delegates.append(capture);
        }
        for (int i = 0; i < 300; ++i) {
            delegates.at(i % 12)->setNoteId(QStringLiteral("note%1").arg(i));
            QCOMPARE(client.captures()->heldCount(), qMin(i + 1, 12));
        }
        QTRY_COMPARE(peer.captures().size(), 12);
        QVERIFY(peer.captures().contains(QStringLiteral("note299")));
        QVERIFY(client.framesSent() <= 12);
        qDeleteAll(delegates);
        QCOMPARE(client.captures()->referenceCount(), 0);
        QTRY_VERIFY(peer.captures().isEmpty());
    }

    void neverDropsANoteThatOnlyMoves()
    {
        StreamingClient client(streamOptions(QUrl(QStringLiteral("http://127.0.0.1"))));
        NoteCapture capture;
        capture.setStream(&client);
        capture.setNoteId(id("renote"));
        capture.setRenotedId(id("note"));
        QSignalSpy inserted(client.captures(), &QAbstractItemModel::rowsInserted);
        capture.setRenotedId(QString());
        capture.setNoteId(id("note"));
        QVERIFY(client.captures()->isHeld(id("note")));
        QCOMPARE(client.captures()->heldCount(), 1);
        QVERIFY(inserted.count() <= 1);
    }

    void releasesWhenInactive()
    {
        StreamingClient client(streamOptions(QUrl(QStringLiteral("http://127.0.0.1"))));
        NoteCapture capture;
        QVERIFY(capture.isActive());
        capture.setStream(&client);
        capture.setNoteId(id("a"));
        QSignalSpy changed(&capture, &NoteCapture::activeChanged);
        capture.setActive(false);
        capture.setActive(false);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(client.captures()->heldCount(), 0);
        capture.setNoteId(id("b"));
        QCOMPARE(client.captures()->heldCount(), 0);
        capture.setActive(true);
        QVERIFY(client.captures()->isHeld(id("b")));
    }

    void movesToAnotherAccount()
    {
        StreamingClient alice(streamOptions(QUrl(QStringLiteral("http://127.0.0.1"))));
        StreamingClient bob(streamOptions(QUrl(QStringLiteral("http://127.0.0.1"))));
        NoteCapture capture;
        capture.setStream(&alice);
        capture.setNoteId(id("a"));
        capture.setStream(&bob);
        QCOMPARE(alice.captures()->referenceCount(), 0);
        QCOMPARE(bob.captures()->referenceCount(), 1);
        capture.setStream(nullptr);
        QCOMPARE(bob.captures()->referenceCount(), 0);
    }

    void survivesItsStream()
    {
        auto client = std::make_unique<StreamingClient>(
            streamOptions(QUrl(QStringLiteral("http://127.0.0.1"))));
        NoteCapture capture;
        capture.setStream(client.get());
        capture.setNoteId(id("a"));
        QSignalSpy changed(&capture, &NoteCapture::streamChanged);
        client.reset();
        QCOMPARE(changed.count(), 1);
        QCOMPARE(capture.stream(), nullptr);
        capture.setNoteId(id("b"));
        capture.setActive(false);
        capture.setActive(true);
        StreamingClient next(streamOptions(QUrl(QStringLiteral("http://127.0.0.1"))));
        capture.setStream(&next);
        QCOMPARE(next.captures()->referenceCount(), 1);
        QVERIFY(next.captures()->isHeld(id("b")));
    }
};

SESERAGI_TEST_MAIN(TestNoteCapture)
#include "tst_notecapture.moc"
