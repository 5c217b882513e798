// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/composer.h"

#include "core/codepoints.h"
#include "store/notestore.h"
#include "support/notes.h"
#include "support/testmain.h"

#include <QSignalSpy>

using support::makeNote;

class TestComposer : public QObject
{
    Q_OBJECT
    support::HandClock m_clock;
    std::unique_ptr<NoteStore> m_store;
    QList<rest::NoteDraft> m_drafts;
    Result<QString> m_answer = Error();
    QList<entity::Note> m_own;
    bool m_canLook = true;
    int m_looks = 0;

    Composer::Services services()
    {
        Composer::Services services;
        services.send = [this](const rest::NoteDraft &draft) {
            m_drafts.append(draft);
            return QtFuture::makeReadyFuture(m_answer);
        };
        services.ownNewestNotes = [this] {
            ++m_looks;
            return QtFuture::makeReadyFuture(m_canLook ? Result<QList<entity::Note>>(m_own)
                                                       : Result<QList<entity::Note>>(lost()));
        };
        services.lookDelayMs = 1;
        services.lookTries = 2;
        return services;
    }
    static Error lost(Error::Kind kind = Error::Kind::Timeout)
    {
        Error error;
        error.kind = kind;
        return error;
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
        m_store = std::make_unique<NoteStore>(m_clock);
        m_store->setMe(QStringLiteral("user-me"));
        m_drafts.clear();
        m_answer = QStringLiteral("new");
        m_own.clear();
        m_canLook = true;
        m_looks = 0;
    }

    void countsLikeTheServer()
    {
        QCOMPARE(codePointCount(QStringLiteral("a\u00e9\U0001f389")), 3);
        Composer::Services few = services();
        few.maxTextLength = 3;
        Composer composer(m_store.get(), few);
        QVERIFY(!composer.canSend());
        composer.setText(QStringLiteral(" \n "));
        QVERIFY(!composer.canSend());
        QCOMPARE(composer.obstacle(), Composer::TextEmpty);
        composer.setText(QStringLiteral("\U0001f389\U0001f389\U0001f389"));
        QCOMPARE(composer.remaining(), 0);
        QVERIFY(composer.canSend());
        composer.setText(composer.text() + QLatin1Char('!'));
        QCOMPARE(composer.remaining(), -1);
        QVERIFY(!composer.canSend());
        QCOMPARE(composer.obstacle(), Composer::TextTooLong);
        composer.setText(QStringLiteral("ok"));
        composer.setHasCw(true);
        QVERIFY(!composer.canSend()); // the server takes no empty CW
        QCOMPARE(composer.obstacle(), Composer::CwEmpty);
        composer.setCw(QString(101, QLatin1Char('x')));
        QVERIFY(!composer.canSend());
        QCOMPARE(composer.obstacle(), Composer::CwTooLong);
        composer.setCw(QStringLiteral("why"));
        QVERIFY(composer.canSend());
        QCOMPARE(composer.obstacle(), Composer::NoObstacle);
    }

    void sendsAndClears()
    {
        Composer composer(m_store.get(), services());
        QSignalSpy sent(&composer, &Composer::sent);
        composer.setText(QStringLiteral("hello"));
        composer.setHasCw(true);
        composer.setCw(QStringLiteral("cw"));
        composer.setVisibility(Note::Home);
        composer.setLocalOnly(true);
        QVERIFY(!composer.isPristine());
        composer.send();
        QTRY_COMPARE(sent.count(), 1);
        QCOMPARE(sent.constFirst().constFirst().toString(), QStringLiteral("new"));
        QCOMPARE(m_drafts.size(), 1);
        QCOMPARE(m_drafts[0].text, QStringLiteral("hello"));
        QCOMPARE(m_drafts[0].cw, QStringLiteral("cw"));
        QCOMPARE(m_drafts[0].visibility, entity::Visibility::Home);
        QVERIFY(m_drafts[0].localOnly);
        QCOMPARE(composer.text(), QString());
        QVERIFY(composer.isPristine());
        QVERIFY(!composer.isSending());
    }

    void keepsEverythingWhenRefused()
    {
        Error error;
        error.code = QStringLiteral("CONTAINS_PROHIBITED_WORDS");
        error.message = QStringLiteral("Cannot post because it contains prohibited words.");
        m_answer = error;
        Composer composer(m_store.get(), services());
        QSignalSpy failed(&composer, &Composer::failed);
        composer.setText(QStringLiteral("hello"));
        composer.send();
        QTRY_VERIFY(!composer.errorText().isEmpty());
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(composer.errorText().contains(error.message));
        QCOMPARE(composer.text(), QStringLiteral("hello"));
        QVERIFY(composer.canSend());
        QCOMPARE(m_looks, 0);
    }

