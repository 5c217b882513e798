// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/notestore.h"

#include "entity/decode.h"
#include "entity/emoji.h"
#include "entity/reaction.h"
#include "store/emojistore.h"
#include "streaming/frame.h"
#include "support/fixtures.h"
#include "support/notes.h"
#include "support/otherlanguage.h"
#include "support/testmain.h"

#include <QJSEngine>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QSignalSpy>

using support::makeNote;
using support::makeNotePtr;
using support::noteId;
using Packed = NoteStore::Packed;

namespace {

const auto heart = QStringLiteral("\u2764");
const auto party = QStringLiteral("\U0001f389");
const auto me = QStringLiteral("user-me");

entity::Note pollNote(int number)
{
    entity::Note note = makeNote(number);
    note.poll = entity::Poll();
    note.poll->choices = {{QStringLiteral("tea"), 1, false}, {QStringLiteral("coffee"), 3, false}};
    return note;
}

} // namespace

class TestNoteStore : public QObject
{
    Q_OBJECT
    support::HandClock m_clock;
    std::unique_ptr<NoteStore> m_store;
    void putClockBack() { m_clock.ms -= 3 * 3'600'000; }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
        m_store = std::make_unique<NoteStore>(m_clock);
        m_store->setMe(me);
        mfm::TextStyle style;
        style.server = QUrl(QStringLiteral("https://example.test"));
        m_store->setTextStyle(style);
    }
    void cleanup() { m_store.reset(); }

    void holdsANoteOnce()
    {
        const NoteHandle first = m_store->ingest(makeNote(1, QStringLiteral("one")));
        const NoteHandle again = m_store->ingest(makeNote(1, QStringLiteral("edited")));
        QCOMPARE(first.get(), again.get());
        QCOMPARE(m_store->find(noteId(1)), first.get());
        QCOMPARE(first->text(), QStringLiteral("edited"));
        QCOMPARE(m_store->noteCount(), 1);
    }

    void forgetsWhatNobodyHolds()
    {
        for (int i = 0; i < 1000; ++i)
            m_store->ingest(makeNotePtr(i));
        NoteHandle held = m_store->ingest(makeNotePtr(5));
        QTRY_COMPARE(m_store->noteCount(), 1);
        // A view that read something is given time to let go of a removed row.
        QCOMPARE(held->author()->username(), QStringLiteral("alice"));
        QCOMPARE(m_store->userCount(), 1);
        held.reset();
        QTRY_COMPARE(m_store->noteCount(), 0);
        QTRY_COMPARE(m_store->userCount(), 0);
    }

    /// Events alone show a note to nobody: under a fast stream memory would grow by all of them.
    void forgetsAtOnceWhatNoViewLookedAt()
    {
        NoteHandle held = m_store->ingest(pollNote(1));
        m_store->apply(noteId(1), entity::Reacted{heart, {}, {}, QStringLiteral("x")});
        m_store->apply(noteId(1), entity::PollVoted{1, QStringLiteral("x")});
        held.reset();
        QCoreApplication::processEvents();
        QCOMPARE(m_store->noteCount(), 0);
    }

    void wordsFollowTheLanguage()
    {
        entity::Note data = pollNote(1);
        data.createdAtMs = m_clock.nowMs();
        data.poll->expiresAtMs = m_clock.nowMs() + 30'000;
        const NoteHandle note = m_store->ingest(data);
        QCOMPARE(note->timeText(), QStringLiteral("now"));
        QCOMPARE(note->poll().expiryText, QStringLiteral("Ends in less than a minute"));
        QSignalSpy times(note.get(), &Note::timeTextChanged);
        QSignalSpy names(note.get(), &Note::accessibleTextChanged);
        QSignalSpy polls(note.get(), &Note::pollChanged);
        QSignalSpy told(m_store.get(), &NoteStore::retranslated);
        const support::OtherLanguage other;
        m_store->retranslate();
        QCOMPARE(times.size(), 1);
        QCOMPARE(names.size(), 1);
        QCOMPARE(told.size(), 1);
        QCOMPARE(note->timeText(), QStringLiteral("«now»"));
        QTRY_COMPARE(polls.size(), 1);
        QCOMPARE(note->poll().expiryText, QStringLiteral("«Ends in less than a minute»"));
    }

    void letsGoOfHandlesWhenItEnds()
    {
        NoteHandle held = m_store->ingest(makeNotePtr(1));
        connect(m_store.get(), &NoteStore::closing, this, [&held] { held.reset(); });
        m_store.reset();
        QVERIFY(!held);
    }

    void keepsNotesThatAScriptLookedUp()
    {
        const NoteHandle note = m_store->ingest(makeNotePtr(1));
        QJSEngine engine;
        QJSEngine::setObjectOwnership(m_store.get(), QJSEngine::CppOwnership);
        engine.globalObject().setProperty(QStringLiteral("store"),
                                          engine.newQObject(m_store.get()));
        QPointer<Note> watched(note.get());
        QVERIFY(
            engine.evaluate(QStringLiteral("store.find('%1') !== null").arg(noteId(1))).toBool());
        engine.collectGarbage();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(watched);
    }

    void tellsChangesOncePerTurn()
    {
        const NoteHandle note = m_store->ingest(makeNotePtr(1));
        QSignalSpy reactions(note.get(), &Note::reactionsChanged);
        for (int i = 0; i < 20; ++i)
            m_store->apply(noteId(1), entity::Reacted{heart, {}, {}, QStringLiteral("x")});
        QCOMPARE(reactions.count(), 0);
        QCOMPARE(note->reactionCount(), 20);
        QTRY_COMPARE(reactions.count(), 1);
    }

    void keepsTheOwnReactionOfStreamedNotes()
    {
        entity::Note known = makeNote(1);
        known.reactions = {{heart, 2}};
        known.myReaction = heart;
        const NoteHandle note = m_store->ingest(known);
        known.myReaction.clear();
        known.reactions = {{heart, 3}};
        m_store->ingest(known, Packed::ForNobody);
        QCOMPARE(note->myReaction(), heart);
        QCOMPARE(note->reactionCount(), 3);
        m_store->ingest(known, Packed::ForNobody);
        QCOMPARE(note->myReaction(), heart);
        m_store->ingest(known, Packed::ForViewer);
        QCOMPARE(note->myReaction(), QString());
    }

    void keepsOwnVotesOfStreamedNotes()
    {
        entity::Note known = pollNote(1);
        known.poll->choices[0].isVoted = true;
        const NoteHandle note = m_store->ingest(known);
        m_store->ingest(pollNote(1), Packed::ForNobody);
        QVERIFY(note->poll().choices[0].isVoted);
        m_store->ingest(pollNote(1), Packed::ForNobody);
        QVERIFY(note->poll().hasVoted);
        QVERIFY(!note->poll().canVote);
    }

    void updatesRenotedNotesThatAreLive()
    {
        const NoteHandle inner = m_store->ingest(makeNotePtr(1));
        entity::Note fresh = makeNote(1, QStringLiteral("edited"));
        fresh.renoteCount = 1;
        entity::Note renote = makeNote(2);
        renote.text = QString();
        renote.renoteId = noteId(1);
        renote.renote = std::make_shared<const entity::Note>(fresh);
        const NoteHandle outer = m_store->ingest(renote, Packed::ForNobody);
        QCOMPARE(inner->renoteCount(), 1);
        QCOMPARE(outer->shown(), inner.get());
        QVERIFY(outer->isPureRenote());
        QCOMPARE(outer->accessibleText(), QStringLiteral("alice renoted alice: edited"));
    }

    void keepsWhatARepliesTargetComesWithout()
    {
        const NoteHandle target = m_store->ingest(pollNote(1));
        entity::Note reply = makeNote(2);
        reply.replyId = noteId(1);
        reply.reply = makeNotePtr(1);
        m_store->ingest(reply, Packed::ForNobody);
        QCOMPARE(target->poll().choices.size(), 2);
    }

    void saysThatARelatedNoteIsGone()
    {
        entity::Note quote = makeNote(2);
        quote.renoteId = noteId(1);
        quote.renote = makeNotePtr(1);
        const NoteHandle outer = m_store->ingest(quote);
        QVERIFY(outer->isQuote());
        QVERIFY(outer->renote());
        QSignalSpy deleted(m_store.get(), &NoteStore::noteDeleted);
        QSignalSpy related(outer.get(), &Note::relatedChanged);
        QVERIFY(m_store->apply(noteId(1), entity::NoteDeleted{}));
        QCOMPARE(deleted.count(), 1);
        QVERIFY(outer->isRenoteDeleted());
        QVERIFY(!outer->renote());
        QTRY_COMPARE(related.count(), 1);
    }

    void followsANoteThatChangesWhatItRenotes()
    {
        entity::Note quote = makeNote(3);
        quote.renoteId = noteId(1);
        quote.renote = makeNotePtr(1);
        NoteHandle outer = m_store->ingest(quote);
        quote.renoteId = noteId(2);
        quote.renote = makeNotePtr(2);
        m_store->ingest(quote);
        m_store->markDeleted(noteId(1));
        QVERIFY(!outer->isRenoteDeleted());
        m_store->markDeleted(noteId(2));
        QVERIFY(outer->isRenoteDeleted());
        outer.reset();
        QCoreApplication::processEvents();
        QCOMPARE(m_store->noteCount(), 0);
        m_store->markDeleted(noteId(1)); // tells nobody who is gone
        m_store->markDeleted(noteId(2));
    }

    void staysDeleted()
    {
        const NoteHandle note = m_store->ingest(makeNotePtr(1));
        m_store->markDeleted(noteId(1));
        m_store->ingest(makeNote(1, QStringLiteral("a page asked for before")));
        QVERIFY(note->isDeleted());
        QCOMPARE(note->text(), QStringLiteral("a note"));
    }

    void anOlderAnswerBringsNothingBack()
    {
        m_store->ingest(makeNotePtr(1));
        QCoreApplication::processEvents();
        QCOMPARE(m_store->noteCount(), 0);
        const qint64 askedAtMs = m_clock.ms;
        m_clock.ms += 100;
        QVERIFY(!m_store->apply(noteId(1), entity::NoteDeleted{}));
        entity::Note quote = makeNote(2);
        quote.renoteId = noteId(1);
        quote.renote = makeNotePtr(1);
        quote.replyId = noteId(1);
        quote.reply = makeNotePtr(1);
        NoteHandle outer = m_store->ingest(quote, Packed::ForViewer, askedAtMs);
        QVERIFY(outer->isRenoteDeleted());
        QVERIFY(outer->isReplyDeleted());
        QVERIFY(m_store->ingest(makeNote(1), Packed::ForViewer, askedAtMs)->isDeleted());
        QCoreApplication::processEvents();
        // Another socket is late.
        QVERIFY(m_store->ingest(makeNote(1), Packed::ForNobody)->isDeleted());
        QCoreApplication::processEvents();
        // Followers' notes of somebody who was unfollowed and is followed again.
        m_clock.ms += 100;
        QVERIFY(!m_store->ingest(makeNote(1), Packed::ForViewer, m_clock.ms)->isDeleted());
        outer = m_store->ingest(quote, Packed::ForViewer, m_clock.ms);
        QVERIFY(!outer->isRenoteDeleted());
    }

    void doubtsAnOlderAnswerAboutWhatWasNotLive()
    {
        QSignalSpy doubted(m_store.get(), &NoteStore::countsDoubted);
        const entity::Reacted reacted{heart, {}, {}, QStringLiteral("x")};
        const qint64 askedAtMs = m_clock.ms;
        m_clock.ms += 100;
        QVERIFY(!m_store->apply(noteId(1), reacted)); // one that is captured still
        m_store->ingest(makeNotePtr(2));
        QVERIFY(m_store->apply(noteId(2), reacted));
        QCoreApplication::processEvents();
        QCOMPARE(m_store->noteCount(), 0);
        m_clock.ms += 100;
        for (int number = 1; number <= 3; ++number)
            m_store->ingest(makeNote(number), Packed::ForViewer, askedAtMs);
        QCOMPARE(doubted, (QList<QVariantList>{{noteId(1)}, {noteId(2)}}));
        QCoreApplication::processEvents();
        m_store->ingest(makeNote(1), Packed::ForViewer, m_clock.ms);
        QCOMPARE(doubted.count(), 2);
    }

    void forgetsWhatItMissedInTheEnd()
    {
        for (int number = 1; number <= 1500; ++number)
            m_store->markDeleted(noteId(number));
        QVERIFY(m_store->ingest(makeNote(1), Packed::ForViewer, m_clock.ms)->isDeleted());
        for (int number = 1501; number <= 3000; ++number)
            m_store->markDeleted(noteId(number));
        QVERIFY(m_store->ingest(makeNote(2001), Packed::ForViewer, m_clock.ms)->isDeleted());
        QVERIFY(!m_store->ingest(makeNote(2), Packed::ForViewer, m_clock.ms)->isDeleted());
    }

    void believesEventsMoreThanOlderAnswers()
    {
        const NoteHandle note = m_store->ingest(makeNotePtr(1));
        QSignalSpy doubted(m_store.get(), &NoteStore::countsDoubted);
        const qint64 askedAtMs = m_clock.ms;
        m_clock.ms += 100;
        m_store->apply(noteId(1), entity::Reacted{heart, {}, {}, QStringLiteral("x")});
        QCOMPARE(doubted.size(), 0);
        m_store->ingest(makeNote(1), Packed::ForViewer, askedAtMs);
        QCOMPARE(note->reactionCount(), 1);
        QCOMPARE(doubted.size(), 1);
        m_clock.ms += 100;
        m_store->ingest(makeNote(1), Packed::ForViewer, m_clock.ms);
        QCOMPARE(note->reactionCount(), 0);
        QCOMPARE(doubted.size(), 1);
    }

    void doubtsEventsSoonAfterAnAnswer()
    {
        const NoteHandle note = m_store->ingest(makeNotePtr(1));
        QSignalSpy doubted(m_store.get(), &NoteStore::countsDoubted);
        const auto react = [this] {
            m_store->apply(noteId(1), entity::Reacted{heart, {}, {}, QStringLiteral("x")});
        };
        react(); // a note is captured when it is there: its events are news
        QCOMPARE(doubted.size(), 0);
        m_clock.ms += 100;
        m_store->ingest(makeNote(1), Packed::ForViewer, m_clock.ms);
        m_clock.ms += 500;
        react(); // in the answer, or not
        QCOMPARE(doubted.size(), 1);
        m_clock.ms += 5000;
        react();
        QCOMPARE(doubted.size(), 1);
        // Of the stream: its own events follow, and with the same counts nothing is doubtful.
        entity::Note same = makeNote(1);
        same.reactions = {{heart, note->reactionCount()}};
        m_store->ingest(same, Packed::ForNobody);
        react();
        QCOMPARE(doubted.size(), 1);
        // With others it may be older than the events that were here before it.
        m_store->ingest(makeNotePtr(1), Packed::ForNobody);
        QCOMPARE(doubted.size(), 2);
        doubted.removeFirst();
        // One that was let go and comes back with a page may still be captured.
        const NoteHandle back = m_store->ingest(makeNote(2), Packed::ForViewer, m_clock.ms);
        m_store->apply(noteId(2), entity::Reacted{heart, {}, {}, QStringLiteral("x")});
        QCOMPARE(doubted.size(), 2);
    }

    /// Neither bulk nor the stream says whether the new ones are one's own.
    void readsAllUntilTheOwnReactionIsTold()
    {
        m_store->setMe(QStringLiteral("me"));
        const NoteHandle note = m_store->ingest(makeNote(1), Packed::ForViewer, m_clock.ms);
        QVERIFY(!note->needsWholeRead());
        entity::PartialNote partial;
        partial.id = noteId(1);
        partial.reactions = {{heart, 1}};
        for (int times = 0; times < 2; ++times) { // the second time nothing is new
            m_store->refreshReactions(partial, ++m_clock.ms);
            QVERIFY(note->needsWholeRead());
        }
        entity::Note whole = makeNote(1);
        whole.reactions = {{heart, 1}};
        m_store->ingest(whole, Packed::ForViewer, ++m_clock.ms);
        QVERIFY(!note->needsWholeRead());
        QCOMPARE(note->reactionCount(), 1);
    }

    void votesAtOnceAndRollsBack()
    {
        const NoteHandle note = m_store->ingest(pollNote(1));
        QVERIFY(note->beginVote(1));
        QCOMPARE(note->poll().totalVotes, 5);
        QVERIFY(note->poll().choices[1].isVoted);
        QVERIFY(!note->beginVote(0)); // only one choice
        note->finishVote(1, false);
        QCOMPARE(note->poll().totalVotes, 4);
        QVERIFY(note->poll().canVote);
    }

    /// A view asks for them once for each of them.
    void makesItsFilesOnce()
    {
        entity::Note data = makeNote(1);
        data.files.resize(2);
        data.files[0].url = QStringLiteral("https://example.test/a.png");
        const NoteHandle note = m_store->ingest(data);
        const QList<MediaFile> files = note->files();
        QCOMPARE(files.size(), 2);
        QVERIFY(files.isSharedWith(note->files()));
        data.files[0].url = QStringLiteral("https://example.test/b.png");
        m_store->ingest(data);
        QCOMPARE(note->files().constFirst().url(), data.files.constFirst().url);
        mfm::TextStyle style;
        style.server = QUrl(QStringLiteral("https://other.test"));
        m_store->setTextStyle(style);
        QCoreApplication::processEvents();
        QVERIFY(!files.isSharedWith(note->files()));
    }

    void keepsNoEndlessEmojiOfANote()
    {
        entity::Note data = makeNote(1);
        const NoteHandle note = m_store->ingest(data);
        entity::PartialNote partial;
        partial.id = data.id;
        for (int round = 0; round < 5; ++round) {
            partial.reactionEmojis.clear();
            for (int i = 0; i < 400; ++i)
                partial.reactionEmojis.insert(QStringLiteral("e%1@h%2").arg(i).arg(round),
                                              QStringLiteral("https://x.example/"));
            m_store->refreshReactions(partial, ++m_clock.ms);
            QVERIFY(note->data().reactionEmojis.size() <= entity::mostEmojis);
            QVERIFY(note->data().reactionEmojis.contains(QStringLiteral("e399@h%1").arg(round)));
        }
    }

    void closesPollsInTime()
    {
        entity::Note note = pollNote(1);
        note.poll->expiresAtMs = m_clock.ms + 60'000;
        const NoteHandle live = m_store->ingest(note);
        QVERIFY(live->poll().canVote);
        QCOMPARE(live->poll().expiryText, QStringLiteral("Ends in 1 minute(s)"));
        m_clock.ms += 60'000;
        QVERIFY(live->poll().isExpired);
        QVERIFY(!live->poll().canVote);
    }

    void reactsAtOnceAndCountsItsEchoOnce()
    {
        const NoteHandle note = m_store->ingest(makeNotePtr(1));
        const auto ticket = note->beginReaction(QStringLiteral(":blob:"));
        QCOMPARE(note->myReaction(), QStringLiteral(":blob@.:"));
        m_store->apply(noteId(1),
                       entity::Reacted{QStringLiteral(":blob@.:"), QStringLiteral("blob@."),
                                       QStringLiteral("https://example.test/blob.webp"), me});
        note->finishReaction(ticket, true);
        QCOMPARE(note->reactionCount(), 1);
        const Reaction shown = note->reactions().constFirst();
        QVERIFY(shown.isMine);
        QCOMPARE(shown.name, QStringLiteral(":blob:"));
        QCOMPARE(shown.emojiUrl, QStringLiteral("https://example.test/blob.webp"));
    }

    void knowsWhatCanBeReactedWith()
    {
        entity::Note note = makeNote(1);
        note.reactions = {
            {heart, 1}, {QStringLiteral(":far@other.test:"), 1}, {QStringLiteral(":blob@.:"), 1}};
        note.reactionEmojis.insert(QStringLiteral("far@other.test"),
                                   QStringLiteral("https://other.test/far.png"));
        const NoteHandle live = m_store->ingest(note);
        const QList<Reaction> reactions = live->reactions();
        QVERIFY(reactions[0].canReact);
        QVERIFY(!reactions[1].canReact);
        QCOMPARE(reactions[1].emojiUrl, QStringLiteral("https://other.test/far.png"));
        QVERIFY(reactions[2].canReact);
        m_store->setMe({});
        QVERIFY(!live->reactions()[0].canReact);
    }

    void restylesTexts()
    {
        const NoteHandle note = m_store->ingest(makeNote(1, QStringLiteral("hi :blob:")));
        QVERIFY(note->styledText().contains(QLatin1String(":blob:")));
        QSignalSpy styled(note.get(), &Note::styledTextChanged);
        entity::Emoji blob;
        blob.name = QStringLiteral("blob");
        blob.url = QStringLiteral("https://example.test/blob.webp");
        m_store->emojis()->add(blob);
        QTRY_COMPARE(styled.count(), 1);
        QVERIFY(note->styledText().contains(QLatin1String("<img")));
        m_store->emojis()->remove({blob});
        QTRY_COMPARE(styled.count(), 2);
        QVERIFY(!note->styledText().contains(QLatin1String("<img")));
    }

    void emojiBroadcastsOutliveAnOlderList()
    {
        const auto emoji = [](const QString &name) {
            entity::Emoji made;
            made.name = name;
            return made;
        };
        const auto old = emoji(QStringLiteral("old"));
        const auto gone = emoji(QStringLiteral("gone"));
        const auto added = emoji(QStringLiteral("added"));
        EmojiStore *emojis = m_store->emojis();
        emojis->replace({old, gone});
        emojis->beginReplacing(); // the list is written before the broadcasts
        emojis->add(added);
        emojis->remove({gone});
        const QSignalSpy changed(emojis, &EmojiStore::changed);
        emojis->replace({old, gone});
        QVERIFY(emojis->contains(QStringLiteral("old")));
        QVERIFY(emojis->contains(QStringLiteral("added")));
        QVERIFY(!emojis->contains(QStringLiteral("gone")));
        QCOMPARE(changed.size(), 0);  // nothing is new, so no text is made anew
        emojis->replace({old, gone}); // a later list is right again
        QVERIFY(emojis->contains(QStringLiteral("gone")));
    }

    /// Between its two events a changed reaction is one too few.
    void tellsAChangedReactionOnce()
    {
        entity::Note data = makeNote(1);
        data.reactions = {{heart, 2}};
        const NoteHandle note = m_store->ingest(data);
        QCOMPARE(note->reactionCount(), 2);
        QList<int> seen;
        connect(note.get(), &Note::reactionsChanged, this,
                [&] { seen.append(note->reactionCount()); });
        const auto x = QStringLiteral("x");
        m_store->apply(noteId(1), entity::Unreacted{heart, x});
        QCoreApplication::processEvents();
        m_store->apply(noteId(1), entity::Reacted{heart, {}, {}, QStringLiteral("y")});
        QCoreApplication::processEvents();
        QVERIFY(seen.isEmpty());
        m_store->apply(noteId(1), entity::Reacted{party, {}, {}, x});
        QTRY_COMPARE(seen, QList<int>{3});
        m_store->apply(noteId(1), entity::Unreacted{party, x}); // for good
        QTRY_COMPARE(seen.last(), 2);
    }

    void forgetsANoteWhoseReactionIsChanging()
    {
        NoteHandle note = m_store->ingest(makeNotePtr(1));
        m_store->apply(noteId(1), entity::Unreacted{heart, QStringLiteral("x")});
        note.reset();
        QCoreApplication::processEvents();
        QCOMPARE(m_store->noteCount(), 0);
        QTest::qWait(200); // nobody is told of it any more
    }

    void answersThatOvertakeEachOther()
    {
        entity::Note first = pollNote(1);
        const NoteHandle note = m_store->ingest(first);
        QCOMPARE(note->reactionCount(), 0);
        QCOMPARE(note->poll().totalVotes, 4);
        const qint64 askedFirstMs = m_clock.ms;
        m_clock.ms += 100;
        entity::Note second = first;
        second.reactions = {{heart, 2}};
        second.poll->choices[0].votes = 5;
        second.repliesCount = 1;
        m_store->ingest(second, Packed::ForViewer, m_clock.ms);
        m_clock.ms += 100;
        first.reactions = {{heart, 1}};
        m_store->ingest(first, Packed::ForViewer, askedFirstMs);
        QCOMPARE(note->reactionCount(), 2);
        QCOMPARE(note->poll().totalVotes, 8);
        QCOMPARE(note->repliesCount(), 1);
    }

    void knowsSinceWhenItsCountsMayBeOld()
    {
        const qint64 startMs = m_clock.ms;
        const NoteHandle note = m_store->ingest(makeNote(1), Packed::ForViewer, startMs - 500);
        QCOMPARE(note->knownAtMs(), startMs - 500);
        m_clock.ms += 1000;
        m_store->ingest(makeNote(1), Packed::ForNobody);
        QCOMPARE(note->knownAtMs(), startMs + 1000);
        m_store->ingest(makeNote(1), Packed::ForViewer, startMs); // an older answer
        QCOMPARE(note->knownAtMs(), startMs + 1000);
        const NoteHandle poll = m_store->ingest(pollNote(2));
        entity::Note reply = makeNote(3);
        reply.replyId = noteId(2);
        reply.reply = makeNotePtr(2);
        m_clock.ms += 1000;
        m_store->ingest(reply, Packed::ForNobody); // which tells no votes of it
        QCOMPARE(poll->knownAtMs(), startMs + 1000);
    }

    /// Hours ahead until the network tells it the time.
    void believesAnswersAfterItsClockWasPutBack()
    {
        const NoteHandle note = m_store->ingest(pollNote(1));
        QCOMPARE(note->poll().totalVotes, 4);
        QSignalSpy doubted(m_store.get(), &NoteStore::countsDoubted);
        m_store->apply(noteId(1), entity::Reacted{heart, {}, {}, QStringLiteral("x")});
        m_store->apply(noteId(1), entity::PollVoted{0, QStringLiteral("x")});
        note->finishRenote(note->beginRenote(1), true);
        m_store->apply(noteId(2), entity::Reacted{heart, {}, {}, QStringLiteral("x")});
        m_clock.ms += 100;
        const qint64 askedBeforeMs = m_clock.ms;
        putClockBack();
        doubted.clear();
        QCOMPARE(note->knownAtMs(), 0); // so that it is read again
        entity::Note told = pollNote(1);
        told.reactions = {{heart, 5}};
        told.poll->choices[0].votes = 9;
        told.renoteCount = 1;
        // Before or after these events? Nobody can tell, so it is asked for again.
        m_store->ingest(told, Packed::ForViewer, askedBeforeMs);
        QCOMPARE(note->reactionCount(), 1);
        QCOMPARE(note->poll().totalVotes, 5);
        QCOMPARE(doubted, (QList<QVariantList>{{noteId(1)}}));
        m_clock.ms += 2000;
        const qint64 askedAtMs = m_clock.ms;
        m_clock.ms += 100;
        m_store->ingest(told, Packed::ForViewer, askedAtMs);
        QCOMPARE(note->reactionCount(), 5);
        QCOMPARE(note->poll().totalVotes, 12);
        QCOMPARE(note->renoteCount(), 1);
        QCOMPARE(note->knownAtMs(), askedAtMs);
        const NoteHandle other = m_store->ingest(makeNote(2), Packed::ForViewer, askedAtMs);
        QCOMPARE(doubted.size(), 1);
        // What is told from now on is newer than what was asked for.
        m_store->apply(noteId(1), entity::Reacted{heart, {}, {}, QStringLiteral("y")});
        doubted.clear();
        m_store->ingest(told, Packed::ForViewer, askedAtMs);
        QCOMPARE(note->reactionCount(), 6);
        QCOMPARE(doubted.size(), 1);
    }

    void whatIsGoneStaysGoneWhenTheClockIsPutBack()
    {
        QVERIFY(!m_store->apply(noteId(1), entity::NoteDeleted{}));
        m_clock.ms += 100;
        const qint64 askedBeforeMs = m_clock.ms;
        putClockBack();
        QVERIFY(m_store->ingest(makeNote(1), Packed::ForViewer, askedBeforeMs)->isDeleted());
        QCoreApplication::processEvents();
        QVERIFY(m_store->ingest(makeNote(1), Packed::ForNobody)->isDeleted());
        QCoreApplication::processEvents();
        QVERIFY(!m_store->ingest(makeNote(1), Packed::ForViewer, m_clock.ms)->isDeleted());
    }

    void followsPeople()
    {
        const NoteHandle note = m_store->ingest(makeNotePtr(1));
        User *author = note->author();
        QSignalSpy changed(author, &User::changed);
        auto renamed = std::make_shared<entity::User>(author->data());
        renamed->name = QStringLiteral("Alice & co");
        entity::Note other = makeNote(2);
        other.user = renamed;
        const NoteHandle second = m_store->ingest(other);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(second->author(), author);
        QCOMPARE(author->displayName(), QStringLiteral("Alice & co"));
        QCOMPARE(author->styledName(), QStringLiteral("Alice &amp; co"));
        QCOMPARE(author->nameInSentence(), QStringLiteral("\u2068Alice & co\u2069"));
        QCOMPARE(author->styledNameInSentence(), QStringLiteral("\u2068Alice &amp; co\u2069"));
        QCOMPARE(author->handle(), QStringLiteral("@alice"));
        QCOMPARE(author->pageUrl(), QStringLiteral("https://example.test/@alice"));
        QCOMPARE(note->url(), QStringLiteral("https://example.test/notes/") + noteId(1));
    }

    /// A note of before somebody took a new name comes on screen.
    void anOldNoteBringsNoOldNameBack()
    {
        const NoteHandle old = m_store->ingest(makeNotePtr(1));
        entity::Note other = makeNote(2);
        auto renamed = std::make_shared<entity::User>(*other.user);
        renamed->name = QStringLiteral("Alice & co");
        other.user = renamed;
        const NoteHandle fresh = m_store->ingest(other);
        User *author = fresh->author();
        const QSignalSpy changed(author, &User::changed);
        QCOMPARE(old->author(), author);
        QCOMPARE(author->displayName(), QStringLiteral("Alice & co"));
        QCOMPARE(changed.size(), 0);
    }

    void hidesTheTextBehindACw()
    {
        entity::Note cw = makeNote(1, QStringLiteral("the butler did it"));
        cw.cw = QStringLiteral("spoiler");
        const NoteHandle note = m_store->ingest(cw);
        QCOMPARE(note->accessibleText(), QStringLiteral("alice: spoiler"));
        QSignalSpy open(note.get(), &Note::accessibleTextChanged);
        note->setCwOpen(true);
        QCOMPARE(open.count(), 1);
        QCOMPARE(note->accessibleText(), QStringLiteral("alice: spoiler the butler did it"));
    }

    void appliesEdits()
    {
        const NoteHandle note = m_store->ingest(makeNotePtr(1));
        QSignalSpy edited(m_store.get(), &NoteStore::noteEdited);
        entity::NoteEdited change;
        change.text = QStringLiteral("better");
        QVERIFY(m_store->apply(noteId(1), change));
        QCOMPARE(edited.count(), 1);
        QCOMPARE(note->text(), QStringLiteral("better"));
        QVERIFY(note->isEdited());
        QVERIFY(!m_store->apply(noteId(2), change));
    }

    /// The recorded events of a captured note, seen by alice: the counts the server itself had.
    void followsARecording()
    {
        m_store->setMe(QStringLiteral("atwzqfrwqjmt0002"));
        const QString id = QStringLiteral("atwzy26iqjmt006c");
        entity::Note recorded = makeNote(1);
        recorded.id = id;
        recorded.poll = entity::Poll();
        recorded.poll->choices.resize(3);
        const NoteHandle note = m_store->ingest(recorded);
        QStringList seen;
        int applied = 0;
        for (const QByteArray &line :
             support::fixture(QStringLiteral("captures/note-updates.ndjson")).split('\n')) {
            const QJsonObject entry = QJsonDocument::fromJson(line).object();
            if (entry[QLatin1String("conn")].toString() != QLatin1String("alice")
                || entry[QLatin1String("dir")].toString() != QLatin1String("in"))
                continue;
            const StreamEvent event =
                decodeFrame(entry[QLatin1String("data")].toString().toUtf8(), {});
            const auto *update = std::get_if<NoteUpdatedEvent>(&event);
            if (!update || update->noteId != id)
                continue;
            ++applied;
            QVERIFY(m_store->apply(update->noteId, update->change));
            QStringList counts;
            for (const Reaction &reaction : note->reactions())
                counts.append(reaction.name + QString::number(reaction.count));
            seen.append(counts.join(QLatin1Char(' ')) + QLatin1Char('|') + note->myReaction());
        }
        QCOMPARE(applied, 15);
        QCOMPARE(seen[4], QStringLiteral("👍1 :blobsmile:2 🇯🇵1 ❤1|👍"));
        QCOMPARE(seen[6], QStringLiteral(":blobsmile:2 🇯🇵1 ❤1 🎉1|🎉"));
        QCOMPARE(seen[7], QStringLiteral(":blobsmile:2 🇯🇵1 ❤1|"));
        QCOMPARE(seen[13], QStringLiteral("❤1 😀1|"));
        const Poll poll = note->poll();
        QCOMPARE(poll.totalVotes, 2);
        QVERIFY(poll.choices[0].isVoted);
        QVERIFY(!poll.choices[2].isVoted);
        QVERIFY(note->isDeleted());
    }
};

SESERAGI_TEST_MAIN(TestNoteStore)
#include "tst_notestore.moc"
