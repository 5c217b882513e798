// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "entity/note.h"
#include "model/composer.h"

#include <QList>
#include <QObject>
#include <QPointer>

class NoteStore;
class RestClient;

/// Makes the composers of one account, and outlives none of their notes: what the QML engine has
/// not collected when the account goes is destroyed here.
class Composers : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it.
    Composers(RestClient *rest, NoteStore *notes, QObject *parent = nullptr);
    ~Composers() override;

    /// The server's limit, in code points, for composers made from now on.
    void setMaxTextLength(int length) { m_maxTextLength = length; }
    /// A composer for what is shown of the note (of a pure renote the renoted note); null where
    /// there is nothing. Owned by the QML engine.
    Composer *make(Composer::Mode mode, Note *note);
    /// The language changed.
    void retranslate();

Q_SIGNALS:
    void noteCreated(const entity::NotePtr &note);
    void refused(const Error &error);
    /// The server has what this one held.
    void sent(Composer *composer);
    /// It still holds it, and its errorText() says why.
    void failed(Composer *composer);

private:
    Composer::Services services();
    QFuture<Result<QString>> send(const rest::NoteDraft &draft);

    RestClient *m_rest;
    NoteStore *m_notes;
    QSet<QString> m_createdIds; ///< notes may leave the store
    int m_maxTextLength = 3000;
    QList<QPointer<Composer>> m_composers;
};
