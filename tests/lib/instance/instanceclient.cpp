// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lib/instance/instanceclient.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

QJsonValue HttpAnswer::json() const
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

QString HttpAnswer::errorCode() const
{
    return object().value("error"_L1).toObject().value("code"_L1).toString();
}

HttpAnswer HttpClient::post(const QString &endpoint, const QJsonObject &params,
                            const QByteArray &token)
{
    QList<QPair<QByteArray, QByteArray>> headers{{"Content-Type", "application/json"}};
    if (!token.isEmpty())
        headers.append({"Authorization", "Bearer " + token});
    return request("POST", u"/api/"_s + endpoint,
                   QJsonDocument(params).toJson(QJsonDocument::Compact), headers);
}

HttpAnswer HttpClient::get(const QString &path)
{
    return request("GET", path, {}, {});
}

HttpAnswer HttpClient::request(const QByteArray &method, const QString &path,
                               const QByteArray &body,
                               const QList<QPair<QByteArray, QByteArray>> &headers)
{
    QNetworkRequest request(QUrl(m_server.toString() + path));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);
    QNetworkReply *reply = m_network.sendCustomRequest(request, method, body);
    QSignalSpy finished(reply, &QNetworkReply::finished);
    if (!reply->isFinished())
        finished.wait(10000);
    HttpAnswer answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.body = reply->readAll();
    answer.error = reply->error();
    for (const auto &[name, value] : reply->rawHeaderPairs())
        answer.headers.insert(name.toLower(), value);
    reply->deleteLater();
    return answer;
}

StreamClient::StreamClient(const QUrl &server, const QByteArray &token, QObject *parent)
    : QObject(parent)
{
    connect(&m_socket, &QWebSocket::textMessageReceived, this, [this](const QString &text) {
        m_frames.append(QJsonDocument::fromJson(text.toUtf8()).object());
    });
    QUrl url = server;
    url.setScheme(u"ws"_s);
    url.setPath(u"/streaming"_s);
    QNetworkRequest request(url);
    if (!token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + token);
    m_socket.open(request);
}

bool StreamClient::isOpen() const
{
    return m_socket.state() == QAbstractSocket::ConnectedState;
}

void StreamClient::send(const QString &type, const QJsonObject &body)
{
    const QJsonObject frame{{u"type"_s, type}, {u"body"_s, body}};
    m_socket.sendTextMessage(
        QString::fromUtf8(QJsonDocument(frame).toJson(QJsonDocument::Compact)));
}

void StreamClient::connectChannel(const QString &channel, const QString &id,
                                  const QJsonObject &params)
{
    send(u"connect"_s,
         {{u"channel"_s, channel}, {u"id"_s, id}, {u"params"_s, params}, {u"pong"_s, true}});
}

QList<QJsonValue> StreamClient::events(const QString &id, const QString &type) const
{
    QList<QJsonValue> found;
    for (const QJsonObject &frame : m_frames) {
        const QJsonObject body = frame.value("body"_L1).toObject();
        if (frame.value("type"_L1) == u"channel"_s && body.value("id"_L1) == id
            && body.value("type"_L1) == type)
            found.append(body.value("body"_L1));
    }
    return found;
}

QList<QJsonObject> StreamClient::noteUpdates(const QString &noteId) const
{
    QList<QJsonObject> found;
    for (const QJsonObject &frame : m_frames) {
        const QJsonObject body = frame.value("body"_L1).toObject();
        if (frame.value("type"_L1) == u"noteUpdated"_s && body.value("id"_L1) == noteId)
            found.append(body);
    }
    return found;
}

bool StreamClient::isAcknowledged(const QString &id) const
{
    for (const QJsonObject &frame : m_frames) {
        if (frame.value("type"_L1) == u"connected"_s
            && frame.value("body"_L1).toObject().value("id"_L1) == id)
            return true;
    }
    return false;
}
