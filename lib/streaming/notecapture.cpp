// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "streaming/notecapture.h"

#include "streaming/streamingclient.h"

#include <utility>

NoteCapture::NoteCapture(QObject *parent)
    : QObject(parent)
{
}

NoteCapture::~NoteCapture()
{
    m_isActive = false;
    update();
}

StreamingClient *NoteCapture::stream() const
{
    return m_stream;
}

void NoteCapture::setStream(StreamingClient *stream)
{
    if (m_stream == stream)
        return;
    if (m_stream)
        disconnect(m_stream, &QObject::destroyed, this, nullptr);
    m_stream = stream;
    if (stream)
        connect(stream, &QObject::destroyed, this, &NoteCapture::handleStreamDestroyed);
    update();
    Q_EMIT streamChanged();
}

void NoteCapture::setNoteId(const QString &noteId)
{
    if (m_noteId == noteId)
        return;
    m_noteId = noteId;
    update();
    Q_EMIT noteIdChanged();
}

void NoteCapture::setRenotedId(const QString &renotedId)
{
    if (m_renotedId == renotedId)
        return;
    m_renotedId = renotedId;
    update();
    Q_EMIT renotedIdChanged();
}

void NoteCapture::setActive(bool active)
{
    if (m_isActive == active)
        return;
    m_isActive = active;
    update();
    Q_EMIT activeChanged();
}

void NoteCapture::update()
{
    QStringList wanted;
    if (m_isActive && m_stream) {
        if (!m_noteId.isEmpty())
            wanted.append(m_noteId);
        if (!m_renotedId.isEmpty())
            wanted.append(m_renotedId);
    }
    const QStringList before = std::exchange(m_held, wanted);
    const QPointer<StreamingClient> heldBy = std::exchange(m_heldBy, m_stream);
    // New ones first: a reference that only moves never drops to none.
    for (const QString &id : std::as_const(wanted))
        m_stream->subNote(id);
    if (!heldBy)
        return;
    for (const QString &id : before)
        heldBy->unsubNote(id);
}

void NoteCapture::handleStreamDestroyed()
{
    m_held.clear();
    Q_EMIT streamChanged();
}
