// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/composer.h"

#include "core/codepoints.h"
#include "model/errorsentence.h"
#include "store/notestore.h"

#include <algorithm>

namespace {

constexpr int maxCwLength = 100; ///< code points (rest.md 4.2)

entity::Visibility onWire(Note::Visibility visibility)
{
    switch (visibility) {
    case Note::Home:
        return entity::Visibility::Home;
    case Note::Followers:
        return entity::Visibility::Followers;
    case Note::Specified:
        return entity::Visibility::Specified;
    default:
        return entity::Visibility::Public;
    }
}

} // namespace

Composer::Composer(NoteStore *store, Services services, QObject *parent)
    : Composer(store, std::move(services), NewNote, nullptr, parent)
{
}

Composer::Composer(NoteStore *store, Services services, Mode mode, Note *target, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_services(std::move(services))
    , m_mode(mode)
    , m_target(target)
{
    m_lookTimer.setSingleShot(true);
    connect(&m_lookTimer, &QTimer::timeout, this, &Composer::look);
    connect(store, &NoteStore::closing, this, [this] {
        m_lookTimer.stop();
        m_target.reset();
        m_store = nullptr;
        Q_EMIT canSendChanged();
    });
    for (const auto visibility : {Note::Public, Note::Home, Note::Followers, Note::Specified}) {
        if (canUse(visibility)) {
            m_visibility = visibility;
            break;
        }
    }
    if (!target)
        return;
    connect(target, &Note::isDeletedChanged, this, &Composer::canSendChanged);
    if (mode == Reply) {
        // The server notifies whom it finds in the text; remote servers learn of it only so.
        if (!target->isMine())
            m_text = target->author()->handle() + QLatin1Char(' ');
        m_hasCw = target->hasCw() && !target->cw().isEmpty();
        m_cw = m_hasCw ? target->cw() : QString();
    }
    m_initialText = m_text;
    m_initialCw = m_cw;
}

Composer::~Composer() = default;

void Composer::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    Q_EMIT textChanged();
    edited();
}

void Composer::setHasCw(bool hasCw)
{
    if (m_hasCw == hasCw)
        return;
    m_hasCw = hasCw;
    Q_EMIT cwChanged();
    edited();
}

void Composer::setCw(const QString &cw)
{
    if (m_cw == cw)
        return;
    m_cw = cw;
    Q_EMIT cwChanged();
    edited();
}

void Composer::setVisibility(Note::Visibility visibility)
{
    if (m_visibility == visibility || !canUse(visibility))
        return;
    m_visibility = visibility;
    Q_EMIT visibilityChanged();
}

bool Composer::canUse(Note::Visibility visibility) const
{
    if (!m_target)
        return visibility == Note::Public || visibility == Note::Home
               || visibility == Note::Followers;
    // Who an addressed note went to is all who may read what answers it.
    if (m_target->visibility() == Note::Specified || visibility == Note::Specified)
        return m_target->visibility() == visibility;
    return visibility != Note::UnknownVisibility && visibility >= m_target->visibility();
}

void Composer::setLocalOnly(bool isLocalOnly)
{
    if (m_isLocalOnly == isLocalOnly)
        return;
    m_isLocalOnly = isLocalOnly;
    Q_EMIT localOnlyChanged();
}

bool Composer::isLocalOnlyForced() const
{
    return m_target && m_target->isLocalOnly();
}

int Composer::remaining() const
{
    return m_services.maxTextLength - codePointCount(m_text);
}

int Composer::cwRemaining() const
{
    return maxCwLength - codePointCount(m_cw);
}

Composer::Obstacle Composer::obstacle() const
{
    if (!m_store)
        return AccountClosed;
    if (m_mode != NewNote && (!m_target || m_target->isDeleted()))
        return TargetDeleted;
    if (m_hasCw && m_cw.isEmpty())
        return CwEmpty;
    if (m_hasCw && cwRemaining() < 0)
        return CwTooLong;
    if (m_text.trimmed().isEmpty())
        return TextEmpty;
    return remaining() < 0 ? TextTooLong : NoObstacle;
}

bool Composer::isPristine() const
{
    const bool isTextKept = m_text == m_initialText || m_text.trimmed().isEmpty();
    return isTextKept && (!m_hasCw || m_cw == m_initialCw || m_cw.isEmpty());
}

