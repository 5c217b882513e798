// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkAccessManager>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QUrl>

namespace soak {

/// What a list of an account holds by the word of its server.
struct ListTruth
{
    QStringList ids; ///< newest first
    /// What a client may leave out. Pure renotes of notes that were deleted: the server lists them
    /// (since 2025.8.0), but there is nothing to show. And others' replies to others' notes that
    /// were deleted: what was answered may have been nobody's business (followers only), so that
    /// the reply was streamed to nobody and is listed only since then.
    QSet<QString> unowed;
    QString error; ///< why it could not be read
};

/// Reads what an instance itself lists for an account, by its REST API and past the proxy.
class Truth : public QObject
{
    Q_OBJECT
public:
    /// `userId`: whose token it is.
    Truth(const QUrl &instance, const QByteArray &token, const QString &userId,
          QObject *parent = nullptr);

    /// From the newest down to `oldestId`; waits for it with the event loop running. `endpoint`:
    /// "notes/timeline", "i/notifications" ...
    ListTruth read(const QString &endpoint, const QString &oldestId);

private:
    QByteArray post(const QString &endpoint, const QJsonObject &params, QString *error);

    QUrl m_instance;
    QByteArray m_token;
    QString m_userId;
    QNetworkAccessManager m_network;
};

} // namespace soak
