// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>
#include <QWebSocket>

/// A HTTP answer as a test looks at it.
struct HttpAnswer
{
    int status = 0; ///< 0: the connection was cut
    QByteArray body;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QHash<QByteArray, QByteArray> headers;

    QJsonValue json() const;
    QJsonObject object() const { return json().toObject(); }
    QString errorCode() const;
};

/// A plain HTTP client that waits for its answers.
class HttpClient
{
public:
    explicit HttpClient(const QUrl &server)
        : m_server(server)
    {
    }

    HttpAnswer post(const QString &endpoint, const QJsonObject &params = {},
                    const QByteArray &token = {});
    HttpAnswer get(const QString &path);
    HttpAnswer request(const QByteArray &method, const QString &path, const QByteArray &body,
                       const QList<QPair<QByteArray, QByteArray>> &headers);

private:
    QUrl m_server;
    QNetworkAccessManager m_network;
};

/// A streaming socket that keeps what arrives.
class StreamClient : public QObject
{
    Q_OBJECT
public:
    /// Opens at once; `isOpen()` tells when it worked.
    StreamClient(const QUrl &server, const QByteArray &token, QObject *parent = nullptr);

    bool isOpen() const;
    void send(const QString &text) { m_socket.sendTextMessage(text); }
    void send(const QString &type, const QJsonObject &body);
    void connectChannel(const QString &channel, const QString &id, const QJsonObject &params = {});
    /// Everything so far, oldest first.
    const QList<QJsonObject> &frames() const { return m_frames; }
    /// Bodies of channel events of this instance and type.
    QList<QJsonValue> events(const QString &id, const QString &type) const;
    QList<QJsonObject> noteUpdates(const QString &noteId) const;
    bool isAcknowledged(const QString &id) const;
    QWebSocket &socket() { return m_socket; }

private:
    QWebSocket m_socket;
    QList<QJsonObject> m_frames;
};
