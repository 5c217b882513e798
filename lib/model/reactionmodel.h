// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/note.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

/// The reactions of one note as rows that appear, change and vanish one by one, so that a reaction
/// bar changes only the chip that changed.
class ReactionModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Note *note READ note WRITE setNote NOTIFY noteChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        ReactionRole = Qt::UserRole + 1, ///< the whole Reaction value
        KeyRole,
        CountRole,
        IsMineRole,
        EmojiUrlRole,
        SourceRole,
        NameRole,
        CanReactRole,
    };
    Q_ENUM(Role)

    explicit ReactionModel(QObject *parent = nullptr);

    Note *note() const { return m_note; }
    void setNote(Note *note);
    int count() const { return int(m_rows.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void noteChanged();
    void countChanged();

private:
    void refresh();

    QPointer<Note> m_note;
    QList<Reaction> m_rows;
};