    void saysHowLongToWait_data()
    {
        QTest::addColumn<qint64>("waitMs");
        QTest::addColumn<QString>("hint");
        QTest::newRow("seconds") << qint64(20'500) << QStringLiteral("in 21 second");
        QTest::newRow("minutes") << qint64(600'000) << QStringLiteral("in 10 minute");
        QTest::newRow("over") << qint64(-1) << QStringLiteral("in a while");
    }
    void saysHowLongToWait()
    {
        QFETCH(qint64, waitMs);
        QFETCH(QString, hint);
        Error error;
        error.kind = Error::Kind::RateLimited;
        error.retryAtMs = m_clock.ms + waitMs;
        m_answer = error;
        Composer composer(m_store.get(), services());
        composer.setText(QStringLiteral("hello"));
        composer.send();
        QTRY_VERIFY2(composer.errorText().contains(hint), qUtf8Printable(composer.errorText()));
    }

    void looksForANoteWhoseAnswerWasLost_data()
    {
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("timeout") << Error::Kind::Timeout;
        QTest::newRow("processing") << Error::Kind::Processing;
        QTest::newRow("network") << Error::Kind::Network;
    }
    void looksForANoteWhoseAnswerWasLost()
    {
        QFETCH(Error::Kind, kind);
        m_answer = lost(kind);
        entity::Note arrived = makeNote(9, QStringLiteral("hello"));
        arrived.createdAtMs = m_clock.ms + 500;
        m_own = {makeNote(8, QStringLiteral("other")), arrived};
        Composer composer(m_store.get(), services());
        QSignalSpy sent(&composer, &Composer::sent);
        composer.setText(QStringLiteral("hello "));
        composer.send();
        QVERIFY(composer.isSending());
        QVERIFY(!composer.canSend());
        QTRY_COMPARE(sent.count(), 1);
        QCOMPARE(sent.constFirst().constFirst().toString(), arrived.id);
        QCOMPARE(m_drafts.size(), 1);
        QCOMPARE(composer.text(), QString());
    }

    void sendsAgainOnlyWhatIsNotThere()
    {
        m_answer = lost();
        entity::Note earlier = makeNote(9, QStringLiteral("hello"));
        earlier.createdAtMs = m_clock.ms - 3'600'000; // said the same an hour ago
        m_own = {earlier};
        Composer composer(m_store.get(), services());
        composer.setText(QStringLiteral("hello"));
        composer.send();
        QTRY_VERIFY(!composer.isSending());
        QCOMPARE(m_looks, 2);
        QCOMPARE(composer.text(), QStringLiteral("hello"));
        QVERIFY(!composer.errorText().isEmpty());
        m_answer = QStringLiteral("new");
        QSignalSpy sent(&composer, &Composer::sent);
        composer.send();
        QTRY_COMPARE(sent.count(), 1);
        QCOMPARE(m_looks, 3);
        QCOMPARE(m_drafts.size(), 2);
    }

    void doesNotTakeAnEarlierNoteForALostOne()
    {
        m_answer = lost();
        entity::Note earlier = makeNote(9, QStringLiteral("hello"));
        earlier.createdAtMs = m_clock.ms - 5'000; // the same words a moment ago
        m_own = {earlier};
        Composer::Services known = services();
        known.ownNoteIds = [&earlier] { return QSet<QString>{earlier.id}; };
        Composer composer(m_store.get(), known);
        QSignalSpy sent(&composer, &Composer::sent);
        composer.setText(QStringLiteral("hello"));
        composer.send();
        QTRY_VERIFY(!composer.isSending());
        QVERIFY(sent.isEmpty());
        QCOMPARE(composer.text(), QStringLiteral("hello"));
        QVERIFY(!composer.errorText().isEmpty());
    }

    void doesNotSendWhileItCannotLook()
    {
        m_answer = lost();
        m_canLook = false;
        Composer composer(m_store.get(), services());
        composer.setText(QStringLiteral("hello"));
        composer.send();
        QTRY_VERIFY(!composer.isSending());
        composer.send();
        QTRY_VERIFY(!composer.isSending());
        QCOMPARE(m_drafts.size(), 1);
        QCOMPARE(composer.text(), QStringLiteral("hello"));
        // It had arrived after all, and is found late.
        entity::Note arrived = makeNote(9, QStringLiteral("hello"));
        arrived.createdAtMs = m_clock.ms;
        m_own = {arrived};
        m_canLook = true;
        QSignalSpy sent(&composer, &Composer::sent);
        composer.send();
        QTRY_COMPARE(sent.count(), 1);
        QCOMPARE(m_drafts.size(), 1);
    }

    void keepsWhatWasChangedSinceItWasSent_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cw");
        QTest::newRow("text") << QStringLiteral("hello, all") << QStringLiteral("why");
        QTest::newRow("warning") << QStringLiteral("hello") << QStringLiteral("why not");
        QTest::newRow("no warning") << QStringLiteral("hello") << QString();
    }
    /// The earlier words had arrived after all; the later ones are nowhere but here.
    void keepsWhatWasChangedSinceItWasSent()
    {
        QFETCH(QString, text);
        QFETCH(QString, cw);
        m_answer = lost();
        m_canLook = false;
        Composer composer(m_store.get(), services());
        composer.setText(QStringLiteral("hello"));
        composer.setHasCw(true);
        composer.setCw(QStringLiteral("why"));
        composer.send();
        QTRY_VERIFY(!composer.isSending());
        composer.setText(text);
        composer.setCw(cw);
        composer.setHasCw(!cw.isEmpty());
        entity::Note arrived = makeNote(9, QStringLiteral("hello"));
        arrived.cw = QStringLiteral("why");
        arrived.createdAtMs = m_clock.ms;
        m_own = {arrived};
        m_canLook = true;
        QSignalSpy sent(&composer, &Composer::sent);
        QSignalSpy failed(&composer, &Composer::failed);
        composer.send();
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(sent.isEmpty());
        QVERIFY(composer.errorText().contains(QStringLiteral("as you first sent it")));
        QCOMPARE(composer.text(), text);
        QCOMPARE(composer.cw(), cw);
        QCOMPARE(m_drafts.size(), 1);
        // It is another note now.
        m_answer = QStringLiteral("new");
        composer.send();
        QTRY_COMPARE(sent.count(), 1);
        QCOMPARE(m_drafts.size(), 2);
        QCOMPARE(m_drafts[1].text, text);
        QCOMPARE(m_drafts[1].cw, cw);
    }

    void keepsAReplyAsNarrowAsItsTarget()
    {
        entity::Note followers = makeNote(1);
        followers.visibility = entity::Visibility::Followers;
        followers.localOnly = true;
        const NoteHandle target = m_store->ingest(followers);
        Composer composer(m_store.get(), services(), Composer::Reply, target.get());
        QCOMPARE(composer.visibility(), Note::Followers);
        composer.setVisibility(Note::Public);
        QCOMPARE(composer.visibility(), Note::Followers);
        QVERIFY(composer.isLocalOnly());
        QCOMPARE(composer.text(), QStringLiteral("@alice "));
        QVERIFY(composer.isPristine());
        composer.setText(QStringLiteral("@alice hi"));
        composer.send();
        QTRY_COMPARE(m_drafts.size(), 1);
        QCOMPARE(m_drafts[0].replyId, target->id());
        QVERIFY(m_drafts[0].renoteId.isEmpty());
    }

    void answersAnAddressedNoteToTheSamePeople()
    {
        entity::Note direct = makeNote(1);
        direct.visibility = entity::Visibility::Specified;
        direct.visibleUserIds = {QStringLiteral("user-me"), QStringLiteral("user-carol")};
        const NoteHandle target = m_store->ingest(direct);
        Composer composer(m_store.get(), services(), Composer::Reply, target.get());
        QVERIFY(!composer.canUse(Note::Followers));
        composer.setText(QStringLiteral("hi"));
        composer.send();
        QTRY_COMPARE(m_drafts.size(), 1);
        QCOMPARE(m_drafts[0].visibility, entity::Visibility::Specified);
        QCOMPARE(m_drafts[0].visibleUserIds,
                 (QStringList{QStringLiteral("user-carol"), QStringLiteral("user-alice")}));
    }

    void quotes()
    {
        const NoteHandle target = m_store->ingest(makeNote(1));
        Composer composer(m_store.get(), services(), Composer::Quote, target.get());
        QCOMPARE(composer.text(), QString());
        composer.setText(QStringLiteral("look"));
        m_store->markDeleted(target->id());
        QVERIFY(!composer.canSend());
        QCOMPARE(composer.obstacle(), Composer::TargetDeleted);
    }

    void outlivesItsStore()
    {
        NoteHandle target = m_store->ingest(makeNote(1));
        Composer composer(m_store.get(), services(), Composer::Quote, target.get());
        composer.setText(QStringLiteral("typed"));
        target.reset();
        m_store.reset();
        QVERIFY(!composer.target());
        QVERIFY(!composer.canSend());
        QCOMPARE(composer.obstacle(), Composer::AccountClosed);
        QCOMPARE(composer.text(), QStringLiteral("typed"));
    }
};

SESERAGI_TEST_MAIN(TestComposer)
#include "tst_composer.moc"
