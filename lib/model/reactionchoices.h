// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/notestore.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

/// What one can react with: a handful of Unicode emoji everybody uses, then the server's own custom
/// emoji, by name. With a filter only the custom emoji whose name or alias holds it.
class ReactionChoices : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    /// Whose emoji; null: only the Unicode ones.
    Q_PROPERTY(NoteStore *notes READ notes WRITE setNotes NOTIFY notesChanged)
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        KeyRole = Qt::UserRole + 1, ///< for Session::react
        NameRole,                   ///< for people
        SourceRole,                 ///< for an Image
    };
    Q_ENUM(Role)

    /// More than this a picker does not show at once: the filter finds the rest.
    static constexpr int limit = 300;

    explicit ReactionChoices(QObject *parent = nullptr);

    NoteStore *notes() const { return m_notes; }
    void setNotes(NoteStore *notes);
    QString filter() const { return m_filter; }
    void setFilter(const QString &filter);
    int count() const { return int(m_rows.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void notesChanged();
    void filterChanged();
    void countChanged();

private:
    struct Row
    {
        QString key;
        QString name;
        QString source;
    };

    void refresh();

    QPointer<NoteStore> m_notes;
    QString m_filter;
    QList<Row> m_rows;
};
