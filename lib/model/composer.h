// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/sentence.h"
#include "entity/note.h"
#include "model/sentnote.h"
#include "rest/notes.h"
#include "store/note.h"

#include <QFuture>
#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <functional>

class NoteStore;

/// A note being written: a new one, a reply or a quote. Counts like the server (Unicode code
/// points), keeps every word until the server has the note, and never makes it twice: when an
/// answer is lost, it looks for the note among the own newest ones first (rest.md 4.2).
class Composer : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Composers come from a session")
    Q_PROPERTY(Mode mode READ mode CONSTANT)
    /// The note that is replied to or quoted; null for a new note.
    Q_PROPERTY(Note *target READ target CONSTANT)
    Q_PROPERTY(Note *replyTo READ replyTo CONSTANT)
    Q_PROPERTY(Note *quote READ quote CONSTANT)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(bool hasCw READ hasCw WRITE setHasCw NOTIFY cwChanged)
    Q_PROPERTY(QString cw READ cw WRITE setCw NOTIFY cwChanged)
    Q_PROPERTY(
        Note::Visibility visibility READ visibility WRITE setVisibility NOTIFY visibilityChanged)
    Q_PROPERTY(bool isLocalOnly READ isLocalOnly WRITE setLocalOnly NOTIFY localOnlyChanged)
    /// The target is local only, so this will be too.
    Q_PROPERTY(bool isLocalOnlyForced READ isLocalOnlyForced CONSTANT)
    Q_PROPERTY(int maxTextLength READ maxTextLength CONSTANT)
    /// Characters left; negative: too long.
    Q_PROPERTY(int remaining READ remaining NOTIFY textChanged)
    Q_PROPERTY(int cwRemaining READ cwRemaining NOTIFY cwChanged)
    Q_PROPERTY(bool canSend READ canSend NOTIFY canSendChanged)
    /// What is to be mended before it can be sent.
    Q_PROPERTY(Obstacle obstacle READ obstacle NOTIFY canSendChanged)
    /// On its way, or being looked for.
    Q_PROPERTY(bool isSending READ isSending NOTIFY isSendingChanged)
    /// A sentence: why it was not sent. Empty: nothing is wrong.
    Q_PROPERTY(QString errorText READ errorText NOTIFY errorTextChanged)
    /// Nothing worth keeping was typed: closing needs no question.
    Q_PROPERTY(bool isPristine READ isPristine NOTIFY pristineChanged)

public:
    enum Mode { NewNote, Reply, Quote };
    Q_ENUM(Mode)
    enum Obstacle {
        NoObstacle,
        CwEmpty,
        CwTooLong,
        TextEmpty,
        TextTooLong,
        TargetDeleted,
        AccountClosed,
    };
    Q_ENUM(Obstacle)

    /// What a composer needs of its session.
    struct Services
    {
        /// Creates the note; the value is its id, empty where the server does not say.
        std::function<QFuture<Result<QString>>(const rest::NoteDraft &draft)> send;
        /// The own newest notes (users/notes), in channels and replies included.
        std::function<QFuture<Result<QList<entity::Note>>>()> ownNewestNotes;
        /// Own notes that are known: none of them is the one that is sent next.
        std::function<QSet<QString>()> ownNoteIds{};
        int maxTextLength = 3000; ///< code points, from meta
        int lookDelayMs = 2000;   ///< before looking for a note whose answer was lost
        int lookTries = 3;
    };

    /// A new note. `store` outlives the composer.
    Composer(NoteStore *store, Services services, QObject *parent = nullptr);
    /// A reply to or quote of `target`, which is kept alive.
    Composer(NoteStore *store, Services services, Mode mode, Note *target,
             QObject *parent = nullptr);
    ~Composer() override;

    Mode mode() const { return m_mode; }
    Note *target() const { return m_target.get(); }
    Note *replyTo() const { return m_mode == Reply ? m_target.get() : nullptr; }
    Note *quote() const { return m_mode == Quote ? m_target.get() : nullptr; }
    QString text() const { return m_text; }
    void setText(const QString &text);
    bool hasCw() const { return m_hasCw; }
    void setHasCw(bool hasCw);
    QString cw() const { return m_cw; }
    void setCw(const QString &cw);
    Note::Visibility visibility() const { return m_visibility; }
    /// Ignored where canUse() says no.
    void setVisibility(Note::Visibility visibility);
    /// Whether it may be seen by that many: never more than the target.
    Q_INVOKABLE bool canUse(Note::Visibility visibility) const;
    bool isLocalOnly() const { return m_isLocalOnly || isLocalOnlyForced(); }
    void setLocalOnly(bool isLocalOnly);
    bool isLocalOnlyForced() const;
    int maxTextLength() const { return m_services.maxTextLength; }
    int remaining() const;
    int cwRemaining() const;
    bool canSend() const { return !m_isSending && obstacle() == NoObstacle; }
    Obstacle obstacle() const;
    bool isSending() const { return m_isSending; }
    /// The language changed.
    void retranslate();
    QString errorText() const { return m_error.text(); }
    bool isPristine() const;

    /// Sends it, or looks for it first when an earlier answer was lost. Nothing while !canSend.
    Q_INVOKABLE void send();

Q_SIGNALS:
    void textChanged();
    void cwChanged();
    void visibilityChanged();
    void localOnlyChanged();
    void canSendChanged();
    void isSendingChanged();
    void errorTextChanged();
    void pristineChanged();
    /// The server has it; the fields are clear again. `noteId` is empty where it did not say.
    void sent(const QString &noteId);
    /// It did not come through as it stands, and is kept: errorText() says why.
    void failed();

private:
    rest::NoteDraft draft() const;
    void post();
    void answered(const Result<QString> &result);
    void look();
    void looked(const Result<QList<entity::Note>> &result);
    void succeed(const QString &noteId);
    void fail(const Sentence &sentence);
    void setSending(bool isSending);
    void setError(const Sentence &sentence);
    void edited();

    NoteStore *m_store;
    Services m_services;
    Mode m_mode = NewNote;
    NoteHandle m_target;
    QString m_text;
    QString m_initialText;
    QString m_cw;
    QString m_initialCw;
    Note::Visibility m_visibility = Note::Public;
    bool m_hasCw = false;
    bool m_isLocalOnly = false;
    bool m_isSending = false;
    Sentence m_error;

    SentNote m_sent;
    bool m_isLost = false; ///< whether m_sent arrived is not known
    int m_looksLeft = 0;
    bool m_isSendWanted = false; ///< send when it is certain that it is not there
    QTimer m_lookTimer;
};
