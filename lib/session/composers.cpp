// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/composers.h"

#include "rest/notes.h"
#include "store/notestore.h"

#include <QJSEngine>

Composers::Composers(RestClient *rest, NoteStore *notes, QObject *parent)
    : QObject(parent)
    , m_rest(rest)
    , m_notes(notes)
{
}

Composers::~Composers()
{
    for (const auto &composer : m_composers)
        delete composer;
}

Composer *Composers::make(Composer::Mode mode, Note *note)
{
    Composer *composer = nullptr;
    if (mode == Composer::NewNote)
        composer = new Composer(m_notes, services());
    else if (Note *shown = note ? note->shown() : nullptr)
        composer = new Composer(m_notes, services(), mode, shown);
    else
        return nullptr;
    QJSEngine::setObjectOwnership(composer, QJSEngine::JavaScriptOwnership);
    m_composers.removeIf([](const QPointer<Composer> &gone) { return gone.isNull(); });
    m_composers.append(composer);
    connect(composer, &Composer::sent, this, [this, composer] { Q_EMIT sent(composer); });
    connect(composer, &Composer::failed, this, [this, composer] { Q_EMIT failed(composer); });
    return composer;
}

Composer::Services Composers::services()
{
    Composer::Services services;
    services.send = [this](const rest::NoteDraft &draft) { return send(draft); };
    services.ownNewestNotes = [this] { return rest::newestNotesOf(*m_rest, m_notes->me()); };
    services.ownNoteIds = [this] { return m_notes->ownNoteIds() + m_createdIds; };
    services.maxTextLength = m_maxTextLength;
    return services;
}

QFuture<Result<QString>> Composers::send(const rest::NoteDraft &draft)
{
    return rest::createNote(*m_rest, draft)
        .then(this, [this](const Result<entity::NotePtr> &created) -> Result<QString> {
            if (!created) {
                Q_EMIT refused(created.error());
                return created.error();
            }
            if (!*created)
                return QString(); // scheduled: there is no note yet
            m_createdIds.insert((*created)->id);
            Q_EMIT noteCreated(*created);
            return (*created)->id;
        });
}

void Composers::retranslate()
{
    for (const QPointer<Composer> &composer : std::as_const(m_composers)) {
        if (composer)
            composer->retranslate();
    }
}
