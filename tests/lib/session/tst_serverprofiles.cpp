// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/localinstance.h"
#include "session/session.h"
#include "streaming/notecapture.h"
#include "support/programrig.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;

namespace {

const QString alice = u"alice"_s;
const QString bob = u"bob"_s;

} // namespace

/// What a person does all day, on every kind of server that is supported (versions.md).
class TestServerProfiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        QFETCH_GLOBAL(Profile, profile);
        InstanceOptions options;
        options.profile = profile;
        options.unreadDelayMs = 10;
        m_instance = std::make_unique<LocalInstance>(options);
        QVERIFY(m_instance->listen());
        m_instance->addUser(alice);
        m_instance->addUser(bob);
        m_instance->follow(alice, bob);
        m_instance->createNote(bob, u"from before"_s);
        m_rig = std::make_unique<support::ProgramRig>();
        m_session = m_rig->signIn(*m_instance, alice);
        m_failed = std::make_unique<QSignalSpy>(m_session, &Session::failed);
    }

    void cleanup()
    {
        if (m_failed)
            QVERIFY2(m_failed->isEmpty(), qPrintable(m_failed->value(0).value(0).toString()));
        m_failed.reset();
        m_rig.reset();
        m_instance.reset();
    }

    void initTestCase_data()
    {
        QTest::addColumn<Profile>("profile");
        QTest::newRow("current") << Profile::Current;
        QTest::newRow("13.14") << Profile::Old1314;
        QTest::newRow("MisskeyIO") << Profile::MisskeyIo;
        QTest::newRow("CherryPick") << Profile::CherryPick;
    }

    void everyTimelineIsLive()
    {
        for (const Session::Timeline kind :
             {Session::Home, Session::Local, Session::Social, Session::Global}) {
            QVERIFY(m_session->isTimelineAvailable(kind));
            TimelineModel *timeline = live(kind);
            const int before = timeline->rowCount();
            const QString id = m_instance->createNote(bob, u"live"_s);
            QTRY_COMPARE(timeline->rowCount(), before + 1);
            QCOMPARE(timeline->noteAt(0)->id(), id);
        }
    }

    void aCapturedNoteTellsWhatHappensToIt()
    {
        TimelineModel *home = live(Session::Home);
        NoteOptions poll;
        poll.choices = {u"tea"_s, u"coffee"_s};
        const QString id = m_instance->createNote(bob, u"which?"_s, poll);
        QTRY_COMPARE(home->noteAt(0)->id(), id);
        Note *note = home->noteAt(0);
        NoteCapture capture;
        capture.setStream(m_session->stream());
        capture.setNoteId(id);
        QTRY_COMPARE(m_instance->captures().value(id), 1);

        m_instance->react(bob, id, u"🎉"_s);
        QTRY_COMPARE(note->reactionCount(), 1);
        m_session->toggleReaction(note, u"👍"_s);
        QTRY_COMPARE(m_instance->note(id)["reactions"_L1].toObject().size(), 2);
        QTRY_COMPARE(note->reactionCount(), 2);
        QCOMPARE(note->myReaction(), u"👍"_s);
        m_session->vote(note, 1);
        QTRY_COMPARE(votesOnServer(id), 1);
        m_instance->vote(bob, id, 1);
        QTRY_COMPARE(note->poll().choices.at(1).votes, 2);
        m_instance->deleteNote(id);
        QTRY_VERIFY(home->noteAt(0)->id() != id);
    }

    void whatIsWrittenArrivesOnce()
    {
        TimelineModel *home = live(Session::Home);
        const int before = home->rowCount();
        std::unique_ptr<Composer> composer(m_session->composer());
        composer->setText(u"hello"_s);
        QSignalSpy sent(m_session, &Session::noteSent);
        composer->send();
        QTRY_COMPARE(sent.size(), 1);
        QTRY_COMPARE(home->rowCount(), before + 1);
        Note *mine = home->noteAt(0);
        QCOMPARE(mine->text(), u"hello"_s);
        m_session->deleteNote(mine);
        QTRY_COMPARE(home->rowCount(), before);
        QCOMPARE(m_instance->noteCount(), before);
    }

    void notificationsArriveAndAreRead()
    {
        const QString mine = m_instance->createNote(alice, u"what do you think?"_s);
        m_instance->react(bob, m_instance->createNote(alice, u"and of this?"_s), u"👍"_s);
        NotificationModel *notifications = m_session->notifications();
        notifications->load();
        QTRY_COMPARE(notifications->state(), NotificationModel::Ready);
        const int before = notifications->rowCount();
        QVERIFY(before > 0);
        m_instance->react(bob, mine, u"👍"_s);
        QTRY_COMPARE(notifications->rowCount(), before + 1);
        QTRY_VERIFY(m_session->unreadCount() > 0);
        m_session->markNotificationsRead();
        QTRY_COMPARE(m_session->unreadCount(), 0);
        QTRY_COMPARE(m_instance->unreadNotifications(alice), 0);
    }

    void nothingIsMissingAfterABreak()
    {
        TimelineModel *home = live(Session::Home);
        m_instance->dropConnections();
        QStringList missed;
        for (int i = 0; i < 30; ++i)
            missed.prepend(m_instance->createNote(bob, u"missed %1"_s.arg(i)));
        QTRY_COMPARE(home->rowCount(), 31);
        for (int i = 0; i < missed.size(); ++i)
            QCOMPARE(home->noteAt(i)->id(), missed[i]);
        // And again live.
        const QString id = m_instance->createNote(bob, u"after"_s);
        QTRY_COMPARE(home->noteAt(0)->id(), id);
    }

private:
    /// Loaded, and every note from now on arrives.
    TimelineModel *live(Session::Timeline kind)
    {
        TimelineModel *timeline = m_session->timeline(kind);
        [&] {
            QTRY_COMPARE(timeline->state(), TimelineModel::Ready);
            QTRY_VERIFY(areAcked());
        }();
        return timeline;
    }

    bool areAcked() const
    {
        const ChannelModel *channels = m_session->stream()->channels();
        for (int row = 0; row < channels->rowCount(); ++row) {
            const auto *channel =
                channels->data(channels->index(row), ChannelModel::ChannelRole).value<Channel *>();
            if (channel->state() != Channel::Acked)
                return false;
        }
        return channels->rowCount() > 1;
    }

    int votesOnServer(const QString &id) const
    {
        return m_instance->note(id)["poll"_L1]["choices"_L1][1]["votes"_L1].toInt();
    }

    std::unique_ptr<LocalInstance> m_instance;
    std::unique_ptr<support::ProgramRig> m_rig;
    std::unique_ptr<QSignalSpy> m_failed;
    Session *m_session = nullptr; ///< the rig's
};

SESERAGI_TEST_MAIN(TestServerProfiles)
#include "tst_serverprofiles.moc"
