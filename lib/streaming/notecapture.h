// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QQmlEngine>
#include <QStringList>

Q_MOC_INCLUDE("streaming/streamingclient.h")

class StreamingClient;

/// What a visible row holds so that its note stays live: one capture reference, two for a pure
/// renote.
///
/// While `active`, `stream` and an id are there, the references are held; they are given back when
/// any of them changes, when this object dies, and they are forgotten when the stream dies first.
/// Declare it in a delegate: recycled delegates move their references along with their note.
class NoteCapture : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(StreamingClient *stream READ stream WRITE setStream NOTIFY streamChanged)
    /// The row's own note.
    Q_PROPERTY(QString noteId READ noteId WRITE setNoteId NOTIFY noteIdChanged)
    /// The note a pure renote shows, where the reactions go; else empty.
    Q_PROPERTY(QString renotedId READ renotedId WRITE setRenotedId NOTIFY renotedIdChanged)
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged)
public:
    explicit NoteCapture(QObject *parent = nullptr);
    ~NoteCapture() override;

    StreamingClient *stream() const;
    void setStream(StreamingClient *stream);
    QString noteId() const { return m_noteId; }
    void setNoteId(const QString &noteId);
    QString renotedId() const { return m_renotedId; }
    void setRenotedId(const QString &renotedId);
    bool isActive() const { return m_isActive; }
    void setActive(bool active);

Q_SIGNALS:
    void streamChanged();
    void noteIdChanged();
    void renotedIdChanged();
    void activeChanged();

private:
    void update();
    void handleStreamDestroyed();

    QPointer<StreamingClient> m_stream;
    QString m_noteId;
    QString m_renotedId;
    bool m_isActive = true;
    QPointer<StreamingClient> m_heldBy; ///< whose references m_held are
    QStringList m_held;
};
