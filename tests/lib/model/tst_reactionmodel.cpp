// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reactionmodel.h"

#include "store/notestore.h"
#include "support/notes.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

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
