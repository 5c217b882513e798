// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/localinstance.h"
#include "rest/apinetwork.h"
#include "rest/notes.h"
#include "session/account.h"
#include "session/noteactions.h"
#include "session/rereader.h"
#include "store/notestore.h"
#include "support/await.h"
#include "support/testmain.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>

namespace {

const QString alice = QStringLiteral("alice");
const QString bob = QStringLiteral("bob");

} // namespace

/// Renotes: their counts, and those whose answers get lost.
class TestNoteActions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
        m_instance = std::make_unique<LocalInstance>();
        QVERIFY(m_instance->listen());
        m_me = m_instance->addUser(alice);
        m_instance->addUser(bob);
        m_network.reset(rest::createApiNetwork(nullptr));
        m_client = std::make_unique<RestClient>(m_network.get(), m_instance->url());
        m_client->setToken(m_instance->createToken(alice));
        m_store = std::make_unique<NoteStore>(m_clock);
        m_store->setMe(m_me);
        m_rereader = std::make_unique<Rereader>(
            Rereader::Parts{.rest = m_client.get(), .notes = m_store.get(), .account = &m_account},
            RereadPace{.doubtMs = 1});
        m_actions = std::make_unique<NoteActions>(m_client.get(), m_store.get(), m_rereader.get());
        m_actions->setLookPace(1, 2);
        m_failed = std::make_unique<QSignalSpy>(m_actions.get(), &NoteActions::failed);
        m_created = std::make_unique<QSignalSpy>(m_actions.get(), &NoteActions::noteCreated);
        m_note = take(m_instance->createNote(bob, QStringLiteral("renote me")));
        QVERIFY(m_note);
    }

    void cleanup()
    {
        m_failed.reset();
        m_created.reset();
        m_actions.reset();
        m_rereader.reset();
        m_note.reset();
        m_store.reset();
        m_client.reset();
        m_network.reset();
        m_instance.reset();
    }

    void findsARenoteWhoseAnswerWasLost()
    {
        m_instance->loseNextAnswer(QStringLiteral("notes/create"));
        m_actions->renote(m_note.get(), Note::Public);
        // Pressed again by somebody who saw nothing happen.
        m_actions->renote(m_note.get(), Note::Public);
        QCOMPARE(m_failed->size(), 1);
        QTRY_COMPARE(m_created->size(), 1);
        QCOMPARE(m_failed->size(), 1);
        QCOMPARE(m_instance->requests(QStringLiteral("notes/create")).size(), 1);
        QCOMPARE(m_instance->noteCount(), 2);
        // It is settled: another renote is another wish.
        m_actions->renote(m_note.get(), Note::Public);
        QTRY_COMPARE(m_created->size(), 2);
    }

    void doesNotTakeAnEarlierRenoteForALostOne()
    {
        m_actions->renote(m_note.get(), Note::Public);
        QTRY_COMPARE(m_created->size(), 1);
        m_instance->failNextRest(QStringLiteral("notes/create"), 502, "<html>");
        m_actions->renote(m_note.get(), Note::Public);
        QTRY_COMPARE(m_failed->size(), 1);
        QCOMPARE(m_created->size(), 1);
    }

    void saysWhatIsKnown_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("canLook");
        QTest::addColumn<bool>("isKnown");
        QTest::newRow("refused") << 400
                                 << QByteArray(R"({"error":{"code":"NO_SUCH_RENOTE_TARGET"}})")
                                 << false << true;
        QTest::newRow("broken, and it is not there") << 502 << QByteArray("<html>") << true << true;
        QTest::newRow("broken altogether") << 502 << QByteArray("<html>") << false << false;
        QTest::newRow("still at it")
            << 202 << QByteArray(R"({"error":{"code":"PROCESSING"}})") << true << false;
    }

    void saysWhatIsKnown()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(bool, canLook);
        QFETCH(bool, isKnown);
        m_instance->failNextRest(QStringLiteral("notes/create"), status, body);
        if (!canLook)
            m_instance->failNextRest(QStringLiteral("users/notes"), 502, "<html>", {}, 2);
        m_actions->renote(m_note.get(), Note::Public);
        QTRY_COMPARE(m_failed->size(), 1);
        const QString sentence = m_failed->first().first().toString();
        QCOMPARE(sentence.contains(QStringLiteral("It is not known")), !isKnown);
        QVERIFY(m_created->isEmpty());
    }

    void countsAnOwnRenoteAtOnceAndOnce()
    {
        QStringList seen;
        connect(m_note.get(), &Note::countsChanged, this,
                [this, &seen] { seen.append(QString::number(m_note->renoteCount())); });
        const qint64 askedBeforeMs = m_store->nowMs();
        const auto before = support::await(rest::showNote(*m_client, m_note->id()));
        QVERIFY(before.isOk());
        m_actions->renote(m_note.get(), Note::Public);
        QCOMPARE(m_note->renoteCount(), 1);
        // A page from before the renote.
        m_store->ingest(*before, NoteStore::Packed::ForViewer, askedBeforeMs);
        QCOMPARE(m_note->renoteCount(), 1);
        QTRY_COMPARE(m_created->size(), 1);
        // What the stream and the answer bring with the renote.
        m_store->ingest(m_created->first().first().value<entity::NotePtr>(),
                        NoteStore::Packed::ForNobody);
        QCOMPARE(m_note->renoteCount(), 1);
        QTRY_VERIFY(!m_note->needsWholeRead()); // a read has settled it
        QCOMPARE(m_note->renoteCount(), 1);
        QCOMPARE(m_note->data().renoteCount, 1);
        QCOMPARE(seen.join(QLatin1Char(' ')), QStringLiteral("1 1")); // asked for, and accepted
    }

    void takesARefusedRenoteBack()
    {
        m_instance->failNextRest(QStringLiteral("notes/create"), 400,
                                 R"({"error":{"code":"NO_SUCH_RENOTE_TARGET","id":"x"}})");
        m_actions->renote(m_note.get(), Note::Public);
        QCOMPARE(m_note->renoteCount(), 1);
        QTRY_COMPARE(m_failed->size(), 1);
        QCOMPARE(m_note->renoteCount(), 0);
    }

    void takesADeletedRenoteOffTheCount()
    {
        m_actions->renote(m_note.get(), Note::Public);
        QTRY_COMPARE(m_created->size(), 1);
        const NoteHandle renote = m_store->ingest(
            m_created->first().first().value<entity::NotePtr>(), NoteStore::Packed::ForNobody);
        m_instance->failNextRest(QStringLiteral("notes/delete"), 429,
                                 R"({"error":{"code":"RATE_LIMIT_EXCEEDED","id":"x"}})");
        m_actions->deleteNote(renote.get());
        QCOMPARE(m_note->renoteCount(), 0);
        QTRY_COMPARE(m_failed->size(), 1);
        QCOMPARE(m_note->renoteCount(), 1);
        m_actions->deleteNote(renote.get());
        QCOMPARE(m_note->renoteCount(), 0);
        QTRY_VERIFY(renote->isDeleted());
        QTRY_VERIFY(!m_note->needsWholeRead());
        QCOMPARE(m_note->renoteCount(), 0);
    }

    void doesNotCountRenotesOfOwnNotes()
    {
        const NoteHandle mine = take(m_instance->createNote(alice, QStringLiteral("mine")));
        m_actions->renote(mine.get(), Note::Public);
        QCOMPARE(mine->renoteCount(), 0); // nor does the server
        QTRY_COMPARE(m_created->size(), 1);
        QCOMPARE(mine->renoteCount(), 0);
    }

    void looksInChannelsToo()
    {
        NoteOptions inChannel;
        inChannel.channelId = m_instance->createChannel(bob, QStringLiteral("talk"));
        const QString asked = m_instance->createNote(bob, QStringLiteral("question"), inChannel);
        inChannel.replyId = asked;
        const QString reply = m_instance->createNote(alice, QStringLiteral("answer"), inChannel);
        const auto own = support::await(rest::newestNotesOf(*m_client, m_me));
        QVERIFY(own.isOk());
        QCOMPARE(own->size(), 1);
        QCOMPARE(own->first().id, reply);
    }

private:
    NoteHandle take(const QString &id)
    {
        const auto note = support::await(rest::showNote(*m_client, id));
        return note ? m_store->ingest(*note) : NoteHandle();
    }

    SystemClock m_clock;
    Account m_account;
    QString m_me;
    std::unique_ptr<LocalInstance> m_instance;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<RestClient> m_client;
    std::unique_ptr<NoteStore> m_store;
    std::unique_ptr<Rereader> m_rereader;
    std::unique_ptr<NoteActions> m_actions;
    std::unique_ptr<QSignalSpy> m_failed;
    std::unique_ptr<QSignalSpy> m_created;
    NoteHandle m_note;
};

SESERAGI_TEST_MAIN(TestNoteActions)
#include "tst_noteactions.moc"
