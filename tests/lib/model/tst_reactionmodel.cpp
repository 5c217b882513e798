// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reactionmodel.h"

#include "entity/decode.h"
#include "entity/reaction.h"
#include "store/notestore.h"
#include "store/reactionledger.h"
#include "support/notes.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <limits>

using support::makeNote;
using support::noteId;

class TestReactionModel : public QObject
{
    Q_OBJECT
    const QString m_heart = QStringLiteral("\u2764");
    const QString m_party = QStringLiteral("\U0001f389");
    support::HandClock m_clock;

    static QString shown(const ReactionModel &model)
    {
        QStringList parts;
        for (int row = 0; row < model.count(); ++row) {
            const QModelIndex index = model.index(row);
            parts.append(index.data(ReactionModel::KeyRole).toString()
                         + index.data(ReactionModel::CountRole).toString()
                         + (index.data(ReactionModel::IsMineRole).toBool() ? QStringLiteral("!")
                                                                           : QString()));
        }
        return parts.join(QLatin1Char(' '));
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void changesOnlyTheChipThatChanged()
    {
        NoteStore store(m_clock);
        store.setMe(QStringLiteral("user-me"));
        entity::Note data = makeNote(1);
        data.reactions = {{m_heart, 2}, {m_party, 1}};
        const NoteHandle note = store.ingest(data);
        ReactionModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setNote(note.get());
        QCOMPARE(shown(model), m_heart + QStringLiteral("2 ") + m_party + QStringLiteral("1"));

        QSignalSpy changed(&model, &ReactionModel::dataChanged);
        QSignalSpy reset(&model, &ReactionModel::modelReset);
        QSignalSpy inserted(&model, &ReactionModel::rowsInserted);
        QSignalSpy removed(&model, &ReactionModel::rowsRemoved);
        store.apply(noteId(1), entity::Reacted{m_heart, {}, {}, QStringLiteral("x")});
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(changed.constFirst().constFirst().toModelIndex().row(), 0);

        store.apply(noteId(1), entity::Unreacted{m_party, QStringLiteral("x")});
        QTRY_COMPARE(removed.count(), 1);

        const auto ticket = note->beginReaction(m_party);
        QTRY_COMPARE(inserted.count(), 1);
        QCOMPARE(shown(model), m_heart + QStringLiteral("3 ") + m_party + QStringLiteral("1!"));
        note->finishReaction(ticket, false);
        QTRY_COMPARE(removed.count(), 2);
        QCOMPARE(reset.count(), 0);
        QCOMPARE(changed.count(), 1);
    }

    /// A hundred thousand kinds of reactions: the most frequent ones and the own one are told
    /// apart, all of them count.
    void boundsTheKindsOfReactions()
    {
        constexpr int kinds = 100'000;
        constexpr int told = entity::mostReactionKinds;
        QByteArray json =
            "{\"id\":\"" + noteId(1).toUtf8() + "\",\"myReaction\":\":k5@.:\",\"reactions\":{";
        for (int i = 0; i < kinds; ++i)
            json += "\":k" + QByteArray::number(i) + "@.:\":" + (i % 1000 == 999 ? "7," : "1,");
        json.back() = '}';
        json += ",\"reactionEmojis\":{";
        for (int i = 0; i < kinds; ++i)
            json += "\"k" + QByteArray::number(i) + "@x\":\"https://x.example/\",";
        json.back() = '}';
        const auto data = entity::decode<entity::Note>(json + '}');
        QVERIFY(data.isOk());
        QCOMPARE(data->reactions.size(), told + 1);
        QVERIFY(data->reactionEmojis.size() <= entity::mostEmojis);
        constexpr int all = kinds + kinds / 1000 * 6;

        NoteStore store(m_clock);
        store.setMe(QStringLiteral("user-me"));
        const NoteHandle note = store.ingest(*data);
        ReactionModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setNote(note.get());
        QCOMPARE(note->reactionCount(), all);
        const auto check = [&](int total) {
            QVERIFY2(model.count() >= told && model.count() <= told + 2,
                     qPrintable(QString::number(model.count())));
            QCOMPARE(note->reactionCount(), total);
            int frequent = 0;
            int mine = 0;
            for (int row = 0; row < model.count(); ++row) {
                frequent += model.index(row).data(ReactionModel::CountRole).toInt() >= 7 ? 1 : 0;
                mine += model.index(row).data(ReactionModel::IsMineRole).toBool() ? 1 : 0;
                QVERIFY(!model.index(row).data(ReactionModel::KeyRole).toString().isEmpty());
            }
            QCOMPARE(frequent, kinds / 1000);
            QCOMPARE(mine, 1);
        };
        check(all);
        // More of them over the stream, then fewer.
        constexpr int events = 5000;
        for (int i = 0; i < events; ++i)
            store.apply(
                noteId(1),
                entity::Reacted{QStringLiteral(":new%1@.:").arg(i), {}, {}, QStringLiteral("x")});
        QTRY_COMPARE(note->reactionCount(), all + events);
        check(all + events);
        for (int i = 0; i < events; ++i)
            store.apply(noteId(1),
                        entity::Unreacted{QStringLiteral(":new%1@.:").arg(i), QStringLiteral("x")});
        QTRY_COMPARE(note->reactionCount(), all);
        // The own one may be any.
        const auto ticket = note->beginReaction(m_heart);
        QTRY_COMPARE(note->myReaction(), m_heart);
        check(all);
        note->finishReaction(ticket, true);
        check(all);
    }

    /// Kinds come and go for ever: the zeros that keep the places of chips are let go of.
    void forgetsKindsThatCameAndWent()
    {
        ReactionLedger ledger;
        ledger.reset({{m_heart, 2}}, {});
        for (int i = 0; i < 10 * entity::mostReactionKinds; ++i) {
            ledger.add(QStringLiteral(":k%1@.:").arg(i));
            ledger.remove(QStringLiteral(":k%1@.:").arg(i));
        }
        ledger.add(m_party);
        QCOMPARE(ledger.counts().size(), 2);
        QCOMPARE(ledger.total(), 3);
    }

    void neverCountsBelowZeroNorBeyondItsNumbers()
    {
        const auto data = entity::decode<entity::Note>(
            "{\"id\":\"9\",\"renoteCount\":-4,\"repliesCount\":-1e9,\"reactions\":{\"a\":-3,\"b\":"
            "2147483647,"
            "\"c\":2147483647,\"d\":1e30,\"\":9},\"poll\":{\"choices\":[{\"text\":\"x\",\"votes\":-"
            "7},"
            "{\"text\":\"y\",\"votes\":2147483647},{\"text\":\"z\",\"votes\":2147483647}, "
            "{\"text\":\"q\",\"votes\":2147483647}]}}");
        QVERIFY(data.isOk());
        NoteStore store(m_clock);
        const NoteHandle note = store.ingest(*data);
        QCOMPARE(note->renoteCount(), 0);
        QCOMPARE(note->repliesCount(), 0);
        QCOMPARE(note->reactions().size(), 2);
        QCOMPARE(note->reactionCount(), 2'000'000'000);
        const Poll poll = note->poll();
        QCOMPARE(poll.choices.constFirst().votes, 0);
        QCOMPARE(poll.totalVotes, std::numeric_limits<int>::max());
        store.apply(QStringLiteral("9"),
                    entity::Reacted{QStringLiteral("b"), {}, {}, QStringLiteral("x")});
        QCOMPARE(note->reactionCount(), 2'000'000'000);
        store.apply(QStringLiteral("9"), entity::Unreacted{m_heart, QStringLiteral("x")});
        QCOMPARE(note->reactionCount(), 2'000'000'000);
    }

    void showsAnotherNoteWhenRecycled()
    {
        NoteStore store(m_clock);
        entity::Note data = makeNote(1);
        data.reactions = {{m_heart, 2}};
        const NoteHandle first = store.ingest(data);
        NoteHandle second = store.ingest(makeNote(2));
        ReactionModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setNote(first.get());
        model.setNote(second.get());
        store.apply(noteId(1), entity::Reacted{m_heart, {}, {}, QStringLiteral("x")});
        QCoreApplication::processEvents();
        QCOMPARE(model.count(), 0);
        store.apply(noteId(2), entity::Reacted{m_party, {}, {}, QStringLiteral("x")});
        QTRY_COMPARE(model.count(), 1);
        second.reset();
        QTRY_COMPARE(store.noteCount(), 1);
        QVERIFY(!model.note());
    }
};

SESERAGI_TEST_MAIN(TestReactionModel)
#include "tst_reactionmodel.moc"