rest::NoteDraft Composer::draft() const
{
    rest::NoteDraft draft;
    draft.text = m_text;
    if (m_hasCw)
        draft.cw = m_cw;
    draft.visibility = onWire(m_visibility);
    draft.localOnly = isLocalOnly();
    if (!m_target)
        return draft;
    (m_mode == Reply ? draft.replyId : draft.renoteId) = m_target->id();
    if (m_visibility == Note::Specified) {
        draft.visibleUserIds = m_target->data().visibleUserIds;
        draft.visibleUserIds.append(m_target->data().userId);
        draft.visibleUserIds.removeDuplicates();
        draft.visibleUserIds.removeAll(m_store->me());
    }
    return draft;
}

void Composer::send()
{
    if (!canSend())
        return;
    setError({});
    setSending(true);
    if (m_isLost) {
        m_isSendWanted = true;
        m_looksLeft = 1;
        look();
        return;
    }
    post();
}

void Composer::post()
{
    m_isSendWanted = false;
    m_sent = {.draft = draft(),
              .sentAtMs = m_store->nowMs(),
              .knownIds = m_services.ownNoteIds ? m_services.ownNoteIds() : QSet<QString>()};
    m_isLost = true;
    m_services.send(m_sent.draft).then(this, [this](const Result<QString> &result) {
        answered(result);
    });
}

void Composer::answered(const Result<QString> &result)
{
    if (result) {
        succeed(result.value());
    } else if (SentNote::isOutcomeUnknown(result.error()) && m_store) {
        setError([] { return tr("The server did not answer. Looking whether the note arrived."); });
        m_looksLeft = m_services.lookTries;
        m_lookTimer.start(m_services.lookDelayMs);
    } else if (m_store) {
        m_isLost = false;
        fail([error = result.error(), now = m_store->nowMs()] {
            return ErrorSentence::of(error, now);
        });
    } else {
        fail([] { return tr("This account was closed."); });
    }
}

void Composer::look()
{
    --m_looksLeft;
    m_services.ownNewestNotes().then(
        this, [this](const Result<QList<entity::Note>> &result) { looked(result); });
}

void Composer::looked(const Result<QList<entity::Note>> &result)
{
    if (!m_store) {
        fail([] { return tr("This account was closed."); });
        return;
    }
    if (result) {
        const auto note =
            std::find_if(result->begin(), result->end(),
                         [this](const entity::Note &own) { return m_sent.isArrived(own); });
        if (note != result->end()) {
            succeed(note->id);
            return;
        }
    }
    if (m_looksLeft > 0) {
        m_lookTimer.start(m_services.lookDelayMs);
    } else if (!result) {
        fail([] {
            return tr("The server did not answer, and it is not known whether the note arrived. "
                      "Sending again looks for it first.");
        });
    } else if (m_isSendWanted) {
        post();
    } else {
        fail([] { return tr("The note did not arrive at the server. You can send it again."); });
    }
}

void Composer::succeed(const QString &noteId)
{
    m_isLost = false;
    m_isSendWanted = false;
    // What was changed since it was sent is not what arrived.
    const rest::NoteDraft now = draft();
    if (now.text != m_sent.draft.text || now.cw != m_sent.draft.cw) {
        fail([] {
            return tr("Your note had arrived as you first sent it. What you changed since is "
                      "not in it: sending it makes a second note.");
        });
        return;
    }
    setError({});
    m_text.clear();
    m_cw.clear();
    m_hasCw = false;
    Q_EMIT textChanged();
    Q_EMIT cwChanged();
    setSending(false);
    Q_EMIT pristineChanged();
    Q_EMIT sent(noteId);
}

void Composer::fail(const Sentence &sentence)
{
    m_isSendWanted = false;
    setError(sentence);
    setSending(false);
    Q_EMIT failed();
}

void Composer::setSending(bool isSending)
{
    if (m_isSending == isSending)
        return;
    m_isSending = isSending;
    Q_EMIT isSendingChanged();
    Q_EMIT canSendChanged();
}

void Composer::setError(const Sentence &sentence)
{
    const QString before = errorText();
    m_error = sentence;
    if (errorText() != before)
        Q_EMIT errorTextChanged();
}

void Composer::retranslate()
{
    if (!m_error.isEmpty())
        Q_EMIT errorTextChanged();
}

void Composer::edited()
{
    Q_EMIT canSendChanged();
    Q_EMIT pristineChanged();
}
