// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reactionmodel.h"

#include <algorithm>

ReactionModel::ReactionModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void ReactionModel::setNote(Note *note)
{
    if (m_note == note)
        return;
    if (m_note)
        disconnect(m_note, nullptr, this, nullptr);
    m_note = note;
    // Another note's chips are not the old ones changed.
    beginResetModel();
    m_rows = note ? note->reactions() : QList<Reaction>();
    endResetModel();
    if (note)
        connect(note, &Note::reactionsChanged, this, &ReactionModel::refresh);
    Q_EMIT noteChanged();
    Q_EMIT countChanged();
}

int ReactionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ReactionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Reaction &reaction = m_rows[index.row()];
    switch (role) {
    case ReactionRole:
        return QVariant::fromValue(reaction);
    case KeyRole:
        return reaction.key;
    case CountRole:
        return reaction.count;
    case IsMineRole:
        return reaction.isMine;
    case EmojiUrlRole:
        return reaction.emojiUrl;
    case SourceRole:
        return reaction.source;
    case Qt::DisplayRole:
    case NameRole:
        return reaction.name;
    case CanReactRole:
        return reaction.canReact;
    default:
        return {};
    }
}

QHash<int, QByteArray> ReactionModel::roleNames() const
{
    return {{ReactionRole, "reaction"}, {KeyRole, "key"},           {CountRole, "count"},
            {IsMineRole, "isMine"},     {EmojiUrlRole, "emojiUrl"}, {SourceRole, "source"},
            {NameRole, "name"},         {CanReactRole, "canReact"}};
}

void ReactionModel::refresh()
{
    const QList<Reaction> wanted = m_note ? m_note->reactions() : QList<Reaction>();
    const auto indexOf = [](const QList<Reaction> &list, const QString &key, int from) {
        for (int i = from; i < list.size(); ++i) {
            if (list[i].key == key)
                return i;
        }
        return -1;
    };
    const qsizetype before = m_rows.size();
    for (int row = count() - 1; row >= 0; --row) {
        if (indexOf(wanted, m_rows[row].key, 0) >= 0)
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < wanted.size(); ++row) {
        const int known = indexOf(m_rows, wanted[row].key, row);
        if (known < 0) {
            beginInsertRows({}, row, row);
            m_rows.insert(row, wanted[row]);
            endInsertRows();
            continue;
        }
        if (known > row) {
            beginMoveRows({}, known, known, {}, row);
            m_rows.move(known, row);
            endMoveRows();
        }
        if (m_rows[row] != wanted[row]) {
            m_rows[row] = wanted[row];
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
    if (m_rows.size() != before)
        Q_EMIT countChanged();
}
