// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entity/drivefile.h"

#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

/// A file of a note as a view shows it (rest.md 14.5). A value: it never changes.
class MediaFile
{
    Q_GADGET
    QML_VALUE_TYPE(mediaFile)
    Q_PROPERTY(QString id READ id CONSTANT)
    Q_PROPERTY(QString name READ name CONSTANT)
    Q_PROPERTY(QString type READ type CONSTANT)
    Q_PROPERTY(bool isImage READ isImage CONSTANT)
    Q_PROPERTY(bool isVideo READ isVideo CONSTANT)
    Q_PROPERTY(bool isAudio READ isAudio CONSTANT)
    Q_PROPERTY(bool isSensitive READ isSensitive CONSTANT)
    /// Pixels; 0: unknown.
    Q_PROPERTY(int width READ width CONSTANT)
    Q_PROPERTY(int height READ height CONSTANT)
    Q_PROPERTY(QString blurhash READ blurhash CONSTANT)
    Q_PROPERTY(QString url READ url CONSTANT)
    Q_PROPERTY(QString thumbnailUrl READ thumbnailUrl CONSTANT)
    /// Sources for an Image; empty where there is nothing to show.
    Q_PROPERTY(QString previewSource READ previewSource CONSTANT)
    Q_PROPERTY(QString fullSource READ fullSource CONSTANT)
    Q_PROPERTY(QString blurhashSource READ blurhashSource CONSTANT)
    /// The alternative text.
    Q_PROPERTY(QString comment READ comment CONSTANT)
    /// Bytes.
    Q_PROPERTY(qint64 size READ size CONSTANT)

public:
    MediaFile() = default;
    MediaFile(const entity::DriveFile &file, const QUrl &server)
        : m_file(file)
        , m_server(server)
    {
    }

    QString id() const { return m_file.id; }
    QString name() const { return m_file.name; }
    QString type() const { return m_file.type; }
    bool isImage() const { return m_file.type.startsWith(QLatin1String("image/")); }
    bool isVideo() const { return m_file.type.startsWith(QLatin1String("video/")); }
    bool isAudio() const { return m_file.type.startsWith(QLatin1String("audio/")); }
    bool isSensitive() const { return m_file.isSensitive || m_file.isSensitiveByModerator; }
    int width() const { return m_file.width; }
    int height() const { return m_file.height; }
    QString blurhash() const { return m_file.blurhash; }
    QString url() const { return m_file.url; }
    QString thumbnailUrl() const { return m_file.thumbnailUrl; }
    QString previewSource() const;
    QString fullSource() const;
    QString blurhashSource() const;
    QString comment() const { return m_file.comment; }
    qint64 size() const { return m_file.size; }

private:
    entity::DriveFile m_file;
    QUrl m_server;
};
